"""Sources of tone and noise; every periodic wave is band-limited by construction."""

from functools import lru_cache
from typing import Final

import numpy as np

from audio.tone.units import RATE, TOP, Random, Samples, clock_of

# frames of one stored cycle: long enough that straight lines between them are inaudible
CYCLE: Final = 8192
# a wave of lower pitch would need more partials than anyone hears
MOST_PARTIALS: Final = 1500
# strengths of the first partials of a flute and of a drawbar organ
FLUTE: Final = (1, 0.32, 0.16, 0.05, 0.03, 0.015, 0.008, 0.004)
ORGAN: Final = (1, 0.7, 0.35, 0.4, 0.05, 0.2, 0.05, 0.15)


def _strengths(kind: str, order: Samples) -> Samples:
    odd = order % 2 == 1
    if kind == "saw":
        return 1 / order
    if kind == "bow":  # a bowed string: a saw whose high partials fall off a little sooner
        return order**-1.12 * np.exp(-order / 60)
    if kind == "voice":  # the glottis: 12 dB an octave
        return order**-1.55
    if kind == "square":
        return np.where(odd, 1.27 / order, 0)
    if kind == "triangle":
        return np.where(odd, 1.3 / order**2 * np.where(order % 4 == 1, 1, -1), 0)
    if kind in {"flute", "organ"}:
        few = np.array(FLUTE if kind == "flute" else ORGAN)
        return np.where(order <= 8, few[np.minimum(order - 1, 7).astype(int)], 0)
    raise KeyError(kind)


def _spectrum(kind: str, order: Samples) -> np.ndarray[tuple[int], np.dtype[np.complex128]]:
    if kind.startswith("pulse"):  # "pulse25": high for 25 % of its cycle
        duty = float(kind[5:]) / 100.0
        size = np.sin(np.pi * order * duty) / order * 1.3
        return np.asarray(size * np.exp(-1j * np.pi * order * duty))
    return np.asarray(-1j * _strengths(kind, order))


@lru_cache(maxsize=4096)
def _cycle(kind: str, partials: int) -> Samples:
    spectrum = np.zeros(CYCLE // 2 + 1, dtype=np.complex128)
    spectrum[1 : partials + 1] = _spectrum(kind, np.arange(1.0, partials + 1))
    wave = np.fft.irfft(spectrum) * CYCLE / 2 * 0.64
    return np.append(wave, wave[0])


def phase_of(pitch: Samples, start: float = 0.0) -> Samples:
    """Turns completed at each frame by a wave of changing `pitch` in Hz, from `start` turns on."""
    return start + np.concatenate(([0.0], np.cumsum(pitch[:-1]))) / RATE


def wave(kind: str, pitch: Samples, start: float = 0.0) -> Samples:
    """A wave of changing `pitch` in Hz, peaking near 1.

    `kind` is sine, saw, bow, voice, square, triangle, flute, organ or pulseN (N % high); `start` in
    turns. Raises KeyError for any other kind.
    """
    turns = phase_of(pitch, start)
    if kind == "sine":
        return np.sin(2 * np.pi * turns)
    partials = int(max(1, min(MOST_PARTIALS, TOP / float(pitch.max()))))
    table = _cycle(kind, partials)
    place = (turns % 1.0) * CYCLE
    index = place.astype(np.int64)
    part = place - index
    return np.asarray(table[index] * (1 - part) + table[index + 1] * part)


def steady(kind: str, pitch: float, count: int, start: float = 0.0) -> Samples:
    """A wave of one pitch in Hz for `count` frames; see `wave`."""
    return wave(kind, np.full(count, float(pitch)), start)


def sines(times: Samples, pitch: Samples | float, start: float = 0.0) -> Samples:
    """A sine over `times` in seconds; a changing `pitch` in Hz is followed, `start` in radians."""
    if isinstance(pitch, float):
        return np.sin(2 * np.pi * pitch * times + start)
    return np.sin(2 * np.pi * np.cumsum(pitch) / RATE + start)


def vibrato(
    pitch: float,
    count: int,
    *,
    rate: float = 5.4,
    cents: float = 14.0,
    delay: float = 0.25,
    ramp: float = 0.3,
    phase: float = 0.0,
) -> Samples:
    """The pitch in Hz of a played note: straight for `delay` s, then swinging over `ramp` s."""
    time = clock_of(count)
    depth = cents * np.clip((time - delay) / ramp, 0, 1)
    return pitch * bend(depth * np.sin(2 * np.pi * rate * time + phase))


def bend(cents: Samples) -> Samples:
    """The factor of pitch for each value in cents."""
    return np.asarray(2.0 ** (cents / 1200.0), dtype=np.float64)


def glide(pitch: float, before: float | None, count: int, seconds: float) -> Samples:
    """Cents that lead from the pitch `before` (Hz; none: no glide) to `pitch` in `seconds`."""
    if before is None:
        return np.zeros(count)
    away = 1200.0 * np.log2(before / pitch)
    return np.asarray(away * np.exp(-clock_of(count) / (seconds / 3)))


def noise(count: int, random: Random) -> Samples:
    """White noise of `count` frames with a deviation of 1."""
    return random.standard_normal(count)


def pink(count: int, random: Random) -> Samples:
    """Noise of equal power in every octave."""
    whole = 1 << int(np.ceil(np.log2(max(count, 2))))
    spectrum = np.fft.rfft(random.standard_normal(whole))
    pitches = np.maximum(np.fft.rfftfreq(whole, 1 / RATE), 20.0)
    return np.asarray(np.fft.irfft(spectrum / np.sqrt(pitches / 1000.0))[:count])


def noise_pair(count: int, random: Random, *, warm: bool = False, common: float = 0.25) -> Samples:
    """Stereo noise, pink if `warm`, of which the share `common` is equal on both sides."""
    make = pink if warm else noise
    shared = make(count, random)
    sides = [common * shared + (1 - common) * make(count, random) for _ in range(2)]
    return np.stack(sides, 1)
