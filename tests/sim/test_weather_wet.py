"""What water does: puddles, spills, roof edges, wet walls, clothes and palms."""

from __future__ import annotations

import pytest
from playing import BOOST, JUMP, RIGHT, drawn, events_of, flat, hold, play, with_things

from game.levels import check_map, load_level
from game.levels.data import DATA_MAPS
from game.sim import Level, Thing, World
from game.sim.explosion import Katsuki
from game.sim.weather import Weather

POUR = "0s rain 0 wind 0; 0.1s rain 100 wind 0"
ENDS = "0s rain 100 wind 0; 0.1s rain 0 wind 0"
ALWAYS = "0s rain 100 wind 0"


def street(weather: str, *things: Thing, ground: str = "#") -> Level:
    level = flat(20, ground, weather).level
    return with_things(level, *things)


def on_floor(kind: str, column: int, columns: int = 1) -> Thing:
    """A thing a tile high that lies on the street's floor from a column on."""
    return Thing(kind, column * 16 + columns * 8, 96, columns * 16, 16)


def tile(level: Level, column: int, row: int = 6) -> int:
    return level.origin + row * level.stride + column


def seconds(weather: Weather, first: int, last: int) -> Weather:
    for tick in range(first * 60 + 1, last * 60 + 1):
        weather.step(tick)
    return weather


# ---- puddles and spills


def test_a_puddle_fills_first() -> None:
    level = street(POUR, on_floor("puddle", 5))
    weather = seconds(Weather(level), 0, 8)
    assert weather.wetness(tile(level, 5)) > 2 * weather.wetness(tile(level, 8)) > 0


@pytest.mark.parametrize("ground", list("#avtwmgp"))
def test_a_puddle_outlasts_the_pavement(ground: str) -> None:
    level = street(ENDS, on_floor("puddle", 5, 2), ground=ground)
    weather = seconds(Weather(level), 0, 125)
    assert weather.wetness(tile(level, 8)) == 0
    assert weather.wetness(tile(level, 5)) == weather.wetness(tile(level, 6)) > 40
    assert seconds(weather, 125, 305).wetness(tile(level, 5)) == 0


def test_standing_water_carries_like_wet_glazed_tile() -> None:
    level = street(ALWAYS, on_floor("puddle", 5))
    weather = Weather(level)
    assert weather.traction(tile(level, 5)) == 30
    assert weather.traction(tile(level, 8)) == 80


def test_a_fast_landing_in_a_puddle_skids_where_concrete_would_not() -> None:
    for things, skids in (((), 0), ((on_floor("puddle", 0, 60),), 1)):
        level = with_things(flat(60, "#", ALWAYS, rows=8).level)
        puddles = [Thing("puddle", t.x, 128, t.width, t.height) for t in things]
        world = World(with_things(level, *puddles))
        happened = play(world, [*hold(RIGHT, 20), *hold(RIGHT | JUMP, 60)])
        assert len(events_of(happened, "skid")) == skids


def test_a_puddle_under_a_roof_is_dry() -> None:
    level = Level.from_text("RRRRRR\n.I....\n######", ALWAYS)
    level = with_things(level, Thing("puddle", 40, 32, 16, 16))
    assert Weather(level).wetness(tile(level, 2, 2)) == 0


def test_a_spill_is_wet_in_full_sun_and_under_a_roof() -> None:
    level = Level.from_text("....RR\n.I....\ngggggg")
    spills = (Thing("spill", 40, 32, 16, 16), Thing("spill", 72, 32, 16, 16))
    level = with_things(level, *spills)
    weather = Weather(level)
    for column in (2, 4):
        assert weather.wetness(tile(level, column, 2)) == 100
        assert weather.traction(tile(level, column, 2)) == 30
    assert weather.traction(tile(level, 3, 2)) == 95


# ---- edges

ROOFS = """
....................
..I.................
######...###########
######...###########
"""


def test_roof_tiles_beside_a_drop_dry_in_half_the_time_and_fill_like_the_rest() -> None:
    level = Level.from_text(ROOFS, ENDS)
    weather = seconds(Weather(level), 0, 30)
    inner, edges = tile(level, 3, 2), (tile(level, 5, 2), tile(level, 9, 2))
    for edge in edges:
        assert 0 < weather.wetness(edge) < weather.wetness(inner)
    seconds(weather, 30, 47)
    assert [weather.wetness(edge) for edge in edges] == [0, 0]
    assert weather.wetness(inner) > 40
    filling = Level.from_text(ROOFS, POUR)
    weather = seconds(Weather(filling), 0, 12)
    assert weather.wetness(edges[0]) == pytest.approx(weather.wetness(inner), abs=1)
    assert weather.wetness(inner) > 30


def test_a_kerb_is_no_roof_edge() -> None:
    level = Level.from_text("......\nI.....\n###...\n######", ENDS)
    weather = seconds(Weather(level), 0, 30)
    beside, inner = (weather.wetness(tile(level, column, 2)) for column in (2, 1))
    assert beside == pytest.approx(inner, abs=1)


