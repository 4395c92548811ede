"""How civilians stand and move: swings in degrees, 0 hangs down, positive is forward."""

from dataclasses import dataclass, replace

from sprites.figures.gaits import WALK_CYCLE
from sprites.figures.limbs import Arm, Leg

ARM_SWINGS = (-26, -20, -4, 12, 24, 18, 2, -16)  # degrees, of the near arm at each step
WALK_FRAMES = len(WALK_CYCLE)
STANDING: tuple[Leg, Leg] = ((9, 6, 0), (-9, 3, 0))


@dataclass(frozen=True, kw_only=True)
class Pose:
    """Legs and arms, near one first; `relaxed` leaves the near arm to what it carries."""

    legs: tuple[Leg, Leg]
    arms: tuple[Arm, Arm]
    lean: float
    face: str | None = None
    relaxed: bool = False
    holds_umbrella: bool = False


STARTLE = Pose(
    legs=((28, 20, 8), (-28, 30, -20)), arms=((-108, -20), (126, 20)), lean=-10, face="startled"
)
STAGGER = Pose(
    legs=((30, 40, 10), (-10, 30, 0)), arms=((-70, 20), (60, 30)), lean=-20, face="startled"
)
FLEE = (
    Pose(legs=((46, 20, 12), (-44, 30, -50)), arms=((-50, 70), (44, 70)), lean=18, face="startled"),
    Pose(legs=((-30, 60, -40), (40, 80, 0)), arms=((44, 70), (-50, 70)), lean=18, face="startled"),
)
CHEER = (
    Pose(legs=STANDING, arms=((-128, -16), (126, 18)), lean=-2, face="cheer"),
    Pose(legs=STANDING, arms=((-114, -30), (112, 34)), lean=-2, face="cheer"),
)
BROWSE = Pose(legs=STANDING, arms=((44, 40), (30, 60)), lean=6)
COMPLAIN = Pose(legs=STANDING, arms=((70, 60), (-10, 20)), lean=4, face="frown")
STAND = tuple(
    Pose(legs=STANDING, arms=((-6, 12), (8, 18)), lean=lean, relaxed=True) for lean in (0, 1)
)


def walk(step: int, stride: float = 1.0) -> Pose:
    """Return step 0-7 (counted on beyond 7) of the walk, its leg swing times `stride`."""
    here, ahead = step % WALK_FRAMES, (step + 4) % WALK_FRAMES
    return Pose(
        legs=(_shortened(WALK_CYCLE[here], stride), _shortened(WALK_CYCLE[ahead], stride)),
        arms=((ARM_SWINGS[here], 14), (ARM_SWINGS[ahead], 16)),
        lean=3,
        relaxed=True,
    )


def _shortened(leg: Leg, stride: float) -> Leg:
    thigh, knee, pitch = leg
    return thigh * stride, knee * stride, pitch


def under_umbrella(pose: Pose) -> Pose:
    """Return the pose with the near hand raised to hold an umbrella."""
    return replace(pose, arms=((30, 110), pose.arms[1]), relaxed=False, holds_umbrella=True)
