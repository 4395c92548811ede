"""The colours of one house in one weather."""

from typing import NamedTuple

from sprites.layers.city_plan import Depth, House
from sprites.layers.moods import Mood
from sprites.toolkit import Rgb, mix

TONE_SPREAD = 0.06  # how far neighbours differ in brightness
DARK_FADE = 0.6  # share of a row's fading that is left when the sun is gone
EDGES = {"afternoon": 0.34, "darkening": 0.3}  # share of the light on the edges, where it is much
SIGN_COLOURS = ("neonp", "neonc", "ex2", "neonv")


class Tones(NamedTuple):
    """A house's colours: lit edge, wall, shaded side, ledges, windows dark, pale and lit."""

    edge: Rgb
    wall: Rgb
    shade: Rgb
    ledge: Rgb
    glass: Rgb
    gleam: Rgb
    lights: tuple[Rgb, ...]
    signs: tuple[Rgb, ...]


def house_tones(house: House, depth: Depth, mood: Mood) -> Tones:
    """Return the colours; by day windows are crisp, at night they fade and some are lit."""
    fade = house.fade if mood.by_day else house.fade * DARK_FADE
    base = mix(mood.depth(depth.name), mood.haze, fade)
    wall = mix(base, "white" if house.tone > 0 else "ink1", abs(house.tone) * TONE_SPREAD)
    dark = "denim1" if mood.by_day else "ink1"
    strength = 1.0 if mood.by_day else 0.8
    dim = {"far": 0.5, "mid": 0.3, "near": 0.12}[depth.name] + house.fade * 0.4
    return Tones(
        edge=mix(wall, mood.edge, EDGES.get(mood.name, 0.14)),
        wall=wall,
        shade=mix(wall, dark, 0.2 * strength * (1 - house.fade * 0.6)),
        ledge=mix(wall, dark, 0.1 * strength),
        glass=mix(wall, dark, 0.24 * strength * (1 - house.fade * 0.6)),
        gleam=mix(wall, "white", 0.3 if mood.by_day else 0.08),
        lights=tuple(mix(light, wall, dim) for light in mood.lights),
        signs=() if mood.by_day else tuple(mix(sign, wall, 0.3) for sign in SIGN_COLOURS),
    )
