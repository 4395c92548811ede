"""Light and small things of the flat in the evening: a lamp's cone, a lit slit, photos, a rug."""

from sprites.props.framing import Block, draw_blocks, shining, standing
from sprites.toolkit import Canvas, Colour, States, bayer, gradient, mix, outline_dark, rgb

CONE_WIDTH, CONE_HEIGHT = 150, 92  # px
CONE_STEPS, CONE_STRENGTH = 7, 96  # shades, and opacity (of 255) under the lamp
LAMP_HALF = 11  # px from a lamp's middle to its rim
SLIT: tuple[Block, ...] = ((0, 0, 2, 50, "white"), (2, 0, 1, 50, "blond3"))
RUG: tuple[Block, ...] = (
    (2, 0, 72, 5, "denim1"),
    (2, 0, 72, 1, "denim2"),
    (8, 2, 60, 1, "ex3"),
    (0, 1, 2, 3, "blond2"),
    (74, 1, 2, 3, "blond2"),
)
PHOTOS: tuple[tuple[int, int, int, int, Colour, Colour], ...] = (
    (0, 3, 15, 12, "sky2", "leaf2"),
    (18, 0, 12, 15, "warm4", "leaf1"),
    (33, 4, 13, 11, "sky1", "blond2"),
)
LADLES: tuple[Colour, ...] = ("conc4", "warm3", "conc3", "red2")
TEA_TRAY: tuple[Block, ...] = (
    (0, 8, 22, 2, "brick1"),
    (0, 8, 22, 1, "warm3"),
    (3, 3, 6, 5, "leaf3"),
    (3, 3, 6, 1, "leaf4"),
    (13, 3, 6, 5, "red2"),
    (13, 3, 6, 1, "red3"),
)


def lamp_cone() -> Canvas:
    """The light that falls from a lamp's rim, 150x92 px: wider and fainter towards the floor."""
    canvas = Canvas(CONE_WIDTH, CONE_HEIGHT)
    thresholds = bayer(CONE_HEIGHT, CONE_WIDTH)
    for y in range(CONE_HEIGHT):
        half = LAMP_HALF + y * 0.7
        for x in range(CONE_WIDTH):
            aside = abs(x - CONE_WIDTH / 2 + 0.5) / half
            light = max(0.0, 1 - aside) ** 0.7 * (1 - y / (CONE_HEIGHT * 1.25))
            steps = int(light * CONE_STEPS + thresholds[y, x])
            if steps:
                canvas.pixels[y, x] = (*rgb("blond2"), steps * CONE_STRENGTH // CONE_STEPS)
    return canvas


def light_slit() -> Canvas:
    """A door that stands ajar with the light on behind it, 34x58 px: the slit, and its fan."""
    canvas = Canvas(34, 58)
    for y in range(58):
        reach = 4 + y * 0.5
        for x in range(34):
            fade = 1 - x / reach if x < reach else 0.0
            if fade > 0:
                canvas.pixels[y, x] = (*rgb("blond3"), int(fade * 4) * 26)
    draw_blocks(canvas, *SLIT)
    return canvas


def rug() -> Canvas:
    """A woven rug, seen from low, 76x5 px."""
    canvas = Canvas(76, 5)
    draw_blocks(canvas, *RUG)
    for x in range(12, 68, 8):
        canvas.rect(x, 3, 3, 1, "red2")
    return canvas


def photo_wall() -> Canvas:
    """Three framed photos: two small boys, a mother, the sea; 46x16 px."""
    canvas = Canvas(46, 16)
    for left, top, width, height, sky, ground in PHOTOS:
        canvas.rect(left, top, width, height, "brick0")
        gradient(canvas, left + 1, top + 1, width - 2, height - 2, (sky, mix(sky, ground, 0.6)))
        canvas.rect(left + 1, top + height - 4, width - 2, 3, ground)
    for x, hair in ((4, "leaf2"), (9, "blond2")):
        draw_blocks(canvas, (x, 7, 3, 2, hair), (x, 9, 3, 2, "skin2"), (x, 11, 3, 2, "red2"))
    draw_blocks(canvas, (22, 4, 4, 3, "leaf1"), (22, 6, 4, 3, "skin2"), (21, 9, 6, 4, "red3"))
    canvas.rect(35, 10, 9, 2, "sky0")
    return canvas


def ladle_rail() -> Canvas:
    """A rail of ladles and a pan, 34x16 px."""
    canvas = Canvas(34, 16)
    canvas.rect(0, 1, 34, 1, "conc3")
    for place, colour in enumerate(LADLES):
        x = 4 + place * 8
        canvas.vline(x, 2, 8, "conc2")
        canvas.ellipse(x, 11, 2.6 + place % 2, 2.6, colour)
    return outline_dark(canvas)


def tea_tray() -> Canvas:
    """A tray with two cups, on the floor, 22x10 px."""
    canvas = Canvas(22, 10)
    draw_blocks(canvas, *TEA_TRAY)
    for x in (5, 15):
        canvas.pixel(x, 1, "white", opacity=150)
        canvas.pixel(x + 1, 0, "white", opacity=90)
    return canvas


def evening_states() -> States:
    """Lamp's cone, slit of light, rug, photos, ladles, tray."""
    return {
        "lamp_cone": shining(lamp_cone()),
        "light_slit": shining(light_slit()),
        "rug": standing(rug()),
        "photo_wall": standing(photo_wall()),
        "ladle_rail": standing(ladle_rail()),
        "tea_tray": shining(tea_tray()),
    }
