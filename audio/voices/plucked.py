"""Plucked strings, clean and through an amplifier."""

from typing import Final

import numpy as np

from audio.tone.dynamics import driven
from audio.tone.envelopes import dying, faded, let_go
from audio.tone.filters import high, low, peak
from audio.tone.strings import pluck
from audio.tone.units import Random, Samples, frames
from audio.voices.instrument import touch

# a power chord: root, fifth and octave, and how hard each is struck. The fifth is pure: what the
# amplifier adds is then in tune with the root, where a tempered one would pull it 6 cents flat
POWER: Final = ((1.0, 1.0), (1.5, 0.85), (2.0, 0.6))


def guitar(
    pitch: float, seconds: float, force: float, random: Random, before: float | None = None
) -> Samples:
    """A clean guitar, between nylon and steel."""
    count = frames(seconds) + frames(0.35)
    out = pluck(
        pitch,
        count,
        random,
        fall=2.2,
        damping=0.25 + 0.2 * (1 - force),
        place=0.14,
        bright=1800 + 5000 * force,
    )
    out = peak(peak(high(out, 70), 210, 3, 1.2), 2700, 2.5)
    return let_go(out, seconds, 0.05) * touch(force) * 0.5


def chop(
    pitch: float, seconds: float, force: float, random: Random, before: float | None = None
) -> Samples:
    """A funk guitar whose strings are stopped at once."""
    count = frames(min(seconds, 0.16)) + frames(0.08)
    out = pluck(
        pitch, count, random, fall=0.5, damping=0.25, place=0.09, bright=2500 + 6000 * force
    )
    out = peak(high(out, 220), 3000, 5, 0.9)
    return let_go(out, min(seconds, 0.11), 0.02) * touch(force) * 0.5


def koto(
    pitch: float, seconds: float, force: float, random: Random, before: float | None = None
) -> Samples:
    """A koto: a hard pick near the bridge."""
    count = frames(max(seconds, 0.3)) + frames(0.9)
    out = pluck(
        pitch, count, random, fall=1.9, damping=0.12, place=0.07, bright=4000 + 7000 * force
    )
    out = peak(peak(high(out, 120), 900, 3), 3600, 3)
    return let_go(out, max(seconds, 0.3), 0.3) * touch(force) * 0.45


def pizzicato(
    pitch: float, seconds: float, force: float, random: Random, before: float | None = None
) -> Samples:
    """A violin's or a cello's string under a finger."""
    count = frames(0.6)
    out = pluck(pitch, count, random, fall=0.55, damping=0.5, place=0.2, bright=2200 + 2500 * force)
    out = peak(peak(low(out * dying(count, 0.16), 3800), 320, 4), 900, 2)
    return faded(out, 0.001, 0.1) * touch(force) * 0.6


def _amplified(pitch: float, count: int, force: float, random: Random, *, muted: bool) -> Samples:
    chord = np.zeros(count)
    for above, size in POWER:
        off = 2 ** (float(random.normal(0, 1.2)) / 1200)
        chord += size * pluck(
            pitch * above * off,
            count,
            random,
            fall=0.28 if muted else 5.0,
            damping=0.55 if muted else 0.12,
            place=0.11,
            bright=2200.0 if muted else 6500.0,
        )
    out = peak(high(chord, 90) * 0.5, 800, 4, 0.8)
    out = driven(driven(out, 3 + 3 * force), 3.5, 0.12)
    out = peak(peak(high(high(out, 85), 70), 2500, 5, 1.1), 420, -4)
    return low(low(out, 5200, 0.8), 6200)


def _power(pitch: float, seconds: float, force: float, random: Random, *, muted: bool) -> Samples:
    """Played twice, once a side."""
    count = frames(seconds) + frames(0.12)
    sides = [
        let_go(_amplified(pitch, count, force, random, muted=muted), seconds, 0.025)
        for _ in range(2)
    ]
    return faded(np.stack(sides, 1), 0.001, 0.01) * touch(force, 0.4) * 0.42


def power(
    pitch: float, seconds: float, force: float, random: Random, before: float | None = None
) -> Samples:
    """A power chord on `pitch` through a driven amplifier, left to ring."""
    return _power(pitch, seconds, force, random, muted=False)


def palm(
    pitch: float, seconds: float, force: float, random: Random, before: float | None = None
) -> Samples:
    """A power chord under the palm."""
    return _power(pitch, min(seconds, 0.13), force, random, muted=True) * 1.15
