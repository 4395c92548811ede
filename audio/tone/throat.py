"""The human voice without words: a glottis through the resonances of vowels."""

from typing import Final

import numpy as np

from audio.tone.envelopes import held
from audio.tone.filters import band, drift, low
from audio.tone.oscillators import noise, phase_of, wave
from audio.tone.units import Random, Samples, frames, ratio

# of a grown man: centre in Hz, level in dB, bandwidth in Hz; other throats scale the centres
VOWELS: Final = {
    "a": ((730, 0, 90), (1150, -5, 100), (2500, -14, 150), (3400, -22, 220)),
    "e": ((480, 0, 70), (1850, -9, 110), (2550, -13, 160), (3500, -22, 220)),
    "i": ((290, 0, 55), (2250, -14, 120), (3000, -16, 180), (3600, -24, 240)),
    "o": ((460, 0, 70), (850, -6, 90), (2500, -24, 160), (3300, -28, 220)),
    "u": ((310, 0, 60), (1200, -16, 110), (2300, -24, 160), (3300, -30, 220)),
    "n": ((260, 0, 80), (1100, -20, 150), (2200, -26, 200), (3000, -32, 250)),
}


def formants(sound: Samples, vowel: str, scale: float = 1.0) -> Samples:
    """The sound through the mouth that says `vowel`; `scale` above 1 is a smaller head."""
    out = np.zeros_like(sound)
    for centre, level, bandwidth in VOWELS[vowel]:
        out += band(sound, centre * scale, centre / bandwidth) * ratio(level)
    return out


def _share(position: int, of: int, progress: Samples) -> Samples:
    """How much of vowel `position` of a word of `of` vowels sounds at a progress from 0 to 1."""
    if of == 1:
        return np.ones_like(progress)
    centre = (position + 0.5) / of
    share = np.clip(1 - np.abs(progress - centre) * of, 0, 1)
    if position == 0:
        share = np.where(progress < centre, 1, share)
    if position == of - 1:
        share = np.where(progress > centre, 1, share)
    return np.asarray(share)


def spoken(
    pitch: Samples | float,
    vowels: str,
    seconds: float,
    random: Random,
    *,
    scale: float = 1.1,
    rough: float = 0.0,
    breath: float = 0.03,
    effort: float = 0.5,
    envelope: Samples | None = None,
) -> Samples:
    """A voice that says `vowels` one after the other in `seconds`.

    `pitch` in Hz, `rough` 0 clear to 1 growling, `breath` the noise in it, `effort` 0 soft to 1.
    """
    count = frames(seconds)
    line = np.full(count, pitch) if isinstance(pitch, float) else pitch
    shiver = drift(count, random, 30) * 0.009 + drift(count, random, 6) * 0.012
    line = line * (1 + shiver * (1 + 4 * rough))
    source = wave("saw", line, float(random.uniform()))
    if rough:
        half = np.sign(np.sin(np.pi * phase_of(line) * 1.0))
        source = source * (1 + rough * half * 0.5) + rough * 0.25 * noise(count, random)
    source = low(source, 1400 + 2600 * effort) + noise(count, random) * breath
    progress = np.arange(count) / count
    out = np.zeros(count)
    for index, vowel in enumerate(vowels):
        out += formants(source, vowel, scale) * _share(index, len(vowels), progress)
    if envelope is None:
        return out * held(
            count, seconds * 0.75, attack=0.012, decay=0.2, sustain=0.8, release=seconds * 0.22
        )
    return np.asarray(out * envelope)


def breathing(seconds: float, random: Random, *, inward: bool, scale: float = 1.1) -> Samples:
    """One breath, in or out, of `seconds`."""
    count = frames(seconds)
    progress = np.arange(count) / count
    air = noise(count, random) * np.sin(np.pi * progress ** (0.8 if inward else 0.55)) ** 1.2
    mouth = formants(air, "u" if inward else "a", scale * 1.1) * 0.5
    throat = band(air, 1400 if inward else 900, 0.7) * 0.5
    return low(mouth + throat + (air - low(air, 3500)) * (0.12 if inward else 0.04), 7000)
