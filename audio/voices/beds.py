"""Sounds that lie under everything: a pad, a drone, and air for dark places."""

import numpy as np

from audio.tone.envelopes import held, shaped
from audio.tone.filters import band, drift, high, low, moving
from audio.tone.oscillators import noise_pair, steady, wave
from audio.tone.space import chorus, pair
from audio.tone.units import Random, Samples, clock_of, frames
from audio.voices.instrument import touch
from audio.voices.section import pitches, sides


def _saws(pitch: float, count: int, random: Random, cents: float, swing: float) -> Samples:
    out = np.zeros((count, 2))
    lines = pitches(pitch, count, random, 4, cents=cents, swing=swing, rates=(0.2, 0.6))
    for side, line in zip(sides(4, 0.9), lines, strict=True):
        out += pair(wave("saw", line, float(random.uniform())), float(side))
    return out / 2


def pad(
    pitch: float, seconds: float, force: float, random: Random, before: float | None = None
) -> Samples:
    """A warm pad: saws apart, a triangle, slow to come and to go."""
    count = frames(seconds) + frames(0.9)
    out = _saws(pitch, count, random, 6, 3) + 0.25 * steady("triangle", pitch, count)[:, None]
    out = low(low(out, 700 + 1500 * force), 3200)
    shape = held(count, seconds, attack=0.3, decay=0.8, sustain=0.85, release=0.85)
    return chorus(shaped(high(out, 110), shape), 0.45, 0.003, 0.5) * touch(force) * 0.34


def drone(
    pitch: float, seconds: float, force: float, random: Random, before: float | None = None
) -> Samples:
    """A dark bed that moves: saws through a slow filter, and breath that small speakers play."""
    count = frames(seconds) + frames(1.2)
    time = clock_of(count)
    opening = (
        320 + 200 * np.sin(2 * np.pi * 0.11 * time + float(random.uniform(0, 6))) + 500 * force
    )
    out = moving(_saws(pitch, count, random, 7, 6), "low", opening, 1.6, 256)
    breath = band(noise_pair(count, random, common=0.1), 900, 0.6) * 0.05
    out += shaped(breath, 0.6 + 0.4 * drift(count, random, 0.7))
    shape = held(count, seconds, attack=0.7, decay=1, sustain=0.9, release=1.1)
    return shaped(out, shape) * touch(force) * 0.4


def air(
    pitch: float, seconds: float, force: float, random: Random, before: float | None = None
) -> Samples:
    """Wind through a gap that has the pitch: high, thin, hardly a tone."""
    count = frames(seconds) + frames(1.0)
    swell = 0.65 + 0.35 * drift(count, random, 0.8)
    out = band(noise_pair(count, random, common=0.1), pitch, 28.0) * 2.2
    out += band(noise_pair(count, random, common=0.0), pitch * 2.0, 22.0) * 0.9
    out += band(noise_pair(count, random, common=0.0), 5200, 0.7) * 0.03
    shape = held(count, seconds, attack=0.5, decay=1, sustain=0.9, release=0.9)
    return shaped(out, shape * swell) * touch(force) * 0.4
