"""What a blast breaks, from Katsuki's side."""

from typing import Final

from drawing.playing import Playing, Reel
from game.sim.buttons import BOOST, LEFT, RIGHT, UP
from game.sim.person import FULL, RUN
from game.sim.units import SUBPIXELS, TICKS_PER_SECOND

MOMENTS: Final = (  # seconds to wait, Katsuki's place (pixels), his buttons, ticks to the still
    (0, 12 * 16, BOOST | RIGHT, 16), (0, 33 * 16, BOOST | LEFT, 12),
    (0, 51 * 16, BOOST | LEFT, 16), (25, 67 * 16 - 4, BOOST | UP, 22),
)  # fmt: skip
BEFORE, AFTER = 20, 84  # ticks of the film before he fires and after the still


def play(reel: Reel) -> None:
    """A skylight, a weak wall, a tank, and a puddle blown empty."""
    for wait, place, buttons, ticks in MOMENTS:
        playing = Playing(reel, "playground/breaking", seed=0, side="katsuki")
        katsuki = playing.world.katsuki
        assert katsuki is not None
        for _ in range(wait * TICKS_PER_SECOND):
            playing.world.step(0, 0)
        katsuki.enter(RUN)
        katsuki.sx, katsuki.sweat_units, katsuki.palm_units = place * SUBPIXELS, FULL, 0
        if reel.films:
            playing.hold(0, 1, katsuki=0)
            playing.roll()
            playing.hold(0, BEFORE, katsuki=0)
        playing.hold(0, ticks, katsuki=buttons)
        playing.take()
        playing.hold(0, AFTER, katsuki=0)
