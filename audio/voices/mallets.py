"""Struck bars and bells."""

import numpy as np

from audio.tone.envelopes import dying, faded
from audio.tone.filters import band, high
from audio.tone.oscillators import noise
from audio.tone.units import TOP, Random, Samples, clock_of, frames
from audio.voices.instrument import touch


def bell(
    pitch: float, seconds: float, force: float, random: Random, before: float | None = None
) -> Samples:
    """A celesta: a sine modulated at 3.5 times its pitch, and its double octave."""
    count = frames(max(seconds, 0.25) + 1.4)
    time = clock_of(count)
    fall = 0.85 * (880 / pitch) ** 0.4
    ring = 1.1 * force * np.exp(-time / 0.18) * np.sin(2 * np.pi * pitch * 3.5 * time)
    out = np.sin(2 * np.pi * pitch * time + ring) * np.exp(-time / fall)
    if pitch * 4 < TOP:
        out += 0.22 * np.sin(2 * np.pi * pitch * 4.0 * time) * np.exp(-time / (fall * 0.3))
    out += 0.3 * np.sin(2 * np.pi * pitch * 1.0008 * time + 1) * np.exp(-time / (fall * 1.2))
    return faded(out * (1 - np.exp(-time / 0.001)), 0, 0.2) * touch(force) * 0.4


def glass(
    pitch: float, seconds: float, force: float, random: Random, before: float | None = None
) -> Samples:
    """A wet finger on a glass: a slow, pure tone with a little air, for dark places."""
    count = frames(seconds) + frames(1.2)
    time = clock_of(count)
    shape = (1 - np.exp(-time / 0.16)) * np.exp(-np.maximum(time - seconds, 0) / 0.4)
    beat = 1 + 0.12 * np.sin(2 * np.pi * 3.1 * time + float(random.uniform(0, 6)))
    out = np.zeros((count, 2))
    for side in range(2):
        tone = np.sin(2 * np.pi * pitch * (1 + (0.0006, -0.0006)[side]) * time)
        tone += 0.16 * np.sin(2 * np.pi * pitch * 2.003 * time + 1 + side)
        if pitch * 2.71 < TOP:
            tone += 0.07 * np.sin(2 * np.pi * pitch * 2.71 * time + side)
        air = band(noise(count, random), min(pitch * 3, 9000), 2.0) * 0.05
        out[:, side] = (tone * beat + air) * shape
    return faded(out, 0.004, 0.3) * touch(force) * 0.35


def musicbox(
    pitch: float, seconds: float, force: float, random: Random, before: float | None = None
) -> Samples:
    """A comb of steel teeth, plucked by a drum."""
    count = frames(1.8)
    time = clock_of(count)
    out = np.zeros(count)
    teeth = (
        (1, 1, 0.55),
        (2.0, 0.25, 0.3),
        (5.42, 0.22, 0.09),
        (6.8, 0.1, 0.05),
        (11.3, 0.05, 0.03),
    )
    for above, size, fall in teeth:
        if pitch * above < TOP:
            lasts = fall * (700 / pitch) ** 0.3
            out += size * np.sin(2 * np.pi * pitch * above * time + above) * np.exp(-time / lasts)
    click = frames(0.006)
    out[:click] += high(noise(click, random), 3000) * dying(click, 0.0015) * 0.12
    return faded(out, 0.0007, 0.3) * touch(force) * 0.4


def marimba(
    pitch: float, seconds: float, force: float, random: Random, before: float | None = None
) -> Samples:
    """A wooden bar over a tube, its overtones tuned to about 4 and 9."""
    count = frames(0.9)
    time = clock_of(count)
    fall = 0.22 * (330 / pitch) ** 0.5
    out = np.sin(2 * np.pi * pitch * time) * np.exp(-time / fall)
    out += 0.28 * force * np.sin(2 * np.pi * pitch * 3.93 * time) * np.exp(-time / (fall * 0.25))
    if pitch * 9.2 < TOP:
        out += 0.1 * force * np.sin(2 * np.pi * pitch * 9.2 * time) * np.exp(-time / 0.012)
    knock = frames(0.012)
    out[:knock] += band(noise(knock, random), 900, 0.8) * dying(knock, 0.003) * 0.3
    return faded(out, 0.0008, 0.1) * touch(force) * 0.6
