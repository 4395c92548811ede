"""Traffic that comes at the viewer: one drawing in fractions, so that all sizes match."""

from collections.abc import Sequence

import numpy as np

from sprites.props.framing import nearest, shining, standing
from sprites.toolkit import Canvas, Colour, States, bayer, kana, mix, outline_dark, rgb, snap

SIZES = (("s", 18), ("m", 30), ("l", 42))  # width in px of a car that is far, middle, near
BUS_WIDER = 1.2  # a bus is this much wider than a car
TALLNESS = {"car": 0.78, "taxi": 0.84, "bus": 1.22}  # height / width
MARGIN = 2  # px around the vehicle for mirrors and outline
READABLE = 48  # px of bus width from which the destination is written out
HEADLIGHT_OPACITY = 190  # of 255, at the middle

Corner = tuple[float, float]


class _Front:
    """A canvas addressed in fractions of the vehicle's width and height."""

    def __init__(self, width: int, tallness: float) -> None:
        self.width = width
        self.height = int(width * tallness)
        self.canvas = Canvas(width + 4, self.height + 6)

    def across(self, fraction: float) -> float:
        return MARGIN + fraction * self.width

    def down(self, fraction: float) -> float:
        return MARGIN + fraction * self.height

    def block(self, x: float, y: float, width: float, height: float, colour: Colour) -> None:
        self.canvas.rect(
            nearest(self.across(x)),
            nearest(self.down(y)),
            max(1, nearest(width * self.width)),
            max(1, nearest(height * self.height)),
            colour,
        )

    def panel(self, corners: Sequence[Corner], colour: Colour) -> None:
        self.canvas.polygon([(self.across(x), self.down(y)) for x, y in corners], colour)


def _draw_bus_shell(front: _Front, body: Colour) -> None:
    front.block(0.08, 0.93, 0.16, 0.09, "ink0")
    front.block(0.76, 0.93, 0.16, 0.09, "ink0")
    front.block(0, 0.03, 1, 0.91, body)
    front.block(0, 0.0, 1, 0.06, mix("conc5", "white", 0.3))
    front.block(0, 0.03, 0.03, 0.9, mix(body, "white", 0.4))
    front.block(0.96, 0.05, 0.04, 0.88, mix(body, "ink1", 0.45))


def _draw_bus_windscreen(front: _Front) -> None:
    front.block(0.06, 0.16, 0.88, 0.40, "ink1")
    front.block(0.08, 0.18, 0.84, 0.36, "glass0")
    front.block(0.49, 0.18, 0.02, 0.36, "ink1")
    front.panel(((0.10, 0.53), (0.24, 0.19), (0.32, 0.19), (0.18, 0.53)), "glass1")
    front.panel(((0.56, 0.53), (0.70, 0.19), (0.74, 0.19), (0.60, 0.53)), "glass1")


def _draw_bus_destination(front: _Front) -> None:
    front.block(0.14, 0.06, 0.72, 0.085, "ink0")
    if front.width < READABLE:
        front.block(0.26, 0.085, 0.46, 0.03, "ex3")
        return
    front.block(0.10, 0.03, 0.80, 0.16, "ink0")
    left, top = nearest(front.across(0.5)) - 17, nearest(front.down(0.05))
    kana(front.canvas, ["mu", "su", "ta", "fu"], left, top, "ex3", spacing=2)


def _draw_bus_bumper(front: _Front, body: Colour) -> None:
    dark = mix(body, "ink1", 0.45)
    front.block(0, 0.60, 1, 0.035, "leaf3")
    front.block(0.30, 0.70, 0.40, 0.09, dark)
    front.block(0.02, 0.84, 0.96, 0.08, dark)
    front.block(0.40, 0.80, 0.2, 0.06, "conc5")
    for x in (0.06, 0.78):
        front.block(x, 0.69, 0.16, 0.09, "blond3")
        front.block(x, 0.775, 0.16, 0.02, "ex2")
    for x in (-0.02, 0.98):
        front.block(x, 0.2, 0.04, 0.14, "ink1")


def bus_front(width: int, body: Colour) -> Canvas:
    """The bus from the front, `width` px wide plus 2 px of margin on each side."""
    front = _Front(width, TALLNESS["bus"])
    _draw_bus_shell(front, body)
    _draw_bus_windscreen(front)
    _draw_bus_destination(front)
    _draw_bus_bumper(front, body)
    return snap(outline_dark(front.canvas))


