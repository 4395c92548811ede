"""Renders an effect, with its variants, to OGG files."""

import zlib
from typing import Final

import numpy as np

from audio.compose import encoded, keep
from audio.effects import EFFECTS, FAMILY_OF
from audio.effects.effect import Effect
from audio.index import EffectEntry
from audio.measure.seams import seam
from audio.places import OGG
from audio.sources import of_effect
from audio.targets import SEAM, TRUE_PEAK
from audio.tone.dynamics import limiting
from audio.tone.envelopes import faded, shaped
from audio.tone.filters import high
from audio.tone.loudness import loudness, momentary, true_peak
from audio.tone.space import mono, pair
from audio.tone.texture import settled
from audio.tone.units import Samples, ratio

# Vorbis quality 0-1
QUALITY: Final = 0.13
# Hz; below, speakers only move
FLOOR: Final = 28.0
# dBTP before encoding
CEILING: Final = -1.8
PASSES: Final = 3
TRIES: Final = 4
# places at which a loop may begin, and dB by which it should stay below the limit for seams
TURNS: Final = 16
SPARE: Final = 6.0


def heard(effect: Effect, sound: Samples) -> float:
    """The loudness in LUFS that counts for the effect."""
    return loudness(sound) if effect.loop else momentary(sound)


def made(effect: Effect, variant: int, ceiling: float = CEILING) -> Samples:
    """A variant of an effect at its loudness; the same variant is always the same."""
    random = np.random.default_rng([zlib.crc32(effect.name.encode()), variant])
    sound = effect.make(random)
    sound = pair(sound) if effect.stereo else mono(sound)
    if effect.loop:
        sound = settled(sound, lambda s: high(s, FLOOR))
    else:
        sound = faded(high(sound, FLOOR), 0.0008, 0.012)
    for _ in range(PASSES):
        sound = sound * ratio(effect.level - heard(effect, sound))
        sound = shaped(sound, limiting(sound, ceiling))
    return sound


def _turned(sound: Samples) -> tuple[bytes, Samples]:
    """A loop, encoded, that begins where its seam is heard least: the codec disturbs every seam."""
    tried = []
    for turn in range(TURNS):
        tried.append(encoded(np.roll(sound, turn * len(sound) // TURNS, axis=0), QUALITY))
        if seam(tried[-1][1]) < SEAM - SPARE:
            return tried[-1]
    return min(tried, key=lambda made: seam(made[1]))


def _fitting(effect: Effect, variant: int) -> tuple[bytes, Samples]:
    for attempt in range(TRIES):
        sound = made(effect, variant, CEILING - attempt)
        data, decoded = _turned(sound) if effect.loop else encoded(sound, QUALITY)
        if true_peak(decoded) < TRUE_PEAK - 0.05:
            break
    return data, decoded


def record(name: str) -> EffectEntry:
    """Renders an effect by name, writes what sounds different, says what the index should."""
    effect = EFFECTS[name]
    files, lengths = [], []
    for variant in range(effect.variants):
        number = f"_{variant + 1}" if effect.variants > 1 else ""
        file = f"ogg/effects/{name}{number}.ogg"
        data, decoded = _fitting(effect, variant)
        keep(OGG.parent / file, data, decoded)
        files.append(file)
        lengths.append(len(decoded))
    return {
        "family": FAMILY_OF[name],
        "files": files,
        "frames": lengths,
        "stereo": effect.stereo,
        "loop": effect.loop,
        "lufs": effect.level,
        "source": of_effect(FAMILY_OF[name]),
    }
