"""Whether something clicks at a moment of a capture: high notes that burst for an instant."""

from typing import Final

import numpy as np
from scipy import signal

from audio.tone.space import mono
from audio.tone.units import RATE, Samples, frames

# Hz above which a cut is heard as a click, and music and rain have little
FLOOR: Final = 6000.0
# seconds of one burst, and of the neighbourhood on each side against which it counts
BURST: Final = 0.002
AROUND: Final = 0.06
# dB by which a burst must rise above the loudest of its neighbourhood to be heard as a click
HEARD: Final = 6.0
# amplitude of high notes that nobody hears: the grain of 16 bits, a few times over
GRAIN: Final = 4 / 32768


def high_notes(sound: Samples) -> Samples:
    """What of a capture lies above `FLOOR`, in mono."""
    passband = signal.butter(4, FLOOR, "highpass", fs=RATE, output="sos")
    return np.asarray(signal.sosfiltfilt(passband, mono(sound)))


def burst(high: Samples, frame: int) -> float:
    """By how many dB the high notes at a frame rise above the loudest 2 ms within 60 ms around.

    0 or less where they do not, or where they are fainter than anybody hears.
    """
    width, around = frames(BURST), frames(AROUND)
    power = high[max(0, frame - around) : frame + around] ** 2
    middle = min(frame, around)
    level = np.convolve(power, np.ones(width) / width, "same")
    own = level[max(0, middle - width) : middle + width]
    rest = np.concatenate([level[: max(0, middle - 2 * width)], level[middle + 2 * width :]])
    if not len(own) or not len(rest):
        return 0.0
    return float(10 * np.log10(max(own.max(), GRAIN**2) / max(rest.max(), GRAIN**2)))
