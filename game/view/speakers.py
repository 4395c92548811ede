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


PLAIN: Final = "plain"
"""The face of who has no moods: the portrait that bears no more than his name."""
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


def portrait(who: str, face: str) -> str:
    """The name of a speaker's portrait with a face."""
    return who if face == PLAIN else f"{who}_{face}"


HOODED: Final = {
    "normal": "hood_normal",
    "determined": "hood_normal",
    "tired": "hood_normal",
    "panic": "hood_normal",
    "cry": "hood_cry",
    "soft": "hood_soft",
}
"""The faces of who wears a hood."""


def face_in(look: str, face: str) -> str:
    """A face as it is when its owner is drawn from a sheet such as izuku_wet or izuku_hoodie."""
    if look.endswith("_hoodie"):
        return HOODED[face]
    return f"wet_{face}" if look.endswith("_wet") else face
