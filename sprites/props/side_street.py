"""A street of four lanes between houses, which leads away from the viewer to the far city."""

from typing import NamedTuple

from sprites.props.plants import bush
from sprites.toolkit import Canvas, Colour, mix

WIDTH, HEIGHT, HORIZON = 224, 220, 140  # px; the horizon from the top
ROAD_END, ROAD_START = 14, 96  # px from the middle of the road to its edge, far and near
KERB_END, KERB_START = 18, 112
WALL_END, WALL_START = 22, 128
MIDDLE = WIDTH // 2
TREES = (0.1, 0.22, 0.4, 0.68)  # shares of the way from the horizon
FAR_TREE = 0.3  # nearer than this share a tree has leaves
ASPHALT: Colour = (92, 97, 115)
FAR_HOUSES: tuple[Colour, ...] = ((160, 194, 224), (178, 208, 232))
FAR_LEAVES: tuple[Colour, ...] = ((118, 164, 132), (150, 192, 142))
PANES: Colour = (204, 226, 242)
SKYLINE = ((46, 22), (58, 10), (72, 27), (90, 18), (112, 12), (126, 24), (146, 16))
"""Left edges and heights of the far houses over the horizon, px; each 18 px wide."""

LIT_PANES: Colour = (255, 226, 150)
HAZIEST = 0.72  # share of haze at the horizon; it thins towards the viewer
FLOOR = 36  # px of a storey at the viewer; the ground floor is as high
WINDOWS = 5.5  # bays of windows from the viewer to twice as far
SHADE = 0.3  # of ink, over walls that turn their back to the sun


class Hour(NamedTuple):
    """What an hour does to the street: its air, the glass of homes and shops, the far city."""

    haze: Colour
    glass: Colour
    shop: Colour
    far_houses: tuple[Colour, ...]
    far_panes: Colour


DAY = Hour((186, 212, 232), "glass1", "glass0", FAR_HOUSES, PANES)
EVENING = Hour((214, 160, 150), "glass0", "warm4", ((150, 124, 150), (172, 138, 152)), LIT_PANES)
LIT_EVERY = 3  # in the evening one bay of windows in so many is lit


class House(NamedTuple):
    """A house beside the street: the share of the way at which it ends, storeys, colours."""

    until: float
    storeys: int
    wall: Colour
    awning: Colour


LEFT = (
    House(0.12, 4, "conc4", "red2"),
    House(0.2, 3, "#edd68c", "leaf2"),
    House(0.31, 5, "#9fb7ba", "denim2"),
    House(0.5, 3, "#f0ae88", "red2"),
    House(1.1, 4, "#f0e6d2", "leaf2"),
)
RIGHT = (
    House(0.11, 5, "#f0ae88", "denim2"),
    House(0.19, 3, "#f0e6d2", "ex2"),
    House(0.33, 4, "brick2", "leaf2"),
    House(0.55, 3, "#e8a94e", "denim2"),
    House(1.1, 5, "#9fb7ba", "red2"),
)


def _flank(share: float, near: float, far: float) -> float:
    """Px from the middle of the road at a share of the way from the horizon."""
    return far + (near - far) * share


def _draw_skyline(canvas: Canvas, hour: Hour) -> None:
    for place, (left, height) in enumerate(SKYLINE):
        canvas.rect(left, HORIZON - height, 18, height + 8, hour.far_houses[place % 2])
        for row in range(HORIZON - height + 3, HORIZON - 2, 4):
            for column in range(left + 3, left + 16, 4):
                canvas.rect(column, row, 2, 2, hour.far_panes)


def _draw_houses(canvas: Canvas, row: tuple[House, ...], side: int, hour: Hour) -> None:
    """Draw the fronts of a row of houses, one column of pixels after the other."""
    for x in range(WALL_END, MIDDLE + 1):
        share = (x - WALL_END) / (WALL_START - WALL_END)
        house = next(house for house in row if share <= house.until)
        before = (x - 1 - WALL_END) / (WALL_START - WALL_END)
        corner = next((h for h in row if before <= h.until), house) is not house
        column = MIDDLE + x if side > 0 else MIDDLE - 1 - x
        _draw_front(canvas, column, share, house, side, hour, corner=corner)


