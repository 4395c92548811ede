"""What a search tries next: short sequences of buttons, by what the body is doing."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from game.sim.athlete import BURST_FREEZE_TICKS, BURST_TICKS, COYOTE_TICKS, PULL_UP_TICKS
from game.sim.buttons import BOOST, DOWN, JUMP, LEFT, RIGHT, UP
from game.sim.legs import WALL_KICK_REACH
from game.sim.one_for_all import LEAP_CHARGE_TICKS
from game.sim.person import AIR, BURST, CLIMB, LEDGE, RUN, SKID, WALL_SLIDE

if TYPE_CHECKING:
    from collections.abc import Iterator

    from game.sim.one_for_all import Izuku

STEP: Final = 6  # ticks: 15 px at a run, a third of a short jump
TAP: Final = 2
CRAWL: Final = 16  # ticks: a tile, bent low
RUNG: Final = 12  # ticks: a tile of a ladder
WAIT: Final = 15
WHOLE_BURST: Final = BURST_FREEZE_TICKS + BURST_TICKS
JUMP_OUT: Final = 9  # ticks into a burst along the floor at which a jump carries its speed

WAYS: Final = (RIGHT, LEFT, 0)
AIMS: Final = (RIGHT, LEFT, RIGHT | UP, LEFT | UP, UP)


def moves(boy: Izuku, *, boosts: bool) -> Iterator[bytes]:
    """Button bytes of every move worth trying, with the quirk where it is allowed."""
    code = boy.state_code
    if code == RUN:
        yield from _on_ground(boy, boosts=boosts)
    elif code in (AIR, WALL_SLIDE):
        yield from _in_air(boy, boosts=boosts)
    elif code == LEDGE:
        ahead = RIGHT if boy.facing > 0 else LEFT
        yield bytes([ahead] * (PULL_UP_TICKS + 1))
        yield from (_jump(boy, way, STEP) for way in WAYS)
    elif code == CLIMB:
        yield from (bytes([way] * RUNG) for way in (UP, DOWN, LEFT, RIGHT))
        yield from (_jump(boy, way, STEP) for way in WAYS)
    elif code in (SKID, BURST):
        yield from (bytes([way] * STEP) for way in WAYS)
        yield from (_jump(boy, way, STEP) for way in WAYS)
    else:
        yield bytes(WAIT)


def _on_ground(boy: Izuku, *, boosts: bool) -> Iterator[bytes]:
    for way in WAYS:
        yield bytes([way] * STEP)
        yield _jump(boy, way, STEP)
        yield _jump(boy, way, TAP) + bytes([way] * STEP)
    if boy.ladder_here():
        yield bytes([UP] * RUNG)
    if boy.ladder_below():
        yield bytes([DOWN] * RUNG)
    if boy.stands_on_platform_only():
        yield _let_go(boy, JUMP) + bytes([DOWN | JUMP]) + bytes(STEP)
    wall = boy.wall_within(WALL_KICK_REACH)
    if wall or boy.crouching:
        for way in (LEFT, RIGHT):
            yield bytes([DOWN | way] * CRAWL)
    if boosts:
        yield from (_burst(boy, aim) for aim in AIMS)
        for way in (RIGHT, LEFT):
            yield _burst(boy, way)[:JUMP_OUT] + bytes([way | JUMP] * STEP)
        for way in WAYS:
            charge = bytes([DOWN | BOOST] * (LEAP_CHARGE_TICKS + 1))
            yield _let_go(boy, BOOST) + charge + bytes([way] * STEP)


def _in_air(boy: Izuku, *, boosts: bool) -> Iterator[bytes]:
    near_wall = boy.wall_within(WALL_KICK_REACH) != 0
    coyote = boy.tick - boy.grounded_at <= COYOTE_TICKS
    for way in WAYS:
        yield bytes([way] * STEP)
        if boy.buttons & JUMP and boy.svy < 0:
            yield bytes([way | JUMP] * STEP)
        if near_wall or coyote:
            yield _jump(boy, way, STEP)
    if boy.ladder_here():
        yield bytes([UP] * STEP)
    if boosts and boy.air_boosts and boy.tick >= boy.boost_ready_at:
        yield from (_burst(boy, aim) for aim in AIMS)
    if boosts and near_wall:
        for way in (RIGHT, LEFT):
            yield _let_go(boy, JUMP | BOOST) + bytes([way | JUMP | BOOST] * STEP)


def _jump(boy: Izuku, way: int, ticks: int) -> bytes:
    return _let_go(boy, JUMP) + bytes([way | JUMP] * ticks)


def _burst(boy: Izuku, aim: int) -> bytes:
    return _let_go(boy, BOOST) + bytes([aim | BOOST]) + bytes([aim] * WHOLE_BURST)


def _let_go(boy: Izuku, button: int) -> bytes:
    """A tick without a button that is held: only a new press counts."""
    return bytes([boy.buttons & (LEFT | RIGHT)]) if boy.buttons & button else b""
