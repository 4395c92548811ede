"""Who speaks: a name, and the colour in which it is told from all others."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, NamedTuple

if TYPE_CHECKING:
    from game.view.sheets import Colour


class Speaker(NamedTuple):
    """A name, its colour on a dark ground, and that of a bubble's edge on any ground."""

    name: str
    colour: Colour
    edge: Colour


INK: Final = (18, 15, 29)
NOBODY: Final = Speaker("", (235, 232, 220), INK)

SPEAKERS: Final = {
    "izuku": Speaker("Izuku", (118, 189, 85), (31, 90, 65)),
    "katsuki": Speaker("Katsuki", (255, 138, 34), (217, 66, 28)),
    "inko": Speaker("Inko", (195, 224, 106), (55, 137, 75)),
    "uraraka": Speaker("Ochaco", (255, 146, 114), (181, 38, 60)),
    "iida": Speaker("Iida", (109, 176, 232), (61, 123, 203)),
    "kirishima": Speaker("Kirishima", (234, 78, 71), (181, 38, 60)),
    "stationman": Speaker("Station man", (174, 220, 242), (49, 74, 128)),
}
"""By the word that lines, messages and portraits use; colours are of the palette."""


def speaker(who: str) -> Speaker:
    """The speaker of a word; without a name for a place or anybody else."""
    return SPEAKERS.get(who, NOBODY)
