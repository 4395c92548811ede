"""One chase of a person-like player and Katsuki's own head, and all that is counted in it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, NamedTuple

from game.lab.limits import Limits
from game.lab.standing import Standing
from game.sim.person import HIDDEN
from game.sim.units import TICKS_PER_SECOND, TILE

if TYPE_CHECKING:
    from collections.abc import Callable

    from game.sim.world import World

PEAK: Final = 8 * TILE
CLOSE: Final = 12 * TILE
FAR: Final = 40 * TILE
LONGEST_TICKS: Final = 3 * 60 * TICKS_PER_SECOND


class Chase(NamedTuple):
    """One run. Ticks, but for the outcome, counts of events, and speeds in subpixels a tick.

    `chased` counts the ticks with Katsuki on the street, `close` and `far` those of them with a
    lead under 12 and over 40 tiles, `peak` the longest stretch under 8; `stood` is his longest
    stand with a way open, `stuck` how often it was 5 s, `exceeded` the ticks above his limits.
    """

    outcome: str
    ticks: int
    chased: int
    close: int
    far: int
    peak: int
    falls: int
    blasts: int
    vetoes: int
    stood: int
    stuck: int
    exceeded: int
    run: int
    burst: int
    fall: int

    @property
    def caught(self) -> bool:
        """Whether Katsuki got him, whatever the ending is called."""
        return self.outcome.startswith("caught")


def lead(world: World) -> int | None:
    """Subpixels across between the boys; None while Katsuki is not on the street."""
    if world.katsuki is None or world.katsuki.state_code == HIDDEN:
        return None
    return abs(int(world.izuku.sx) - int(world.katsuki.sx))


def chase(world: World, press: Callable[[World], int], longest: int = LONGEST_TICKS) -> Chase:
    """Plays a new world with a source of buttons for Izuku to its end, or to a tick."""
    limits, standing = Limits(), Standing()
    chased = close = far = peak = longest_peak = falls = blasts = vetoes = 0
    while world.outcome == "running" and world.tick < longest:
        world.step(press(world))
        for event in world.events:
            blasts += event.name == "blast"
            vetoes += event.name == "blast_vetoed"
            falls += event.name == "fallen" and event.who == "izuku"
        limits.watch(world)
        standing.watch(world)
        between = lead(world)
        if between is not None:
            chased += 1
            close += between < CLOSE
            far += between > FAR
            peak = peak + 1 if between < PEAK else 0
            longest_peak = max(longest_peak, peak)
    return Chase(
        world.outcome, world.tick, chased, close, far, longest_peak, falls, blasts, vetoes,
        standing.longest, standing.times, limits.exceeded, limits.run, limits.burst, limits.fall,
    )  # fmt: skip
