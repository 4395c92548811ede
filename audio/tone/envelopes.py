"""How loud a sound is over its life."""

import numpy as np

from audio.tone.units import RATE, Samples, clock_of, frames


def shaped(sound: Samples, envelope: Samples) -> Samples:
    """The sound, mono or stereo, times an envelope of the same length."""
    return sound * envelope if sound.ndim == 1 else sound * envelope[:, None]


def held(
    count: int,
    seconds: float,
    *,
    attack: float = 0.005,
    decay: float = 0.1,
    sustain: float = 0.7,
    release: float = 0.1,
) -> Samples:
    """An envelope of `count` frames: up in `attack` s, down to `sustain`, let go at `seconds`."""
    on, rise, fall = max(1, frames(seconds)), max(attack, 2 / RATE), max(2, frames(release))
    time = clock_of(count)
    up = 0.5 - 0.5 * np.cos(np.pi * np.clip(time / rise, 0, 1))
    body = sustain + (1 - sustain) * np.exp(-np.maximum(time - attack, 0) / decay * 1.6)
    gone = np.maximum(np.arange(count) - on, 0)
    last = np.clip((on + fall - np.arange(count)) / (fall * 0.25), 0, 1)
    return np.asarray(up * body * np.exp(-gone / fall * 4.0) * last)


def dying(count: int, seconds: float) -> Samples:
    """An exponential fall over `count` frames, to 1/e in `seconds`."""
    return np.exp(-clock_of(count) / seconds)


def let_go(sound: Samples, seconds: float, release: float) -> Samples:
    """The sound damped from `seconds` on, to 1/e in `release` s, and silent at its end."""
    count = len(sound)
    after = np.maximum(np.arange(count) - frames(seconds), 0)
    end = np.clip((count - np.arange(count)) / 400, 0, 1)
    return shaped(sound, np.exp(-after / (RATE * release)) * end)


def faded(sound: Samples, start: float = 0.002, end: float = 0.005) -> Samples:
    """The sound with a soft start and end of so many seconds: no click at either."""
    first = min(len(sound), max(1, frames(start)))
    last = min(len(sound), max(1, frames(end)))
    curve = np.ones(len(sound))
    curve[:first] *= 0.5 - 0.5 * np.cos(np.pi * np.arange(first) / first)
    curve[-last:] *= 0.5 + 0.5 * np.cos(np.pi * np.arange(1, last + 1) / last)
    return shaped(sound, curve)
