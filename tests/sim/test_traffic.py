"""Crosswalks: the clock, the vehicles, being hit, the bus, and who waits at the kerb."""

from __future__ import annotations

from functools import cache
from random import Random

import pytest
from playing import BOOST, JUMP, LEFT, RIGHT, events_of, hold, play, with_things
from test_state import everything

from game.levels import load_level
from game.levels.classes import properties_of
from game.levels.data import DATA_MAPS
from game.sim import Event, Level, Thing, World
from game.sim.crosswalk import CLEAR_TICKS, ENTRIES, FLASH, STOP, WALK
from game.sim.fugitive import Fugitive
from game.sim.person import RESPAWN
from game.sim.traffic import Traffic
from game.sim.units import SUBPIXELS
from game.sim.units import TILE_PIXELS as TILE
from game.sim.vehicles import APPROACH_TICKS, AWAY_TICKS, PASS_TICKS

KERB = 40 * TILE  # px; the road is 12 tiles wide
FAR_KERB = 52 * TILE
GROUND = 12 * TILE
SECOND = 60


def crosswalk(walk: int = 120, flash: int = 60, stop: int = 600, trigger: str = "") -> Thing:
    """A crosswalk of four lanes; its times in ticks."""
    properties: list[tuple[str, int | str]] = [
        ("flash", flash), ("lanes", 4), ("stop", stop), ("walk", walk),
    ]  # fmt: skip
    if trigger:
        properties.append(("trigger", trigger))
    middle = (KERB + FAR_KERB) // 2
    return Thing("crosswalk", middle, GROUND, FAR_KERB - KERB, 48, tuple(sorted(properties)))


@cache
def road(crossing: Thing | None = None, izuku: int = 20, katsuki: int = -1, beat: int = 0) -> Level:
    """A flat street of 90 tiles with a road across it."""
    row = ["."] * 90
    row[izuku] = "I"
    if katsuki >= 0:
        row[katsuki] = "K"
    text = "\n".join(["." * 90] * 11 + ["".join(row)] + ["#" * 40 + "a" * 12 + "#" * 38] * 2)
    things = [crossing or crosswalk()]
    if beat:
        things.append(Thing("beat", izuku * TILE + 8, GROUND, 48, 48, (("id", beat),)))
    return with_things(Level.from_text(text), *things)


def told(world: World, ticks: int) -> list[tuple[int, str]]:
    """Which signals change, and at what tick."""
    found = []
    for _ in range(ticks):
        world.step(0, 0)
        found += [(world.tick, e.text) for e in world.events if e.name == "signal"]
    return found


# ---- the clock


def test_the_clock_runs_from_tick_0() -> None:
    world = World(road(crosswalk(120, 60, 300)))
    assert told(world, 700) == [
        (120, "flash"), (180, "stop"), (480, "walk"), (600, "flash"), (660, "stop"),
    ]  # fmt: skip


def test_the_clock_can_be_read() -> None:
    world = World(road(crosswalk(120, 60, 300)))
    (crossing,) = world.traffic.crosswalks
    assert (crossing.phase, crossing.ticks_left(0)) == ("walk", 120)
    play(world, hold(0, 130))
    assert (crossing.phase, crossing.ticks_left(world.tick)) == ("flash", 50)


def test_a_push_button_waits_for_its_beat_and_then_flashes() -> None:
    world = World(road(crosswalk(120, 60, 300, "beat 17"), beat=17))
    (crossing,) = world.traffic.crosswalks
    assert (crossing.phase, crossing.ticks_left(0)) == ("walk", -1)
    assert told(world, 500) == [(1, "flash"), (61, "stop"), (361, "walk"), (481, "flash")]


def test_a_cycle_may_begin_with_walk() -> None:
    world = World(road(crosswalk(120, 60, 300, "beat 16 walk"), beat=16))
    assert told(world, 200) == [(121, "flash"), (181, "stop")]


def test_another_beat_starts_nothing() -> None:
    assert told(World(road(crosswalk(trigger="beat 17"), beat=16)), 2000) == []


