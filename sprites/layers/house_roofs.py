"""What stands on the roofs of far houses."""

import math
import random
from collections.abc import Callable

from sprites.layers.city_plan import Part
from sprites.layers.house_tones import Tones
from sprites.toolkit import Canvas

Draw = Callable[[Canvas, Part, Tones, random.Random], None]


def _draw_box(canvas: Canvas, x: int, top: int, width: int, height: int, tones: Tones) -> None:
    """Draw a plain box: lit above and at the left, shaded at the right."""
    canvas.rect(x, top, width, height, tones.wall)
    canvas.rect(x + width - max(1, width // 4), top, max(1, width // 4), height, tones.shade)
    canvas.hline(x, top, width, tones.edge)
    canvas.vline(x, top, height, tones.edge)


def _draw_flat(canvas: Canvas, part: Part, tones: Tones, _dice: random.Random) -> None:
    """Draw a low parapet."""
    canvas.hline(part.x + 1, part.top - 1, part.width - 2, tones.edge)


def _draw_crown(canvas: Canvas, part: Part, tones: Tones, _dice: random.Random) -> None:
    """Draw two smaller storeys."""
    inset = part.width // 5
    _draw_box(canvas, part.x + inset, part.top - 6, part.width - 2 * inset, 6, tones)
    _draw_box(canvas, part.x + 2 * inset, part.top - 10, part.width - 4 * inset, 4, tones)


def _draw_spire(canvas: Canvas, part: Part, tones: Tones, dice: random.Random) -> None:
    """Draw a smaller storey that carries a long needle."""
    inset = part.width // 4
    _draw_box(canvas, part.x + inset, part.top - 6, part.width - 2 * inset, 6, tones)
    middle, length = part.x + part.width // 2, dice.randint(9, 17)
    canvas.vline(middle, part.top - 6 - length, length, tones.edge)
    canvas.vline(middle - 1, part.top - 6 - length // 2, length // 2, tones.wall)


def _draw_slant(canvas: Canvas, part: Part, tones: Tones, dice: random.Random) -> None:
    """Draw a roof that rises evenly to one side."""
    rises_right = dice.random() < 0.5
    for step in range(part.width):
        rise = int((step if rises_right else part.width - 1 - step) * 0.35)
        canvas.vline(part.x + step, part.top - rise, rise + 1, tones.wall)
        canvas.pixel(part.x + step, part.top - rise, tones.edge)


def _draw_arch(canvas: Canvas, part: Part, tones: Tones, _dice: random.Random) -> None:
    """Draw a round roof."""
    half = part.width / 2
    for step in range(part.width):
        offset = (step + 0.5 - half) / half
        rise = round(math.sqrt(max(0, 1 - offset * offset)) * min(9, half * 0.6))
        colour = tones.shade if offset > 0.55 else tones.wall
        canvas.vline(part.x + step, part.top - rise, rise + 1, colour)
        canvas.pixel(part.x + step, part.top - rise, tones.edge)


def _draw_gable(canvas: Canvas, part: Part, tones: Tones, _dice: random.Random) -> None:
    """Draw a pitched roof with its far slope in the shade."""
    for step in range(part.width):
        rise = min(step, part.width - 1 - step, 20) // 2
        colour = tones.ledge if step < part.width // 2 else tones.shade
        canvas.vline(part.x + step, part.top - rise, rise, colour)
        canvas.pixel(part.x + step, part.top - rise, tones.edge)


def _draw_mast(canvas: Canvas, part: Part, tones: Tones, dice: random.Random) -> None:
    """Draw an aerial beside the lift's machine room."""
    _draw_box(canvas, part.x + 3, part.top - 4, 7, 4, tones)
    x, length = part.x + part.width - dice.randint(5, 8), dice.randint(8, 13)
    canvas.vline(x, part.top - length, length, tones.shade)
    canvas.hline(x - 2, part.top - length + 2, 5, tones.shade)
    canvas.hline(x - 1, part.top - length + 5, 3, tones.shade)


def _draw_plant(canvas: Canvas, part: Part, tones: Tones, _dice: random.Random) -> None:
    """Draw the boxes of the air conditioning."""
    _draw_box(canvas, part.x + 3, part.top - 5, 8, 5, tones)
    for x in range(part.x + 13, part.x + part.width - 5, 6):
        _draw_box(canvas, x, part.top - 3, 4, 3, tones)


def _draw_tank(canvas: Canvas, part: Part, tones: Tones, _dice: random.Random) -> None:
    """Draw a water tank on legs."""
    middle = part.x + part.width // 2
    _draw_box(canvas, middle - 5, part.top - 11, 10, 7, tones)
    canvas.hline(middle - 3, part.top - 12, 6, tones.edge)
    canvas.vline(middle - 4, part.top - 4, 4, tones.shade)
    canvas.vline(middle + 3, part.top - 4, 4, tones.shade)
    canvas.line(middle - 4, part.top - 4, middle + 3, part.top - 1, tones.shade)


def _draw_billboard(canvas: Canvas, part: Part, tones: Tones, dice: random.Random) -> None:
    """Draw a board on posts, with a lit panel when signs are on."""
    left, width = part.x + 3, part.width - 7
    canvas.rect(left, part.top - 11, width, 8, tones.shade)
    canvas.frame(left, part.top - 11, width, 8, tones.edge)
    for x in (left + 2, left + width - 3):
        canvas.vline(x, part.top - 3, 3, tones.shade)
    pick = dice.random()
    panel = tones.signs[int(pick * len(tones.signs))] if tones.signs else tones.ledge
    canvas.rect(left + 1, part.top - 10, width - 2, 6, panel)
    for x in range(left + 3, left + width - 4, 4):
        canvas.rect(x, part.top - 8, 3, 2, tones.gleam)


def _draw_railing(canvas: Canvas, part: Part, tones: Tones, _dice: random.Random) -> None:
    """Draw a railing around the roof and the hut of its stairs."""
    _draw_box(canvas, part.x + part.width - 13, part.top - 8, 9, 8, tones)
    for x in range(part.x + 1, part.x + part.width - 1, 4):
        canvas.vline(x, part.top - 5, 5, tones.shade)
    canvas.hline(part.x + 1, part.top - 5, part.width - 2, tones.edge)


ROOFS: dict[str, Draw] = {
    "flat": _draw_flat,
    "crown": _draw_crown,
    "spire": _draw_spire,
    "slant": _draw_slant,
    "arch": _draw_arch,
    "gable": _draw_gable,
    "mast": _draw_mast,
    "plant": _draw_plant,
    "tank": _draw_tank,
    "billboard": _draw_billboard,
    "railing": _draw_railing,
}
