"""Terrain: three rows of tiles for each material, the same layout for all of them."""

from collections.abc import Callable

from sprites.tiles.materials import MATERIALS, Material, texture
from sprites.tiles.tilesheet import TILE, Tilesheet
from sprites.toolkit import Canvas, Colour, flipped, mix

LIP = 4  # pixels of lip on top of solid ground
BOARD = 6  # pixels of a platform that is solid from above only

# Height in pixels of the ground in column x (0-15) of a slope.
SLOPES: dict[str, Callable[[int], float]] = {
    "slope45_up": lambda x: x + 1,
    "slope45_dn": lambda x: 16 - x,
    "slope22_up_a": lambda x: x / 2 + 0.5,
    "slope22_up_b": lambda x: 8 + x / 2 + 0.5,
    "slope22_dn_a": lambda x: 16 - x / 2,
    "slope22_dn_b": lambda x: 8 - x / 2,
}

CRACK = ((3, 0, 6, 6), (6, 6, 4, 11), (6, 6, 11, 8), (4, 11, 6, 15))
WEAK_CRACK = (
    (0, 5, 5, 7),
    (5, 7, 9, 3),
    (9, 3, 15, 5),
    (5, 7, 7, 13),
    (7, 13, 3, 15),
    (7, 13, 13, 12),
)


def edged(material: Material, sides: str, variant: int = 0) -> Canvas:
    """Return a tile whose `sides` (any of t, l, r, b) face the open air."""
    canvas = texture(material, variant)
    shade = material.underside
    if "r" in sides:
        canvas.rect(13, 0, 3, TILE, mix(material.ramp[1], "ink1", 0.1), 110)
        canvas.vline(15, 0, TILE, shade)
    if "l" in sides:
        canvas.vline(0, 0, TILE, material.lip)
        canvas.vline(1, 0, TILE, material.lip, 90)
    if "b" in sides:
        canvas.rect(0, 13, TILE, 3, shade, 120)
        canvas.hline(0, 15, TILE, shade)
    if "t" in sides:
        _draw_top(canvas, material)
    _round_corners(canvas, material, sides)
    return canvas


def _draw_top(canvas: Canvas, material: Material) -> None:
    if material.name == "gravel":
        _draw_loose_top(canvas, material.ramp)
        return
    canvas.rect(0, 0, TILE, LIP, material.lip)
    canvas.hline(0, 0, TILE, material.lip_light)
    canvas.hline(0, LIP, TILE, material.underside)
    canvas.rect(0, LIP + 1, TILE, 2, material.lip_shadow, 100)
    canvas.hline(0, LIP - 1, TILE, mix(material.lip, material.lip_shadow, 0.35))
    if material.name == "wood":
        canvas.vline(7, 1, 3, mix(material.lip, material.lip_shadow, 0.5))
    if material.name == "metal":
        canvas.pixel(3, 2, material.ramp[1])
        canvas.pixel(11, 2, material.ramp[1])


def _draw_loose_top(canvas: Canvas, ramp: tuple[str, ...]) -> None:
    """Draw a top of single stones with gaps, instead of a lip."""
    canvas.rect(0, 0, TILE, 2, ramp[2])
    for x in range(TILE):
        canvas.pixel(x, 0, ramp[3] if x % 3 else ramp[4])
    for x in range(1, TILE, 5):
        canvas.pixel(x, 1, ramp[4])
    for gap in (3, 10):
        canvas.pixels[0, gap] = 0
    canvas.rect(0, 2, TILE, 2, ramp[1], 120)


def _round_corners(canvas: Canvas, material: Material, sides: str) -> None:
    if "t" in sides and "l" in sides:
        canvas.pixels[0, 0] = 0
        light = material.ramp[3] if material.name == "gravel" else material.lip_light
        canvas.vline(0, 1, TILE - 1, light)
    for corner, row, column in (("tr", 0, 15), ("bl", 15, 0), ("br", 15, 15)):
        if corner[0] in sides and corner[1] in sides:
            canvas.pixels[row, column] = 0


def draw_inner_corner(canvas: Canvas, material: Material, corner: str) -> None:
    """Open a filled tile to the air at its `corner` only: tl, tr, bl or br."""
    shade, light, lip = material.underside, material.lip_light, material.lip
    if corner == "tl":
        canvas.rect(0, 0, 4, 4, lip)
        canvas.hline(0, 3, 4, mix(lip, material.lip_shadow, 0.35))
        canvas.hline(0, 0, 3, light)
        canvas.vline(3, 0, 4, mix(lip, material.lip_shadow, 0.3))
        canvas.hline(0, 4, 4, shade)
    elif corner == "tr":
        canvas.rect(12, 0, 4, 4, lip)
        canvas.hline(13, 0, 3, light)
        canvas.hline(12, 4, 4, shade)
    elif corner == "bl":
        canvas.rect(0, 13, 2, 3, shade, 120)
        canvas.pixel(0, 15, shade)
    else:
        canvas.rect(13, 13, 3, 3, shade, 140)
        canvas.pixel(15, 15, shade)


