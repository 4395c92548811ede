"""Gusts that push what flies, and lightning with its thunder."""

from __future__ import annotations

import pytest
from playing import JUMP, RIGHT, calm, drawn, events_of, flat, hold, play

from game.sim import World
from game.sim.lightning import FARTHEST, NEAREST, PERIOD, STRIKES_FROM, thunder_delay
from game.sim.weather import Weather
from game.sim.wind import GUST_TICKS, LULL_TICKS, SOON_TICKS

STORM = f"0s rain {STRIKES_FROM} wind 0"
STILL = "0s rain 0 wind 0"


def blowing(wind: int, seed: int = 0) -> World:
    """A long street on which only the wind moves."""
    world = flat(40, weather=f"0s rain 0 wind {wind}", rows=9, at=20)
    return World(world.level, seed=seed)


def winds(world: World, ticks: int) -> list[int]:
    found = []
    for _ in range(ticks):
        world.step(0, 0)
        found.append(world.weather.wind_at(world.izuku.sx))
    return found


def lengths(values: list[int]) -> list[tuple[int, int]]:
    """Each run of equal values: the value and how long it lasts."""
    runs: list[tuple[int, int]] = []
    for value in values:
        if runs and runs[-1][0] == value:
            runs[-1] = (value, runs[-1][1] + 1)
        else:
            runs.append((value, 1))
    return runs


@pytest.mark.parametrize(("wind", "lull"), [(60, 20), (-60, -20)])
def test_gusts_last_three_seconds_and_lulls_two_at_a_third(wind: int, lull: int) -> None:
    runs = lengths(winds(blowing(wind), 3 * (GUST_TICKS + LULL_TICKS)))[1:-1]
    assert set(runs) == {(wind, GUST_TICKS), (lull, LULL_TICKS)}


def test_the_seed_decides_when_gusts_come() -> None:
    starts = {winds(blowing(60, seed), 300).index(60) for seed in range(12)}
    assert len(starts) > 1


def test_the_view_is_told_half_a_second_ahead() -> None:
    world = blowing(60)
    soon, now = [], []
    for _ in range(600):
        world.step(0, 0)
        soon.append(world.weather.wind_soon(world.izuku.sx))
        now.append(world.weather.wind_at(world.izuku.sx))
    assert soon[:-SOON_TICKS] == now[SOON_TICKS:]


def wait_for(world: World, wind: int) -> World:
    while world.weather.wind_at(world.izuku.sx) == wind:
        world.step(0, 0)
    while world.weather.wind_at(world.izuku.sx) != wind:
        world.step(0, 0)
    return world


def drift(world: World) -> int:
    """Pixels that a straight jump is moved."""
    start = world.izuku.x
    play(world, hold(JUMP, 60))
    assert world.izuku.on_ground
    return world.izuku.x - start


def test_a_gust_pushes_a_jump_aside_and_a_lull_hardly_does() -> None:
    gust, lull = drift(wait_for(blowing(60), 60)), drift(wait_for(blowing(60), 20))
    assert 15 <= gust <= 22  # half a pixel a second for each point, for the time of a jump
    assert 4 <= lull <= 8
    assert drift(wait_for(blowing(-60), -60)) == pytest.approx(-gust, abs=2)


def far_jump(world: World) -> int:
    """Pixels that a running jump with the wind carries."""
    play(world, hold(RIGHT, 20))
    start = world.izuku.x
    play(world, hold(RIGHT | JUMP, 50))
    return world.izuku.x - start


def test_a_jump_goes_shorter_against_a_gust_and_farther_with_it() -> None:
    against, still, along = (
        far_jump(wait_for(blowing(wind), wind) if wind else blowing(0)) for wind in (-60, 0, 60)
    )
    assert against + 8 < still < along - 8


def test_sheltered_air_has_no_wind() -> None:
    roof = "\n".join(["R" * 40, *["." * 40] * 6, "." * 20 + "I" + "." * 19, "#" * 40])
    world = drawn(roof, "0s rain 0 wind 100")
    assert drift(world) == 0


def test_wind_does_nothing_on_the_ground() -> None:
    world = blowing(100)
    start = world.izuku.sx
    play(world, hold(0, 400))
    assert calm(world.izuku)
    assert world.izuku.sx == start


# ---- lightning


def struck(weather: str, ticks: int, seed: int = 0) -> list[tuple[int, str, int, int]]:
    """When lightning and thunder come: tick, name, place and value."""
    world = World(flat(30, weather=weather).level, seed=seed)
    found = []
    for _ in range(ticks):
        world.step(0, 0)
        found += [
            (world.tick, event.name, event.x, event.value)
            for event in world.events
            if event.name in ("lightning", "thunder")
        ]
    return found


def test_thunder_follows_lightning_by_the_distance_and_is_louder_when_near() -> None:
    found = struck(STORM, 20 * PERIOD)
    strokes = [entry for entry in found if entry[1] == "lightning"]
    thunders = [entry for entry in found if entry[1] == "thunder"]
    assert len(strokes) == len(thunders) == 20
    loudness = []
    for (tick, _, x, metres), (later, _, there, loud) in zip(strokes, thunders, strict=True):
        assert NEAREST <= metres <= FARTHEST
        assert later - tick == metres * 60 // 340
        assert there == x
        loudness.append((metres, loud))
    loudness.sort()
    assert [loud for _, loud in loudness] == sorted((n for _, n in loudness), reverse=True)
    assert all(10 <= loud <= 100 for _, loud in loudness)


def test_sound_takes_a_second_for_340_metres() -> None:
    assert thunder_delay(340) == 60
    assert thunder_delay(2000) == 352


def test_weak_rain_brings_none() -> None:
    assert struck(f"0s rain {STRIKES_FROM - 1} wind 0", 3 * PERIOD) == []
    assert struck(STILL, 3 * PERIOD) == []


def test_the_last_thunder_is_heard_after_the_rain() -> None:
    first = struck(STORM, PERIOD)[0][0]
    ends = f"0s rain 100 wind 0; {first / 60}s rain 100 wind 0; {first / 60 + 0.1}s rain 0 wind 0"
    found = struck(ends, 3 * PERIOD)
    assert [name for _, name, *_ in found] == ["lightning", "thunder"]


def test_each_seed_has_its_own_strokes_and_the_same_seed_the_same() -> None:
    assert struck(STORM, 2 * PERIOD, 1) == struck(STORM, 2 * PERIOD, 1)
    assert struck(STORM, 2 * PERIOD, 1) != struck(STORM, 2 * PERIOD, 2)


def test_the_view_can_ask_for_the_last_stroke_at_any_time() -> None:
    world = World(flat(30, weather=STORM).level)
    assert world.weather.last_stroke is None
    while not events_of(world.events, "lightning"):
        world.step(0, 0)
    (event,) = events_of(world.events, "lightning")
    stroke = world.weather.last_stroke
    assert stroke == (world.tick, event.x, event.value)
    copy = World.restore(world.level, world.snapshot())
    assert copy.weather.last_stroke == stroke
    for _ in range(2 * PERIOD):
        world.step(0, 0)
        copy.step(0, 0)
        assert copy.events == world.events


def test_weather_by_itself_strikes_nowhere() -> None:
    weather = Weather(flat(30, weather=STORM).level)
    for tick in range(3 * PERIOD):
        weather.step(tick)
    assert weather.last_stroke is None
