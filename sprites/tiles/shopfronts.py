"""Shopfronts: name boards, awnings, windows, glass doors, short curtains, a lantern."""

from typing import NamedTuple

from sprites.tiles.shop_goods import DISPLAYS, GOODS, GOODS_KEY, THEMES, Display
from sprites.tiles.tilesheet import TILE, Tilesheet
from sprites.toolkit import COLOURS, Canvas, Colour, gradient, mix

WINDOW_HEIGHT = 32
SILL = 25  # pixel row at which the glass ends
SHELVES = (15, 24)  # pixel rows of the boards that goods stand on
OVERHANG = (0.8, 0.7, 0.55, 0.35, 0.2)  # shares of shade over the upper rows of a window

FASCIAS = {
    "red": "red1",
    "green": "leaf1",
    "blue": "denim1",
    "violet": "neonv",
    "orange": "ex1",
    "teal": "glass0",
}
AWNINGS = {"red": "red2", "green": "leaf2", "blue": "denim2", "orange": "ex2", "violet": "neonv"}
AWNING_SHADES = {
    "red2": "red0", "leaf2": "leaf0", "denim2": "denim0", "ex2": "red1", "neonv": "denim0"
}  # fmt: skip
STRIPE = 4  # px
NORENS = {"red": "red1", "blue": "denim1"}
SHUTTER_SLATS = ("conc3", "conc4", "conc3", "conc2")


class WindowLook(NamedTuple):
    """Colours of a shop window by day or at night, and whether the sky is seen in it."""

    wall: Colour
    glow: Colour
    lamp: Colour
    board: Colour
    board_shade: Colour
    gleam: Colour
    base: Colour
    base_shade: Colour
    sill: Colour
    reflects: bool


LOOKS = {
    "day": WindowLook(
        wall="glass0",
        glow=mix("glass0", "glass1", 0.35),
        lamp=mix("glass1", "sky2", 0.2),
        board="conc4",
        board_shade=mix("glass0", "ink1", 0.45),
        gleam=mix("glass1", "sky2", 0.45),
        base="conc1",
        base_shade="conc0",
        sill="conc4",
        reflects=True,
    ),
    "lit": WindowLook(
        wall="warm3",
        glow="warm4",
        lamp="blond3",
        board="brick2",
        board_shade="brick1",
        gleam="white",
        base="brick0",
        base_shade="warm0",
        sill="brick2",
        reflects=False,
    ),
}


# All that a window or a door by day may be coloured with.
WINDOW_RAMP: list[Colour] = [
    *COLOURS,
    LOOKS["day"].glow,
    LOOKS["day"].lamp,
    LOOKS["day"].gleam,
    LOOKS["day"].board_shade,
    mix("warm3", "glass0", 0.5),
]


def _fascia(colour: str, part: str) -> Canvas:
    canvas = Canvas(TILE, TILE)
    canvas.rect(0, 0, TILE, 12, colour)
    canvas.hline(0, 0, TILE, mix(colour, "white", 0.4))
    canvas.hline(0, 11, TILE, mix(colour, "ink1", 0.5))
    canvas.rect(0, 12, TILE, 4, "ink1")
    if part == "l":
        canvas.vline(0, 0, 12, mix(colour, "white", 0.3))
    if part == "r":
        canvas.vline(15, 0, 12, mix(colour, "ink1", 0.45))
    return canvas


def _add_fascias(sheet: Tilesheet) -> None:
    for name, colour in FASCIAS.items():
        ramp: list[Colour] = [colour, "ink1", mix(colour, "white", 0.4), mix(colour, "ink1", 0.5)]
        for part in "lcr":
            sheet.add(f"fascia_{name}_{part}", _fascia(colour, part), ramp)
    sheet.next_row()


