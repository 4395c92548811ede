"""Brass: the louder a player blows, the more partials speak, and the later the high ones."""

from typing import Final, NamedTuple

import numpy as np

from audio.tone.envelopes import held
from audio.tone.filters import band, drift, high, peak
from audio.tone.oscillators import bend, noise, phase_of
from audio.tone.space import pair
from audio.tone.units import TOP, Random, Samples, clock_of, frames
from audio.voices.instrument import touch
from audio.voices.section import pitches, sides


class Horn(NamedTuple):
    """A section: its players, where its bell resonates (Hz), how fast its partials fall."""

    players: int
    bell: float
    dark: float
    bite: float
    attack: float


TRUMPETS: Final = Horn(4, 1350.0, 0.20, 1.0, 0.022)
HORNS: Final = Horn(4, 520.0, 0.46, 0.35, 0.045)
TROMBONES: Final = Horn(4, 820.0, 0.28, 0.85, 0.030)
MOST_PARTIALS: Final = 26


def _sizes(pitch: float, horn: Horn) -> Samples:
    """The strength of each partial at full breath."""
    order = np.arange(1, int(min(MOST_PARTIALS, TOP / pitch)) + 1, dtype=np.float64)
    bell = 1 / (1 + ((order * pitch - horn.bell) / (horn.bell * 1.1)) ** 2)
    size = (0.25 + bell) * np.exp(-horn.dark * (order - 1) * (pitch / 260) ** 0.6)
    return np.asarray(size / np.sqrt((size**2).sum()))


def _player(line: Samples, breath: Samples, sizes: Samples, start: float) -> Samples:
    """One player: partial k follows the breath to a power that grows with k."""
    turns = 2 * np.pi * phase_of(line, start)
    out = np.zeros(len(line))
    logarithm = np.log(np.maximum(breath, 1e-4))
    for index, size in enumerate(sizes):
        if size > 2e-4:
            out += size * np.exp(logarithm * (1 + 0.34 * index)) * np.sin(turns * (index + 1))
    return out


def _blown(pitch: float, seconds: float, force: float, random: Random, horn: Horn) -> Samples:
    count = frames(seconds) + frames(0.16)
    time = clock_of(count)
    out = np.zeros((count, 2))
    full = 0.62 + 0.36 * force
    sizes = _sizes(pitch, horn)
    lines = pitches(pitch, count, random, horn.players, cents=4, swing=8, rates=(4.6, 5.6))
    for side, line in zip(sides(horn.players, 0.6), lines, strict=True):
        late = float(random.uniform(0, 0.008))
        attack = horn.attack * float(random.uniform(0.8, 1.25)) + 0.02 * (1 - force)
        breath = held(count, seconds, attack=attack, decay=0.22, sustain=0.86, release=0.14)
        if seconds > 0.7:  # a long note is leant into
            breath *= 0.86 + 0.2 * np.clip(time / seconds, 0, 1) ** 1.5
        breath *= 1 + 0.03 * drift(count, random, 9)
        breath = np.clip(np.interp(time - late, time, breath, left=0.0), 0, 1) * full
        scoop = bend(-38 * np.exp(-np.maximum(time - late, 0) / 0.018))
        tone = _player(line * scoop, breath, sizes, float(random.uniform()))
        spit = band(noise(count, random), horn.bell * 1.6, 1.0) * np.exp(-time / 0.014)
        out += pair(tone + spit * 0.10 * horn.bite * force, float(side))
    return np.asarray(out / np.sqrt(horn.players))


def trumpets(
    pitch: float, seconds: float, force: float, random: Random, before: float | None = None
) -> Samples:
    """Four trumpets: bright, for calls."""
    out = _blown(pitch, seconds, force, random, TRUMPETS)
    return high(peak(out, 2400, 2.5), 140) * touch(force, 0.35) * 0.8


def horns(
    pitch: float, seconds: float, force: float, random: Random, before: float | None = None
) -> Samples:
    """Four French horns: round, heroic, from further away."""
    return high(_blown(pitch, seconds, force, random, HORNS), 70) * touch(force, 0.35) * 0.8


def trombones(
    pitch: float, seconds: float, force: float, random: Random, before: float | None = None
) -> Samples:
    """Low brass that snarls when it is pushed."""
    out = _blown(pitch, seconds, force, random, TROMBONES)
    return high(peak(out, 1100, 2.0), 50) * touch(force, 0.35) * 0.8
