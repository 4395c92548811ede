"""Home: a shower, tea, doors, cloth, a bracelet."""

from typing import Final

import numpy as np

from audio.effects.effect import Effect
from audio.tone.dynamics import driven
from audio.tone.envelopes import shaped
from audio.tone.filters import band, drift, high, low
from audio.tone.oscillators import noise, noise_pair, pink, steady
from audio.tone.space import around, in_room, mono
from audio.tone.texture import (
    Part,
    burst,
    looped,
    ringing,
    scattered,
    swish,
    thump,
    together,
    water_drop,
)
from audio.tone.units import RATE, Random, Samples, clock, frames
from audio.voices import VOICES


def shower(random: Random) -> Samples:
    """A hot shower behind a door."""
    bed = looped(low(high(noise_pair(frames(7), random, common=0.2), 1200), 9000) * 0.12, 1.0)
    drops = scattered(frames(6), 960, lambda own: water_drop(own, 800, 3600), random)
    return around(bed + drops * 0.3, "room", -6)


def tea(random: Random) -> Samples:
    """A cup that fills: its note rises. Then the pot is set down."""
    time = clock(2.6)
    pour = np.zeros(len(time))
    at = 0.1
    while at < 2.2:
        pitch = (420 + 500 * at / 2.2) * float(random.uniform(0.85, 1.35))
        own = clock(0.05)
        bubble = np.sin(2 * np.pi * np.cumsum(pitch * (1 + 2 * own)) / RATE) * np.exp(-own / 0.012)
        place = frames(at)
        pour[place : place + len(bubble)] += bubble * float(random.uniform(0.3, 1))
        at += float(random.exponential(0.014))
    flow = np.clip(time / 0.2, 0, 1) * np.clip((2.3 - time) / 0.15, 0, 1)
    stream = band(pink(len(time), random), 1800, 0.7) * flow
    china = ringing(0.2, ((1900, 0.4, 0.03), (3300, 0.3, 0.02)), random)
    out = together(2.6, (0, 0.3, pour), (0, 0.35, stream), (2.35, 0.5, china))
    return mono(in_room(out, "room", -16, seconds=2.8))


def cup(random: Random) -> Samples:
    """A cup is set down."""
    china = ringing(0.25, ((1720, 0.5, 0.03), (2930, 0.4, 0.025), (4410, 0.2, 0.015)), random, 0.03)
    return together(0.4, (0, 0.5, china), (0, 0.6, thump(170, 0.1, 0.02, 0.3)))


def _in_house(sound: Samples, level: float, seconds: float) -> Samples:
    return mono(in_room(sound, "room", level, seconds=seconds))


def knock(random: Random) -> Samples:
    """Three knocks, like a neighbour's."""
    parts: list[Part] = []
    for at, size in ((0.0, 0.7), (0.17, 0.85), (0.34, 1.0)):
        wood = together(
            0.3,
            (0, 1, thump(float(random.uniform(125, 140)), 0.2, 0.035, 0.4)),
            (0, 0.7, burst(0.08, 720, 0.9, 0.014, random)),
            (0, 0.4, burst(0.04, 1900, 0.8, 0.005, random)),
        )
        parts.append((at, size, wood))
    return _in_house(together(1.3, *parts), -10, 1.5)


def knock_furious(random: Random) -> Samples:
    """A fist, seven times."""
    parts: list[Part] = []
    for at in (0.0, 0.13, 0.25, 0.38, 0.5, 0.64, 0.9):
        ring = ringing(0.2, ((310, 0.5, 0.05), (520, 0.4, 0.04)), random)
        fist = together(
            0.35,
            (0, 1.2, thump(float(random.uniform(88, 100)), 0.3, 0.06, 0.6)),
            (0, 1, burst(0.12, 560, 0.7, 0.025, random)),
            (0, 0.6, burst(0.05, 1700, 0.7, 0.008, random)),
            (0.02, 0.3, ring),
        )
        parts.append((at, float(random.uniform(0.8, 1.1)), fist))
    return _in_house(together(1.9, *parts), -9, 2.0)


def door_open(random: Random) -> Samples:
    """A latch, a hinge."""
    time = clock(0.55)
    line = 310 + 90 * time + 40 * np.sin(2 * np.pi * 3 * time)
    saw = 2 * ((np.cumsum(line * 0.25) / RATE) % 1) - 1
    creak = band(saw * (random.uniform(size=len(time)) > 0.2), 1100, 2)
    creak *= np.sin(np.pi * time / 0.55) * 0.25
    out = together(
        0.8,
        (0, 0.7, burst(0.05, 1500, 1, 0.007, random)),
        (0.05, 0.6, burst(0.04, 2300, 1, 0.005, random)),
        (0.1, 0.6, creak),
    )
    return _in_house(out, -14, 0.9)


def door_close(random: Random) -> Samples:
    """A door pulled to, softly."""
    out = together(
        0.6,
        (0, 0.3, swish(0.25, 300, 500, random)),
        (0.2, 0.9, thump(112, 0.2, 0.04, 0.4)),
        (0.2, 0.6, burst(0.05, 1600, 1, 0.008, random)),
    )
    return _in_house(out, -13, 0.9)


