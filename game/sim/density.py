"""How full it is, and how fast people therefore walk."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from game.sim.civilian import FLEE_SPEED
from game.sim.groups import keep_together
from game.sim.passer import WALK
from game.sim.units import TILE, TILE_SHIFT

if TYPE_CHECKING:
    from mypy_extensions import i64

    from game.sim.civilian import Civilian
    from game.sim.ground import Ground
    from game.sim.random import Random

REACH: Final = 5 * TILE // 2  # subpixels to either side: 5 m of a pavement 2 m deep
HEIGHT: Final = 3 * TILE  # subpixels up and down
PER_PERSON: Final = 10  # hundredths of persons/m2 that one on those 10 m2 adds

CELLS: Final = 2  # columns on either side of one's own that are looked at
# near the end of a floor fewer columns count. Most of what is missing is made up for: so speeds
# fit the density of a whole street, and that around each one, equally well
END: Final = 9
FEW: Final = 25  # persons on 10 m2 below which one counts oneself and one's company less and less

# people who only mind those around them jam: half of a street at 1.5/m2 then stands still after
# a minute. Looking ahead and turning back where it is fuller keeps the street even.
THRONG: Final = 4  # persons on the 4 m2 ahead from which on some turn back, our own
FULLER: Final = 1  # more of them than behind one's back, our own
TURNS_BACK: Final = 8  # one in so many does, each time that speeds are fitted, our own


def density_percent(people: list[Civilian], sx: i64, sy: i64) -> int:
    """Hundredths of persons/m2 around a point in subpixels: 5 m along a 2 m deep pavement."""
    count = 0
    for person in people:
        if -REACH <= person.sx - sx <= REACH and -HEIGHT <= person.sy - sy <= HEIGHT:
            count += 1
    return count * PER_PERSON


def fit_speeds(people: list[Civilian], random: Random) -> None:
    """Gives everybody the speed that fits the people on the 5 tiles around, on the same floor."""
    if not people:
        return
    counts, origin, stride = _by_tile(people)
    for person in people:
        ground = person.ground
        column = person.place >> TILE_SHIFT
        here = origin + (person.sy >> TILE_SHIFT) * stride + column
        behind = counts[here - 1] + counts[here - 2]
        ahead = counts[here + 1] + counts[here + 2]
        persons = counts[here] + behind + ahead
        if column - ground.first < CELLS or ground.last - column < CELLS:
            persons = (persons * END + END // 2) // (END - _missing(column, ground))
        if persons <= 1:
            persons = 0
        elif persons < FEW:
            persons = (11 * persons - 20) // 10
        person.set_speed(persons)
        if ground.crossings:
            _hurry_off(person)
        leader = person.leader
        if leader is not person:
            keep_together(person, leader)
        elif person.state_code == WALK:
            if person.heading < 0:
                behind, ahead = ahead, behind
            if ahead > THRONG and ahead - behind > FULLER and random.below(TURNS_BACK) == 0:
                person.turn_back()


def _by_tile(people: list[Civilian]) -> tuple[list[i64], i64, i64]:
    """How many stand on each tile of the part of the level in which anybody stands.

    Row by row, with a margin of `CELLS`; the second number is where the level's tile 0, 0 would
    be, the third how far it is from one row to the next.
    """
    left = right = people[0].place
    top = bottom = people[0].sy
    for person in people:
        place = person.place
        if place < left:
            left = place
        elif place > right:
            right = place
        sy = person.sy
        if sy < top:
            top = sy
        elif sy > bottom:
            bottom = sy
    first, row = left >> TILE_SHIFT, top >> TILE_SHIFT
    stride = (right >> TILE_SHIFT) - first + 1 + 2 * CELLS
    origin = CELLS - first - row * stride
    counts: list[i64] = [0] * (stride * ((bottom >> TILE_SHIFT) - row + 1))
    for person in people:
        here = origin + (person.sy >> TILE_SHIFT) * stride + (person.place >> TILE_SHIFT)
        counts[here] = counts[here] + 1  # in place it is a call when compiled
    return counts, origin, stride


def _missing(column: i64, ground: Ground) -> i64:
    """How many of the columns around one on a floor lie beyond its ends."""
    missing: i64 = 0
    left = column - ground.first
    if left < CELLS:
        missing = CELLS - left
    right = ground.last - column
    if right < CELLS:
        missing += CELLS - right
    return missing


def _hurry_off(person: Civilian) -> None:
    """Makes one who is on a road run when the signal has changed."""
    crossing = person.ground.crossing_over(person.place)
    if crossing is not None and person.state_code == WALK:
        if not person.street.crossing_open(crossing.x):
            person.speed = FLEE_SPEED
            person.velocity = FLEE_SPEED * person.heading
