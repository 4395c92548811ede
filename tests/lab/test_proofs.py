"""Proofs: what can be finished is shown by inputs, what cannot be is told with its obstacle."""

from __future__ import annotations

import pytest

from game.lab.proving.capacity import highest_wall, widest_gap
from game.lab.proving.heat import ALWAYS, BOOST, heat_of, nearest_of
from game.lab.proving.proof import Case, Proof, Terms, prove, replay_of, shown
from game.lab.proving.variants import HIGHER, cut, walled
from game.levels import load_level
from game.levels.data import DATA_MAPS
from game.replay import verify
from game.sim.level import Level, Thing

ALONE, ALONE_BOOSTLESS = Case("alone", boosts=True), Case("alone", boosts=False)
DRY_PLAIN, WET_PLAIN = Terms(wet=False, boosts=False), Terms(wet=True, boosts=False)


def proven(level: Level | str, weather: str = "") -> Proof:
    made = Level.from_text(level, weather) if isinstance(level, str) else level
    return prove(made, lambda _: None)


def gap(tiles: int, rise: int = 0, run_up: int = 14) -> str:
    """A floor, nothing for so many tiles, and a floor so many rows higher; deep below nothing."""
    width = run_up + tiles + 9
    rows = ["." * width] * 16
    rows += ["." * (run_up + tiles) + "#" * 9] * rise
    rows += ["#" * run_up + "." * tiles + "#" * 9] * 8
    rows[15] = ".I" + rows[15][2:]
    rows[15] = rows[15][:-2] + "E."
    if rise:
        rows[15] = "." * (width - 2) + "E."
        rows[15 + rise] = ".I" + rows[15 + rise][2:]
    return "\n".join(rows)


def wall(height: int) -> str:
    rows = ["." * 34] * 18 + ["." * 20 + "#" * 14] * height + ["#" * 34] * 2
    rows[17] = "." * 31 + "E.."
    rows[17 + height] = ".I" + rows[17 + height][2:]
    return "\n".join(rows)


def has(proof: Proof, case: Case, goal: str = "exit") -> bool:
    return (goal, case) in proof.done


def words(proof: Proof, terms: Terms = DRY_PLAIN, goal: str = "exit") -> str:
    return proof.obstacles[goal, terms].words


# ---- gaps and walls drawn in characters


def test_a_gap_of_seven_is_jumped_without_boosts() -> None:
    proof = proven(gap(7))
    assert proof.ok
    assert has(proof, ALONE)
    assert has(proof, ALONE_BOOSTLESS)
    assert not proof.obstacles


def test_a_gap_of_nine_takes_a_boost_and_the_obstacle_says_so() -> None:
    proof = proven(gap(9))
    assert proof.ok
    assert has(proof, ALONE)
    assert not has(proof, ALONE_BOOSTLESS)
    assert words(proof) == (
        "from 13,16 no way over the gap of 9 tiles to 23,16; without boosts 7 can be jumped"
    )


def test_a_gap_of_thirty_is_reported_as_impossible() -> None:
    proof = proven(gap(30))
    assert not proof.ok
    assert proof.principal is None
    assert shown(proof.runs) == []
    obstacle = proof.obstacles["exit", Terms(wet=False, boosts=True)]
    assert (obstacle.furthest, obstacle.beyond) == ((13, 16), (44, 16))
    assert "the gap of 30 tiles" in obstacle.words


@pytest.mark.parametrize(("height", "climbed"), [(4, True), (5, True), (6, False)])
def test_walls_are_climbed_by_hand_up_to_five_tiles(height: int, climbed: bool) -> None:
    proof = proven(wall(height))
    assert has(proof, ALONE)
    assert has(proof, ALONE_BOOSTLESS) == climbed
    if not climbed:
        start = f"from 19,{18 + height} no way up the wall of {height} tiles to 20,18"
        assert words(proof) == f"{start}; without boosts 5 can be climbed"


def test_a_shaft_is_climbed_by_kicks() -> None:
    rows = ["." * 26] * 6
    rows += ["." * 12 + "#" * 3 + "..." + "#" * 8] * 8
    rows += ["." * 18 + "#" * 8] * 4 + ["#" * 26] * 2
    rows[5] = rows[5][:22] + "E" + rows[5][23:]
    rows[17] = ".I" + rows[17][2:]
    assert has(proven("\n".join(rows)), ALONE_BOOSTLESS)


def test_a_low_passage_is_crawled_through() -> None:
    rows = ["." * 30] * 2 + ["........" + "#" * 10 + "." * 12] * 9
    rows += [".I" + "." * 25 + "E..", "#" * 30]
    rows[1] = "#" * 30
    assert has(proven("\n".join(rows)), ALONE_BOOSTLESS)


