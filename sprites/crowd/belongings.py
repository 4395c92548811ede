"""What civilians carry, drawn at the near hand."""

from collections.abc import Callable
from typing import NamedTuple

from sprites.crowd.civilian import Civilian
from sprites.figures.limbs import Arm
from sprites.figures.stage import GROUND_Y, Point, round_half_up
from sprites.toolkit import Canvas, mix

# near arm of a relaxed pose: upper-arm swing and elbow bend in degrees
CARRYING_ARMS: dict[str, Arm] = {
    "cane": (18, 20),
    "phone": (22, 92),
    "balloon": (58, 40),
    "shopping_bag": (-22, 10),
    "briefcase": (-22, 10),
}

# goes to the far hand when the near one holds an umbrella
HAND_HELD = ("balloon", "briefcase", "cane", "shopping_bag")
FOR_DRY_DAYS = ("balloon",)

# column, row and colour of each bloom from the hand
ROSES = (
    (-1, -4, "red1"),
    (1, -6, "red3"),
    (3, -5, "red1"),
    (5, -4, "red3"),
    (3, -7, "red1"),
)


class Holder(NamedTuple):
    """Where a belonging may attach, in px: near hand, near shoulder, face's upper left corner."""

    hand: tuple[int, int]
    shoulder: tuple[int, int]
    face: tuple[int, int]
    relaxed: bool


def draw_backpack(canvas: Canvas, neck: Point, who: Civilian) -> None:
    """Draw the bag on the back, before the body covers its straps."""
    colour = who.belonging_colour
    x = round_half_up(neck[0] - who.build.width / 2) - 4
    y = round_half_up(neck[1]) + 1
    height = 7 if who.build.torso > 5 else 6
    canvas.rect(x, y, 5, height, colour)
    canvas.vline(x, y, height, mix(colour, "ink1", 0.4))
    canvas.hline(x, y, 5, mix(colour, "white", 0.3))
    canvas.hline(x, y + height - 1, 5, mix(colour, "ink1", 0.35))


def draw_belonging(canvas: Canvas, holder: Holder, who: Civilian) -> None:
    """Draw what the near hand holds, if anything."""
    draw = DRAWINGS.get(who.belonging or "")
    if draw:
        draw(canvas, holder, who.belonging_colour)


def _shopping_bag(canvas: Canvas, holder: Holder, colour: str) -> None:
    """Hangs behind the legs, so that both stay seen."""
    x, y = holder.hand
    dark = mix(colour, "ink1", 0.45)
    canvas.rect(x - 4, y + 2, 5, 5, colour)
    canvas.hline(x - 4, y + 2, 5, mix(colour, "white", 0.4))
    canvas.vline(x, y + 2, 5, dark)
    canvas.hline(x - 4, y + 6, 5, dark)
    canvas.hline(x - 2, y + 1, 2, dark)
    canvas.pixel(x - 2, y + 4, "conc5")


def _briefcase(canvas: Canvas, holder: Holder, _: str) -> None:
    x, y = holder.hand
    canvas.rect(x - 5, y + 2, 6, 4, "brick0")
    canvas.hline(x - 5, y + 2, 6, "brick1")
    canvas.vline(x, y + 2, 4, "ink1")
    canvas.hline(x - 3, y + 1, 3, "ink1")


def _tote(canvas: Canvas, holder: Holder, colour: str) -> None:
    x = holder.hand[0]
    shoulder_x, shoulder_y = holder.shoulder
    canvas.rect(x - 3, shoulder_y + 6, 5, 6, colour)
    canvas.hline(x - 3, shoulder_y + 6, 5, mix(colour, "white", 0.35))
    canvas.line(shoulder_x, shoulder_y, x - 1, shoulder_y + 5, mix(colour, "ink1", 0.3))


def _phone(canvas: Canvas, holder: Holder, _: str) -> None:
    x, y = holder.hand
    if holder.relaxed:
        canvas.rect(x, y - 2, 2, 4, "ink1")
        canvas.pixel(x, y - 1, "sky2")


def _cane(canvas: Canvas, holder: Holder, _: str) -> None:
    x, y = holder.hand
    canvas.vline(x + 1, y, GROUND_Y - y - 1, "brick1")
    canvas.hline(x, y, 3, "brick1")
    canvas.pixel(x + 1, GROUND_Y - 2, "ink1")


def _balloon(canvas: Canvas, holder: Holder, _: str) -> None:
    x, y = holder.hand
    canvas.line(x + 1, y, x + 6, y - 24, "conc4")
    canvas.ellipse(x + 6, y - 28, 3.6, 4.2, "red2")
    canvas.pixel(x + 5, y - 30, "red3")
    canvas.pixel(x + 4, y - 29, "red3")
    canvas.pixel(x + 6, y - 23, "red1")


def _roses(canvas: Canvas, holder: Holder, _: str) -> None:
    x, y = holder.hand
    canvas.polygon([(x + 1, y + 3), (x + 2, y + 3), (x + 5, y - 2), (x, y - 2)], "leaf2")
    for dx, dy, colour in ROSES:
        canvas.rect(x + dx, y + dy, 2, 2, colour)
    canvas.pixel(x + 1, y - 3, "leaf2")
    canvas.pixel(x + 5, y - 5, "leaf2")


def _plush(canvas: Canvas, holder: Holder, _: str) -> None:
    x, y = holder.hand
    canvas.ellipse(x + 2, y - 1, 3.2, 3.6, "blond1")
    canvas.ellipse(x + 2, y - 5, 2.8, 2.6, "blond2")
    for ear in (x, x + 4):
        canvas.pixel(ear, y - 8, "blond1")
    for eye in (x + 1, x + 3):
        canvas.pixel(eye, y - 5, "ink1")


def _whistle(canvas: Canvas, holder: Holder, _: str) -> None:
    x, y = holder.face
    canvas.hline(x + 9, y + 5, 2, "ex3")


def _tray(canvas: Canvas, holder: Holder, _: str) -> None:
    x, y = holder.hand
    canvas.hline(x - 3, y + 1, 10, "conc3")
    for bun in (x - 2, x + 1, x + 4):
        canvas.hline(bun, y - 1, 2, "warm3")
        canvas.rect(bun - 1, y, 3, 1, "blond1")


def _book(canvas: Canvas, holder: Holder, _: str) -> None:
    x, y = holder.hand
    canvas.rect(x - 1, y - 4, 4, 6, "denim2")
    canvas.vline(x - 1, y - 4, 6, "denim1")
    canvas.vline(x + 3, y - 4, 6, "conc5")
    canvas.pixel(x + 1, y - 3, "conc5")


def _flowers(canvas: Canvas, holder: Holder, _: str) -> None:
    x, y = holder.hand
    canvas.polygon([(x, y + 6), (x + 4, y + 6), (x + 5, y + 2), (x - 1, y + 2)], "brick2")
    canvas.rect(x - 1, y, 7, 2, "leaf2")
    for across, up, colour in ((-2, 1, "red3"), (0, 2, "blond2"), (3, 2, "red1"), (5, 1, "blond2")):
        canvas.rect(x + across, y - up, 2, 2, colour)


DRAWINGS: dict[str, Callable[[Canvas, Holder, str], None]] = {
    "shopping_bag": _shopping_bag,
    "briefcase": _briefcase,
    "tote": _tote,
    "phone": _phone,
    "cane": _cane,
    "balloon": _balloon,
    "roses": _roses,
    "plush": _plush,
    "whistle": _whistle,
    "tray": _tray,
    "book": _book,
    "flowers": _flowers,
}
