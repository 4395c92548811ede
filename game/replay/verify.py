"""Plays a replay again and compares every check: the same game, or where it first was not."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from game.replay.replay import PARTS, REST, Check, Replay, check_of
from game.sim.world import World

if TYPE_CHECKING:
    from collections.abc import Callable

    from game.sim.level import Level


class Verdict(NamedTuple):
    """Whether a replay holds; if not, the first bad check's tick, the last good one's, and what."""

    ok: bool
    ticks: int
    bad_tick: int = -1
    good_tick: int = -1
    what: str = ""


def verify(replay: Replay, level: Level, progress: Callable[[int], None] | None = None) -> Verdict:
    """Runs a replay on its level; raises ValueError for a level that means something else.

    `progress` is told the tick at every check.
    """
    if level.fingerprint != replay.fingerprint:
        msg = f"was recorded on another version of the level {replay.level!r}"
        raise ValueError(msg)
    world = World(level, replay.seed, replay.skill)
    good = 0
    for check in replay.checks:
        found = _stand_at(world, replay, check.tick)
        if found != check:
            what = _difference(check, found)
            return Verdict(
                ok=False, ticks=world.tick, bad_tick=check.tick, good_tick=good, what=what
            )
        good = check.tick
        if progress is not None:
            progress(good)
    if world.outcome != replay.outcome:
        what = f"the outcome is {world.outcome!r}, not {replay.outcome!r}"
        return Verdict(ok=False, ticks=world.tick, bad_tick=world.tick, good_tick=good, what=what)
    return Verdict(ok=True, ticks=world.tick)


def _stand_at(world: World, replay: Replay, tick: int) -> Check:
    """Plays on to a tick, or to where the world ends."""
    while world.tick < tick and world.outcome == "running":
        world.step(*replay.pressed(world.tick))
    return check_of(world)


def _difference(recorded: Check, found: Check) -> str:
    if found.tick != recorded.tick:
        return f"the game is over at tick {found.tick}"
    differing = [
        name
        for name, old, new in zip(PARTS, recorded.parts, found.parts, strict=True)
        if old != new
    ]
    return f"{', '.join(differing) or REST} differ{'s' if len(differing) == 1 else ''}"
