"""Big drums: taiko and toms, and the heart."""

from typing import Final

import numpy as np

from audio.tone.dynamics import driven
from audio.tone.envelopes import dying, faded
from audio.tone.filters import band, high, low
from audio.tone.oscillators import noise, sines
from audio.tone.units import Random, Samples, clock, frames
from audio.voices.instrument import touch

# the modes of a round skin: pitch against the lowest, strength, how long against the lowest
MODES: Final = (
    (1.0, 1.0, 1.0), (1.59, 0.55, 0.62), (2.14, 0.38, 0.48), (2.3, 0.25, 0.42),
    (2.65, 0.22, 0.36), (2.92, 0.18, 0.3), (3.5, 0.12, 0.24), (4.2, 0.08, 0.18),
)  # fmt: skip


def skin(
    pitch: float,
    seconds: float,
    fall: float,
    drop: float,
    stick: float,
    random: Random,
    force: float,
    bright: float,
) -> Samples:
    """A drum of `pitch` Hz that falls in `fall` s; `stick` how hard, `bright` its highest Hz."""
    time = clock(seconds)
    out = np.zeros(len(time))
    line = 1 + drop * force * np.exp(-time / 0.035)
    for above, size, lasts in MODES:
        strength = size * (touch(force, 0.4) if above > 1 else 1)
        start = float(random.uniform(0, 1))
        tone = sines(time, pitch * above * line, start)
        out += strength * tone * np.exp(-time / (fall * lasts * float(random.uniform(0.9, 1.1))))
    blow = frames(0.05)
    knock = low(band(noise(blow, random), 900 + 1500 * force, 0.5), bright) * dying(blow, 0.008)
    out[:blow] += knock * stick * (0.4 + 0.9 * force)
    return faded(driven(out * 0.6, 1.4, fine=2), 0.0008, seconds * 0.3)


def _near(pitch: float, random: Random) -> float:
    return pitch * float(random.uniform(0.985, 1.015))


def taiko(force: float, random: Random) -> Samples:
    """An o-daiko: a deep head, a hard stick."""
    out = skin(_near(62, random), 1.3, 0.30, 0.32, 0.9, random, force, 5000)
    return out * touch(force) * 0.9


def nagado(force: float, random: Random) -> Samples:
    """A middle taiko."""
    out = skin(_near(104, random), 0.9, 0.2, 0.28, 1.0, random, force, 6500)
    return out * touch(force) * 0.8


def shime(force: float, random: Random) -> Samples:
    """A small, tight taiko."""
    out = skin(342, 0.3, 0.05, 0.08, 1.3, random, force, 9000)
    return high(out, 200) * touch(force) * 0.6


def tomlow(force: float, random: Random) -> Samples:
    """A floor tom."""
    return skin(92, 0.6, 0.16, 0.3, 0.5, random, force, 6000) * touch(force) * 0.7


def tomhigh(force: float, random: Random) -> Samples:
    """A rack tom."""
    return skin(148, 0.5, 0.13, 0.25, 0.5, random, force, 7000) * touch(force) * 0.7


def heart(force: float, random: Random) -> Samples:
    """One beat of a heart, driven: a laptop cannot play its 50 Hz, but plays what is above."""
    time = clock(0.3)
    line = 50 + 26 * np.exp(-time / 0.03)
    out = 0.45 * sines(time, line) * (time / 0.02) * np.exp(1 - time / 0.03 * 0.75)
    out += low(noise(len(time), random), 200) * np.exp(-time / 0.04) * 0.6
    for pitch, size, fall in ((110.0, 0.8, 0.05), (220.0, 0.8, 0.04)):
        out += size * np.sin(2 * np.pi * pitch * time) * np.exp(-time / fall)
    out = low(high(driven(out * 0.8, 2.5, 0.15, 2), 45), 900)
    return faded(out, 0.004, 0.06) * touch(force) * 0.45
