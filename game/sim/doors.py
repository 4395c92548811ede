"""People behind doors: who goes into a shop, who comes out, who gets off a train and on."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from game.sim.civilian import POLL
from game.sim.groups import alone
from game.sim.passer import (
    ARRIVE,
    BROWSES,
    ENTER,
    INDOORS,
    INSIDE,
    LEAVE,
    NONE,
    SLIPPED,
    STAND,
    VISIT,
    WALK,
    WALKS,
)
from game.sim.shelter import DRY_RAIN, INDOORS_RAIN
from game.sim.units import TILE

if TYPE_CHECKING:
    from mypy_extensions import i64

    from game.sim.civilian import Civilian
    from game.sim.ground import Ground
    from game.sim.random import Random

AT_DOOR: Final = TILE  # subpixels to either side: this near one may think of going in
VISITS: Final = 35  # one thought in so many, or about one in eight who pass, our own
STREAM_TICKS: Final = 9  # from one passenger to the next at a train's door, our own
BOARD_REACH: Final = 12 * TILE  # whoever waits this near to a door gets in


def mind_the_doors(person: Civilian, rain: i64, random: Random, *, seen: bool) -> None:
    """One thought of a person about going in or coming out, every 16 ticks; `rain` is 0-100."""
    if person.state_code == INSIDE:
        _come_out(person, rain, seen=seen)
    elif person.asleep:
        return  # nobody sees it, and the street far off keeps its people
    elif person.errand == NONE and person.ground.shops and person.wish in (WALKS, BROWSES):
        if person.state_code in (WALK, STAND):
            if alone(person):
                _go_in(person, rain, random)
            elif person.leader.errand == VISIT:
                person.do(VISIT, person.leader.target)


def release(people: list[Civilian], ground: Ground, sx: i64, towards: i64, random: Random) -> None:
    """Has people come out of a door at `sx` one after the other, and walk `towards` a place.

    Where there is a door or the map's edge they go in there, else they stay about.
    """
    door = ground.door_near(towards)
    goes_on = door is not None and -TILE <= door.sx - towards <= TILE
    delay: i64 = 0
    for person in people:
        person.ground = ground
        person.left, person.right, person.sy = ground.left, ground.right, ground.sy
        person.wish = WALKS
        person.leader = person
        person.faces = -1
        person.home = person.place = min(max(sx, ground.left), ground.right)
        person.heading = 1 if towards >= sx else -1
        person.soak = 0
        person.target = door.sx if door is not None and goes_on else -1
        person.errand = ARRIVE
        person.go_inside(delay)
        delay += STREAM_TICKS + random.below(STREAM_TICKS)


def board(people: list[Civilian], ground: Ground, sx: i64, count: int) -> int:
    """Sends up to `count` people who are near to a door at `sx` through it; how many go."""
    near: list[tuple[int, int]] = []
    for person in people:
        away = abs(int(person.place - sx))
        if person.ground is ground and away <= BOARD_REACH and not person.upset:
            if person.errand == NONE and person.state_code in (WALK, STAND):
                near.append((away, person.number))
    chosen = {number for _, number in sorted(near)[:count]}
    for person in people:
        if person.number in chosen:
            if person.asleep:
                person.wake()
                person.street.changed = True
            person.do(LEAVE, min(max(sx, ground.left), ground.right))
    return len(chosen)


def call_back(people: list[Civilian], ground: Ground, sx: i64) -> int:
    """Has everybody stay where they are who would go through a door at `sx` that shuts; how many.

    Who has not come out of it yet stays inside for good.
    """
    place = min(max(sx, ground.left), ground.right)
    stayed = 0
    for person in people:
        if person.ground is not ground:
            continue
        if person.state_code == INSIDE:
            if person.errand == ARRIVE and person.home == place:
                person.errand = LEAVE
        elif person.errand == LEAVE and person.target == place and person.state_code != ENTER:
            if person.asleep:
                person.wake()
                person.street.changed = True
            person.errand = NONE
            if person.state_code == WALK:
                person.stand(POLL)
            stayed += 1
    return stayed


def _go_in(person: Civilian, rain: i64, random: Random) -> None:
    if rain >= INDOORS_RAIN or person.upset:
        return
    for door in person.ground.shops:
        if -AT_DOOR <= door.sx - person.place <= AT_DOOR and random.below(VISITS) == 0:
            person.do(VISIT, door.sx)
            return


def _come_out(person: Civilian, rain: i64, *, seen: bool) -> None:
    errand = person.errand
    if errand == LEAVE or person.street.tick < person.until:
        return
    if errand == ARRIVE:
        person.come_out(LEAVE if person.target >= 0 else NONE)
        return
    if errand == VISIT and rain >= INDOORS_RAIN:
        person.errand = INDOORS
        person.soak = person.patience
    elif errand == VISIT or (rain <= DRY_RAIN and person.soak == 0):
        leader = person.leader
        together = leader is person or leader.state_code != INSIDE or leader.errand == LEAVE
        if together and not (errand == SLIPPED and seen):
            person.come_out()
