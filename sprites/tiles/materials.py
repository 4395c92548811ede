"""The eight terrain materials: their colours and the texture inside a tile."""

import random
from collections.abc import Callable
from typing import NamedTuple

from sprites.tiles.tilesheet import TILE
from sprites.tiles.weathering import draw_wear, faint, faint_pairs
from sprites.toolkit import Canvas, Colour, Rgb, mix


class Material(NamedTuple):
    """Colours of a terrain: `ramp` dark to light, and the lip that its edges carry."""

    name: str
    ramp: tuple[str, ...]
    lip_light: str
    lip: str
    lip_shadow: str

    @property
    def underside(self) -> Rgb:
        """The line below the lip and along shaded edges."""
        return mix(self.lip_shadow, "ink1", 0.25)

    @property
    def hole(self) -> Rgb:
        """The inside of cracks and vents."""
        return mix(self.lip_shadow, "ink1", 0.3)

    @property
    def colours(self) -> list[Colour]:
        """All that a tile of this material snaps to."""
        return [*self.ramp, self.lip_light, self.lip, self.lip_shadow]

    @property
    def worn_colours(self) -> list[Colour]:
        """All that a worn tile of this material snaps to."""
        return [*self.colours, *(faint(*pair) for pair in faint_pairs(self.name, self.ramp))]


CONCRETE = Material(
    "concrete", ("conc1", "conc2", "conc3", "conc4", "conc5", "white"), "white", "conc5", "conc2"
)
ROOF = Material(
    "roof", ("conc0", "conc1", "conc2", "conc3", "conc4", "conc5"), "conc5", "conc4", "conc1"
)
ASPHALT = Material(
    "asphalt", ("ink1", "conc0", "conc1", "conc2", "conc3"), "conc3", "conc2", "conc0"
)
BRICK = Material(
    "brick", ("warm0", "brick0", "brick1", "brick2", "warm3"), "warm3", "brick2", "brick0"
)
GLAZE = Material(
    "glaze", ("glass0", "glass1", "sky1", "sky2", "conc5", "white"), "white", "sky2", "glass0"
)
METAL = Material(
    "metal", ("ink1", "conc0", "conc1", "conc2", "conc3", "conc4"), "conc4", "conc3", "conc0"
)
WOOD = Material(
    "wood", ("warm0", "brick0", "brick1", "brick2", "warm3", "blond2"), "blond2", "warm3", "brick1"
)
GRAVEL = Material(
    "gravel", ("conc0", "conc1", "conc2", "conc3", "conc4", "blond0"), "conc4", "conc3", "conc1"
)
MATERIALS = (CONCRETE, ROOF, ASPHALT, BRICK, GLAZE, METAL, WOOD, GRAVEL)

STONES = 26  # in a tile of gravel


def speckle(canvas: Canvas, dice: random.Random, count: int, colour: Colour) -> None:
    """Scatter `count` single pixels over a tile."""
    for _ in range(count):
        canvas.pixel(dice.randrange(TILE), dice.randrange(TILE), colour)


def _concrete(canvas: Canvas, ramp: tuple[str, ...], dice: random.Random, _variant: int) -> None:
    joint, face, light = ramp[2], ramp[3], mix(ramp[3], ramp[4], 0.6)
    canvas.blocks(
        (
            (0, 0, TILE, TILE, face),
            (0, 7, TILE, 1, joint),
            (0, 15, TILE, 1, joint),
            (15, 0, 1, 7, joint),
            (7, 8, 1, 7, joint),
            (0, 0, 15, 1, light),
            (0, 8, 7, 1, light),
            (8, 8, 8, 1, light),
        )
    )
    speckle(canvas, dice, 3, joint)


def _roof(canvas: Canvas, ramp: tuple[str, ...], dice: random.Random, _variant: int) -> None:
    canvas.rect(0, 0, TILE, TILE, ramp[2])
    speckle(canvas, dice, 5, ramp[3])
    speckle(canvas, dice, 6, ramp[1])


def _asphalt(canvas: Canvas, ramp: tuple[str, ...], dice: random.Random, _variant: int) -> None:
    canvas.rect(0, 0, TILE, TILE, ramp[2])
    speckle(canvas, dice, 10, ramp[1])
    speckle(canvas, dice, 5, ramp[3])


