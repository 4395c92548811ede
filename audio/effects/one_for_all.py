"""One For All: green sparks and a hum that climbs; its colour is the theme's 5 1 2."""

from typing import Final

import numpy as np

from audio.effects.effect import Effect
from audio.tone.dynamics import driven
from audio.tone.envelopes import faded, held, shaped
from audio.tone.filters import low, moving
from audio.tone.oscillators import noise, steady, wave
from audio.tone.space import in_room, pair
from audio.tone.texture import (
    burst,
    fading_out,
    grains,
    scattered,
    settled,
    spark,
    swish,
    thump,
    together,
)
from audio.tone.units import RATE, Random, Samples, clock, frames

# ratios of stacked fifths, and how loud each is
FIFTHS: Final = ((1.0, 0.6), (1.5, 0.5), (2.25, 0.35), (3.0, 0.2))


def shimmer(pitch: float, seconds: float, random: Random) -> Samples:
    """Fifths that ring against each other."""
    time = clock(seconds)
    out = np.zeros(len(time))
    for above, size in FIFTHS:
        turn = 2 * np.pi * pitch * above * time
        start = float(random.uniform(0, 6))
        out += size * np.sin(turn + 1.5 * np.sin(turn * 2.01) * np.exp(-time / 0.2) + start)
    return out


def _growing(part: float) -> float:
    return part


def charge(random: Random) -> Samples:
    """Strength that gathers in the legs."""
    time = clock(0.75)
    life = time / 0.75
    hum = np.zeros(len(time))
    for pitch, size in ((82.4, 0.5), (123.6, 0.4), (165.4, 0.25)):
        hum += wave("saw", pitch * 2**life) * size
    flicker = 0.6 + 0.4 * np.sin(2 * np.pi * np.cumsum(14 + 40 * life) / RATE)
    hum = moving(hum, "low", 300 + 4200 * life**2, 1.6) * flicker * life**0.7
    sparks = together(
        0.8,
        (0, 0.6, pair(faded(hum, 0.01, 0.015))),
        (0, 1.2, pair(grains(0.75, 130, spark, random, _growing), -0.3)),
        (0, 0.8, pair(grains(0.75, 90, spark, random, _growing), 0.4)),
    )
    return in_room(sparks, "plate", -20, seconds=1.0)


def charge_hold(random: Random) -> Samples:
    """Strength that is held, trembling."""
    seconds = 2.4
    count = frames(seconds)
    hum = np.zeros(count)
    for pitch, size in ((165.0, 0.5), (247.5, 0.4), (330.0, 0.2)):
        whole = round(pitch * seconds) / seconds  # whole turns, so that the end meets the start
        hum += steady("saw", whole, count) * size
    hum *= 0.7 + 0.3 * np.sin(2 * np.pi * 50 * clock(seconds))
    return 0.25 * pair(settled(hum, lambda s: low(s, 3200))) + scattered(count, 300, spark, random)


def boost(random: Random) -> Samples:
    """A burst: a bolt, a blow, and away."""
    time = clock(0.5)
    bolt = moving(noise(len(time), random), "band", 7000 * np.exp(-time / 0.07) + 500, 1.3, 32)
    colour = shimmer(329.6, 0.6, random)
    colour = shaped(colour, np.exp(-clock(0.6) / 0.16) * (1 - np.exp(-clock(0.6) / 0.004)))
    parts = together(
        0.7,
        (0, 0.9, pair(bolt * np.exp(-time / 0.11))),
        (0, 1.1, thump(58, 0.5, 0.13, 2.2)),
        (0, 0.28, colour),
        (0, 0.8, pair(grains(0.45, 120, spark, random, fading_out), -0.4)),
        (0, 0.8, pair(grains(0.45, 120, spark, random, fading_out), 0.4)),
        (0.02, 0.5, swish(0.45, 600, 2600, random, width=0.8, loudest=0.2)),
    )
    return in_room(driven(parts * 0.6, 1.5), "street", -15, seconds=1.1)


def leap(random: Random) -> Samples:
    """The great leap: the ground gives, the theme's fifth rings after it."""
    low_end = driven(thump(46, 0.8, 0.2, 2.4), 1.6)
    rising = swish(0.9, 300, 3200, random, width=0.7, loudest=0.3)
    colour = shimmer(440, 1.2, random) * np.exp(-clock(1.2) / 0.4)
    chips = grains(0.6, 60, lambda own: burst(0.03, 2400, 2, 0.005, own), random, fading_out)
    parts = together(
        1.3,
        (0, 1.2, pair(low_end)),
        (0, 0.7, boost(random)),
        (0.03, 0.8, rising),
        (0, 0.22, colour),
        (0.02, 0.4, chips),
    )
    return in_room(driven(parts * 0.6, 1.4), "street", -14, seconds=1.6)


def crackle(random: Random) -> Samples:
    """A few sparks that are left."""
    return together(0.35, (0, 1, grains(0.3, 60, spark, random, fading_out)))


def denied(random: Random) -> Samples:
    """A dull click: not among people."""
    return together(
        0.25,
        (0, 0.8, thump(130, 0.12, 0.03)),
        (0, 0.5, burst(0.05, 700, 1, 0.012, random)),
        (0.07, 0.35, thump(98, 0.14, 0.04)),
    )


def launched(random: Random) -> Samples:
    """A blast that is turned into distance."""
    later = 0.22
    parts = together(
        1.1,
        (0, 0.8, swish(0.25, 300, 6000, random, width=1, loudest=0.95)),
        (later, 1.2, thump(50, 0.6, 0.16, 2)),
        (later, 0.9, pair(burst(0.5, 2500, 0.4, 0.09, random))),
        (later, 0.35, shimmer(440, 0.8, random) * np.exp(-clock(0.8) / 0.25)),
        (later + 0.02, 0.7, swish(0.8, 800, 300, random, width=0.7, loudest=0.1)),
    )
    return in_room(driven(parts * 0.6, 1.6), "street", -13, seconds=1.6)


def too_much(random: Random) -> Samples:
    """Too much of it: the hum breaks, something tears."""
    count = frames(0.6)
    line = 160 * np.exp(-clock(0.6) * 1.6)
    hum = wave("saw", line) * held(count, 0.35, attack=0.005, decay=0.3, sustain=0.4, release=0.2)
    crack = burst(0.2, 1800, 0.6, 0.03, random)
    parts = together(
        0.9,
        (0, 0.7, low(hum, 1500)),
        (0, 1, crack),
        (0.05, 0.8, thump(70, 0.4, 0.1)),
        (0, 0.8, grains(0.5, 110, spark, random, fading_out)),
    )
    return driven(parts * 0.8, 1.8)


EFFECTS: Final = [
    Effect("ofa_charge", -25, charge, 2),
    Effect("ofa_charge_hold_loop", -29, charge_hold, loop=True, stereo=True),
    Effect("ofa_boost", -19, boost, 4),
    Effect("ofa_leap", -17, leap, 3),
    Effect("ofa_crackle", -33, crackle, 4),
    Effect("ofa_denied", -30, denied, 2),
    Effect("ofa_launched", -17, launched, 2),
    Effect("ofa_too_much", -22, too_much, 2),
]
