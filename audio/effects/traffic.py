"""The crossing and what drives over it."""

from typing import Final

import numpy as np

from audio.effects.effect import Effect
from audio.tone.dynamics import driven
from audio.tone.envelopes import faded, held
from audio.tone.filters import band, drift, high, low, peak
from audio.tone.oscillators import noise, pink, steady, wave
from audio.tone.space import in_room, mono, travelling
from audio.tone.texture import burst, looped, settled, thump, together
from audio.tone.units import RATE, Random, Samples, clock, frames

SOUND: Final = 340.0  # m/s
# Hz: three notes that grate
HORN: Final = (277.2, 349.2, 415.3)


def chirp(start: float, end: float, seconds: float) -> Samples:
    """A bird's note from a loudspeaker, from one pitch in Hz to another."""
    time = clock(seconds)
    turn = 2 * np.pi * np.cumsum(start * (end / start) ** (time / seconds)) / RATE
    tone = faded(np.sin(turn) + 0.2 * np.sin(2 * turn), 0.006, 0.02)
    return np.asarray(tone * np.sin(np.pi * time / seconds) ** 0.4)


def walk(random: Random) -> Samples:
    """Walk: two birds that answer each other, one call a second, so it runs on the public clock."""
    first = together(0.5, (0, 1, chirp(1950, 2600, 0.07)), (0.09, 0.8, chirp(2600, 2050, 0.11)))
    second = together(0.5, (0, 1, chirp(1650, 2200, 0.07)), (0.09, 0.8, chirp(2200, 1740, 0.11)))
    return together(2.0, (0.05, 0.8, first), (1.05, 0.65, second))


def flash(random: Random) -> Samples:
    """The walk light flashes: hurry."""
    note = chirp(2350, 2350, 0.06)
    return together(0.5, (0, 0.8, note), (0.12, 0.8, note), (0.24, 0.8, note))


def stop(random: Random) -> Samples:
    """Stop: a fourth down."""
    parts = []
    for start, pitch, seconds in ((0.0, 587.3, 0.09), (0.16, 440.0, 0.18)):
        count = frames(seconds + 0.06)
        tone = low(steady("square", pitch, count), 2600)
        shape = held(count, seconds, attack=0.004, sustain=0.8, release=0.05)
        parts.append((start, 0.5, tone * shape))
    return together(0.45, *parts)


def _passing(dry: Samples, seconds: float, middle: float, speed: float, side: int) -> Samples:
    """A source that drives by, `middle` s after its start, at `speed` m/s."""
    along = (clock(seconds) - middle) * speed
    distance = np.sqrt(along**2 + 9)
    return faded(travelling(dry * 3 / distance, np.clip(along / 9, -0.95, 0.95) * side), 0.25, 0.3)


def car(random: Random) -> Samples:
    """A car drives by."""
    seconds, speed = 2.2, float(random.uniform(11, 14))
    time = clock(seconds)
    along = (time - seconds / 2) * speed
    shift = SOUND / (SOUND + along / np.sqrt(along**2 + 9) * speed)
    tyres = (
        band(pink(len(time), random), 950, 0.5) * 1.4 + high(noise(len(time), random), 2500) * 0.12
    )
    own = float(random.uniform(0.9, 1.15))
    engine = low(wave("saw", 88 * shift * own) + 0.5 * wave("saw", 133 * shift), 700) * 0.5
    side = int(random.choice([-1, 1]))
    return _passing(low(tyres + engine, 9000), seconds, seconds / 2, speed, side)


def bus(random: Random) -> Samples:
    """A bus drives by: diesel, big tyres, air."""
    seconds = 3.0
    count = frames(seconds)
    line = 41 * (1 + 0.02 * drift(count, random, 3))
    engine = low(
        wave("saw", line) + 0.6 * wave("pulse25", line * 0.5) + noise(count, random) * 0.3, 600
    )
    tyres = band(pink(count, random), 500, 0.5) * 1.6 + 0.15 * high(noise(count, random), 3000)
    return _passing(engine + tyres, seconds, 1.4, 10, int(random.choice([-1, 1])))


def _horn(pitches: tuple[float, ...], seconds: float, random: Random) -> Samples:
    count = frames(seconds + 0.15)
    out = np.zeros(count)
    for pitch in pitches:
        out += steady("pulse30", pitch, count, float(random.uniform())) * 0.5
        out += steady("saw", pitch * 1.003, count) * 0.4
    shape = held(count, seconds, attack=0.02, decay=0.2, sustain=0.9, release=0.12)
    return driven(peak(low(high(out, 200), 3600), 1100, 5) * shape * 0.35, 1.6)


def car_horn(random: Random) -> Samples:
    """A car's horn: two notes."""
    own = float(random.uniform(0.94, 1.08))
    return mono(
        in_room(_horn((415.0 * own, 522.0 * own), 0.42, random), "street", -10, seconds=1.0)
    )


def bus_horn(random: Random) -> Samples:
    """A bus's horn, a second before the bus."""
    return mono(in_room(_horn(HORN, 0.7, random), "street", -10, seconds=1.5))


def brakes(random: Random) -> Samples:
    """Brakes that squeal."""
    time = clock(0.8)
    line = 1750 * (1 - 0.12 * time) * (1 + 0.015 * drift(len(time), random, 25))
    tone = wave("saw", line) * 0.4 + wave("sine", line * 1.51) * 0.3
    tone = tone * np.sin(np.pi * np.minimum(1, time / 0.8 + 0.05))
    rub = band(noise(len(time), random), 2500, 0.7) * 0.4 * np.exp(-time / 0.4)
    return mono(in_room(faded(high(tone + rub, 500), 0.02, 0.1), "street", -12, seconds=1.2))


def distant_traffic(random: Random) -> Samples:
    """A city behind houses."""
    count = frames(9.0)
    rumble = looped(band(pink(frames(10.5), random), 210, 0.5) * 2, 1.5)
    hiss = looped(band(noise(frames(10.5), random), 1300, 0.5) * 0.2, 1.5)
    swell = 1 + 0.35 * np.sin(2 * np.pi * np.arange(count) / count * 2)
    return settled((rumble + hiss) * swell, lambda s: low(s, 2600))


def kerb(random: Random) -> Samples:
    """A wheel over a manhole cover."""
    ring = burst(0.3, 610, 9, 0.06, random)
    return together(
        0.5, (0, 1, thump(80, 0.2, 0.04)), (0, 0.5, ring), (0.09, 0.6, thump(84, 0.2, 0.04))
    )


EFFECTS: Final = [
    Effect("signal_walk_loop", -31, walk, loop=True),
    Effect("signal_flash", -31, flash),
    Effect("signal_stop", -30, stop),
    Effect("car_pass", -25, car, 4, stereo=True),
    Effect("bus_pass", -21, bus, 2, stereo=True),
    Effect("car_horn", -22, car_horn, 3),
    Effect("bus_horn", -20, bus_horn, 2),
    Effect("brakes", -24, brakes, 3),
    Effect("manhole", -31, kerb, 3),
    Effect("city_loop", -36, distant_traffic, loop=True),
]
