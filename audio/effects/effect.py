"""What an effect is."""

from collections.abc import Callable
from typing import NamedTuple

from audio.tone.units import Random, Samples


class Effect(NamedTuple):
    """A sound, how loud it is in LUFS, how many variants it has, whether it loops or is stereo.

    Of a loop `level` counts as a whole, of anything else the loudest 0.4 s. Sounds that the game
    places left or right are mono.
    """

    name: str
    level: float
    make: Callable[[Random], Samples]
    variants: int = 1
    loop: bool = False
    stereo: bool = False
