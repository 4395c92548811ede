"""Falls and what comes after them: the last checkpoint, and a pursuer who is never too near."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from game.sim.person import HIDDEN, RESPAWN, RUN
from game.sim.trail import PERIOD, Trail
from game.sim.units import SUBPIXELS, TILE

if TYPE_CHECKING:
    from collections.abc import Iterator

    from mypy_extensions import i64

    from game.sim.athlete import Athlete
    from game.sim.explosion import Katsuki
    from game.sim.level import Level
    from game.sim.one_for_all import Izuku
    from game.sim.pursuit import Pursuer
    from game.sim.stage import Stage
    from game.sim.story import Story

FALL_DEPTH: Final[i64] = 40 * SUBPIXELS  # below the map's lower edge: fallen out
FADE_TICKS: Final = 30  # from a fall to the last checkpoint
BEHIND_TICKS: Final = 210  # after a fall the pursuer is 3.5 s behind, never nearer
LEAST_BEHIND: Final[i64] = 20 * TILE  # a pursuer nearer than this is put back on the trail


class Falls:
    """Where both boys have been, and where a fall returns them to."""

    def __init__(self, level: Level, izuku: Izuku, katsuki: Katsuki | None) -> None:
        """At the level's start."""
        self.izuku = izuku
        self.katsuki = katsuki
        self.depth: i64 = level.height * TILE + FALL_DEPTH
        self.trail = Trail(izuku)
        self.chaser_trail: Trail | None = None if katsuki is None else Trail(katsuki)
        # Izuku's place and strength, and his pursuer's place
        self.saved_place: list[int] = []
        self._remember(int(izuku.sx), int(izuku.sy))

    # ---- one tick

    def step(self, stage: Stage, head: Pursuer | None) -> None:
        """Sends back who has fallen, and puts back who has been sent."""
        if self.izuku.state_code == RESPAWN:
            if self.izuku.state_ticks >= FADE_TICKS:
                self._return_izuku(stage, head)
        elif self.izuku.sy > self.depth:
            self.send_back(self.izuku, stage)
        chaser = self.katsuki
        if chaser is None or self.chaser_trail is None:
            return
        if chaser.state_code == RESPAWN:
            if chaser.state_ticks >= FADE_TICKS:
                x, y = self.chaser_trail.back(0)
                _put(chaser, x, y, stage)
        elif chaser.sy > self.depth:
            self.send_back(chaser, stage)

    def send_back(self, boy: Athlete, stage: Stage) -> None:
        """A fade, then back: Izuku to his checkpoint, Katsuki to where he last stood."""
        boy.hold_still()
        boy.enter(RESPAWN)
        stage.tell("fallen", boy.who, boy.sx, boy.sy, 1)

    def mind_checkpoints(self, stage: Stage, story: Story) -> None:
        """Notices a checkpoint that Izuku reaches."""
        number = story.reached_checkpoint(self.izuku)
        if number >= 0:
            thing = story.checkpoints[number].thing
            self._remember(thing.x * SUBPIXELS, thing.y * SUBPIXELS)
            stage.tell("checkpoint", "izuku", self.izuku.sx, self.izuku.sy, number)

    def leave_prints(self, tick: i64) -> None:
        """Notes where both are, now and then."""
        if tick % PERIOD:
            return
        self.trail.step(self.izuku)
        if self.katsuki is not None and self.chaser_trail is not None:
            self.chaser_trail.step(self.katsuki)

    # ---- the way back

    def _return_izuku(self, stage: Stage, head: Pursuer | None) -> None:
        boy, chaser = self.izuku, self.katsuki
        x, y, stamina, ceiling, strain, chaser_x, chaser_y = self.saved_place
        boy.stamina_units, boy.ceiling_units, boy.strain_units = stamina, ceiling, strain
        _put(boy, x, y, stage)
        self.trail = Trail(boy)
        if chaser is None or chaser.state_code == HIDDEN:
            return
        distance = abs(int(chaser.sx) - x)
        if distance < max(abs(chaser_x - x), LEAST_BEHIND):
            _put(chaser, chaser_x, chaser_y, stage)
        if head is not None and not head.perception.lost:
            head.perception.told(stage, boy)  # he saw where he climbed out

    def _remember(self, sx: int, sy: int) -> None:
        """Keeps where a fall returns to: a checkpoint's own place, whoever flew over it."""
        boy = self.izuku
        behind = self.trail.back(BEHIND_TICKS)
        lingered = abs(behind[0] - sx) < LEAST_BEHIND
        if self.chaser_trail is not None and lingered:  # his pursuer must not land beside him
            behind = self.chaser_trail.back(0)
        self.saved_place = [
            sx, sy, int(boy.stamina_units), int(boy.ceiling_units), int(boy.strain_units), *behind,
        ]  # fmt: skip

    # ---- state as numbers

    def save(self, out: list[int]) -> None:
        """Appends both trails and the place."""
        self.trail.save(out)
        if self.chaser_trail is not None:
            self.chaser_trail.save(out)
        out += self.saved_place

    def load(self, saved: Iterator[int]) -> None:
        """Takes back what `save` gave."""
        self.trail.load(saved)
        if self.chaser_trail is not None:
            self.chaser_trail.load(saved)
        self.saved_place = [next(saved) for _ in self.saved_place]


def _put(boy: Athlete, sx: int, sy: int, stage: Stage) -> None:
    boy.sx, boy.sy = sx, sy
    boy.hold_still()
    boy.on_slope = False
    boy.follow_ground()
    boy.crouch(down=True)  # and up again, unless the place is too low to stand in
    boy.crouch(down=False)
    boy.on_ground = boy.stands()
    boy.enter(RUN)
    stage.tell("respawn", boy.who, sx, sy)
