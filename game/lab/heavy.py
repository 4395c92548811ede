"""Endurance: `python -m game.lab.heavy --ticks 1000000` plays all maps by chance and looks on.

After every tick everything that must always hold is checked, and now and then a world restored
from a snapshot goes on beside the first. Where something breaks, the map, the seed, the tick and
a replay are told.
"""

from __future__ import annotations

import argparse
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Final, NamedTuple

from game.core import core
from game.lab.heads import izuku_head
from game.lab.invariants import broken_boys, broken_events, broken_streets
from game.lab.onlookers import Onlookers
from game.levels import load_level
from game.levels.data import DATA_MAPS, shipped_maps
from game.replay import Recorder, save_replay
from game.sim.buttons import ALL, BOOST, JUMP, LEFT, RIGHT
from game.sim.random import Random
from game.sim.world import World

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from game.sim.level import Level

    Press = Callable[[World], int]
    ChaserPress = Callable[[World], int | None]

LONGEST: Final = 18_000  # ticks of one world: five minutes, then the next seed
SNAPSHOT_TICKS: Final = 2_000  # from one snapshot that is played on to the next
FIRST_SNAPSHOT: Final = 500
BESIDE_TICKS: Final = 120  # for so long the restored world goes on beside the first
MANNERS: Final = 4  # who presses: see `_pressers`
FAILURES: Final = 3  # on one map, and it is left


class Failure(NamedTuple):
    """What broke, and in which world after which tick."""

    level: str
    seed: int
    tick: int
    what: str


class Endured(NamedTuple):
    """What came of a map: ticks and worlds played, endings by name, and what broke."""

    level: str
    ticks: int
    worlds: int
    endings: dict[str, int]
    events: int
    failures: list[Failure]


def maps() -> list[Path]:
    """Every map that comes with the game, those of its playground too."""
    return sorted(DATA_MAPS.rglob("*.tmx"))


def endure(path: Path, seed: int, ticks: int, folder: Path | None = None) -> Endured:
    """Plays a map for some ticks, world after world from a seed on.

    Replays of what breaks are written to `folder`.
    """
    level = load_level(path)
    name = path.stem if path in shipped_maps() else path.as_posix()
    played = worlds = events = 0
    endings: dict[str, int] = {}
    failures: list[Failure] = []
    while played < ticks and len(failures) < FAILURES:
        run = _Run(level, name, seed + worlds)
        what = run.play(min(ticks - played, LONGEST))
        played, worlds, events = played + run.world.tick, worlds + 1, events + run.events
        endings[run.world.outcome] = endings.get(run.world.outcome, 0) + 1
        if what:
            failures.append(Failure(path.stem, run.world.seed, run.world.tick, what))
            if folder is not None:
                save_replay(run.recorder.replay(), folder / f"{path.stem}-{run.world.seed}.replay")
    return Endured(path.stem, played, worlds, dict(sorted(endings.items())), events, failures)


class _Run:
    """One world and who presses in it."""

    def __init__(self, level: Level, name: str, seed: int) -> None:
        self.world = World(level, seed)
        self.events: int = 0
        self._izuku, self._katsuki, by = _pressers(self.world, seed)
        self.recorder = Recorder(name, self.world, *by)
        self._onlookers = Onlookers(self.world)
        self._twin: World | None = None

    def play(self, ticks: int) -> str:
        """Plays to the end or for some ticks; what broke, if anything."""
        world = self.world
        while world.tick < ticks and world.outcome == "running":
            before = world.tick
            pressed, chasing = self._izuku(world), self._katsuki(world)
            world.step(pressed, chasing)
            self.recorder.add(pressed, chasing)
            self.events += len(world.events)
            if world.tick != before + 1:
                return f"tick {before} is followed by {world.tick}"
            for what in self._broken():
                return what
            if not self._twin_agrees(pressed, chasing):
                return "a restored world went another way"
        return ""

    def _broken(self) -> Iterator[str]:
        world = self.world
        yield from broken_boys(world)
        yield from broken_streets(world)
        yield from broken_events(world.level, world.events)
        yield from self._onlookers.broken(world)

    def _twin_agrees(self, pressed: int, chasing: int | None) -> bool:
        """Steps the restored world beside the first, or makes one when it is time."""
        world, twin = self.world, self._twin
        if twin is not None:
            twin.step(pressed, chasing)
            if twin.digest() != world.digest() or twin.events != world.events:
                return False
        age = (world.tick - FIRST_SNAPSHOT) % SNAPSHOT_TICKS
        if age == 0:
            self._twin = World.restore(world.level, world.snapshot())
        elif age > BESIDE_TICKS:
            self._twin = None
        return True


def _pressers(world: World, seed: int) -> tuple[Press, ChaserPress, tuple[str, str]]:
    """In turns: both by chance, the pursuer by his own head, both by heads, only Izuku by his."""
    manner = seed % MANNERS
    izuku_by, katsuki_by = "person" if manner < 2 else "bot", "ai" if manner in (1, 2) else "person"
    press = _masher(seed) if manner < 2 else izuku_head("bot", world.level)
    own_head = katsuki_by == "ai" or world.katsuki is None
    chase = (lambda _: None) if own_head else _masher(-seed - 1)
    return press, chase, (izuku_by, "ai" if own_head else katsuki_by)


def _masher(seed: int) -> Press:
    """Buttons by chance, as a child presses them: mostly onwards, everything now and then."""
    random = Random(seed)
    held, until = 0, 0

    def press(world: World) -> int:
        nonlocal held, until
        if world.tick >= until:
            held, until = _mashed(random), world.tick + random.between(2, 24)
        return held

    return press


def _mashed(random: Random) -> int:
    held = (RIGHT, RIGHT, RIGHT, LEFT, LEFT, 0)[random.below(6)]
    held |= JUMP if random.below(5) < 2 else 0
    held |= BOOST if random.below(5) == 0 else 0
    return held | random.below(ALL + 1) if random.below(5) == 0 else held


def main(words: Sequence[str]) -> int:
    """Plays all maps in turn; 0, or 1 when something broke."""
    parser = argparse.ArgumentParser(prog="python -m game.lab.heavy", description=__doc__)
    parser.add_argument("--ticks", type=int, default=100_000, help="on all maps together")
    parser.add_argument("--seed", type=int, default=1, help="of the first world of each map")
    parser.add_argument("--replays", type=Path, default=Path("proofs"), help="where to keep them")
    options = parser.parse_args(words)
    options.replays.mkdir(parents=True, exist_ok=True)
    found = maps()
    print(f"the {core()} core; {options.ticks:,} ticks on {len(found)} maps", flush=True)
    failures: list[Failure] = []
    for number, path in enumerate(found):
        share = options.ticks * (number + 1) // len(found) - options.ticks * number // len(found)
        endured = endure(path, options.seed, share, options.replays)
        endings = ", ".join(f"{count} {name}" for name, count in endured.endings.items())
        print(
            f"{endured.level}: {endured.ticks:,} ticks, {endured.worlds} worlds ({endings}), "
            f"{endured.events:,} events, {len(endured.failures)} broken",
            flush=True,
        )
        failures += endured.failures
    for failure in failures:
        print(f"{failure.level}, seed {failure.seed}, tick {failure.tick}: {failure.what}")
    return 1 if failures else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
