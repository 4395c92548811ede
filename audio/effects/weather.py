"""Rain by where one stands, gutters, wind, thunder."""

from typing import Final

import numpy as np

from audio.effects.effect import Effect
from audio.tone.dynamics import driven
from audio.tone.envelopes import faded, shaped
from audio.tone.filters import band, drift, high, low, moving, peak
from audio.tone.oscillators import noise_pair
from audio.tone.space import in_room, mono, pair
from audio.tone.texture import (
    burst,
    looped,
    ringing,
    scattered,
    swish,
    thump,
    together,
    water_drop,
)
from audio.tone.units import Random, Samples, clock, frames


def _bed(seconds: float, random: Random, *, warm: bool, common: float = 0.1) -> Samples:
    """Stereo noise of `seconds` and one more, to be looped with that."""
    return noise_pair(frames(seconds + 1), random, warm=warm, common=common)


def _tick(random: Random, bottom: float, top: float, hard: float) -> Samples:
    """One drop on something hard."""
    pitch, fall = float(random.uniform(bottom, top)), float(random.uniform(0.0008, 0.003))
    force = float(random.uniform(0.05, hard) ** 1.3)
    return burst(0.013, pitch, 1.1, fall, random) * force


def rain_light(random: Random) -> Samples:
    """Light rain: single drops over a whisper."""
    count = frames(8)
    whisper = low(peak(high(_bed(8, random, warm=False), 700), 3800, 4, 0.7), 8000)
    ticks = scattered(count, 1500, lambda own: _tick(own, 2500, 9000, 0.5), random)
    drops = scattered(count, 240, lambda own: water_drop(own, 1500, 5500), random)
    return looped(whisper, 1.0) * 0.16 + ticks * 1.4 + drops * 0.22


def rain_heavy(random: Random) -> Samples:
    """A downpour: a roar that breathes."""
    count = frames(9)
    bed = peak(high(_bed(9, random, warm=True), 250), 1400, 3, 0.5)
    bed = shaped(bed, 1 + 0.25 * drift(len(bed), random, 0.7))
    hiss = low(high(_bed(9, random, warm=False, common=0.0), 2500), 7000) * 0.045
    ticks = scattered(count, 2600, lambda own: _tick(own, 1200, 7000, 0.8), random)
    drops = scattered(count, 700, lambda own: water_drop(own, 600, 3500), random)
    return looped(low(bed, 6500) * 0.6 + hiss, 1.0) + ticks * 0.7 + drops * 0.3


def rain_on_metal(random: Random) -> Samples:
    """Rain on a metal roof or a duct: every drop rings."""
    count = frames(7)

    def ping(own: Random) -> Samples:
        pitch = float(own.choice([438, 917, 1540, 2390, 3620])) * float(own.uniform(0.94, 1.06))
        return ringing(0.09, ((pitch, 1.0, 0.012),), own) * float(own.uniform(0.1, 1)) ** 2

    pings = scattered(count, 1300, ping, random)
    bed = looped(low(peak(high(_bed(7, random, warm=True), 300), 900, 4, 0.8), 5000), 1.0)
    return pings * 0.5 + bed * 0.35


def rain_on_cloth(random: Random) -> Samples:
    """Under an awning or an umbrella: dull drums above, rain around."""
    count = frames(7)

    def pat(own: Random) -> Samples:
        return (
            thump(float(own.uniform(170, 420)), 0.06, 0.012, 0.4) * float(own.uniform(0.1, 1)) ** 2
        )

    pats = scattered(count, 900, pat, random)
    around = looped(low(_bed(7, random, warm=True), 2400), 1.0)
    return pats * 0.5 + around * 0.25


def rain_indoors(random: Random) -> Samples:
    """Rain behind a window."""
    bed = looped(low(low(_bed(8, random, warm=True), 900), 1400), 1.0)
    ticks = scattered(frames(8), 160, lambda own: _tick(own, 1200, 3400, 0.9), random)
    return bed * 0.5 + ticks * 0.5


def gutter(random: Random) -> Samples:
    """A gutter that runs over."""
    drops = scattered(frames(6), 1560, lambda own: water_drop(own, 350, 2200), random)
    bed = looped(band(_bed(6, random, warm=True, common=0.5), 800, 0.6), 1.0)
    return mono(drops * 0.6 + bed * 0.35)


def drip(random: Random) -> Samples:
    """One drop in an alley."""
    one = together(0.2, (0, 1, water_drop(random, 900, 2200) / 0.6))
    return mono(in_room(one, "alley", -10, seconds=0.9))


