"""Loudness as people hear it, after ITU-R BS.1770-4 (LUFS), of pieces and of short sounds."""

import math
from typing import Final

import numpy as np

from audio.tone.dynamics import peaks
from audio.tone.filters import Coefficients, run
from audio.tone.units import RATE, Samples, decibels, frames

# BS.1770-4: blocks of 0.4 s every 0.1 s; those below -70 LUFS, or 10 LU below the rest, are left
BLOCK: Final = 0.4
STEP: Final = 0.1
SILENCE: Final = -70.0
RELATIVE: Final = -10.0
OFFSET: Final = -0.691
# the standard's table is for 48 kHz; these are its two sections as functions of the rate
SHELF_PITCH: Final = 1681.974450955533
SHELF_WIDTH: Final = 0.7071752369554196
SHELF_BOOST: Final = 3.999843853973347
FLOOR_PITCH: Final = 38.13547087602444
FLOOR_WIDTH: Final = 0.5003270373238773
NOTHING: Final = -99.0


def _shelf() -> Coefficients:
    turn = math.tan(math.pi * SHELF_PITCH / RATE)
    top = 10 ** (SHELF_BOOST / 20)
    middle, part = top**0.4996667741545416, turn / SHELF_WIDTH
    above = [1 + part + turn**2, 2 * (turn**2 - 1), 1 - part + turn**2]
    below = [top + middle * part + turn**2, 2 * (turn**2 - top), top - middle * part + turn**2]
    return [b / above[0] for b in below], [a / above[0] for a in above]


def _floor() -> Coefficients:
    turn = math.tan(math.pi * FLOOR_PITCH / RATE)
    part = turn / FLOOR_WIDTH
    above = [1 + part + turn**2, 2 * (turn**2 - 1), 1 - part + turn**2]
    return [1.0, -2.0, 1.0], [a / above[0] for a in above]


def _weighted(sound: Samples) -> Samples:
    both = sound if sound.ndim == 2 else sound[:, None] * np.ones(2)
    return np.asarray((run(run(both, _shelf()), _floor()) ** 2).sum(1))


def _blocks(sound: Samples) -> Samples:
    power = _weighted(sound)
    whole = frames(BLOCK)
    if len(power) < whole:
        power = np.append(power, np.zeros(whole - len(power)))
    sums = np.concatenate(([0.0], np.cumsum(power)))
    ends = sums[whole :: frames(STEP)]
    return np.asarray((ends - sums[: len(sums) - whole : frames(STEP)][: len(ends)]) / whole)


def _lufs(power: float) -> float:
    return float(OFFSET + 10 * np.log10(power + 1e-12))


def loudness(sound: Samples) -> float:
    """The loudness of a whole piece or loop in LUFS; -99 for silence. Mono counts as both sides."""
    power = _blocks(sound)
    power = power[OFFSET + 10 * np.log10(power + 1e-12) > SILENCE]
    if not len(power):
        return NOTHING
    loud = power[OFFSET + 10 * np.log10(power) > _lufs(float(power.mean())) + RELATIVE]
    return _lufs(float(loud.mean()))


def momentary(sound: Samples) -> float:
    """The loudness in LUFS of the loudest 0.4 s: what counts for a short sound."""
    return _lufs(float(_blocks(sound).max()))


def curve(sound: Samples) -> Samples:
    """The loudness in LUFS of every 0.4 s, each 0.1 s after the one before."""
    return np.asarray(OFFSET + 10 * np.log10(_blocks(sound) + 1e-12))


def true_peak(sound: Samples) -> float:
    """The highest true peak in dBTP (decibels against full scale, between samples too)."""
    return decibels(float(peaks(sound).max()))
