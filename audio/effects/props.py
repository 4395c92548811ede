"""What roofs and streets are full of: glass, walls, tanks, awnings, lines, bicycles, boards."""

from typing import Final

import numpy as np

from audio.effects.effect import Effect
from audio.effects.steps import splash
from audio.tone.dynamics import driven
from audio.tone.filters import band, drift, low
from audio.tone.oscillators import noise, pink, steady
from audio.tone.space import in_room, mono
from audio.tone.texture import (
    Part,
    burst,
    fading_out,
    grains,
    looped,
    ringing,
    swish,
    thump,
    together,
    water_drop,
)
from audio.tone.units import RATE, Random, Samples, clock, frames
from audio.voices import VOICES

BICYCLE: Final = ((690, 0.5, 0.06), (1380, 0.5, 0.08), (2470, 0.4, 0.07), (4120, 0.3, 0.06))
SHEET_METAL: Final = ((173, 0.7, 0.25), (311, 0.6, 0.2), (587, 0.5, 0.16), (1123, 0.35, 0.1))
BOARD: Final = ((96, 0.8, 0.09), (181, 0.6, 0.07), (333, 0.4, 0.05), (640, 0.2, 0.03))


def _shard(random: Random) -> Samples:
    """One splinter of glass that lands."""
    pitch = float(random.uniform(2600, 7800))
    modes = ((pitch, 1.0, 0.03), (pitch * 1.53, 0.6, 0.02), (pitch * 2.21, 0.3, 0.012))
    return ringing(0.12, modes, random, 0.02) * float(random.uniform(0.1, 1)) ** 2


def glass_crack(random: Random) -> Samples:
    """A pane that cracks, and holds."""
    ticks = grains(
        0.35,
        60,
        lambda own: burst(0.01, float(own.uniform(3000, 8000)), 2, 0.0015, own),
        random,
        fading_out,
    )
    return together(
        0.45,
        (0, 1, burst(0.04, 4200, 0.7, 0.006, random)),
        (0, 0.5, thump(260, 0.1, 0.02)),
        (0.01, 0.9, ticks),
    )


def glass_break(random: Random) -> Samples:
    """A skylight breaks, and its splinters fall into the attic."""
    first = grains(0.4, 240, _shard, random, fading_out)
    later = grains(1.1, 50, _shard, random, fading_out)
    out = together(
        1.6,
        (0, 1.1, burst(0.2, 3600, 0.4, 0.03, random)),
        (0, 0.8, thump(180, 0.2, 0.04)),
        (0, 0.9, first),
        (0.35, 0.6, later),
    )
    return mono(in_room(driven(out * 0.7, 1.3), "room", -14, seconds=1.7))


def _stone(random: Random) -> Samples:
    pitch, fall = float(random.uniform(300, 2600)), float(random.uniform(0.004, 0.02))
    force = float(random.uniform(0.1, 1) ** 1.5)
    return burst(0.07, pitch, 1.2, fall, random) * force


def wall_crack(random: Random) -> Samples:
    """A wall that takes it: plaster trickles."""
    return together(
        0.9,
        (0, 1, thump(70, 0.3, 0.06, 1)),
        (0, 0.8, burst(0.12, 900, 0.6, 0.02, random)),
        (0.05, 0.7, grains(0.7, 45, _stone, random, fading_out)),
    )


def wall_break(random: Random) -> Samples:
    """A wall comes down."""
    out = together(
        1.7,
        (0, 1.2, thump(52, 0.6, 0.14, 1.4)),
        (0, 1.3, burst(0.4, 500, 0.5, 0.09, random)),
        (0, 1.1, grains(1.0, 160, _stone, random, fading_out)),
        (0.4, 0.7, grains(1.2, 40, _stone, random, fading_out)),
    )
    return mono(in_room(driven(out * 0.7, 1.8), "alley", -14, seconds=2.1))


def tank_crack(random: Random) -> Samples:
    """A water tank that is hit: a drum full of water."""
    return together(
        1.0,
        (0, 1, ringing(0.9, SHEET_METAL, random, 0.02)),
        (0, 0.8, thump(88, 0.3, 0.08)),
        (0.1, 0.4, grains(0.7, 50, lambda own: water_drop(own, 400, 1500), random, fading_out)),
    )


