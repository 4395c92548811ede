"""Feet on eight surfaces, dry and wet: steps, landings, hard landings, skids.

Names are step_SURFACE_dry, land_SURFACE_wet and so on, after the game's materials.
"""

from collections.abc import Callable
from functools import partial
from typing import Final, NamedTuple

import numpy as np

from audio.effects.effect import Effect
from audio.tone.dynamics import driven
from audio.tone.filters import drift, low, moving
from audio.tone.oscillators import noise, wave
from audio.tone.texture import (
    Mode,
    burst,
    fading_out,
    grains,
    ringing,
    swish,
    thump,
    together,
    water_drop,
)
from audio.tone.units import Random, Samples, clock


class Surface(NamedTuple):
    """How a surface answers a shoe.

    `heel` and `click` in Hz, `hard` how much of the click is heard (0-1), `loose` how much gravel
    or grass moves and between which Hz, `modes` how it rings, `squeal` the pitch of a skid in Hz
    (0: none), `grip` how much of the skid is scraping.
    """

    heel: float
    click: float
    hard: float
    loose: float = 0.0
    grain: tuple[float, float] = (1500.0, 6500.0)
    modes: tuple[Mode, ...] = ()
    ring: float = 0.0
    squeal: float = 0.0
    grip: float = 1.0
    level: float = -33.0


METAL: Final = (
    (212, 0.5, 0.09),
    (438, 0.6, 0.11),
    (917, 0.4, 0.1),
    (1540, 0.28, 0.08),
    (2390, 0.2, 0.07),
    (3620, 0.12, 0.05),
)
WOOD: Final = ((138, 0.8, 0.05), (247, 0.6, 0.045), (415, 0.35, 0.03), (720, 0.2, 0.02))
TILE: Final = ((1350, 0.5, 0.012), (2760, 0.5, 0.009), (4300, 0.3, 0.006))
SURFACES: Final[dict[str, Surface]] = {
    "concrete": Surface(140, 2400, 0.5, squeal=1060),
    "asphalt": Surface(120, 1700, 0.36, 0.16, (1800, 5200), squeal=930, grip=1.2),
    "gravel": Surface(118, 1500, 0.2, 0.9, (1500, 6500), grip=0.5, level=-31),
    "turf": Surface(92, 900, 0.08, 0.4, (2200, 5600), grip=0.7, level=-33),
    "wood": Surface(150, 1500, 0.4, modes=WOOD, ring=0.65, squeal=760, grip=0.8, level=-32),
    "metal": Surface(150, 2800, 0.5, modes=METAL, ring=0.5, squeal=1420, grip=0.7, level=-31),
    "glazed": Surface(190, 3400, 0.6, modes=TILE, ring=0.5, squeal=1650, grip=0.4),
    "painted": Surface(
        132, 2100, 0.42, modes=((880, 0.3, 0.012),), ring=0.25, squeal=1240, grip=0.7
    ),
}
WETNESSES: Final = ("dry", "wet")


def heel(random: Random, pitch: float, click: float, hard: float) -> Samples:
    """One shoe that comes down: a dull blow, a click, a little scrape."""
    own, high = pitch * float(random.uniform(0.9, 1.1)), click * float(random.uniform(0.85, 1.2))
    return together(
        0.12,
        (0, 0.9, thump(own, 0.09, 0.016)),
        (0, hard, burst(0.05, high, 0.8, 0.006, random)),
        (0.004, 0.35, burst(0.08, 900, 0.7, 0.016, random)),
    )


def _crunch(surface: Surface, seconds: float, random: Random) -> Samples:
    bottom, top = surface.grain

    def stone(own: Random) -> Samples:
        pitch, fall = float(own.uniform(bottom, top)), float(own.uniform(0.002, 0.006))
        return burst(0.02, pitch, 1.5, fall, own) * float(own.uniform(0.2, 1))

    def life(part: float) -> float:
        return float(np.sin(np.pi * min(1, part * 1.15 + 0.08)) ** 0.8)

    return grains(seconds, 160, stone, random, life)


def splash(seconds: float, rate: float, random: Random) -> Samples:
    """Water that a foot throws up."""
    sheet = swish(seconds * 0.85, 900, 3800, random, width=0.7, loudest=0.18, shape=1.5)
    thrown = grains(seconds, rate, lambda own: water_drop(own, 1200, 4200), random, fading_out)
    return together(seconds, (0.004, 0.55, sheet), (0.02, 0.28, thrown))


def _ring(surface: Surface, seconds: float, random: Random) -> Samples:
    return ringing(seconds, surface.modes, random, 0.015) * surface.ring


def step(surface: Surface, wetness: str, random: Random) -> Samples:
    """A step: heel, then ball; on a wet surface duller, with a splash."""
    hard = surface.hard * (0.6 if wetness == "wet" else 1.0)
    first = heel(random, surface.heel, surface.click, hard)
    second = heel(random, surface.heel * 1.2, surface.click * 1.25, hard * 0.8)
    later = float(random.uniform(0.045, 0.06))
    parts = [(0.0, 1.0, first), (later, 0.4, second)]
    if surface.modes:
        ring = _ring(surface, 0.4, random)
        parts += [(0.0, 1.0, ring), (later, 0.4, ring)]
    if surface.loose:
        parts.append(
            (0.0, surface.loose * (0.6 if wetness == "wet" else 1.0), _crunch(surface, 0.2, random))
        )
    if wetness == "wet":
        parts.append((0.0, 1.0, splash(0.26, 70, random)))
    return together(0.45 if surface.modes else 0.3, *parts)


