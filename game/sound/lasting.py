"""What somebody or something keeps doing: slides, fire, a charge, a signal, a call that rings."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from game.sim.crosswalk import WALK
from game.sound.cue import MENUS
from game.sound.moment import WET
from game.sound.places import wall_wetness

if TYPE_CHECKING:
    from game.sim.athlete import Athlete
    from game.sim.explosion import Katsuki
    from game.sound.drones import Around, Drones

SLOW_SLIDE: Final = -9.0  # dB of a slide that has hardly begun
FAST_SLIDE: Final = 240  # px/s
HOLDS_FROM: Final = 24  # ticks of charging after which it is held
HOLD_RANGE: Final = -8.0

# ticks that a loop stays at least: what flickers is one sound
SLIDE_LINGER: Final = 5
FIRE_LINGER: Final = 12

SIGNAL_REACH: Final = 22  # tiles
OTHERS_PHONE: Final = 14  # tiles


def bodies(around: Around, drones: Drones) -> None:
    """Adds what both boys keep doing."""
    world = around.world
    izuku, katsuki = world.izuku, world.katsuki
    _slides(around, drones, izuku)
    if izuku.state == "charge" and izuku.state_ticks >= HOLDS_FROM:
        gain = HOLD_RANGE * (1 - izuku.charge / 100)
        drones.by(around, izuku, "ofa_charge_hold_loop", gain, SLIDE_LINGER)
    if katsuki is not None:
        _slides(around, drones, katsuki)
        _fire(around, drones, katsuki)


def _slides(around: Around, drones: Drones, boy: Athlete) -> None:
    """Down a wall, or along a line."""
    world = around.world
    if boy.state == "wall-slide":
        wet = wall_wetness(world, boy.x, boy.y, int(boy.wall)) > WET
        gain = SLOW_SLIDE * max(0.0, 1 - boy.vy / FAST_SLIDE)
        name = "wall_slide_wet_loop" if wet else "wall_slide_dry_loop"
        drones.by(around, boy, name, gain, SLIDE_LINGER)
    if world.gadgets is not None and world.gadgets.hangs(boy.who):
        drones.by(around, boy, "line_slide_loop", 0.0, SLIDE_LINGER)


def _fire(around: Around, drones: Drones, katsuki: Katsuki) -> None:
    """Small blasts that carry him, and one that he holds back."""
    if katsuki.gliding:
        drones.by(around, katsuki, "glide_loop", 0.0, FIRE_LINGER)
    if katsuki.holding_fire:
        drones.by(around, katsuki, "hold_fire_loop", 0.0, FIRE_LINGER)


def roads(around: Around, drones: Drones) -> None:
    """Adds the walk signal of every crosswalk that has a clock and is near."""
    tick = around.world.tick
    for crosswalk in around.world.traffic.crosswalks:
        if crosswalk.phase_code == WALK and crosswalk.ticks_left(tick) >= 0:
            gain = around.wall(crosswalk.x, crosswalk.y)
            drones.at(around, "signal_walk_loop", crosswalk.x, crosswalk.y, gain, SIGNAL_REACH)


def phone(around: Around, drones: Drones) -> None:
    """Adds a call that rings in Izuku's pocket."""
    world = around.world
    if world.phone is None or world.phone.ringing is None:
        return
    if around.ears.who == "izuku":
        drones.add("phone_ring_loop", 0.0, bus=MENUS)
    else:
        boy = world.izuku
        drones.at(around, "phone_ring_loop", boy.x, boy.y, 0.0, OTHERS_PHONE, MENUS)
