"""Fire that is held back: sparks that jump around a clenched palm."""

from random import Random

from sprites.effects.strip import strip
from sprites.toolkit import Canvas, States

FRAMES = 6
TICKS = 3  # a frame
SIZE = 29  # pixels
SPARKS = 18
HOT, WARM, COOL = "white", "blond3", "ex2"


def ember_states() -> States:
    """Return palm_sparks, anchored at the palm."""
    return {"palm_sparks": strip(map(_sparks, range(FRAMES)), (SIZE // 2, SIZE // 2), TICKS)}


def _sparks(frame: int) -> Canvas:
    canvas = Canvas(SIZE, SIZE)
    dice = Random(frame + 60)
    middle = SIZE // 2
    for number in range(SPARKS):
        across, up = dice.randint(-10, 10), dice.randint(-7, 12)
        near = abs(across) + abs(up) < 6
        x, y = middle + across, middle - up
        canvas.pixel(x, y, HOT if near else WARM if number % 3 else COOL)
        if near:
            canvas.line(x, y, x + dice.choice((-2, 2)), y - dice.choice((1, 2)), WARM)
    canvas.rect(middle - 1, middle - 1, 3, 2, WARM)
    canvas.pixel(middle, middle - 1, HOT)
    return canvas
