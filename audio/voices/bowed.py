"""Bowed strings: a section that swells, one that bites, one that trembles, and a lone cello."""

from typing import Final

import numpy as np

from audio.tone.envelopes import held, shaped
from audio.tone.filters import drift, high, low, peak
from audio.tone.oscillators import noise, noise_pair, wave
from audio.tone.space import pair
from audio.tone.units import Random, Samples, clock_of, frames
from audio.voices.instrument import touch
from audio.voices.section import pitches, sides

# wood and air of a violin's body: pitch in Hz, boost in dB, width; the last is the bridge
VIOLIN: Final = (
    (285, 3.5, 2.2),
    (470, 4.0, 2.5),
    (700, -3.0, 1.8),
    (1150, 2.5, 1.6),
    (2700, 5.5, 1.1),
)
CELLO: Final = (
    (100, 3.0, 2.0),
    (190, 4.0, 2.2),
    (400, 2.5, 2.0),
    (900, -2.5, 1.5),
    (2000, 4.0, 1.0),
)
# Hz; below, cellos play
CELLOS_BELOW: Final = 196.0


def _body(sound: Samples, pitch: float) -> Samples:
    for centre, boost, width in CELLO if pitch < CELLOS_BELOW else VIOLIN:
        sound = peak(sound, centre, boost, width)
    return sound


def _players(
    pitch: float, count: int, random: Random, players: int, before: float | None, late: float
) -> Samples:
    """The bare strings: each player comes in within `late` s, with his own pressure."""
    out = np.zeros((count, 2))
    places = random.permutation(sides(players, 0.85))
    lines = pitches(pitch, count, random, players, cents=5, swing=11, before=before)
    for side, line in zip(places, lines, strict=True):
        tone = wave("bow", line, float(random.uniform()))
        pressure = 1 + 0.14 * drift(count, random, 4)
        start = np.clip((clock_of(count) - float(random.uniform(0, late))) / 0.03, 0, 1)
        out += pair(tone * pressure * start, float(side))
    return np.asarray(out / np.sqrt(players))


def strings(
    pitch: float, seconds: float, force: float, random: Random, before: float | None = None
) -> Samples:
    """Eight players; long notes swell and grow brighter, as a bow does that digs in."""
    count = frames(seconds) + frames(0.45)
    attack = 0.07 + 0.11 * (1 - force)
    shape = held(count, seconds, attack=attack, decay=0.5, sustain=0.9, release=0.42)
    life = np.clip(clock_of(count) / max(seconds, 0.05), 0, 1)
    if seconds > 0.5:
        shape *= 0.82 + 0.26 * np.sin(np.pi * life**0.8)
    bare = _players(pitch, count, random, 8, before, 0.02)
    bare += shaped(high(noise_pair(count, random, common=0.0), 2500) * 0.02, shape)
    dark, bright = low(bare, 1500 + 900 * force), low(bare, 4200 + 3800 * force)
    more = (np.clip(shape, 0, 1) ** 2 * (0.45 + 0.5 * force))[:, None]
    out = _body(dark * (1 - more) + bright * more, pitch)
    return shaped(high(out, max(60, pitch * 0.7)), shape) * touch(force, 0.35) * 0.36


def spiccato(
    pitch: float, seconds: float, force: float, random: Random, before: float | None = None
) -> Samples:
    """Short bows off the string: what drives an ostinato."""
    short = min(seconds, 0.14)
    count = frames(short) + frames(0.22)
    time = clock_of(count)
    out = _players(pitch, count, random, 5, None, 0.006)
    bite = peak(noise_pair(count, random, common=0.3), 2600, 6, 0.8) * 0.06
    out += shaped(bite, np.exp(-time / 0.018))
    opening = 1500 + 5200 * force
    out = _body(low(out, opening), pitch)
    shape = held(count, short, attack=0.008, decay=0.09, sustain=0.42, release=0.2)
    return shaped(high(out, pitch * 0.7), shape) * touch(force) * 0.45


def tremolo(
    pitch: float, seconds: float, force: float, random: Random, before: float | None = None
) -> Samples:
    """The section with bows that tremble near the bridge: thin, bright, uneasy."""
    out = strings(pitch, seconds, force, random)
    count = len(out)
    turns = np.cumsum(13.0 + 1.6 * drift(count, random, 3)) / 44100
    stroke = 0.55 + 0.45 * np.abs(np.sin(np.pi * turns))
    return shaped(peak(out, 3200, 5, 0.8), stroke)


def cello(
    pitch: float, seconds: float, force: float, random: Random, before: float | None = None
) -> Samples:
    """One cello that sings: slides into its notes, vibrato that grows."""
    count = frames(seconds) + frames(0.3)
    line = next(pitches(pitch, count, random, 1, cents=0, swing=17, before=before, slide=0.09))
    tone = wave("bow", line, float(random.uniform())) + noise(count, random) * 0.012
    shape = held(count, seconds, attack=0.06, decay=0.4, sustain=0.88, release=0.26)
    life = np.clip(clock_of(count) / max(seconds, 0.05), 0, 1)
    shape *= 0.85 + 0.22 * np.sin(np.pi * life)
    more = np.clip(shape, 0, 1) ** 2 * (0.4 + 0.5 * force)
    out = low(tone, 1100) * (1 - more) + low(tone, 4800) * more
    out = peak(_body(out, 150.0), 2800, 3, 1.2) * shape
    return high(out, 55) * touch(force, 0.4) * 0.5
