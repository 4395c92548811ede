"""The weather: a timeline, surfaces that fill and drain, and the grip that is left."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from game.sim.front import TICKS_PER_TILE
from game.sim.level import MATERIALS, Level
from game.sim.weather import Weather

# one column of each material, the last two under a roof and under a balcony
STREET = """
I.......R.
.........=
..........
#avtwmgp##
"""
ROW = 3
TRACTION = {
    "concrete": (100, 80), "asphalt": (100, 74), "gravel": (85, 75), "turf": (85, 75),
    "wood": (95, 60), "metal": (90, 45), "glazed": (95, 30), "painted": (95, 35),
}  # fmt: skip


def street(weather: str) -> Level:
    return Level.from_text(STREET, weather)


def surface(level: Level, column: int) -> int:
    return level.origin + ROW * level.stride + column


def material_at(level: Level, column: int) -> str:
    return MATERIALS[level.floors[surface(level, column)]]


def after(weather: Weather, first: int, last: int) -> Weather:
    for tick in range(first, last + 1):
        weather.step(tick)
    return weather


def test_rain_and_wind_run_in_a_line_from_key_to_key() -> None:
    weather = Weather(street("10s rain 0 wind 20; 20s rain 100 wind -20; 30s rain 60 wind 0"))
    for tick, rain, wind in [
        (0, 0, 20), (600, 0, 20), (750, 25, 10), (900, 50, 0), (1050, 75, -10), (1200, 100, -20),
        (1500, 80, -10), (1800, 60, 0), (99999, 60, 0),
    ]:  # fmt: skip
        weather.step(tick)
        assert (weather.rain, weather.wind) == (rain, wind)


def test_a_level_without_weather_is_dry_and_still() -> None:
    weather = after(Weather(street("")), 1, 100)
    assert (weather.rain, weather.wind) == (0, 0)


@pytest.mark.parametrize("column", range(8))
@pytest.mark.parametrize(("rain", "which"), [(0, 0), (100, 1)])
def test_traction_is_the_tables_at_both_ends(column: int, rain: int, which: int) -> None:
    level = street(f"0s rain {rain} wind 0")
    weather = Weather(level)
    index = surface(level, column)
    assert weather.wetness(index) == rain
    assert weather.traction(index) == TRACTION[material_at(level, column)][which]


@pytest.mark.parametrize(("rain", "wetness"), [(0, 0), (10, 20), (30, 60), (50, 100), (80, 100)])
def test_weather_at_the_start_has_held_long(rain: int, wetness: int) -> None:
    level = street(f"5s rain {rain} wind 0")
    weather = Weather(level)
    assert weather.wetness(surface(level, 0)) == wetness
    assert after(weather, 1, 200).wetness(surface(level, 0)) == wetness


@pytest.mark.parametrize("column", range(8))
def test_a_downpour_fills_every_surface_in_20_to_40_seconds(column: int) -> None:
    level = street("0s rain 0 wind 0; 0.1s rain 100 wind 0")
    weather = after(Weather(level), 1, 19 * 60)
    assert weather.wetness(surface(level, column)) < 100
    full = 41 * 60 + 16 * TICKS_PER_TILE  # as late as the front reaches the next post
    assert after(weather, 19 * 60, full).wetness(surface(level, column)) == 100


@pytest.mark.parametrize("column", range(8))
def test_every_surface_dries_in_60_to_120_seconds(column: int) -> None:
    level = street("0s rain 100 wind 0; 0.1s rain 0 wind 0")
    weather = after(Weather(level), 1, 59 * 60)
    assert weather.wetness(surface(level, column)) > 0
    assert after(weather, 59 * 60, 121 * 60).wetness(surface(level, column)) == 0


def test_glazed_tiles_lose_their_grip_before_wood_does() -> None:
    level = street("0s rain 0 wind 0; 0.1s rain 100 wind 0")
    weather = after(Weather(level), 1, 10 * 60)
    wood, glazed = surface(level, 4), surface(level, 6)
    assert weather.wetness(glazed) > weather.wetness(wood) > 0


def test_drizzle_wets_half_and_no_more() -> None:
    level = street("0s rain 0 wind 0; 0.1s rain 25 wind 0")
    weather = after(Weather(level), 1, 200 * 60)
    assert weather.wetness(surface(level, 0)) == 50
    assert weather.traction(surface(level, 0)) == 90


@pytest.mark.parametrize("column", [8, 9])
def test_under_a_roof_it_stays_dry(column: int) -> None:
    level = street("0s rain 100 wind 0")
    weather = after(Weather(level), 1, 100)
    assert weather.wetness(surface(level, column)) == 0
    assert weather.traction(surface(level, column)) == 100


def test_a_wall_is_wet_where_its_free_side_is_open_to_the_rain() -> None:
    level = Level.from_text("...RR\nI.#..\n..#..\n#####", "0s rain 100 wind 0")
    weather = Weather(level)
    wall = level.origin + 2 * level.stride + 2
    assert weather.wall_wetness(wall, wall - 1) == 100
    assert weather.wall_wetness(wall, wall + 1) == 0


@settings(max_examples=30, deadline=None)
@given(
    keys=st.lists(
        st.tuples(st.integers(0, 60), st.integers(0, 100), st.integers(-100, 100)),
        min_size=1, max_size=5, unique_by=lambda key: key[0],
    ),
    saved=st.integers(0, 2000), more=st.integers(0, 600),
)  # fmt: skip
def test_loaded_weather_goes_on_like_the_saved(
    keys: list[tuple[int, int, int]], saved: int, more: int
) -> None:
    level = street("; ".join(f"{s}s rain {rain} wind {wind}" for s, rain, wind in sorted(keys)))
    weather = after(Weather(level), 1, saved)
    numbers: list[int] = []
    weather.save(numbers)
    copy = Weather(level)
    rest = iter(numbers)
    copy.load(rest)
    assert next(rest, None) is None
    for tick in range(saved, saved + more + 1):
        if tick > saved:
            weather.step(tick)
            copy.step(tick)
        assert (copy.rain, copy.wind) == (weather.rain, weather.wind)
        assert 0 <= copy.rain <= 100
        assert -100 <= copy.wind <= 100
        for column in range(10):
            index = surface(level, column)
            assert copy.wetness(index) == weather.wetness(index)
            assert copy.traction(index) == weather.traction(index)
