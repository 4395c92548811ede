"""Where a sound stands and the room around it: panning, chorus, echoes, reverberation."""

from functools import lru_cache
from itertools import pairwise
from typing import Final, NamedTuple

import numpy as np
from scipy import signal

from audio.tone.filters import high, low
from audio.tone.units import RATE, Samples, clock_of, frames, ratio


class Room(NamedTuple):
    """A room: seconds to fall by 60 dB, seconds before it answers, early strength, brightness."""

    fall: float
    before: float
    early: float
    bright: float
    seed: int


ROOMS: Final = {
    "room": Room(0.45, 0.004, 0.9, 0.55, 1),
    "plate": Room(1.3, 0.010, 0.25, 0.75, 2),
    "hall": Room(2.3, 0.022, 0.4, 0.5, 3),
    "cathedral": Room(4.2, 0.030, 0.25, 0.45, 4),
    "alley": Room(1.1, 0.012, 1.4, 0.6, 5),
    "street": Room(0.8, 0.025, 0.8, 0.45, 6),
}
# Hz; between these the reverberation falls at its own pace
OCTAVES: Final = (60, 250, 500, 1000, 2000, 4000, 8000, 15000)
EARLY_TAPS: Final = 9
# Hz; below, a room answers slowly enough to blur the bass
KEPT_DRY: Final = 180.0


def pair(sound: Samples, side: float = 0.0) -> Samples:
    """Stereo at `side` (-1 left to 1 right): equal power for mono, balance for stereo."""
    turn = (side + 1) * np.pi / 4
    gains = np.array([np.cos(turn), np.sin(turn)]) * np.sqrt(2)
    return np.asarray(sound[:, None] * gains if sound.ndim == 1 else sound * gains)


def mono(sound: Samples) -> Samples:
    """Both sides as one."""
    return np.asarray(sound.mean(1)) if sound.ndim == 2 else sound


def travelling(sound: Samples, sides: Samples) -> Samples:
    """A mono sound as stereo that moves along `sides`, -1 to 1 for each frame."""
    turn = (sides + 1) * np.pi / 4
    return np.stack([sound * np.cos(turn), sound * np.sin(turn)], 1)


def chorus(
    sound: Samples, rate: float = 0.6, depth: float = 0.0035, mix: float = 0.5, base: float = 0.012
) -> Samples:
    """Two copies whose delay swings `rate` times a second, against each other: wide, mono-safe."""
    both = pair(sound) if sound.ndim == 1 else sound
    time, index = clock_of(len(both)), np.arange(len(both), dtype=np.float64)
    out = np.empty_like(both)
    for side in range(2):
        late = (base + depth * np.sin(2 * np.pi * rate * time + side * np.pi)) * RATE
        out[:, side] = np.interp(index - late, index, both[:, side], left=0.0)
    return np.asarray(both * (1 - mix * 0.5) + out * mix)


def echoes(sound: Samples, seconds: float, kept: float = 0.38, taps: int = 5) -> Samples:
    """Only the echoes, `seconds` apart, from side to side, each duller than the one before."""
    count = len(sound)
    out = np.zeros((count, 2))
    voice = low(high(mono(sound), 250), 4200)
    for tap in range(1, taps + 1):
        late = frames(seconds * tap)
        if late >= count:
            break
        out[late:, tap % 2] += voice[: count - late] * kept ** (tap - 1)
        out[late:, 1 - tap % 2] += voice[: count - late] * kept ** (tap - 1) * 0.25
        voice = low(voice, 3570)
    return out


@lru_cache(maxsize=16)
def impulse(name: str) -> Samples:
    """A room's answer to a click: noise whose fall differs by octave, after a few early echoes."""
    room = ROOMS[name]
    random = np.random.default_rng(room.seed)
    count = frames(room.fall * 1.15 + room.before)
    out = np.zeros((count, 2))
    shared = random.standard_normal(count)
    time = clock_of(count)
    onset = 1 - np.exp(-time / 0.012)
    for bottom, top in pairwise(OCTAVES):
        middle = float(np.sqrt(bottom * top))
        fall = room.fall * (1.0 if middle < 700 else (700 / middle) ** (0.62 * (1 - room.bright)))
        fall *= 0.8 if middle < 200 else 1.0
        passband = signal.butter(2, [bottom, top], "bandpass", fs=RATE, output="sos")
        for side in range(2):
            # lows are shared between the sides (mono-safe), highs are not (wide)
            alike = 0.8 if middle < 400 else 0.25
            rough = alike * shared + (1 - alike) * random.standard_normal(count)
            rough *= (700 / max(middle, 700)) ** (1 - room.bright)
            out[:, side] += signal.sosfilt(passband, rough) * np.exp(-6.91 * time / fall) * onset
    out /= np.sqrt((out**2).sum() / 2)
    reach = 1.6 if name == "alley" else 1.0
    for side in range(2):
        for tap in range(EARLY_TAPS):
            place = frames(room.before * 0.3 + float(random.uniform(0.004, 0.055)) * reach)
            out[place, side] += room.early * 0.22 * random.choice([-1, 1]) * 0.85**tap
    out = np.vstack([np.zeros((frames(room.before), 2)), out])
    return np.asarray(out / np.sqrt((out**2).sum() / 2))


def reverberation(sound: Samples, room: str) -> Samples:
    """Only what the room answers, stereo, with its tail. Raises KeyError for an unknown room."""
    answer = impulse(room)
    both = pair(sound) if sound.ndim == 1 else sound
    return np.stack([signal.oaconvolve(both[:, s], answer[:, s]) for s in range(2)], 1)


def in_room(
    sound: Samples, room: str, level: float = -12.0, side: float = 0.0, seconds: float = 0.0
) -> Samples:
    """The sound at `side`, with the room's answer at `level` dB; cut to `seconds` where given."""
    wet = reverberation(sound, room) * ratio(level)
    dry = pair(sound, side)
    wet[: len(dry)] += dry
    return wet[: frames(seconds)] if seconds else wet


def around(sound: Samples, room: str, level: float) -> Samples:
    """A loop in a room that it has always been in: the tail of its end sounds at its start."""
    count = len(sound)
    wet = reverberation(high(np.concatenate([sound, sound]), KEPT_DRY), room)[count : 2 * count]
    return np.asarray(pair(sound) + wet * ratio(level))
