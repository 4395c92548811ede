"""What legs can do: the table of movement, as a player would notice it."""

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
    pillars,
    play,
    script,
    tiles_risen,
    until,
)

from game.sim import World
from game.sim.legs import WALL_KICK_REACH
from game.sim.units import SUBPIXELS

RUN_UP = 12  # tiles before a gap
SHAFT_HEIGHT = 12  # tiles that a climb is asked for


# ---- running and jumping


def test_top_speed_in_8_ticks_and_stopped_in_10() -> None:
    world = flat(40)
    assert until(world, RIGHT, lambda boy: boy.vx >= 150) == 8
    assert until(world, 0, calm) == pytest.approx(10, abs=1)


def test_turning_round_is_quicker_than_stopping_first() -> None:
    world = flat(40)
    play(world, hold(RIGHT, 30))
    assert until(world, LEFT, lambda boy: boy.vx <= -150) < 10 + 8


def test_walking_is_60_px_a_second_and_rests_the_legs() -> None:
    world = flat(60)
    play(world, hold(RIGHT, 240))
    tired = world.izuku.stamina
    play(world, hold(LEFT | DOWN, 120))
    assert world.izuku.vx == -60
    assert world.izuku.crouching
    assert tired < 100
    assert world.izuku.stamina > tired


def test_full_jump_and_tap() -> None:
    assert tiles_risen(flat(9, rows=10), hold(JUMP, 60)) == pytest.approx(3.4, abs=0.05)
    assert 0.89 <= tiles_risen(flat(9, rows=10), script((JUMP, 1), (0, 40))) <= 1.05


def test_a_held_button_jumps_once() -> None:
    assert len(events_of(play(flat(9, rows=10), hold(JUMP, 200)), "jump")) == 1


def crosses(gap: int, rise: int, take_off: int) -> bool:
    """Whether a run-jump on a tick reaches the far floor, ledge grab included."""
    world = pillars(gap, rise, RUN_UP)
    boy = world.izuku
    goal = boy.y - rise * TILE
    play(world, hold(RIGHT, take_off))
    for _ in range(120):
        world.step(RIGHT | JUMP)
        if boy.on_ground and boy.y == goal and boy.x > (RUN_UP + gap) * TILE - 6:
            return True
        if boy.y > max(goal, goal + rise * TILE) + 3 * TILE:
            return False
    return False


@pytest.mark.parametrize(
    ("gap", "rise", "least"),
    [
        (4, 0, 26), (5, 0, 20), (6, 0, 14), (7, 0, 8),
        (5, 1, 17), (5, 2, 14), (5, 3, 11), (5, 4, 7),
        (7, -2, 10), (8, -2, 3), (7, -4, 15), (8, -4, 10),
    ],
)  # fmt: skip
def test_a_run_jump_clears(gap: int, rise: int, least: int) -> None:
    """`least`: on how many ticks the jump may be pressed."""
    assert sum(crosses(gap, rise, take_off) for take_off in range(40, 84)) >= least


@pytest.mark.parametrize(("gap", "rise"), [(8, 0), (9, -2), (7, 4), (5, 6)])
def test_a_run_jump_never_clears(gap: int, rise: int) -> None:
    assert not any(crosses(gap, rise, take_off) for take_off in range(40, 84))


# ---- walls


def wall_of(height: int) -> World:
    rows = ["." * 8 + ("####" if row >= 9 - height else "....") for row in range(9)]
    rows[8] = "I......." + "####"
    return drawn("\n".join([*rows, "#" * 12]))


@pytest.mark.parametrize("height", [1, 2, 3])
def test_steps_up_to_3_are_jumped(height: int) -> None:
    world = wall_of(height)
    happened = play(world, script((RIGHT, 30), (0, 20), (RIGHT | JUMP, 60)))
    assert world.izuku.y == (9 - height) * TILE
    assert not events_of(happened, "ledge_grab")


@pytest.mark.parametrize("height", [4, 5])
def test_steps_of_4_and_5_take_hands(height: int) -> None:
    world = wall_of(height)
    happened = play(world, script((RIGHT, 60), (RIGHT | JUMP, 40), (RIGHT, 60)))
    assert world.izuku.y == (9 - height) * TILE
    assert len(events_of(happened, "ledge_grab")) == 1


