"""One state, one digest: saving, rolling back, other processes, and what must always hold."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path
from random import Random
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from playing import BOOST, DOWN, JUMP, LEFT, RIGHT, UP

import game
from game.lab.invariants import broken_boys
from game.levels import load_level
from game.levels.data import find_level
from game.sim import Level, World
from game.sim.imagination import Imagination
from game.sim.navigation import Graph

if TYPE_CHECKING:
    from collections.abc import Iterator


ROOT = Path(game.__file__).parent.parent
HOME_STREET = find_level("home_street")

STREET = """
..........................................................................................
.................................................====.....................................
..........................................................................................
..............................===.............................#...#.......................
...............................c..............................#...#.......................
............................======..........#.................#...#...............====....
...........................................##.................#...#.......................
..K......I.......o..c...........o........./##.....c..o......C.....#.....H.................
#######################################################...gggggmmmm######H################
#######################################################...###############H################
##########################################################################################
"""
RAIN = "0s rain 30 wind 10; 20s rain 100 wind -40"


def masher(seed: int) -> Iterator[int]:
    """Buttons as a child presses them: mostly to the right, everything now and then."""
    dice = Random(seed)
    while True:
        held = dice.choice((RIGHT, RIGHT, RIGHT, LEFT, 0, RIGHT | DOWN, UP, DOWN))
        if dice.random() < 0.4:
            held |= JUMP
        if dice.random() < 0.2:
            held |= BOOST
        if dice.random() < 0.1:
            held |= dice.randrange(256)
        for _ in range(dice.randint(2, 24)):
            yield held


def anew(world: World) -> World:
    """The world itself, or one with the next seed when it has ended."""
    return world if world.outcome == "running" else World(world.level, seed=world.seed + 1)


def street() -> Level:
    return Level.from_text(STREET, RAIN)


def a_run(ticks: int, *, ai: bool) -> Iterator[tuple[int, int | None]]:
    """Both boys' buttons; Katsuki's are his own head's with `ai`."""
    boy, chaser = masher(1), masher(2)
    for _ in range(ticks):
        yield next(boy), None if ai else next(chaser)


def as_numbers(thing: Any, path: str, seen: dict[str, object], known: dict[int, Any]) -> None:
    """Writes down everything that a world's parts remember, by where it is.

    What was visited is kept alive: the number of one that is gone would soon be another's.
    """
    if isinstance(thing, (int, str, bytes, float)) or thing is None:
        seen[path] = thing
    elif isinstance(thing, (list, tuple)):
        seen[path + " length"] = len(thing)
        for number, part in enumerate(thing):
            as_numbers(part, f"{path}[{number}]", seen, known)
    # what is the level's, and what is only imagined for a moment, is no memory
    elif id(thing) not in known and not isinstance(thing, (Level, Graph, Imagination)):
        known[id(thing)] = thing
        for name in attributes(thing):
            if name != "events":  # this tick's only, for those who watch
                as_numbers(getattr(thing, name), f"{path}.{name}", seen, known)


def attributes(thing: Any) -> list[str]:
    """The names of what an object remembers, whether its class is compiled or not."""
    if hasattr(thing, "__dict__"):
        return sorted(vars(thing))
    return [n for n in dir(thing) if n[:2] != "__" and not callable(getattr(thing, n))]


def everything(world: World) -> dict[str, object]:
    seen: dict[str, object] = {}
    as_numbers(world, "world", seen, {})
    return seen


# ---- saving and restoring


@pytest.mark.parametrize("ai", [True, False], ids=["his own head", "buttons for both"])
def test_heavy_mode(ai: bool) -> None:
    """At every tick: snapshot, a fresh world, restore, step both, compare."""
    level = street()
    world = World(level, seed=3)
    happened: set[str] = set()
    for izuku, katsuki in a_run(2000, ai=ai):
        world = anew(world)
        twin = World.restore(level, world.snapshot())
        assert twin.digest() == world.digest()
        world.step(izuku, katsuki)
        twin.step(izuku, katsuki)
        assert twin.digest() == world.digest(), world.tick
        assert twin.events == world.events
        happened |= {event.name for event in world.events}
    assert {"jump", "land", "boost", "bump"} <= happened
    if not ai:
        assert {"blast", "startled", "blast_vetoed"} <= happened