def _draw_car_cabin(front: _Front, body: Colour, top: float) -> None:
    front.block(0.04, 0.80, 0.17, 0.20, "ink0")
    front.block(0.79, 0.80, 0.17, 0.20, "ink0")
    front.panel(((0.20, top), (0.80, top), (0.91, 0.44), (0.09, 0.44)), body)
    front.block(0.20, top, 0.6, 0.03, mix(body, "white", 0.4))
    glass = ((0.24, top + 0.06), (0.76, top + 0.06), (0.85, 0.43), (0.15, 0.43))
    front.panel(glass, "glass0")
    glint = ((0.26, 0.42), (0.36, top + 0.07), (0.44, top + 0.07), (0.34, 0.42))
    front.panel(glint, "glass1")


def _draw_car_nose(front: _Front, body: Colour) -> None:
    dark = mix(body, "ink1", 0.45)
    front.block(0.02, 0.42, 0.96, 0.40, body)
    front.block(0.02, 0.42, 0.96, 0.04, mix(body, "white", 0.4))
    front.block(0.10, 0.46, 0.8, 0.015, dark)
    front.block(0.02, 0.78, 0.96, 0.09, dark)
    front.block(0.02, 0.74, 0.96, 0.05, "conc3")
    front.block(0.30, 0.57, 0.40, 0.12, "ink1")
    front.block(0.30, 0.60, 0.40, 0.02, "conc3")
    front.block(0.41, 0.72, 0.18, 0.06, "conc5")
    front.block(-0.03, 0.36, 0.08, 0.08, dark)
    front.block(0.95, 0.36, 0.08, 0.08, dark)


def _draw_car_lamps(front: _Front) -> None:
    for x in (0.06, 0.76):
        front.block(x, 0.55, 0.18, 0.13, "white")
        front.block(x + 0.03, 0.58, 0.11, 0.07, "blond3")
        front.block(x, 0.68, 0.18, 0.02, "ex2")


def _draw_taxi_sign(front: _Front) -> None:
    front.block(0.36, 0.0, 0.28, 0.10, "ex3")
    front.block(0.36, 0, 0.28, 0.025, "white")
    front.block(0.02, 0.70, 0.96, 0.03, "conc5")


def car_front(width: int, body: Colour, *, taxi: bool = False) -> Canvas:
    """A car from the front, `width` px wide plus 2 px of margin on each side."""
    front = _Front(width, TALLNESS["taxi" if taxi else "car"])
    _draw_car_cabin(front, body, top=0.10 if taxi else 0.03)
    _draw_car_nose(front, body)
    _draw_car_lamps(front)
    if taxi:
        _draw_taxi_sign(front)
    return snap(outline_dark(front.canvas))


def headlight(width: int) -> Canvas:
    """A dithered patch of headlight on the road, 2*width x width px, strength in the opacity."""
    canvas = Canvas(width * 2, width)
    rows, columns = np.mgrid[0:width, 0 : width * 2]
    distance = np.hypot((columns - width) / 1.9, (rows - width / 2)) / (width / 2)
    strength = np.clip(1 - distance, 0, 1) ** 2
    steps = np.floor(strength * 6 + bayer(width, width * 2)) / 6
    opacity = np.clip(steps * HEADLIGHT_OPACITY, 0, HEADLIGHT_OPACITY)
    canvas.pixels[..., :3] = rgb("blond3")
    canvas.pixels[..., 3] = opacity.astype(np.uint8)
    return canvas


def traffic_states() -> States:
    """Cars, taxi, bus and headlight at the three distances."""
    states: States = {}
    for size, width in SIZES:
        states[f"front_car_red_{size}"] = standing(car_front(width, "red1"))
        states[f"front_car_blue_{size}"] = standing(car_front(width, "denim1"))
        states[f"front_taxi_{size}"] = standing(car_front(width, "blond1", taxi=True))
        states[f"front_bus_{size}"] = standing(bus_front(int(width * BUS_WIDER), "glass1"))
        states[f"headlight_{size}"] = shining(headlight(width))
    return states
