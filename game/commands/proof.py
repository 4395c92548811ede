"""Proofs that a map can be finished: real inputs, found by the bot, kept as a replay."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, NamedTuple

from game.commands.opening import name_to_record, new_world
from game.lab.heads import izuku_head, katsuki_head
from game.lab.run import run
from game.replay import Recorder

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from game.replay import Replay
    from game.sim.level import Level

PATIENCE: Final = 5 * 60 * 60  # ticks after which a try has failed
TRIES: Final = ((0, "ai"), (1, "ai"), (2, "ai"), (0, "still"))
"""Seed and pursuer of each try; the last shows at least that there is a way."""


class Proof(NamedTuple):
    """Whether a map was finished, in how many ticks (or how far the last try got), and how."""

    ok: bool
    ticks: int = 0
    replay: Replay | None = None


def prove(level: Level, path: Path, progress: Callable[[int], None]) -> Proof:
    """Tries to reach an exit; `progress` is told the tick now and then. LevelError as a world."""
    ways_out = (*level.of_kind("exit"), *level.of_kind("train"))
    endings = {way.text("outcome") or "escaped" for way in ways_out}
    furthest = 0
    for seed, chaser in TRIES:
        replay = _try(level, path, seed, chaser, progress)
        if replay.outcome in endings:
            return Proof(ok=True, ticks=replay.ticks, replay=replay)
        furthest = max(furthest, replay.ticks)
    return Proof(ok=False, ticks=furthest)


def _try(
    level: Level, path: Path, seed: int, chaser: str, progress: Callable[[int], None]
) -> Replay:
    world = new_world(level, path, seed)
    recorder = Recorder(name_to_record(path), world, "bot", chaser)

    def after_tick(_: object, izuku: int, katsuki: int | None) -> None:
        recorder.add(izuku, katsuki)
        progress(world.tick)

    run(world, PATIENCE, izuku_head("bot", level), katsuki_head(chaser, level), after_tick)
    return recorder.replay()