# ---- walls


def test_a_spill_on_a_wall_streaks_that_wall_only() -> None:
    level = Level.from_text("#...#\n#...#\n#.I.#\n#####")
    level = with_things(level, Thing("spill", 8, 32, 16, 32))
    weather = Weather(level)
    left, right = tile(level, 0, 1), tile(level, 4, 1)
    assert weather.wall_wetness(left, left + 1) == 100
    assert weather.wall_wetness(right, right - 1) == 0


# ---- clothes


def soaked_after(weather: str, ticks: int, text: str = "") -> int:
    world = drawn(text) if text else flat(20, weather=weather)
    if text:
        world = drawn(text, weather)
    play(world, hold(0, ticks))
    return world.izuku.soaked


def test_clothes_are_soaked_after_40_seconds_of_full_rain() -> None:
    assert soaked_after(ALWAYS, 20 * 60) == 50
    assert soaked_after(ALWAYS, 40 * 60 - 1) == 99
    assert soaked_after(ALWAYS, 40 * 60) == soaked_after(ALWAYS, 60 * 60) == 100
    assert soaked_after("0s rain 50 wind 0", 40 * 60) == 50


def test_under_a_roof_they_stay_dry_and_dry_again() -> None:
    roofed = "RRRRRR\n..I...\n######"
    assert soaked_after(ALWAYS, 600, roofed) == 0
    world = drawn(roofed, ALWAYS)
    world.izuku.drench()
    play(world, hold(0, 60 * 60))
    assert world.izuku.soaked == pytest.approx(50, abs=1)


def test_wet_clothes_are_heavy_to_start_with() -> None:
    ways = []
    for wet in (False, True):
        world = flat(60)
        if wet:
            world.izuku.drench()
        play(world, hold(RIGHT, 4))
        ways.append(world.izuku.svx)
    assert ways[1] == ways[0] * 95 // 100


def test_soaking_is_saved() -> None:
    world = flat(20, weather=ALWAYS)
    play(world, hold(0, 700))
    assert world.izuku.soaked > 20
    copy = World.restore(world.level, world.snapshot())
    assert copy.izuku.soaked_units == world.izuku.soaked_units


# ---- palms


def dueling(weather: str, *things: Thing) -> tuple[World, Katsuki]:
    text = "\n".join(["." * 60] * 12 + [".I" + "." * 50 + "K.......", "#" * 60])
    world = World(with_things(Level.from_text(text, weather), *things))
    assert world.katsuki is not None
    return world, world.katsuki


def test_palms_fizzle_after_38_seconds_of_full_rain_and_die_after_54() -> None:
    world, boy = dueling(ALWAYS)
    boy.sweat_units = 100 * 60
    names = []
    for second in (36, 39, 52, 55):
        while world.tick < second * 60:
            world.step(0, 0)
        boy.boost_ready_at = 0
        world.step(0, BOOST)
        names.append([event.name for event in world.events if event.who == "katsuki"])
        for _ in range(30):
            world.step(0, 0)
    assert names[0] == ["blast"]
    assert names[1] == names[2] == ["blast_fizzled", "blast"]
    assert names[3] == ["blast_fizzled"]


def test_the_front_reaches_the_boys_one_after_the_other() -> None:
    world, boy = dueling("0s rain 0 wind 10; 0.1s rain 100 wind 10")
    while not boy.palm_units:
        world.step(0, 0)
    assert 50 * 5 <= world.tick <= 54 * 5 + 10
    assert world.izuku.soaked >= 8
    assert boy.soaked == 0


@pytest.mark.parametrize("height", [16, 64])
def test_falling_water_soaks_whoever_passes_and_a_strip_on_the_floor_does_not(height: int) -> None:
    world, boy = dueling("", Thing("spill", 40 * 16, 13 * 16, 16, height))
    happened = []
    for _ in range(120):
        world.step(0, 1)  # left, through the water
        happened += world.events
    assert boy.x < 39 * 16
    drenched = events_of(happened, "drenched")
    if height == 16:
        assert drenched == []
        assert boy.palm_wetness == boy.soaked == 0
    else:
        assert [event.who for event in drenched] == ["katsuki"]
        assert boy.palm_wetness > 85
        assert boy.soaked > 95


# ---- the playground


def test_the_playground_holds_everything_that_water_does() -> None:
    path = DATA_MAPS / "playground" / "weather.tmx"
    assert check_map(path) == ()
    world = World(load_level(path))
    weather, level = world.weather, world.level
    fresh = {column: weather.wetness(tile(level, column, 16)) for column in range(level.width)}
    assert [column for column, wetness in fresh.items() if wetness] == [18, 19, 55]
    play(world, hold(0, 40 * 60))
    dry = [column for column in fresh if not weather.wetness(tile(level, column, 16))]
    assert {11, 12, 13, 14, 29, 30, 31, 32, 23, 24, 25} <= set(dry)
    assert weather.wetness(tile(level, 3, 16)) > 90
