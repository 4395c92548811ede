"""What is solid on roofs, drawn to fill its blocks, and what the storm has done to the rest."""

from sprites.props.framing import draw_blocks, hanging, nearest, standing
from sprites.props.roof import water_tank
from sprites.toolkit import Canvas, Colour, States, text

CISTERN_TONES = ((0.08, "conc3"), (0.2, "conc4"), (0.45, "conc3"), (0.8, "conc2"), (2.0, "conc1"))
CISTERN = (  # a lying tank in its cradle, 64x48 px
    (0, 44, 64, 4, "conc1"),
    (0, 44, 64, 1, "conc3"),
    *((left, 36, 8, 9, "conc1") for left in (6, 28, 50)),
    *((left, 36, 2, 9, "conc2") for left in (6, 28, 50)),
)
CISTERN_HOOPS = (8, 22, 40, 54)
FAN_BLADES = ((-5, 0, 5, 0), (0, -5, 0, 5), (-3, -3, 3, 3), (3, -3, -3, 3))
SKYLIGHT_WIDTH, SKYLIGHT_HEIGHT = 64, 16
SKYLIGHT_CRACKS = (
    (20, 3, 31, 9), (31, 9, 28, 14), (31, 9, 44, 5), (26, 6, 23, 12), (38, 7, 41, 12),
)  # fmt: skip
SKYLIGHT_HOLES = ((18, 4, 12, 10), (34, 4, 13, 10))
TORN_WIDTH = 72
TORN_POLE = ((2, 0, 2, 44, "conc1"), (2, 0, 1, 44, "conc3"), (0, 42, 6, 2, "conc0"))
TORN_CLOTHS: tuple[tuple[int, int, int, Colour, Colour], ...] = (  # x, width, length, face, shade
    (9, 12, 17, "conc5", "conc3"),
    (24, 9, 12, "red2", "red1"),
    (36, 14, 15, "sky1", "denim2"),
)
HOARDING_BRACES = ((8, 47, 20, 30), (40, 47, 40, 30), (72, 47, 60, 30))
SPILL_STREAMS = ((1, 12), (4, 5), (29, 9), (32, 15))  # column and first row of falling water


def cistern() -> Canvas:
    """A lying water tank whose flat top can be walked on, 64x48 px."""
    canvas = Canvas(64, 48, "conc0")
    draw_blocks(canvas, *CISTERN)
    for y in range(2, 37):
        across = (y - 2) / 35
        tone = next(tone for limit, tone in CISTERN_TONES if across < limit)
        canvas.hline(0, y, 64, tone)
    for left in CISTERN_HOOPS:
        canvas.vline(left, 2, 35, "conc1")
        canvas.vline(left + 1, 2, 35, "conc4")
    canvas.hline(0, 37, 64, "ink1")
    _lip(canvas)
    return canvas