@pytest.mark.parametrize("ticks", [1, 2, 7, 30])
def test_rollback(ticks: int) -> None:
    """Every so often back by some ticks, the same buttons again: as if nothing had been."""
    level = street()
    inputs = list(a_run(1200, ai=True))
    straight, rolled = World(level, seed=4), World(level, seed=4)
    for start in range(0, len(inputs), ticks):
        rolled, straight = anew(rolled), anew(straight)
        saved = rolled.snapshot()
        wrong = Random(start)
        for _ in range(ticks):  # a guess that turns out wrong
            rolled.step(wrong.randrange(256), wrong.randrange(256))
        rolled = World.restore(level, saved)
        for izuku, katsuki in inputs[start : start + ticks]:
            rolled.step(izuku, katsuki)
            straight.step(izuku, katsuki)
            assert rolled.digest() == straight.digest(), straight.tick
    assert (rolled.seed, rolled.tick) == (straight.seed, straight.tick)


@pytest.mark.parametrize("ai", [True, False], ids=["his own head", "buttons for both"])
def test_a_restored_world_remembers_everything(ai: bool) -> None:
    """Not only what the digest covers: every attribute of every part."""
    level = street()
    world = World(level, seed=5)
    for tick, (izuku, katsuki) in enumerate(a_run(1200, ai=ai)):
        world = anew(world)
        world.step(izuku, katsuki)
        if tick % 40 == 0:
            before = everything(world)
            after = everything(World.restore(level, world.snapshot()))
            assert {k: (before[k], after.get(k)) for k in before if before[k] != after.get(k)} == {}
            assert before.keys() == after.keys()


@pytest.mark.interpreted_only
def test_whatever_changes_in_a_boy_is_a_saved_field() -> None:
    world = World(street(), seed=6)
    assert world.katsuki is not None
    names: dict[str, set[str]] = {"izuku": set(), "katsuki": set()}
    first = {boy.who: vars(boy).copy() for boy in (world.izuku, world.katsuki)}
    for izuku, katsuki in a_run(6000, ai=False):
        world = anew(world)
        world.step(izuku, katsuki)
        for boy in (world.izuku, world.katsuki):
            assert boy is not None
            start = first[boy.who]
            names[boy.who] |= {name for name in start if getattr(boy, name) != start[name]}
    for boy in (world.izuku, world.katsuki):
        assert boy is not None
        assert names[boy.who] <= set(boy.fields())
        assert len(names[boy.who]) > 25  # the run did try nearly everything
        assert len(set(boy.fields())) == len(boy.fields())


@pytest.mark.interpreted_only
def test_all_that_a_boy_is_made_of_is_saved_or_the_levels() -> None:
    world = World(street())
    for boy in (world.izuku, world.katsuki):
        assert boy is not None
        assert set(vars(boy)) - set(boy.fields()) == {"flags", "stride", "origin", "has_slopes"}


@pytest.mark.interpreted_only
def test_the_digest_sees_every_number_of_every_part() -> None:
    """One number off by one, anywhere: another digest."""
    world = World(street(), seed=1)
    for _ in range(60):
        world.step(RIGHT)
    head = world.pursuer
    assert head is not None
    parts = [world.izuku, world.katsuki, head, head.perception, head.runner, world._falls.trail]
    for heart in (world.feelings.of("izuku"), world.feelings.of("katsuki")):
        parts += [heart, heart.breath]
    parts.append(world.feelings)
    fixed = {
        "stride", "origin", "has_slopes", "delay", "look_ticks", "waits_for_beat", "is_cold",
        "slippery", "staged", "screams_in_grip",
    }  # fmt: skip
    seen = 0
    for part in [*parts, world._story, *world.crowd.civilians]:
        numbers = {n: v for n, v in vars(part).items() if isinstance(v, int) and n not in fixed}
        for name, value in numbers.items():
            before = world.digest()
            setattr(part, name, value + 1)
            assert world.digest() != before, (type(part), name)
            setattr(part, name, value)
            seen += 1
    assert seen > 150


def test_the_seed_and_the_buttons_matter_and_nothing_else() -> None:
    level = street()

    def chain(seed: int, boys: int) -> list[int]:
        world = World(level, seed=seed)
        buttons = masher(boys)
        digests = []
        for _ in range(300):
            world.step(next(buttons))
            digests.append(world.digest())
        return digests

    assert chain(1, 1) == chain(1, 1)
    assert chain(1, 1) != chain(2, 1)
    assert chain(1, 1)[-1] != chain(1, 2)[-1]


SCRIPT = """
import sys
from game.sim import Level, World
world = World(Level.from_text(sys.argv[1], sys.argv[2]), seed=9)
chain = 0
for tick in range(600):
    world.step(2 | (16 if tick % 50 < 12 else 0) | (32 if tick % 90 == 60 else 0))
    chain = (chain * 31 + world.digest()) % (1 << 64)
print(world.tick, chain)
"""


