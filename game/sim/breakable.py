"""What a blast breaks: weak skylights over an attic, and walls with cracks in them.

One rule for both: a blast close by breaks at once, any other knock cracks, and the second breaks.
What is broken stays so.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from game.sim.athlete import BURST_FREEZE_TICKS
from game.sim.body import HALF_WIDTH
from game.sim.explosion import HARD_RADIUS, OUTER_RADIUS
from game.sim.gadget import Gadget
from game.sim.person import BURST, GRABBED, LYING, NEVER
from game.sim.units import SUBPIXELS, TILE, TILE_SHIFT

if TYPE_CHECKING:
    from collections.abc import Iterator

    from mypy_extensions import i64

    from game.sim.athlete import Athlete
    from game.sim.gadget import Hands
    from game.sim.level import Level, Thing
    from game.sim.stage import Stage

BROKEN: Final = 2  # knocks
HARD_LANDING: Final[i64] = 4 * TILE  # a fall from higher is a knock: more than any plain jump
DEEPEST: Final = 4  # rows that open, glass included: a jump and a ledge lead out, on both sides
DAZED_TICKS: Final = 110  # with the way out, an attic costs about 3 s
AT_THE_GLASS: Final[i64] = 4 * SUBPIXELS  # below it, and still one who stood on it
AT_THE_WALL: Final[i64] = 2 * SUBPIXELS


class Breakable(Gadget):
    """Something of the grid that knocks crack and break for good."""

    word = ""

    def __init__(self, number: int, thing: Thing, level: Level) -> None:
        """Whole."""
        super().__init__(number, thing, level)
        self.damage: i64 = 0  # knocks, up to BROKEN
        self.knocked_at: i64 = NEVER
        self.pending: bool = False  # broken, and the grid does not know yet
        self.first: i64 = self.left >> TILE_SHIFT
        self.last: i64 = (self.right - 1) >> TILE_SHIFT
        self.upper: i64 = self.top >> TILE_SHIFT
        self.lower: i64 = (self.bottom - 1) >> TILE_SHIFT

    @property
    def broken(self) -> bool:
        """Whether it has given way."""
        return self.damage >= BROKEN

    @property
    def changes_grid(self) -> bool:
        """Whether the grid is other than the level's."""
        return self.broken

    def knock(self, who: str, strength: i64, stage: Stage) -> None:
        """Cracks it, or breaks it when it was cracked or the knock counts for two."""
        self.damage = min(self.damage + strength, BROKEN)
        self.knocked_at = stage.tick
        self.pending = self.broken
        name = "shattered" if self.broken else "cracked"
        middle = (self.left + self.right) // 2
        stage.tell(name, who, middle, self.top, 0, self.word)

    def gives_way(self) -> bool:
        """Whether it has broken since this was last asked."""
        if not self.pending:
            return False
        self.pending = False
        return True

    def change_grid(self, flags: bytearray, level: Level) -> None:
        """Broken, its cells are open."""
        if not self.broken:
            return
        for row in range(max(self.upper, 0), min(self.lower, level.height - 1) + 1):
            start = level.origin + int(row) * level.stride
            for column in range(max(self.first, 0), min(self.last, level.width - 1) + 1):
                flags[start + int(column)] = 0

    def save(self, out: list[int]) -> None:
        """Appends everything that changes."""
        out += [int(self.damage), int(self.knocked_at), int(self.pending)]

    def load(self, saved: Iterator[int]) -> None:
        """Takes back what `save` gave."""
        self.damage = next(saved)
        self.knocked_at = next(saved)
        self.pending = next(saved) != 0


class Skylight(Breakable):
    """Glass flush with a roof, over an attic: it holds steps, but no blast and no hard landing."""

    word = "skylight"

    def __init__(self, number: int, thing: Thing, level: Level) -> None:
        """Whole; its first row is the glass, and no more rows open than one can climb."""
        super().__init__(number, thing, level)
        self.lower = min(self.lower, self.upper + DEEPEST - 1)

    def blast(self, boy: Athlete, stage: Stage) -> bool:
        """Breaks close by, cracks in the outer ring."""
        if self.broken:
            return False
        distance = self.distance_squared(boy.sx, boy.sy, self.top, self.top + TILE)
        if distance <= HARD_RADIUS * HARD_RADIUS:
            self.knock(boy.who, BROKEN, stage)
        elif distance <= OUTER_RADIUS * OUTER_RADIUS:
            self.knock(boy.who, 1, stage)
        return self.gives_way()

    def throws(self, boy: Athlete, hands: Hands, stage: Stage) -> bool:
        """A hard landing or one out of a boost is a knock; it throws nobody."""
        if self.broken or boy.sy != self.top or not self.left <= boy.sx < self.right:
            return False
        if boy.sy - boy.highest > HARD_LANDING or boy.state_code == BURST:
            self.knock(boy.who, 1, stage)
        return False

    def meet(self, boy: Athlete, hands: Hands, stage: Stage) -> bool:
        """Whoever stands on it when it breaks falls, and lies there for a while."""
        changed = self.gives_way()
        if self.broken and stage.tick - self.knocked_at <= 1 and self._carried(boy):
            boy.hold_still()
            boy.on_ground = False
            boy.enter(boy.down(LYING, DAZED_TICKS))
            stage.tell("stumble", boy.who, boy.sx, boy.sy)
        return changed

    def _carried(self, boy: Athlete) -> bool:
        """Whether both feet are on the glass, or were until now."""
        return (
            boy.state_code < GRABBED
            and boy.state_code != LYING
            and boy.svy >= 0
            and self.top <= boy.sy <= self.top + AT_THE_GLASS
            and boy.sx - HALF_WIDTH >= self.left
            and boy.sx + HALF_WIDTH <= self.right
        )


class WeakWall(Breakable):
    """Blocks with cracks: a blast within two tiles opens a way, or two boosts into them."""

    word = "wall"

    def __init__(self, number: int, thing: Thing, level: Level) -> None:
        """Whole."""
        super().__init__(number, thing, level)
        self.boost: i64 = NEVER  # when the burst began that knocked last: each counts once

    def blast(self, boy: Athlete, stage: Stage) -> bool:
        """Breaks close by."""
        if self.broken:
            return False
        middle = boy.sy - boy.height_sub // 2
        if self.distance_squared(boy.sx, middle, self.top, self.bottom) > HARD_RADIUS * HARD_RADIUS:
            return False
        self.knock(boy.who, BROKEN, stage)
        return self.gives_way()

    def meet(self, boy: Athlete, hands: Hands, stage: Stage) -> bool:
        """A body at a burst's full speed against it is a knock."""
        if self.broken or boy.state_code != BURST or boy.state_since == self.boost:
            return False
        if stage.tick - boy.state_since < BURST_FREEZE_TICKS or not self._hit_by(boy):
            return False
        self.boost = boy.state_since
        self.knock(boy.who, 1, stage)
        return self.gives_way()

    def _hit_by(self, boy: Athlete) -> bool:
        if boy.sy <= self.top or boy.sy - boy.height_sub >= self.bottom or not boy.burst_x:
            return False
        if boy.burst_x > 0:
            return -AT_THE_WALL <= self.left - (boy.sx + HALF_WIDTH) <= AT_THE_WALL
        return -AT_THE_WALL <= boy.sx - HALF_WIDTH - self.right <= AT_THE_WALL

    def save(self, out: list[int]) -> None:
        """Appends everything that changes."""
        super().save(out)
        out.append(int(self.boost))

    def load(self, saved: Iterator[int]) -> None:
        """Takes back what `save` gave."""
        super().load(saved)
        self.boost = next(saved)
