"""Pianos: a grand, one with felt on its hammers, and an electric one."""

from typing import Final

import numpy as np

from audio.tone.envelopes import dying
from audio.tone.filters import band, high, low
from audio.tone.oscillators import noise
from audio.tone.units import TOP, Random, Samples, clock_of, frames, note_of
from audio.voices.instrument import touch

LONGEST: Final = 7.0
MOST_PARTIALS: Final = 44
# the hammer strikes at this part of the string, so that partials with a node there are missing
STRIKE: Final = 0.118
# partials weaker than this cannot be heard under the others
FAINTEST: Final = 2e-4


def _partials(pitch: float, force: float, *, felt: bool) -> tuple[Samples, Samples]:
    """Pitch in Hz and strength of each partial: stretched as in a stiff string."""
    note = note_of(pitch)
    stiff = 10 ** (-4.05 + 0.031 * (note - 48))
    order = np.arange(1, int(min(MOST_PARTIALS, TOP / pitch)) + 1, dtype=np.float64)
    pitches = order * pitch * np.sqrt(1 + stiff * order**2)
    order, pitches = order[pitches < TOP], pitches[pitches < TOP]
    bright = (900 if felt else 1500) * (0.35 + 1.5 * force**1.3)
    bright *= 1 + 0.9 * max(0.0, note - 60) / 24
    size = np.abs(np.sin(np.pi * order * STRIKE)) ** 0.7 / order**0.55 * np.exp(-pitches / bright)
    # a soundboard hardly radiates the deepest partials
    size *= np.where(pitches < 120, (pitches / 120) ** 0.8, 1)
    return pitches, size / np.sqrt((size**2).sum())


def _hammer(count: int, force: float, random: Random) -> Samples:
    knock = band(noise(count, random), 420 + 900 * force, 0.6)
    knock = knock * dying(count, 0.010 + 0.01 * (1 - force))
    return np.asarray(knock + band(noise(count, random), 160, 1.5) * dying(count, 0.03) * 1.5)


def _strings(
    pitches: Samples, sizes: Samples, falls: Samples, count: int, random: Random
) -> Samples:
    """Two strings a note. They start in phase: with random phases they would cancel by chance."""
    out = np.zeros((count, 2))
    time = clock_of(count)
    for index, (pitch, size, fall) in enumerate(zip(pitches, sizes, falls, strict=True)):
        if size < FAINTEST:
            continue
        lasts = min(count, frames(fall * 9) + 200)
        now = time[:lasts]
        shape = size * (0.72 * np.exp(-now / fall) + 0.28 * np.exp(-now / (fall * 3.2)))
        off = random.normal(0, 0.00018, 2)
        start = float(random.uniform(0, 2 * np.pi))
        turn = 2 * np.pi * pitch
        first = np.sin(turn * (1 + off[0]) * now + start)
        second = np.sin(turn * (1 - off[1]) * now + start + float(random.normal(0, 0.35)))
        # the sides differ a little in each partial: wide, yet safe in mono
        share = 0.40 + 0.10 * np.sin(index * 2.1)
        out[:lasts, 0] += shape * (first * (1 - share) + second * share)
        out[:lasts, 1] += shape * (first * share + second * (1 - share))
    return out


def _struck(pitch: float, seconds: float, force: float, random: Random, *, felt: bool) -> Samples:
    count = min(frames(seconds) + frames(0.45), frames(LONGEST))
    pitches, sizes = _partials(pitch, force, felt=felt)
    falls = 3.4 * 2 ** (-(note_of(pitch) - 48) / 17) / (1 + (pitches / 2600) ** 1.1 * 1.6)
    out = _strings(pitches, sizes, falls, count, random)
    attack = 0.0035 + 0.007 * (1 - force) + (0.006 if felt else 0)
    out *= (1 - np.exp(-((clock_of(count) / attack) ** 2)))[:, None]
    knock = min(count, frames(0.09))
    out[:knock] += _hammer(knock, force, random)[:, None] * (0.075 if felt else 0.05)
    after = np.maximum(np.arange(count) - frames(seconds), 0)
    damper = np.exp(-after / frames(0.11)) * np.clip((count - np.arange(count)) / 600, 0, 1)
    return np.asarray(out * damper[:, None] * touch(force, 0.25) * 0.55)


def piano(
    pitch: float, seconds: float, force: float, random: Random, before: float | None = None
) -> Samples:
    """A grand piano: stretched partials, two strings a note, a two-stage fall, a hammer."""
    return _struck(pitch, seconds, force, random, felt=False)


def felt(
    pitch: float, seconds: float, force: float, random: Random, before: float | None = None
) -> Samples:
    """A piano with felt between hammer and string, close by."""
    return low(_struck(pitch, seconds, force * 0.68, random, felt=True), 5400) * 1.5


def electric(
    pitch: float, seconds: float, force: float, random: Random, before: float | None = None
) -> Samples:
    """An electric piano: a modulated sine whose tine rings with force, and a stereo tremolo."""
    count = frames(seconds) + frames(0.25)
    time = clock_of(count)
    turn = 2 * np.pi * pitch * time
    fall = 2.6 * (220 / pitch) ** 0.45
    index = (0.35 + 1.9 * force**1.7) * np.exp(-time / (fall * 0.35)) + 0.18
    body = np.sin(turn + index * np.sin(turn + 0.3))
    above = 14 if pitch * 14 < 9000 else 7
    tine = np.sin(turn + 0.9 * force * np.exp(-time / 0.09) * np.sin(turn * above))
    under = np.sin(turn * 1.0007 + 0.5 * np.sin(2 * turn) * np.exp(-time / 0.6))
    out = 0.6 * body + 0.25 * tine * np.exp(-time / 0.5) + 0.3 * under
    out = high(out * np.exp(-time / fall), 30) * (1 - np.exp(-time / 0.0016))
    after = np.maximum(np.arange(count) - frames(seconds), 0)
    out *= np.exp(-after / frames(0.06)) * np.clip((count - np.arange(count)) / 500, 0, 1)
    swing = 0.16 * np.sin(2 * np.pi * 4.6 * time + float(random.uniform(0, 0.4)))
    return np.stack([out * (1 + swing), out * (1 - swing)], 1) * touch(force) * 0.5