def tank_burst(random: Random) -> Samples:
    """A tank bursts: a roof full of water."""
    time = clock(2.4)
    flood = (
        band(pink(len(time), random), 900, 0.4) * (1 - np.exp(-time / 0.08)) * np.exp(-time / 0.8)
    )
    flood *= 1 + 0.25 * drift(len(time), random, 9)
    out = together(
        2.6,
        (0, 0.9, tank_crack(random)),
        (0, 0.9, thump(56, 0.5, 0.12, 1.2)),
        (0.04, 3.0, flood),
        (0.1, 0.8, grains(2.2, 150, lambda own: water_drop(own, 400, 2600), random, fading_out)),
    )
    return driven(out * 0.7, 1.5)


def awning(random: Random) -> Samples:
    """An awning that throws one up again."""
    time = clock(0.4)
    line = 150 * (1 + 0.5 * np.exp(-time / 0.05)) * (1 + 0.1 * np.sin(2 * np.pi * 17 * time))
    spring = np.sin(2 * np.pi * np.cumsum(line) / RATE) * np.exp(-time / 0.09)
    return together(0.45, (0, 1, spring), (0, 0.5, burst(0.2, 900, 0.6, 0.04, random)))


def awning_torn(random: Random) -> Samples:
    """Cloth that tears from end to end."""
    time = clock(0.5)
    tear = band(noise(len(time), random), 2400, 0.6) * np.sin(np.pi * time / 0.5) ** 0.6
    tear *= 0.6 + 0.4 * np.sign(np.sin(2 * np.pi * np.cumsum(60 + 90 * time / 0.5) / RATE))
    return together(
        0.8,
        (0, 0.7, thump(130, 0.2, 0.04)),
        (0.02, 1, tear),
        (0.4, 0.5, swish(0.35, 700, 350, random, width=0.6)),
    )


def line_slide(random: Random) -> Samples:
    """Hands along a clothes line, without end: a hiss, and pegs."""
    count = frames(2.6)
    hiss = band(noise(count, random), 2100, 0.9) * (0.8 + 0.2 * drift(count, random, 30))
    hum = band(noise(count, random), 310, 6) * 1.2
    pegs = grains(
        2.6, 7, lambda own: burst(0.04, float(own.uniform(1300, 2400)), 2, 0.008, own), random
    )
    return looped(hiss + hum + pegs * 1.2, 0.6)


def line_grab(random: Random) -> Samples:
    """A clothes line taken in both hands: it creaks at its hooks."""
    creak = band(steady("saw", 92, frames(0.3)), 1300, 3) * np.sin(np.pi * clock(0.3) / 0.3)
    return together(
        0.5,
        (0, 0.7, burst(0.06, 1700, 0.8, 0.01, random)),
        (0.02, 0.5, creak),
        (0.04, 0.5, swish(0.4, 600, 1800, random, width=0.7)),
    )


def bicycles(random: Random) -> Samples:
    """A row of bicycles that falls, one after the other, and a bell."""
    parts: list[Part] = []
    start = 0.0
    for size in (1.0, 0.9, 0.8, 0.65, 0.5):
        frame = ringing(0.5, BICYCLE, random, 0.05)
        parts += [(start, 0.6 * size, frame), (start + 0.02, 0.5 * size, thump(118, 0.2, 0.04))]
        start += float(random.uniform(0.13, 0.24))
    parts.append((start * 0.6, 0.3, VOICES["bell"](2349, 0.2, 0.6, random)))

    def spoke(own: Random) -> Samples:
        return burst(0.01, 3300, 3, 0.002, own)

    parts.append((start, 0.35, grains(0.9, 24, spoke, random, fading_out)))
    return mono(in_room(together(2.0, *parts), "street", -15, seconds=2.2))


def hoarding(random: Random) -> Samples:
    """A board as high as a house tips over and claps down."""
    creak = band(steady("saw", 61, frames(0.6)), 720, 3) * np.sin(np.pi * clock(0.6) / 0.6)
    clap = together(
        0.9,
        (0, 1.2, thump(58, 0.5, 0.1, 1)),
        (0, 1, ringing(0.6, BOARD, random, 0.03)),
        (0, 1.1, burst(0.3, 600, 0.5, 0.05, random)),
    )
    out = together(
        1.7,
        (0, 0.6, creak),
        (0.2, 0.5, swish(0.5, 260, 800, random, width=0.7, loudest=0.9)),
        (0.7, 1, clap),
    )
    return mono(in_room(driven(out * 0.7, 1.5), "street", -15, seconds=1.9))


