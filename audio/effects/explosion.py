"""Explosion: blasts near and far, palms that fizzle, fire that is held back."""

from typing import Final

import numpy as np

from audio.effects.effect import Effect
from audio.tone.dynamics import driven
from audio.tone.envelopes import shaped
from audio.tone.filters import band, drift, high, low, moving
from audio.tone.oscillators import noise_pair
from audio.tone.space import in_room, mono, pair, reverberation
from audio.tone.texture import (
    burst,
    fading_out,
    grains,
    looped,
    settled,
    spark,
    thump,
    together,
)
from audio.tone.throat import spoken
from audio.tone.units import RATE, Random, Samples, clock, frames


def _debris(random: Random) -> Samples:
    pitch, fall = float(random.uniform(900, 6000)), float(random.uniform(0.003, 0.012))
    return burst(0.04, pitch, 1.5, fall, random) * float(random.uniform(0.05, 0.4))


def blast(random: Random, size: float, seconds: float, crack: float = 1.0) -> Samples:
    """A blast of a size of 0-1: a crack, a ball of fire, a blow below, debris."""
    time = clock(seconds)
    fall = 0.09 + 0.28 * size
    fire = moving(
        noise_pair(len(time), random, warm=True, common=0.2) * 1.8,
        "low",
        250 + (9500 - 3000 * size) * np.exp(-time / (fall * 0.55)),
        0.8,
        32,
    )
    shape = (1 - np.exp(-time / 0.0015)) * (
        np.exp(-time / fall) + 0.25 * np.exp(-time / (fall * 2.6))
    )
    fire = shaped(fire, shape * np.clip(1 + 0.8 * drift(len(time), random, 22), 0.3, 2))
    rate = 30 + 70 * size
    thrown = grains(seconds, rate, _debris, random, lambda p: (1 - p) ** 1.5 * min(1, p * 12))
    parts = together(
        seconds,
        (0, 0.8, fire),
        (0, 1.0, thump(44 + 22 * (1 - size), seconds, fall * 0.8, 2.0)),
        (0, 1.3 * crack, burst(0.03, 3800, 0.4, 0.0035, random, attack=0.0003)),
        (0.04, 0.6, pair(thrown, 0.15)),
    )
    return driven(parts, 1.4 + 1.2 * size)


def small(random: Random) -> Samples:
    """A blast from one palm."""
    return in_room(blast(random, 0.15, 0.7, 1.1), "street", -17, seconds=1.1)


def big(random: Random) -> Samples:
    """A blast with everything."""
    return in_room(blast(random, 0.75, 1.8), "street", -12, seconds=2.4)


def jump(random: Random) -> Samples:
    """A blast straight down that lifts him: short, with the air he rises through."""
    return in_room(blast(random, 0.38, 0.9, 0.9), "street", -15, seconds=1.4)


def distant(random: Random) -> Samples:
    """A blast streets away: only what air and houses let through."""
    far = low(low(driven(high(blast(random, 0.7, 1.8, 0.3), 70), 2.5), 700), 1500)
    wet = reverberation(far, "cathedral")[: frames(3.0)] * 0.6
    wet[: len(far)] += far[: len(wet)] * 0.5
    return mono(wet)


def fizzle(random: Random) -> Samples:
    """Wet palms: a pop and a hiss."""
    time = clock(0.7)
    hiss = low(low(high(noise_pair(len(time), random), 1600), 5200), 7500)
    hiss = shaped(hiss, np.exp(-time / 0.17) * (0.75 + 0.25 * drift(len(time), random, 35)))
    dots = grains(0.6, 40, lambda own: burst(0.01, 5000, 1, 0.002, own), random, fading_out)
    return mono(
        together(
            0.8,
            (0, 0.7, burst(0.1, 500, 0.8, 0.02, random)),
            (0, 0.5, thump(120, 0.1, 0.02)),
            (0.01, 0.5, hiss),
            (0.05, 0.5, dots),
        )
    )


def glide(random: Random) -> Samples:
    """Small blasts without end that carry him."""
    seconds = 4.0
    count = frames(seconds)
    out = np.zeros((count, 2))
    start = 0.0
    while start < seconds:
        size = 0.04 + 0.06 * float(random.uniform())
        pop = blast(random, size, 0.22, 0.5) * float(random.uniform(0.5, 1))
        out[(np.arange(len(pop)) + frames(start)) % count] += pop
        start += float(random.uniform(0.045, 0.08))
    roar = looped(noise_pair(count + frames(0.5), random, warm=True), 0.5)
    return mono(out + settled(roar, lambda s: band(s, 420, 0.6)) * 0.5)


def hold_fire(random: Random) -> Samples:
    """He holds fire: a growl in the throat, and palms that smoke."""
    count = frames(4.6)
    time = clock(4.6)
    line = 74 + 8 * np.sin(2 * np.pi * 0.5 * time) + 3 * drift(count, random, 5)
    growl = spoken(
        line, "oa", 4.6, random, scale=0.95, rough=0.9, breath=0.05, envelope=np.ones(count)
    )
    growl *= 0.65 + 0.35 * np.sin(2 * np.pi * time) ** 2
    smoke = high(mono(noise_pair(count, random)), 4500) * (0.5 + 0.5 * drift(count, random, 12))
    crackle = grains(4.6, 9, spark, random)
    return looped(growl + 0.05 * smoke + 0.25 * crackle, 0.6)


def vetoed(random: Random) -> Samples:
    """Palms that would, and must not: a click of the tongue and a breath of smoke."""
    puff = burst(0.4, 1500, 0.5, 0.1, random, attack=0.03)
    return together(
        0.6,
        (0, 0.8, burst(0.03, 2600, 1.5, 0.006, random)),
        (0.04, 0.6, puff),
        (0.03, 0.5, grains(0.3, 70, spark, random, fading_out)),
    )


def sweat(random: Random) -> Samples:
    """A drop that burns on its way down."""
    time = clock(0.25)
    tone = np.sin(2 * np.pi * np.cumsum(2400 - 3600 * time) / RATE) * np.exp(-time / 0.05)
    return together(0.3, (0, 0.4, tone), (0.02, 0.8, grains(0.2, 120, spark, random, fading_out)))


EFFECTS: Final = [
    Effect("blast_small", -19, small, 4, stereo=True),
    Effect("blast_jump", -17, jump, 3, stereo=True),
    Effect("blast_big", -13, big, 3, stereo=True),
    Effect("blast_distant", -26, distant, 4),
    Effect("blast_fizzled", -29, fizzle, 3),
    Effect("blast_vetoed", -30, vetoed, 3),
    Effect("glide_loop", -24, glide, loop=True),
    Effect("hold_fire_loop", -27, hold_fire, loop=True),
    Effect("sweat", -35, sweat, 3),
]