def _inner_corner(material: Material, corner: str) -> Canvas:
    """Return a tile that only touches the air at its `corner`: tl, tr, bl or br."""
    canvas = texture(material)
    draw_inner_corner(canvas, material, corner)
    return canvas


def _slope(material: Material, height_at: Callable[[int], float]) -> Canvas:
    """Return a tile filled up to `height_at` each column, with the lip along the slope."""
    canvas = Canvas(TILE, TILE)
    filling = texture(material)
    middle = mix(material.lip, material.lip_shadow, 0.35)
    lip = (material.lip_light, material.lip, material.lip, middle, material.underside)
    for x in range(TILE):
        top = TILE - int(height_at(x))
        canvas.pixels[top:, x] = filling.pixels[top:, x]
        for below, colour in enumerate(lip[: TILE - top]):
            canvas.pixel(x, top + below, colour)
    return canvas


def _stairs(material: Material) -> Canvas:
    """Return two steps that rise to the right."""
    canvas = Canvas(TILE, TILE)
    filling = texture(material)
    for left, height in ((0, 8), (8, 16)):
        top = TILE - height
        canvas.pixels[top:, left : left + 8] = filling.pixels[top:, left : left + 8]
        canvas.hline(left, top, 8, material.lip_light)
        canvas.hline(left, top + 1, 8, material.lip)
        canvas.vline(left, top + 1, 7, mix(material.lip_shadow, "ink1", 0.2))
        canvas.hline(left, top + 2, 8, material.lip_shadow)
    return canvas


def _board(material: Material, part: str) -> Canvas:
    """Return the l, m or r part of a thin platform."""
    canvas = Canvas(TILE, TILE)
    ends = {"l": (0, 4), "r": (15, 11)}
    sides = "t" + part.replace("m", "")
    canvas.pixels[: BOARD - 1] = edged(material, sides).pixels[: BOARD - 1]
    canvas.hline(0, BOARD - 1, TILE, mix(material.lip_shadow, "ink1", 0.35))
    if part in ends:
        corner, bracket = ends[part]
        canvas.pixels[BOARD - 1, corner, 3] = 0
        canvas.vline(bracket, BOARD, 3, material.lip_shadow)
        canvas.vline(bracket + 1, BOARD, 2, material.lip_shadow)
    return canvas


def _cracked(material: Material) -> Canvas:
    canvas = texture(material)
    for segment in CRACK:
        canvas.line(*segment, material.hole)
    return canvas


def _weak(material: Material) -> Canvas:
    """Return a wall that a blast can break."""
    canvas = texture(material)
    for segment in WEAK_CRACK:
        canvas.line(*segment, material.hole)
    canvas.pixel(9, 4, material.lip_light)
    canvas.pixel(6, 8, material.lip_light)
    return canvas


def _stained(material: Material) -> Canvas:
    canvas = texture(material, 1)
    canvas.rect(4, 5, 8, 6, material.lip_shadow, 60)
    canvas.rect(6, 4, 4, 9, material.lip_shadow, 50)
    return canvas


def _vent(material: Material) -> Canvas:
    canvas = texture(material)
    canvas.rect(2, 4, 12, 9, material.hole)
    for y in (5, 7, 9, 11):
        canvas.hline(3, y, 10, material.lip)
    return canvas


def _hazard_top(material: Material) -> Canvas:
    canvas = edged(material, "t")
    canvas.rect(0, 0, TILE, LIP, "ex3")
    canvas.hline(0, 0, TILE, "blond3")
    for x in (0, 8):
        canvas.polygon([(x, 3), (x + 3, 0), (x + 6, 0), (x + 3, 3)], "ink1")
    return canvas


def _painted_top(material: Material) -> Canvas:
    canvas = edged(material, "t")
    canvas.rect(0, 0, TILE, LIP, "conc5")
    canvas.hline(0, 0, TILE, "white")
    canvas.hline(0, 3, TILE, "conc3")
    return canvas


def _moss_top(material: Material) -> Canvas:
    canvas = edged(material, "t")
    for x in range(TILE):
        canvas.vline(x, 0, 2 + (x * 7) % 4, "leaf2")
    for x in range(0, TILE, 2):
        canvas.pixel(x, 0, "leaf3")
    return canvas


