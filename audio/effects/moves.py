"""What a body does besides walking: jumps, kicks, grips, slides, stumbles, being held."""

from typing import Final

import numpy as np

from audio.effects.effect import Effect
from audio.effects.steps import heel, splash
from audio.tone.dynamics import driven
from audio.tone.filters import band, drift, high, moving
from audio.tone.oscillators import noise
from audio.tone.texture import (
    burst,
    fading_out,
    grains,
    looped,
    swish,
    thump,
    together,
    water_drop,
)
from audio.tone.units import Random, Samples, clock, frames


def jump(random: Random) -> Samples:
    """A push off the ground and the air after it."""
    return together(
        0.3,
        (0, 0.5, heel(random, 150, 2200, 0.5)),
        (0, 0.4, burst(0.09, 2600, 0.6, 0.03, random)),
        (0.01, 0.8, swish(0.26, 350, 1500, random, width=0.9, loudest=0.3)),
    )


def wall_kick(random: Random) -> Samples:
    """A sole against a wall."""
    return together(
        0.34,
        (0, 1, thump(120, 0.18, 0.03)),
        (0, 0.9, heel(random, 180, 2000, 0.5)),
        (0.012, 0.6, burst(0.12, 1900, 0.6, 0.022, random)),
        (0.03, 0.5, swish(0.24, 500, 2400, random, width=0.9, loudest=0.25)),
    )


def wall_kick_wet(random: Random) -> Samples:
    """The same on a wall that water runs down."""
    return together(0.5, (0, 0.8, wall_kick(random)), (0.005, 0.9, splash(0.4, 110, random)))


def wall_slide(random: Random) -> Samples:
    """A sole that brushes down a wall, without end."""
    count = frames(3.0)
    rough = band(noise(count, random), 1700, 0.8) + 0.6 * band(noise(count, random), 420)
    return looped(rough * (0.75 + 0.35 * drift(count, random, 45)), 0.6)


def wall_slide_wet(random: Random) -> Samples:
    """The same on a wet wall: it hisses, drops fall."""
    count = frames(3.0)
    hiss = band(noise(count, random), 2600, 0.6) * (0.8 + 0.2 * drift(count, random, 20))
    thrown = grains(3.0, 60, lambda own: water_drop(own, 900, 3200), random)
    return looped(hiss + 0.5 * thrown, 0.6)


def ledge_grab(random: Random) -> Samples:
    """Two hands on an edge, and a sleeve."""
    return together(
        0.3,
        (0, 0.9, burst(0.06, 1500, 0.7, 0.009, random)),
        (0, 0.6, thump(210, 0.1, 0.018)),
        (0.035, 0.6, burst(0.06, 1300, 0.7, 0.01, random)),
        (0.05, 0.4, swish(0.2, 900, 500, random, width=0.7, loudest=0.2)),
    )


def climb(random: Random) -> Samples:
    """A hand on a rung."""
    ring = burst(0.12, 1150, 9, 0.03, random)
    return together(
        0.22,
        (0, 0.5, burst(0.05, 1800, 0.8, 0.008, random)),
        (0, 0.4, ring),
        (0.02, 0.6, swish(0.16, 700, 1100, random, width=0.7, loudest=0.4)),
    )


def roll(random: Random) -> Samples:
    """Shoulder, back, feet: a fall that costs nothing."""
    return together(
        0.6,
        (0, 0.8, thump(88, 0.2, 0.05, 0.5)),
        (0.02, 0.6, swish(0.4, 500, 1100, random, width=0.6, loudest=0.3, shape=1.0)),
        (0.17, 0.6, thump(104, 0.16, 0.04, 0.4)),
        (0.33, 0.7, heel(random, 130, 1900, 0.4)),
        (0.36, 0.5, heel(random, 140, 2000, 0.4)),
    )


def stumble(random: Random) -> Samples:
    """A knee gives way: a scrape, a hand on the ground."""
    return together(
        0.6,
        (0, 0.6, burst(0.25, 1500, 0.6, 0.07, random, attack=0.01)),
        (0.08, 1, thump(98, 0.2, 0.045)),
        (0.22, 0.7, burst(0.08, 1200, 0.7, 0.012, random)),
        (0.24, 0.5, heel(random, 150, 2100, 0.4)),
        (0.38, 0.35, heel(random, 140, 2400, 0.4)),
    )