@pytest.mark.parametrize("text", ["button", "beat", "beat x", "beat 3 stop", "beat 3 walk now"])
def test_a_trigger_that_cannot_be_read_is_refused(text: str) -> None:
    with pytest.raises(ValueError, match="trigger"):
        Traffic(road(crosswalk(trigger=text)))
    with pytest.raises(ValueError, match="trigger"):
        properties_of("crosswalk", {"trigger": text})


def test_without_times_there_are_no_lights_and_no_traffic() -> None:
    plain = Thing("crosswalk", 46 * TILE, GROUND, 192, 48, (("lanes", 4),))
    world = World(road(plain))
    assert not world.traffic.runs
    assert world.traffic.crossing_open(plain.x)
    assert told(world, 100) == []


# ---- vehicles


@pytest.mark.parametrize("seed", range(4))
@pytest.mark.parametrize("trigger", ["", "beat 17"])
def test_vehicles_pass_only_while_the_signal_says_stop(seed: int, trigger: str) -> None:
    world = World(road(crosswalk(90, 60, 840, trigger), beat=17), seed)
    (crossing,) = world.traffic.crosswalks
    kinds = set()
    passed = 0
    for _ in range(4000):
        world.step(0, 0)
        for vehicle in crossing.vehicles:
            if vehicle.in_plane(world.tick):
                assert crossing.phase_code == STOP
                assert crossing.ticks_left(world.tick) > CLEAR_TICKS
                passed += vehicle.arrives == world.tick
                kinds.add(vehicle.kind)
                assert KERB < vehicle.x < FAR_KERB
    assert passed > 20
    assert {"car_red", "car_blue", "taxi"} <= kinds


def test_lanes_never_hold_two_vehicles_in_the_plane() -> None:
    world = World(road(crosswalk(60, 60, 1800)))
    (crossing,) = world.traffic.crosswalks
    for _ in range(1900):
        world.step(0, 0)
        there = [v.lane for v in crossing.vehicles if v.in_plane(world.tick)]
        assert len(there) == len(set(there))


def test_after_the_button_cars_come_lane_by_lane_and_then_a_bus_stands() -> None:
    world = World(road(crosswalk(600, 60, 840, "beat 17"), beat=17))
    (crossing,) = world.traffic.crosswalks
    came = []
    for _ in range(900):
        world.step(0, 0)
        came += [
            (v.lane, world.tick - 61, v.leaves - v.arrives, v.kind == "bus")
            for v in crossing.vehicles
            if v.arrives == world.tick
        ]
    assert came[:4] == [(lane, ENTRIES[lane], PASS_TICKS, False) for lane in range(4)]
    assert came[4:] == [(1, ENTRIES[1] + 60, 7 * SECOND, True)]


def test_it_comes_nearer_and_nearer_and_is_heard_a_second_ahead() -> None:
    world = World(road(crosswalk(60, 60, 600), izuku=39))
    (crossing,) = world.traffic.crosswalks
    horns: set[tuple[int, int]] = set()
    depths: list[int] = []
    for _ in range(400):
        world.step(0, 0)
        horns |= {(world.tick, event.x) for event in events_of(world.events, "horn")}
        for v in crossing.vehicles:
            if v.arrives == world.tick:
                assert (world.tick - APPROACH_TICKS, v.x) in horns
                assert v.depth(world.tick) == 50
        if len(depths) < APPROACH_TICKS + PASS_TICKS + AWAY_TICKS and crossing.vehicles:
            depths.append(crossing.vehicles[0].depth(world.tick))
    assert depths == sorted(depths)
    assert depths[0] == 0
    assert depths[-1] > 95


def test_nobody_hoots_at_an_empty_road() -> None:
    assert events_of(play(World(road(izuku=20)), hold(0, 700)), "horn") == []


# ---- being hit


