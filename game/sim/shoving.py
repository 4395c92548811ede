"""Boys in the crowd: how far the throng slows them down, and whom they run into."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from game.sim.density import HEIGHT, REACH
from game.sim.ground import HALF_BODY
from game.sim.passer import STAGGER
from game.sim.units import SUBPIXELS, speed

if TYPE_CHECKING:
    from mypy_extensions import i64

    from game.sim.civilian import Civilian
    from game.sim.person import Person
    from game.sim.stage import Stage

CRUSH: Final = 40  # persons on the 10 m2 around (4/m2) that slow a boy down to
CRUSH_PERCENT: Final = 35  # this share of his top speed (mechanics, Crowd)
BUMP_SPEED: Final[i64] = speed(80)
BUMP_WIDTH: Final[i64] = 2 * HALF_BODY * SUBPIXELS  # between the middles of two bodies that touch
OWN_LANE: Final = 1  # the boys run in the middle one; the others are only in the way
BUMP_LOSS: Final = 15  # percent of a boy's speed


def shove(stage: Stage, athlete: Person, people: list[Civilian]) -> None:
    """Writes a boy's share of top speed and lets him bump into whom he touches."""
    if not people:
        athlete.crowd_percent = 100
        return
    left = athlete.sx - REACH
    right = athlete.sx + REACH
    top = athlete.sy - HEIGHT
    bottom = athlete.sy + HEIGHT
    fast = not -BUMP_SPEED <= athlete.svx <= BUMP_SPEED
    crush: i64 = 0
    for person in people:
        if left <= person.place <= right and top <= person.sy <= bottom:
            crush += 1
            if fast and person.lane == OWN_LANE and person.state_code != STAGGER:
                if _touch(athlete, person):
                    _bump(stage, athlete, person)
                    fast = not -BUMP_SPEED <= athlete.svx <= BUMP_SPEED
    if crush > CRUSH:
        crush = CRUSH
    athlete.crowd_percent = 100 - (100 - CRUSH_PERCENT) * crush // CRUSH


def _bump(stage: Stage, athlete: Person, person: Civilian) -> None:
    """Makes somebody stagger, at the cost of a boy's speed."""
    person.bump(athlete.svx)
    pace = athlete.svx if athlete.svx > 0 else -athlete.svx
    kept = pace * (100 - BUMP_LOSS) // 100
    athlete.svx = kept if athlete.svx > 0 else -kept
    stage.tell("bump", athlete.who, person.place, person.sy)


def _touch(athlete: Person, person: Civilian) -> bool:
    return (
        -BUMP_WIDTH < athlete.sx - person.place < BUMP_WIDTH
        and athlete.sy > person.sy - person.height * SUBPIXELS
        and athlete.sy - athlete.height_sub < person.sy
    )
