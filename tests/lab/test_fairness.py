"""The measures of fairness measure what they say; how fair the chase is stands in the docs."""

from pathlib import Path

import pytest

from game.lab.chases import Chase, chase
from game.lab.clumsy import Clumsy
from game.lab.document import write_between
from game.lab.fairness import Batch, batches, grounds, interval, play, row
from game.lab.leads import Curve, curve, table
from game.lab.limits import Limits
from game.lab.standing import Standing
from game.levels import load_level
from game.levels.data import DATA_MAPS
from game.sim import Level, World
from game.sim.fugitive import Fugitive
from game.sim.legs import RUN_SPEED
from game.sim.person import RUN
from game.sim.skill import SKILL_NAMES
from game.sim.units import TILE

STREET = "\n".join(["." * 90] * 4 + ["K" + "." * 19 + "I" + "." * 66 + "E."] + ["#" * 90])
CHASM = "\n".join(
    ["." * 99] * 4 + ["..K" + "." * 87 + "I" + "." * 8] + ["#" * 20 + "." * 60 + "#" * 19] * 3
)
SIX_SECONDS = 360


def standing(text: str) -> Standing:
    """What is seen of a Katsuki who presses nothing for six seconds."""
    world, seen = World(Level.from_text(text)), Standing()
    for _ in range(SIX_SECONDS):
        world.step(0, 0)
        seen.watch(world)
    return seen


def at_street() -> World:
    """Katsuki on the street and running, of his own will."""
    world = World(Level.from_text(STREET))
    while world.katsuki is None or world.katsuki.vx < 140:
        world.step(0)
    return world


# ---- chases


@pytest.mark.parametrize("skill", SKILL_NAMES)
def test_a_boy_who_stands_still_is_caught(skill: str) -> None:
    level = Level.from_text(STREET)
    runs = [chase(World(level, seed, skill), lambda _: 0) for seed in range(3)]
    assert all(run.caught for run in runs)
    assert all(0 < run.close < run.chased <= run.ticks for run in runs)


def test_a_bot_with_a_lead_escapes() -> None:
    level = Level.from_text(STREET)
    run = chase(World(level, 1), Fugitive(level).press)
    assert run.outcome == "escaped"
    assert not run.caught
    assert run.ticks < 15 * 60


def test_a_chase_has_an_end_even_without_one() -> None:
    run = chase(World(Level.from_text(CHASM)), lambda _: 0, longest=300)
    assert (run.outcome, run.ticks, run.caught) == ("running", 300, False)


def test_late_fingers_press_the_same_later() -> None:
    level = Level.from_text(STREET)
    world, quick, late = World(level), Clumsy(level, 5, 0, 0), Clumsy(level, 5, 0, 0, late=8)
    pressed = []
    for _ in range(200):
        both = quick.press(world), late.press(world)
        pressed.append(both)
        world.step(both[0])
    starts = [next(t for t, both in enumerate(pressed) if both[who]) for who in (0, 1)]
    assert 0 < starts[1] - starts[0] <= 8


# ---- standing


def test_standing_for_five_seconds_with_a_way_is_stuck() -> None:
    seen = standing(STREET)
    assert (seen.stuck, seen.times) == (True, 1)
    assert seen.longest > SIX_SECONDS - 10


def test_standing_before_a_chasm_is_not() -> None:
    assert not standing(CHASM).stuck


def test_who_runs_to_and_fro_within_a_tile_is_stuck_too() -> None:
    world, seen = World(Level.from_text(STREET)), Standing()
    for tick in range(SIX_SECONDS):
        world.step(0, 8 if tick % 8 < 4 else 4)
        seen.watch(world)
    assert seen.stuck


# ---- limits


@pytest.mark.parametrize("name", ["chase_roofs", "chase_park"])
def test_katsuki_keeps_his_limits(name: str) -> None:
    """On roofs and in gusts, with bursts, falls and kicks."""
    level = load_level(DATA_MAPS / "playground" / f"{name}.tmx")
    run = chase(World(level, 2), Clumsy(level, 2, 20, 40, 7).press)
    assert run.blasts > 0
    assert run.exceeded == 0
    assert 0 < run.run <= RUN_SPEED