def test_a_closed_room_is_told_to_be_closed() -> None:
    rows = ["#" * 24] + ["#" + "." * 10 + "##" + "." * 10 + "#"] * 4 + ["#" * 24]
    rows[4] = "#.I" + "." * 8 + "##" + "." * 7 + "E..#"
    proof = proven("\n".join(rows))
    assert not proof.ok
    assert "walls shut it" in words(proof)


def test_a_start_above_nothing_is_told() -> None:
    proof = proven("..........\n.I......E.\n.....#####")
    assert not proof.ok
    assert words(proof) == "there is no floor under the start at 1,2"


def test_a_pad_of_wet_glaze_is_landed_on() -> None:
    rows = ["." * 40] * 12 + ["#" * 12 + "....." + "gg" + "...." + "#" * 17] + ["." * 40] * 6
    rows[11] = ".I" + "." * 35 + "E.."
    proof = proven("\n".join(rows), weather="0s rain 100 wind 0")
    assert has(proof, Case("wet", boosts=False))
    assert has(proof, ALONE_BOOSTLESS)


def test_an_awning_throws_him_where_no_jump_reaches() -> None:
    rows = ["." * 30] * 9 + ["." * 18 + "#" * 12] * 6
    rows[8] = "." * 26 + "E..."
    rows += ["." * 15 + "===" + "#" * 12, "." * 18 + "#" * 12, "#" * 30]
    rows[16] = ".I" + rows[16][2:]
    drawn = Level.from_text("\n".join(rows))
    assert not has(proven(drawn), ALONE_BOOSTLESS)
    cloth = Thing("bounce", 16 * 16 + 8, 16 * 16, 3 * 16, 16)
    level = Level(
        "cloth", drawn.width, drawn.height, drawn.shapes, drawn.materials, drawn.roofed,
        (*drawn.things, cloth),
    )  # fmt: skip
    assert has(proven(level), ALONE_BOOSTLESS)


def test_a_hanging_page_is_jumped_for_and_a_higher_one_reported() -> None:
    drawn = Level.from_text(gap(4))
    low = Thing("page", 10 * 16, 13 * 16, 16, 16, (("number", 1),))
    high = Thing("page", 6 * 16, 2 * 16, 16, 16, (("number", 2),))
    level = Level(
        "pages", drawn.width, drawn.height, drawn.shapes, drawn.materials, drawn.roofed,
        (*drawn.things, low, high),
    )  # fmt: skip
    proof = proven(level)
    assert proof.ok  # a page is an extra
    assert has(proof, ALONE_BOOSTLESS, "page-1")
    assert not has(proof, ALONE_BOOSTLESS, "page-2")
    assert "hangs" in words(proof, goal="page-2")


# ---- what counts as proof


def test_every_proof_is_a_replay_that_holds_and_ends_where_it_says() -> None:
    rows = gap(6).splitlines()
    rows[15] = "K.I...C" + rows[15][7:]
    proof = proven("\n".join(rows))
    assert proof.ok
    runs = shown(proof.runs)
    assert {run.case.condition for run in runs} == {"alone", "gentle", "middle", "fierce"}
    for run in runs:
        replay = replay_of(run, "level")
        assert verify(replay, proof.level).ok
        if run.goal.ends:
            assert replay.outcome == "escaped"
            assert replay.ticks == proof.done["exit", run.case]
        if not run.case.boosts:
            assert not any(buttons & 32 for buttons in replay.izuku)


# ---- real maps, and what makes them impossible


@pytest.fixture(scope="module")
def street() -> Level:
    return load_level(DATA_MAPS / "playground" / "chase_street.tmx")


def test_a_shipped_street_is_proven_against_every_skill(street: Level) -> None:
    proof = proven(street)
    assert proof.ok
    for skill in ("gentle", "middle", "fierce"):
        for boosts in (True, False):
            assert has(proof, Case(skill, boosts))
    heat = set(heat_of(proof).values())
    assert {ALWAYS, BOOST} <= heat
    assert min(nearest_of(proof).values()) >= 0


def test_the_same_street_with_a_gap_widened_is_impossible(street: Level) -> None:
    proof = proven(cut(street, 90, 124))
    assert not proof.ok
    what = proof.obstacles["exit", Terms(wet=False, boosts=True)]
    assert what.furthest[0] == 89
    assert what.beyond is not None
    assert what.beyond[0] >= 124
    assert "no way over the gap of" in what.words


def test_the_same_street_with_a_wall_raised_is_impossible(street: Level) -> None:
    proof = proven(walled(street, 90, 92))
    assert not proof.ok
    what = proof.obstacles["exit", Terms(wet=False, boosts=True)]
    assert what.beyond is not None
    assert what.beyond[1] == 0
    assert what.furthest[1] > HIGHER
    assert "no way up the wall of" in what.words


# ---- what a body can do at all


def test_what_can_be_jumped_and_climbed_is_measured() -> None:
    assert widest_gap(0, 12, wet=False, boosts=False) == 7
    assert widest_gap(2, 12, wet=False, boosts=False) < 7
    assert highest_wall(wet=False, boosts=False) == 5
