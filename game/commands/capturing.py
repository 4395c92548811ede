"""A run played for its sound: into SDL's disk driver, whose own clock says when a tick is due.

Frame n * 735 of the file (44100 / 60) brings tick n, however fast the machine is: what is heard
is what a person would hear, and a minute takes a fifth of a minute.
"""

from __future__ import annotations

import tempfile
import time
from contextlib import ExitStack, closing
from itertools import chain, count, repeat
from pathlib import Path
from typing import TYPE_CHECKING, Final, NamedTuple

from game.commands.noted import noted
from game.commands.opening import new_world, open_level, open_replay
from game.commands.tape import LOOK, Tape, TapeError
from game.lab.heads import izuku_head
from game.sim.units import TICKS_PER_SECOND
from game.sound.cue import Cue, Ears
from game.sound.device import RATE
from game.sound.hearing import Hearing
from game.sound.mood import mood_of
from game.sound.sound import Sound
from game.sound.volumes import USUAL, Volumes

if TYPE_CHECKING:
    from array import array
    from collections.abc import Callable, Iterator

    from game.commands.noted import Note
    from game.sim.world import World
    from game.view.picture import Presses

FRAMES_PER_TICK: Final = RATE // TICKS_PER_SECOND
LAST_RINGS: Final = 3 * TICKS_PER_SECOND  # ticks for which an ended run is still heard
REPLAY: Final = ".replay"


class Tick(NamedTuple):
    """One tick of a captured run: where in the file it was, and what was to be heard of it.

    `events` are what happened, `danger` is 0 to 1; both are nothing when the world has ended.
    """

    frame: int
    events: tuple[str, ...] = ()
    cues: tuple[Cue, ...] = ()
    danger: float = 0.0


class Capture(NamedTuple):
    """A captured run: 16-bit samples, left and right in turn; ticks; what the mixer was told."""

    samples: array[int]
    ticks: list[Tick]
    notes: list[Note]


class Run:
    """A world that is played, and who listens to it."""

    def __init__(self, world: World, presses: Iterator[Presses], who: str = "izuku") -> None:
        """`presses` are the buttons of each tick without end; `who` is izuku or katsuki."""
        self.world = world
        self._presses = presses
        self._who = who

    def step(self) -> None:
        """One tick."""
        self.world.step(*next(self._presses))

    @property
    def ears(self) -> Ears:
        """Where the listener stands."""
        world = self.world
        boy = world.katsuki if self._who == "katsuki" and world.katsuki else world.izuku
        return Ears(boy.who, boy.x, boy.y)


def opened(argument: str) -> Run:
    """A replay as it was played, or a level that the bot plays.

    Raises ReplayError or LevelError.
    """
    if argument.endswith(REPLAY):
        replay, level, path = open_replay(Path(argument))
        recorded = (replay.pressed(tick) for tick in range(replay.ticks))
        listens = replay.katsuki_by == "person" and replay.izuku_by != "person"
        world = new_world(level, path, replay.seed, replay.skill)
        return Run(world, chain(recorded, repeat((0, None))), "katsuki" if listens else "izuku")
    level, path = open_level(argument)
    world, head = new_world(level, path, 0), izuku_head("bot", level)
    return Run(world, ((head(world), None) for _ in count()))


def capture(
    run: Run,
    seconds: float,
    volumes: Volumes = USUAL,
    progress: Callable[[int], None] | None = None,
    *,
    scored: bool = True,
) -> Capture:
    """Plays a run for so many seconds, or until it has ended and rung out.

    `progress` is told each tick; what is not `scored` has neither pieces nor surroundings, only
    what begins and is over. Raises TapeError where there is no disk driver.
    """
    with ExitStack() as stack:
        folder = stack.enter_context(tempfile.TemporaryDirectory())
        tape = stack.enter_context(Tape(Path(folder) / "played.raw"))
        notes = stack.enter_context(noted(lambda: tape.frames, looped=scored))
        sound = stack.enter_context(closing(Sound(volumes, clock=lambda: tape.seconds)))
        stack.callback(tape.let_go)  # a device that is held cannot be closed
        _open(sound, run.world.level.music if scored else "")
        tape.calm()
        begin = tape.frames
        ticks: list[Tick] = []
        for tick in _ticks(run, sound, tape, begin):
            ticks.append(tick)
            if len(ticks) >= seconds * TICKS_PER_SECOND:
                break
            if progress is not None:
                progress(len(ticks))
        samples = tape.samples(begin, tape.frames)
    return Capture(samples, ticks, [note._replace(frame=note.frame - begin) for note in notes])


def _open(sound: Sound, piece: str) -> None:
    """Until everything is decoded: files are read in real time, which a capture outruns."""
    sound.music(piece)
    sound.frame()
    while sound.is_loading:
        time.sleep(LOOK)
    if sound.note:
        raise TapeError(sound.note)


def _decode(sound: Sound) -> None:
    """While files are decoded a tick lasts as long as in the game, though the tape is held."""
    until = time.monotonic() + 1 / TICKS_PER_SECOND
    while sound.is_loading and time.monotonic() < until:
        time.sleep(LOOK)


def _ticks(run: Run, sound: Sound, tape: Tape, begin: int) -> Iterator[Tick]:
    """Each tick when the tape has come to it, heard as the game hears it."""
    hearing = Hearing()  # as the sound has one of its own
    rings = 0
    for number in count():
        tape.run_to(begin + number * FRAMES_PER_TICK)
        frame = tape.frames - begin
        heard = Tick(frame)
        if run.world.outcome == "running":
            run.step()
            sound.hear(run.world, run.ears)
            events = tuple(event.name for event in run.world.events)
            danger = mood_of(run.world, run.ears).danger
            heard = Tick(frame, events, tuple(hearing.tick(run.world, run.ears)), danger)
        else:
            rings += 1
        sound.frame()
        _decode(sound)
        yield heard
        if rings == LAST_RINGS:
            return
