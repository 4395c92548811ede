"""Traffic seen from the side: cars, a taxi and the city bus."""

from sprites.props.framing import draw_blocks, standing
from sprites.toolkit import Canvas, Colour, States, kana, mix, rgb

CAR_BODY = (
    (3, 13),
    (14, 11),
    (22, 3),
    (46, 3),
    (55, 11),
    (66, 13),
    (68, 17),
    (68, 22),
    (2, 22),
    (2, 15),
)
CAR_ROOF = ((15, 11), (22, 3), (46, 3), (55, 11))
CAR_WINDOWS = (((18, 11), (24, 5), (33, 5), (33, 11)), ((36, 11), (36, 5), (45, 5), (52, 11)))
CAR_GLINTS = (
    (20, 10, 25, 5, "sky2"),
    (23, 10, 28, 5, "glass1"),
    (39, 10, 43, 5, "sky2"),
    (40, 10, 44, 5, "glass1"),
)
CAR_LAMPS_AND_BUMPERS = (
    (65, 14, 3, 3, "warm4"),
    (2, 14, 2, 3, "red2"),
    (0, 19, 3, 2, "conc3"),
    (67, 19, 3, 2, "conc3"),
)
TAXI_SIGN_AND_STRIPE = ((31, 0, 8, 3, "ex3"), (31, 0, 8, 1, "white"), (8, 16, 50, 2, "conc5"))

VAN_BODY = ((2, 4), (5, 1), (50, 1), (58, 4), (66, 16), (73, 19), (75, 24), (75, 29), (1, 29))
VAN_WINDOW = ((54, 7), (58, 7), (63, 16), (54, 16))
VAN_BLOCKS = (
    (5, 1, 45, 1, "white"),
    (2, 20, 72, 3, "leaf2"),
    (1, 26, 74, 3, "conc3"),
    (36, 4, 1, 22, "conc3"),
    (52, 6, 1, 20, "conc3"),
    (39, 17, 4, 1, "conc2"),
    (72, 20, 3, 3, "warm4"),
    (1, 18, 2, 5, "red2"),
    (0, 26, 3, 2, "conc2"),
    (73, 26, 3, 2, "conc2"),
)
VAN_WHEELS = (15, 59)

BUS_BODY = (
    (2, 2, 146, 48, "conc5"),
    (2, 2, 146, 2, "white"),
    (2, 28, 146, 22, "glass1"),
    (2, 28, 146, 2, "leaf3"),
    (2, 44, 146, 6, "glass0"),
    (146, 4, 2, 46, "conc3"),
)
BUS_DOORS = (46, 110)  # left edges in px
BUS_WHEELS = (28, 126)  # hubs in px


def _draw_car_body(canvas: Canvas, body: Colour) -> None:
    dark, light = mix(body, "ink1", 0.45), mix(body, "white", 0.45)
    canvas.polygon(CAR_BODY, rgb(body))
    canvas.polygon(CAR_ROOF, rgb(body))
    draw_blocks(canvas, (23, 3, 23, 1, light), (4, 13, 62, 1, light), (2, 19, 66, 3, dark))
    for window in CAR_WINDOWS:
        canvas.polygon(window, "glass0")
    for glint in CAR_GLINTS:
        canvas.line(*glint)
    for left, top, height in ((34, 5, 15), (56, 13, 7), (16, 13, 7)):
        canvas.vline(left, top, height, dark)
    draw_blocks(canvas, (36, 14, 4, 1, dark), (18, 14, 4, 1, dark))


def _draw_car_wheel(canvas: Canvas, hub: int) -> None:
    canvas.ellipse(hub, 22, 6.2, 6.2, "ink0")
    canvas.ellipse(hub, 22, 5, 5, "ink1")
    canvas.ellipse(hub, 22, 2.6, 2.6, "conc3")
    canvas.pixel(hub - 1, 21, "white")
    canvas.pixel(hub, 22, "conc1")


def car(body: Colour, *, taxi: bool = False) -> Canvas:
    """A saloon car facing right, 70x28 px, with a roof sign and a stripe if it is a taxi."""
    canvas = Canvas(70, 28)
    _draw_car_body(canvas, body)
    draw_blocks(canvas, *CAR_LAMPS_AND_BUMPERS)
    for hub in (14, 54):
        _draw_car_wheel(canvas, hub)
    if taxi:
        draw_blocks(canvas, *TAXI_SIGN_AND_STRIPE)
    canvas.outline("ink1")
    return canvas


def van() -> Canvas:
    """A florist's white van facing right, 77x36 px."""
    canvas = Canvas(77, 36)
    canvas.polygon(VAN_BODY, "conc5")
    draw_blocks(canvas, *VAN_BLOCKS)
    canvas.polygon(VAN_WINDOW, "glass0")
    canvas.line(57, 15, 60, 9, "glass1")
    kana(canvas, ["fu", "ra", "wa", "-"], 5, 8, "leaf2", spacing=0)
    for hub in VAN_WHEELS:
        canvas.ellipse(hub, 29, 6.2, 6.2, "ink0")
        canvas.ellipse(hub, 29, 5, 5, "ink1")
        canvas.ellipse(hub, 29, 2.6, 2.6, "conc3")
    canvas.outline("ink1")
    return canvas


def _draw_bus_windows(canvas: Canvas) -> None:
    for left in range(8, 141, 19):
        draw_blocks(canvas, (left, 8, 16, 17, "ink1"), (left + 1, 9, 14, 15, "glass0"))
        glint = ((left + 2, 23), (left + 9, 9), (left + 12, 9), (left + 5, 23))
        canvas.polygon(glint, "glass1")


def _draw_bus_door(canvas: Canvas, left: int) -> None:
    draw_blocks(
        canvas,
        (left, 8, 16, 42, "ink1"),
        (left + 1, 9, 7, 40, "glass1"),
        (left + 9, 9, 6, 40, "glass1"),
    )


def _draw_bus_wheel(canvas: Canvas, hub: int) -> None:
    for radius, tone in ((8, "ink0"), (6.5, "ink1"), (3.5, "conc3"), (1.5, "conc1")):
        canvas.ellipse(hub, 50, radius, radius, tone)


def bus() -> Canvas:
    """The city bus facing right, 150x58 px."""
    canvas = Canvas(150, 58)
    draw_blocks(canvas, *BUS_BODY)
    _draw_bus_windows(canvas)
    for left in BUS_DOORS:
        _draw_bus_door(canvas, left)
    canvas.polygon(((48, 40), (53, 20), (53, 30), (50, 40)), "sky2")
    canvas.rect(66, 28, 40, 9, "ink1")
    kana(canvas, ["mu", "su", "ta", "fu"], 68, 29, "ex3", spacing=2)
    for hub in BUS_WHEELS:
        _draw_bus_wheel(canvas, hub)
    canvas.rect(146, 34, 2, 5, "warm4")
    canvas.outline("ink1")
    return canvas


def vehicle_states() -> States:
    """Everything that drives past sideways."""
    return {
        "side_car_red": standing(car("red1")),
        "side_car_blue": standing(car("#3b6fc0")),
        "side_taxi": standing(car("blond1", taxi=True)),
        "side_van": standing(van()),
        "side_bus": standing(bus()),
    }
