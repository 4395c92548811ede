"""Players who are never quite together: what makes a section wide and alive, and still in tune."""

from collections.abc import Iterator
from typing import Final

import numpy as np

from audio.tone.filters import drift
from audio.tone.oscillators import bend, glide, vibrato
from audio.tone.units import Random, Samples

# cents; how far a player's pitch wanders during a note
WANDER: Final = 2.5


def apart(players: int, cents: float, random: Random) -> Samples:
    """Detunings in cents whose mean is zero: random ones would pull a section sharp or flat."""
    spread = random.permutation(np.linspace(-1.4, 1.4, players)) if players > 1 else np.zeros(1)
    off = spread * cents + random.normal(0, cents * 0.25, players)
    return np.asarray(off - off.mean())


def sides(players: int, spread: float) -> Samples:
    """Where each player sits, from left to right."""
    return np.linspace(-spread, spread, players) if players > 1 else np.zeros(1)


def pitches(
    pitch: float,
    count: int,
    random: Random,
    players: int,
    *,
    cents: float,
    swing: float,
    rates: tuple[float, float] = (4.8, 6.0),
    before: float | None = None,
    slide: float = 0.07,
) -> Iterator[Samples]:
    """Each player's pitch in Hz at each frame: own tuning, drift, vibrato of `swing` cents."""
    led = glide(pitch, before, count, slide)
    for off in apart(players, cents, random):
        own = vibrato(
            pitch,
            count,
            rate=float(random.uniform(*rates)),
            cents=swing * float(random.uniform(0.7, 1.2)),
            delay=float(random.uniform(0.1, 0.25)),
            ramp=0.4,
            phase=float(random.uniform(0, 2 * np.pi)),
        )
        yield own * bend(led + off + WANDER * drift(count, random, 1.5))