def body_fall(random: Random) -> Samples:
    """A whole body that comes down and lies."""
    parts = together(
        0.9,
        (0, 1.0, thump(70, 0.4, 0.09, 1)),
        (0, 0.8, burst(0.2, 600, 0.6, 0.05, random)),
        (0.09, 0.7, thump(84, 0.3, 0.06, 0.6)),
        (0.12, 0.4, burst(0.3, 1300, 0.5, 0.06, random)),
        (0.3, 0.3, swish(0.4, 900, 400, random, width=0.6, loudest=0.2, shape=1.2)),
    )
    return driven(parts * 0.8, 1.6)


def body_slide(random: Random) -> Samples:
    """Metres over a wet roof, on one's side."""
    time = clock(1.7)
    sheet = moving(noise(len(time), random), "band", 2600 * np.exp(-time) + 500, 0.55, 64)
    sheet = sheet * np.minimum(1, time / 0.05) * np.exp(-time / 0.6)
    thrown = grains(1.8, 110, lambda own: water_drop(own, 700, 3500), random, fading_out)
    return together(2.0, (0, 1.0, body_fall(random)), (0.05, 0.9, sheet), (0.1, 0.4, thrown))


def whoosh(random: Random) -> Samples:
    """Somebody passes close by."""
    return swish(0.45, 320, 1300, random, width=0.8, loudest=0.4)


def grab(random: Random) -> Samples:
    """A hand that clamps."""
    return together(
        0.5,
        (0, 1, burst(0.08, 1100, 0.6, 0.014, random)),
        (0, 0.9, thump(110, 0.25, 0.05)),
        (0.008, 0.7, burst(0.15, 2600, 0.6, 0.03, random)),
        (0.06, 0.4, swish(0.25, 1400, 600, random, width=0.7, loudest=0.2)),
    )


def break_free(random: Random) -> Samples:
    """Cloth torn out of a hand, and away."""
    torn = burst(0.3, 2400, 0.5, 0.07, random, attack=0.015)
    return together(
        0.6,
        (0, 0.7, torn * (0.7 + 0.3 * np.sign(np.sin(2 * np.pi * 61 * clock(0.3))))),
        (0.05, 0.6, thump(120, 0.2, 0.04)),
        (0.08, 0.9, swish(0.4, 400, 2200, random, width=0.8, loudest=0.3)),
    )


def bump(random: Random) -> Samples:
    """Shoulder against shoulder."""
    return together(
        0.28,
        (0, 1, thump(105, 0.16, 0.03, 0.4)),
        (0, 0.6, burst(0.12, 650, 0.6, 0.025, random)),
        (0.02, 0.4, swish(0.2, 900, 600, random, width=0.7, loudest=0.2)),
    )


def traffic_hit(random: Random) -> Samples:
    """A bumper: no bones, a body, and a shoe that flies."""
    parts = together(
        1.0,
        (0, 1.2, thump(64, 0.4, 0.09, 1.2)),
        (0, 1, burst(0.2, 520, 0.6, 0.05, random)),
        (0.01, 0.5, burst(0.25, 240, 3, 0.08, random)),
        (0.18, 0.5, body_fall(random)[: frames(0.8)]),
    )
    return driven(parts * 0.7, 2.0)


def drenched(random: Random) -> Samples:
    """A wave from a puddle, over everything."""
    wall = high(swish(0.8, 700, 2600, random, width=0.5, loudest=0.15, shape=1.2), 300)
    thrown = grains(1.1, 170, lambda own: water_drop(own, 700, 3800), random, fading_out)
    return together(1.2, (0, 1, wall), (0, 0.4, thump(110, 0.2, 0.05)), (0.08, 0.5, thrown))


EFFECTS: Final = [
    Effect("jump", -29, jump, 3),
    Effect("wall_kick_dry", -26, wall_kick, 3),
    Effect("wall_kick_wet", -26, wall_kick_wet, 3),
    Effect("wall_slide_dry_loop", -32, wall_slide, loop=True),
    Effect("wall_slide_wet_loop", -32, wall_slide_wet, loop=True),
    Effect("ledge_grab", -29, ledge_grab, 3),
    Effect("climb", -34, climb, 4),
    Effect("roll", -27, roll, 3),
    Effect("stumble", -25, stumble, 3),
    Effect("body_fall", -23, body_fall, 3),
    Effect("body_slide_wet", -23, body_slide, 2),
    Effect("pass_by", -31, whoosh, 3),
    Effect("grab", -22, grab, 3),
    Effect("break_free", -25, break_free, 2),
    Effect("bump", -29, bump, 4),
    Effect("traffic_hit", -18, traffic_hit, 2),
    Effect("drenched", -24, drenched, 3),
]
