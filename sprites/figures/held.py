"""Things in the boys' hands: phone, cup, and embers on Katsuki's palms."""

import random
from collections.abc import Callable

from sprites.figures.joints import Joints
from sprites.figures.stage import Point, round_half_up
from sprites.toolkit import Canvas

EMBER_COLOURS = ("ex2", "conc3", "conc2")  # spark, then smoke, from the palm upwards


def _whole(point: Point) -> tuple[int, int]:
    return round_half_up(point[0]), round_half_up(point[1])


def _phone(canvas: Canvas, joints: Joints) -> None:
    x, y = _whole(joints.near_hand)
    canvas.rect(x + 1, y - 3, 3, 4, "ink1")
    canvas.rect(x + 1, y - 3, 1, 3, "sky2")
    canvas.pixel(x + 1, y, "skin3")
    canvas.pixel(x + 2, y, "skin2")


def _phone_ear(canvas: Canvas, joints: Joints) -> None:
    x, y = _whole(joints.near_hand)
    canvas.rect(x - 1, y - 4, 3, 6, "ink1")
    canvas.vline(x - 1, y - 4, 5, "conc1")
    canvas.rect(x - 1, y, 3, 2, "skin3")
    canvas.hline(x - 1, y + 2, 3, "skin2")
    canvas.pixel(x, y - 1, "skin3")
    canvas.rect(x - 1, y + 3, 2, 2, "skin2")


def _phone_up(canvas: Canvas, joints: Joints) -> None:
    x, y = _whole(joints.near_hand)
    canvas.rect(x, y - 4, 3, 4, "ink1")
    canvas.rect(x + 1, y - 3, 1, 2, "sky2")
    canvas.pixel(x, y, "skin3")


def _cup(canvas: Canvas, joints: Joints) -> None:
    x, y = _whole(joints.near_hand)
    canvas.rect(x + 1, y - 2, 3, 3, "conc5")
    canvas.hline(x + 1, y - 2, 3, "brick1")
    canvas.pixel(x + 1, y - 4, "conc4")
    canvas.pixel(x + 2, y - 6, "conc4")


def _embers(seed: int) -> Callable[[Canvas, Joints], None]:
    def draw(canvas: Canvas, joints: Joints) -> None:
        chance = random.Random(seed)
        for hand in (joints.near_hand, joints.far_hand):
            x, y = _whole(hand)
            canvas.pixel(x, y, "ex3")
            canvas.pixel(x + 1, y, "ex2")
            canvas.pixel(x, y + 1, "ex1")
            for i, colour in enumerate(EMBER_COLOURS):
                drift = chance.randint(-2, 3)
                canvas.pixel(x + drift, y - 2 - i * 2 - chance.randint(0, 1), colour)

    return draw


HELD: dict[str, Callable[[Canvas, Joints], None]] = {
    "phone": _phone,
    "phone_ear": _phone_ear,
    "phone_up": _phone_up,
    "cup": _cup,
    "ember0": _embers(1),
    "ember1": _embers(2),
    "ember2": _embers(3),
    "ember3": _embers(4),
}
