"""Basses."""

import numpy as np

from audio.tone.dynamics import driven
from audio.tone.envelopes import dying, faded, held, let_go
from audio.tone.filters import band, high, moving
from audio.tone.oscillators import noise, steady
from audio.tone.units import Random, Samples, clock_of, frames
from audio.voices.instrument import touch


def finger(
    pitch: float, seconds: float, force: float, random: Random, before: float | None = None
) -> Samples:
    """A fingered electric bass: partials that fall one by one, a little drive."""
    count = frames(seconds) + frames(0.1)
    time = clock_of(count)
    out = np.zeros(count)
    for order in range(1, int(min(28, 6000 / pitch))):
        size = abs(np.sin(np.pi * order * 0.21)) / order**0.75
        size *= np.exp(-order * pitch / (350 + 2100 * force))
        turn = 2 * np.pi * pitch * order * np.sqrt(1 + 6e-5 * order * order)
        out += size * np.sin(turn * time + order * 0.7) * np.exp(-time * (0.9 + 0.55 * order))
    out *= 1 - np.exp(-((time / 0.0035) ** 2))
    pull = min(count, frames(0.02))
    out[:pull] += band(noise(pull, random), 1300, 0.8) * dying(pull, 0.004) * 0.2 * force
    return let_go(driven(out * 0.8, 1.3, fine=2), seconds, 0.03) * touch(force, 0.4) * 0.6


def slap(
    pitch: float, seconds: float, force: float, random: Random, before: float | None = None
) -> Samples:
    """A bass struck with the thumb."""
    count = frames(seconds) + frames(0.08)
    time = clock_of(count)
    opening = 160 + (900 + 4200 * force) * np.exp(-time / 0.07)
    out = moving(steady("saw", pitch, count), "low", opening, 1.4) * np.exp(-time / 0.55)
    out += 0.5 * np.sin(2 * np.pi * pitch * time) * np.exp(-time / 0.9)
    click = min(count, frames(0.015))
    out[:click] += high(noise(click, random), 1800) * dying(click, 0.003) * 0.16 * force
    out = let_go(driven(out * 0.8, 1.2, fine=2), seconds, 0.02)
    return faded(out, 0.0015, 0.005) * touch(force, 0.4) * 0.6


def synth(
    pitch: float, seconds: float, force: float, random: Random, before: float | None = None
) -> Samples:
    """Two saws a hair apart, a square and a sine under them, through a closing filter."""
    count = frames(seconds) + frames(0.06)
    time = clock_of(count)
    out = 0.5 * steady("saw", pitch * 0.9988, count, 0.1)
    out += 0.5 * steady("saw", pitch * 1.0012, count, 0.6) + 0.25 * steady("square", pitch, count)
    opening = 130 + (700 + 2300 * force) * np.exp(-time / 0.11) + 250 * force
    out = moving(out, "low", opening, 1.1) + 0.55 * np.sin(2 * np.pi * pitch * time)
    shape = held(count, seconds, attack=0.003, decay=0.25, sustain=0.7, release=0.06)
    return high(driven(out * 0.7, 1.6, fine=2), 28) * shape * touch(force, 0.4) * 0.55
