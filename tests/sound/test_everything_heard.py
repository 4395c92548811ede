"""Every event has its sound or a reason, every sound exists, on every map that is shipped."""

from __future__ import annotations

import json
import re
from pathlib import Path

import pytest
from listening import ears_of

from game import sim
from game.lab.clumsy import Clumsy
from game.levels import load_level
from game.levels.data import DATA_MAPS, DATA_ROOT
from game.sim import World
from game.sound.cue import BUSES
from game.sound.drones import LOUDNESS, MOST
from game.sound.hearing import TOLD, UNTOLD, Hearing
from game.sound.moment import LOUDEST
from game.sound.mood import mood_of
from game.sound.places import FAINTEST, PAN_MOST
from game.sound.surroundings import Surroundings

INDEX = json.loads((DATA_ROOT / "audio" / "index.json").read_text("utf-8"))
EXISTS = {*INDEX["effects"], *(n for n, p in INDEX["pieces"].items() if n.startswith("sting_"))}
LOOPS = {name for name, effect in INDEX["effects"].items() if effect["loop"]}
SIM = Path(sim.__file__).parent
TELLS = re.compile(r'\.tell\(\s*"(\w+)"')
# names that are worked out before they are told
CHOSEN = re.compile(r'"(cracked|shattered|message|answered)"')

MAPS = sorted(path for path in DATA_MAPS.rglob("*.tmx") if path.parent.name != "rules")
TICKS = 240


def told() -> set[str]:
    """Every event's name in the simulation's sources."""
    sources = [path.read_text(encoding="utf-8") for path in SIM.rglob("*.py")]
    return {name for text in sources for found in (TELLS, CHOSEN) for name in found.findall(text)}


def test_every_event_is_heard_or_silent_for_a_reason() -> None:
    assert told() == set(TOLD) | set(UNTOLD)
    assert not set(TOLD) & set(UNTOLD)
    assert all(UNTOLD.values())


def test_loops_are_as_loud_as_they_are_thought_to_be() -> None:
    for name, loudness in LOUDNESS.items():
        assert name in LOOPS
        assert abs(INDEX["effects"][name]["lufs"] - loudness) <= 1.5, name


@pytest.mark.parametrize("side", ["izuku", "katsuki"])
@pytest.mark.parametrize("path", MAPS, ids=lambda path: path.stem)
def test_what_a_run_sounds_like_can_be_played(path: Path, side: str) -> None:
    world = World(load_level(path), seed=5)
    if side == "katsuki" and world.katsuki is None:
        pytest.skip("nobody is after him here")
    press = Clumsy(world.level, 5, 20, 50).press
    hearing, surroundings = Hearing(), Surroundings()
    heard = 0
    while world.tick < TICKS and world.outcome == "running":
        world.step(press(world))
        ears = ears_of(world, side)
        for cue in hearing.tick(world, ears):
            heard += 1
            assert cue.name in EXISTS - LOOPS
            assert FAINTEST < cue.gain <= LOUDEST
            assert abs(cue.pan) <= PAN_MOST
            assert cue.bus in BUSES
            assert 0 <= cue.priority <= 9
            assert cue.delay >= 0
        surroundings.tick(world, ears)
        drones = surroundings.drones
        assert len(drones) <= MOST
        for name, drone in drones.items():
            assert name == drone.name
            assert name in LOOPS
            assert FAINTEST < drone.gain <= LOUDEST
            assert abs(drone.pan) <= PAN_MOST
            assert drone.bus in BUSES
        assert all(0 <= share <= 1 for share in mood_of(world, ears, hearing.deafness()))
    assert heard or side == "katsuki"
    # a person can follow it: a dozen sounds a second at the most
    assert heard <= 12 * TICKS / 60
