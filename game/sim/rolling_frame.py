"""A tall hoarding on castors: pushed loose, rolled to the edge of a gap, and tipped across it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from game.sim.buttons import ACT
from game.sim.gadget import Gadget
from game.sim.level import IS_PLATFORM, STOPS_DOWN
from game.sim.person import NEVER, RUN
from game.sim.toppling import PUSH_REACH, PUSH_TICKS
from game.sim.units import TILE, TILE_SHIFT

if TYPE_CHECKING:
    from collections.abc import Iterator

    from mypy_extensions import i64

    from game.sim.athlete import Athlete
    from game.sim.gadget import Hands
    from game.sim.level import Level, Thing
    from game.sim.stage import Stage

TIP_TICKS: Final = 70  # from the first tilt until it lies: our own estimate for 12 tiles


class RollingFrame(Gadget):
    """A hoarding as high as the nearest gap beside it is wide, or higher; else it never moves.

    Its rectangle is all that it can roll over, so that it is met wherever it stands.
    """

    def __init__(self, number: int, thing: Thing, level: Level) -> None:
        """Upright, with its brakes on."""
        super().__init__(number, thing, level)
        self.wide: i64 = self.right - self.left
        self.long: i64 = self.bottom - self.top
        self.place: i64 = self.left  # where its left edge is
        self.pushed: i64 = 0  # ticks
        self.hold: i64 = 0  # from the feet of who pushes to its left edge
        self.loose: bool = False
        self.tipped_at: i64 = NEVER
        self.lies: bool = False
        self.way: i64 = 0
        """To where it can be pushed, -1 or 1; 0 where it bridges nothing."""
        self.edge: i64 = 0
        """Where the floor ends on that side."""
        for way in (-1, 1):
            edge = _edge_of_gap(level, self, way)
            if edge >= 0 and self.way == 0:
                self.way, self.edge = way, edge
        if self.way < 0:
            self.left = self.edge
        elif self.way > 0:
            self.right = self.edge

    def meet(self, boy: Athlete, hands: Hands, stage: Stage) -> bool:
        """Gives way after some seconds, rolls before who pushes, and tips over at the edge."""
        if self.lies or self.way == 0:
            return False
        if self.tipped_at != NEVER:
            self.lies = stage.tick - self.tipped_at >= TIP_TICKS
            return self.lies
        if not self.pushes(boy):
            return False
        stage.use_act()
        if not self.loose:
            self._strain(boy)
            return False
        self.place = boy.sx + self.hold
        front = self.place if self.way < 0 else self.place + self.wide
        if (front - self.edge) * self.way >= 0:
            self.place += self.edge - front
            self.tipped_at = stage.tick
            stage.tell("topple", boy.who, self.edge, self.bottom, 0, "frame")
        return False

    def pushes(self, boy: Athlete) -> bool:
        """Whether a boy stands behind it and pushes, or walks on behind it once it is loose."""
        if boy.state_code != RUN or boy.sy != self.bottom or boy.direction() != self.way:
            return False
        if self.loose:
            behind = boy.sx + self.hold - self.place
            return 0 <= behind * self.way <= TILE
        return boy.buttons & ACT != 0 and self.has_behind(boy)

    def has_behind(self, boy: Athlete) -> bool:
        """Whether a boy stands where he could push it, as long as its brakes hold."""
        back = self.place + self.wide if self.way < 0 else self.place
        inside = (boy.sx - back) * self.way
        return -PUSH_REACH * 2 <= inside <= self.wide // 2

    def change_grid(self, flags: bytearray, level: Level) -> None:
        """As long as it was high, from the edge on, it carries feet where only air was."""
        if not self.lies:
            return
        start = self.edge - self.long if self.way < 0 else self.edge
        first = level.origin + int(self.bottom >> TILE_SHIFT) * level.stride
        for column in range(start >> TILE_SHIFT, ((start + self.long - 1) >> TILE_SHIFT) + 1):
            if 0 <= column < level.width and not flags[first + column]:
                flags[first + column] = IS_PLATFORM

    def save(self, out: list[int]) -> None:
        """Appends everything that changes."""
        out += [int(self.place), int(self.pushed), int(self.hold), int(self.loose)]
        out += [int(self.tipped_at), int(self.lies)]

    def load(self, saved: Iterator[int]) -> None:
        """Takes back what `save` gave."""
        self.place = next(saved)
        self.pushed = next(saved)
        self.hold = next(saved)
        self.loose = next(saved) != 0
        self.tipped_at = next(saved)
        self.lies = next(saved) != 0

    def _strain(self, boy: Athlete) -> None:
        """The brakes still hold: who pushes stays where he is."""
        boy.sx -= boy.svx  # where he was a tick ago
        boy.svx = 0
        self.pushed += 1
        if self.pushed >= PUSH_TICKS:
            self.loose = True
            self.hold = self.place - boy.sx


def _edge_of_gap(level: Level, frame: RollingFrame, way: int) -> int:
    """Where the floor ends on one side with a gap that the frame can bridge; or -1."""
    floor = level.origin + int(frame.bottom >> TILE_SHIFT) * level.stride
    column = int(frame.left >> TILE_SHIFT)
    while 0 <= column < level.width and level.flags[floor + column] & (STOPS_DOWN | IS_PLATFORM):
        if level.flags[floor - level.stride + column]:
            return -1  # something stands in the way
        column += way
    edge = column if way > 0 else column + 1
    wide = 0
    while 0 <= column < level.width and not level.flags[floor + column]:
        wide += 1
        column += way
    bridges = 0 < wide * TILE <= frame.long and 0 <= column < level.width
    return edge * TILE if bridges else -1
