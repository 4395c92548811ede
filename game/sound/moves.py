"""What both boys' bodies do, and how it sounds: jumps, landings, falls, hands."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from game.sim.surfaces_wet import PUDDLE, SPILL, surface_kinds
from game.sound.cue import VOICES
from game.sound.moment import WET
from game.sound.places import CLOSE, FAR, tile_of, wall_wetness
from game.view.past import HARD_FALL, WALKING_BELOW

if TYPE_CHECKING:
    from game.sim.athlete import Athlete
    from game.sim.events import Event
    from game.sound.moment import Moment

SOFT: Final = -9.0  # dB of a landing from no height at all
UNDER_A_SKID: Final = -5.0  # dB: the soles that slide are what is heard
OVERHANG: Final = 5  # pixels; a lower landing is a step
EFFORT_TICKS: Final = 290  # from one grunt to the next
TIRED: Final = 30  # stamina below which jumps cost more breath
TIRED_TICKS: Final = 130
HURT_TICKS: Final = 90
BUMP_TICKS: Final = 45
COMPLAINT_TICKS: Final = 280
HELD_TICKS: Final = 60
SPLASH: Final = 50  # % of wetness from which a dip is a puddle
DEEP_BELOW: Final = -10.0  # dB of somebody who fell out of sight


def jump(moment: Moment, event: Event) -> None:
    """Soles that push off; now and then a voice, more often when tired."""
    boy = moment.boy(event.who)
    moment.by(boy, "jump", -3.0)
    _effort(moment, boy, TIRED_TICKS if boy.stamina < TIRED else EFFORT_TICKS)


def wall_kick(moment: Moment, event: Event) -> None:
    """A sole against a wall, dry or streaming."""
    side = 1 if event.value else -1
    wetness = wall_wetness(moment.world, event.x, event.y, side)
    boy = moment.boy(event.who)
    moment.by(boy, f"wall_kick_{'wet' if wetness > WET else 'dry'}")
    _effort(moment, boy, EFFORT_TICKS)


def land(moment: Moment, event: Event) -> None:
    """Feet on the ground, by height, material and wetness; a roll takes a hard one up."""
    if event.value < OVERHANG:
        return
    boy = moment.boy(event.who)
    wet = moment.wet(event.x, event.y)
    gain = SOFT * max(0.0, 1 - event.value / HARD_FALL)
    if any(e.name == "skid" and e.who == event.who for e in moment.world.events):
        gain += UNDER_A_SKID
    if event.value < HARD_FALL:
        moment.by(boy, f"land_{event.text}_{wet}", gain)
    elif boy.state == "run" and abs(boy.vx) > WALKING_BELOW:
        moment.by(boy, f"land_{event.text}_{wet}")
        moment.by(boy, "roll", delay=3)
    else:
        moment.by(boy, f"land_hard_{event.text}_{wet}")
        _effort(moment, boy, HURT_TICKS)
    splash(moment, boy, gain)


def splash(moment: Moment, boy: Athlete, gain: float = 0.0) -> None:
    """Water that stands under the feet, if it does."""
    world = moment.world
    floor = tile_of(world.level, boy.x, boy.y)
    if world.weather.wetness(floor) >= SPLASH:
        if surface_kinds(world.level)[floor] in (PUDDLE, SPILL):
            moment.by(boy, "puddle", gain - 2.0, CLOSE)


def skid(moment: Moment, event: Event) -> None:
    """Soles that slide."""
    wet = moment.wet(event.x, event.y)
    moment.by(moment.boy(event.who), f"skid_{event.text}_{wet}")


def stumble(moment: Moment, event: Event) -> None:
    """Feet that lose it; a knee that One For All has used up cracks."""
    boy = moment.boy(event.who)
    if boy.who == "izuku" and boy.strain >= 100:
        moment.by(boy, "ofa_too_much")
    moment.by(boy, "stumble")
    _hurt(moment, boy)


def fallen(moment: Moment, event: Event) -> None:
    """A body on the ground; on a wet roof it slides on. Out of the map it is only heard far."""
    boy = moment.boy(event.who)
    if event.value:
        moment.by(boy, "body_fall", DEEP_BELOW)
        return
    moment.by(boy, "body_fall")
    if boy.vx and moment.wet(event.x, event.y) == "wet":
        moment.by(boy, "body_slide_wet", delay=10)
    _hurt(moment, boy)


def ledge_grab(moment: Moment, event: Event) -> None:
    """Hands on an edge."""
    moment.by(moment.boy(event.who), "ledge_grab")


def bump(moment: Moment, event: Event) -> None:
    """A shoulder against a shoulder, and now and then somebody who says so."""
    if moment.rested(f"bump {event.who}", BUMP_TICKS):
        moment.at("bump", event.x, event.y)
    if moment.rested("complaint", COMPLAINT_TICKS):
        moment.at("complaint", event.x, event.y, bus=VOICES, priority=2, delay=9)


def grab(moment: Moment, event: Event) -> None:
    """A hand that holds; what it means is told by the outcome."""
    moment.at("grab", event.x, event.y, priority=6)


def held(moment: Moment, event: Event) -> None:
    """The station man has him by the sleeve."""
    if moment.rested("held", HELD_TICKS):
        moment.by(moment.boy(event.who), "grab", -4.0)


def marched(moment: Moment, event: Event) -> None:
    """Led on by the shoulder."""
    if moment.rested("held", HELD_TICKS):
        moment.by(moment.boy(event.who), "cloth")


def broke_free(moment: Moment, event: Event) -> None:
    """Out of a grip, by force or from under it."""
    boy = moment.boy(event.who)
    moment.rested("shaken off", 0)
    moment.by(boy, "break_free", priority=5)
    _effort(moment, boy, 0)


def drenched(moment: Moment, event: Event) -> None:
    """Water over all of him."""
    moment.by(moment.boy(event.who), "drenched", priority=5)


def traffic_hit(moment: Moment, event: Event) -> None:
    """Thrown by a car, which brakes too late."""
    boy = moment.boy(event.who)
    moment.by(boy, "traffic_hit", reach=FAR, priority=7)
    moment.at("brakes", event.x, event.y, -2.0, FAR, delay=4)
    _hurt(moment, boy)


def _effort(moment: Moment, boy: Athlete, ticks: int) -> None:
    if moment.rested(f"effort {boy.who}", ticks):
        moment.voice(boy, f"effort_{boy.who}")


def _hurt(moment: Moment, boy: Athlete) -> None:
    if moment.rested(f"hurt {boy.who}", HURT_TICKS):
        moment.voice(boy, f"hurt_{boy.who}", delay=2)
