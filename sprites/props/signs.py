"""Shop signs, neon tubes, billboards and awnings."""

from collections.abc import Sequence

from sprites.props.framing import draw_blocks, standing
from sprites.toolkit import Canvas, Colour, States, gradient, kana, mix, text

NEON = (
    (("ra", "-", "me", "n"), "ex2"),
    (("ka", "ra", "o", "ke"), "neonc"),
    (("ho", "te", "ru"), "neonp"),
    (("su", "shi"), "ofa1"),
    (("ka", "fu", "e"), "neonv"),
    (("pa", "n"), "ex3"),
)
PAINTED = (  # words, background, lettering
    (("ra", "-", "me", "n"), "red1", "warm4"),
    (("ka", "ra", "o", "ke"), "neonv", "white"),
    (("ho", "n"), "denim1", "white"),
    (("ka", "me", "ra"), "ex1", "white"),
    (("ho", "te", "ru"), "denim0", "white"),
)
SHOP_NAMES: tuple[tuple[str, ...], ...] = (
    ("pa", "n"), ("ta", "ru", "to"), ("ra", "-", "me", "n"), ("ka", "fu", "e"),
    ("ko", "-", "hi", "-"), ("hon",), ("mi", "ni", "ka", "-"), ("su", "-", "pa", "-"),
    ("ka", "me", "ra"), ("te", "-", "ra", "-"), ("fu", "ra", "wa", "-"), ("su", "shi"),
    ("pa", "su", "ta"), ("ta", "ko", "su"), ("mi", "n", "to"), ("sake",), ("ho", "te", "ru"),
    ("ka", "ra", "o", "ke"), ("te", "ni", "su"), ("yaku",),
)  # fmt: skip
BANNERS: dict[str, tuple[tuple[str, ...], Colour, Colour]] = {
    "noodles": (("ra", "me", "n"), "red2", "white"),
    "tacos": (("ta", "ko", "su"), "ex2", "ink1"),
    "coffee": (("ko", "-", "hi"), "leaf1", "blond3"),
    "books": (("hon", "hon"), "denim2", "white"),
}
BANNER_TICKS = 12
AWNINGS = (("red", "red2"), ("green", "leaf2"), ("blue", "denim2"), ("orange", "ex2"))
AWNING_BOUNCE = ((13, 2, 1), (9, 6, 5), (15, 0, 0))  # cloth height, its top, the rail: px
AWNING_TICKS = 3
STRIPE = 6  # px of one awning stripe


def neon(names: Sequence[str], colour: Colour, *, lit: bool) -> Canvas:
    """A vertical neon sign of kana, 15 px wide, glowing or dead."""
    height = len(names) * 9 + 7
    canvas = Canvas(15, height)
    canvas.rect(0, 0, 15, height, "ink0")
    canvas.frame(1, 1, 13, height - 2, colour if lit else mix(colour, "ink0", 0.7))
    tube = mix(colour, "white", 0.65) if lit else mix(colour, "ink0", 0.6)
    kana(canvas, names, 4, 4, tube, vertical=True, spacing=2)
    return canvas


def vertical_sign(names: Sequence[str], background: Colour, lettering: Colour) -> Canvas:
    """A painted sign read downwards, 13 px wide, lit from the upper left."""
    height = len(names) * 8 + 7
    light = mix(background, "white", 0.35)
    canvas = Canvas(13, height)
    draw_blocks(
        canvas,
        (0, 0, 13, height, "ink1"),
        (1, 1, 11, height - 2, background),
        (1, 1, 1, height - 2, light),
        (1, 1, 11, 1, light),
    )
    kana(canvas, names, 3, 4, lettering, vertical=True)
    return canvas


def horizontal_sign(names: Sequence[str], background: Colour, lettering: Colour) -> Canvas:
    """A painted sign read from left to right, 13 px high."""
    width = len(names) * 8 + 9
    canvas = Canvas(width, 13)
    draw_blocks(
        canvas,
        (0, 0, width, 13, "ink1"),
        (1, 1, width - 2, 11, background),
        (1, 1, width - 2, 1, mix(background, "white", 0.35)),
        (1, 11, width - 2, 1, mix(background, "ink1", 0.35)),
    )
    kana(canvas, names, 5, 3, lettering)
    return canvas


def shop_name(names: Sequence[str]) -> Canvas:
    """White letters that stand off a board and throw a shade on it, 8 px high."""
    canvas = Canvas(len(names) * 10 - 2, 8)
    kana(canvas, names, 1, 1, "ink1", spacing=3)
    kana(canvas, names, 0, 0, "white", spacing=3)
    return canvas


