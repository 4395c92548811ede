"""Choirs without words."""

from typing import Final

import numpy as np

from audio.tone.envelopes import held, shaped
from audio.tone.filters import band, high, low, shelf
from audio.tone.oscillators import noise, wave
from audio.tone.space import pair
from audio.tone.throat import formants
from audio.tone.units import Random, Samples, clock_of, frames, ratio
from audio.voices.instrument import touch
from audio.voices.section import pitches, sides

SINGERS: Final = 7
# Hz; above, women sing: their heads are smaller
WOMEN_ABOVE: Final = 233.0
# Hz, dB, width: the ring of trained voices, which carries over an orchestra
RING: Final = (2900.0, -9.0, 4.0)


def _singer(
    line: Samples, vowels: tuple[str, str], scale: float, opening: Samples, random: Random
) -> Samples:
    """One singer, who goes from the first vowel to the second as the note opens (0 to 1)."""
    count = len(line)
    source = wave("voice", line, float(random.uniform()))
    source = source + high(noise(count, random), 1200) * 0.006
    closed = formants(source, vowels[0], scale)
    wide = formants(source, vowels[1], scale)
    ring = band(source, RING[0] * scale**0.5, RING[2]) * ratio(RING[1] + 9)
    # a sung note keeps its pitch's own weight under the vowel
    under = low(source, 500) * 0.22
    return closed * (1 - opening) + wide * opening + ring * (0.3 + 0.7 * opening) + under


def _sung(
    pitch: float, seconds: float, force: float, random: Random, vowels: tuple[str, str]
) -> Samples:
    count = frames(seconds) + frames(0.65)
    out = np.zeros((count, 2))
    time = clock_of(count)
    opening = np.clip(time / max(seconds, 0.2) * 1.4, 0, 1) * (0.35 + 0.65 * force)
    scale = 1.16 if pitch > WOMEN_ABOVE else 0.99
    lines = pitches(pitch, count, random, SINGERS, cents=6, swing=16, rates=(4.9, 6.1))
    for side, line in zip(random.permutation(sides(SINGERS, 0.9)), lines, strict=True):
        own = scale * float(random.uniform(0.95, 1.05))
        late = np.clip((time - float(random.uniform(0, 0.05))) / 0.08, 0, 1)
        out += pair(_singer(line, vowels, own, opening, random) * late, float(side))
    shape = held(count, seconds, attack=0.13, decay=0.6, sustain=0.9, release=0.6)
    shape *= 0.85 + 0.25 * np.sin(np.pi * np.clip(time / max(seconds, 0.2), 0, 1))
    out = shelf(low(out, 7500), 3500, 3.0)
    return shaped(high(out, pitch * 0.75), shape) * touch(force) * 0.4


def hum(
    pitch: float, seconds: float, force: float, random: Random, before: float | None = None
) -> Samples:
    """A choir on a dark vowel that hardly opens."""
    return _sung(pitch, seconds, force, random, ("u", "o"))


def choir(
    pitch: float, seconds: float, force: float, random: Random, before: float | None = None
) -> Samples:
    """A choir that opens from o to a: the louder, the wider."""
    return _sung(pitch, seconds, force, random, ("o", "a"))
