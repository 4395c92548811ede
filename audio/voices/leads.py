"""Voices that carry a tune, and the chip that remembers the pixels."""

import numpy as np

from audio.tone.envelopes import held
from audio.tone.filters import band, high, low, moving, peak
from audio.tone.oscillators import bend, glide, noise, vibrato, wave
from audio.tone.space import chorus
from audio.tone.units import Random, Samples, clock_of, frames
from audio.voices.instrument import touch


def lead(
    pitch: float, seconds: float, force: float, random: Random, before: float | None = None
) -> Samples:
    """A synthesiser that sings: glides between tied notes, a vowel that opens, late vibrato."""
    count = frames(seconds) + frames(0.14)
    time = clock_of(count)
    line = vibrato(pitch, count, rate=5.5, cents=17, delay=0.2, ramp=0.25)
    line = line * bend(glide(pitch, before, count, 0.045))
    tone = 0.5 * wave("saw", line) + 0.42 * wave("pulse33", line * bend(np.full(count, 3.0)), 0.3)
    tone += 0.3 * wave("saw", line * bend(np.full(count, -3.0)), 0.7)
    tone += 0.25 * wave("triangle", line)
    opening = pitch * 2.0 + 800 + 3000 * force * (0.5 + 0.5 * np.exp(-time / 0.14))
    tone = moving(tone, "low", np.minimum(opening, 8500), 0.95)
    # one resonance like a mouth's: it gives the tune a speaker
    tone = peak(peak(tone, 1250, 4.5, 1.6), 420, -2.5, 1.0)
    shape = held(
        count, seconds, attack=0.016 if before else 0.009, decay=0.22, sustain=0.84, release=0.13
    )
    return chorus(tone * shape, 0.8, 0.0016, 0.3, 0.008) * touch(force, 0.4) * 0.42


def flute(
    pitch: float, seconds: float, force: float, random: Random, before: float | None = None
) -> Samples:
    """A breathy flute, near a shinobue."""
    count = frames(seconds) + frames(0.14)
    time = clock_of(count)
    line = vibrato(pitch, count, rate=5.1, cents=15, delay=0.22) * bend(
        glide(pitch, before, count, 0.05)
    )
    if before is None:
        line = line * bend(-30 * np.exp(-time / 0.03))
    shake = 0.1 * np.sin(2 * np.pi * 5.1 * time) * np.clip((time - 0.2) / 0.3, 0, 1)
    tone = wave("flute", line) * (1 + shake)
    air = band(noise(count, random), min(pitch * 2, 5000), 1.2) * 0.16
    air += high(noise(count, random), 4000) * 0.02
    tone += air * (0.35 + np.exp(-time / 0.05))
    shape = held(count, seconds, attack=0.03, decay=0.3, sustain=0.85, release=0.13)
    return tone * shape * touch(force, 0.4) * 0.42


def chip(
    pitch: float, seconds: float, force: float, random: Random, before: float | None = None
) -> Samples:
    """A short pulse wave: a nod to the pixels."""
    count = frames(seconds) + frames(0.05)
    tone = wave("pulse25", vibrato(pitch, count, rate=6, cents=8, delay=0.15, ramp=0.2), 0.2)
    shape = held(count, seconds, attack=0.003, decay=0.12, sustain=0.4, release=0.05)
    return low(tone, 6500) * shape * touch(force) * 0.4
