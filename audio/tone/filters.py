"""Filters: two-pole sections after Robert Bristow-Johnson's cookbook, still or moving."""

from collections.abc import Callable
from typing import Any, Final

import numpy as np
from scipy import signal

from audio.tone.units import RATE, Samples

# without resonance: the flattest passband that two poles have
FLAT: Final = 0.7071
# Hz; slow movements (a gust of 0.2 Hz) are filtered noise too, so the limit lies far below hearing
LOWEST: Final = 0.02

Coefficients = tuple[list[float], list[float]]


def section(kind: str, pitch: float, width: float = FLAT, boost: float = 0.0) -> Coefficients:
    """The coefficients of a filter at `pitch` Hz.

    `kind` is low, high, band, peak, high-shelf or low-shelf; `width` the Q, `boost` in dB for peak
    and shelves. Raises KeyError for another kind.
    """
    turn = 2 * np.pi * min(max(pitch, LOWEST), RATE * 0.47) / RATE
    cosine, alpha = float(np.cos(turn)), float(np.sin(turn)) / (2 * width)
    below, above = SECTIONS[kind](cosine, alpha, 10 ** (boost / 40))
    return [b / above[0] for b in below], [a / above[0] for a in above]


def _low(c: float, alpha: float, _: float) -> Coefficients:
    return [(1 - c) / 2, 1 - c, (1 - c) / 2], [1 + alpha, -2 * c, 1 - alpha]


def _high(c: float, alpha: float, _: float) -> Coefficients:
    return [(1 + c) / 2, -1 - c, (1 + c) / 2], [1 + alpha, -2 * c, 1 - alpha]


def _band(c: float, alpha: float, _: float) -> Coefficients:
    return [alpha, 0.0, -alpha], [1 + alpha, -2 * c, 1 - alpha]


def _peak(c: float, alpha: float, up: float) -> Coefficients:
    return [1 + alpha * up, -2 * c, 1 - alpha * up], [1 + alpha / up, -2 * c, 1 - alpha / up]


def _high_shelf(c: float, alpha: float, up: float) -> Coefficients:
    root = 2 * up**0.5 * alpha
    more, less = up + 1, up - 1
    return (
        [up * (more + less * c + root), -2 * up * (less + more * c), up * (more + less * c - root)],
        [more - less * c + root, 2 * (less - more * c), more - less * c - root],
    )


def _low_shelf(c: float, alpha: float, up: float) -> Coefficients:
    root = 2 * up**0.5 * alpha
    more, less = up + 1, up - 1
    return (
        [up * (more - less * c + root), 2 * up * (less - more * c), up * (more - less * c - root)],
        [more + less * c + root, -2 * (less + more * c), more + less * c - root],
    )


SECTIONS: Final[dict[str, Callable[[float, float, float], Coefficients]]] = {
    "low": _low,
    "high": _high,
    "band": _band,
    "peak": _peak,
    "high-shelf": _high_shelf,
    "low-shelf": _low_shelf,
}


def run(sound: Samples, coefficients: Coefficients) -> Samples:
    """The sound through a filter that starts empty."""
    below, above = coefficients
    return np.asarray(signal.lfilter(below, above, sound, axis=0), dtype=np.float64)


def low(sound: Samples, pitch: float, width: float = FLAT) -> Samples:
    """What lies below `pitch` Hz."""
    return run(sound, section("low", pitch, width))


def high(sound: Samples, pitch: float, width: float = FLAT) -> Samples:
    """What lies above `pitch` Hz."""
    return run(sound, section("high", pitch, width))


def band(sound: Samples, pitch: float, width: float = 1.0) -> Samples:
    """What lies around `pitch` Hz."""
    return run(sound, section("band", pitch, width))


def peak(sound: Samples, pitch: float, boost: float, width: float = 1.0) -> Samples:
    """The sound with `boost` dB more around `pitch` Hz."""
    return run(sound, section("peak", pitch, width, boost))


def shelf(sound: Samples, pitch: float, boost: float) -> Samples:
    """The sound with `boost` dB more above `pitch` Hz."""
    return run(sound, section("high-shelf", pitch, FLAT, boost))


def low_shelf(sound: Samples, pitch: float, boost: float) -> Samples:
    """The sound with `boost` dB more below `pitch` Hz."""
    return run(sound, section("low-shelf", pitch, FLAT, boost))


def moving(
    sound: Samples, kind: str, pitches: Samples, width: float = 0.9, block: int = 48
) -> Samples:
    """A filter whose pitch in Hz moves: renewed every `block` frames. Stereo is filtered alike."""
    out = np.empty_like(sound)
    state: Any = np.zeros(2 if sound.ndim == 1 else (2, sound.shape[1]))
    for start in range(0, len(sound), block):
        middle = min(start + block // 2, len(pitches) - 1)
        below, above = section(kind, float(pitches[middle]), width)
        end = start + block
        out[start:end], state = signal.lfilter(below, above, sound[start:end], axis=0, zi=state)
    return out


def drift(count: int, random: np.random.Generator, pitch: float) -> Samples:
    """A slow random movement of about -1 to 1, changing `pitch` times a second at most."""
    # low-passed noise, made at a hundredth of the rate where it is slow, then drawn out
    step = max(1, int(RATE / (pitch * 40)))
    few = count // step + 4
    rough = run(random.standard_normal(few + 200), section("low", pitch * step))[200:]
    rough /= max(float(np.abs(rough).max()), 1e-9)
    return np.interp(np.arange(count) / step, np.arange(few), rough)
