"""What flies when something breaks: glass, stones, a tank's water, an umbrella in the wind."""

import math
from random import Random

from sprites.effects.strip import strip
from sprites.toolkit import Canvas, Colour, States

FLYING_FRAMES = 9
GLASS = ("white", "sky2", "warm4")
STONES = ("brick1", "brick2", "conc2", "conc4")
GUSH_FRAMES = 8
CRESTS = 3
UMBRELLA_FRAMES = 8
UMBRELLA_RADIUS = 11  # px


def breaking_states() -> States:
    """Return glass and stones (anchored where they break), water (on the floor), an umbrella."""
    return {
        "glass_shards": strip(
            (_pieces(i, 34, GLASS, 2) for i in range(FLYING_FRAMES)), (40, 30), 4
        ),
        "rubble": strip((_pieces(i, 20, STONES, 3) for i in range(FLYING_FRAMES)), (40, 30), 4),
        "tank_gush": strip(map(_gush, range(GUSH_FRAMES)), (48, 56), 4),
        "wave_crest": strip(map(_crest, range(CRESTS)), (16, 17), 4),
        "umbrella_fly": strip(map(_umbrella, range(UMBRELLA_FRAMES)), (14, 14), 9),
    }


def _pieces(frame: int, count: int, colours: tuple[str, ...], size: int) -> Canvas:
    """Pieces thrown up and out that fall and turn, 80x64 px."""
    canvas = Canvas(80, 64)
    dice = Random(count)
    age = (frame + 1) / FLYING_FRAMES
    for piece in range(count):
        across, up = dice.uniform(-36, 36), dice.uniform(4, 30)
        x = 40 + across * age**0.8
        y = 30 - up * 2.6 * age + 62 * age * age
        colour = colours[piece % len(colours)]
        edge = max(1, size - piece % 2)
        turned = (frame + piece) % 3 == 0
        canvas.rect(x, y, edge + (0 if turned else 1), edge + (1 if turned else 0), colour)
        if colours is STONES:
            canvas.hline(x, y + edge, edge, "ink1")
    return canvas


def _gush(frame: int) -> Canvas:
    """Water that leaves a torn tank on both sides and hits the floor, 96x60 px."""
    canvas = Canvas(96, 60)
    dice = Random(4)
    age = (frame + 1) / GUSH_FRAMES
    for drop in range(110):
        side = -1 if drop % 2 else 1
        pace = dice.uniform(0.25, 1)
        start = dice.uniform(0, 0.35)
        flown = max(0.0, age - start)
        x = 48 + side * (4 + 40 * pace * flown)
        y = 26 + 8 * dice.uniform(-1, 1) - 14 * flown + 62 * flown * flown
        if flown and y < 56:
            canvas.rect(x, y, 2, 3, "sky1")
            canvas.pixel(x, y, "white" if drop % 3 == 0 else "sky2")
    reach = 6 + 40 * age
    canvas.hline(48 - reach, 55, 2 * reach, "sky2", 220 - frame * 20)
    canvas.hline(48 - reach * 0.8, 56, 1.6 * reach, "sky1", 200 - frame * 18)
    return canvas


def _crest(frame: int) -> Canvas:
    """The front of water that runs to the right over a floor, 32x20 px."""
    canvas = Canvas(32, 20)
    for x in range(32):
        height = 10 * math.exp(-(((x - 20) / 7) ** 2)) + 2 + (x * 5 + frame * 4) % 3 * 0.6
        top = 17 - int(height)
        canvas.vline(x, top, 17 - top, "sky1")
        canvas.pixel(x, top, "white" if 13 < x < 28 else "sky2")
        if (x + frame * 2) % 5 == 0:
            canvas.pixel(x, top + 3, "sky2")
    for spray in range(6):
        x = 22 + (spray * 5 + frame * 3) % 10
        canvas.pixel(x, 4 + (spray * 7 + frame * 5) % 8, "white")
    return canvas


def _umbrella(frame: int) -> Canvas:
    """An open umbrella that tumbles, 28x28 px."""
    canvas = Canvas(28, 28)
    angle = frame / UMBRELLA_FRAMES * math.tau
    up_x, up_y = math.sin(angle), -math.cos(angle)
    _shaft(canvas, up_x, up_y)
    for y in range(28):
        for x in range(28):
            away_x, away_y = x - 14, y - 14
            rise = away_x * up_x + away_y * up_y
            along = away_x * up_y - away_y * up_x
            if rise >= 0 and math.hypot(rise * 1.25, along) <= UMBRELLA_RADIUS:
                canvas.pixel(x, y, _cloth(rise, along))
    canvas.outline("ink1")
    return canvas


def _shaft(canvas: Canvas, up_x: float, up_y: float) -> None:
    canvas.line(14, 14, 14 - up_x * 11, 14 - up_y * 11, "conc1")
    canvas.pixel(14 - up_x * 11, 14 - up_y * 11, "brick1")


def _cloth(rise: float, along: float) -> Colour:
    if rise < 1.2 or along > 6:
        return "red0"
    return "red2" if -5 < along < -2 else "red1"
