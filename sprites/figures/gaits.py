"""The leg cycle of walkers that are drawn from limbs."""

from sprites.figures.limbs import Leg

# Thigh swing, knee bend and foot pitch in degrees for the near leg; the far leg is 4 steps ahead.
WALK_CYCLE: tuple[Leg, ...] = (
    (26, 6, 14),
    (14, 14, 0),
    (0, 6, 0),
    (-14, 4, -8),
    (-26, 14, -40),
    (-14, 50, -40),
    (10, 54, -20),
    (24, 24, 10),
)