def first_drop(random: Random) -> Samples:
    """The fat drop that decides everything."""
    one = together(
        0.3, (0, 0.8, thump(240, 0.1, 0.02, 0.5)), (0.004, 1.4, water_drop(random, 600, 900))
    )
    return mono(in_room(one, "alley", -8, seconds=1.2))


def wind(random: Random) -> Samples:
    """Wind over roofs: it swells, it whistles in a gap."""
    count = frames(12)
    out = np.zeros((count, 2))
    for side in range(2):
        gust = np.clip(0.5 + 0.55 * drift(count, random, 0.25), 0.12, 1.1)
        rush = moving(
            noise_pair(count, random, warm=True)[:, 0], "band", 240 + 520 * gust, 1.6, 256
        )
        gap = moving(noise_pair(count, random)[:, 0], "band", 620 + 900 * gust, 9, 256)
        deep = low(noise_pair(count, random, warm=True)[:, 0], 160)
        out[:, side] = rush * gust + gap * gust**2 * 0.16 + 0.3 * deep
    return looped(out, 2.0)


def gust(random: Random) -> Samples:
    """One gust."""
    sides = []
    for _ in range(2):
        rush = swish(1.8, 260, 900, random, width=1.2, loudest=0.45, shape=1.6)
        sides.append(rush + 0.2 * swish(1.8, 700, 1900, random, width=6, loudest=0.5))
    return np.stack(sides, 1)


def _rumble(seconds: float, random: Random, pitch: float, swell: float) -> Samples:
    """Thunder rolls: nine swells of noise below `pitch` Hz."""
    time = clock(seconds)
    shape = np.zeros(len(time))
    for _ in range(9):
        since = time - float(random.uniform(0, seconds * 0.55))
        roll = (1 - np.exp(-np.maximum(since, 0) / swell)) * np.exp(
            -np.maximum(since, 0) / float(random.uniform(0.4, 1.1))
        )
        shape += float(random.uniform(0.3, 1)) * np.where(since > 0, roll, 0)
    rough = low(low(noise_pair(len(time), random, warm=True, common=0.55), pitch), pitch * 1.5)
    return faded(shaped(rough, shape * np.clip((seconds - time) / 1.2, 0, 1)), 0.02, 0.5)


def thunder_near(random: Random) -> Samples:
    """The sky tears right above."""
    seconds = 5.0
    crack = np.zeros((frames(seconds), 2))
    for _ in range(26):
        start = abs(float(random.normal(0, 0.11)))
        pitch, fall = float(random.uniform(700, 4200)), float(random.uniform(0.01, 0.06))
        tear = burst(0.25, pitch, 0.5, fall, random, attack=0.0005)
        tear = tear * float(random.uniform(0.3, 1)) * np.exp(-start * 3)
        place = frames(start)
        crack[place : place + len(tear)] += pair(tear, float(random.uniform(-0.6, 0.6)))
    boom = together(
        seconds,
        (0.03, 1.3, pair(thump(46, 1.5, 0.4, 1.2))),
        (0.02, 2.6, _rumble(seconds - 0.1, random, 260, 0.03)),
        (0.02, 1.5, _rumble(seconds - 0.1, random, 800, 0.02)),
    )
    # driven, so that it has harmonics that small speakers can play
    return in_room(driven(crack * 0.8 + boom * 0.8, 2.6), "cathedral", -13, seconds=6)


def thunder_far(random: Random) -> Samples:
    """Thunder behind the hills."""
    roll = _rumble(5.5, random, 150, 0.25) + 0.8 * _rumble(5.5, random, 420, 0.2)
    return in_room(driven(roll * 1.5, 2.5), "cathedral", -5, seconds=7)


EFFECTS: Final = [
    Effect("rain_light_loop", -31, rain_light, loop=True, stereo=True),
    Effect("rain_heavy_loop", -22, rain_heavy, loop=True, stereo=True),
    Effect("rain_metal_loop", -26, rain_on_metal, loop=True, stereo=True),
    Effect("rain_shelter_loop", -28, rain_on_cloth, loop=True, stereo=True),
    Effect("rain_indoors_loop", -35, rain_indoors, loop=True),
    Effect("gutter_loop", -30, gutter, loop=True),
    Effect("drip", -34, drip, 4),
    Effect("first_drop", -28, first_drop),
    Effect("wind_loop", -26, wind, loop=True, stereo=True),
    Effect("gust", -24, gust, 3, stereo=True),
    Effect("thunder_near", -13, thunder_near, 3, stereo=True),
    Effect("thunder_far", -24, thunder_far, 3, stereo=True),
]
