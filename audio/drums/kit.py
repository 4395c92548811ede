"""A drum kit."""

from typing import Final

import numpy as np

from audio.tone.dynamics import driven
from audio.tone.envelopes import dying, faded
from audio.tone.filters import band, high, low, peak
from audio.tone.oscillators import noise, sines, steady
from audio.tone.units import Random, Samples, clock, frames
from audio.voices.instrument import touch

# Hz; the inharmonic squares of a cymbal in an old drum machine, tuned up
HAT: Final = tuple(pitch * 1.55 for pitch in (263.1, 400.3, 421.7, 474.2, 587.9, 845.1))
# a snare's head: pitch in Hz, strength, seconds to 1/e
HEAD: Final = ((188.0, 0.8, 0.075), (287.0, 0.45, 0.05), (402.0, 0.25, 0.035))


def kick(force: float, random: Random) -> Samples:
    """A hard bass drum with a click that small speakers can play."""
    time = clock(0.42)
    out = sines(time, 47 + 130 * np.exp(-time / 0.022) + 700 * np.exp(-time / 0.0035))
    out *= np.exp(-time / 0.13)
    click = frames(0.012)
    out[:click] += band(noise(click, random), 3200, 0.6) * dying(click, 0.0022) * 0.5 * force
    return faded(driven(out, 1.8, fine=2), 0.0006, 0.05) * touch(force) * 0.9


def softkick(force: float, random: Random) -> Samples:
    """A bass drum under a blanket."""
    time = clock(0.35)
    out = sines(time, 50 + 70 * np.exp(-time / 0.02)) * np.exp(-time / 0.11)
    return faded(driven(out, 1.6, 0.1, fine=2), 0.002, 0.05) * touch(force) * 0.8


def snare(force: float, random: Random) -> Samples:
    """A snare drum: three modes of the head, and wires."""
    time = clock(0.38)
    out = np.zeros(len(time))
    for pitch, size, fall in HEAD:
        line = pitch * (1 + 0.35 * np.exp(-time / 0.008))
        out += size * sines(time, line, float(random.uniform(0, 0.3))) * np.exp(-time / fall)
    wires = peak(low(high(noise(len(time), random), 1100), 9500), 3800, 4, 0.8)
    wires *= np.exp(-time / 0.085) * 0.55 + np.exp(-time / 0.018) * 0.6
    out = driven((0.75 * out + wires * (0.25 + 0.3 * force)) * 0.9, 1.5, fine=2)
    return faded(out, 0.0006, 0.06) * touch(force, 0.25) * 0.7


def brush(force: float, random: Random) -> Samples:
    """A brush swept over the head."""
    time = clock(0.3)
    swept = low(high(noise(len(time), random), 900), 7000) * (time / 0.03 * np.exp(1 - time / 0.03))
    return faded(swept, 0.004, 0.05) * force * 0.22


def rim(force: float, random: Random) -> Samples:
    """A stick across the rim."""
    time = clock(0.09)
    out = np.sin(2 * np.pi * 480 * time) * np.exp(-time / 0.012)
    out += 0.7 * np.sin(2 * np.pi * 1720 * time) * np.exp(-time / 0.010)
    out += band(noise(len(time), random), 2800) * np.exp(-time / 0.004) * 0.6
    return faded(high(out, 250), 0.0005, 0.02) * touch(force) * 0.5


def _metal(count: int, random: Random, lowest: float) -> Samples:
    out = np.zeros(count)
    for pitch in HAT:
        off = 1 + float(random.normal(0, 0.002))
        out += steady("square", pitch * off, count, float(random.uniform()))
    return high(high(out * 0.16 + noise(count, random) * 0.35, lowest), lowest * 0.8)


def hat(force: float, random: Random) -> Samples:
    """A closed hi-hat."""
    time = clock(0.11)
    out = low(_metal(len(time), random, 6500), 13500)
    out *= np.exp(-time / (0.016 + 0.014 * force)) + 0.25 * np.exp(-time / 0.004)
    return faded(out, 0.0004, 0.02) * touch(force, 0.2) * 0.5


def openhat(force: float, random: Random) -> Samples:
    """An open hi-hat."""
    time = clock(0.5)
    out = low(_metal(len(time), random, 5600), 13000) * np.exp(-time / 0.13)
    return faded(out, 0.0005, 0.12) * touch(force, 0.2) * 0.42


def clap(force: float, random: Random) -> Samples:
    """Hands, three times in 22 ms, and the room."""
    time = clock(0.32)
    shape = 0.55 * np.exp(-np.maximum(time - 0.032, 0) / 0.07) * (time > 0.032)
    for late in (0.0, 0.011, 0.022):
        shape = shape + np.where(time >= late, np.exp(-np.maximum(time - late, 0) / 0.005), 0)
    sides = [
        band(noise(len(time), random), 1250, 0.9) + 0.6 * band(noise(len(time), random), 2600, 0.8)
        for _ in range(2)
    ]
    return faded(np.stack(sides, 1) * shape[:, None], 0.0008, 0.05) * touch(force) * 0.55
