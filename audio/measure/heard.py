"""Whether and when an effect is heard in a capture of the game: found by its own samples."""

from typing import Final, NamedTuple

import numpy as np

from audio.tone.space import mono
from audio.tone.units import RATE, Samples, decibels, frames

# seconds around its place in which an effect is looked for: six pictures of the game
BEFORE: Final = 0.1
AFTER: Final = 0.15
# seconds of an effect that are looked for: its onset is what is heard as its moment
ONSET: Final = 0.35
# Hz over which the loudness of what is around is evened out
BAND: Final = 60
# seconds over which the part that is searched is let in and out: a cut has all pitches
EDGE: Final = 0.02
# seconds around the best place that belong to it
OWN: Final = 0.004
# dB by which the best place must stand out of all others, or the effect is masked
CLEAR: Final = 3.0
# the least amplitude that counts as sound: half a step of 16 bits
NOTHING: Final = 0.5 / 32768


class Found(NamedTuple):
    """How many seconds after its place an effect begins, and by how many dB it stands out there.

    Where it stands out by less than `CLEAR` it is masked, and `late` says nothing.
    """

    late: float
    clear: float

    @property
    def masked(self) -> bool:
        """Whether other sounds hide it."""
        return self.clear < CLEAR


def find(sound: Samples, effect: Samples, place: int, onset: float = ONSET) -> Found:
    """Looks for an effect in a capture, from 0.1 s before a place in frames to 0.15 s after it.

    A matched filter: each pitch counts by what stands against it in the capture there. `onset` are
    the seconds of the effect that are looked for.
    """
    before, reach = frames(BEFORE), frames(BEFORE) + frames(AFTER)
    wanted = _onset(mono(effect), onset)
    flat = mono(sound)
    start = place - before - frames(EDGE)
    near = flat[max(0, start) : place + frames(AFTER) + len(wanted) + frames(EDGE)]
    near = np.concatenate([np.zeros(max(0, -start)), near])
    edge = frames(EDGE)
    near[:edge] *= np.linspace(0, 1, edge)
    near[-edge:] *= np.linspace(1, 0, edge)
    if np.abs(near).max(initial=0.0) < NOTHING:
        return Found(0.0, -200.0)
    size = 1 << (len(near) + len(wanted) - 1).bit_length()
    heard, known = np.fft.rfft(near, size), np.fft.rfft(wanted, size)
    match = np.fft.irfft(heard * known.conj() / _around(np.abs(heard) ** 2, size), size)
    match = match[frames(EDGE) :][:reach]
    best = int(match.argmax())
    others = np.abs(match)
    others[max(0, best - frames(OWN)) : best + frames(OWN)] = 0
    return Found(
        (best - before) / RATE, decibels(float(match[best])) - decibels(float(others.max()))
    )


def _onset(effect: Samples, seconds: float) -> Samples:
    """Its beginning, let out softly so that the cut is no sound of its own."""
    wanted = effect[: frames(seconds)].copy()
    out = min(len(wanted), frames(0.05))
    wanted[len(wanted) - out :] *= np.linspace(1, 0, out)
    return wanted


def _around(power: Samples, size: int) -> Samples:
    """The power at each pitch, evened out over a band; never nothing."""
    width = max(1, round(BAND * size / RATE))
    even = np.convolve(power, np.ones(width) / width, "same")
    return np.asarray(even + even.max() * 1e-6)