def test_pulling_up_takes_a_third_of_a_second_and_ends_on_the_ledge() -> None:
    world = wall_of(5)
    until(world, RIGHT, lambda boy: boy.x > 7 * TILE)
    until(world, RIGHT | JUMP, lambda boy: boy.state == "ledge")
    assert until(world, RIGHT, lambda boy: boy.state == "run") == pytest.approx(18, abs=1)
    assert world.izuku.x > 8 * TILE  # the middle, not only a foot


def test_down_lets_go_of_a_ledge_and_jump_jumps_off_it() -> None:
    world = wall_of(5)
    until(world, RIGHT, lambda boy: boy.x > 7 * TILE)
    until(world, RIGHT | JUMP, lambda boy: boy.state == "ledge")
    saved = world.snapshot()
    play(world, hold(RIGHT | DOWN, 12))
    assert world.izuku.state in {"air", "wall-slide"}
    again = World.restore(world.level, saved)
    play(again, script((0, 2), (LEFT | JUMP, 10)))
    assert again.izuku.y < 6 * TILE


def test_a_step_of_6_is_too_high() -> None:
    world = wall_of(6)
    play(world, script((RIGHT, 60), (RIGHT | JUMP, 40), (RIGHT, 60)))
    assert world.izuku.y == 9 * TILE


def test_no_pulling_up_into_a_ceiling() -> None:
    world = drawn(
        """
        .........
        .........
        ...##....
        .........
        .....####
        .....####
        .....####
        .....####
        I....####
        #########
        """.replace(" ", "")
    )
    boy = world.izuku
    for buttons in script((RIGHT, 60), (RIGHT | JUMP, 60), (RIGHT | UP, 60)):
        world.step(buttons)
        assert boy.free_at(boy.sx, boy.sy)


@pytest.mark.parametrize(("boost", "away", "up"), [(0, 165, 180), (BOOST, 217, 212)])
def test_a_kick_goes_up_and_away(boost: int, away: int, up: int) -> None:
    rows = ["....#"] * 9
    rows[8] = "..I.#"
    world = drawn("\n".join([*rows, "#####"]))
    until(world, RIGHT | JUMP, lambda boy: boy.vy >= 0 and not boy.on_ground)
    play(world, [RIGHT])
    happened = play(world, [RIGHT | JUMP | boost])
    assert len(events_of(happened, "wall_kick")) == 1
    assert world.izuku.vx == pytest.approx(-away, abs=8)
    assert world.izuku.vy == pytest.approx(-up, abs=8)


def climb(width: int, *, boosted: bool, late: int = 2) -> float:
    """Tiles won in a shaft by kicking from wall to wall, each kick some ticks after the touch."""
    rows = ["." * (width + 2)] * 6 + ["#" + "." * width + "#"] * SHAFT_HEIGHT * 2
    world = drawn("\n".join([*rows, "#I" + "." * (width - 1) + "#", "#" * (width + 2)]))
    boy = world.izuku
    start = highest = boy.y
    ahead, touching, held, boost = LEFT, 0, 14, 0
    for _ in range(500):
        wall = boy.wall_within(WALL_KICK_REACH)
        at_wall = wall and boy.svy > -SUBPIXELS and not boy.on_ground
        touching = touching + 1 if at_wall else 0
        held = 0 if touching else held
        kicks = touching > late and not boy.buttons & JUMP
        if kicks:
            ahead, held = (LEFT if wall > 0 else RIGHT), 14
            boost = BOOST if boosted else 0
        pressed = ahead
        if kicks or (held and not touching):
            held -= 1
            pressed |= JUMP | boost
        world.step(pressed)
        highest = min(highest, boy.y)
    return (start - highest) / TILE


@pytest.mark.parametrize("width", [2, 3])
def test_plain_kicks_climb_a_shaft(width: int) -> None:
    assert climb(width, boosted=False) > SHAFT_HEIGHT


def test_plain_kicks_do_not_climb_a_shaft_of_5() -> None:
    assert climb(5, boosted=False) < 7


@pytest.mark.parametrize("width", [3, 4, 5, 6])
def test_boosted_kicks_climb_a_shaft(width: int) -> None:
    assert climb(width, boosted=True, late=0) > SHAFT_HEIGHT


def test_boosted_kicks_do_not_climb_a_shaft_of_7() -> None:
    assert climb(7, boosted=True, late=0) < 8


def slid(weather: str) -> int:
    """Pixels slid down a wall in half a second."""
    rows = ["......#"] * 12
    rows[4] = "....I.#"
    world = drawn("\n".join([*rows, "#######"]), weather)
    play(world, hold(RIGHT | JUMP, 20))
    start = world.izuku.y
    play(world, hold(RIGHT, 30))
    return world.izuku.y - start


