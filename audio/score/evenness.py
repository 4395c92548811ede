"""Evens out an instrument: formants, filters and phases make single notes stick out."""

from functools import lru_cache
from typing import Final

import numpy as np

from audio.tone.loudness import momentary
from audio.tone.units import hertz, ratio
from audio.voices import VOICES

# the part of a note's deviation that is taken away: all of it would sound like a machine
PART: Final = 0.85
# dB; more would lift what an instrument cannot play
MOST: Final = 9.0
# MIDI notes whose median loudness is the instrument's own
RANGE: Final = (43, 50, 57, 62, 67, 72, 79)


def _loudness(voice: str, note: int) -> float:
    random = np.random.default_rng(note)
    return momentary(VOICES[voice](hertz(note), 0.5, 0.72, random))


@lru_cache(None)
def _usual(voice: str) -> float:
    return float(np.median([_loudness(voice, note) for note in RANGE]))


@lru_cache(None)
def evening(voice: str, note: int) -> float:
    """The factor that brings a MIDI note near to the usual loudness of its voice."""
    away = PART * (_usual(voice) - _loudness(voice, note))
    return ratio(float(np.clip(away, -MOST, MOST)))
