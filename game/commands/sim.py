"""`musutafu sim`: a level run without a window, told in a few lines or as JSON."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, NamedTuple

from game.commands.console import Progress, say, say_json
from game.commands.errors import CommandError, writable
from game.commands.opening import match_level, name_to_record, new_world, open_level
from game.core import core
from game.lab.heads import izuku_head, katsuki_head
from game.lab.plot import can_plot, plot
from game.lab.run import run as run_world
from game.lab.trace import Trace
from game.replay import Recorder, load_replay, save_replay
from game.replay.sealed import write_bytes
from game.sim.skill import DEFAULT
from game.sim.units import TICKS_PER_SECOND

if TYPE_CHECKING:
    from argparse import Namespace

    from game.lab.heads import IzukuHead, KatsukiHead
    from game.lab.run import Run
    from game.replay import Replay
    from game.sim.level import Level
    from game.sim.world import World

PATIENCE: Final = 180 * TICKS_PER_SECOND  # ticks after which a run without --ticks ends


class Players(NamedTuple):
    """Who presses: the sources of buttons and their names."""

    izuku: IzukuHead
    katsuki: KatsukiHead
    izuku_by: str
    katsuki_by: str


def run(options: Namespace) -> int:
    """Runs a level as asked; 0, or an error for bad input, before anything is written."""
    _check_outputs(options)
    level, path = open_level(options.level)
    replay = None if options.replay is None else load_replay(options.replay)
    if replay is not None:
        match_level(options.replay, replay, level)
    world = new_world(level, path, _seed(options.seed, replay), _skill(options.skill, replay))
    players = _players(options, level, replay)
    recorder = Recorder(name_to_record(path), world, players.izuku_by, players.katsuki_by)
    trace = Trace()
    done = _run(world, _ticks(options.ticks, replay), players, recorder, trace, options)
    if options.record is not None:
        save_replay(recorder.replay(), options.record)
    if options.trace is not None:
        write_bytes(options.trace, trace.csv().encode())
    if options.plot is not None:
        write_bytes(options.plot, plot(level, trace.rows))
    (_say_json if options.json else _say)(world, done)
    return 0


def _check_outputs(options: Namespace) -> None:
    writable(options.record, "--record")
    writable(options.trace, "--trace")
    writable(options.plot, "--plot", ".png")
    if options.plot is not None and not can_plot():
        what = "matplotlib is missing: pip install 'musutafu-chase[plot]'"
        raise CommandError(options.plot, "--plot", what)


def _seed(asked: int | None, replay: Replay | None) -> int:
    if asked is not None:
        return asked
    return 0 if replay is None else replay.seed


def _skill(asked: str | None, replay: Replay | None) -> str:
    if asked is not None:
        return asked
    return DEFAULT if replay is None else replay.skill


def _ticks(asked: int | None, replay: Replay | None) -> int:
    if asked is not None:
        return asked
    return PATIENCE if replay is None else replay.ticks


def _players(options: Namespace, level: Level, replay: Replay | None) -> Players:
    """What is named goes before what was recorded; without either the best heads play."""
    izuku, katsuki = options.izuku or "bot", options.katsuki or "ai"
    if replay is None:
        return Players(izuku_head(izuku, level), katsuki_head(katsuki, level), izuku, katsuki)
    return Players(
        izuku_head(izuku, level) if options.izuku else lambda w: replay.pressed(w.tick)[0],
        katsuki_head(katsuki, level) if options.katsuki else lambda w: replay.pressed(w.tick)[1],
        options.izuku or replay.izuku_by,
        options.katsuki or replay.katsuki_by,
    )


def _run(
    world: World, ticks: int, players: Players, recorder: Recorder, trace: Trace, options: Namespace
) -> Run:
    traced = options.trace is not None or options.plot is not None
    progress = Progress(world.level.name, "ticks")

    def after_tick(world: World, izuku: int, katsuki: int | None) -> None:
        if options.record is not None:
            recorder.add(izuku, katsuki)
        if traced:
            trace.add(world)
        if world.tick % TICKS_PER_SECOND == 0:
            progress.show(world.tick)

    try:
        return run_world(world, ticks, players.izuku, players.katsuki, after_tick)
    finally:
        progress.end()


def _say_json(world: World, done: Run) -> None:
    say_json(
        {
            "level": world.level.name,
            "seed": world.seed,
            "skill": world.skill,
            "ticks": world.tick,
            "outcome": world.outcome,
            "digest": f"{world.digest():016x}",
            "core": core(),
            "ticks_per_second": _pace(world, done),
            "events": done.events,
        }
    )


def _say(world: World, done: Run) -> None:
    seconds = world.tick / TICKS_PER_SECOND
    say(f"{world.level.title} ({world.level.name}), seed {world.seed}")
    say(f"  {world.outcome.replace('_', ' ')} after {seconds:.1f} s ({world.tick} ticks)")
    counts = sorted(done.events.items(), key=lambda item: -item[1])
    if counts:
        say("  " + ", ".join(f"{name.replace('_', ' ')} {count}" for name, count in counts))
    say(f"  digest {world.digest():016x}, {_pace(world, done)} ticks a second ({core()} core)")


def _pace(world: World, done: Run) -> int:
    return round(world.tick / done.seconds) if done.seconds > 0 else 0
