"""Two cores, one game: the choice between them, and equal digests on both."""

from __future__ import annotations

import os
import subprocess
import sys

import pytest

from game.core import core

TELL = "import game.core; print(game.core.core())"
WHERE = """
import importlib, pkgutil
import game.sim, game.sound, game.view
for package in (game.sim, game.sound, game.view):
    for found in pkgutil.iter_modules(package.__path__, f"{package.__name__}."):
        try:
            print("module", importlib.import_module(found.name).__file__)
        except ModuleNotFoundError:
            print("none", found.name)
"""
WRITTEN_IN_C = ("game.view._enlarge",)
HOME_STREET = """
from game.lab.heads import izuku_head
from game.levels import load_level
from game.levels.data import find_level
from game.sim import World
level = load_level(find_level("home_street"))
for seed in (1, 2):
    world = World(level, seed)
    bot = izuku_head("bot", level)
    while world.outcome == "running" and world.tick < 1800:
        world.step(bot(world))
        if world.tick % 10 == 0:
            print(world.tick, f"{world.digest():016x}")
    print(world.outcome, world.snapshot().hex()[:4000])
"""
MASHED = """
from game.lab.worlds import athletes_world, storm_world, street_world
from game.sim import World
from game.sim.random import Random
for make in (athletes_world, street_world, storm_world):
    world = make()
    dice = Random(7)
    for tick in range(3000):
        world.step(dice.below(256), dice.below(256) if tick // 500 % 2 else None)
        if tick % 500 == 250:
            world = World.restore(world.level, world.snapshot())
        print(f"{world.digest():016x}", *world.events)
"""
BAKED = """
from game.levels import load_level
from game.levels.data import find_level
from game.sim.routes import bake
level = load_level(find_level("home_street"))
level.baked = b""
print(bake(level).hex())
"""


def ran(script: str, asked: str) -> str:
    """What a script prints on a core: "python", or "" for the best that is installed."""
    done = subprocess.run(
        [sys.executable, "-c", script], env={**os.environ, "MUSUTAFU_CORE": asked},
        capture_output=True, text=True, check=False, timeout=120,
    )  # fmt: skip
    assert done.returncode == 0, done.stderr
    return done.stdout


def modules(asked: str) -> list[str]:
    """The file of each module that may be compiled; the name of one that a core does without."""
    lines = [line.split() for line in ran(WHERE, asked).splitlines()]
    return [words[1] for words in lines if words[0] in ("module", "none")]


def test_the_sources_can_always_be_chosen() -> None:
    assert ran(TELL, "python") == "python\n"
    found = modules("python")
    assert all(file.endswith(".py") for file in found if file not in WRITTEN_IN_C)


def test_without_a_wish_the_best_core_runs() -> None:
    asked = os.environ.get("MUSUTAFU_CORE", "")
    assert ran(TELL, asked).strip() == core()


def test_an_unknown_core_is_refused_with_a_reason() -> None:
    done = subprocess.run(
        [sys.executable, "-c", "import game"], env={**os.environ, "MUSUTAFU_CORE": "fast"},
        capture_output=True, text=True, check=False, timeout=60,
    )  # fmt: skip
    assert done.returncode != 0
    assert "MUSUTAFU_CORE=fast: say python, or nothing" in done.stderr


@pytest.mark.compiled_only
def test_no_module_of_the_compiled_core_is_left_interpreted() -> None:
    assert not [file for file in modules("") if file.endswith(".py") or file in WRITTEN_IN_C]


@pytest.mark.compiled_only
@pytest.mark.parametrize(
    "script", [HOME_STREET, MASHED, BAKED], ids=["home street", "mashed", "baked routes"]
)
def test_both_cores_give_the_same_digests(script: str) -> None:
    compiled, interpreted = ran(script, ""), ran(script, "python")
    assert len(compiled) > 1000
    assert compiled.splitlines() == interpreted.splitlines()
