"""A plucked string, after Karplus and Strong, tuned to a fraction of a frame."""

import numpy as np
from scipy import signal

from audio.tone.filters import low
from audio.tone.units import RATE, Random, Samples, frames


def _between(part: float) -> Samples:
    """Lagrange's four weights for a point `part` frames (1 to 2) after the first of four."""
    return np.array(
        [
            -(part - 1) * (part - 2) * (part - 3) / 6,
            part * (part - 2) * (part - 3) / 2,
            -part * (part - 1) * (part - 3) / 2,
            part * (part - 1) * (part - 2) / 6,
        ]
    )


def pluck(
    pitch: float,
    count: int,
    random: Random,
    *,
    fall: float = 2.5,
    damping: float = 0.35,
    place: float = 0.13,
    bright: float = 5000.0,
) -> Samples:
    """A string of `pitch` Hz for `count` frames, peaking at 1.

    It falls by 60 dB in `fall` s, loses its highs by `damping` (0-1), is plucked at the part
    `place` of its length, with a finger of `bright` Hz.
    """
    delay = RATE / pitch - 1.0  # the damping adds one frame
    whole = int(delay) - 1
    smooth = np.array([damping / 2, 1 - damping, damping / 2])
    loop = np.convolve(_between(delay - whole), smooth) * 10 ** (-3 / (pitch * fall))
    feedback = np.zeros(whole + len(loop))
    feedback[0] = 1
    feedback[whole:] -= loop
    period = int(RATE / pitch)
    finger = low(random.standard_normal(period), bright)
    pushed = np.zeros(count)
    pushed[:period] = (finger - finger.mean())[:count]
    notch = max(1, int(period * place))
    pushed[notch:] -= pushed[:-notch] * 0.9
    out = np.asarray(signal.lfilter([1.0], feedback, pushed), dtype=np.float64)
    return np.asarray(out / (float(np.abs(out[: frames(0.05)]).max()) + 1e-9))
