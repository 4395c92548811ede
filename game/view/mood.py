"""What the time of day does to the colours of scenery; figures keep theirs."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, NamedTuple

if TYPE_CHECKING:
    from game.sim.level import Level
    from game.view.sheets import Colour


class Wash(NamedTuple):
    """A colour to multiply by, and `share` (0-1) of a veil over it."""

    multiply: Colour
    veil: Colour
    share: float


class Mood(NamedTuple):
    """How the scenery of a time of day is tinted, what light there is; `haze` is the colour of far
    air, `people` what civilians are multiplied by (the boys alone keep the full range).
    """

    back: Wash
    play: Wash
    lamps: bool
    sun: bool
    haze: Colour = (223, 234, 240)
    people: Colour = (255, 255, 255)
    rim: Colour | None = None
    """The light of the sky along the upper edges of what stands before it, if there is any."""
    walls: Wash | None = None
    """What dark walls below the boys' feet are washed with, where they differ from the ground."""


PLAIN: Final = Wash((255, 255, 255), (0, 0, 0), 0.0)

# art bible: a tenth of pale air over facades by day; brick at night x (.42, .42, .62)
MOODS: Final = {
    "day": Mood(Wash((255, 255, 255), (223, 234, 240), 0.10), PLAIN, lamps=False, sun=True),
    "darkening": Mood(
        Wash((209, 184, 204), (0, 0, 0), 0.0), Wash((224, 204, 214), (0, 0, 0), 0.0),
        lamps=True, sun=False, haze=(215, 154, 136),
        people=(236, 222, 232),
    ),
    "storm": Mood(
        Wash((98, 104, 142), (30, 36, 54), 0.10), Wash((150, 154, 188), (32, 38, 58), 0.06),
        lamps=True, sun=False, haze=(84, 92, 118),
        people=(190, 194, 222), rim=(168, 180, 218),
        walls=Wash((112, 118, 152), (24, 28, 46), 0.06),
    ),
    "night": Mood(
        Wash((107, 107, 158), (18, 18, 42), 0.10), Wash((140, 138, 184), (18, 18, 42), 0.06),
        lamps=True, sun=False, haze=(42, 40, 84),
        people=(182, 180, 216),
    ),
    "indoors": Mood(PLAIN, PLAIN, lamps=True, sun=False),
}  # fmt: skip

INDOORS_SHARE: Final = 0.9  # of the columns of a level that lie under a roof
LIT_ROOM: Final = "room"  # how the names of tiles begin that keep their colours at any hour


def mood_of(level: Level) -> Mood:
    """The mood of a level: by its time, or that of a room when nearly all of it has a roof."""
    if indoors(level):
        return MOODS["indoors"]
    return MOODS.get(level.time, MOODS["day"])


def indoors(level: Level) -> bool:
    """Whether nearly every column of a level is dry all the way up: there is no sky to see.

    A house in section, with air above its roof, is not; its rooms have light of their own.
    """
    covered = sum(_covered(level, column) for column in range(level.width))
    return covered >= INDOORS_SHARE * level.width


def _covered(level: Level, column: int) -> int:
    """1 when the highest tile of air in a column is dry: there is a ceiling to keep it so."""
    for row in range(level.height):
        if level.shapes[row * level.width + column] == 0:
            return level.dry[level.origin + row * level.stride + column]
    return 1
