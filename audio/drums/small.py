"""Small percussion."""

from typing import Final

import numpy as np

from audio.tone.envelopes import faded
from audio.tone.filters import band, high
from audio.tone.oscillators import noise
from audio.tone.units import Random, Samples, clock
from audio.voices.instrument import touch

# what rings: pitch in Hz, strength, seconds to 1/e
WOOD: Final = ((1480, 1, 0.02), (2350, 0.7, 0.014), (3900, 0.4, 0.008))
GONG: Final = ((2120, 1, 0.1), (3375, 0.8, 0.08), (5120, 0.5, 0.06), (6900, 0.35, 0.04))
CLOCKWORK: Final = ((2600, 1, 0.006), (4100, 0.6, 0.004))
JINGLES: Final = (5200, 6900, 8300, 9700, 11200)


def _rung(seconds: float, modes: tuple[tuple[float, float, float], ...]) -> Samples:
    time = clock(seconds)
    out = np.zeros(len(time))
    for pitch, size, fall in modes:
        out += size * np.sin(2 * np.pi * pitch * time + pitch) * np.exp(-time / fall)
    return out


def shaker(force: float, random: Random) -> Samples:
    """A shaker."""
    time = clock(0.12)
    shape = (time / 0.022) * np.exp(1 - time / 0.022)
    shaken = band(noise(len(time), random), 6800, 0.9) * shape
    return faded(shaken, 0.002, 0.03) * touch(force, 0.2) * 0.35


def tambourine(force: float, random: Random) -> Samples:
    """A tambourine."""
    time = clock(0.22)
    out = np.zeros(len(time))
    for pitch in JINGLES:
        off = 1 + float(random.normal(0, 0.004))
        start, fall = float(random.uniform(0, 6)), float(random.uniform(0.03, 0.07))
        out += np.sin(2 * np.pi * pitch * off * time + start) * np.exp(-time / fall)
    out = high(out * 0.25 + noise(len(time), random) * 0.3 * np.exp(-time / 0.03), 4500)
    return faded(out, 0.001, 0.05) * touch(force, 0.2) * 0.4


def clack(force: float, random: Random) -> Samples:
    """Two sticks of hard wood."""
    out = _rung(0.14, WOOD)
    out += high(noise(len(out), random), 2500) * np.exp(-clock(0.14) / 0.002) * 0.4
    return faded(out, 0.0003, 0.03) * touch(force, 0.2) * 0.35


def kane(force: float, random: Random) -> Samples:
    """A small brass gong struck inside."""
    return faded(_rung(0.5, GONG), 0.0005, 0.1) * touch(force, 0.2) * 0.22


def tick(force: float, random: Random) -> Samples:
    """A clock."""
    return faded(_rung(0.05, CLOCKWORK), 0.0004, 0.01) * touch(force, 0.2) * 0.3