def land(surface: Surface, wetness: str, random: Random) -> Samples:
    """Both feet at once, and the weight of a boy."""
    hard = surface.hard * (0.7 if wetness == "wet" else 1.0)
    parts = [
        (0.0, 1.0, thump(surface.heel * 0.68, 0.2, 0.045)),
        (0.0, 0.6, heel(random, surface.heel, surface.click, hard)),
        (0.018, 0.6, heel(random, surface.heel * 0.9, surface.click, hard)),
        (0.0, 0.35, burst(0.16, 1400, 0.5, 0.035, random)),
    ]
    if surface.modes:
        parts.append((0.0, 1.5, _ring(surface, 0.5, random)))
    if surface.loose:
        parts.append((0.0, surface.loose * 1.4, _crunch(surface, 0.28, random)))
    if wetness == "wet":
        parts.append((0.0, 1.6, splash(0.4, 130, random)))
    return together(0.55 if surface.modes or wetness == "wet" else 0.38, *parts)


def land_hard(surface: Surface, wetness: str, random: Random) -> Samples:
    """A fall that hurts: what lies there jumps."""

    def chip(own: Random) -> Samples:
        return burst(0.03, float(own.uniform(1200, 5000)), 2, 0.005, own) * float(
            own.uniform(0.1, 0.5)
        )

    pieces = grains(0.5, 45, chip, random, lambda part: (1 - part) ** 2)
    parts = [
        (0.0, 1.0, thump(surface.heel * 0.52, 0.45, 0.10, 1.4)),
        (0.0, 1.4, burst(0.25, 420, 0.6, 0.05, random)),
        (0.0, 0.7, land(surface, wetness, random)),
        (0.02, 0.5, pieces),
        (0.0, 0.4, burst(0.3, 2200, 0.5, 0.04, random)),
    ]
    return driven(together(0.8, *parts) * 0.7, 2.4)


def _squeal(pitch: float, seconds: float, random: Random) -> Samples:
    """Rubber that sticks and slips."""
    time = clock(seconds)
    line = pitch * float(random.uniform(0.93, 1.07)) * (1 + 0.22 * time / seconds)
    line = line * (1 + 0.02 * drift(len(time), random, 60))
    swell = np.clip(1.4 * np.sin(np.pi * (time / seconds) ** 0.8), 0, 1)
    chatter = 0.75 + 0.25 * np.sign(np.sin(2 * np.pi * 43 * time))
    return np.asarray(moving(wave("saw", line), "band", line * 1.02, 4) * swell * chatter)


def skid(surface: Surface, wetness: str, random: Random) -> Samples:
    """A shoe that slides: it squeals on what is dry, it hisses on what is wet."""
    if wetness == "wet":
        time = clock(0.75)
        opening = 3000 * np.exp(-time * 2.2) + 800
        sheet = low(moving(noise(len(time), random), "band", opening, 0.8, 64), 6000)
        sheet *= (1 - np.exp(-time / 0.03)) * np.exp(-time / 0.24)
        thrown = grains(0.9, 90, lambda own: water_drop(own, 900, 3800), random, fading_out)
        parts = [
            (0.0, 0.9, sheet),
            (0.05, 0.3, thrown),
            (0.0, 0.5, burst(0.3, 350, 0.8, 0.09, random)),
        ]
        if surface.loose:
            parts.append((0.0, surface.loose * 0.6, _crunch(surface, 0.5, random)))
        return together(0.95, *parts)
    parts = [
        (0.0, 0.9 * surface.grip, burst(0.45, 2300, 0.6, 0.12, random, attack=0.02)),
        (0.0, 0.6 * surface.grip, burst(0.3, 500, 0.8, 0.07, random)),
    ]
    if surface.squeal:
        parts.append((0.0, 0.22, _squeal(surface.squeal, 0.42, random)))
    if surface.loose:
        parts.append((0.0, surface.loose * 1.4, _crunch(surface, 0.5, random)))
    if surface.modes:
        parts.append((0.0, 0.3, _ring(surface, 0.5, random)))
    return together(0.6, *parts)


Move = Callable[[Surface, str, Random], Samples]


def _all(name: str, move: Move, level: float | None, variants: int) -> list[Effect]:
    """The move on every surface, dry and wet."""
    return [
        Effect(
            f"{name}_{word}_{wetness}",
            surface.level + 2 * (wetness == "wet") if level is None else level,
            partial(move, surface, wetness),
            variants,
        )
        for word, surface in SURFACES.items()
        for wetness in WETNESSES
    ]


EFFECTS: Final = [
    *_all("step", step, None, 4),
    *_all("land", land, -27, 3),
    *_all("land_hard", land_hard, -21, 2),
    *_all("skid", skid, -26, 3),
]
