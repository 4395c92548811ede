"""The way home at night: neon on poles, cones of light, cars that stand at the kerb."""

from sprites.props.framing import Block, draw_blocks, shining, standing
from sprites.toolkit import Canvas, Colour, States, bayer, kana, mix, outline_dark, rgb

NEONS: dict[str, tuple[tuple[str, ...], Colour]] = {
    "hoteru": (("ho", "te", "ru"), "neonc"),
    "karaoke": (("ka", "ra", "o", "ke"), "neonp"),
    "sutamina": (("su", "ta", "mi", "na"), "ex2"),
    "pan": (("pa", "n"), "ofa1"),
}
SIGN_WIDTH = 13
FASCIA_NAMES: dict[str, tuple[tuple[str, ...], Colour, Colour]] = {
    "ra_men": (("ra", "-", "me", "n"), "warm4", "#5e1526"),
    "kafue": (("ka", "fu", "e"), "#d8f2c8", "#123f2c"),
    "sushi": (("su", "shi"), "white", "#1d2f5e"),
    "hon": (("ho", "n"), "white", "#3c2a86"),
    "kamera": (("ka", "me", "ra"), "white", "#7c2414"),
}
"""Letters that shine on a shop's fascia, their colour and that of their shade on it."""
NAME_STEP = 9  # pixels from sign to sign
CONE_WIDTH, CONE_HEIGHT = 72, 66
LAMP: tuple[Block, ...] = (
    (11, 0, 2, 82, "conc1"),
    (11, 0, 1, 82, "conc2"),
    (2, 0, 10, 2, "conc1"),
    (0, 2, 9, 3, "conc0"),
    (0, 5, 9, 2, "warm4"),
    (1, 5, 7, 1, "white"),
    (10, 76, 4, 6, "conc0"),
)
SHELTER: tuple[Block, ...] = (
    (0, 0, 64, 3, "conc1"),
    (0, 0, 64, 1, "conc3"),
    (0, 3, 64, 1, "ink1"),
    (4, 4, 2, 40, "conc1"),
    (58, 4, 2, 40, "conc1"),
    (4, 4, 1, 40, "conc2"),
    (58, 4, 1, 40, "conc2"),
    (8, 32, 48, 3, "brick1"),
    (8, 32, 48, 1, "brick2"),
    (12, 35, 2, 9, "conc1"),
    (50, 35, 2, 9, "conc1"),
)


def neon_sign(name: str) -> Canvas:
    """A lit sign of upright kana in one colour, 13 px wide."""
    signs, colour = NEONS[name]
    canvas = Canvas(SIGN_WIDTH, len(signs) * 9 + 5)
    canvas.rect(0, 0, SIGN_WIDTH, canvas.height, "ink1")
    canvas.rect(1, 1, SIGN_WIDTH - 2, canvas.height - 2, colour)
    canvas.rect(2, 2, SIGN_WIDTH - 4, canvas.height - 4, mix(colour, "ink1", 0.78))
    kana(canvas, signs, 3, 4, mix(colour, "white", 0.55), vertical=True, spacing=2)
    return canvas


def fascia_name(name: str) -> Canvas:
    """The letters of a shop over its own fascia, without a board, 9 px high."""
    signs, colour, shade = FASCIA_NAMES[name]
    canvas = Canvas(len(signs) * NAME_STEP, 9)
    for down, ink in ((1, shade), (0, colour)):
        kana(canvas, signs, down, down, ink, spacing=2)
    return canvas


def lamp_cone() -> Canvas:
    """The light that falls out of a lamp, 72x66 px, to lie over what stands in it."""
    canvas = Canvas(CONE_WIDTH, CONE_HEIGHT)
    thresholds = bayer(CONE_HEIGHT, CONE_WIDTH)
    for y in range(CONE_HEIGHT):
        half = 5 + y * 0.46
        for x in range(CONE_WIDTH):
            inside = 1 - abs(x - CONE_WIDTH / 2 + 0.5) / half
            strength = max(0.0, inside) ** 0.7 * (1 - 0.8 * y / CONE_HEIGHT)
            steps = int(strength * 4 + thresholds[y, x])
            if steps:
                canvas.pixels[y, x] = (*rgb("blond3"), min(90, steps * 20))
    return canvas


def street_lamp() -> Canvas:
    """A lamp on an arm, 14x82 px, its light at the left."""
    canvas = Canvas(14, 82)
    draw_blocks(canvas, *LAMP)
    return canvas


def parked_car() -> Canvas:
    """The roof of a car before the street, 84x28 px, only a shape against the light."""
    canvas = Canvas(84, 28)
    canvas.ellipse(41.5, 22, 33, 21, "ink1")
    canvas.ellipse(41.5, 40, 42, 22, "ink1")
    canvas.polygon(((20, 14), (28, 5), (40, 4), (40, 14)), "denim0")
    canvas.polygon(((43, 14), (43, 4), (55, 5), (63, 14)), "denim0")
    canvas.line(24, 12, 31, 6, "conc1")
    canvas.hline(32, 1, 19, "conc2")
    canvas.hline(1, 22, 4, "red1")
    canvas.hline(79, 22, 4, "blond1")
    return canvas


def tree_shelter() -> Canvas:
    """A small roof with a bench, 64x44 px: dry for a moment."""
    canvas = Canvas(64, 44)
    draw_blocks(canvas, *SHELTER)
    return outline_dark(canvas)


def night_walk_states() -> States:
    """Four neon signs, names of shops, lamp and cone, a car at the kerb, a shelter."""
    return {
        **{f"night_{name}": standing(neon_sign(name)) for name in NEONS},
        **{f"sign_fascia_{name}": standing(fascia_name(name)) for name in FASCIA_NAMES},
        "night_lamp": standing(street_lamp()),
        "kerb_car": standing(parked_car()),
        "shelter": standing(tree_shelter()),
        "lamp_light": shining(lamp_cone()),
    }
