"""What effects are made of: thumps, bursts, swishes, ringing bodies, grains, water, sparks."""

from collections.abc import Callable, Sequence

import numpy as np

from audio.tone.envelopes import faded
from audio.tone.filters import band, moving, run, section
from audio.tone.oscillators import noise
from audio.tone.space import pair
from audio.tone.units import RATE, Random, Samples, clock, clock_of, frames

Part = tuple[float, float, Samples]
"""When it starts in seconds, how loud (factor), what."""
Mode = tuple[float, float, float]
"""One way a body rings: pitch in Hz, strength, seconds to fall to 1/e."""
Density = Callable[[float], float]
"""How likely a grain is (0-1) at a point of the sound's life (0-1)."""


def together(seconds: float, *parts: Part) -> Samples:
    """The parts in one sound of `seconds`: stereo if any part is."""
    wide = any(sound.ndim == 2 for _, _, sound in parts)
    out = np.zeros((frames(seconds), 2)) if wide else np.zeros(frames(seconds))
    for start, gain, sound in parts:
        place = frames(start)
        count = min(len(sound), len(out) - place)
        if count > 0:
            out[place : place + count] += (pair(sound) if wide else sound)[:count] * gain
    return out


def ringing(seconds: float, modes: Sequence[Mode], random: Random, loose: float = 0.01) -> Samples:
    """A struck body that rings in its `modes`, each a little off (a deviation of `loose`)."""
    time = clock(seconds)
    out = np.zeros(len(time))
    for pitch, strength, fall in modes:
        off = pitch * (1 + float(random.normal(0, loose)))
        phase = float(random.uniform(0, 0.5))
        out += strength * np.sin(2 * np.pi * off * time + phase) * np.exp(-time / fall)
    return out


def burst(
    seconds: float,
    pitch: float,
    width: float,
    fall: float,
    random: Random,
    *,
    attack: float = 0.001,
) -> Samples:
    """Noise around `pitch` Hz that falls to 1/e in `fall` s."""
    time = clock(seconds)
    shape = np.exp(-time / fall) * (1 - np.exp(-time / attack))
    return np.asarray(run(noise(len(time), random), section("band", pitch, width)) * shape)


def thump(pitch: float, seconds: float, fall: float, drop: float = 0.8) -> Samples:
    """A dull blow that ends on `pitch` Hz, coming down from `drop` times more."""
    time = clock(seconds)
    line = pitch * (1 + drop * np.exp(-time / 0.012))
    shape = np.exp(-time / fall) * (1 - np.exp(-time / 0.001))
    return np.asarray(np.sin(2 * np.pi * np.cumsum(line) / RATE) * shape)


def swish(
    seconds: float,
    start: float,
    end: float,
    random: Random,
    *,
    width: float = 1.1,
    loudest: float = 0.4,
    shape: float = 2.0,
) -> Samples:
    """Air that moves from `start` to `end` Hz, loudest at that part of its life."""
    time = clock(seconds)
    life = time / seconds
    rise, fall = (life / loudest) ** shape, (np.maximum(0, 1 - life) / (1 - loudest)) ** shape
    swept = moving(noise(len(time), random), "band", start * (end / start) ** life, width, 64)
    return np.asarray(swept * np.where(life < loudest, rise, fall))


def grains(
    seconds: float,
    rate: float,
    make: Callable[[Random], Samples],
    random: Random,
    density: Density | None = None,
) -> Samples:
    """Small sounds at random times, `rate` a second where the density is 1."""
    out = np.zeros(frames(seconds))
    time = float(random.exponential(1 / rate))
    while time < seconds:
        if density is None or random.uniform() < density(time / seconds):
            grain = make(random)
            place = frames(time)
            count = min(len(grain), len(out) - place)
            out[place : place + count] += grain[:count]
        time += float(random.exponential(1 / rate))
    return out


def scattered(
    count: int, how_many: int, make: Callable[[Random], Samples], random: Random
) -> Samples:
    """A stereo loop of `count` frames with small sounds anywhere in it; they run over its end."""
    out = np.zeros((count, 2))
    for _ in range(how_many):
        grain = make(random)
        place = (np.arange(len(grain)) + int(random.integers(0, count))) % count
        out[place] += pair(grain, float(random.uniform(-0.95, 0.95)))
    return out


def fading_out(life: float) -> float:
    """A density that falls evenly to nothing."""
    return 1 - life


def water_drop(random: Random, lowest: float = 900.0, highest: float = 4500.0) -> Samples:
    """A drop into water: a bubble that rings upwards."""
    pitch = lowest * (highest / lowest) ** float(random.uniform())
    fall = 0.004 + 12 / pitch * float(random.uniform(0.5, 1.5))
    time = clock(min(0.12, fall * 6))
    line = pitch * (1 + float(random.uniform(0.05, 0.35)) * time / fall * 0.3)
    shape = np.exp(-time / fall) * (1 - np.exp(-time / 0.0007))
    sound = np.sin(2 * np.pi * np.cumsum(line) / RATE) * shape
    return np.asarray(faded(sound, 0.0003, 0.003) * float(random.uniform(0.2, 1)) ** 2)


def spark(random: Random) -> Samples:
    """One electric crackle."""
    seconds = float(random.uniform(0.004, 0.03))
    count = frames(seconds)
    sparse = noise(count, random) * (random.uniform(size=count) < 0.25)
    shape = np.exp(-clock_of(count) / (seconds * 0.4)) * float(random.uniform(0.3, 1))
    return faded(band(sparse, float(random.uniform(2200, 7500)), 1.2) * shape, 0.0003, 0.002)


def looped(sound: Samples, seconds: float = 1.0) -> Samples:
    """A texture whose last `seconds` melt into its first, at equal power: it repeats unheard."""
    fade = frames(seconds)
    count = len(sound) - fade
    rise = np.sin(np.linspace(0, np.pi / 2, fade))
    rise = rise[:, None] if sound.ndim == 2 else rise
    out = sound[:count].copy()
    out[:fade] = sound[:fade] * rise + sound[count:] * rise[::-1]
    return out


def settled(loop: Samples, change: Callable[[Samples], Samples]) -> Samples:
    """A loop after a change that remembers (a filter): as if it had been playing for ever."""
    return change(np.concatenate([loop, loop]))[len(loop) :]
