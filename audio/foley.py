"""Renders an effect, with its variants, to OGG files."""

import zlib
from typing import Final

import numpy as np

from audio import ogg
from audio.effects import EFFECTS, FAMILY_OF
from audio.effects.effect import Effect
from audio.index import EffectEntry
from audio.judged import Seams, judged
from audio.loops import turned
from audio.measure.seams import Seam
from audio.places import OGG
from audio.sources import of_effect
from audio.targets import TRUE_PEAK
from audio.tone.dynamics import limiting
from audio.tone.envelopes import faded, shaped
from audio.tone.filters import high
from audio.tone.loudness import loudness, momentary, true_peak
from audio.tone.space import mono, pair
from audio.tone.texture import settled
from audio.tone.units import Samples, frames, ratio

# Vorbis quality 0-1; less for what is long and mostly noise, in which the codec's own is not heard
QUALITY: Final = 0.12
LONG_QUALITY: Final = 0.05
LONG: Final = 1.9  # seconds
# Hz; below, speakers only move
FLOOR: Final = 28.0
# dBTP before encoding
CEILING: Final = -1.8
PASSES: Final = 3
TRIES: Final = 4


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


def _encoded(effect: Effect, sound: Samples) -> tuple[bytes, Samples, Seam | None]:
    quality = LONG_QUALITY if len(sound) > frames(LONG) else QUALITY
    return turned(sound, quality) if effect.loop else (*ogg.encoded(sound, quality), None)


def fitting(effect: Effect, variant: int) -> tuple[bytes, Samples, Seam | None]:
    """A variant as OGG, what the game will hear of it, and, of a loop, its seam."""
    for attempt in range(TRIES):
        data, decoded, seam = _encoded(effect, made(effect, variant, CEILING - attempt))
        if true_peak(decoded) < TRUE_PEAK - 0.05:
            break
    return data, decoded, seam


def record(name: str) -> tuple[EffectEntry, Seams]:
    """Renders an effect by name, writes what sounds different.

    Returns what the index should say, and the seams by file.
    """
    effect = EFFECTS[name]
    files: list[str] = []
    lengths: list[int] = []
    seams: Seams = {}
    for variant in range(effect.variants):
        number = f"_{variant + 1}" if effect.variants > 1 else ""
        file = f"ogg/effects/{name}{number}.ogg"
        data, decoded, seam = fitting(effect, variant)
        ogg.keep(OGG.parent / file, data, decoded)
        files.append(file)
        lengths.append(len(decoded))
        if seam:
            seams[file] = judged(file, seam)
    entry: EffectEntry = {
        "family": FAMILY_OF[name],
        "files": files,
        "frames": lengths,
        "stereo": effect.stereo,
        "loop": effect.loop,
        "lufs": effect.level,
        "source": of_effect(FAMILY_OF[name]),
    }
    return entry, seams
