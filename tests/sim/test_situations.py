"""Things that the city does by itself: each test sets up a scene, and then only watches.

The twelve scenes are those of the level design. Two live with their systems: the telltale phone in
test_phone.py, the road that closes and the way over the awnings in test_head.py.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from crowding import zone
from playing import BOOST, DOWN, JUMP, LEFT, RIGHT, TILE, with_things

from game.sim import Level, Thing, World
from game.sim.one_for_all import CROWD_RADIUS, CROWD_STOPS

if TYPE_CHECKING:
    from collections.abc import Callable

    from game.sim import Event

ROW = 11  # the air row above the ground in the scenes below
GROUND = (ROW + 1) * TILE


def plain(columns: int, ground: str = "", weather: str = "", **boys: int) -> Level:
    """A flat street of some materials, with the boys in columns of it."""
    row = ["."] * columns
    row[boys.get("izuku", 2)] = "I"
    if "katsuki" in boys:
        row[boys["katsuki"]] = "K"
    floor = ground or "#" * columns
    return Level.from_text("\n".join(["." * columns] * ROW + ["".join(row), floor, floor]), weather)


def thing(
    kind: str, column: int, columns: int, rows: int = 3, *properties: tuple[str, int | str]
) -> Thing:
    """Something that stands on the ground, from a column on."""
    x = column * TILE + columns * TILE // 2
    return Thing(kind, x, GROUND, columns * TILE, rows * TILE, properties)


def watch(
    world: World,
    ticks: int,
    izuku: Callable[[World], int] = lambda _: 0,
    katsuki: Callable[[World], int | None] = lambda _: 0,
) -> list[tuple[int, Event]]:
    """Lets both act for some ticks; what happened, and when."""
    happened = []
    for _ in range(ticks):
        world.step(izuku(world), katsuki(world))
        happened += [(world.tick, event) for event in world.events]
    return happened


def named(happened: list[tuple[int, Event]], name: str, who: str = "") -> list[int]:
    """The ticks of the events of one name."""
    return [tick for tick, event in happened if event.name == name and who in ("", event.who)]


# ---- 1. burned cover


@pytest.mark.parametrize("seed", range(3))
def test_a_blast_on_the_empty_side_burns_the_cover_of_both(seed: int) -> None:
    level = with_things(plain(150, izuku=70, katsuki=110), zone(68, 6, ROW, 12, "gather"))
    world = World(level, seed)
    plaza = 71 * TILE

    def loops(world: World) -> int:
        """Waits among people, then lures him over the empty side."""
        tries = BOOST if world.tick % 40 == 0 else 0
        return (LEFT if world.tick > 150 else 0) | tries

    happened = watch(world, 12 * 60, loops, lambda _: None)  # his own head plays Katsuki
    denied = named(happened, "boost_denied", "izuku")
    boosts = named(happened, "boost", "izuku")
    startled = [tick for tick, event in happened if event.name == "startled" and event.value > 5]
    assert denied, "among people there is no boost"
    assert startled, "his blast beside the plaza is heard"
    assert max(denied) < max(boosts), "what began as a foot race is one of quirks"
    over = [e.x for t, e in happened if e.name == "blast" and t > startled[0]]
    assert any(x < plaza + 20 * TILE for x in over), "and nobody holds his fire back there"


# ---- 2. human wall


def at_the_doors(passengers: int) -> World:
    """A train opens its doors between the boys, just before Katsuki is there."""
    door = (
        ("arrives", 60), ("departs", 700), ("passengers", passengers), ("period", 0),
    )  # fmt: skip
    doors = [Thing("train", column * TILE + 8, GROUND, 40, 48, door) for column in (28, 32, 36)]
    return World(with_things(plain(110, izuku=8, katsuki=64), *doors), seed=3)


def passes_the_doors(world: World) -> tuple[int, list[tuple[int, Event]]]:
    """Katsuki runs along the platform after the doors have opened, and tries to fire."""
    happened = watch(world, 240)

    def runs(world: World) -> int:
        assert world.katsuki is not None
        return LEFT | (BOOST if world.tick % 30 == 0 else 0)

    start = world.tick
    while world.katsuki is not None and world.katsuki.x > 20 * TILE and world.tick < start + 900:
        happened += watch(world, 1, katsuki=runs)
    return world.tick - start, happened


def test_passengers_who_stream_out_are_a_wall_to_legs_and_blasts() -> None:
    full, among = passes_the_doors(at_the_doors(25))
    empty, alone = passes_the_doors(at_the_doors(0))
    assert len(named(alone, "blast", "katsuki")) > 2, "on an empty platform he flies"
    assert named(among, "blast_vetoed", "katsuki")
    x = [e.x for _, e in among if e.name == "blast"]
    assert not any(26 * TILE < place < 40 * TILE for place in x), "nobody blasts at the doors"
    assert full * 2 > empty * 3, "and the throng holds him up"


# ---- 3. green wave


def green_wave() -> Level:
    """Thirty people at the kerb of four lanes, and Izuku among them."""
    crossing = Thing(
        "crosswalk", 46 * TILE, GROUND, 12 * TILE, 48,
        (("flash", 60), ("lanes", 4), ("stop", 360), ("walk", 900)),
    )  # fmt: skip
    floor = "#" * 40 + "a" * 12 + "#" * 38
    level = plain(90, floor, izuku=37)
    return with_things(level, crossing, zone(31, 8, ROW, 30, "signal"))


def with_them(world: World) -> int:
    """Keeps to the middle of the people, at a walk."""
    middle = sorted(person.x for person in world.crowd.civilians)[15]
    return DOWN | RIGHT if world.izuku.x < middle else 0


def covered_on_the_road(goes: Callable[[World], int]) -> tuple[int, int]:
    """Ticks of the first walk's second half in which he is one of the people; where he ends."""
    world = World(green_wave(), seed=1)
    watch(world, 540, goes)
    covered = 0
    while world.traffic.crosswalks[0].phase != "stop":
        world.step(goes(world), 0)
        covered += world.crowd.covers(world.izuku)
    return covered, world.izuku.x // TILE


