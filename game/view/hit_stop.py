"""Blows that the picture holds its breath at: the world waits for a few ticks, and nothing else.

Only a loop that plays knows of it: a world has no idea how long its ticks take, and buttons that
are pressed in the meantime wait for the next one.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from game.sim.athlete import Athlete
    from game.sim.events import Event
    from game.sim.world import World

LAND_TICKS: Final = 3  # of his own landing
HIGH_FALL: Final = 96  # pixels, six tiles: where a landing is a hard one
CAUGHT_TICKS: Final = 7
STRUCK_TICKS: Final = 5  # by what drives, or by the ground that was meant to be further down
BLAST_TICKS: Final = 3
BREAK_TICKS: Final = 4
NEAR: Final = 96  # pixels from him within which a blast or a wall that breaks is felt
APART_TICKS: Final = 24  # between two of them: more often it would be a stutter


class HitStop:
    """Tells for how many ticks a blow holds the picture; told of every tick of the world."""

    def __init__(self) -> None:
        """Nothing has struck."""
        self._last = -APART_TICKS

    def ticks(self, world: World, boy: Athlete, share: float) -> int:
        """Ticks to hold after this one, 0 for none; `share` 0-1 is the person's taste for it."""
        longest = max((_blow(event, boy) for event in world.events), default=0)
        held = round(longest * share)
        if not held or world.tick - self._last < APART_TICKS:
            return 0
        self._last = world.tick
        return held


def _blow(event: Event, boy: Athlete) -> int:
    """Ticks that one event holds."""
    name, own = event.name, event.who == boy.who
    if name == "grab":
        return CAUGHT_TICKS
    if name == "traffic_hit" and own:
        return STRUCK_TICKS
    if name == "land" and own:
        return LAND_TICKS if event.value >= HIGH_FALL else 0
    if abs(event.x - boy.x) < NEAR and abs(event.y - boy.y) < NEAR:
        if name == "shattered":
            return BREAK_TICKS
        if name == "blast" and not own:
            return BLAST_TICKS
    return 0