def door_slam(random: Random) -> Samples:
    """A door thrown shut."""
    frame = ringing(0.4, ((180, 0.6, 0.1), (265, 0.5, 0.08), (410, 0.4, 0.06)), random)
    out = together(
        0.8,
        (0, 1.0, thump(86, 0.4, 0.08, 0.9)),
        (0, 1.5, burst(0.2, 480, 0.6, 0.04, random)),
        (0, 1.0, burst(0.06, 1900, 0.6, 0.009, random)),
        (0.03, 0.3, frame),
    )
    return _in_house(driven(out * 0.7, 1.5), -9, 1.2)


def closet_door(random: Random) -> Samples:
    """A sliding door that flies open."""
    time = clock(0.42)
    roll = band(pink(len(time), random), 620, 0.7) * np.linspace(0.4, 1, len(time))
    roll *= 0.7 + 0.3 * np.sin(2 * np.pi * 31 * time)
    out = together(
        0.9,
        (0, 0.9, roll),
        (0.41, 1.2, thump(105, 0.25, 0.045)),
        (0.41, 0.8, burst(0.1, 900, 0.7, 0.016, random)),
    )
    return _in_house(out, -11, 1.1)


def floor_step(random: Random) -> Samples:
    """A step in the next room, through the wall."""
    return _in_house(
        low(together(0.3, (0, 1, thump(92, 0.2, 0.04)), (0.05, 0.4, thump(110, 0.15, 0.03))), 700),
        -8,
        0.7,
    )


def cloth(random: Random) -> Samples:
    """Cloth against cloth."""
    out = swish(0.35, 900, 1600, random, width=0.6, loudest=0.4, shape=1.2)
    return out * (0.8 + 0.2 * drift(len(out), random, 40))


def bandage(random: Random) -> Samples:
    """One layer of a bandage."""
    out = swish(0.45, 1800, 3200, random, width=0.6, loudest=0.6, shape=1.2)
    return np.asarray(out * (0.75 + 0.25 * np.sin(2 * np.pi * 27 * clock(0.45))))


def hug(random: Random) -> Samples:
    """Arms round somebody."""
    return together(
        0.8,
        (0, 0.8, swish(0.4, 500, 900, random, width=0.6, loudest=0.5, shape=1)),
        (0.12, 0.5, thump(90, 0.2, 0.05, 0.2)),
        (0.3, 0.5, swish(0.45, 900, 500, random, width=0.6, loudest=0.3, shape=1)),
    )


def _link(random: Random) -> Samples:
    modes = ((5100, 0.5, 0.03), (6870, 0.5, 0.04), (8420, 0.4, 0.03), (10900, 0.3, 0.02))
    return ringing(0.25, modes, random, 0.03) * float(random.uniform(0.2, 0.8))


def bracelet(random: Random) -> Samples:
    """A chain poured out of a small box, and one note."""
    starts = np.sort(np.abs(random.normal(0.12, 0.14, 12)))
    parts: list[Part] = [(float(at), 0.5, _link(random)) for at in starts]
    parts.append((0.5, 0.5, VOICES["musicbox"](1760, 0.3, 0.6, random)[: frames(0.6)]))
    return mono(in_room(together(1.1, *parts), "plate", -14, seconds=1.6))


def drawer(random: Random) -> Samples:
    """A desk that is pushed aside: the charger is under it."""
    time = clock(0.7)
    rub = shaped(band(pink(len(time), random), 420, 0.8), np.sin(np.pi * time / 0.7))
    return together(
        0.9,
        (0, 1.4, rub),
        (0.66, 0.8, thump(120, 0.15, 0.03)),
        (0.1, 0.3, swish(0.4, 900, 1300, random)),
    )


def dinner(random: Random) -> Samples:
    """A bowl and chopsticks."""
    parts: list[Part] = []
    for at in (0.0, 0.16, 0.3):
        china = ringing(0.2, ((2140, 0.5, 0.025), (3570, 0.3, 0.02)), random, 0.03)
        parts.append((at, 0.5, china))
    return together(0.7, *parts, (0.0, 0.3, burst(0.03, 1500, 1, 0.006, random)))


def room_tone(random: Random) -> Samples:
    """A flat in the evening: a refrigerator, a clock."""
    count = frames(6)
    hum = steady("sine", 50.0, count) * 0.12 + steady("sine", 100.0, count) * 0.08
    hum += steady("sine", 200.0, count) * 0.04
    air = looped(low(noise(frames(7), random), 500), 1.0) * 0.6
    parts = [(second + 0.2, 0.06, burst(0.03, 2300, 3, 0.004, random)) for second in range(6)]
    return hum + air + together(6, *parts)


EFFECTS: Final = [
    Effect("shower_loop", -27, shower, loop=True, stereo=True),
    Effect("tea", -30, tea),
    Effect("cup", -33, cup, 3),
    Effect("knock", -24, knock, 2),
    Effect("knock_furious", -18, knock_furious, 2),
    Effect("door_open", -30, door_open, 2),
    Effect("door_close", -28, door_close, 2),
    Effect("door_slam", -18, door_slam),
    Effect("closet_door", -24, closet_door),
    Effect("floor_step", -31, floor_step, 4),
    Effect("cloth", -36, cloth, 4),
    Effect("bandage", -34, bandage, 4),
    Effect("hug", -32, hug, 2),
    Effect("bracelet", -30, bracelet),
    Effect("drawer", -29, drawer),
    Effect("dinner", -32, dinner, 3),
    Effect("room_loop", -42, room_tone, loop=True),
]