def test_wet_walls_slide_faster() -> None:
    assert slid("0s rain 100 wind 0") > slid("0s rain 0 wind 0") * 1.2


def test_wet_walls_flatten_the_kick() -> None:
    speeds = []
    for rain in (0, 100):
        rows = ["....#"] * 9
        rows[8] = "..I.#"
        world = drawn("\n".join([*rows, "#####"]), f"0s rain {rain} wind 0")
        until(world, RIGHT | JUMP, lambda boy: boy.vy >= 0 and not boy.on_ground)
        play(world, [RIGHT, RIGHT | JUMP])
        speeds.append(-world.izuku.vy)
    assert speeds[1] == pytest.approx(speeds[0] * 0.92, rel=0.02)


# ---- long falls, slippery ground, wind


def fallen_from(tiles: int, buttons: int) -> tuple[World, list[str]]:
    """A run off a cliff, landed; and the states in the second after the landing."""
    rows = ["." * 30] + ["####" + "." * 26] * tiles + ["#" * 30]
    rows[0] = ".I" + "." * 28
    world = drawn("\n".join(rows))
    until(world, RIGHT, lambda boy: not boy.on_ground)
    until(world, buttons, lambda boy: boy.on_ground)
    states = []
    for _ in range(20):
        states.append(world.izuku.state)
        world.step(RIGHT)
    return world, states


def test_a_fall_of_9_is_shrugged_off() -> None:
    assert set(fallen_from(9, RIGHT)[1]) == {"run"}


def test_a_fall_of_12_costs_a_moment_and_a_roll_saves_it() -> None:
    world, states = fallen_from(12, RIGHT)
    assert states[:10] == ["stumble"] * 10
    assert states[-1] == "run"
    rolled, states = fallen_from(12, RIGHT | DOWN)
    assert set(states) == {"run"}
    assert rolled.izuku.x > world.izuku.x


def test_a_hard_landing_without_stamina_is_a_fall() -> None:
    rows = ["####" + "." * 8] * 12 + ["#" * 12]
    rows.insert(0, ".I" + "." * 10)
    world = drawn("\n".join(rows))
    until(world, RIGHT, lambda boy: not boy.on_ground)
    world.izuku.stamina_units = 0
    until(world, RIGHT, lambda boy: boy.on_ground)
    assert world.izuku.state == "fallen"
    assert until(world, 0, lambda boy: boy.state == "run") > 50


def test_a_stitch_slows_the_run() -> None:
    world = flat(40)
    world.izuku.stamina_units = 10 * 60
    play(world, hold(RIGHT, 40))
    assert world.izuku.vx == 120


def landed_running(ground: str, weather: str) -> list[str]:
    world = flat(60, ground, weather, rows=8)
    happened = play(world, script((RIGHT, 20), (RIGHT | JUMP, 60)))
    return [event.text for event in events_of(happened, "skid")]


@pytest.mark.parametrize(
    ("ground", "rain", "skids"),
    [
        ("m", 100, ["metal"]), ("g", 100, ["glazed"]), ("p", 100, ["painted"]),
        ("w", 100, ["wood"]), ("m", 0, []), ("g", 0, []), ("#", 100, []), ("a", 100, []),
    ],
)  # fmt: skip
def test_landing_fast_on_what_is_wet_and_smooth_skids(
    ground: str, rain: int, skids: list[str]
) -> None:
    assert landed_running(ground, f"0s rain {rain} wind 0") == skids


def drift(wind: int) -> int:
    """Pixels that a gust moves a straight jump."""
    world = flat(40, weather=f"0s rain 0 wind {wind}", rows=9, at=20)
    for wanted in (wind // 3, wind) if wind >= 0 else (-(-wind // 3), wind):  # a lull, then a gust
        while world.weather.wind_at(world.izuku.sx) != wanted:
            world.step(0, 0)
    start = world.izuku.x
    play(world, hold(JUMP, 60))
    assert world.izuku.on_ground
    return world.izuku.x - start


def test_wind_pushes_in_the_air_only() -> None:
    assert drift(0) == 0
    assert 15 < drift(100) < 32
    assert drift(-100) == pytest.approx(-drift(100), abs=2)
    world = flat(40, weather="0s rain 0 wind 100")
    play(world, hold(0, 120))
    assert calm(world.izuku)