def _draw_front(
    canvas: Canvas, x: int, share: float, house: House, side: int, hour: Hour, *, corner: bool
) -> None:
    """Draw a column of a front: wall and windows above, a shop below."""
    haze = HAZIEST * (1 - share)
    dark = SHADE if side < 0 else 0.06

    def seen(colour: Colour) -> Colour:
        return mix(mix(colour, "ink1", dark), hour.haze, haze)

    def shining(colour: Colour) -> Colour:
        return mix(colour, hour.haze, haze * 0.4) if hour is EVENING else seen(colour)

    ground = HORIZON + share * (HEIGHT - HORIZON)
    storey = max(share, 0.04) * FLOOR
    top = ground - storey * (house.storeys + 0.4)
    canvas.vline(x, round(top), round(ground) - round(top) + 1, seen(house.wall))
    canvas.pixel(x, round(top), seen("white"))
    if corner:
        canvas.vline(x, round(top), round(ground - top), seen(mix(house.wall, "ink1", 0.4)))
        return
    place = WINDOWS / max(share, 0.05) % 1.0
    if 0.28 < place < 0.78:
        for floor in range(1, house.storeys):
            lit = hour is EVENING and (int(WINDOWS / max(share, 0.05)) + floor) % LIT_EVERY == 0
            glass = shining(LIT_PANES) if lit else seen(hour.glass)
            head = ground - storey * (floor + 0.8)
            canvas.vline(x, round(head), max(1, round(storey * 0.45)), glass)
            canvas.pixel(x, round(head + storey * 0.45), seen("conc5"))
    # the shop: a board, an awning, the window under it
    canvas.vline(x, round(ground - storey), max(1, round(storey * 0.2)), seen("denim1"))
    stripe = house.awning if WINDOWS * 2 / max(share, 0.05) % 1.0 < 0.5 else "conc5"
    canvas.vline(x, round(ground - storey * 0.8), max(1, round(storey * 0.3)), seen(stripe))
    canvas.vline(x, round(ground - storey * 0.5), max(1, round(storey * 0.42)), shining(hour.shop))


def _draw_road(canvas: Canvas) -> None:
    for far, near, colour in (
        (KERB_END + 4, KERB_START + 16, "conc3"),
        (KERB_END, KERB_START, "conc4"),
        (ROAD_END + 1, ROAD_START + 4, "conc5"),
        (ROAD_END, ROAD_START, ASPHALT),
    ):
        canvas.polygon(
            (
                (MIDDLE - far, HORIZON),
                (MIDDLE + far, HORIZON),
                (MIDDLE + near - 1, HEIGHT),
                (MIDDLE - near, HEIGHT),
            ),
            colour,
        )
    y, length = HORIZON + 2, 2
    while y + length < HEIGHT - 4:
        share = (y - HORIZON) / (HEIGHT - HORIZON)
        width = 1 + int(share * 4)
        for lane in (-0.5, 0, 0.5):
            x = MIDDLE + lane * 2 * _flank(share, ROAD_START, ROAD_END) - width / 2
            canvas.rect(x, y, width if lane == 0 else max(1, width - 1), length, "conc4")
        y += length * 2
        length += 2


def _draw_trees(canvas: Canvas) -> None:
    for share in TREES:
        width, height = int(8 + share * 24), int(8 + share * 20)
        foot = HORIZON + share * (HEIGHT - HORIZON)
        for side in (-1, 1):
            x = MIDDLE + side * (_flank(share, KERB_START, KERB_END) + 1 + share * 4)
            canvas.rect(x, foot - 3 - share * 10, 1 + share * 2, 4 + share * 10, "brick1")
            top = foot - height - 2
            if share < FAR_TREE:
                canvas.ellipse(x, top + height / 2, width / 2, height / 2, FAR_LEAVES[0])
                canvas.ellipse(x - 1, top + height / 2 - 1, width / 3, height / 3, FAR_LEAVES[1])
            else:
                canvas.blit(bush(width, height, int(share * 90) + side), x - width / 2, top)


def side_street(hour: Hour) -> Canvas:
    """A street of four lanes that leads away from the viewer between houses, 224x220 px."""
    canvas = Canvas(WIDTH, HEIGHT)
    _draw_skyline(canvas, hour)
    _draw_houses(canvas, LEFT, -1, hour)
    _draw_houses(canvas, RIGHT, 1, hour)
    _draw_road(canvas)
    _draw_trees(canvas)
    return canvas