def rolling_frame(random: Random) -> Samples:
    """A steel frame on wheels that is set going."""
    count = frames(1.4)
    wheels = band(noise(count, random), 260, 1.2) * (1 + 0.5 * np.sin(2 * np.pi * 23 * clock(1.4)))
    wheels *= np.exp(-clock(1.4) / 0.6)
    return together(1.6, (0, 0.8, ringing(0.6, SHEET_METAL, random, 0.04)), (0.05, 2.2, wheels))


def vending(random: Random) -> Samples:
    """A can comes down a machine, and opens."""
    body = ringing(0.3, ((340, 0.6, 0.05), (770, 0.4, 0.04), (1650, 0.3, 0.03)), random)
    return together(
        1.5,
        (0, 0.4, burst(0.03, 2200, 1, 0.005, random)),
        (0.18, 0.6, thump(140, 0.12, 0.02)),
        (0.3, 1, thump(95, 0.2, 0.04)),
        (0.3, 0.6, body),
        (0.95, 0.5, burst(0.03, 3200, 0.8, 0.004, random)),
        (0.96, 0.4, burst(0.4, 5200, 0.5, 0.08, random)),
    )


def shop_door(random: Random) -> Samples:
    """A shop's door, with its bell."""
    bell = VOICES["bell"]
    out = together(
        1.4,
        (0, 0.5, burst(0.06, 1200, 0.8, 0.012, random)),
        (0.05, 0.4, swish(0.4, 420, 700, random)),
        (0.08, 0.5, bell(1568, 0.2, 0.5, random)),
        (0.2, 0.4, bell(1318.5, 0.2, 0.4, random)),
    )
    return mono(in_room(out, "room", -14, seconds=1.6))


def puddle(random: Random) -> Samples:
    """A foot in a puddle."""
    return together(0.6, (0, 1, splash(0.55, 160, random)), (0, 0.6, thump(130, 0.15, 0.03)))


def ventilator(random: Random) -> Samples:
    """A fan on a roof, near."""
    count = frames(4)
    hum = steady("saw", 58.0, count) * 0.2 + steady("triangle", 116.0, count) * 0.3
    air = looped(band(noise(frames(4.5), random), 800, 0.5), 0.5)
    blades = 1 + 0.2 * np.sin(2 * np.pi * 14.5 * clock(4))
    loop = (hum + air * 0.6) * blades
    return low(np.concatenate([loop, loop]), 3000)[count:]


def page(random: Random) -> Samples:
    """A page of a notebook."""
    return together(
        0.5,
        (0, 0.7, swish(0.3, 1800, 4200, random, width=0.6, loudest=0.6, shape=1.2)),
        (0.26, 0.4, burst(0.08, 2600, 0.6, 0.015, random)),
    )


EFFECTS: Final = [
    Effect("skylight_crack", -27, glass_crack, 3),
    Effect("skylight_break", -20, glass_break, 3),
    Effect("wall_crack", -24, wall_crack, 3),
    Effect("wall_break", -18, wall_break, 2),
    Effect("tank_crack", -23, tank_crack, 2),
    Effect("tank_burst", -17, tank_burst, 2),
    Effect("awning_bounce", -26, awning, 3),
    Effect("awning_torn", -24, awning_torn, 2),
    Effect("line_grab", -29, line_grab, 2),
    Effect("line_slide_loop", -31, line_slide, loop=True),
    Effect("bicycles", -23, bicycles, 3),
    Effect("hoarding", -20, hoarding, 2),
    Effect("rolling_frame", -25, rolling_frame, 2),
    Effect("vending", -28, vending, 2),
    Effect("shop_door", -29, shop_door, 3),
    Effect("puddle", -27, puddle, 4),
    Effect("ventilator_loop", -36, ventilator, loop=True),
    Effect("page", -31, page, 3),
]
