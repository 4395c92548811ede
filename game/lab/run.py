"""A world run without a window, as fast as it goes."""

from __future__ import annotations

from collections import Counter
from time import perf_counter
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Callable

    from game.lab.heads import IzukuHead, KatsukiHead
    from game.sim.world import World

    AfterTick = Callable[[World, int, int | None], None]


class Run(NamedTuple):
    """What came of a run: events by name, and the seconds that the ticks alone took."""

    events: dict[str, int]
    seconds: float


def run(
    world: World,
    ticks: int,
    izuku: IzukuHead,
    katsuki: KatsukiHead,
    after_tick: AfterTick | None = None,
) -> Run:
    """Steps a world to its end, or to a tick; `after_tick` gets it and what was pressed."""
    events: Counter[str] = Counter()
    others = 0.0
    begin = perf_counter()
    while world.tick < ticks and world.outcome == "running":
        pressed, chasing = izuku(world), katsuki(world)
        world.step(pressed, chasing)
        for event in world.events:
            events[event.name] += 1
        if after_tick is not None:
            paused = perf_counter()
            after_tick(world, pressed, chasing)
            others += perf_counter() - paused
    return Run(dict(sorted(events.items())), perf_counter() - begin - others)
