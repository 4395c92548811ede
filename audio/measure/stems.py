"""How loud each stem of a piece is in a capture, and when it begins to change, against the bar."""

from typing import Final, NamedTuple

import numpy as np

from audio.tone.units import RATE, Samples

# frames for which the mixer's volumes stand still: its buffer
BUFFER: Final = 512
# a step of the mixer's volumes, of which there are 128
STEP: Final = 1 / 128
# buffers for which a stem must have stood still before a change counts as a beginning
STILL: Final = 26
# the most steps that a stem which stands still is seen to waver by
WAVER: Final = 0.6
# the quietest buffer, in amplitude, in which a stem's gain can be told
AUDIBLE: Final = 0.002


class Change(NamedTuple):
    """A stem begins to fade: where in frames of the capture, and how far after the last bar, in s.

    Less than half a bar after is late, more is early: `off` is negative then.
    """

    stem: str
    frame: int
    off: float


def gains(sound: Samples, stems: list[Samples], start: int) -> Samples:
    """The gain of each stem in each buffer, of shape (buffers, stems); nan where it is silent.

    `start` is the frame of the capture with the stems' first, negative if that was before; all are
    stereo, go round together, and nothing else is heard.
    """
    count = len(sound) // BUFFER
    length = len(stems[0])
    found = np.full((count, len(stems)), np.nan)
    for number in range(count):
        first = number * BUFFER
        if first < start:
            continue
        places = np.arange(first - start, first - start + BUFFER) % length
        parts = np.stack([stem[places].ravel() for stem in stems], 1)
        clear = np.sqrt((parts**2).mean(0)) > AUDIBLE
        if clear.any():
            heard = sound[first : first + BUFFER].ravel()
            found[number, clear] = np.linalg.lstsq(parts[:, clear], heard, rcond=None)[0]
    return found


def beginnings(gain: Samples) -> list[int]:
    """The buffers in which a stem's gain begins to change after having stood still for 0.3 s."""
    steps = np.round(np.nan_to_num(gain) / STEP, 1)
    found = []
    quiet, level = 0, steps[0]
    for number, now in enumerate(steps):
        if np.isnan(gain[number]):
            continue
        if abs(now - level) <= WAVER:
            quiet += 1
            continue
        if quiet >= STILL:
            found.append(number)
        quiet, level = 0, now
    return found


def changes(gain: Samples, names: list[str], start: int, bar: float) -> list[Change]:
    """All beginnings of fades against a grid of bars (in frames) that begins at `start`."""
    found = []
    for column, name in enumerate(names):
        for number in beginnings(gain[:, column]):
            frame = number * BUFFER
            after = (frame - start) % bar
            off = after if after < bar / 2 else after - bar
            found.append(Change(name, frame, off / RATE))
    return sorted(found, key=lambda change: change.frame)
