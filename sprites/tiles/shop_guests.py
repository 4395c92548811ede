"""Shop windows with somebody in them, and further windows of each trade."""

from typing import NamedTuple

from sprites.tiles.shop_goods import FURTHER, GOODS, GOODS_KEY
from sprites.tiles.shopfronts import (
    LOOKS,
    WINDOW_HEIGHT,
    WINDOW_RAMP,
    WindowLook,
    draw_lamp,
    further_window,
    pane,
)
from sprites.tiles.tilesheet import TILE, Tilesheet
from sprites.toolkit import Canvas, Colour, gradient, mix

BEHIND_GLASS = 0.22  # share of the pane's colour over people


class Guest(NamedTuple):
    """Somebody in a window: colours of hair, skin and cloth, and what stands on the table."""

    hair: Colour
    skin: Colour
    cloth: Colour
    holds: str


GUESTS = {
    "guest_a": Guest("brick0", "skin2", "red3", "bowl"),
    "guest_b": Guest("denim1", "skin3", "blond2", "cup"),
    "guest_c": Guest("conc3", "skin1", "leaf3", "teapot"),
}


def _draw_room(canvas: Canvas, look: WindowLook) -> None:
    canvas.rect(0, 0, TILE, WINDOW_HEIGHT, look.wall)
    gradient(canvas, 0, 0, TILE, 16, [look.lamp, look.glow, look.wall], soft=0.7)


def guest_window(guest: Guest, look: WindowLook) -> Canvas:
    """Return a window in which somebody sits at a table."""
    canvas = Canvas(TILE, WINDOW_HEIGHT)
    _draw_room(canvas, look)
    draw_lamp(canvas, 12, look)
    hair, skin, cloth = (
        mix(colour, look.wall, BEHIND_GLASS) for colour in (guest.hair, guest.skin, guest.cloth)
    )
    canvas.blocks(
        (
            (2, 16, 8, 9, cloth),
            (3, 15, 6, 1, cloth),
            (3, 8, 6, 7, skin),
            (2, 7, 7, 3, hair),
            (2, 9, 2, 5, hair),
            (3, 6, 5, 1, hair),
            (7, 11, 1, 2, "ink1"),
            (9, 19, 2, 2, skin),
            (8, 22, 8, 1, "brick2"),
            (8, 23, 8, 2, "brick1"),
        )
    )
    rows = GOODS[guest.holds]
    canvas.grid(rows, GOODS_KEY, 10, 22 - len(rows))
    return pane(canvas, look)


def poster_window(look: WindowLook) -> Canvas:
    """Return a window with a sale poster on the glass before hanging lamps."""
    canvas = Canvas(TILE, WINDOW_HEIGHT)
    _draw_room(canvas, look)
    for x in (3, 12):
        draw_lamp(canvas, x, look)
    pane(canvas, look)
    canvas.blocks(
        (
            (3, 10, 10, 13, "conc5"),
            (3, 10, 10, 4, "red2"),
            (5, 11, 6, 1, "white"),
            (5, 16, 6, 4, "ex3"),
            (6, 17, 4, 2, "red3"),
            (4, 21, 8, 1, "conc3"),
        )
    )
    return canvas


def add_further_windows(sheet: Tilesheet) -> None:
    """Add second windows of each trade, guests at tables and a poster, all by day."""
    for name, display in FURTHER.items():
        sheet.add(f"shopwin_day_{name}", further_window(display), WINDOW_RAMP)
    for name, guest in GUESTS.items():
        sheet.add(f"shopwin_day_{name}", guest_window(guest, LOOKS["day"]), WINDOW_RAMP)
    sheet.add("shopwin_day_poster", poster_window(LOOKS["day"]), WINDOW_RAMP)
    sheet.next_row()
