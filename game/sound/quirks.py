"""Both quirks: what One For All and Explosion sound like, near and far, and when they fail."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from game.sound.cue import VOICES
from game.sound.places import FAR, WIDE

if TYPE_CHECKING:
    from game.sim.events import Event
    from game.sound.moment import Moment

DISTANT: Final = 15  # tiles; beyond it a blast is a rumble
CLOSE_BLAST: Final = 5  # tiles within which ears ring after one
RINGING_TICKS: Final = 4 * 60
FULL_POWER: Final = 100
RISES: Final = -300  # px/s; faster upwards it has thrown him up
BREAKS: Final = frozenset({"shattered", "tank_burst"})
DENIED_TICKS: Final = 20
VETO_TICKS: Final = 30
FRIGHT_TICKS: Final = 120
THRONG: Final = 6  # people whose fright is a crowd's
REACTION_TICKS: Final = 8
STRAINS: Final = 40  # strain from which a boost crackles on
RUMBLE_TICKS: Final = 40  # from one far blast to the next: two are one rumble
HURTS: Final = 80  # and from which it hurts
HURT_TICKS: Final = 120


def boost(moment: Moment, event: Event) -> None:
    """A burst of One For All, or a blast that it has swallowed."""
    boy = moment.boy(event.who)
    launched = event.text == "launched"
    moment.by(boy, "ofa_launched" if launched else "ofa_boost", reach=FAR, priority=6)
    if event.value > STRAINS:
        moment.by(boy, "ofa_crackle", delay=12)
    if event.value > HURTS and moment.rested(f"hurt {event.who}", HURT_TICKS):
        moment.voice(boy, f"hurt_{event.who}", -3.0, delay=6)


def boost_denied(moment: Moment, event: Event) -> None:
    """Too many people around: a dull click."""
    if moment.rested("boost_denied", DENIED_TICKS):
        moment.by(moment.boy(event.who), "ofa_denied")


def leap(moment: Moment, event: Event) -> None:
    """A charged leap, by how long it was charged."""
    boy = moment.boy(event.who)
    moment.by(boy, "ofa_leap", -8.0 + 0.08 * event.value, FAR, priority=6)
    moment.voice(boy, "effort_izuku")


def blast(moment: Moment, event: Event) -> None:
    """An explosion: by its power, by what it does, and by how far away it is."""
    moment.rested("blast", 0)
    if moment.tiles(event.x, event.y) > DISTANT:
        if moment.rested("rumble", RUMBLE_TICKS):
            moment.at("blast_distant", event.x, event.y, 6.0, WIDE, priority=5)
        return
    name, gain = _explosion(moment, event)
    moment.at(name, event.x, event.y, gain, WIDE, priority=8)
    close = moment.ears.who != "katsuki" and moment.tiles(event.x, event.y) < CLOSE_BLAST
    if close and event.value >= FULL_POWER:
        if moment.rested("ears_ringing", RINGING_TICKS):
            moment.own("ears_ringing", delay=6)


def _explosion(moment: Moment, event: Event) -> tuple[str, float]:
    """Which explosion it is, and its gain in dB."""
    boy = moment.boy(event.who)
    if event.value < FULL_POWER:
        return "blast_small", -4.0
    told = moment.world.events
    hits = any(e.name == "stumble" and e.who == "izuku" for e in told)
    if hits or any(e.name in BREAKS or e.text == "launched" for e in told):
        return "blast_big", -1.0
    return ("blast_jump", 0.0) if boy.vy < RISES else ("blast_small", 0.0)


def blast_fizzled(moment: Moment, event: Event) -> None:
    """Wet palms: a hiss, lower when half a blast comes of it."""
    fired = any(e.name == "blast" for e in moment.world.events)
    moment.by(moment.boy(event.who), "blast_fizzled", -5.0 if fired else 0.0)


def blast_vetoed(moment: Moment, event: Event) -> None:
    """Somebody could be hurt: he swallows it."""
    if moment.rested("blast_vetoed", VETO_TICKS):
        moment.by(moment.boy(event.who), "blast_vetoed")


def startled(moment: Moment, event: Event) -> None:
    """People who heard it: a gasp, or many feet."""
    if moment.rested("startled", FRIGHT_TICKS):
        name = "crowd_scatter" if event.value >= THRONG else "crowd_gasp"
        moment.at(name, event.x, event.y, -2.0, FAR, VOICES, 2, REACTION_TICKS)
