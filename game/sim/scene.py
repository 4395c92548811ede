"""What a level plays beyond the chase: shops to hide in, a grip, couples, staged entrances."""

from __future__ import annotations

from typing import TYPE_CHECKING

from game.sim.couples import Couples
from game.sim.grip import Grip
from game.sim.shops import Shops
from game.sim.staging import Staging
from game.sim.story import PROPOSAL_BEAT, RACE_BEAT

if TYPE_CHECKING:
    from collections.abc import Iterator

    from mypy_extensions import i64

    from game.sim.athlete import Athlete
    from game.sim.explosion import Katsuki
    from game.sim.level import Level
    from game.sim.pursuit import Pursuer
    from game.sim.stage import Stage
    from game.sim.story import Story


def scene_of(level: Level, story: Story) -> Scene | None:
    """The scene of a level that has a door, a couple, a proposal or a staged pursuer, or None."""
    couples = any(t.text("who").startswith("couple") for t in level.of_kind("npc"))
    beats = {beat.number("id") for beat in level.of_kind("beat")}
    if level.of_kind("shop") or couples or story.staged or PROPOSAL_BEAT in beats:
        return Scene(level, story)
    return None


class Scene:
    """The doors, the grip, the couples and the staging of one level, in a fixed order."""

    def __init__(self, level: Level, story: Story) -> None:
        """Nothing has happened yet."""
        self._story = story
        self.shops = Shops(level)
        self.couples = Couples(level)
        self.staging = Staging(level)
        self.grip: Grip | None = None
        beats = {beat.number("id") for beat in level.of_kind("beat")}
        if PROPOSAL_BEAT in beats and level.of_kind("katsuki"):
            self.grip = Grip(level)

    @property
    def race(self) -> bool:
        """Whether the foot race is on, in which every grab is the end."""
        return self._story.reached(RACE_BEAT)

    def press(self, stage: Stage, boy: Athlete, buttons: i64) -> i64:
        """The buttons that reach Izuku's legs."""
        self.staging.tires(self._story, boy)
        buttons = self.staging.dulls(stage, self._story, self.grip, boy, buttons)
        return self.shops.press(boy, stage, buttons)

    def leads(self, stage: Stage, chaser: Katsuki, quarry: Athlete, head: Pursuer) -> int:
        """The buttons that the story presses for Katsuki's own head; -1 where he decides."""
        if self.grip is not None and self.grip.stares(stage.tick):
            return 0
        return self.staging.leads(stage, self._story, chaser, quarry, head, self.shops)

    def keeps_off(self, stage: Stage, chaser: Katsuki, quarry: Athlete, head: Pursuer) -> bool:
        """Whether Katsuki, who is hidden, stays off stage.

        If not, he has been put at his place, and on a staged map he knows which way to go.
        """
        if self.staging.off_at >= 0:
            if not self.staging.comes(stage, self._story, chaser, quarry):
                return True
        if self._story.staged:
            head.perception.told(stage, quarry)
            head.perception.heading = 1 if quarry.sx >= chaser.sx else -1
        return False

    def takes(self, stage: Stage, boy: Athlete, chaser: Athlete) -> bool:
        """Whether a grab begins a grip and is not the end."""
        return self.grip is not None and self.grip.takes(stage, self._story, boy, chaser)

    def step(self, stage: Stage, boy: Athlete, chaser: Katsuki | None, head: Pursuer | None) -> str:
        """Plays a tick; the outcome's name when a grip has closed for good, else empty."""
        self.couples.step(stage, boy)
        if self.shops.step(stage, boy, chaser) and head is not None:
            head.perception.told(stage, boy)
        grip = self.grip
        if grip is not None and chaser is not None:
            if grip.step(stage, self._story, boy, chaser):
                return self._story.caught_as
        return ""

    def save(self, out: list[int]) -> None:
        """Appends the state of all of it."""
        self.shops.save(out)
        self.couples.save(out)
        self.staging.save(out)
        if self.grip is not None:
            self.grip.save(out)

    def load(self, saved: Iterator[int]) -> None:
        """Takes back what `save` gave."""
        self.shops.load(saved)
        self.couples.load(saved)
        self.staging.load(saved)
        if self.grip is not None:
            self.grip.load(saved)
