"""The drums, by the names that scores use."""

from collections.abc import Callable
from typing import Final

from audio.drums.cymbals import crash, ride, riser, swell
from audio.drums.kit import brush, clap, hat, kick, openhat, rim, snare, softkick
from audio.drums.skins import heart, nagado, shime, taiko, tomhigh, tomlow
from audio.drums.small import clack, kane, shaker, tambourine, tick
from audio.tone.units import Random, Samples

Drum = Callable[[float, Random], Samples]
"""A stroke of a force of 0-1."""

DRUMS: Final[dict[str, Drum]] = {
    "kick": kick,
    "softkick": softkick,
    "snare": snare,
    "brush": brush,
    "rim": rim,
    "hat": hat,
    "openhat": openhat,
    "clap": clap,
    "crash": crash,
    "swell": swell,
    "ride": ride,
    "riser": riser,
    "taiko": taiko,
    "nagado": nagado,
    "shime": shime,
    "tomlow": tomlow,
    "tomhigh": tomhigh,
    "heart": heart,
    "shaker": shaker,
    "tambourine": tambourine,
    "clack": clack,
    "kane": kane,
    "tick": tick,
}
