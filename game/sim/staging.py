"""What a map stages with the two boys from beat to beat.

Katsuki's own head goes off when a beat says `away`, comes back where he is needed, looks into
a shop near which he lost sight, and walks up behind a boy who is lost in thought. Off stage he
is nowhere to be seen, and needs the time that his legs would. A person who plays him is free:
nothing here presses a person's buttons for Katsuki.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from game.sim.buttons import BOOST, LEFT, RIGHT
from game.sim.grip import FREE, LEFT_STAMINA
from game.sim.legs import RUN_SPEED, STITCH_BELOW
from game.sim.person import GRABBED, HIDDEN, RUN
from game.sim.shops import INSIDE, Door
from game.sim.story import AWAY, GRIP_BEAT, RACE_BEAT
from game.sim.units import SUBPIXELS, TILE

if TYPE_CHECKING:
    from collections.abc import Iterator

    from mypy_extensions import i64

    from game.sim.athlete import Athlete
    from game.sim.explosion import Katsuki
    from game.sim.grip import Grip
    from game.sim.level import Level
    from game.sim.pursuit import Pursuer
    from game.sim.shops import Shops
    from game.sim.stage import Stage
    from game.sim.story import Story

OUT_OF_VIEW: Final[i64] = 22 * TILE  # no camera shows more than 20 tiles to one side
OFF_STAGE: Final[i64] = 2 * RUN_SPEED  # over the back yards, where nobody minds a blast
LETS_GO: Final[i64] = 10 * TILE  # nearer than this he does not turn away at once ...
LETS_GO_TICKS: Final = 6 * 60  # ... but after so long
AT_DOOR: Final[i64] = 10 * SUBPIXELS
CLEAR: Final[i64] = 8 * TILE  # no door this near to the other boy is gone through

# looking into shops
SUSPECTS: Final[i64] = 6 * TILE  # from where he was last noticed to the door
SUSPECTS_TICKS: Final = 4 * 60  # between that and going in
LOOK_TICKS: Final = 120  # that he stands at the window
LOOK_LONGEST: Final = 6 * 60  # with the way there

# lost in thought: % of top speed, by the distance to the couple
DREAM_FAR: Final[i64] = 13 * TILE
DREAM_FAST: Final = 40  # walking pace
DREAM_SLOW: Final = 8
WAKES_TICKS: Final = 36  # with what he runs on in them a look back earns about a second

# the race: stamina is at most what the way has left of it, from its beat to before the kerb
STITCH_BEFORE: Final[i64] = 4 * TILE  # a stitch, just before the kerb (levels, section 5)
STITCHED: Final[i64] = STITCH_BELOW - 60


class Staging:
    """Where Katsuki is off stage, and what Izuku is lost in."""

    def __init__(self, level: Level) -> None:
        """Nobody has gone anywhere."""
        entrances = [t for t in level.of_kind("hint") if t.text("text") == "enters"]
        self._doors = [Door(thing) for thing in (*entrances, *level.of_kind("shop"))]
        self._last: i64 = level.width * TILE
        start, exits = level.of_kind("izuku")[0], level.of_kind("exit")
        self._onward: int = -1 if exits and exits[0].x < start.x else 1
        self._race_sx: i64 = _place_of(level, "beat", "id", RACE_BEAT)
        self._kerb_sx: i64 = _place_of(level, "hint", "text", "kerb")
        self.off_at: i64 = -1  # since when he is off stage
        self.turns_at: i64 = -1  # when he lets go of a chase
        self.looked_for: i64 = 0  # ticks that he has spent on a shop
        self.at_window: i64 = 0  # of these before its window
        self.wakes_until: i64 = -1
        self.dreams: bool = False

    # ---- Katsuki's own head

    def leads(
        self, stage: Stage, story: Story, chaser: Katsuki, quarry: Athlete, head: Pursuer,
        shops: Shops,
    ) -> int:  # fmt: skip
        """The buttons that the story presses for his own head; -1 where he decides."""
        if chaser.state_code >= GRABBED:
            return 0
        if story.hunt == AWAY:
            return self._goes(stage, chaser, quarry, head)
        self.turns_at = -1
        if self.dreams and stage.tick < self.wakes_until:
            return 0  # looked at, he has been admiring the fountain all along
        if self.dreams:
            return head.go_to(stage, chaser, quarry.sx, quarry.sy)
        if shops.phase == INSIDE:
            return self._looks_in(stage, chaser, head, shops)
        self.looked_for = self.at_window = 0
        return -1

    def comes(self, stage: Stage, story: Story, chaser: Katsuki, quarry: Athlete) -> bool:
        """Puts him, out of view, where he comes on again; whether he does in this tick."""
        if story.hunt == AWAY or self.off_at < 0:
            return False
        best = -1
        for number, door in enumerate(self._doors):
            behind = (quarry.sx - door.sx) * self._onward
            ready = _distance(door.sx, chaser.sx) <= (stage.tick - self.off_at) * OFF_STAGE
            if ready and behind >= OUT_OF_VIEW:
                if best < 0 or _distance(door.sx, quarry.sx) < _distance(
                    self._doors[best].sx, quarry.sx
                ):
                    best = number
        if best < 0:
            return False
        chaser.sx, chaser.sy = self._doors[best].sx, self._doors[best].sy
        chaser.hold_still()
        chaser.on_ground = chaser.stands()
        self.off_at = -1
        return True

    def _goes(self, stage: Stage, chaser: Katsuki, quarry: Athlete, head: Pursuer) -> int:
        """Off by the nearest door; a chase that is close goes on for a while."""
        if self.turns_at < 0:
            self.turns_at = stage.tick + LETS_GO_TICKS
        away = _distance(chaser.sx, quarry.sx)
        if head.perception.sees and away < LETS_GO and stage.tick < self.turns_at:
            return -1
        self.turns_at = min(self.turns_at, stage.tick)
        head.perception.sees = False
        goal_sx, goal_sy = self._way_off(chaser, quarry)
        at_door = _distance(chaser.sx, goal_sx) <= AT_DOOR and chaser.sy == goal_sy
        if chaser.state_code == RUN and (at_door or away > OUT_OF_VIEW):
            chaser.hold_still()
            chaser.enter(HIDDEN)
            self.off_at = stage.tick
            stage.tell("hidden", "katsuki", chaser.sx, chaser.sy)
            return 0
        return head.go_to(stage, chaser, goal_sx, goal_sy)

    def _way_off(self, chaser: Katsuki, quarry: Athlete) -> tuple[i64, i64]:
        """The nearest door that does not lie past the other boy; else just away from him."""
        way = 1 if chaser.sx >= quarry.sx else -1
        best, nearest = -1, self._last
        for number, door in enumerate(self._doors):
            if (door.sx - quarry.sx) * way >= CLEAR:
                gap = _distance(door.sx, chaser.sx)
                if gap < nearest:
                    best, nearest = number, gap
        if best >= 0:
            return self._doors[best].sx, self._doors[best].sy
        return chaser.sx + way * OUT_OF_VIEW, chaser.sy

    def _looks_in(self, stage: Stage, chaser: Katsuki, head: Pursuer, shops: Shops) -> int:
        """Before the window of a shop that he suspects, once."""
        door, seen = shops.doors[shops.door], head.perception
        suspects = (
            _distance(seen.x, door.sx) <= SUSPECTS
            and _distance(seen.y, door.sy) <= 3 * TILE
            and shops.since - seen.noticed_at <= SUSPECTS_TICKS
        )
        done = self.at_window >= LOOK_TICKS or self.looked_for >= LOOK_LONGEST
        if not suspects or done:
            return -1
        self.looked_for += 1
        seen.sees = False
        if _distance(chaser.sx, door.sx) > AT_DOOR or chaser.sy != door.sy:
            return head.go_to(stage, chaser, door.sx, door.sy)
        self.at_window += 1
        return 0

    # ---- Izuku

    def dulls(
        self, stage: Stage, story: Story, grip: Grip | None, boy: Athlete, buttons: i64
    ) -> i64:
        """Lost in thought he only walks, and slower the nearer the couple is."""
        self.dreams = (
            grip is not None
            and story.screams_in_grip
            and grip.phase == FREE
            and story.reached(GRIP_BEAT)
            and not story.reached(RACE_BEAT)
        )
        if grip is None or not self.dreams:
            return buttons
        away = _distance(boy.sx, grip.couple_sx)
        back = LEFT if grip.onward > 0 else RIGHT
        if self.wakes_until < 0 and buttons & back:
            self.wakes_until = stage.tick + WAKES_TICKS
        if stage.tick >= self.wakes_until:
            near = min(away, DREAM_FAR)
            pace = DREAM_SLOW + (DREAM_FAST - DREAM_SLOW) * near // DREAM_FAR
            boy.pace_percent = min(boy.pace_percent, pace)
        return buttons & ~BOOST

    def tires(self, story: Story, boy: Athlete) -> None:
        """In the race strength goes with the way, whoever jumps it or stands still."""
        if self._race_sx < 0 or self._kerb_sx < 0 or not story.reached(RACE_BEAT):
            return
        long = _distance(self._kerb_sx, self._race_sx) - STITCH_BEFORE
        run = (boy.sx - self._race_sx) * self._onward
        if 0 <= run <= long:
            left = LEFT_STAMINA - (LEFT_STAMINA - STITCHED) * run // long
            boy.stamina_units = min(boy.stamina_units, left)

    # ---- state in and out

    def save(self, out: list[int]) -> None:
        """Appends where everybody is in it."""
        out += [int(self.off_at), int(self.turns_at), int(self.looked_for), int(self.at_window)]
        out += [int(self.wakes_until), int(self.dreams)]

    def load(self, saved: Iterator[int]) -> None:
        """Takes back what `save` gave."""
        self.off_at = next(saved)
        self.turns_at = next(saved)
        self.looked_for = next(saved)
        self.at_window = next(saved)
        self.wakes_until = next(saved)
        self.dreams = next(saved) != 0


def _place_of(level: Level, kind: str, name: str, value: int | str) -> int:
    """Where across, in subpixels, the thing with a property stands; -1 without one."""
    for thing in level.of_kind(kind):
        if (name, value) in thing.properties:
            return thing.x * SUBPIXELS
    return -1


def _distance(one: i64, other: i64) -> i64:
    return one - other if one > other else other - one
