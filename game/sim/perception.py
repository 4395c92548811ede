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

    from game.sim.athlete import Athlete
    from game.sim.level import Level
    from game.sim.stage import Stage

SIGHT: Final = 26 * TILE  # how far he sees ahead: most of a screen
GLANCE: Final = 7 * TILE  # and to all sides
HEARING: Final = 14 * TILE  # running feet; he has lost some of it to his own blasts
HEARD_BOOST: Final = 30 * TILE
REACTION_TICKS: Final = 10  # he looks up six times a second
GUESS_TICKS: Final = 30 * 60  # after that the quarry could be anywhere
LOOK_FURTHER: Final = 30 * TILE
EDGE: Final = 2 * TILE  # this near to the level's side there is nowhere further to look
NEVER: Final = -100_000


class Perception:
    """The last place where the quarry was noticed, and which way it went."""

    def __init__(self) -> None:
        """Nothing noticed yet."""
        self.sees: bool = False
        self.noticed_at: int = NEVER
        self.x: int = 0
        self.y: int = 0
        self.heading: int = 1

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
            self.x, self.y = int(quarry.sx), int(quarry.sy)
            if quarry.svx:
                self.heading = 1 if quarry.svx > 0 else -1

    def told(self, stage: Stage, quarry: Athlete) -> None:
        """Knows where the quarry is without having seen it: somebody pointed, or he rang."""
        self.noticed_at = stage.tick
        self.x, self.y = int(quarry.sx), int(quarry.sy)

    def guess(self, stage: Stage, chaser: Athlete) -> int:
        """Where the quarry may be by now, in subpixels across.

        It runs on as it did; who arrives there and finds nobody looks further on, and turns
        back at the end of the level.
        """
        unseen = min(stage.tick - self.noticed_at, GUESS_TICKS)
        if unseen <= REACTION_TICKS:
            return self.x
        ahead = self.x + self.heading * RUN_SPEED * unseen
        further = int(chaser.sx) + self.heading * LOOK_FURTHER
        if (further - ahead) * self.heading > 0:
            ahead = further
        first, last = EDGE, stage.level.width * TILE - EDGE
        if not first < int(chaser.sx) < last:
            self.heading = 1 if int(chaser.sx) <= first else -1
            self.x, self.noticed_at = int(chaser.sx), stage.tick
        return min(max(ahead, first), last)

    def save(self, out: list[int]) -> None:
        """Appends what is remembered."""
        out += [int(self.sees), self.noticed_at, self.x, self.y, self.heading]

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
    across = int(quarry.sx - chaser.sx)
    down = int(quarry.sy - chaser.sy)
    ahead = across * chaser.facing >= 0
    reach = SIGHT if ahead else GLANCE
    if abs(across) > reach or abs(down) > SIGHT or abs(down) > abs(across) + GLANCE:
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
    distance = max(abs(int(quarry.sx - chaser.sx)), abs(int(quarry.sy - chaser.sy)))
    if quarry.state_code == BURST:
        return distance < HEARD_BOOST
    return distance < HEARING and abs(int(quarry.svx)) > WALK_SPEED


def clear_line(level: Level, start: tuple[int, int], end: tuple[int, int]) -> bool:
    """Whether no block lies on the line between two subpixel positions (every half tile)."""
    across, down = end[0] - start[0], end[1] - start[1]
    steps = max(abs(across), abs(down)) // (TILE // 2) + 1
    for step in range(1, steps):
        column = (start[0] + across * step // steps) >> TILE_SHIFT
        row = (start[1] + down * step // steps) >> TILE_SHIFT
        if level.flags[level.origin + row * level.stride + column] & STOPS_DOWN:
            return False
    return True