def to_and_fro(pressed: int, x: int) -> int:
    """Left or right: the other way beyond the road."""
    if x < KERB - 32:
        return RIGHT
    return LEFT if x > FAR_KERB + 32 else pressed


def walked_into_traffic(times: int = 1) -> tuple[World, list[Event]]:
    """Izuku runs to and fro over the road, until he has been hit so many times."""
    world = World(road(crosswalk(60, 30, 1800), izuku=37))
    happened = play(world, hold(0, 170))
    pressed = RIGHT
    for _ in range(1500):
        pressed = to_and_fro(pressed, world.izuku.x)
        world.step(pressed, 0)
        happened += world.events
        if len(events_of(happened, "traffic_hit")) == times:
            return world, happened
    raise AssertionError(happened)


def test_a_hit_throws_him_back_to_the_kerb_that_he_came_from() -> None:
    world, _ = walked_into_traffic()
    boy = world.izuku
    assert boy.state == "fallen"
    assert KERB < boy.x < FAR_KERB
    assert boy.stamina in (83, 84, 85)
    happened = play(world, hold(0, 80))
    assert KERB - 24 < boy.x < KERB
    assert boy.state == "run"
    assert events_of(happened, "traffic_hit") == []


def test_from_the_other_side_it_is_the_other_kerb() -> None:
    world = World(road(crosswalk(60, 30, 1800), izuku=54))
    play(world, hold(0, 170))
    while not events_of(world.events, "traffic_hit"):
        world.step(LEFT, 0)
    play(world, hold(0, 80))
    assert FAR_KERB < world.izuku.x < FAR_KERB + 24


def test_the_second_hit_goes_back_to_the_checkpoint() -> None:
    world, happened = walked_into_traffic(times=2)
    assert [e.value for e in events_of(happened, "traffic_hit")] == [1, 2]
    assert world.izuku.state_code == RESPAWN
    happened = play(world, hold(0, 60))
    assert len(events_of(happened, "respawn")) == 1
    assert world.izuku.x == 37 * TILE + 8
    assert world.izuku.stamina == 100


def test_katsuki_is_thrown_back_every_time() -> None:
    world = World(road(crosswalk(60, 30, 1800), izuku=80, katsuki=36))
    happened: list[Event] = []
    pressed = RIGHT
    play(world, hold(0, 170))
    assert world.katsuki is not None
    for _ in range(1500):
        pressed = to_and_fro(pressed, world.katsuki.x)
        world.step(0, pressed)
        happened += world.events
    hits = [e for e in events_of(happened, "traffic_hit") if e.who == "katsuki"]
    assert len(hits) > 2
    assert events_of(happened, "respawn") == []


def test_one_can_jump_over_nothing_but_stand_safely_at_the_kerb() -> None:
    world = World(road(crosswalk(60, 30, 1800), izuku=39))
    assert events_of(play(world, hold(0, 1900)), "traffic_hit") == []


def test_a_hit_leaves_those_alone_who_are_high_above() -> None:
    level = road(crosswalk(60, 30, 1800), izuku=39)
    world = World(level)
    play(world, hold(0, 200))
    world.izuku.sx = 46 * TILE * SUBPIXELS
    for _ in range(120):
        world.izuku.sy = (GROUND - 80) * SUBPIXELS
        world.izuku.svy = 0
        world.step(0, 0)
        assert not events_of(world.events, "traffic_hit")


# ---- the window of beat 17


def runs_the_lights(offset: int, *, boost: bool, tired: bool) -> bool:
    """Whether he gets over whose toes reach the kerb so many ticks after the flip."""
    at_kerb = 155 if tired else 125  # ticks from a standing start, 19 tiles away
    world = World(road(crosswalk(600, at_kerb - offset, 840, "beat 17"), beat=17))
    if tired:
        world.izuku.stamina_units = 10 * 60  # a stitch in the side: 120 px/s
    flip = 0
    for _ in range(350):
        toes = world.izuku.x + 6
        world.step(RIGHT | (BOOST if boost and KERB <= toes < KERB + 30 else 0), 0)
        if any(event.text == "stop" for event in world.events):
            flip = world.tick
        if toes < KERB <= world.izuku.x + 6:
            assert flip == 0 or world.tick - flip == offset
        if events_of(world.events, "traffic_hit"):
            return False
    return world.izuku.x > FAR_KERB


