"""The crowd: a murmur at three densities, and what it does when something happens."""

from functools import partial
from typing import Final

import numpy as np

from audio.drums import DRUMS
from audio.effects.effect import Effect
from audio.tone.dynamics import driven
from audio.tone.filters import low
from audio.tone.oscillators import noise
from audio.tone.space import around, in_room, mono, pair
from audio.tone.texture import Part, burst, grains, settled, swish, thump, together
from audio.tone.throat import formants, spoken
from audio.tone.units import RATE, Random, Samples, clock, frames

MEN: Final = (95.0, 150.0)  # Hz
WOMEN: Final = (180.0, 260.0)


def _word(pitch: float, scale: float, random: Random) -> Samples:
    """Half a second at most of somebody who says nothing that can be understood."""
    seconds = float(random.uniform(0.11, 0.24))
    bent = pitch * 2 ** (float(random.normal(0, 2.2)) / 12)
    line = bent * np.linspace(1.03, 0.96, frames(seconds))
    vowels = "".join(random.choice(list("aeioun"), 2))
    out = spoken(line, vowels, seconds, random, scale=scale, breath=0.06, effort=0.3)
    if random.uniform() < 0.35:
        consonant = burst(0.05, float(random.uniform(2500, 6000)), 0.8, 0.014, random) * 0.05
        out[: len(consonant)] += consonant[: len(out)]
    return out


def _talker(seconds: float, number: int, random: Random) -> Samples:
    """One person who talks with pauses; the end of the loop runs into its start."""
    count = frames(seconds)
    line = np.zeros(count)
    woman = number % 2 == 1
    pitch = float(random.uniform(*(WOMEN if woman else MEN)))
    scale = float(random.uniform(1.12, 1.25) if woman else random.uniform(0.95, 1.06))
    time = float(random.uniform(0, 2))
    while time < seconds:
        for _ in range(int(random.integers(2, 9))):
            word = _word(pitch, scale, random) * float(random.uniform(0.5, 1))
            line[(np.arange(len(word)) + frames(time)) % count] += word
            time += len(word) / RATE * float(random.uniform(0.85, 1.05))
        time += float(random.exponential(0.7)) + 0.15
    return line


def babble(seconds: float, talkers: int, random: Random) -> Samples:
    """A loop of people who talk, each at his own place and distance."""
    out = np.zeros((frames(seconds), 2))
    for number in range(talkers):
        far = float(random.uniform())
        dull = partial(low, pitch=4200 - 2600 * far)
        voice = settled(_talker(seconds, number, random), dull)
        out += pair(voice * (1 - 0.6 * far), float(random.uniform(-0.9, 0.9)))
    return out


def murmur(random: Random, talkers: int = 12) -> Samples:
    """A street in which people talk."""
    return around(babble(10, talkers, random), "street", -6)


def hush(random: Random) -> Samples:
    """A crowd that holds its breath: few words, far off."""
    return around(settled(babble(8, 6, random), lambda s: low(s, 1500)), "street", -4)


def gasp(random: Random) -> Samples:
    """Many who draw breath at once."""
    parts: list[Part] = []
    for _ in range(14):
        time = clock(0.5)
        shape = np.minimum(1, time / 0.12) * np.exp(-np.maximum(time - 0.2, 0) / 0.1)
        vowel = str(random.choice(list("aeo")))
        air = formants(noise(len(time), random), vowel, float(random.uniform(1, 1.25))) * shape
        start, side = float(random.uniform(0, 0.12)), float(random.uniform(-0.9, 0.9))
        parts.append((start, 0.6, pair(air, side)))
    return in_room(together(0.75, *parts), "street", -9, seconds=1.2)


def _shouter(random: Random, *, woman: bool) -> Samples:
    seconds = float(random.uniform(1.2, 3.0))
    count = frames(seconds)
    life = np.arange(count) / count
    pitch = float(random.uniform(280, 430) if woman else random.uniform(150, 240))
    line = pitch * (1 + 0.25 * np.sin(np.pi * np.clip(life * 1.3, 0, 1)))
    shape = np.clip(life / 0.08, 0, 1) * np.clip((1 - life) / 0.5, 0, 1)
    vowels = str(random.choice(["ea", "oa", "a", "ie", "ua"]))
    scale = float(random.uniform(1, 1.25))
    return spoken(
        line,
        vowels,
        seconds,
        random,
        scale=scale,
        rough=0.25,
        breath=0.15,
        effort=0.9,
        envelope=shape,
    )


def _whistler(pitch: float) -> Samples:
    count = frames(0.7)
    life = np.arange(count) / count
    line = pitch * (1 + 0.35 * np.sin(np.pi * life) ** 2)
    tone = np.sin(2 * np.pi * np.cumsum(line) / RATE)
    return np.asarray(tone * np.sin(np.pi * life) ** 0.6)


