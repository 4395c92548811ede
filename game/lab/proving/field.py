"""How far it is to a goal for somebody who could fly: what a search is drawn by, tile by tile."""

from __future__ import annotations

import heapq
from typing import TYPE_CHECKING, Final

from game.sim.level import SOLID
from game.sim.units import TILE_SHIFT

if TYPE_CHECKING:
    from collections.abc import Iterable

    from game.sim.level import Level

    Cell = tuple[int, int]

SKY: Final = 14  # rows above the level that a leap may use
NOWHERE: Final = 1 << 30

# ticks for one tile, by its way across and down: a burst's pace across, a jump's up
STEPS: Final = (
    (1, 0, 5), (-1, 0, 5), (0, 1, 3), (0, -1, 7), (1, 1, 6), (-1, 1, 6), (1, -1, 9), (-1, -1, 9),
)  # fmt: skip


class Field:
    """Ticks to a goal from every tile that is not solid, as the crow flies round walls."""

    def __init__(self, level: Level, goals: Iterable[Cell]) -> None:
        """Floods the level from the goal's tiles (column, row)."""
        self.level = level
        self.width = level.width
        self.rows = level.height + SKY
        self._open = bytes(self._is_open(at) for at in range(self.width * self.rows))
        self.ticks = [NOWHERE] * (self.width * self.rows)
        self._flood(goals)

    def at(self, column: int, row: int) -> int:
        """Ticks to the goal from a tile; `NOWHERE` where walls close it off."""
        if not 0 <= column < self.width or row >= self.level.height:
            return NOWHERE
        return self.ticks[(max(row, -SKY) + SKY) * self.width + column]

    def of(self, sx: int, sy: int) -> int:
        """The same from a body's feet in subpixels."""
        return self.at(sx >> TILE_SHIFT, (sy - 1) >> TILE_SHIFT)

    def downhill(self, column: int, row: int) -> Iterable[Cell]:
        """The tiles on the way from a tile to the goal, the first step first."""
        here = self.at(column, row)
        while 0 < here < NOWHERE:
            here, column, row = min(
                (self.at(column + across, row + down), column + across, row + down)
                for across, down, _ in STEPS
            )
            yield column, row

    def _is_open(self, place: int) -> bool:
        row, column = divmod(place, self.width)
        level = self.level
        flag = level.flags[level.origin + (row - SKY) * level.stride + column]
        return flag & SOLID != SOLID

    def _flood(self, goals: Iterable[Cell]) -> None:
        width, ticks, is_open = self.width, self.ticks, self._open
        queue: list[tuple[int, int]] = []
        for column, row in goals:
            place = (row + SKY) * width + column
            if 0 <= column < width and 0 <= row + SKY < self.rows and is_open[place]:
                ticks[place] = 0
                queue.append((0, place))
        heapq.heapify(queue)
        steps = [(across, down * width + across, cost) for across, down, cost in STEPS]
        while queue:
            done, place = heapq.heappop(queue)
            if done > ticks[place]:
                continue
            column = place % width
            for across, step, cost in steps:  # backwards: from where one comes
                before = place - step
                if not 0 <= column - across < width or not 0 <= before < len(ticks):
                    continue
                if is_open[before] and done + cost < ticks[before]:
                    ticks[before] = done + cost
                    heapq.heappush(queue, (done + cost, before))
