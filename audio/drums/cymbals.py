"""Cymbals, a gong, and what leads up to them."""

from typing import Final

import numpy as np

from audio.tone.envelopes import faded
from audio.tone.filters import high, low, moving
from audio.tone.oscillators import noise
from audio.tone.units import Random, Samples, clock
from audio.voices.instrument import touch

# sines a side: fewer are heard as notes
PARTIALS: Final = 60


def _cymbal(seconds: float, lowest: float, fall: float, random: Random, strike: float) -> Samples:
    time = clock(seconds)
    out = np.zeros((len(time), 2))
    for side in range(2):
        ring = np.zeros(len(time))
        for _ in range(PARTIALS):
            pitch = lowest * (14000 / lowest) ** float(random.uniform() ** 0.8)
            lasts = fall * (3000 / max(pitch, 900)) ** 0.35 * float(random.uniform(0.6, 1.3))
            start = float(random.uniform(0, 2 * np.pi))
            size = float(random.uniform(0.3, 1))
            ring += size * np.sin(2 * np.pi * pitch * time + start) * np.exp(-time / lasts)
        wash = low(high(noise(len(time), random), lowest), 12500) * np.exp(-time / (fall * 0.6))
        out[:, side] = ring / 7 + wash * 0.5
    shape = (1 + strike * np.exp(-time / 0.006)) * (1 - np.exp(-time / 0.002))
    return faded(out * shape[:, None], 0.0006, seconds * 0.4)


def crash(force: float, random: Random) -> Samples:
    """A crash cymbal."""
    return _cymbal(2.4, 900, 0.62, random, 1.2) * touch(force, 0.2) * 0.28


def swell(force: float, random: Random) -> Samples:
    """A cymbal rolled with mallets: it grows for two seconds, then rings."""
    out = _cymbal(3.4, 700, 0.9, random, 0.0)
    time = clock(3.4)
    roll = 0.75 + 0.25 * np.sin(2 * np.pi * 11 * time)
    shape = np.where(time < 2.0, (time / 2.0) ** 2.4 * roll, np.exp(-(time - 2.0) / 0.5))
    ring = np.exp(np.minimum(time, 2.0) / 1.1)  # the mallets keep feeding what would die
    return faded(out * (shape * ring)[:, None], 0.02, 0.5) * force * 0.12


def ride(force: float, random: Random) -> Samples:
    """A ride cymbal with its ping."""
    out = _cymbal(0.9, 2600, 0.3, random, 0.6) * 0.5
    time = clock(0.9)
    ping = np.zeros(len(time))
    for pitch in (3110.0, 4470.0, 5230.0):
        ping += 0.12 * np.sin(2 * np.pi * pitch * time) * np.exp(-time / 0.14)
    return faded(out + ping[:, None], 0.0006, 0.3) * touch(force, 0.2) * 0.25


def riser(force: float, random: Random) -> Samples:
    """Noise that climbs for 1.6 s and stops: a bar that leads into the next."""
    time = clock(1.62)
    life = time / 1.62
    sides = [moving(noise(len(time), random), "band", 400 * 20**life, 1.4, 128) for _ in range(2)]
    return faded(np.stack(sides, 1) * (life**2.2)[:, None], 0.05, 0.02) * force * 0.3