def cooler(width: int, height: int, fans: int) -> Canvas:
    """A cooling unit with `fans` round fans that fills its blocks; width and height in px."""
    canvas = Canvas(width, height, "conc2")
    canvas.rect(0, 0, 1, height, "conc4")
    canvas.rect(width - 2, 0, 2, height, "conc1")
    canvas.rect(0, height - 3, width, 3, "conc0")
    for foot in (2, width - 8):
        canvas.rect(foot, height - 3, 6, 3, "conc1")
    middle = (height - 1) / 2
    radius = min(height, width // fans) // 2 - 3
    for fan in range(fans):
        _draw_fan(canvas, width * (2 * fan + 1) / (2 * fans), middle, radius)
    for seam in range(1, fans):
        canvas.vline(width * seam // fans, 2, height - 5, "conc1")
    _lip(canvas)
    return canvas


def _draw_fan(canvas: Canvas, x: float, y: float, radius: int) -> None:
    canvas.ellipse(x, y, radius + 1, radius + 1, "conc1")
    canvas.ellipse(x, y, radius, radius, "conc0")
    for x0, y0, x1, y1 in FAN_BLADES:
        share = (radius - 1) / 5
        canvas.line(x + x0 * share, y + y0 * share, x + x1 * share, y + y1 * share, "conc1")
    canvas.rect(x - 1, y - 1, 2, 2, "conc3")


def _lip(canvas: Canvas) -> None:
    """The pale edge that says: this can be stood on, and held."""
    canvas.hline(0, 0, canvas.width, "white")
    canvas.hline(0, 1, canvas.width, "conc5")
    canvas.hline(0, 2, canvas.width, "conc3")


def roof_duct() -> Canvas:
    """A low air duct on the roof, 64x16 px."""
    canvas = Canvas(64, 16, "conc2")
    canvas.rect(0, 11, 64, 5, "conc1")
    for flange in (0, 21, 42, 61):
        canvas.rect(flange, 1, 3, 15, "conc1")
        canvas.vline(flange, 1, 15, "conc3")
    _lip(canvas)
    return canvas


def roof_skylight(state: str) -> Canvas:
    """A skylight flush with the roof, 64x16 px: `whole`, `cracked` or `broken`."""
    canvas = Canvas(SKYLIGHT_WIDTH, SKYLIGHT_HEIGHT, "conc1")
    canvas.rect(2, 3, 60, 12, "warm3")
    canvas.rect(2, 3, 60, 4, "warm4")
    for left in range(2, 62, 15):
        canvas.line(left + 9, 4, left + 4, 13, "white")
    if state == "broken":
        for left, top, width, height in SKYLIGHT_HOLES:
            canvas.rect(left, top, width, height, "ink1")
    for bar in (0, 16, 32, 47, 62):
        canvas.rect(bar, 2, 2, 14, "conc2")
        canvas.vline(bar, 2, 14, "conc4")
    if state != "whole":
        for crack in SKYLIGHT_CRACKS:
            canvas.line(*crack, "white")
    _lip(canvas)
    return canvas


def torn_line() -> Canvas:
    """A clothes line torn off its second pole: three cloths stream in the wind, 72x46 px."""
    canvas = Canvas(TORN_WIDTH, 46)
    draw_blocks(canvas, *TORN_POLE)
    for x in range(4, 64):
        canvas.pixel(x, _torn_height(x), "conc3")
    for left, width, length, face, shade in TORN_CLOTHS:
        for across in range(width):
            top = _torn_height(left + across) + 1
            slant = nearest(across * 0.35)
            canvas.vline(left + across, top, length - slant % 4, face if across % 4 else shade)
    return canvas


def _torn_height(x: int) -> int:
    """The row in px of the streaming line at a column."""
    return nearest(3 + (x / 64) ** 2 * 9 + (x // 9 % 2))


def hoarding() -> Canvas:
    """A billboard low on its frame that fills its blocks and may topple, 80x48 px."""
    canvas = Canvas(80, 48, "conc0")
    for x0, y0, x1, y1 in HOARDING_BRACES:
        canvas.line(x0, y0, x1, y1, "conc2")
    canvas.rect(0, 3, 80, 31, "ink1")
    canvas.rect(2, 5, 76, 27, "denim1")
    canvas.rect(2, 5, 76, 8, "denim2")
    canvas.rect(2, 26, 76, 6, "ex1")
    text(canvas, "STAY DRY", 24, 14, "conc5")
    text(canvas, "UMBRELLAS 500", 13, 21, "warm4")
    for left in (0, 39, 78):
        canvas.rect(left, 34, 2, 14, "conc2")
        canvas.vline(left, 34, 14, "conc3")
    canvas.hline(0, 34, 80, "conc2")
    canvas.hline(0, 47, 80, "conc1")
    _lip(canvas)
    return canvas


def overflowing_tank(step: int) -> Canvas:
    """A water tank that runs over, frame `step` 0-2, 34x46 px."""
    canvas = water_tank()
    for column, top in SPILL_STREAMS:
        for y in range(top, 46):
            falling = (y - 5 * step + column * 3) % 15
            canvas.pixel(column, y, "white" if falling < 3 else "sky2" if falling < 9 else "sky1")
    for splash in (0, 3, 28, 33):
        canvas.pixel(splash, 45 - step, "white")
    return canvas


def rooftop_states() -> States:
    """Solid roof furniture, skylight whole/cracked/broken, a torn line, a tank that runs over."""
    return {
        "cistern": standing(cistern()),
        "cooler": standing(cooler(48, 32, 2)),
        "cooler_square": standing(cooler(32, 32, 1)),
        "cooler_low": standing(cooler(32, 16, 2)),
        "roof_duct": standing(roof_duct()),
        "roof_skylight": standing(*(roof_skylight(s) for s in ("whole", "cracked", "broken"))),
        "torn_line": hanging(torn_line()),
        "hoarding": standing(hoarding()),
        "overflowing_tank": standing(*(overflowing_tank(step) for step in range(3)), ticks=6),
    }
