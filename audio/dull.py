"""What is heard of music when blood rushes in the ears: in panic, after a blast.

In phase with the stems: crossfaded with gains that sum to 1, no peak is higher than the files' own.
"""

from typing import Final

import numpy as np
from scipy import fft

from audio.targets import DULLED
from audio.tone.dynamics import limiting
from audio.tone.envelopes import shaped
from audio.tone.loudness import loudness
from audio.tone.space import mono
from audio.tone.units import RATE, Samples, ratio

# Hz, and decibels an octave above it
PITCH: Final = 550.0
SLOPE: Final = 18.0
# Hz between which the last is taken away: 30 to 40 dB down nobody misses it, and the codec spends a
# quarter of its bits there
CUT: Final = (1750.0, 2500.0)


def _passed(pitches: Samples) -> Samples:
    """What a filter without any delay lets through, so that a crossfade sounds of one piece."""
    order = SLOPE / 6
    slope = 1 / np.sqrt(1 + (pitches / PITCH) ** (2 * order))
    last = np.clip((pitches - CUT[0]) / (CUT[1] - CUT[0]), 0, 1)
    return np.asarray(slope * (0.5 + 0.5 * np.cos(np.pi * last)))


def dulled(mix: Samples, ceiling: float) -> Samples:
    """A looping mix, muffled: mono, filtered in a circle, so many LU below it as `DULLED` says."""
    flat = mono(mix)
    spectrum = fft.rfft(flat) * _passed(fft.rfftfreq(len(flat), 1 / RATE))
    dark = np.asarray(fft.irfft(spectrum, len(flat)))
    dark *= ratio(loudness(mix) + DULLED - loudness(dark))
    return shaped(dark, limiting(dark, ceiling))
