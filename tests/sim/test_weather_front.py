"""The front: rain that crosses the map, timelines that a beat starts, and what is kept of it."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from playing import RIGHT, events_of, flat, hold, play, with_things

from game.sim import Level, Thing, World
from game.sim.front import EASE_TICKS, MOST_SPELLS, REACH, TICKS_PER_TILE
from game.sim.level import parse_weather
from game.sim.surfaces_wet import POST
from game.sim.units import TILE
from game.sim.weather import Weather

WIDE = 192  # columns
SHOWER = "4s rain 0 wind 20; 5s rain 80 wind 20; 40s rain 80 wind 20; 44s rain 0 wind 5"


def meadow(weather: str, columns: int = WIDE, ground: str = "#") -> Level:
    start = "I" + "." * (columns - 1)
    return Level.from_text(f"{'.' * columns}\n{start}\n{ground * columns}", weather)


def after(weather: Weather, first: int, last: int) -> Weather:
    for tick in range(first, last + 1):
        weather.step(tick)
    return weather


def surface(level: Level, column: int) -> int:
    return level.origin + 2 * level.stride + column


def first_rain(weather: Weather, columns: list[int]) -> list[int]:
    """The tick at which it first rains in each of some columns."""
    found = {}
    for tick in range(3600):
        weather.step(tick)
        for column in columns:
            if column not in found and weather.rain_at(column * TILE):
                found[column] = tick
    return [found[column] for column in columns]


@pytest.mark.parametrize(("wind", "columns"), [(20, [0, 90, 191]), (-20, [191, 101, 0])])
def test_rain_comes_from_where_the_wind_blows_and_reaches_the_far_end_later(
    wind: int, columns: list[int]
) -> None:
    level = meadow(f"4s rain 0 wind {wind}; 5s rain 80 wind {wind}")
    near, middle, far = first_rain(Weather(level), columns)
    assert middle - near == 90 * TICKS_PER_TILE
    assert far - near == 191 * TICKS_PER_TILE


def test_without_wind_it_comes_from_the_left() -> None:
    near, far = first_rain(Weather(meadow("1s rain 0 wind 0; 2s rain 50 wind 0")), [0, 100])
    assert far - near == 100 * TICKS_PER_TILE


def test_the_far_end_gets_wet_later_and_dries_later() -> None:
    level = meadow(SHOWER)
    weather = Weather(level)
    wet: dict[int, list[int]] = {0: [], 191: []}
    for tick in range(200 * 60):
        weather.step(tick)
        for column, ticks in wet.items():
            if weather.wetness(surface(level, column)) >= 50:
                ticks.append(tick)
    for moment in (0, -1):
        late = wet[191][moment] - wet[0][moment]
        assert late == pytest.approx(191 * TICKS_PER_TILE, abs=2 * 16)


@settings(max_examples=20, deadline=None)
@given(
    keys=st.lists(
        st.tuples(st.integers(0, 50), st.integers(0, 100), st.integers(0, 100)),
        min_size=1, max_size=5, unique_by=lambda key: key[0],
    ),
    column=st.integers(0, 60), posts=st.integers(1, 8), tick=st.integers(0, 3000),
)  # fmt: skip
def test_a_column_has_another_columns_weather_as_much_later_as_it_is_farther(
    keys: list[tuple[int, int, int]], column: int, posts: int, tick: int
) -> None:
    text = "; ".join(f"{s}s rain {rain} wind {wind}" for s, rain, wind in sorted(keys))
    level = meadow(text, ground="g")
    early, late = after(Weather(level), 1, tick), Weather(level)
    after(late, 1, tick + posts * POST * TICKS_PER_TILE)
    farther = column + posts * POST
    assert late.rain_at(farther * TILE) == early.rain_at(column * TILE)
    here, there = surface(level, column), surface(level, farther)
    assert late.wetness(there) == early.wetness(here)
    assert late.traction(there) == early.traction(here)


def test_reading_ahead_is_what_comes() -> None:
    level = meadow(SHOWER)
    weather = after(Weather(level), 1, 280)
    coming = [weather.rain_at(9 * TILE, ahead) for ahead in range(200)]
    came = []
    for tick in range(280, 480):
        weather.step(tick)
        came.append(weather.rain_at(9 * TILE))
    assert came == coming
    assert len(set(came)) > 20


def test_reading_never_changes_anything() -> None:
    level = meadow(SHOWER)
    read, unread = Weather(level, 3), Weather(level, 3)
    for tick in range(900):
        read.step(tick)
        unread.step(tick)
        for column in range(0, WIDE, 17):
            read.wetness(surface(level, column))
            read.traction(surface(level, column))
            read.rain_at(column * TILE, tick)
            read.wind_soon(column * TILE)
    states: list[list[int]] = [[], []]
    read.save(states[0])
    unread.save(states[1])
    assert states[0] == states[1]


def test_the_state_is_small_and_does_not_grow_with_the_number_of_tiles() -> None:
    low, high = meadow(SHOWER, 640), Level.from_text("\n".join(["." * 640] * 60 + ["I", "#" * 640]))
    for level in (low, high):
        out: list[int] = []
        Weather(level).save(out)
        assert len(out) < 400


# ---- timelines that are started


def started(at: int, text: str, tick: int, weather: str = "0s rain 20 wind 10") -> Weather:
    """Weather in which a timeline began in a column at a tick."""
    found = after(Weather(meadow(weather)), 1, tick)
    found.restart(parse_weather(text), tick, at * TILE)
    return found


def test_a_started_timeline_goes_on_from_the_present_values() -> None:
    weather = started(50, "4s rain 60 wind -40", 100)
    rains, winds = [], []
    for tick in range(100, 100 + 300):
        weather.step(tick)
        rains.append(weather.rain)
        winds.append(weather.wind)
    assert (rains[0], winds[0]) == (20, 10)
    assert (rains[120], winds[120]) == (40, -15)
    assert (rains[240], winds[240]) == (rains[-1], winds[-1]) == (60, -40)
    assert max(abs(b - a) for a, b in pairwise(rains)) <= 1


def test_even_a_timeline_that_begins_at_once_takes_its_time() -> None:
    weather = started(50, "0s rain 100 wind 10", 100)
    weather.step(100 + EASE_TICKS // 2)
    assert weather.rain_at(50 * TILE) == 60
    weather.step(100 + EASE_TICKS)
    assert weather.rain_at(50 * TILE) == 100


def test_it_holds_two_screens_and_what_lies_upwind_at_once_and_the_rest_as_a_front() -> None:
    weather = started(50, "2s rain 100 wind 10", 100)
    weather.step(100 + 120)
    edge = 50 + REACH
    rains = {column: weather.rain_at(column * TILE) for column in (0, 50, edge, edge + 10, 150)}
    assert rains[0] == rains[50] == rains[edge] == 100
    assert 20 < rains[edge + 10] < 100
    assert rains[150] == 20
    weather.step(100 + 120 + (150 - edge) * TICKS_PER_TILE)
    assert weather.rain_at(150 * TILE) == 100


def test_nobody_outruns_what_a_beat_brings() -> None:
    weather = started(10, "0s rain 100 wind 10", 100)
    for tick in range(130, 780):
        weather.step(tick)
        assert weather.rain_at(int(10 * TILE + (tick - 100) * TILE // 4)) == 100  # 15 tiles/s


def test_rain_never_jumps_in_any_column_whatever_is_started_when() -> None:
    level = meadow("0s rain 0 wind 5; 3s rain 90 wind 30")
    weather = Weather(level)
    starts = {60: (20, "2s rain 10 wind -20"), 200: (90, "2s rain 100 wind 20"),
              230: (92, "2s rain 0 wind -5"), 500: (30, "3s rain 70 wind 90")}  # fmt: skip
    before = [weather.rain_at(column * TILE) for column in range(WIDE)]
    for tick in range(1, 2400):
        weather.step(tick)
        if tick in starts:
            column, text = starts[tick]
            weather.restart(parse_weather(text), tick, column * TILE)
        now = [weather.rain_at(column * TILE) for column in range(WIDE)]
        assert max(abs(a - b) for a, b in zip(before, now, strict=True)) <= 2, tick
        before = now


def test_many_starts_keep_only_a_few_timelines() -> None:
    level = meadow("")
    weather = Weather(level)
    for tick in range(1, 400):
        weather.step(tick)
        weather.restart(parse_weather(f"1s rain {tick % 100} wind 9"), tick, 10 * TILE)
    assert len(weather._front.spells) <= MOST_SPELLS
    weather.step(5000)
    weather.restart(parse_weather("1s rain 9 wind 9"), 5000, 10 * TILE)
    assert len(weather._front.spells) == 2


@settings(max_examples=20, deadline=None)
@given(
    starts=st.lists(
        st.tuples(st.integers(1, 600), st.integers(0, 191), st.integers(0, 100),
                  st.integers(-100, 100)),
        max_size=12,
    ),
    saved=st.integers(1, 700),
)  # fmt: skip
def test_loaded_weather_goes_on_like_the_saved(
    starts: list[tuple[int, int, int, int]], saved: int
) -> None:
    level = with_things(meadow(SHOWER), Thing("puddle", 300, 32, 48, 16))
    weather, copy = Weather(level, 7), Weather(level, 7)
    for tick in range(1, 900):
        weather.step(tick)
        if tick > saved:
            copy.step(tick)
        for at, column, rain, wind in starts:
            if at == tick:
                keys = parse_weather(f"1s rain {rain} wind {wind}; 9s rain 0 wind {wind}")
                weather.restart(keys, tick, column * TILE)
                if tick > saved:
                    copy.restart(keys, tick, column * TILE)
        if tick == saved:
            numbers: list[int] = []
            weather.save(numbers)
            rest = iter(numbers)
            copy.load(rest)
            assert next(rest, None) is None
    states: list[list[int]] = [[], []]
    weather.save(states[0])
    copy.save(states[1])
    assert states[0] == states[1]
    for column in range(0, WIDE, 7):
        assert copy.wetness(surface(level, column)) == weather.wetness(surface(level, column))
        assert copy.wind_at(column * TILE) == weather.wind_at(column * TILE)


# ---- by a beat


def beaten(rain: int, column: int, columns: int = 60) -> World:
    """A dry street whose beat in a column brings rain."""
    text = f"2s rain {rain} wind 10"
    beat = Thing("beat", column * 16 + 8, 96, 16, 64, (("id", 21), ("weather", text)))
    return World(with_things(flat(columns).level, beat))


@pytest.mark.parametrize("waits", [0, 400])
def test_slow_and_fast_players_meet_the_same_weather(waits: int) -> None:
    world = beaten(60, 20)
    play(world, hold(0, waits))
    while not events_of(world.events, "beat"):
        assert world.weather.rain_at(world.izuku.sx) == 0
        world.step(RIGHT, 0)
    play(world, hold(RIGHT, 40))
    play(world, hold(0, 120))
    assert world.weather.rain_at(world.izuku.sx) == 60


def test_before_the_beat_it_is_dry() -> None:
    world = beaten(60, 50)
    play(world, hold(0, 600))
    assert world.weather.rain_at(world.izuku.sx) == 0
    assert not world.weather.wets


def test_a_restored_world_keeps_the_weather_that_a_beat_began() -> None:
    world = beaten(90, 10)
    play(world, hold(RIGHT, 120))
    copy = World.restore(world.level, world.snapshot())
    for _ in range(400):
        world.step(0, 0)
        copy.step(0, 0)
        assert copy.digest() == world.digest()
    assert copy.weather.rain_at(copy.izuku.sx) == 90


def test_a_beat_with_weather_that_nobody_can_read_is_refused() -> None:
    beat = Thing("beat", 40, 96, 16, 64, (("id", 21), ("weather", "rain, please")))
    with pytest.raises(ValueError, match="weather entry"):
        World(with_things(flat(20).level, beat))