def banner(names: Sequence[str], cloth: Colour, lettering: Colour, blown: int) -> Canvas:
    """A tall cloth sign on a pole at the kerb, its foot blown 0-2 px aside, 15x42 px."""
    canvas = Canvas(15, 42)
    shade, light = mix(cloth, "ink1", 0.3), mix(cloth, "white", 0.35)
    canvas.vline(1, 0, 40, "conc3")
    canvas.hline(1, 1, 11, "conc3")
    for y in range(2, 33):
        aside = blown * (y - 2) // 30
        canvas.rect(2 + aside, y, 10, 1, cloth)
        canvas.pixel(2 + aside, y, light)
        canvas.pixel(11 + aside, y, shade)
    canvas.rect(2 + blown, 32, 10, 1, shade)
    kana(canvas, names, 3 + blown // 2, 5, lettering, vertical=True, spacing=2)
    canvas.blocks(((0, 39, 4, 3, "conc1"), (0, 39, 4, 1, "conc2")))
    return canvas


def menu_board() -> Canvas:
    """A chalk board that folds open before a shop, 14x18 px."""
    canvas = Canvas(14, 18)
    canvas.polygon([(2, 0), (11, 0), (13, 17), (0, 17)], "brick1")
    canvas.polygon([(3, 2), (10, 2), (11, 14), (2, 14)], "conc0")
    for y, width, colour in ((4, 5, "blond3"), (6, 4, "conc4"), (8, 6, "conc4"), (10, 3, "red3")):
        canvas.hline(4, y, width, colour)
    canvas.hline(2, 0, 10, "brick2")
    canvas.rect(8, 11, 2, 2, "leaf3")
    return canvas


def _billboard_frame() -> Canvas:
    canvas = Canvas(64, 56)
    canvas.rect(8, 38, 3, 18, "conc1")
    canvas.rect(52, 38, 3, 18, "conc1")
    canvas.line(10, 55, 52, 40, "conc1")
    canvas.rect(0, 0, 64, 40, "ink1")
    canvas.frame(1, 1, 62, 38, "conc2")
    return canvas


def energy_billboard() -> Canvas:
    """A roof billboard for an energy drink, 64x56 px."""
    canvas = _billboard_frame()
    gradient(canvas, 3, 3, 58, 34, ["#2c1c5e", "neonv", "neonp"], soft=0.8)
    kana(canvas, ["su", "ta", "mi", "na"], 15, 8, "white", spacing=2)
    text(canvas, "ENERGY", 20, 20, "ex3")
    canvas.rect(26, 27, 12, 7, "neonc")
    return canvas


def hotel_billboard() -> Canvas:
    """A roof billboard for a hotel, 64x56 px."""
    canvas = _billboard_frame()
    gradient(canvas, 3, 3, 58, 34, ["sky0", "sky1", "sky2"], soft=0.8)
    kana(canvas, ["ho", "te", "ru"], 18, 9, "white", spacing=2)
    canvas.rect(18, 22, 28, 12, "conc5")
    for top in (24, 30):
        for left in range(20, 45, 5):
            canvas.rect(left, top, 3, 4, "warm3")
    return canvas


def striped_cloth(width: int, first: Colour, second: Colour, height: int) -> Canvas:
    """An awning of two stripe colours with scalloped edge, `width` x `height` + 3 px."""
    canvas = Canvas(width, height + 3)
    tones = ((first, mix(first, "ink1", 0.3)), (second, mix(second, "conc2", 0.45)))
    for x in range(width):
        colour, shade = tones[x // STRIPE % 2]
        canvas.vline(x, 0, height - 3, colour)
        canvas.vline(x, height - 3, 3, shade)
        canvas.pixel(x, 0, mix(colour, "white", 0.45))
        if x % STRIPE in {1, 2, 3, 4}:
            canvas.pixel(x, height, shade)
        if x % STRIPE in {2, 3}:
            canvas.pixel(x, height + 1, shade)
    return canvas


def awning(colour: Colour, cloth: int, top: int, rail: int) -> Canvas:
    """An awning one can land on, 48x20 px: cloth height, its top and its rail in px."""
    canvas = Canvas(48, 20)
    canvas.blit(striped_cloth(48, colour, "conc5", cloth), 0, top)
    canvas.hline(0, rail, 48, "conc1")
    return canvas


def _word(names: Sequence[str]) -> str:
    return "".join(names).replace("-", "_")


def sign_states() -> States:
    """Neon, painted signs, billboards and bouncing awnings (rest, pressed, overshoot)."""
    states: States = {"billboard": standing(energy_billboard(), hotel_billboard())}
    for names, colour in NEON:
        word = _word(names)
        tubes = [neon(names, colour, lit=lit) for lit in (True, False)]
        states[f"neon_{word}"] = standing(*tubes)
    for names, background, lettering in PAINTED:
        word = "".join(names).replace("-", "_")
        states[f"sign_v_{word}"] = standing(vertical_sign(names, background, lettering))
        states[f"sign_h_{word}"] = standing(horizontal_sign(names, background, lettering))
    states |= {f"name_{_word(name)}": standing(shop_name(name)) for name in SHOP_NAMES}
    for kind, (written, cloth, letters) in BANNERS.items():
        cloths = [banner(written, cloth, letters, blown) for blown in (0, 1, 2, 1)]
        states[f"banner_{kind}"] = standing(*cloths, ticks=BANNER_TICKS)
    states["menu_board"] = standing(menu_board())
    for name, colour in AWNINGS:
        bounce = [awning(colour, *shape) for shape in AWNING_BOUNCE]
        states[f"awning_{name}"] = standing(*bounce, ticks=AWNING_TICKS)
    return states
