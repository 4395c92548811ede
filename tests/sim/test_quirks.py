"""One For All and Explosion: how far they carry, what they cost, and when they are held back."""

from __future__ import annotations

from random import Random

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
from game.sim.explosion import OUTER_RADIUS, PALMS_DEAD, PALMS_FIZZLE, Katsuki
from game.sim.person import AIR
from game.sim.units import SUBPIXELS, speed

# ---- One For All


def test_a_burst_freezes_goes_60_px_and_keeps_its_speed() -> None:
    world = flat(40)
    start = world.izuku.x
    play(world, script((RIGHT | BOOST, 1), (RIGHT, 2)))
    assert world.izuku.x == start
    assert world.izuku.state == "boost"
    play(world, hold(RIGHT, 9))
    assert world.izuku.x - start == pytest.approx(60, abs=1)
    assert world.izuku.vx == pytest.approx(400, abs=1)
    assert world.izuku.state == "run"
    play(world, hold(RIGHT, 30))
    assert world.izuku.vx == 150  # the rest is used up


@pytest.mark.parametrize(
    ("held", "across", "down"),
    [
        (RIGHT, 60, 0), (RIGHT | UP, 42, -42), (UP, 0, -60), (LEFT | UP, -42, -42),
        (LEFT, -60, 0), (LEFT | DOWN, -42, 42), (DOWN, 0, 55), (RIGHT | DOWN, 42, 42),
        (0, 60, 0),
    ],
)  # fmt: skip
def test_bursts_go_eight_ways_or_ahead(held: int, across: int, down: int) -> None:
    world = flat(40, rows=20, at=20)
    play(world, hold(JUMP, 18))
    x, y = world.izuku.x, world.izuku.y
    play(world, script((held | BOOST, 1), (held, 11)))
    assert world.izuku.x - x == pytest.approx(across, abs=1)
    assert world.izuku.y - y == pytest.approx(down, abs=1)


def test_the_direction_may_still_change_in_the_freeze() -> None:
    world = flat(40, rows=20, at=20)
    x = world.izuku.x
    play(world, script((BOOST, 1), (LEFT, 11)))
    assert world.izuku.x - x == pytest.approx(-60, abs=1)


def test_upward_carry_is_halved() -> None:
    world = flat(40, rows=20, at=20)
    play(world, script((UP | BOOST, 1), (UP, 11)))
    assert world.izuku.vy == pytest.approx(-200, abs=2)


def test_one_boost_per_airtime() -> None:
    world = flat(60, rows=12)
    happened = play(world, script((JUMP, 16), (JUMP | BOOST, 1), (JUMP, 24), (JUMP | BOOST, 1)))
    assert world.izuku.state == "air"
    assert len(events_of(happened, "boost")) == 1
    until(world, 0, calm)
    happened = play(world, script((JUMP, 16), (JUMP | BOOST, 1)))
    assert len(events_of(happened, "boost")) == 1  # the ground gave it back


def crosses_boosted(gap: int, take_off: int, delay: int) -> bool:
    """Whether jump and one boost reach the far floor, ledge grab included."""
    world = pillars(gap)
    boy = world.izuku
    goal = boy.y
    play(world, hold(RIGHT, take_off))
    for tick in range(120):
        world.step(RIGHT | JUMP | (BOOST if tick == delay else 0))
        if boy.on_ground and boy.y == goal and boy.x > (12 + gap) * TILE - 6:
            return True
        if boy.y > goal + 2 * TILE:
            return False
    return False


EDGE = 66  # the tick of a run-up at which the middle is near the edge


def test_jump_and_boost_cross_a_gap_of_11_with_ease() -> None:
    assert sum(crosses_boosted(11, take_off, 20) for take_off in range(40, 84)) > 25
    assert sum(crosses_boosted(11, EDGE, delay) for delay in range(4, 48)) > 25


def test_jump_and_boost_cross_13_when_done_well_and_never_17() -> None:
    assert sum(crosses_boosted(13, take_off, 26) for take_off in range(40, 84)) > 10
    for take_off in range(60, 76):
        assert not any(crosses_boosted(17, take_off, delay) for delay in range(8, 40, 2))


def test_jump_and_boost_upwards_reach_7_tiles() -> None:
    risen = tiles_risen(flat(20, rows=20), script((JUMP, 20), (UP | BOOST | JUMP, 1), (UP, 60)))
    assert 7 < risen < 8.2