def test_the_same_digests_in_another_process_under_another_hash_seed() -> None:
    found = set()
    for hash_seed in ("0", "1", "4242"):
        ran = subprocess.run(
            [sys.executable, "-c", SCRIPT, STREET, RAIN],
            env={**os.environ, "PYTHONHASHSEED": hash_seed, "PYTHONPATH": str(ROOT)},
            capture_output=True, text=True, check=True, timeout=60,
        )  # fmt: skip
        found.add(ran.stdout)
    assert len(found) == 1
    assert found.pop().split()[0] > "1"


# ---- snapshots from elsewhere


def test_a_snapshot_of_another_level_is_refused() -> None:
    saved = World(street()).snapshot()
    dry, seeded = Level.from_text(STREET), Level.from_text(STREET, RAIN, seed=1)
    for other in (Level.from_text("I..\n###"), dry, seeded):
        with pytest.raises(ValueError, match="another level"):
            World.restore(other, saved)


def test_the_same_level_read_again_takes_a_snapshot() -> None:
    world = World(street(), seed=2)
    world.step(RIGHT)
    assert World.restore(street(), world.snapshot()).digest() == world.digest()


def test_damaged_snapshots_are_refused() -> None:
    level = street()
    world = World(level, seed=2)
    for buttons, _ in zip(masher(3), range(100), strict=False):
        world.step(buttons)
    saved = world.snapshot()
    dice = Random(1)
    cases = [b"", saved[:3], saved[:20], saved[:21], saved[:29], saved[:-1], saved[:-8], saved[8:]]
    cases += [saved + bytes(8), saved + b"x", b"nothing of the kind" * 40, saved * 2]
    for _ in range(300):
        damaged = bytearray(saved)
        damaged[dice.randrange(len(saved))] ^= 1 << dice.randrange(8)
        cases.append(bytes(damaged))
    for case in cases:
        with pytest.raises(ValueError, match=r"snapshot"):
            World.restore(level, case)


# ---- what must always hold


def run_sanely(level: Level, inputs: Iterator[tuple[int, int]], ticks: int) -> int:
    """Plays with random buttons, anew whenever it ends; how often it ended."""
    world = World(level)
    ends = 0
    for _ in range(ticks):
        izuku, katsuki = next(inputs)
        world.step(izuku, katsuki)
        assert list(broken_boys(world)) == []
        if world.outcome != "running":
            ends += 1
            world = World(level, seed=ends)
    return ends


SIGNS = "....................####==//\\\\HHmgc"


@st.composite
def small_levels(draw: st.DrawFn) -> Level:
    """Any rubble of up to 14 x 9 tiles in which both boys have room to stand."""
    width, height = draw(st.integers(3, 14)), draw(st.integers(3, 9))
    rows = [[draw(st.sampled_from(SIGNS)) for _ in range(width)] for _ in range(height)]
    rows.append(["#"] * width)
    for sign in "IK":
        column, row = draw(st.integers(0, width - 1)), draw(st.integers(1, height - 1))
        for beside in range(max(column - 1, 0), min(column + 2, width)):
            for above in (row - 1, row):
                if rows[above][beside] not in "IK":
                    rows[above][beside] = "."
        if any(sign in line for line in rows):
            continue
        if rows[row][column] == ".":
            rows[row][column] = sign
    if not any("I" in line for line in rows):
        rows[0][0], rows[1][0] = ".", "I"
    wind = draw(st.integers(-100, 100))
    return Level.from_text("\n".join("".join(line) for line in rows), f"0s rain 50 wind {wind}")


presses = st.lists(
    st.tuples(st.integers(0, 255), st.integers(0, 255), st.integers(1, 20)), min_size=3, max_size=25
)


@settings(
    max_examples=250, deadline=None, derandomize=True, database=None,
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large],
)  # fmt: skip
@given(level=small_levels(), pressed=presses)
def test_any_buttons_on_any_rubble(level: Level, pressed: list[tuple[int, int, int]]) -> None:
    inputs = [(izuku, katsuki) for izuku, katsuki, ticks in pressed for _ in range(ticks)]
    run_sanely(level, iter(inputs), len(inputs))


def both_mash(seed: int) -> Iterator[tuple[int, int]]:
    return zip(masher(seed), masher(seed + 1000), strict=False)


def test_100_000_ticks_on_the_home_street() -> None:
    level = load_level(HOME_STREET)
    run_sanely(level, both_mash(11), 100_000)


HILLS = """
......................................................
...................===................................
.............../\\...............##.....................
............../##\\............./##\\.........H...........
....======.../####\\.........../####\\........H...........
............/######\\.........#######\\.....==H==.........
...I......./########\\.......########\\.......H......K....
#################################################...###
#################################################...###
"""


def test_10_000_ticks_on_hills() -> None:
    run_sanely(Level.from_text(HILLS, "0s rain 100 wind 60"), both_mash(12), 10_000)
