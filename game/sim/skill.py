"""Katsuki's three skills: how soon he reacts and how far he thinks, never how fast he is."""

from __future__ import annotations

from typing import Final, NamedTuple

from game.sim.units import TICKS_PER_SECOND


class Skill(NamedTuple):
    """What differs between two heads; ticks, and percent of decisions.

    `look` from one look to the next and `delay` from a look to what he makes of it (shorter than
    `look`); `hesitates` at so many of his decisions, for `pause` (least, most); `foresight` how
    far he follows Izuku's way in his mind, 0 for not at all; `searches` how long he looks round
    where he has lost him, `doors` how many doors he tries before he goes on by guess.
    """

    name: str
    look: int
    delay: int
    hesitates: int
    pause: tuple[int, int]
    foresight: int
    searches: int
    doors: int


# reaction times: 0.2 s is what people need to a signal, 0.4 to 0.5 s when they have to choose;
# hesitations are those of the model (levels, section 0, Katsuki's head)
GENTLE: Final = Skill("gentle", 20, 16, 30, (40, 80), 0, 150, 1)
MIDDLE: Final = Skill("middle", 10, 5, 16, (25, 55), 2 * TICKS_PER_SECOND, 100, 2)
FIERCE: Final = Skill("fierce", 5, 1, 2, (10, 20), 4 * TICKS_PER_SECOND, 60, 3)

SKILLS: Final = (GENTLE, MIDDLE, FIERCE)
SKILL_NAMES: Final = ("gentle", "middle", "fierce")
DEFAULT: Final = "middle"
FOR_PEOPLE: Final = "gentle"
"""What a person meets who has not chosen: the level design's story skill."""


def skill_number(name: str) -> int:
    """Where a skill stands in `SKILLS`; raises ValueError for an unknown name."""
    if name not in SKILL_NAMES:
        msg = f"no skill is called {name[:40]!r}: say gentle, middle or fierce"
        raise ValueError(msg)
    return SKILL_NAMES.index(name)