def _drain_top(material: Material) -> Canvas:
    canvas = edged(material, "t")
    canvas.rect(2, 1, 12, 3, "ink1")
    for x in range(3, 14, 2):
        canvas.vline(x, 1, 3, "conc2")
    return canvas


# A top with something on it, and the colours it brings.
TOPS: dict[str, tuple[Callable[[Material], Canvas], tuple[Colour, ...]]] = {
    "hazard_t": (_hazard_top, ("ex3", "blond3", "ink1")),
    "painted_t": (_painted_top, ("conc5", "white", "conc3")),
    "moss_t": (_moss_top, ("leaf2", "leaf3", "leaf1")),
    "drain_t": (_drain_top, ("ink1", "conc2")),
}


# Tiles that nothing stands on top of, so that rain falls on their upper edge.
OPEN_TOPS = (
    *("tl", "t", "tr", "col_t", "block", "row_l", "row_m", "row_r"),
    *SLOPES,
    *("stairs_up", "stairs_dn", "oneway_l", "oneway_m", "oneway_r"),
    *TOPS,
    *("t1", "t2"),
)


def _first_row(material: Material) -> list[tuple[str, Canvas, str]]:
    """Return name, tile and kind of the tops, slopes, stairs and thin platforms."""
    stairs = _stairs(material)
    return [
        *((sides, edged(material, sides), "solid") for sides in ("tl", "t", "tr")),
        *((f"in_{at}", _inner_corner(material, at), "solid") for at in ("tl", "tr")),
        *((name, _slope(material, height), "slope") for name, height in SLOPES.items()),
        ("stairs_up", stairs, "slope"),
        ("stairs_dn", flipped(stairs), "slope"),
        *((f"oneway_{part}", _board(material, part), "oneway") for part in "lmr"),
    ]


def _second_row(material: Material) -> list[tuple[str, Canvas, str]]:
    """Return name, tile and kind of the inside, its variants, and thin walls and floors."""
    tiles = {
        "l": edged(material, "l"),
        "c": texture(material),
        "r": edged(material, "r"),
        "in_bl": _inner_corner(material, "bl"),
        "in_br": _inner_corner(material, "br"),
        "crack": _cracked(material),
        "stain": _stained(material),
        "v1": texture(material, 1),
        "v2": texture(material, 2),
        "col_t": edged(material, "tlr"),
        "col_m": edged(material, "lr"),
        "col_b": edged(material, "lrb"),
        "block": edged(material, "tlrb"),
        "row_l": edged(material, "tlb"),
        "row_m": edged(material, "tb"),
        "row_r": edged(material, "trb"),
    }
    return [(name, tile, "solid") for name, tile in tiles.items()]


def _third_row(material: Material) -> list[tuple[str, Canvas, str]]:
    """Return name, tile and kind of the undersides, the weak wall and the vent.

    The rest of the row holds the tops of TOPS and the worn variants.
    """
    return [
        *((sides, edged(material, sides), "solid") for sides in ("bl", "b", "br")),
        ("weak", _weak(material), "solid"),
        ("vent", _vent(material), "solid"),
    ]


def _worn_top(material: Material, variant: int) -> Canvas:
    """Return a top whose lip has lost some of its shine and a chip."""
    canvas = edged(material, "t", variant)
    if material.name != "gravel":
        canvas.hline(variant * 2 - 4, 0, 3, material.lip)
        canvas.pixel(variant * 3 - 3, 2, material.lip_shadow)
        canvas.hline(variant * 3 - 3, 3, 2, material.lip_shadow)
    return canvas


def _worn(material: Material) -> dict[str, Canvas]:
    """Return the variants that break up a long wall or floor, by name."""
    inside = {f"v{variant}": texture(material, variant) for variant in (3, 4, 5)}
    return inside | {"t1": _worn_top(material, 3), "t2": _worn_top(material, 5)}


def add_terrain(sheet: Tilesheet) -> None:
    """Add three rows of tiles for every material."""
    for material in MATERIALS:
        for row in (_first_row, _second_row, _third_row):
            for name, tile, kind in row(material):
                sheet.add(f"{material.name}_{name}", tile, material.colours, kind)
        for name, (draw, colours) in TOPS.items():
            tile = draw(material)
            sheet.add(f"{material.name}_{name}", tile, [*material.colours, *colours], "solid")
        for name, tile in _worn(material).items():
            sheet.add(f"{material.name}_{name}", tile, material.worn_colours, "solid")
        sheet.next_row()


def open_tops() -> list[str]:
    """Return the names of all terrain tiles with an open upper edge."""
    return [f"{material.name}_{name}" for material in MATERIALS for name in OPEN_TOPS]