class _Cloth(NamedTuple):
    """Tones of one stripe of an awning: where the light meets it, its face, a fold, its hem."""

    lit: Colour
    face: Colour
    fold: Colour
    hem: Colour

    @classmethod
    def of(cls, colour: Colour, shade: Colour) -> "_Cloth":
        """Return the tones between a colour and that of its shade."""
        return cls(
            mix(colour, "white", 0.5), colour, mix(colour, shade, 0.28), mix(colour, shade, 0.5)
        )


def _cloths(colour: str) -> tuple[_Cloth, _Cloth]:
    """Return the coloured stripe, whose shade is warm or cold as it is itself, and the pale one."""
    return _Cloth.of(colour, AWNING_SHADES[colour]), _Cloth.of("conc5", "conc3")


def _awning(colour: str, part: str) -> Canvas:
    """Return a stretch of awning: the cloth sags in folds, its hem hangs in scallops."""
    canvas = Canvas(TILE, TILE)
    for x in range(TILE):
        cloth = _cloths(colour)[x // STRIPE % 2]
        canvas.vline(x, 0, 9, cloth.fold if x % STRIPE == STRIPE - 1 else cloth.face)
        canvas.vline(x, 0, 2, cloth.lit)
        canvas.pixel(x, 8, cloth.fold)
        canvas.vline(x, 9, 3 if x % STRIPE in (0, STRIPE - 1) else 4, cloth.hem)
    for column in range(3):
        if part == "l":
            canvas.pixels[: 9 - column * 3, column] = 0
        if part == "r":
            canvas.pixels[: 9 - column * 3, 15 - column] = 0
    return canvas


def _add_awnings(sheet: Tilesheet) -> None:
    for name, colour in AWNINGS.items():
        ramp = [tone for cloth in _cloths(colour) for tone in cloth]
        for part in "lcr":
            sheet.add(f"awn_{name}_{part}", _awning(colour, part), ramp)
    sheet.next_row()


def _draw_goods(canvas: Canvas, names: tuple[str, ...], shelf: int) -> None:
    """Stand goods on a shelf, spread evenly over the width of the window."""
    pictures = [GOODS[name] for name in names]
    free = TILE - 2 - sum(len(rows[0]) for rows in pictures)
    gap, spare = divmod(max(0, free), len(pictures) + 1)
    x = 1 + gap + spare // 2
    for rows in pictures:
        canvas.grid(rows, GOODS_KEY, x, shelf - len(rows))
        x += len(rows[0]) + gap


def _draw_room(canvas: Canvas, look: WindowLook) -> None:
    """Draw the back wall of the shop, lit from lamps above the pane."""
    canvas.rect(0, 0, TILE, SILL, look.wall)
    gradient(canvas, 0, 0, TILE, SHELVES[0] - 3, [look.lamp, look.glow, look.wall], soft=0.7)


def _draw_shelf(canvas: Canvas, shelf: int, look: WindowLook) -> None:
    """Draw a board, and the light of the strip under it."""
    canvas.hline(0, shelf, TILE, look.board)
    if shelf + 2 < SILL:
        canvas.hline(0, shelf + 1, TILE, look.board_shade)
        canvas.hline(0, shelf + 2, TILE, look.glow)


def _draw_reflection(canvas: Canvas, look: WindowLook) -> None:
    """Draw the sky in the pane: a broad and a thin streak that the goods shine through."""
    for y in range(SILL):
        for x, every in ((11 - y // 2, 2), (12 - y // 2, 2), (15 - y // 2, 3)):
            if (x + y) % every == 0:
                canvas.pixel(x % TILE, y, look.gleam)


def _draw_overhang(canvas: Canvas, look: WindowLook) -> None:
    """Darken what lies in the shade of the board and the awning above."""
    for row, share in enumerate(OVERHANG):
        for x in range(TILE):
            red, green, blue = (int(part) for part in canvas.pixels[row, x, :3])
            canvas.pixel(x, row, mix((red, green, blue), look.board_shade, share))


def _draw_base(canvas: Canvas, look: WindowLook) -> None:
    """Draw the panelled wall below the glass."""
    canvas.rect(0, SILL, TILE, WINDOW_HEIGHT - SILL, look.base)
    canvas.hline(0, SILL, TILE, look.sill)
    canvas.hline(0, SILL + 1, TILE, look.base_shade)
    canvas.frame(2, SILL + 3, 12, 3, look.base_shade)


def shop_window(display: Display, part: str, look: WindowLook) -> Canvas:
    """Return the left end ("l"), a middle part ("c") or the right end ("r") of a window."""
    canvas = Canvas(TILE, WINDOW_HEIGHT)
    _draw_room(canvas, look)
    for shelf, names in zip(SHELVES, display, strict=True):
        _draw_shelf(canvas, shelf, look)
        _draw_goods(canvas, names, shelf)
    return _glazed(canvas, part, look)


def _glazed(canvas: Canvas, part: str, look: WindowLook, *, gleams: bool = True) -> Canvas:
    """Put the pane, the wall below it and the posts before what is in a window."""
    if look.reflects:
        if gleams:
            _draw_reflection(canvas, look)
        _draw_overhang(canvas, look)
    _draw_base(canvas, look)
    if part == "l":
        canvas.vline(0, 0, WINDOW_HEIGHT, "ink1")
        canvas.vline(1, 0, SILL, "conc2")
    if part == "r":
        canvas.vline(15, 0, WINDOW_HEIGHT, "ink1")
        canvas.vline(14, 0, SILL, "conc2")
    return canvas


def _shop_door(part: str, *, lit: bool) -> Canvas:
    """Return one leaf of a glass door; by day the shop is seen behind it."""
    canvas = Canvas(TILE, WINDOW_HEIGHT)
    look = LOOKS["lit" if lit else "day"]
    if lit:
        canvas.rect(0, 0, TILE, WINDOW_HEIGHT, "warm3")
    else:
        _draw_shop_inside(canvas, part, look)
    canvas.frame(0, -1, TILE, WINDOW_HEIGHT + 1, "conc2")
    canvas.hline(0, 0, TILE, "conc2")
    gleam: Colour = "warm4" if lit else look.gleam
    canvas.line(3, 24, 8, 6, gleam)
    canvas.line(4, 24, 9, 6, gleam)
    canvas.rect(13 if part == "l" else 2, 14, 1, 6, "conc5")
    canvas.rect(0, 29, TILE, 3, "conc1")
    if not lit:
        _draw_overhang(canvas, look)
    return canvas


def _draw_shop_inside(canvas: Canvas, part: str, look: WindowLook) -> None:
    """Draw a counter with somebody behind it, shelves, a lamp and the light on the floor."""
    canvas.rect(0, 0, TILE, WINDOW_HEIGHT, look.wall)
    gradient(canvas, 1, 3, TILE - 2, 12, [look.glow, look.wall], soft=0.7)
    behind = mix("warm3", "glass0", 0.3)
    for shelf in (9, 14):
        canvas.hline(1, shelf, TILE - 2, mix("conc3", "glass0", 0.4))
        for x in range(2, 14, 3):
            goods = ("red3", "blond2", "leaf3", "sky2")[(x + shelf) % 4]
            canvas.rect(x, shelf - 3, 2, 3, mix(goods, "glass0", 0.35))
    canvas.polygon([(1, 29), (15, 29), (12, 22), (4, 22)], mix("blond1", "glass0", 0.35))
    if part == "l":
        canvas.rect(1, 18, 9, 8, mix("brick1", "glass0", 0.2))
        canvas.hline(1, 18, 9, behind)
    else:
        canvas.rect(7, 12, 5, 6, mix("white", "glass0", 0.25))
        canvas.rect(7, 8, 5, 4, mix("skin2", "glass0", 0.2))
        canvas.rect(7, 7, 5, 2, mix("brick0", "glass0", 0.2))
        canvas.rect(5, 18, 10, 8, mix("brick1", "glass0", 0.2))
        canvas.hline(5, 18, 10, behind)


def _add_windows_and_doors(sheet: Tilesheet) -> None:
    for name, look in LOOKS.items():
        for part in "lcr":
            sheet.add(
                f"shopwin_{name}_{part}", shop_window(DISPLAYS[part], part, look), WINDOW_RAMP
            )
        for part in "lr":
            sheet.add(f"shopdoor_{name}_{part}", _shop_door(part, lit=name == "lit"), WINDOW_RAMP)


def _noren(colour: str) -> Canvas:
    """Return the split curtain over the door of an eating house."""
    canvas = Canvas(TILE, TILE)
    for left in range(0, TILE, 4):
        canvas.rect(left, 0, 3, 10, colour)
        canvas.vline(left, 0, 10, mix(colour, "white", 0.25))
    canvas.hline(0, 3, TILE, "conc5")
    canvas.hline(0, 0, TILE, "brick0")
    return canvas


def _shutter() -> Canvas:
    canvas = Canvas(TILE, TILE)
    for y in range(TILE):
        canvas.hline(0, y, TILE, SHUTTER_SLATS[y % 4])
    return canvas


def _plinth() -> Canvas:
    """Return the foot of a wall."""
    canvas = Canvas(TILE, TILE, "conc1")
    canvas.hline(0, 0, TILE, "conc3")
    canvas.rect(0, 12, TILE, 4, "conc0")
    return canvas


def _lantern() -> Canvas:
    canvas = Canvas(TILE, TILE)
    canvas.blocks(
        (
            (4, 2, 8, 11, "red2"),
            (4, 2, 1, 11, "red3"),
            (11, 2, 1, 11, "red1"),
            (6, 1, 4, 1, "ink1"),
            (6, 13, 4, 1, "ink1"),
            (4, 7, 8, 1, "red1"),
        )
    )
    return canvas


def add_shopfronts(sheet: Tilesheet) -> None:
    """Add name boards, then awnings, then windows, doors and what hangs there."""
    _add_fascias(sheet)
    _add_awnings(sheet)
    _add_windows_and_doors(sheet)
    for name, colour in NORENS.items():
        sheet.add(f"noren_{name}", _noren(colour))
    sheet.add("shutter", _shutter())
    sheet.add("plinth", _plinth())
    sheet.add("lantern", _lantern())
    sheet.next_row()


def add_themed_windows(sheet: Tilesheet) -> None:
    """Add middle parts of shop windows by trade: shopwin_day_bread, shopwin_lit_bread..."""
    for name, look in LOOKS.items():
        for theme in THEMES:
            window = shop_window(DISPLAYS[theme], "c", look)
            sheet.add(f"shopwin_{name}_{theme}", window, WINDOW_RAMP)
        sheet.next_row()


def further_window(display: Display) -> Canvas:
    """Return the middle part of a window by day with a lamp over what it shows."""
    canvas = Canvas(TILE, WINDOW_HEIGHT)
    look = LOOKS["day"]
    _draw_room(canvas, look)
    draw_lamp(canvas, 8, look)
    for shelf, names in zip(SHELVES, display, strict=True):
        _draw_shelf(canvas, shelf, look)
        _draw_goods(canvas, names, shelf)
    return _glazed(canvas, "c", look)


def draw_lamp(canvas: Canvas, x: int, look: WindowLook) -> None:
    """Draw a lamp on its flex with the light around it."""
    for row, reach in enumerate((3, 4, 5, 5, 4, 3)):
        canvas.hline(x - reach, 4 + row, 2 * reach, mix("warm3", look.wall, 0.55))
    canvas.vline(x, 0, 4, "ink1")
    canvas.blocks(((x - 1, 4, 3, 1, "conc5"), (x - 2, 5, 5, 2, "blond3"), (x - 1, 7, 3, 1, "ex3")))


def pane(canvas: Canvas, look: WindowLook, *, gleams: bool = True) -> Canvas:
    """Put the glass of a window before a picture of 16 x 32 px."""
    return _glazed(canvas, "c", look, gleams=gleams)
