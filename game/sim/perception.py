"""What a pursuer sees and hears of his quarry, and where he believes it to be."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from game.sim.body import STANDING
from game.sim.legs import WALK_SPEED
from game.sim.level import STOPS_DOWN
from game.sim.person import BURST, HIDDEN
from game.sim.units import TILE, TILE_SHIFT

if TYPE_CHECKING:
    from collections.abc import Iterator

    from mypy_extensions import i64

    from game.sim.athlete import Athlete
    from game.sim.level import Level
    from game.sim.skill import Skill
    from game.sim.stage import Stage

SIGHT: Final[i64] = 26 * TILE  # how far he sees ahead: most of a screen
SEARCH_SIGHT: Final[i64] = 12 * TILE  # as long as he searches: he looks at faces
GLANCE: Final[i64] = 7 * TILE  # and to all sides
BLENDED: Final[i64] = 2 * TILE  # nearer than this no crowd hides anybody
HEARING: Final[i64] = 14 * TILE  # running feet; he has lost some of it to his own blasts
SEARCH_HEARING: Final[i64] = 6 * TILE  # among people who talk, as long as he searches
HEARD_BOOST: Final[i64] = 30 * TILE
LOST_TICKS: Final = 210  # neither seen nor heard for so long, and he has lost him
UMBRELLAS: Final = 3  # open ones in between hide who walks behind them
UMBRELLA_TOP: Final[i64] = 3 * TILE  # from the feet: who looks down from higher sees over them
NEVER: Final = -100_000


class Perception:
    """The last place where the quarry was noticed, and which way it went.

    What a look has seen reaches the head some ticks later: until then it acts on what it knew.
    """

    def __init__(self, skill: Skill) -> None:
        """Nothing noticed yet."""
        self.look_ticks: int = skill.look
        self.delay: int = skill.delay
        self.sees: bool = False
        self.lost: bool = True
        self.noticed_at: i64 = NEVER
        self.x: i64 = 0
        self.y: i64 = 0
        self.heading: i64 = 1
        # the last look, until it has come to mind
        self.looked_at: i64 = NEVER
        self.in_sight: bool = False
        self.heard: bool = False
        self.new_x: i64 = 0
        self.new_y: i64 = 0
        self.new_heading: i64 = 0

    def look(self, stage: Stage, chaser: Athlete, quarry: Athlete, reach: i64 = SIGHT) -> None:
        """Looks and listens now and then; tells when the quarry is found or has been lost."""
        if stage.tick % self.look_ticks == 0:
            self._glance(stage, chaser, quarry, reach)
        if stage.tick == self.looked_at + self.delay:
            self._realise(stage, chaser)
        if not self.lost and stage.tick - self.noticed_at > LOST_TICKS:
            self.lost = True
            stage.tell("lost_sight", "katsuki", chaser.sx, chaser.sy)

    def told(self, stage: Stage, quarry: Athlete) -> None:
        """Knows where the quarry is without having seen it: somebody pointed, or he rang."""
        self.noticed_at = stage.tick
        self.x, self.y = quarry.sx, quarry.sy

    def unseen(self, stage: Stage) -> int:
        """Ticks since the quarry was last seen or heard."""
        return int(stage.tick - self.noticed_at)

    def _glance(self, stage: Stage, chaser: Athlete, quarry: Athlete, reach: i64) -> None:
        self.looked_at = stage.tick
        hidden = covered(stage, chaser, quarry)
        self.in_sight = not hidden and can_see(stage.level, chaser, quarry, reach)
        if self.in_sight and stage.weather.wets:
            self.in_sight = not behind_umbrellas(stage, chaser, quarry)
        ears = HEARING if reach == SIGHT else SEARCH_HEARING
        self.heard = not hidden and can_hear(chaser, quarry, ears)
        self.new_x, self.new_y = quarry.sx, quarry.sy
        self.new_heading = (quarry.svx > 0) - (quarry.svx < 0)

    def _realise(self, stage: Stage, chaser: Athlete) -> None:
        self.sees = self.in_sight
        if not self.in_sight and not self.heard:
            return
        if self.in_sight and self.lost:
            stage.tell("found", "katsuki", chaser.sx, chaser.sy)
        if self.in_sight:
            self.lost = False
        self.noticed_at = self.looked_at
        self.x, self.y = self.new_x, self.new_y
        if self.new_heading:
            self.heading = self.new_heading

    def save(self, out: list[int]) -> None:
        """Appends what is remembered."""
        out += [int(self.sees), int(self.lost), int(self.noticed_at)]
        out += [int(self.x), int(self.y), int(self.heading), int(self.looked_at)]
        out += [int(self.in_sight), int(self.heard)]
        out += [int(self.new_x), int(self.new_y), int(self.new_heading)]

    def load(self, saved: Iterator[int]) -> None:
        """Takes back what `save` gave."""
        self.sees = next(saved) != 0
        self.lost = next(saved) != 0
        self.noticed_at = next(saved)
        self.x = next(saved)
        self.y = next(saved)
        self.heading = next(saved)
        self.looked_at = next(saved)
        self.in_sight = next(saved) != 0
        self.heard = next(saved) != 0
        self.new_x = next(saved)
        self.new_y = next(saved)
        self.new_heading = next(saved)


def covered(stage: Stage, chaser: Athlete, quarry: Athlete) -> bool:
    """Whether the quarry has blended in with people, and the chaser is not right beside it."""
    if (
        -BLENDED <= quarry.sx - chaser.sx <= BLENDED
        and -BLENDED <= quarry.sy - chaser.sy <= BLENDED
    ):
        return False
    return stage.crowd.covers(quarry)


def behind_umbrellas(stage: Stage, chaser: Athlete, quarry: Athlete) -> bool:
    """Whether so many open umbrellas are between two boys on the same street that they hide one."""
    left, right = chaser.sx, quarry.sx
    if left > right:
        left, right = right, left
    top, bottom = quarry.sy - UMBRELLA_TOP, quarry.sy + TILE
    if not top < chaser.sy < bottom:
        return False
    count = 0
    for person in stage.crowd.awake:
        if person.umbrella and left < person.place < right and top < person.sy < bottom:
            count += 1
    return count >= UMBRELLAS


def can_see(level: Level, chaser: Athlete, quarry: Athlete, sight: i64 = SIGHT) -> bool:
    """Whether the quarry stands in the cone ahead, or close by, with no wall between."""
    if quarry.state_code == HIDDEN:
        return False
    across = quarry.sx - chaser.sx
    down = quarry.sy - chaser.sy
    reach = sight if across * chaser.facing >= 0 else GLANCE
    if across < 0:
        across = -across
    if down < 0:
        down = -down
    if across > reach or down > sight or down > across + GLANCE:
        return False
    return clear_line(
        level,
        (int(chaser.sx), int(chaser.sy) - STANDING * 3 // 4),
        (int(quarry.sx), int(quarry.sy) - STANDING // 2),
    )


def can_hear(chaser: Athlete, quarry: Athlete, ears: i64 = HEARING) -> bool:
    """Whether running feet or a boost are near enough to be heard."""
    if quarry.state_code == HIDDEN:
        return False
    reach = HEARD_BOOST if quarry.state_code == BURST else ears
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
