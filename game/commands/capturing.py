"""A run played for its sound: into SDL's disk driver, whose own clock says when a tick is due.

Frame n * 735 of the file (44100 / 60) brings tick n, however fast the machine is: what is heard
is what a person would hear, and a minute takes a fifth of a minute.
"""

from __future__ import annotations

import tempfile
from contextlib import closing
from itertools import chain, repeat
from pathlib import Path
from typing import TYPE_CHECKING, Final, NamedTuple

from game.commands.opening import new_world, open_level, open_replay
from game.commands.tape import Tape
from game.lab.heads import izuku_head
from game.sim.units import TICKS_PER_SECOND
from game.sound.cue import Ears
from game.sound.device import RATE
from game.sound.log import Log
from game.sound.sound import Sound
from game.sound.volumes import USUAL, Volumes

if TYPE_CHECKING:
    from array import array
    from collections.abc import Callable, Iterator

    from game.sim.world import World
    from game.sound.cue import Cue
    from game.sound.log import Entry

FRAMES_PER_TICK: Final = RATE // TICKS_PER_SECOND
LAST_RINGS: Final = 3 * TICKS_PER_SECOND  # ticks for which an ended run is still heard
REPLAY: Final = ".replay"


class Tick(NamedTuple):
    """One tick of a captured run: where in the file it was, what happened, what was to be heard."""

    frame: int
    events: tuple[str, ...]
    cues: tuple[Cue, ...]


class Capture(NamedTuple):
    """A captured run: 16-bit samples, left and right in turn; its ticks; what the mixer did."""

    samples: array[int]
    ticks: list[Tick]
    log: list[Entry]


class Run:
    """A world that is played by a replay or by the bot, and who listens to it."""

    def __init__(self, argument: str, seed: int = 0) -> None:
        """Opens a replay's file or a level; raises ReplayError or LevelError."""
        if argument.endswith(REPLAY):
            replay, level, path = open_replay(Path(argument))
            self.world = new_world(level, path, replay.seed, replay.skill)
            self._press: Callable[[], tuple[int, int | None]] = chain(
                (replay.pressed(tick) for tick in range(replay.ticks)), repeat((0, None))
            ).__next__
            listens = replay.katsuki_by == "person" and replay.izuku_by != "person"
            self._who = "katsuki" if listens else "izuku"
        else:
            level, path = open_level(argument)
            self.world = new_world(level, path, seed)
            head = izuku_head("bot", level)
            self._press = lambda: (head(self.world), None)
            self._who = "izuku"

    def step(self) -> None:
        """One tick."""
        self.world.step(*self._press())

    @property
    def ears(self) -> Ears:
        """Where the listener stands."""
        world = self.world
        boy = world.katsuki if self._who == "katsuki" and world.katsuki else world.izuku
        return Ears(boy.who, boy.x, boy.y)
