"""What rain does to people: umbrellas go up, then one after the other they go indoors."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from game.sim.groups import alone
from game.sim.passer import (
    CALLED,
    DRY,
    INDOORS,
    INSIDE,
    LEAVE,
    NONE,
    SLIPPED,
    STAND,
    VISIT,
    WAIT,
    WALK,
    WALKS,
)
from game.sim.units import TICKS_PER_SECOND, TILE, speed

if TYPE_CHECKING:
    from mypy_extensions import i64

    from game.sim.civilian import Civilian
    from game.sim.random import Random
    from game.sim.stage import Stage

THINK_TICKS: Final = 16  # between two thoughts of one person
UMBRELLA_RAIN: Final = 15  # % from which umbrellas go up
INDOORS_RAIN: Final = 50  # % from which people do not stay out; 20 to 40 is umbrella weather
BLOWN_RADIUS: Final[i64] = 9 * TILE  # nobody is nearer than 5 when he fires: our own
DRY_RAIN: Final = 5  # % up to which it counts as dry
ONE_IN: Final = 20  # thoughts until an umbrella goes up or down: 5 s on average, our own

# seconds of rain 100 after which one is indoors, drawn evenly: the street empties steadily, and
# is empty 2 to 4 minutes after the rain began (mechanics, Crowd)
SOONEST: Final = 20
LATEST: Final = 180
PAUSE: Final = 5 * TICKS_PER_SECOND * 100  # nobody runs at the first drop: in units of soak
HURRIED: Final = speed(30)  # 1.34 m/s and two fifths
DRIES: Final = 300  # units of soak a tick: dry again three times as fast as wet


def draw_patience(random: Random) -> int:
    """How much rain somebody bears: ticks of it times its percentage."""
    return random.between(SOONEST, LATEST) * TICKS_PER_SECOND * 100


def blow_umbrellas(stage: Stage, sx: i64, sy: i64) -> None:
    """A blast at a place takes the umbrellas out of the hands of all who are near."""
    for person in stage.crowd.outside:
        if person.umbrella:
            across, down = person.sx - sx, person.sy - sy
            if across * across + down * down <= BLOWN_RADIUS * BLOWN_RADIUS:
                person.umbrella = False
                stage.tell("umbrella_blown", "crowd", person.sx, person.sy)


def mind_the_rain(person: Civilian, rain: i64, ticks: i64, random: Random) -> None:
    """One thought about the rain, 0-100 under open sky, `ticks` after the last."""
    if rain >= INDOORS_RAIN:
        if person.state_code != INSIDE and _is_rained_on(person):
            person.soak += rain * ticks
    elif rain <= DRY_RAIN and person.soak > 0:
        person.soak = max(0, person.soak - DRIES * ticks)
    if person.state_code == INSIDE:
        return
    if person.umbrella != (rain >= UMBRELLA_RAIN) and random.below(ONE_IN) == 0:
        if rain >= UMBRELLA_RAIN or rain <= DRY_RAIN:
            person.umbrella = not person.umbrella
    if person.errand == DRY:
        if rain <= DRY_RAIN and person.soak == 0:
            asleep = person.asleep
            if asleep:
                person.wake()
            person.errand = NONE
            person.resume()
            if asleep:
                person.sleep()
    elif rain >= INDOORS_RAIN:
        _seek_shelter(person, rain)


def _is_rained_on(person: Civilian) -> bool:
    """Whether somebody gets wet; one who walks about does so between the eaves too."""
    if person.wish == WALKS:
        return not person.ground.all_dry
    return not person.ground.is_dry(person.place)


def _seek_shelter(person: Civilian, rain: i64) -> None:
    """Sets out in time to be indoors when one's patience ends; a group goes when the first does."""
    if person.errand in (INDOORS, VISIT, LEAVE, CALLED):
        return
    if person.state_code not in (WALK, STAND, WAIT):
        return
    place = person.sx
    if not alone(person):
        if person.leader.errand == INDOORS:
            _set_out(person, INDOORS, person.leader.target)
        elif person.leader.errand == DRY:
            _set_out(person, DRY, person.ground.eave_near(place, person.look))
        return
    if person.soak < PAUSE or person.upset:
        return
    door = person.ground.door_near(place)
    if door is not None:
        away = abs(int(door.sx - place))
        if person.soak + away // HURRIED * rain >= person.patience:
            _set_out(person, INDOORS, door.sx)
    elif person.soak >= person.patience:
        eave = person.ground.eave_near(place, person.look)
        if eave >= 0:
            _set_out(person, DRY, eave)
        elif person.asleep:
            # there is no way in, and nobody near who would see it missing
            person.place = place
            person.errand = SLIPPED
            person.go_inside(0)


def _set_out(person: Civilian, errand: i64, target: i64) -> None:
    """Starts an errand, awake or asleep."""
    asleep = person.asleep
    if asleep:
        person.wake()
    person.do(errand, target)
    if asleep:
        person.sleep()
