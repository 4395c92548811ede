"""Each forgiveness rule by name: it forgives, and without its constant it does not."""

from __future__ import annotations

from types import ModuleType
from typing import TYPE_CHECKING, NamedTuple

import pytest
from playing import (
    JUMP,
    LEFT,
    RIGHT,
    TILE,
    drawn,
    events_of,
    hold,
    play,
    script,
    tiles_risen,
    until,
)

from game.sim import athlete, body, legs
from game.sim.person import AIR
from game.sim.units import SUBPIXELS, speed

if TYPE_CHECKING:
    from collections.abc import Callable

    from game.sim import World

CLIFF = """
............
..I.........
######......
######......
######......
######......
############
"""
ROOM = """
..............
..............
..............
..............
..............
I.............
##############
"""
WALL = """
..............#
..............#
..............#
..............#
..............#
..............#
..............#
I.............#
###############
"""
LEDGE = """
................
................
................
..........######
..........######
..........######
..........######
..........######
I.........######
################
"""
LOW_CEILING = """
................
................
................
................
.......#########
................
............I...
################
"""
CORNER = """
................
................
................
......#.........
................
................
..I.............
################
"""


def in_the_air(world: World, x: float, y: float, vx: int = 0, vy: int = 0) -> World:
    """The world with Izuku flying somewhere (pixels) at some speed (px/s)."""
    boy = world.izuku
    boy.sx, boy.sy = int(x * SUBPIXELS), int(y * SUBPIXELS)
    boy.svx, boy.svy = speed(vx), speed(vy)
    boy.on_ground = False
    boy.state_code = AIR
    boy.highest = boy.sy
    return world


def coyote_time() -> bool:
    """A jump pressed five ticks after the edge."""
    world = drawn(CLIFF)
    until(world, RIGHT, lambda boy: not boy.on_ground)
    happened = play(world, script((RIGHT, 4), (RIGHT | JUMP, 2)))
    return bool(events_of(happened, "jump"))


def jump_buffer() -> bool:
    """A jump pressed five ticks before the landing."""
    world = drawn(ROOM)
    ticks = len(play_until_landed(in_the_air(drawn(ROOM), 100, 50)))
    in_the_air(world, 100, 50)
    happened = play(world, script((0, ticks - 5), (JUMP, 1), (0, 7)))
    return bool(events_of(happened, "jump"))


def play_until_landed(world: World) -> list[int]:
    """The heights on the way down to the ground, one a tick."""
    heights: list[int] = []
    while not world.izuku.on_ground:
        world.step()
        heights.append(world.izuku.y)
    return heights


def variable_jump() -> bool:
    """A held jump clears three tiles."""
    return tiles_risen(drawn(ROOM), hold(JUMP, 50)) > 3


def ceiling_grace() -> bool:
    """A jump that starts just under a ceiling's end comes out beside it."""
    world = drawn(LOW_CEILING)
    end = 7 * TILE - 6  # a body left of this is out
    until(world, LEFT, lambda boy: boy.x <= end + 12)
    return tiles_risen(world, hold(LEFT | JUMP, 40)) > 3


def half_gravity_at_the_apex() -> bool:
    """A held jump hangs in the last half tile of its height for more than a fifth of a second."""
    world = drawn(ROOM)
    heights = []
    for _ in range(60):
        world.step(JUMP)
        heights.append(world.izuku.y)
    return sum(y < min(heights) + TILE // 2 for y in heights) > 12


def corner_correction_upward() -> bool:
    """A head that clips a corner by five pixels goes round it."""
    world = drawn(CORNER)
    boy = world.izuku
    boy.sx = (6 * TILE + 5 - 6) * SUBPIXELS
    return tiles_risen(world, hold(JUMP, 40)) > 3


def corner_correction_sideways() -> bool:
    """Feet that arrive five pixels too low still land on the floor."""
    world = in_the_air(drawn(LEDGE), 10 * TILE - 8, 3 * TILE + 4, vx=150, vy=30)
    happened = play(world, hold(RIGHT, 6))
    return world.izuku.on_ground and not events_of(happened, "ledge_grab")


def wall_kick_reach() -> bool:
    """A kick off a wall three pixels away."""
    world = in_the_air(drawn(WALL), 14 * TILE - 6 - 3, 60)
    return bool(events_of(play(world, hold(JUMP, 2)), "wall_kick"))


def wall_kick_forced_away() -> bool:
    """Keeping the direction held does not lead straight back to the wall."""
    world = in_the_air(drawn(WALL), 14 * TILE - 6, 90)
    play(world, hold(RIGHT | JUMP, 11))
    return world.izuku.x < 14 * TILE - 6 - 24


def kept_speed_after_clipping_a_wall() -> bool:
    """A rise past a wall's top goes on at full run, though the wall was touched."""
    world = in_the_air(drawn(LEDGE), 10 * TILE - 8, 3 * TILE + 5, vx=150, vy=-180)
    play(world, hold(RIGHT, 4))
    return world.izuku.vx > 140


def wall_slide() -> bool:
    """Pressed to a wall, one has fallen less than three tiles after half a second."""
    world = in_the_air(drawn(WALL), 14 * TILE - 6, 30)
    play(world, hold(RIGHT, 30))
    return world.izuku.y < 30 + 3 * TILE


def ledge_reach() -> bool:
    """Hands that pass an edge by some pixels take hold of it."""
    world = in_the_air(drawn(LEDGE), 10 * TILE - 6, 3 * TILE + 26 - 4.5, vy=60)
    return bool(events_of(play(world, hold(RIGHT, 6)), "ledge_grab"))


class Rule(NamedTuple):
    """A rule: its scenario, and the constant that makes it."""

    happens: Callable[[], bool]
    module: ModuleType
    constant: str


RULES = (
    Rule(coyote_time, athlete, "COYOTE_TICKS"),
    Rule(jump_buffer, athlete, "JUMP_BUFFER_TICKS"),
    Rule(variable_jump, athlete, "VARIABLE_JUMP_TICKS"),
    Rule(ceiling_grace, legs, "CEILING_GRACE_TICKS"),
    Rule(half_gravity_at_the_apex, legs, "APEX_SPEED"),
    Rule(corner_correction_upward, body, "CORNER_UP_PIXELS"),
    Rule(corner_correction_sideways, body, "CORNER_SIDE_PIXELS"),
    Rule(wall_kick_reach, athlete, "WALL_KICK_REACH"),
    Rule(wall_kick_forced_away, athlete, "WALL_KICK_FORCED_TICKS"),
    Rule(kept_speed_after_clipping_a_wall, legs, "KEPT_SPEED_TICKS"),
    Rule(wall_slide, legs, "WALL_SLIDE_TICKS"),
    Rule(ledge_reach, legs, "LEDGE_REACH"),
)
by_name = pytest.mark.parametrize("rule", RULES, ids=[rule.happens.__name__ for rule in RULES])


@by_name
def test_it_forgives(rule: Rule) -> None:
    assert rule.happens()


@pytest.mark.interpreted_only
@by_name
def test_nothing_else_forgives_that(rule: Rule, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(rule.module, rule.constant, 0)
    assert not rule.happens()