def test_who_crosses_with_the_others_is_one_of_them_and_who_waits_stands_alone() -> None:
    covered, column = covered_on_the_road(with_them)
    assert covered > 300
    assert column >= 45
    alone, column = covered_on_the_road(lambda _: 0)
    assert alone < 120
    assert column == 37


# ---- 5. borrowed thunder

ABYSS = 15  # tiles: no single boost crosses so much


def abyss(katsuki: int) -> World:
    """A gap with Izuku before it, and Katsuki behind him."""
    near, far = "#" * 20, "#" * 24
    sky = "." * (20 + ABYSS + 24)
    row = sky[:katsuki] + "K" + sky[katsuki + 1 : 12] + "I" + sky[13:]
    rows = [sky] * ROW + [row] + [near + "." * ABYSS + far] * 8
    return World(Level.from_text("\n".join(rows)))


def leaps(world: World) -> int:
    """A run, a jump at the edge, a boost at the top of it."""
    boy = world.izuku
    if boy.on_ground:
        return RIGHT | (JUMP if boy.x > 19 * TILE + 4 else 0)
    return RIGHT | JUMP | (BOOST if boy.vy > -40 else 0)


def follows(world: World) -> int:
    """Runs after him, and fires into the gap when he boosts."""
    assert world.katsuki is not None
    press = RIGHT | (JUMP if world.katsuki.x > 19 * TILE - 8 else 0)
    return press | (BOOST if world.izuku.state == "boost" else 0)


def test_his_blast_carries_a_boosting_izuku_over_what_no_boost_crosses() -> None:
    world = abyss(katsuki=9)
    happened = watch(world, 240, leaps, follows)
    launched = [e for _, e in happened if e.name == "boost" and e.text == "launched"]
    assert launched
    assert world.izuku.x > (20 + ABYSS) * TILE
    assert not named(happened, "fallen", "izuku")


def test_without_his_blast_the_same_leap_falls_short() -> None:
    world = abyss(katsuki=9)
    happened = watch(world, 240, leaps)
    assert named(happened, "fallen", "izuku")


# ---- 6. dry pocket duel

POCKET = (10, 24)  # columns of the only eave


def pocket() -> World:
    """A storm over a street with one eave, both boys under its two ends, worn out."""
    sky = "." * 60
    eave = "." * POCKET[0] + "=" * (POCKET[1] - POCKET[0]) + "." * (60 - POCKET[1])
    row = sky[: POCKET[0] + 1] + "K" + sky[POCKET[0] + 2 : POCKET[1] - 1] + "I" + sky[POCKET[1] :]
    rows = [sky] * 6 + [eave] + [sky] * 4 + [row, "#" * 60]
    world = World(Level.from_text("\n".join(rows), "0s rain 100 wind 0"))
    boy, other = world.izuku, world.katsuki
    assert other is not None
    boy.stamina_units = 20 * 60
    other.drench()
    return world


def test_under_the_only_eave_his_palms_dry_while_the_other_rests() -> None:
    world = pocket()
    assert world.katsuki is not None
    watch(world, 300)
    assert world.katsuki.palm_wetness < 50
    assert world.izuku.stamina > 50
    watch(world, 60, katsuki=lambda _: BOOST | RIGHT)
    assert world.izuku.state != "run", "whoever stays too long faces dry palms"


@pytest.mark.parametrize(("waits", "fires"), [(60, False), (420, True)])
def test_leaving_the_eave_first_is_the_gamble(waits: int, fires: bool) -> None:
    """Who lures him out early meets a hiss; who rests longer rests beside a bomb."""
    world = pocket()
    watch(world, waits)
    happened = watch(world, 120, katsuki=lambda w: LEFT | (BOOST if w.tick % 30 == 0 else 0))
    assert bool(named(happened, "blast")) == fires
    rest = world.izuku.stamina
    assert (rest < 45) == (waits < 100)
    assert world.katsuki is not None
    wet = world.katsuki.palm_wetness
    watch(world, 600, katsuki=lambda _: 0)  # out in the rain
    assert world.katsuki.palm_wetness > wet


# ---- 8. closing umbrellas


