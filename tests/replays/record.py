"""Records the golden replays anew: `python -m tests.replays.record`. On purpose only; say why."""

import sys
from collections.abc import Callable
from pathlib import Path
from typing import NamedTuple, Protocol

from game.levels import load_level
from game.levels.data import find_level
from game.replay import Recorder, save_replay
from game.sim import Level, World
from tests.replays.players import (
    Caller,
    Frozen,
    Fugitive,
    Hothead,
    Runaway,
    Stubborn,
    Wild,
    person,
)

FOLDER = Path(__file__).parent
LONGEST = 5 * 60 * 60


class Player(Protocol):
    """A source of buttons."""

    def press(self, world: World) -> int:
        """The buttons of the next tick."""


class Golden(NamedTuple):
    """One run: on which map, what it is called, how it ends, who plays whom."""

    level: str
    name: str
    outcome: str
    izuku: Callable[[Level], Player]
    katsuki: Callable[[], Player] | None = None
    seed: int = 0
    ticks: int = LONGEST

    @property
    def path(self) -> Path:
        """Where the run is kept."""
        return FOLDER / f"{self.level}_{self.name}.replay"


GOLDEN = (
    Golden("home_street", "escaped", "escaped", person, seed=8),
    Golden("home_street", "caught", "caught_street", lambda _: Frozen(), seed=1),
    Golden("home_street", "quit", "running", lambda _: Stubborn(), seed=2, ticks=600),
    Golden("home_street", "other_side", "escaped", Runaway, Hothead, seed=3),
    Golden("shopping", "escaped", "escaped", Fugitive, seed=1),
    Golden("shopping", "fountain", "caught_fountain", Wild, seed=1),
    Golden("shopping", "other_side", "running", Runaway, Hothead, seed=3, ticks=2400),
    Golden("roofs", "escaped", "escaped", Fugitive, seed=4),
    Golden("roofs", "called", "called", Caller, seed=5),
    Golden("roofs", "other_side", "running", Runaway, Hothead, seed=3, ticks=2400),
)


def record(golden: Golden) -> str:
    """Plays a run and keeps it; how it ended."""
    level = load_level(find_level(golden.level))
    world, izuku = World(level, golden.seed), golden.izuku(level)
    katsuki = None if golden.katsuki is None else golden.katsuki()
    by = ("bot", "person") if katsuki is not None else ("person", "ai")
    recorder = Recorder(golden.level, world, *by)
    while world.outcome == "running" and world.tick < golden.ticks:
        pressed = izuku.press(world), None if katsuki is None else katsuki.press(world)
        world.step(*pressed)
        recorder.add(*pressed)
    save_replay(recorder.replay(), golden.path)
    return f"{golden.path.name}: {world.outcome} after {world.tick} ticks"


def main() -> None:
    """Records all of them."""
    for golden in GOLDEN:
        sys.stdout.write(record(golden) + "\n")


if __name__ == "__main__":
    main()