def test_faster_legs_are_noticed() -> None:
    world, limits = at_street(), Limits()
    limits.watch(world)
    assert limits.exceeded == 0
    assert world.katsuki is not None
    world.katsuki.svx = RUN_SPEED * 5 // 4
    world.step(0)
    limits.watch(world)
    assert limits.exceeded == 1


def test_a_leap_through_space_is_noticed() -> None:
    world, limits = at_street(), Limits()
    limits.watch(world)
    assert world.katsuki is not None
    world.katsuki.sx += 2 * TILE
    limits.watch(world)
    assert limits.exceeded == 1


def test_a_rise_that_no_jump_gives_is_noticed() -> None:
    world, limits = at_street(), Limits()
    limits.watch(world)
    assert world.katsuki is not None
    assert world.katsuki.state_code == RUN
    world.katsuki.svy = -2 * RUN_SPEED
    limits.watch(world)
    assert limits.exceeded == 1


# ---- tables


def run_that(outcome: str, ticks: int, exceeded: int = 0) -> Chase:
    return Chase(outcome, ticks, 100, 25, 0, 60, 1, 4, 2, 90, 0, exceeded, 640, 1707, 1365)


def test_a_row_counts_every_ending_of_a_catch() -> None:
    endings = ("caught", "caught_street", "escaped", "running")
    text = row("here", "middle", [run_that(ending, 600) for ending in endings])
    assert text == (
        "| here | middle | 2 of 4: 50% | 10 s | 25% | 1.0 | 4.0 | 1.5 s | 0 | 150, 400, 320 | 0 |"
    )
    assert row("here", "middle", [run_that("escaped", 600, 3)] * 2).endswith("| 6 |")


def test_a_share_of_few_runs_is_not_sure() -> None:
    low, high = interval(2, 4)
    assert low < 0.2
    assert high > 0.8
    narrow = interval(100, 200)
    assert 0.42 < narrow[0] < narrow[1] < 0.58


def test_the_runs_are_spread_over_all_playgrounds_and_skills() -> None:
    work = list(batches(42))
    for skill in SKILL_NAMES:
        assert sum(batch.runs for batch in work if batch.skill == skill) == 42
        assert {batch.ground for batch in work if batch.skill == skill} == set(grounds())


def test_a_batch_gives_the_same_runs_again() -> None:
    batch = Batch("chase_park", "middle", 3, 2)
    assert play(batch) == play(batch)
    assert play(batch)[1:] == play(Batch("chase_park", "middle", 4, 1))


def test_a_table_is_written_between_its_markers(tmp_path: Path) -> None:
    document = tmp_path / "a.md"
    document.write_text("Before.\n<!-- t: begin -->\nold\n<!-- t: end -->\nAfter.\n", "utf-8")
    write_between(document, "t", "| new |")
    expected = "Before.\n<!-- t: begin -->\n| new |\n<!-- t: end -->\nAfter.\n"
    assert document.read_text("utf-8") == expected
    with pytest.raises(ValueError, match="no lines"):
        write_between(document, "other", "x")


# ---- leads


def test_moods_follow_the_lead() -> None:
    tiles = [15.0, 7.0, 7.0, 10.0, 25.0, 25.0, 15.0, 7.0]
    one = Curve(0, "escaped", [float(second) for second in range(8)], tiles, [], [])
    moods = ["build", "peak", "peak", "fade", "rest", "rest", "build", "peak"]
    assert one.moods() == moods
    assert list(one.spans("peak")) == [(1.0, 3.0), (7.0, 7.0)]


def test_a_peak_that_lasts_too_long_is_counted() -> None:
    tiles = [7.0] * 7 + [25.0] * 10
    one = Curve(0, "escaped", [float(second) for second in range(17)], tiles, [], [])
    assert table([one]).splitlines()[-1].endswith("| 1 | 1 | 1 | 1 |")


def test_a_curve_of_a_level_begins_when_katsuki_is_on_the_street() -> None:
    level = load_level(DATA_MAPS / "playground" / "chase_park.tmx")
    one = curve(level, 0)
    delay = level.of_kind("katsuki")[0].number("delay") / 60
    assert delay <= one.seconds[0] < delay + 0.2
    assert len(one.seconds) == len(one.tiles) > 50
    assert max(one.blasts, default=3) <= one.seconds[-1] + 0.2
