"""What a pursuer sees and hears of his quarry, and where he believes it to be."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from game.sim.body import STANDING
from game.sim.legs import RUN_SPEED, WALK_SPEED
from game.sim.level import STOPS_DOWN
from game.sim.person import BURST, HIDDEN
from game.sim.units import TILE, TILE_SHIFT

if TYPE_CHECKING:
    from collections.abc import Iterator

    from mypy_extensions import i64

    from game.sim.athlete import Athlete
    from game.sim.level import Level
    from game.sim.stage import Stage

SIGHT: Final[i64] = 26 * TILE  # how far he sees ahead: most of a screen
GLANCE: Final[i64] = 7 * TILE  # and to all sides
HEARING: Final[i64] = 14 * TILE  # running feet; he has lost some of it to his own blasts
HEARD_BOOST: Final[i64] = 30 * TILE
REACTION_TICKS: Final = 10  # he looks up six times a second
GUESS_TICKS: Final = 30 * 60  # after that the quarry could be anywhere
LOOK_FURTHER: Final[i64] = 30 * TILE
EDGE: Final[i64] = 2 * TILE  # this near to the level's side there is nowhere further to look
NEVER: Final = -100_000


class Perception:
    """The last place where the quarry was noticed, and which way it went."""

    def __init__(self) -> None:
        """Nothing noticed yet."""
        self.sees: bool = False
        self.noticed_at: i64 = NEVER
        self.x: i64 = 0
        self.y: i64 = 0
        self.heading: i64 = 1

    def look(self, stage: Stage, chaser: Athlete, quarry: Athlete) -> None:
        """Looks and listens, six times a second; tells when sight is gained or lost."""
        if stage.tick % REACTION_TICKS:
            return
        saw = self.sees
        self.sees = can_see(stage.level, chaser, quarry)
        if self.sees != saw:
            name = "found" if self.sees else "lost_sight"
            stage.tell(name, "katsuki", chaser.sx, chaser.sy)
        if self.sees or can_hear(chaser, quarry):
            self.noticed_at = stage.tick
            self.x, self.y = quarry.sx, quarry.sy
            if quarry.svx:
                self.heading = 1 if quarry.svx > 0 else -1

    def told(self, stage: Stage, quarry: Athlete) -> None:
        """Knows where the quarry is without having seen it: somebody pointed, or he rang."""
        self.noticed_at = stage.tick
        self.x, self.y = quarry.sx, quarry.sy

    def guess(self, stage: Stage, chaser: Athlete) -> i64:
        """Where the quarry may be by now, in subpixels across.

        It runs on as it did; who arrives there and finds nobody looks further on, and turns
        back at the end of the level.
        """
        unseen = stage.tick - self.noticed_at
        if unseen <= REACTION_TICKS:
            return self.x
        if unseen > GUESS_TICKS:
            unseen = GUESS_TICKS
        ahead = self.x + self.heading * RUN_SPEED * unseen
        further = chaser.sx + self.heading * LOOK_FURTHER
        if (further - ahead) * self.heading > 0:
            ahead = further
        first = EDGE
        last: i64 = stage.level.width * TILE - EDGE
        if not first < chaser.sx < last:
            self.heading = 1 if chaser.sx <= first else -1
            self.x, self.noticed_at = chaser.sx, stage.tick
        if ahead < first:
            ahead = first
        return last if ahead > last else ahead

    def save(self, out: list[int]) -> None:
        """Appends what is remembered."""
        out += [int(self.sees), int(self.noticed_at)]
        out += [int(self.x), int(self.y), int(self.heading)]

    def load(self, saved: Iterator[int]) -> None:
        """Takes back what `save` gave."""
        self.sees = bool(next(saved))
        self.noticed_at = next(saved)
        self.x = next(saved)
        self.y = next(saved)
        self.heading = next(saved)


def can_see(level: Level, chaser: Athlete, quarry: Athlete) -> bool:
    """Whether the quarry stands in the cone ahead, or close by, with no wall between."""
    if quarry.state_code == HIDDEN:
        return False
    across = quarry.sx - chaser.sx
    down = quarry.sy - chaser.sy
    reach = SIGHT if across * chaser.facing >= 0 else GLANCE
    if across < 0:
        across = -across
    if down < 0:
        down = -down
    if across > reach or down > SIGHT or down > across + GLANCE:
        return False
    return clear_line(
        level,
        (int(chaser.sx), int(chaser.sy) - STANDING * 3 // 4),
        (int(quarry.sx), int(quarry.sy) - STANDING // 2),
    )


def can_hear(chaser: Athlete, quarry: Athlete) -> bool:
    """Whether running feet or a boost are near enough to be heard."""
    if quarry.state_code == HIDDEN:
        return False
    reach = HEARD_BOOST if quarry.state_code == BURST else HEARING
    if not -reach < quarry.sx - chaser.sx < reach or not -reach < quarry.sy - chaser.sy < reach:
        return False
    return quarry.state_code == BURST or not -WALK_SPEED <= quarry.svx <= WALK_SPEED


def clear_line(level: Level, start: tuple[int, int], end: tuple[int, int]) -> bool:
    """Whether no block lies on the line between two subpixel positions (every half tile)."""
    left: i64 = start[0]
    top: i64 = start[1]
    across: i64 = end[0] - left
    down: i64 = end[1] - top
    longer = across if across >= 0 else -across
    if down > longer or -down > longer:
        longer = down if down >= 0 else -down
    steps = longer // (TILE // 2) + 1
    origin: i64 = level.origin
    stride: i64 = level.stride
    for step in range(1, steps):
        column = (left + across * step // steps) >> TILE_SHIFT
        row = (top + down * step // steps) >> TILE_SHIFT
        if level.flags[origin + row * stride + column] & STOPS_DOWN:
            return False
    return True
