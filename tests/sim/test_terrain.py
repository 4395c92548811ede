"""Slopes, one-way platforms, ladders and low places."""

from __future__ import annotations

import pytest
from playing import (
    BOOST,
    DOWN,
    JUMP,
    LEFT,
    RIGHT,
    TILE,
    UP,
    calm,
    drawn,
    events_of,
    flat,
    hold,
    play,
    script,
    tiles_risen,
    until,
)

from game.sim.units import SUBPIXELS

# ---- slopes, platforms, ladders

HILL = """
.................................
................/###\\............
.............../#####\\...........
............../#######\\..........
.I.........../#########\\.........
#################################
"""
STAIRS_TO_A_PLATFORM = """
..............
....../=======
...../#.......
I.../##.......
##############
"""


@pytest.mark.parametrize(
    ("direction", "start"), [(RIGHT, 1), (LEFT, 31)], ids=["to the right", "to the left"]
)
def test_slopes_are_run_at_full_speed_without_leaving_the_ground(
    direction: int, start: int
) -> None:
    world = drawn(HILL)
    boy = world.izuku
    boy.sx = start * TILE * SUBPIXELS
    play(world, hold(direction, 8))
    heights = []
    for _ in range(160):
        world.step(direction)
        heights.append(boy.y)
        assert boy.on_ground
        assert abs(boy.vx) == 150
        if not 20 < boy.x < 500:
            break
    assert min(heights) == TILE
    assert heights[-1] == 5 * TILE


@pytest.mark.parametrize("direction", [RIGHT, LEFT])
def test_a_burst_follows_a_slope_too(direction: int) -> None:
    world = drawn(HILL)
    world.izuku.sx = (12 if direction == RIGHT else 25) * TILE * SUBPIXELS
    for buttons in script((direction | BOOST, 1), (direction, 30)):
        world.step(buttons)
        assert world.izuku.on_ground
    assert world.izuku.y < 4 * TILE


def test_a_leap_is_charged_on_a_slope_too() -> None:
    world = drawn(HILL)
    until(world, RIGHT, lambda boy: boy.x >= 14 * TILE)
    happened = play(world, script((DOWN | BOOST, 31), (0, 2)))
    assert [event.value for event in events_of(happened, "leap")] == [100]


LOW_SLOPE = """
....................
....................
....................
..........#####.....
....................
.......... /###.....
.I......../####.....
####################
""".replace(" ", ".")


def test_a_ceiling_over_a_slope_stops_the_head() -> None:
    world = drawn(LOW_SLOPE)
    boy = world.izuku
    for buttons in script((RIGHT, 120), (RIGHT | JUMP, 60), (RIGHT | DOWN, 120), (RIGHT, 60)):
        world.step(buttons)
        assert boy.y - boy.height >= 4 * TILE or boy.x < 10 * TILE - 6
    until(world, LEFT, lambda body: body.x < 8 * TILE)
    assert boy.y == 7 * TILE  # not stuck


def test_stairs_lead_onto_a_platform_and_back() -> None:
    world = drawn(STAIRS_TO_A_PLATFORM)
    boy = world.izuku
    for _ in range(70):
        world.step(RIGHT)
        assert boy.on_ground
    assert boy.y == TILE
    for _ in range(80):
        world.step(LEFT)
        assert boy.on_ground
    assert boy.y == 4 * TILE


def test_standing_still_on_a_slope() -> None:
    world = drawn(HILL)
    until(world, RIGHT, lambda boy: boy.x >= 15 * TILE)
    until(world, 0, calm)
    place = world.izuku.sx, world.izuku.sy
    play(world, hold(0, 60))
    assert (world.izuku.sx, world.izuku.sy) == place
    assert tiles_risen(world, hold(JUMP, 30)) > 3


PLATFORM = """
........
........
...==...
........
...I....
########
"""


def test_one_way_up_through_and_down_through() -> None:
    world = drawn(PLATFORM)
    play(world, script((JUMP, 20), (0, 40)))
    assert world.izuku.y == 2 * TILE
    happened = play(world, hold(DOWN | JUMP, 40))
    assert world.izuku.y == 5 * TILE
    assert not events_of(happened, "jump")


def test_down_and_jump_on_a_block_is_a_jump() -> None:
    assert tiles_risen(flat(9, rows=10), hold(DOWN | JUMP, 40)) > 3


@pytest.mark.parametrize("height", range(2, 14))
def test_ladders_up_off_the_top_and_down(height: int) -> None:
    rows = ["......", "......"] + [".H####"] * height
    rows[-1] = "IH####"
    world = drawn("\n".join([*rows, "######"]))
    boy = world.izuku
    top, ground = 2 * TILE, (2 + height) * TILE
    until(world, RIGHT, lambda body: body.x >= TILE + 6)
    # up
    ticks = until(world, UP, lambda body: body.on_ground and body.y == top)
    assert 0 < ticks < 16 * height
    # off the top
    play(world, hold(RIGHT, 20))
    assert boy.on_ground
    assert boy.y == top
    # down again
    until(world, LEFT, lambda body: body.x <= 2 * TILE + 2)
    until(world, 0, calm)
    assert until(world, DOWN, lambda body: body.on_ground and body.y == ground) > 0


def test_jumping_off_a_ladder_and_letting_go() -> None:
    rows = ["..H....."] * 8
    world = drawn("\n".join([*rows, "I.H.....", "########"]))
    until(world, RIGHT, lambda boy: boy.x >= 2 * TILE + 4)
    play(world, hold(UP, 40))
    assert world.izuku.state == "climb"
    happened = play(world, hold(RIGHT | JUMP, 4))
    assert events_of(happened, "jump")
    assert world.izuku.state == "air"
    assert world.izuku.vx > 0


# ---- low places

TUNNEL = """
............
............
....####....
I...........
############
"""


def test_crouching_under_a_gap_of_one_tile() -> None:
    world = drawn(TUNNEL)
    boy = world.izuku
    play(world, hold(RIGHT, 60))
    assert boy.x < 4 * TILE  # standing, it is a wall
    until(world, RIGHT | DOWN, lambda body: body.x > 6 * TILE)
    play(world, hold(RIGHT, 20))
    assert boy.x < 8 * TILE
    assert boy.crouching  # no room to stand
    assert boy.vx <= 60
    assert tiles_risen(world, hold(JUMP, 20)) < 0.2
    play(world, hold(RIGHT, 80))
    assert boy.x > 8 * TILE + 6
    assert not boy.crouching
