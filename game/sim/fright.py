"""Startle waves: a bang frightens those beside it, and they the next, out to a radius."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, NamedTuple

from game.sim.passer import COME, ENTER, INSIDE
from game.sim.units import TICKS_PER_SECOND, TILE

if TYPE_CHECKING:
    from mypy_extensions import i64

    from game.sim.civilian import Civilian

AT_ONCE: Final = 5 * TILE  # who is within a blast's outer ring needs nobody to show them
SPREADS: Final = 8 * TILE // TICKS_PER_SECOND  # subpixels/tick: 8 tiles/s from one to the next
LOOK_TICKS: Final = 4  # ticks from one look at whom the wave has reached to the next


class Wave(NamedTuple):
    """A fright on its way out: where and at which tick it began, and how far it goes."""

    sx: int
    sy: int
    since: int
    radius: int

    def reach(self, tick: int) -> int:
        """How far it has come by a tick, in subpixels."""
        return min(self.radius, AT_ONCE + (tick - self.since) * SPREADS)


def frighten(people: list[Civilian], wave: Wave, tick: i64) -> None:
    """Startles those whom a wave has reached, each once."""
    sx: i64 = wave.sx
    sy: i64 = wave.sy
    since: i64 = wave.since
    reach: i64 = wave.reach(tick)
    limit = reach * reach
    for person in people:
        dx = person.sx - sx
        dy = person.sy - sy
        if dx * dx + dy * dy <= limit and person.frightened_at < since:
            if person.state_code in (ENTER, INSIDE, COME):
                continue
            if person.asleep:
                person.wake()
                person.street.changed = True
            person.startle(sx)
