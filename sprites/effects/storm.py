"""What a storm's water does where it leaves a roof or meets a body: spouts, drips, splashes."""

import math
from random import Random

from sprites.effects.strip import strip
from sprites.toolkit import Canvas, States

SPOUT_WIDTH, SPOUT_HEIGHT = 24, 72  # px
SPOUT_FRAMES = 6
SPOUT_SPEED, SPOUT_PULL = 0.55, 0.062  # px a step outwards, px a step and step downwards
SPOUT_STEPS = 48
WHOLE_STEPS = 13  # of a stream, before it breaks into drops
BREAK_PERIOD = 6  # steps from one clot of water to the next
MOUTH = ((0, 0, 3, 1, "conc4"), (0, 1, 3, 2, "conc1"))

DRIP_WIDTH, DRIP_HEIGHT = 64, 20  # px
DRIP_FRAMES = 8
DRIPS = 6  # a strip

HEAD_SEEDS = (4, 9, 15)


def storm_states() -> States:
    """Return the water states; a spout is anchored at its mouth, drips at the edge they leave."""
    return {
        "gutter_spout": strip(map(_spout, range(SPOUT_FRAMES)), (0, 1), 3),
        "lip_drip": strip(map(_drips, range(DRIP_FRAMES)), (0, 0), 4),
        "head_splash": strip(map(_head, HEAD_SEEDS), (9, 7), 3),
        "hair_drop": strip([_drop()], (0, 0), 24),
    }


def _spout(frame: int) -> Canvas:
    """Draw water that shoots out of a pipe to the right, bends down and breaks."""
    canvas = Canvas(SPOUT_WIDTH, SPOUT_HEIGHT)
    for step in range(SPOUT_STEPS):
        x = 2 + SPOUT_SPEED * step * (1 - step / (3 * SPOUT_STEPS))
        y = 1 + SPOUT_PULL * step * step / 2
        if step < WHOLE_STEPS:
            canvas.pixel(x, y, "sky2" if (step + frame) % 3 else "white")
            canvas.pixel(x, y + 1, "sky1")
        elif (step - frame) % BREAK_PERIOD < 3:
            canvas.pixel(x, y, "sky2")
            canvas.pixel(x, y + 1, "sky1")
            canvas.pixel(x + (1 if step % 2 else -1), y + 2, "denim2")
    canvas.blocks(MOUTH)
    return canvas


def _drips(frame: int) -> Canvas:
    """Draw drops that gather at an edge, let go and fall; each has its own time."""
    canvas = Canvas(DRIP_WIDTH, DRIP_HEIGHT)
    rng = Random(12)
    for drip in range(DRIPS):
        x = drip * DRIP_WIDTH // DRIPS + rng.randrange(DRIP_WIDTH // DRIPS)
        age = ((frame + rng.randrange(DRIP_FRAMES)) % DRIP_FRAMES) / DRIP_FRAMES
        y = math.floor(age * age * DRIP_HEIGHT)
        if age < 0.15:
            canvas.pixel(x, 0, "denim2")
        else:
            canvas.pixel(x, y - 1, "denim2")
            canvas.pixel(x, y, "sky1")
    return canvas


def _head(seed: int) -> Canvas:
    """Draw drops that burst on hair and shoulders."""
    canvas = Canvas(18, 8)
    rng = Random(seed)
    for _ in range(3):
        x = rng.randrange(4, 14)
        y = 4 + abs(x - 9) // 2
        canvas.pixel(x, y, "white")
        canvas.pixel(x - 2, y - 1, "sky2")
        canvas.pixel(x + 2, y - 2, "sky2")
    return canvas


def _drop() -> Canvas:
    canvas = Canvas(1, 3)
    canvas.vline(0, 0, 2, "sky1")
    canvas.pixel(0, 2, "sky2")
    return canvas