def cheer(random: Random) -> Samples:
    """She said yes: shouts, clapping, two whistles."""
    seconds = 4.5

    def side() -> float:
        return float(random.uniform(-0.95, 0.95))

    parts: list[Part] = []
    for number in range(30):
        shout = pair(_shouter(random, woman=number % 2 == 0), side())
        parts.append((float(random.uniform(0, 1.1)), 0.5, shout))
    for _ in range(150):
        start = abs(float(random.normal(0.9, 0.95))) + 0.15
        hands = mono(pair(DRUMS["clap"](float(random.uniform(0.4, 1)), random)))[: frames(0.12)]
        if start < seconds - 0.4:
            parts.append((start, float(random.uniform(0.05, 0.22)), pair(hands, side())))
    parts += [
        (float(random.uniform(0.5, 2.2)), 0.06, pair(_whistler(pitch), side()))
        for pitch in (2100.0, 2500.0)
    ]
    out = together(seconds, *parts)
    out *= np.clip((seconds - np.arange(len(out)) / RATE) / 2.0, 0, 1)[:, None]
    return in_room(driven(out * 0.5, 1.2), "street", -7, seconds=5.0)


def scatter(random: Random) -> Samples:
    """People who run from a blast: shoes, a bag, short cries."""
    parts: list[Part] = []
    for number in range(7):
        cry = _shouter(random, woman=number % 2 == 0)[: frames(0.45)]
        cry = cry * np.clip((len(cry) - np.arange(len(cry))) / 6000, 0, 1)
        start, side = float(random.uniform(0, 0.5)), float(random.uniform(-0.9, 0.9))
        parts.append((start, 0.35, pair(cry, side)))

    def foot(own: Random) -> Samples:
        return thump(float(own.uniform(110, 170)), 0.09, 0.016) * float(own.uniform(0.3, 1))

    for side in (-0.6, 0.0, 0.6):
        feet = grains(1.6, 16, foot, random, lambda p: 1 - 0.7 * p)
        parts.append((0.1, 0.9, pair(feet, side)))
    parts.append((0.1, 0.25, pair(swish(0.9, 500, 1500, random, width=0.6))))
    return in_room(together(1.8, *parts), "street", -12, seconds=2.2)


def complaint(random: Random) -> Samples:
    """Hey! - without the word."""
    pitch = float(random.uniform(115, 230))
    first = str(random.choice(["oi", "ei", "ua"]))
    second = str(random.choice(["ao", "oa", "eu"]))
    up = np.linspace(pitch * 1.25, pitch * 0.9, frames(0.16))
    down = np.linspace(pitch * 1.1, pitch * 0.8, frames(0.2))
    return together(
        0.5,
        (0, 1, spoken(up, first, 0.16, random, scale=1.05, effort=0.6)),
        (0.19, 0.8, spoken(down, second, 0.2, random, scale=1.05, effort=0.6)),
    )


def couple(random: Random) -> Samples:
    """Two people laugh softly at something that is theirs."""
    parts: list[Part] = []
    for start, pitch, scale in ((0.0, 235.0, 1.2), (0.42, 132.0, 1.0)):
        own = pitch * float(random.uniform(0.94, 1.06))
        for syllable in range(3):
            line = own * (1.18 - 0.07 * syllable) * np.linspace(1.05, 0.92, frames(0.13))
            laugh = spoken(line, "ea", 0.13, random, scale=scale, breath=0.2, effort=0.3)
            parts.append((start + syllable * 0.15, 0.7 - 0.12 * syllable, laugh))
    return together(1.1, *parts)


def umbrella(random: Random) -> Samples:
    """An umbrella that opens."""
    return together(
        0.35,
        (0, 0.5, burst(0.02, 3500, 1, 0.003, random)),
        (0.012, 0.5, swish(0.1, 500, 1600, random, width=0.8, loudest=0.8)),
        (0.085, 1, thump(165, 0.12, 0.025, 0.5)),
        (0.085, 0.8, burst(0.16, 1100, 0.6, 0.03, random)),
        (0.1, 0.3, burst(0.2, 4200, 0.7, 0.04, random)),
    )


def umbrella_blown(random: Random) -> Samples:
    """An umbrella that the wind turns inside out and takes along."""
    flap = burst(0.09, 1300, 0.6, 0.03, random)
    times = (0.0, 0.13, 0.24, 0.38, 0.56, 0.8)
    parts: list[Part] = [(time, 0.8 - 0.1 * index, flap) for index, time in enumerate(times)]
    return together(1.2, (0, 0.6, swish(1.1, 400, 1400, random, width=0.8)), *parts)


EFFECTS: Final = [
    Effect("murmur_few_loop", -34, partial(murmur, talkers=5), loop=True, stereo=True),
    Effect("murmur_some_loop", -30, partial(murmur, talkers=12), loop=True, stereo=True),
    Effect("murmur_many_loop", -27, partial(murmur, talkers=26), loop=True, stereo=True),
    Effect("crowd_hush_loop", -38, hush, loop=True, stereo=True),
    Effect("crowd_gasp", -25, gasp, 2, stereo=True),
    Effect("crowd_cheer", -18, cheer, 2, stereo=True),
    Effect("crowd_scatter", -23, scatter, 3, stereo=True),
    Effect("complaint", -30, complaint, 6),
    Effect("couple", -32, couple, 4),
    Effect("umbrella_open", -28, umbrella, 4),
    Effect("umbrella_blown", -28, umbrella_blown, 2),
]
