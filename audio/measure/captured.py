"""What is measured of the sound of a captured run; see docs/sound.md."""

from collections.abc import Iterator
from functools import lru_cache
from pathlib import Path
from typing import Final, NamedTuple

import numpy as np

from audio import ogg
from audio.compose import DULL
from audio.measure.clicks import HEARD, burst, high_notes
from audio.measure.heard import Found, find
from audio.measure.stems import Change, changes, gains
from audio.tone.loudness import curve, loudness
from audio.tone.space import pair
from audio.tone.units import RATE, Samples, decibels
from game.commands.begun import Begun, begun
from game.commands.capturing import FRAMES_PER_TICK, Capture
from game.commands.noted import CUT, ENDED, PLAYED, Note
from game.sound.cue import AMBIENCE, BUSES, EFFECTS, MENUS, MUSIC, VOICES
from game.sound.index import Index
from game.sound.volumes import WHOLE, Volumes

SOON: Final = 2 / 60  # s after its tick within which a sound begins: two pictures
WHOLE_EFFECT: Final = 3.0  # s of an effect that are looked for where nothing else sounds
ROOM: Final = RATE  # frames after its place that are needed to find a sound
SIDES: Final = 255  # SDL's steps between silence and the whole
FULL: Final = 32767 / 32768
CHASE: Final = 0.2  # danger from which the stem of this name comes
PEAK: Final = 0.6
STEP: Final = RATE // 10  # frames between two values of the loudness
MIDDLE: Final = RATE // 5  # frames: the middle of the 0.4 s that such a value is about
CURVES: Final = -70.0  # LUFS, below which nothing counts


def only(*buses: str) -> Volumes:
    """These buses as the game is meant, the others silent."""
    loud = {bus: WHOLE if bus in buses else 0 for bus in BUSES}
    return Volumes(
        music=loud[MUSIC],
        effects=loud[EFFECTS],
        ambience=loud[AMBIENCE],
        voices=loud[VOICES],
        menus=loud[MENUS],
    )


def samples(found: Capture) -> Samples:
    """What was captured, of shape (frames, 2)."""
    return np.frombuffer(found.samples.tobytes(), np.int16).reshape(-1, 2) / 32768.0


@lru_cache(maxsize=256)
def decoded(file: Path) -> Samples:
    """An effect's file or a stem."""
    return ogg.read(file)


class Late(NamedTuple):
    """A cue, and where its sound was found; None when none began.

    `beneath` says that it was looked for once more when all else had been taken off.
    """

    begun: Begun
    found: Found | None
    beneath: bool = False

    @property
    def told(self) -> float:
        """How many seconds after its place the mixer was told to begin it; 0 if it never was."""
        note = self.begun.note
        return 0.0 if note is None else (note.frame - self.begun.due) / RATE

    @property
    def in_time(self) -> bool:
        """Whether it was heard, and soon enough."""
        found = self.found
        return found is not None and not found.masked and abs(found.late) <= SOON


def lates(found: Capture, index: Index) -> Iterator[Late]:
    """Each cue of a capture without a score, looked for in the sound itself."""
    sound = samples(found)
    rest = sound.copy()
    for note in found.notes:
        if note.what == PLAYED:
            _add(rest, note, -1.0)
    for item in begun(found, index):
        if item.due + ROOM > len(sound):
            return
        if item.note is None:
            yield Late(item, None)
            continue
        effect = decoded(item.note.file)
        late = Late(item, find(sound, effect, item.due))
        if late.in_time:
            yield late
            continue
        begin, end = max(0, item.due - RATE // 4), item.due + ROOM + round(WHOLE_EFFECT * RATE)
        alone = rest[begin:end].copy()
        _add(alone, item.note._replace(frame=item.note.frame - begin), 1.0)
        yield Late(item, find(alone, effect, item.due - begin, WHOLE_EFFECT), beneath=True)


def _add(sound: Samples, note: Note, factor: float) -> None:
    """Puts what a channel was told to play where it was told to, by as much."""
    if note.file == Path() or note.frame >= len(sound):
        return
    effect = decoded(note.file)
    both = effect if effect.ndim == 2 else np.stack([effect, effect], 1)
    sides = np.floor(np.array([note.left, note.right]) * SIDES) / SIDES
    part = sound[note.frame : note.frame + len(both)]
    part += both[: len(part)] * sides * factor


def behind(found: Capture) -> float:
    """How many seconds the capture's worst tick came after its place in the file."""
    late = (tick.frame - number * FRAMES_PER_TICK for number, tick in enumerate(found.ticks))
    return max(late) / RATE


def peak(found: Capture) -> tuple[float, int]:
    """The highest sample in dBFS, and how many samples are cut off."""
    sound = np.abs(samples(found))
    return decibels(float(sound.max())), int((sound >= FULL).sum())


def stem_changes(found: Capture, index: Index, piece: str) -> list[Change]:
    """When the stems of a piece begin to fade in a capture of the music alone."""
    stems = index.pieces[piece].stems
    files = set(stems.values())
    sound = samples(found).copy()
    played = [note for note in found.notes if note.what == PLAYED]
    for note in played:
        if note.file not in files:  # a stinger
            _add(sound, note, -1.0)
    first = min(note.frame for note in played if note.file in files)
    gain = gains(sound, [pair(decoded(path)) for path in stems.values()], first)
    # dullness comes with a blast, whenever that is
    clear = [number for number, stem in enumerate(stems) if stem != DULL]
    names = [stem for stem in stems if stem != DULL]
    return changes(gain[:, clear], names, first, index.pieces[piece].bar * RATE)


def bursts(found: Capture) -> list[float]:
    """By how many dB each moment at which something stops stands out as a click."""
    high = high_notes(samples(found))
    ends = (
        note.frame + note.milliseconds * RATE // 1000
        for note in found.notes
        if note.what in (CUT, ENDED)
    )
    return [burst(high, frame) for frame in ends if frame < len(high)]


def by_danger(found: Capture) -> dict[str, float]:
    """The loudness in LUFS while it is calm, a chase and at its peak, and of the whole."""
    sound = samples(found)
    blocks = curve(sound)
    dangers = [tick.danger for tick in found.ticks]
    states: dict[str, list[float]] = {"calm": [], "chase": [], "peak": []}
    for number, block in enumerate(blocks):
        tick = min(len(dangers) - 1, (number * STEP + MIDDLE) // FRAMES_PER_TICK)
        danger = dangers[tick]
        name = "peak" if danger >= PEAK else "chase" if danger >= CHASE else "calm"
        if block > CURVES:
            states[name].append(10 ** (block / 10))
    mean = {name: _lufs(power) for name, power in states.items()}
    return {**mean, "whole": loudness(sound)}


def _lufs(power: list[float]) -> float:
    return 10 * float(np.log10(np.mean(power))) if power else float("nan")


def clicks(found: Capture) -> list[float]:
    """Those of `bursts` that are heard."""
    return [level for level in bursts(found) if level > HEARD]
