"""The floor of the fountain plaza: glazed tiles in rings, seen from the side."""

import math

from sprites.props.framing import shining
from sprites.toolkit import Canvas, Colour, States, bayer, mix

WIDTH, HEIGHT = 352, 26  # px
MIDDLE, CENTRE_ROW = WIDTH / 2, -6  # px: the rings' centre lies under the fountain
FLATNESS = 5.6  # px across per px down on the ground
JOINT: Colour = "#b9c4c8"
RINGS: tuple[tuple[float, Colour], ...] = (  # outer radius in px across, colour
    (84, "glass1"),
    (96, "conc5"),
    (116, "sky1"),
    (124, "white"),
    (142, "glass1"),
    (150, "conc5"),
    (166, mix("glass1", "sky1", 0.5)),
    (174, "white"),
)
TILES_AROUND = 96
SHEEN = (-0.62, -0.2, 0.34)  # where, from left (-1) to right (1), the sky lies on the glaze
SHEEN_WIDTH = 0.07
GLAZE: Colour = "sky2"


def _colour(x: float, y: float) -> tuple[Colour, bool] | None:
    """The tile at a pixel and whether it is glazed; None outside of the rings."""
    across, down = x - MIDDLE, (y - CENTRE_ROW) * FLATNESS
    radius = math.hypot(across, down)
    inner = 0.0
    for outer, colour in RINGS:
        if radius < outer:
            part = int((math.atan2(down, across) / math.tau + 1) * TILES_AROUND)
            is_glazed = colour not in {"conc5", "white"}
            if radius - inner < 1.6:
                return JOINT, False
            tone = "white" if part % 2 else "glass0"
            return mix(colour, tone, 0.16 if is_glazed else 0.0), is_glazed
        inner = outer
    return None


def plaza_mosaic() -> Canvas:
    """Rings of blue and white tiles around the fountain with the sky on them, 352x26 px."""
    canvas = Canvas(WIDTH, HEIGHT)
    grain = bayer(HEIGHT, WIDTH)
    for y in range(HEIGHT):
        for x in range(WIDTH):
            found = _colour(x + 0.5, y + 0.5)
            if found is None:
                continue
            colour, is_glazed = found
            place = (x - MIDDLE - y * 2) / MIDDLE
            nearest = min(abs(place - sheen) for sheen in SHEEN)
            if is_glazed and nearest / SHEEN_WIDTH + grain[y, x] < 1.25:
                colour = mix(colour, GLAZE, 0.75)
            canvas.pixel(x, y, colour)
    return canvas


def plaza_states() -> States:
    """The floor of the fountain plaza."""
    return {"plaza_mosaic": shining(plaza_mosaic())}
