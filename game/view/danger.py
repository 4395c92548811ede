"""The colours of danger: the usual ones, and those that every kind of eye tells apart.

The safe ones go from blue over yellow to vermilion (Okabe and Ito), far apart in lightness too.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, NamedTuple

from game.view.gauges import (
    BLOOD,
    GREEN,
    INK,
    LEAF,
    MINT,
    ORANGE,
    RED,
    RED_ORANGE,
    WHITE,
    YELLOW,
)
from game.view.light import EMBER

if TYPE_CHECKING:
    from game.view.gauges import Ramp
    from game.view.looks import Looks
    from game.view.sheets import Colour

SAFE_BLUE: Colour = (61, 143, 222)
DEEP_BLUE: Colour = (24, 78, 150)
FOAM: Colour = (186, 226, 255)
LEMON: Colour = (255, 232, 96)
STRAW: Colour = (204, 164, 44)
VERMILION: Colour = (213, 94, 0)
RUST: Colour = (122, 48, 0)
SAND: Colour = (255, 176, 112)


class Danger(NamedTuple):
    """Colours by what they warn of: bars that are well, hurt, and break; the pursuer's mark."""

    well: Ramp
    hurts: Ramp
    breaks: Ramp
    gone: Colour
    """Of a bar: what is lost for good, or is not to be used."""
    mark: Colour
    """The pursuer's arrow and line."""
    glow: Colour
    """The light of his fire at the edge of the screen."""
    plate: Colour | None
    """What lies under his mark, so that no background swallows it."""


USUAL_DANGER: Final = Danger(
    (MINT, GREEN, LEAF), (YELLOW, ORANGE, RED_ORANGE), (ORANGE, RED, RED_ORANGE),
    BLOOD, ORANGE, EMBER, None,
)  # fmt: skip
SAFE_DANGER: Final = Danger(
    (FOAM, SAFE_BLUE, DEEP_BLUE), (WHITE, LEMON, STRAW), (SAND, VERMILION, RUST),
    RUST, LEMON, LEMON, INK,
)  # fmt: skip


def danger_of(looks: Looks) -> Danger:
    """The colours that a person has asked for."""
    return SAFE_DANGER if looks.safe_colours else USUAL_DANGER
