"""A level being played: the world, who presses what, the last checkpoint, the recording."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, NamedTuple

from game.play.runaway import Runaway
from game.replay import Recorder
from game.sim.skill import FOR_PEOPLE
from game.sim.world import World

if TYPE_CHECKING:
    from collections.abc import Sequence

    from game.play.saves import Resume
    from game.replay import Replay
    from game.sim.athlete import Athlete
    from game.sim.level import Level

IZUKU: Final = "izuku"
KATSUKI: Final = "katsuki"
BOTH: Final = "both"
SIDES: Final = (IZUKU, KATSUKI, BOTH)
HEADS: Final = {IZUKU: ("person", "ai"), KATSUKI: ("bot", "person"), BOTH: ("person", "person")}
"""Who presses Izuku's buttons and Katsuki's, by the side that is played."""


class Point(NamedTuple):
    """A world to return to, and how many ticks had been recorded by then."""

    world: bytes
    recorded: int


class Attempt:
    """One play of a level, from its start or from a checkpoint, by one side or both.

    Going back to a checkpoint takes what was pressed since then out of the recording, so that
    it always is one unbroken game from tick 0; the clock of the person runs on.
    """

    def __init__(self, level: Level, seed: int, side: str = IZUKU, skill: str = FOR_PEOPLE) -> None:
        """Tick 0 of a level; `side` is one of `SIDES`, `skill` is Katsuki's own head's."""
        self.level = level
        self.seed = seed
        self.side = side
        self.world = World(level, seed, skill)
        self.ticks = 0
        """Ticks that the person has played, those undone by a retry too; from the first press."""
        self.falls = 0
        self.retries = 0
        self._pressed: list[tuple[int, int | None]] = []
        self._point = Point(self.world.snapshot(), 0)
        self._whole = True
        self._bot: Runaway | None = None

    @classmethod
    def resumed(cls, level: Level, saved: Resume) -> Attempt:
        """Goes on from a saved checkpoint; raises ValueError if the level has changed since."""
        attempt = cls(level, 0, saved.side)
        attempt.world = World.restore(level, saved.world)
        attempt.seed = attempt.world.seed
        attempt.ticks, attempt.falls = saved.ticks, saved.falls
        attempt.retries = saved.retries
        attempt._point = Point(saved.world, 0)
        attempt._whole = False
        return attempt

    @property
    def people(self) -> int:
        """How many persons play, 1 or 2."""
        return 2 if self.side == BOTH else 1

    @property
    def boy(self) -> Athlete:
        """Whom the (first) person plays."""
        if self.side == KATSUKI and self.world.katsuki is not None:
            return self.world.katsuki
        return self.world.izuku

    @property
    def checkpoint(self) -> bytes:
        """The world at the last checkpoint, or at the start."""
        return self._point.world

    @property
    def midway(self) -> bool:
        """Whether there is a checkpoint to return to, not only the start."""
        return self._point.recorded > 0 or not self._whole

    def step(self, pressed: Sequence[int]) -> None:
        """Moves the world on by a tick with one value for each person."""
        world = self.world
        if world.outcome != "running":
            return
        izuku, katsuki = self._buttons(pressed)
        if self.ticks or any(pressed):
            self.ticks += 1
        world.step(izuku, katsuki)
        self._pressed.append((izuku, katsuki))
        for event in world.events:
            if event.name == "checkpoint":
                self._point = Point(world.snapshot(), len(self._pressed))
            elif event.name == "respawn" and event.who == self.boy.who:
                self.falls += 1

    def back(self) -> None:
        """Returns to the last checkpoint, or to the start, at once."""
        self.world = World.restore(self.level, self._point.world)
        del self._pressed[self._point.recorded :]
        self._bot = None
        self.retries += 1

    def replay(self, name: str) -> Replay | None:
        """The game from tick 0 to now, played once more to be recorded; None after a resume."""
        if not self._whole:
            return None
        world = World(self.level, self.seed, self.world.skill)
        recorder = Recorder(name, world, *HEADS[self.side])
        for izuku, katsuki in self._pressed:
            world.step(izuku, katsuki)
            recorder.add(izuku, katsuki)
        return recorder.replay()

    def _buttons(self, pressed: Sequence[int]) -> tuple[int, int | None]:
        if self.side == BOTH:
            return pressed[0], pressed[1]
        if self.side == IZUKU:
            return pressed[0], None
        if self._bot is None:
            self._bot = Runaway(self.level)
        return self._bot.press(self.world), pressed[0]
