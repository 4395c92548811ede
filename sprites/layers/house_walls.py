"""How the walls of far houses are divided: windows, ribbons, piers, balconies, glass."""

import random
from collections.abc import Callable

from sprites.layers.city_plan import Depth, Part
from sprites.layers.house_tones import Tones
from sprites.toolkit import Canvas, Rgb, mix

GLEAMING = 0.12  # share of windows that mirror the sky
MISSING = 0.06  # share of windows that have their blinds down

Draw = Callable[[Canvas, Part, Depth, Tones, random.Random], None]


def _window_colour(depth: Depth, tones: Tones, dice: random.Random) -> Rgb:
    luck, pick = dice.random(), dice.random()
    if tones.lights and luck < depth.lit:
        return tones.lights[int(pick * len(tones.lights))]
    if luck > 1 - MISSING:
        return tones.ledge
    return tones.gleam if pick < GLEAMING else tones.glass


def _columns(part: Part, depth: Depth, pitch: int) -> range:
    """Return the left edges of windows, centred in the wall."""
    width = depth.window[0]
    count = max(1, (part.width - 3 - width) // pitch + 1)
    margin = (part.width - (count - 1) * pitch - width + 1) // 2
    first = part.x + margin
    return range(first, first + count * pitch, pitch)


def _draw_grid(canvas: Canvas, part: Part, depth: Depth, tones: Tones, dice: random.Random) -> None:
    width, height = depth.window
    for y in range(part.top + 4, canvas.height - 2, depth.pitch[1]):
        for x in _columns(part, depth, depth.pitch[0]):
            canvas.rect(x, y, width, height, _window_colour(depth, tones, dice))


def _draw_pairs(
    canvas: Canvas, part: Part, depth: Depth, tones: Tones, dice: random.Random
) -> None:
    """Draw wide windows with a bar in the middle and a sill below."""
    width, height = depth.window
    for y in range(part.top + 5, canvas.height - 3, depth.pitch[1] + 1):
        for x in _columns(part, depth._replace(window=(2 * width, height)), 3 * width + 1):
            canvas.rect(x, y, 2 * width, height, _window_colour(depth, tones, dice))
            canvas.vline(x + width, y, height, tones.wall)
            canvas.hline(x - 1, y + height, 2 * width + 2, tones.gleam)


def _draw_bands(
    canvas: Canvas, part: Part, depth: Depth, tones: Tones, dice: random.Random
) -> None:
    """Draw ribbons of glass from side to side, broken by lit and gleaming rooms."""
    width, height = depth.window
    for y in range(part.top + 4, canvas.height - 2, depth.pitch[1]):
        canvas.rect(part.x + 2, y, part.width - 4, max(1, height - 1), tones.glass)
        for x in range(part.x + 2, part.x + part.width - 2 - width, 2 * width + 1):
            canvas.rect(x, y, 2 * width, max(1, height - 1), _window_colour(depth, tones, dice))
            canvas.pixel(x + 2 * width, y, tones.shade)


def _draw_piers(
    canvas: Canvas, part: Part, depth: Depth, tones: Tones, dice: random.Random
) -> None:
    """Draw upright strips of glass between light piers."""
    width, height = depth.window
    for x in _columns(part, depth, depth.pitch[0]):
        canvas.rect(x, part.top + 4, width, part.height, tones.glass)
        canvas.vline(x - 1, part.top + 3, part.height, mix(tones.wall, tones.edge, 0.45))
        for y in range(part.top + 4, canvas.height - 2, depth.pitch[1]):
            canvas.rect(x, y, width, height, _window_colour(depth, tones, dice))
            canvas.hline(x, y + height, width, tones.ledge)


def _draw_flats(
    canvas: Canvas, part: Part, depth: Depth, tones: Tones, dice: random.Random
) -> None:
    """Draw storeys of flats: balcony rails with windows in their shadow."""
    width, height = depth.window
    for y in range(part.top + 4, canvas.height - 2, depth.pitch[1] + 1):
        canvas.rect(part.x + 2, y, part.width - 4, height, tones.ledge)
        for x in _columns(part, depth, depth.pitch[0] + 1):
            canvas.rect(x, y, width + 1, height, _window_colour(depth, tones, dice))
        canvas.hline(part.x + 1, y + height, part.width - 2, tones.edge)
        canvas.hline(part.x + 1, y + height + 1, part.width - 2, tones.shade)


def _draw_glass(
    canvas: Canvas, part: Part, depth: Depth, tones: Tones, dice: random.Random
) -> None:
    """Draw a wall of panes that mirrors the sky in a slanting streak."""
    across, down = depth.pitch
    canvas.rect(part.x + 2, part.top + 3, part.width - 4, part.height, tones.ledge)
    streak = part.x + dice.randrange(max(1, part.width // 2))
    for y in range(part.top + 3, canvas.height):
        start = streak + (y - part.top) // 3
        left, right = max(part.x + 2, start), min(part.x + part.width - 2, start + across + 1)
        canvas.hline(left, y, max(0, right - left), tones.gleam)
    for x in range(part.x + 2 + across, part.x + part.width - 2, across):
        canvas.vline(x, part.top + 3, part.height, tones.glass)
    for y in range(part.top + 2 + down, canvas.height, down):
        canvas.hline(part.x + 2, y, part.width - 4, tones.glass)
    _draw_lit_panes(canvas, part, depth, tones, dice)


def _draw_lit_panes(
    canvas: Canvas, part: Part, depth: Depth, tones: Tones, dice: random.Random
) -> None:
    across, down = depth.pitch
    for y in range(part.top + 3 + down, canvas.height - 3, down):
        for x in range(part.x + 3 + across, part.x + part.width - 2 - across, across):
            luck, pick = dice.random(), dice.random()
            if tones.lights and luck < depth.lit:
                light = tones.lights[int(pick * len(tones.lights))]
                canvas.rect(x, y, across - 1, down - 1, light)


WALLS: dict[str, Draw] = {
    "grid": _draw_grid,
    "pairs": _draw_pairs,
    "bands": _draw_bands,
    "piers": _draw_piers,
    "flats": _draw_flats,
    "glass": _draw_glass,
}