def latest(*, boost: bool, tired: bool) -> int:
    """The last offset at which he gets over, and he does at all earlier ones."""
    over = [n for n in range(-30, 60) if runs_the_lights(n, boost=boost, tired=tired)]
    assert over == list(range(-30, over[-1] + 1))
    return over[-1]


def test_at_the_last_moment_a_boost_gets_over_and_a_run_does_not() -> None:
    """With a stitch in the side, as after the race: levels, section 5, beat 17."""
    run, boost = latest(boost=False, tired=True), latest(boost=True, tired=True)
    assert -14 <= run <= -6  # levels: -0.13 s at 126 px/s
    assert 30 <= boost <= 40  # levels: 0.57 s
    assert 40 <= boost - run <= 50


def test_rested_the_window_is_shorter() -> None:
    run, boost = latest(boost=False, tired=False), latest(boost=True, tired=False)
    assert (run, boost) == (10, 41)


# ---- the bus


def before_the_bus(izuku: int = 30) -> World:
    """A world in which the bus of the button has just stopped, and the cars are gone."""
    world = World(road(crosswalk(600, 60, 840, "beat 17"), izuku=izuku, beat=17))
    play(world, hold(0, 61 + ENTRIES[1] + 60 + 30))
    (crossing,) = world.traffic.crosswalks
    assert [v.kind for v in crossing.vehicles if v.in_plane(world.tick)] == ["bus"]
    return world


def test_the_bus_is_a_wall_for_who_is_on_the_ground() -> None:
    world = before_the_bus()
    (crossing,) = world.traffic.crosswalks
    bus = next(v for v in crossing.vehicles if v.stands)
    happened = play(world, hold(RIGHT, 200))
    assert events_of(happened, "traffic_hit") == []
    assert bus.x - 29 - 6 - 1 <= world.izuku.x <= bus.x - 29 - 6
    assert world.izuku.vx == 0 or world.izuku.vx < 30
    play(world, hold(RIGHT, 350))
    assert world.izuku.x > FAR_KERB


def test_a_jump_does_not_clear_it_and_hands_find_no_ledge() -> None:
    world = before_the_bus()
    (crossing,) = world.traffic.crosswalks
    happened = []
    for tick in range(300):
        happened += play(world, [RIGHT | (JUMP if tick % 40 < 20 else 0)])
    assert events_of(happened, "ledge_grab") == []
    assert world.izuku.x < crossing.x


def test_whoever_comes_down_on_its_roof_slides_off() -> None:
    world = before_the_bus(izuku=39)
    (crossing,) = world.traffic.crosswalks
    bus = next(v for v in crossing.vehicles if v.stands)
    boy = world.izuku
    boy.sx, boy.sy = bus.sx - 10 * SUBPIXELS, bus.top - 40 * SUBPIXELS
    boy.on_ground = False
    boy.enter(1)
    play(world, hold(RIGHT, 90))
    assert boy.x > bus.x + 30
    assert boy.on_ground


# ---- heads and crowds


def test_katsuki_looks_before_he_crosses() -> None:
    world = World(road(crosswalk(20, 10, 600), izuku=80, katsuki=20))
    waited = 0
    hits = 0
    for _ in range(1200):
        world.step(0)
        assert world.katsuki is not None
        hits += len(events_of(world.events, "traffic_hit"))
        waited += KERB - 40 < world.katsuki.x < KERB and world.katsuki.vx == 0
    assert hits == 0
    assert waited > 200
    assert world.outcome == "caught"


