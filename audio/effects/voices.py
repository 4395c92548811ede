"""Voices without words: a blip for each vowel of each speaker, and shouts."""

from functools import partial
from typing import Final, NamedTuple

import numpy as np

from audio.effects.effect import Effect
from audio.tone.envelopes import held
from audio.tone.space import in_room, mono
from audio.tone.texture import Part, burst, together
from audio.tone.throat import spoken
from audio.tone.units import Random, Samples, frames


class Throat(NamedTuple):
    """Pitch in Hz, size of the head, roughness, breath, effort (0-1), seconds of a blip, LUFS."""

    pitch: float
    scale: float
    rough: float
    breath: float
    effort: float
    seconds: float
    level: float = -29.0


SPEAKERS: Final[dict[str, Throat]] = {
    "izuku": Throat(205, 1.12, 0.05, 0.09, 0.45, 0.085),
    "katsuki": Throat(142, 1.02, 0.55, 0.05, 0.95, 0.075, -27.0),
    "katsuki_soft": Throat(128, 1.02, 0.12, 0.14, 0.3, 0.10),
    "inko": Throat(285, 1.20, 0.0, 0.10, 0.4, 0.095),
    "uraraka": Throat(330, 1.24, 0.0, 0.06, 0.5, 0.085),
    "iida": Throat(118, 0.97, 0.05, 0.03, 0.8, 0.07),
    "kirishima": Throat(158, 1.04, 0.2, 0.05, 0.8, 0.08),
    "station_man": Throat(108, 0.93, 0.15, 0.04, 0.7, 0.09),
    "shopkeeper": Throat(236, 1.15, 0.1, 0.07, 0.6, 0.09),
    "stallkeeper": Throat(98, 0.90, 0.35, 0.08, 0.5, 0.10),
    "crowd_man": Throat(132, 1.0, 0.1, 0.08, 0.5, 0.085),
    "crowd_woman": Throat(238, 1.17, 0.05, 0.08, 0.5, 0.085),
}
VOWELS: Final = "aeiou"
# a name's shape: the pitch of each syllable against the first, its vowel, when it starts in s
Syllable = tuple[float, str, float]
CALLS: Final[dict[str, tuple[Syllable, ...]]] = {
    "far": ((1.0, "e", 0.0), (1.22, "u", 0.24)),
    "near": ((1.15, "e", 0.0), (0.95, "u", 0.17)),
    "rage": ((1.0, "o", 0.0), (1.3, "a", 0.14), (1.1, "a", 0.3)),
}


def blip(random: Random, throat: Throat, vowel: str) -> Samples:
    """One vowel, as short as a letter."""
    pitch = throat.pitch * 2 ** (float(random.uniform(-1.8, 1.8)) / 12)
    count = frames(throat.seconds)
    line = np.linspace(pitch * 1.04, pitch * 0.96, count)
    shape = held(
        count,
        throat.seconds * 0.6,
        attack=0.006,
        decay=0.1,
        sustain=0.9,
        release=throat.seconds * 0.36,
    )
    out = spoken(
        line,
        vowel,
        throat.seconds,
        random,
        scale=throat.scale,
        rough=throat.rough,
        breath=throat.breath,
        effort=throat.effort,
        envelope=shape,
    )
    consonant = burst(0.02, 2600, 0.8, 0.004, random)[:count] * 0.05
    out[: len(consonant)] += consonant
    return out


def _syllable(throat: Throat, pitch: float, vowel: str, seconds: float, random: Random) -> Samples:
    line = throat.pitch * pitch * 1.5 * np.linspace(1.06, 0.93, frames(seconds))
    return spoken(
        line,
        vowel,
        seconds,
        random,
        scale=throat.scale,
        rough=throat.rough,
        breath=0.08,
        effort=1.0,
    )


def shout(random: Random, throat: Throat, call: str) -> Samples:
    """Somebody shouts; it has the rhythm of a name, and no word in it."""
    last = len(CALLS[call]) - 1
    own = float(random.uniform(0.96, 1.06))
    parts: list[Part] = []
    for number, (pitch, vowel, start) in enumerate(CALLS[call]):
        seconds = 0.42 if number == last else 0.2
        parts.append((start, 1.0, _syllable(throat, pitch * own, vowel, seconds, random)))
    return mono(in_room(together(1.0, *parts), "street", -12, seconds=1.5))


def scream(random: Random) -> Samples:
    """A scream at the fountain: it is joy."""
    count = frames(1.15)
    life = np.arange(count) / count
    line = 520 * (1 + 0.75 * np.sin(np.pi * np.clip(life * 0.9 + 0.05, 0, 1)) ** 0.8)
    line *= 1 + 0.018 * np.sin(2 * np.pi * 6.5 * np.arange(count) / 44100)
    shape = np.clip(life / 0.03, 0, 1) * np.clip((1 - life) / 0.35, 0, 1)
    out = spoken(
        line, "iae", 1.15, random, scale=1.24, rough=0.15, breath=0.12, effort=1, envelope=shape
    )
    return mono(in_room(out, "street", -8, seconds=2.0))


def _blips() -> list[Effect]:
    return [
        Effect(f"blip_{who}_{vowel}", throat.level, partial(blip, throat=throat, vowel=vowel), 2)
        for who, throat in SPEAKERS.items()
        for vowel in VOWELS
    ]


def _shouts() -> list[Effect]:
    wanted = (
        ("katsuki", "far", -24.0),
        ("katsuki", "near", -21.0),
        ("katsuki", "rage", -20.0),
        ("inko", "near", -27.0),
        ("station_man", "near", -25.0),
        ("izuku", "near", -25.0),
    )
    return [
        Effect(f"shout_{who}_{call}", level, partial(shout, throat=SPEAKERS[who], call=call), 3)
        for who, call, level in wanted
    ]


EFFECTS: Final = [*_blips(), *_shouts(), Effect("scream_joy", -22, scream)]