def _brick(canvas: Canvas, ramp: tuple[str, ...], dice: random.Random, variant: int) -> None:
    mortar, face, light = ramp[1], ramp[2], ramp[3]
    canvas.rect(0, 0, TILE, TILE, face)
    for course in range(4):
        top = course * 4
        canvas.hline(0, top + 3, TILE, mortar)
        offset = course % 2 * 4
        for left in (offset, offset + 8):
            canvas.vline((left + 7) % TILE, top, 3, mortar)
            canvas.hline(left, top, 4 if left < 12 else 2, mix(face, light, 0.5))
    if variant:
        for _ in range(2):
            course = dice.randrange(4)
            left = course % 2 * 4 + 8 * dice.randrange(2)
            canvas.rect(left, course * 4, 7, 3, mix(face, light, 0.55))


def _glaze(canvas: Canvas, ramp: tuple[str, ...], _dice: random.Random, variant: int) -> None:
    canvas.rect(0, 0, TILE, TILE, ramp[1])
    for y in range(0, TILE, 4):
        for x in range(0, TILE, 4):
            depth = ((x * 5 + y * 3 + variant * 4) % 12) / 14
            canvas.rect(x, y, 3, 3, mix(ramp[2], ramp[1], depth))
            canvas.pixel(x, y, ramp[3])
    canvas.pixel(4, 4, ramp[5])
    canvas.pixel(12, 8, ramp[4])


def _metal(canvas: Canvas, ramp: tuple[str, ...], _dice: random.Random, _variant: int) -> None:
    canvas.rect(0, 0, TILE, TILE, ramp[2])
    for left in (0, 8):
        canvas.vline(left, 0, TILE, ramp[3])
        canvas.vline(left + 1, 0, TILE, ramp[4])
        canvas.vline(left + 7, 0, TILE, ramp[1])
    for x, y in ((4, 3), (12, 3), (4, 11), (12, 11)):
        canvas.pixel(x, y, ramp[3])


def _wood(canvas: Canvas, ramp: tuple[str, ...], _dice: random.Random, variant: int) -> None:
    gap, grain, face = ramp[1], ramp[2], ramp[3]
    canvas.rect(0, 0, TILE, TILE, face)
    for top in range(0, TILE, 4):
        canvas.hline(0, top + 3, TILE, gap)
        canvas.hline(0, top, TILE, mix(face, ramp[4], 0.55))
        end = (top * 5 + variant * 3) % TILE
        canvas.vline(end, top, 3, gap)
        canvas.pixel((end + 1) % TILE, top + 1, grain)
        canvas.hline((end + 6) % 12, top + 2, 3, grain)


def _gravel(canvas: Canvas, ramp: tuple[str, ...], dice: random.Random, _variant: int) -> None:
    canvas.rect(0, 0, TILE, TILE, ramp[1])
    for _ in range(STONES):
        x, y = dice.randrange(TILE), dice.randrange(TILE)
        stone = dice.choice([ramp[2], ramp[2], ramp[3], ramp[4], ramp[5]])
        canvas.pixel(x, y, stone)
        canvas.pixel((x + 1) % TILE, y, stone)
        canvas.pixel(x, (y + 1) % TILE, mix(stone, "ink1", 0.3))


Texture = Callable[[Canvas, tuple[str, ...], random.Random, int], None]

TEXTURES: dict[str, Texture] = {
    "concrete": _concrete,
    "roof": _roof,
    "asphalt": _asphalt,
    "brick": _brick,
    "glaze": _glaze,
    "metal": _metal,
    "wood": _wood,
    "gravel": _gravel,
}


def texture(material: Material, variant: int = 0) -> Canvas:
    """Return a 16 x 16 tile of the plain material; variants (0-5) join without a seam."""
    canvas = Canvas(TILE, TILE)
    # The length of the name is a seed that differs enough from material to material.
    dice = random.Random(variant * 7 + len(material.name))
    TEXTURES[material.name](canvas, material.ramp, dice, variant)
    draw_wear(canvas, material.name, material.ramp, variant)
    return canvas