def test_after_the_button_katsuki_waits_for_the_bus() -> None:
    """Beat 17: Izuku over at the last moment, and 7 s nobody behind."""
    level = road(crosswalk(600, 120, 840, "beat 17"), izuku=23, katsuki=14, beat=17)
    world = World(level)
    over: dict[str, int] = {}
    flip = 0
    for _ in range(1200):
        world.step(RIGHT if world.izuku.x < 85 * TILE else 0)
        assert events_of(world.events, "traffic_hit") == []
        assert world.katsuki is not None
        if any(event.text == "stop" for event in world.events):
            flip = world.tick
        for boy in (world.izuku, world.katsuki):
            if boy.x > FAR_KERB:
                over.setdefault(boy.who, world.tick - flip)
    assert over["izuku"] < 90
    assert 9 * SECOND < over["katsuki"] < 12 * SECOND


@pytest.mark.parametrize("seed", range(3))
def test_the_crowd_waits_for_walk(seed: int) -> None:
    """Nobody steps onto the road on flash or stop, and nobody is on it when vehicles are."""
    left = Thing("crowd", 30 * TILE, GROUND, 18 * TILE, 16, (("count", 16), ("wish", "signal")))
    all_over = Thing("crowd", 45 * TILE, GROUND, 80 * TILE, 16, (("count", 16), ("wish", "walk")))
    level = with_things(road(crosswalk(600, 240, 600), izuku=45), left, all_over)
    world = World(level, seed)
    (crossing,) = world.traffic.crosswalks
    world.izuku.sx = 36 * TILE * SUBPIXELS
    crossed = 0
    before: set[int] = set()
    for _ in range(4500):
        world.step(0, 0)
        inside = {
            number
            for number, person in enumerate(world.crowd.civilians)
            if KERB < person.sx / SUBPIXELS < FAR_KERB
        }
        if crossing.phase_code == WALK:
            crossed += len(inside - before)
        elif world.tick > 660:  # those who were spread over the road at the start are gone
            assert not inside - before
        if crossing.phase_code not in (WALK, FLASH) and world.tick > 900:
            assert not (inside and any(v.in_plane(world.tick) for v in crossing.vehicles))
        before = inside
    assert crossed > 5


# ---- state


@pytest.mark.parametrize("trigger", ["", "beat 17"])
def test_all_of_it_is_state(trigger: str) -> None:
    level = road(crosswalk(90, 60, 700, trigger), izuku=38, katsuki=34, beat=17)
    world = World(level, 5)
    dice = Random(2)
    happened: set[str] = set()
    held = [RIGHT, RIGHT]
    for tick in range(1500):
        if tick % 20 == 0:
            held = [dice.choice((RIGHT, RIGHT, LEFT, RIGHT | JUMP)) for _ in range(2)]
        if world.outcome != "running":
            world = World(level, world.seed + 1)
        twin = World.restore(level, world.snapshot())
        assert twin.digest() == world.digest()
        world.step(*held)
        twin.step(*held)
        assert twin.digest() == world.digest(), tick
        if tick % 50 == 0:
            assert everything(twin) == everything(world)
        assert twin.events == world.events
        happened |= {event.name for event in world.events}
    assert {"signal", "horn", "traffic_hit"} <= happened


def test_seeds_differ_in_their_traffic() -> None:
    def kinds(seed: int) -> list[tuple[int, str]]:
        world = World(road(crosswalk(60, 60, 1200)), seed)
        play(world, hold(0, 400))
        return [(v.lane, v.kind) for v in world.traffic.crosswalks[0].vehicles]

    assert kinds(1) == kinds(1)
    assert len({tuple(kinds(seed)) for seed in range(6)}) > 1


# ---- the shopping district


def test_the_shopping_district_can_be_crossed() -> None:
    level = load_level(DATA_MAPS / "shopping.tmx")
    world = World(level, 3)
    bot = Fugitive(level)
    changes = []
    while world.outcome == "running" and world.tick < 6000:
        world.step(bot.press(world))
        changes += [(e.value, e.text) for e in world.events if e.name == "signal"]
    assert world.outcome == "escaped"
    assert (2, "flash") in changes
    assert (2, "stop") in changes
