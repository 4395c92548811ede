"""A level being played: the world, who presses what, the last checkpoint, the recording."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, NamedTuple

from game.play.history import History
from game.play.runaway import Runaway
from game.replay import Recorder
from game.sim.skill import FOR_PEOPLE
from game.sim.world import World

if TYPE_CHECKING:
    from collections.abc import Sequence

    from game.play.beginning import Beginning
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

    def __init__(
        self,
        level: Level,
        seed: int,
        side: str = IZUKU,
        skill: str = FOR_PEOPLE,
        beginning: Beginning | None = None,
    ) -> None:
        """Tick 0 of a level; `side` is one of `SIDES`, `skill` is Katsuki's own head's.

        `beginning` says where on the map that is, when the level is not as the map says.
        """
        self.level = level
        self.seed = seed
        self.side = side
        self.beginning = beginning
        self.world = World(level, seed, skill)
        self.ticks = 0
        """Ticks that the person has played, those undone by a retry too; from the first press."""
        self.falls = 0
        self.retries = 0
        self.history: History | None = None
        """What can be gone back to, once `remember` was called."""
        self._pressed: list[tuple[int, int | None]] = []
        self._points = [Point(self.world.snapshot(), 0)]
        self.midgame = False
        """Whether it began in the middle of a game that is not recorded."""
        self._bot: Runaway | None = None

    @classmethod
    def resumed(cls, level: Level, saved: Resume) -> Attempt:
        """Goes on from a saved checkpoint; raises ValueError if the level has changed since."""
        attempt = cls(level, 0, saved.side)
        attempt.world = World.restore(level, saved.world)
        attempt.seed = attempt.world.seed
        attempt.ticks, attempt.falls = saved.ticks, saved.falls
        attempt.retries = saved.retries
        attempt._points = [Point(saved.world, 0)]
        attempt.midgame = True
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
        return self._points[-1].world

    @property
    def checkpoint_recorded(self) -> int:
        """How many ticks had been recorded at the last checkpoint; 0 for the start."""
        return self._points[-1].recorded

    @property
    def recorded(self) -> int:
        """How many ticks of the game as it stands have been recorded."""
        return len(self._pressed)

    def pressed_since(self, recorded: int) -> list[tuple[int, ...]]:
        """What was pressed from a tick on, as `step` takes it."""
        if self.side == BOTH:
            return [(izuku, katsuki or 0) for izuku, katsuki in self._pressed[recorded:]]
        played = 1 if self.side == KATSUKI else 0
        return [(both[played] or 0,) for both in self._pressed[recorded:]]

    @property
    def midway(self) -> bool:
        """Whether there is a checkpoint to return to, not only the start."""
        return self._points[-1].recorded > 0 or self.midgame

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
                self._points.append(Point(world.snapshot(), len(self._pressed)))
            elif event.name == "respawn" and event.who == self.boy.who:
                self.falls += 1
        if self.history is not None:
            self.history.add(world, self.boy)

    def back(self) -> None:
        """Returns to the last checkpoint, or to the start, at once."""
        point = self._points[-1]
        self._return_to(World.restore(self.level, point.world), point.recorded)
        self.retries += 1

    def move_to(self, level: Level) -> None:
        """Goes on upon a level that means the same; raises ValueError for any other."""
        self.world = World.restore(level, self.world.snapshot())
        self.level = level

    def remember(self) -> None:
        """Keeps from now on what is needed to go back to any tick."""
        self.history = History(self.world, self.boy, len(self._pressed))

    def rewind(self, recorded: int) -> None:
        """Goes back to when so many ticks had been recorded, or to the earliest that is known."""
        if self.history is None:
            return
        recorded = min(max(recorded, self.history.first), len(self._pressed))
        mark = self.history.mark_before(recorded)
        world = World.restore(self.level, mark.world)
        for izuku, katsuki in self._pressed[mark.recorded : recorded]:
            world.step(izuku, katsuki)
        self._return_to(world, recorded)

    def _return_to(self, world: World, recorded: int) -> None:
        self.world = world
        del self._pressed[recorded:]
        self._points[1:] = [point for point in self._points[1:] if point.recorded <= recorded]
        self._bot = None
        if self.history is None:
            return
        if recorded < self.history.first:
            self.remember()
        else:
            self.history.cut(recorded)

    def replay(self, name: str) -> Replay | None:
        """The game from tick 0 to now, played once more to be recorded.

        None where it did not begin at the map's own start.
        """
        if self.midgame or self.beginning is not None:
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