def test_rain_first_hides_and_then_bares_him() -> None:
    weather = "0s rain 0 wind 0; 5s rain 30 wind 0; 60s rain 30 wind 0; 70s rain 100 wind 0"
    level = with_things(
        plain(80, "#" * 80, weather, izuku=30), zone(20, 24, ROW, 40), thing("shop", 10, 2),
        thing("shop", 60, 2),
    )  # fmt: skip
    world = World(level, seed=1)
    watch(world, 55 * 60, lambda w: DOWN | (RIGHT if w.tick & 128 else LEFT))
    outside = world.crowd.outside
    umbrellas = sum(person.umbrella for person in outside)
    assert len(outside) > 30
    assert umbrellas * 4 > len(outside) * 3
    watch(world, 235 * 60)
    assert len(world.crowd.outside) == 0, "nobody is left to hide among"
    assert not world.crowd.covers(world.izuku)


# ---- 9. toppled row


def test_a_rack_that_one_bumps_trips_the_next() -> None:
    rack = thing("topple", 24, 3, 2, ("kind", "bicycles"))
    level = with_things(plain(60, izuku=12, katsuki=2), rack)
    world = World(level)

    def second(world: World) -> int:
        return RIGHT if world.tick > 30 else 0

    happened = watch(world, 330, lambda _: RIGHT, second)
    assert named(happened, "topple"), "whoever comes first bumps it over"
    assert named(happened, "stumble", "katsuki"), "it lies in the way of the second"
    assert not named(happened, "stumble", "izuku")


# ---- 10. torn road

CLOTH = 7  # the row of the awnings


def high_road() -> World:
    """Both boys on a roof; from it three awnings that hold one crossing each lead to the right."""
    sky = "." * 90
    boys = "..K....I" + "." * 82
    cloth = "#" * 10 + ".." + "..".join(["=" * 6] * 3) + "." * 56
    roof = "#" * 10 + "." * 80
    rows = [sky] * (CLOTH - 1) + [boys, cloth.ljust(90, ".")[:90]] + [roof] * 4 + ["#" * 90]
    awnings = [
        Thing("bounce", (12 + 8 * n) * TILE + 48, (CLOTH + 1) * TILE, 96, TILE, (("crossings", 1),))
        for n in range(3)
    ]
    return World(with_things(Level.from_text("\n".join(rows)), *awnings))


def test_the_high_road_belongs_to_who_took_it_first() -> None:
    world = high_road()

    def over(world: World) -> int:
        boy = world.izuku
        if boy.x > 40 * TILE:
            return 0
        gap = not (boy.x // TILE - 12) % 8 < 5 and boy.x < 34 * TILE
        return RIGHT | DOWN if boy.on_ground and not gap else RIGHT | (JUMP if gap else DOWN)

    happened = watch(world, 500, over)
    assert len(named(happened, "torn", "izuku")) == 3
    heights: list[tuple[int, int]] = []

    def his(world: World) -> None:
        assert world.katsuki is not None
        if world.katsuki.on_ground:
            heights.append((world.katsuki.x // TILE, world.katsuki.y))

    watch(world, 240, katsuki=his)  # his own head plays Katsuki
    assert {y for column, y in heights if column > 11} == {(CLOTH + 5) * TILE}


# ---- 11. slippery victory


def test_a_boost_onto_wet_marble_ends_in_the_fountain_crowd() -> None:
    columns = 90
    level = plain(columns, "#" * 20 + "g" * 50 + "#" * 20, "0s rain 100 wind 0", izuku=2)
    world = World(with_things(level, zone(34, 10, ROW, 30, "gather")), seed=2)
    watch(world, 15 * 60)  # until the marble is wet

    def runs(world: World) -> int:
        boy = world.izuku
        if boy.x < 17 * TILE:
            return RIGHT
        if boy.x < 21 * TILE:
            return RIGHT | JUMP | (BOOST if boy.vy > -20 and not boy.on_ground else 0)
        return 0  # he wants to stop

    happened = watch(world, 300, runs)
    assert named(happened, "boost", "izuku")
    assert world.izuku.x > 34 * TILE, "he slides on for many tiles"
    near = world.crowd.count_within(world.izuku.sx, world.izuku.sy, CROWD_RADIUS)
    assert near >= CROWD_STOPS
    happened = watch(world, 40, lambda w: RIGHT | (BOOST if w.tick % 20 == 0 else 0))
    assert named(happened, "boost_denied", "izuku"), "out of boosts, and into cover"


# ---- 12. lost moment, kept ground


def test_the_throng_carries_on_who_is_beside_himself() -> None:
    def drift(panic: int) -> int:
        world = World(with_things(plain(160, izuku=60), zone(30, 40, ROW, 60)), seed=4)
        for person in world.crowd.civilians:  # the evening rush: everybody goes home
            person.heading = 1
        start = world.izuku.x
        for _ in range(600):
            world.izuku.panic_units = panic * 60
            world.step(0, 0)
        return world.izuku.x - start

    assert abs(drift(panic=50)) == 0
    assert drift(panic=98) > 2 * TILE