@pytest.mark.parametrize(("ticks", "least", "most"), [(31, 7.8, 8.2), (60, 7.8, 8.2), (16, 1, 3)])
def test_a_leap_is_as_high_as_it_was_charged(ticks: int, least: float, most: float) -> None:
    world = flat(20, rows=20)
    assert least < tiles_risen(world, script((DOWN | BOOST, ticks), (0, 80))) < most


def test_a_charged_leap_says_so_and_goes_sideways() -> None:
    world = flat(60, rows=20)
    happened = play(world, script((DOWN | BOOST, 31), (RIGHT, 4)))
    assert [event.value for event in events_of(happened, "leap")] == [100]
    assert world.izuku.vx > 220


def test_five_clean_the_sixth_hurts_the_seventh_buckles() -> None:
    world = flat(500)
    ceilings, strains = [], []
    for _ in range(7):
        happened = play(world, script((RIGHT | BOOST, 1), (RIGHT, 14)))
        ceilings.append(int(world.izuku.ceiling_units) // 60)
        strains.append(world.izuku.strain)
    assert ceilings[:5] == [100] * 5
    assert ceilings[5] < 100
    assert ceilings[6] < ceilings[5]
    assert max(strains) <= 100
    assert events_of(happened, "stumble")
    assert world.izuku.state == "stumble"
    # rest drains the strain, 12 a second, but does not mend the ceiling
    play(world, hold(0, 15))
    strain = world.izuku.strain
    play(world, hold(0, 120))
    assert strain - world.izuku.strain == pytest.approx(24, abs=1)
    play(world, hold(0, 600))
    assert world.izuku.strain == 0
    assert world.izuku.stamina == ceilings[6]


def crowded(distances: list[int]) -> World:
    """Izuku with a civilian at each distance (pixels), alternating sides."""
    world = drawn("c" * len(distances) + "." * 20 + "I" + "." * 20 + "\n" + "#" * 60)
    for number, (civilian, distance) in enumerate(
        zip(world.crowd.civilians, distances, strict=True)
    ):
        civilian.place = world.izuku.sx + (-1) ** number * distance * SUBPIXELS
    return world


@pytest.mark.parametrize(
    ("distances", "denied"),
    [([40] * 5, 1), ([5, 10, 15, 20, 25], 1), ([40] * 4 + [41], 0), ([10] * 4, 0)],
)
def test_five_within_two_and_a_half_tiles_deny_the_boost(distances: list[int], denied: int) -> None:
    world = crowded(distances)
    happened = play(world, [BOOST])
    assert len(events_of(happened, "boost_denied")) == denied
    assert len(events_of(happened, "boost")) == 1 - denied


def test_a_crowd_denies_the_leap_too() -> None:
    world = crowded([20] * 5)
    happened = play(world, script((DOWN | BOOST, 31), (0, 10)))
    assert not events_of(happened, "leap")
    assert world.izuku.state == "run"


# ---- Explosion


def duel(columns: int = 60, rows: int = 14, weather: str = "", between: int = 30) -> World:
    """A street with Izuku on the left and Katsuki some tiles to his right."""
    sky = ("." * columns + "\n") * rows
    street = ".I" + "." * (between - 1) + "K" + "." * (columns - between - 2)
    world = drawn(f"{sky}{street}\n{'#' * columns}", weather)
    world.step(0, 0)  # he steps onto the stage
    return world


def katsuki_in(world: World) -> Katsuki:
    assert world.katsuki is not None
    return world.katsuki


def press(world: World, inputs: list[int]) -> list[str]:
    """Presses Katsuki's buttons only; the names of what he did."""
    names = []
    for buttons in inputs:
        world.step(0, buttons)
        names += [event.name for event in world.events if event.who == "katsuki"]
    return names


def test_he_starts_with_sweat_30_and_dry_palms() -> None:
    boy = katsuki_in(duel())
    assert (boy.sweat, boy.palm_wetness) == (30, 0)


def test_a_blast_jump_rises_6_tiles() -> None:
    world = duel()
    boy = katsuki_in(world)
    start = highest = boy.y
    assert "blast" in press(world, [UP | BOOST])
    for _ in range(60):
        world.step(0, 0)
        highest = min(highest, boy.y)
    assert (start - highest) / TILE == pytest.approx(6, abs=0.1)


def test_a_blast_dash_is_a_burst() -> None:
    world = duel(between=10)
    boy = katsuki_in(world)
    start = boy.x
    press(world, script((RIGHT | BOOST, 1), (RIGHT, 11)))
    assert boy.x - start == pytest.approx(60, abs=1)
    assert boy.vx == pytest.approx(400, abs=1)


def test_he_jumps_and_runs_like_izuku() -> None:
    world = duel(between=10)
    boy = katsuki_in(world)
    press(world, hold(RIGHT, 8))
    assert boy.vx == 150
    start = highest = boy.y
    for _ in range(40):
        world.step(0, JUMP)
        highest = min(highest, boy.y)
    assert (start - highest) / TILE == pytest.approx(3.4, abs=0.05)


def fallen_in_a_second(buttons: int, palms: int = 0) -> int:
    """Pixels that Katsuki falls in a second, after a first one in which he gets going."""
    world = duel(rows=60)
    boy = katsuki_in(world)
    boy.sy -= 58 * TILE * SUBPIXELS
    boy.state_code = AIR
    boy.on_ground = False
    boy.air_boosts = 0
    boy.palm_units = palms
    press(world, hold(buttons, 10))
    start = boy.y
    press(world, hold(buttons, 60))
    return boy.y - start


def test_a_glide_slows_the_fall() -> None:
    assert fallen_in_a_second(0) > 250
    assert fallen_in_a_second(BOOST) < 70
    assert fallen_in_a_second(BOOST, PALMS_FIZZLE + 60 * 30) > 250


def test_a_glide_ends_with_the_sweat() -> None:
    world = duel(rows=60)
    boy = katsuki_in(world)
    boy.sy -= 58 * TILE * SUBPIXELS
    boy.state_code = AIR
    boy.on_ground = False
    boy.air_boosts = 0
    boy.sweat_units = 100
    for _ in range(200):
        world.step(0, BOOST)
        assert 0 <= boy.sweat <= 100


def test_blasts_spend_sweat_and_running_makes_it() -> None:
    world = duel()
    boy = katsuki_in(world)
    press(world, [UP | BOOST])
    assert boy.sweat == 20
    press(world, hold(0, 80))
    full = duel(columns=250)
    runner = katsuki_in(full)
    press(full, hold(RIGHT, 300))
    assert runner.sweat > 70
    press(full, hold(RIGHT, 600))
    assert runner.sweat == 100


def test_without_sweat_only_a_hiss() -> None:
    world = duel()
    katsuki_in(world).sweat_units = 5 * 60
    names = press(world, [UP | BOOST])
    assert "blast_fizzled" in names
    assert "blast" not in names


@pytest.mark.parametrize(
    ("palms", "names", "power"),
    [
        (60, ["blast"], 100),
        (61, ["blast_fizzled", "blast"], 50),
        (85, ["blast_fizzled", "blast"], 50),
        (86, ["blast_fizzled"], 0),
    ],
)
def test_wet_palms(palms: int, names: list[str], power: int) -> None:
    world = duel()
    katsuki_in(world).palm_units = palms * 60
    world.step(0, UP | BOOST)
    mine = [event for event in world.events if event.who == "katsuki"]
    assert [event.name for event in mine] == names
    assert sum(event.value for event in mine if event.name == "blast") == power


def test_rain_wets_the_palms_at_its_rate_and_a_roof_dries_them() -> None:
    world = duel(weather="0s rain 100 wind 0")
    boy = katsuki_in(world)
    press(world, hold(0, 10 * 60))
    assert boy.palm_wetness == pytest.approx(16, abs=1)
    boy.palm_units = 90 * 60
    press(world, hold(0, 20 * 60))
    assert boy.palm_wetness == 100
    assert boy.palm_units > PALMS_DEAD
    roofed = drawn("R" * 12 + "\n.I.......K..\n" + "#" * 12, "0s rain 100 wind 0")
    dry = katsuki_in(roofed)
    dry.palm_units = 90 * 60
    press(roofed, hold(0, 5 * 60))
    assert dry.palm_wetness == pytest.approx(90 - 60, abs=1)


def with_civilian_at(world: World, across: int, down: int) -> World:
    """The world with its one civilian at a place relative to Katsuki's feet, in subpixels."""
    boy = katsuki_in(world)
    civilian = world.crowd.civilians[0]
    civilian.place = boy.sx + across
    civilian.sy = boy.sy + down
    return world


def veto_stage() -> World:
    world = drawn("." * 60 + "\nI" + "." * 29 + "K" + "." * 28 + "c\n" + "#" * 60)
    world.step(0, 0)
    return world


def test_1000_of_1000_civilians_in_the_outer_ring_hold_him_back() -> None:
    dice = Random(5)
    start = veto_stage()
    level, saved = start.level, start.snapshot()
    vetoed = 0
    while vetoed < 1000:
        across = dice.randint(-OUTER_RADIUS, OUTER_RADIUS)
        down = dice.randint(-OUTER_RADIUS, OUTER_RADIUS)
        if across * across + down * down > OUTER_RADIUS * OUTER_RADIUS:
            continue
        world = with_civilian_at(World.restore(level, saved), across, down)
        world.step(0, BOOST | dice.choice((0, UP, LEFT, RIGHT, UP | RIGHT, DOWN)))
        names = [event.name for event in world.events if event.who == "katsuki"]
        assert names == ["blast_vetoed"], (across, down)
        assert katsuki_in(world).holding_fire
        vetoed += 1


def test_just_outside_the_outer_ring_he_fires() -> None:
    start = veto_stage()
    level, saved = start.level, start.snapshot()
    for across, down in [
        (OUTER_RADIUS, 0), (-OUTER_RADIUS, 0), (0, OUTER_RADIUS), (0, -OUTER_RADIUS),
        (3 * OUTER_RADIUS // 5, -4 * OUTER_RADIUS // 5),
    ]:  # fmt: skip
        world = with_civilian_at(World.restore(level, saved), across, down)
        world.step(0, UP | BOOST)
        assert "blast_vetoed" in [event.name for event in world.events]
        sideways, downwards = (across > 0) - (across < 0), (down > 0) - (down < 0)
        world = with_civilian_at(World.restore(level, saved), across + sideways, down + downwards)
        world.step(0, UP | BOOST)
        assert "blast" in [event.name for event in world.events]


def test_nobody_near_nothing_held_back() -> None:
    world = duel()
    assert "blast" in press(world, [UP | BOOST])
    assert not katsuki_in(world).holding_fire


def test_a_blast_startles_the_crowd_away() -> None:
    text = "." * 60 + "\nI" + "." * 20 + "K" + "." * 8 + "o" + "." * 29 + "\n" + "#" * 60
    world = drawn(text)
    world.step(0, 0)
    boy, civilian = katsuki_in(world), world.crowd.civilians[0]
    civilian.place = boy.sx + 8 * TILE * SUBPIXELS
    names = press(world, [UP | BOOST])
    assert "startled" in [event.name for event in world.events]
    assert "blast" in names
    before = civilian.x - boy.x
    press(world, hold(0, 60))
    assert civilian.state == "flee"
    assert civilian.x - boy.x > before + TILE


def blasted(distance: int, *, boosting: bool) -> World:
    """A blast some pixels to the left of Izuku, who boosts or does not."""
    world = duel(between=20)
    boy, chaser = world.izuku, katsuki_in(world)
    boy.sx = chaser.sx + distance * SUBPIXELS
    world.step(RIGHT | BOOST if boosting else 0, 0)
    world.step(RIGHT if boosting else 0, UP | BOOST)
    return world


def test_a_blast_launches_a_boosting_izuku() -> None:
    world = blasted(4 * TILE, boosting=True)
    assert [event.text for event in world.events if event.who == "izuku"] == ["launched"]
    start = world.izuku.x
    assert world.izuku.svx == speed(520)
    play(world, hold(RIGHT, 30))
    carried = world.izuku.x - start
    unaided = flat(60)
    start = unaided.izuku.x
    play(unaided, script((RIGHT | BOOST, 1), (RIGHT, 31)))
    assert carried > unaided.izuku.x - start + 2 * TILE


def test_a_blast_knocks_who_is_close_and_only_him() -> None:
    near = blasted(TILE + TILE // 2, boosting=False)
    assert near.izuku.state == "stumble"
    assert near.izuku.vx > 0
    far = blasted(3 * TILE, boosting=False)
    assert far.izuku.state == "run"
    out_of_reach = blasted(6 * TILE, boosting=True)
    assert out_of_reach.izuku.state == "boost"
