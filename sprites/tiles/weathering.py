"""Wear on the later variants of the terrain textures, which breaks up long walls and floors."""

from typing import NamedTuple

from sprites.toolkit import Canvas, Rgb, mix, rgb

FIRST_WORN = 3  # variants below this one are clean
FAINTNESS = 0.4  # share of its tone that a faint patch mixes into the face


class Patch(NamedTuple):
    """A rectangle in pixels of one tone of the ramp; a faint one only tints the face."""

    x: int
    y: int
    width: int
    height: int
    tone: int
    faint: bool = True


def _crack(x: int, y: int, width: int, height: int, tone: int) -> Patch:
    return Patch(x, y, width, height, tone, faint=False)


# The tone of the ramp that most of each texture has.
FACES = {
    "concrete": 3,
    "roof": 2,
    "asphalt": 2,
    "brick": 2,
    "glaze": 1,
    "metal": 2,
    "wood": 3,
    "gravel": 1,
}

# Wear of the variants 3, 4 and 5 of each material, fitted to its slabs, bricks or boards.
PATCHES: dict[str, tuple[tuple[Patch, ...], ...]] = {
    "concrete": (
        (Patch(8, 9, 8, 6, 2),),
        (Patch(0, 1, 15, 6, 4),),
        (
            Patch(0, 9, 7, 6, 2),
            _crack(3, 1, 1, 4, 2),
            _crack(4, 4, 3, 1, 2),
            _crack(6, 5, 1, 2, 2),
        ),
    ),
    "roof": (
        (Patch(2, 4, 11, 7, 1), Patch(4, 3, 7, 9, 1)),
        (_crack(0, 8, 16, 1, 1), Patch(0, 9, 16, 1, 3)),
        (Patch(4, 2, 8, 5, 3), Patch(9, 10, 5, 4, 1)),
    ),
    "asphalt": (
        (
            _crack(2, 0, 1, 4, 1),
            _crack(3, 4, 1, 3, 1),
            _crack(4, 7, 3, 1, 1),
            _crack(7, 8, 1, 4, 1),
            _crack(8, 12, 1, 4, 1),
        ),
        (Patch(3, 3, 10, 8, 3),),
        (Patch(1, 6, 13, 6, 1), Patch(3, 5, 8, 8, 1)),
    ),
    "brick": (
        (Patch(0, 0, 7, 3, 1), Patch(4, 12, 7, 3, 3)),
        (Patch(8, 8, 7, 3, 3), Patch(4, 4, 7, 3, 1)),
        (Patch(8, 0, 7, 3, 1), Patch(0, 8, 7, 3, 1), Patch(4, 12, 7, 3, 3)),
    ),
    "glaze": (
        (_crack(4, 4, 3, 3, 1), _crack(8, 12, 2, 2, 3)),
        (_crack(0, 8, 3, 3, 1), _crack(12, 4, 2, 2, 3)),
        (_crack(8, 0, 3, 3, 1), _crack(4, 8, 2, 2, 3), _crack(12, 12, 3, 3, 1)),
    ),
    "metal": (
        (Patch(2, 6, 5, 6, 1),),
        (Patch(10, 3, 5, 9, 3),),
        (_crack(3, 8, 4, 1, 0), _crack(3, 9, 4, 1, 3), _crack(11, 4, 1, 8, 1)),
    ),
    "wood": (
        (_crack(9, 1, 3, 1, 1), _crack(10, 2, 1, 1, 1)),
        (Patch(0, 5, 9, 2, 2),),
        (Patch(6, 9, 10, 2, 4), _crack(2, 13, 2, 1, 1)),
    ),
    "gravel": (
        (_crack(5, 6, 3, 2, 3), _crack(5, 6, 2, 1, 4)),
        (_crack(11, 10, 3, 2, 2), _crack(11, 10, 2, 1, 3)),
        (_crack(10, 3, 2, 2, 5), _crack(2, 11, 3, 2, 3)),
    ),
}


def faint_pairs(material: str, ramp: tuple[str, ...]) -> list[tuple[str, str]]:
    """Return face and tone (palette names) of every faint patch of a material."""
    face = FACES[material]
    tones = {patch.tone for wear in PATCHES[material] for patch in wear if patch.faint}
    return [(ramp[face], ramp[tone]) for tone in sorted(tones)]


def faint(face: str, tone: str) -> Rgb:
    """Return the colour of a faint patch."""
    return mix(face, tone, FAINTNESS)


def _draw_patch(canvas: Canvas, patch: Patch, face: str, tone: str) -> None:
    if not patch.faint:
        canvas.rect(patch.x, patch.y, patch.width, patch.height, tone)
        return
    area = canvas.pixels[patch.y : patch.y + patch.height, patch.x : patch.x + patch.width]
    area[(area[..., :3] == rgb(face)).all(-1)] = (*faint(face, tone), 255)


def draw_wear(canvas: Canvas, material: str, ramp: tuple[str, ...], variant: int) -> None:
    """Draw the wear of a variant (0-5) over the texture of a material."""
    if variant >= FIRST_WORN:
        for patch in PATCHES[material][variant - FIRST_WORN]:
            _draw_patch(canvas, patch, ramp[FACES[material]], ramp[patch.tone])
