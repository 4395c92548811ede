"""What keeps a goal from being reached, in words that name tiles."""

from __future__ import annotations

from itertools import chain
from typing import TYPE_CHECKING, Final, NamedTuple

from game.lab.proving.capacity import HIGHEST, highest_wall, widest_gap
from game.lab.proving.field import NOWHERE, Field
from game.lab.proving.goals import EXTRA

if TYPE_CHECKING:
    from collections.abc import Iterable

    from game.lab.proving.goals import Goal
    from game.lab.proving.reach import Reach

    Cell = tuple[int, int]

SAME_PLACE: Final = 3  # columns: goals that are shut off from so near are shut off by one thing


class Obstacle(NamedTuple):
    """The floor tile that is furthest on the way, the next floor tile beyond, and what is between.

    `beyond` is None where nothing leads on.
    """

    furthest: Cell
    beyond: Cell | None
    words: str


def obstacles(reach: Reach, goals: Iterable[Goal]) -> dict[str, Obstacle]:
    """What shuts off each of some goals that were not reached, by name."""
    fields = [(goal, Field(reach.level, goal.cells(reach.level))) for goal in goals]
    ends = [(*_furthest(reach, goal, field), goal, field) for goal, field in fields]
    found: dict[str, Obstacle] = {}
    ends.sort(key=lambda end: (end[3].kind == EXTRA, end[2], end[3].name))
    for surface, here, ahead, goal, field in ends:
        same = [one for one in found.values() if _is_same(one, here)]
        found[goal.name] = same[0] if same else _obstacle(reach, goal, field, surface, here, ahead)
    return found


def _is_same(one: Obstacle, here: Cell) -> bool:
    """Whether a way ends where another did, before something that shuts off more than a goal."""
    return one.beyond is not None and abs(one.furthest[0] - here[0]) <= SAME_PLACE


def _obstacle(
    reach: Reach, goal: Goal, field: Field, surface: int, here: Cell, ahead: int
) -> Obstacle:
    start = f"from {here[0]},{here[1]}"
    if surface < 0:
        return Obstacle(here, None, f"there is no floor under the start at {here[0]},{here[1]}")
    if ahead >= NOWHERE:
        by_hand = "" if reach.terms.boosts else " without boosts"
        words = f"{start} nothing open leads on to {goal.label}{by_hand}: walls shut it"
        return Obstacle(here, None, words)
    other, there = _next_floor(reach, goal, field, here)
    if other >= 0:
        return _between(reach, surface, other, there)
    up = here[1] - 1 - goal.row
    if up > 0:
        words = f"{goal.label} hangs {_tiles(up)} above {here[0]},{here[1]}{_limit_up(reach)}"
        return Obstacle(here, None, words)
    return Obstacle(here, None, f"{start} there is nothing to stand on towards {goal.label}")


def _furthest(reach: Reach, goal: Goal, field: Field) -> tuple[int, Cell, int]:
    """The reached surface and floor tile with the least way left, and that way in ticks."""
    best: tuple[int, int, int, Cell] | None = None
    for number in sorted(reach.surfaces):
        floor = reach.rig.surfaces.surfaces[number]
        for at, row in enumerate(floor.rows):
            column = floor.left + at
            apart = abs(column - goal.column) + abs(row - 1 - goal.row)
            found = (field.at(column, row - 1), apart, number, (column, row))
            if best is None or found < best:
                best = found
    if best is None:  # he falls from where he starts
        thing = reach.level.of_kind("izuku")[0]
        return -1, (thing.x >> 4, thing.y >> 4), NOWHERE
    return best[2], best[3], best[0]


def _next_floor(reach: Reach, goal: Goal, field: Field, here: Cell) -> tuple[int, Cell]:
    """The first floor not reached on or under the way from a floor tile to the goal."""
    surfaces = reach.rig.surfaces
    way = field.downhill(here[0], here[1] - 1)
    for column, row in chain(way, goal.cells(reach.level)):
        for floor in range(max(row + 1, 0), reach.level.height):
            number = surfaces.at_cell(column, floor)
            if number >= 0:
                if number not in reach.surfaces:
                    return number, (column, floor)
                break
    return -1, here


def _between(reach: Reach, surface: int, other: int, there: Cell) -> Obstacle:
    """The words for the space between two surfaces, at their nearest ends."""
    near, target = (reach.rig.surfaces.surfaces[number] for number in (surface, other))
    if target.left > near.right:
        here, there = (near.right, near.rows[-1]), (target.left, target.rows[0])
    elif target.right < near.left:
        here, there = (near.left, near.rows[0]), (target.right, target.rows[-1])
    else:
        column = min(max(there[0], near.left), near.right)
        here = (column, near.rows[column - near.left])
    gap = max(abs(there[0] - here[0]) - 1, 0)
    rise = here[1] - there[1]
    start, end = f"from {here[0]},{here[1]}", f"{there[0]},{there[1]}"
    if gap and rise > 0 and rise > highest_wall(wet=reach.terms.wet, boosts=reach.terms.boosts):
        words = f"{start} no way up the wall of {_tiles(rise)} at {end}, {_tiles(gap)} off"
        words += _limit_up(reach)
    elif gap == 0 and rise > 0:
        words = f"{start} no way up the wall of {_tiles(rise)} to {end}{_limit_up(reach)}"
    elif gap == 0:
        words = f"{start} no way down to {end}"
    else:
        words = f"{start} no way over the gap of {_tiles(gap)} to {end}{_height(rise)}"
        words += _limit_across(reach, gap, rise, len(near.rows))
    return Obstacle(here, there, words)


def _tiles(number: int) -> str:
    return f"{number} tile" if number == 1 else f"{number} tiles"


def _height(rise: int) -> str:
    if rise == 0:
        return ""
    return f", {abs(rise)} {'higher' if rise > 0 else 'lower'}"


def _limit_up(reach: Reach) -> str:
    most = highest_wall(wet=reach.terms.wet, boosts=reach.terms.boosts)
    more = " and more" if most == HIGHEST else ""
    return f"; {_terms(reach)} {most}{more} can be climbed"


def _limit_across(reach: Reach, gap: int, rise: int, run_up: int) -> str:
    most = widest_gap(rise, run_up, wet=reach.terms.wet, boosts=reach.terms.boosts)
    if most >= gap:
        return f"; {_terms(reach)} {most} can be jumped in the open: something is in the way"
    return f"; {_terms(reach)} {most} can be jumped"


def _terms(reach: Reach) -> str:
    weather = " in the wet" if reach.terms.wet else ""
    return f"{'with' if reach.terms.boosts else 'without'} boosts{weather}"
