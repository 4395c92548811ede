"""Water on wet figures: drops that cling to cloth, and drops that fall from hair, elbow and hem."""

import random
from collections.abc import Iterator

import numpy as np

from sprites.figures.joints import Joints
from sprites.figures.stage import FIGURE_SIZE, GROUND_Y, on_stage, round_half_up
from sprites.toolkit import Canvas

CLINGING = ("sky2", "sky2", "conc2", "conc2")
CHEST = 2  # px from the neck down to where drops begin to cling
FALLING = ("sky2", "sky1", "sky1")  # of a drop, younger to older
AGES = len(FALLING)  # frames from one place until the next drop leaves it
HAIR_ROWS = 10  # px above the neck in which hair may drip
HEM = 6  # px below the neck where the shirt lets go of its water

LEFT_BEHIND: dict[str, tuple[int, int]] = {
    **dict.fromkeys(("walk", "march", "led", "walk_tired"), (-1, 3)),
    **dict.fromkeys(("run", "run_panic", "run_look"), (-3, 1)),
    **dict.fromkeys(("sprint", "blast_run", "dash"), (-4, 0)),
    **dict.fromkeys(("takeoff", "jump", "leap", "blast_jump"), (-1, 4)),
    **dict.fromkeys(("fall", "fall_long", "fall_down"), (-1, -3)),
    **dict.fromkeys(("glide", "stumble", "duck_out"), (-3, 1)),
    **dict.fromkeys(("turn", "skid", "wall_kick"), (3, 1)),
    **dict.fromkeys(("apex", "wall_slide", "climb", "pull_up", "shout", "crawl"), (0, 3)),
    **dict.fromkeys(("land_soft", "land_hard", "get_up", "struggle", "push"), (0, 3)),
}
"""Px that a drop falls behind a figure from frame to frame, by the figure's state."""


def add_clinging_drops(canvas: Canvas, joints: Joints, seed: int) -> None:
    """Put four drops on the body below the neck."""
    chance = random.Random(seed)
    below_neck = np.arange(FIGURE_SIZE)[:, None] >= joints.neck[1] + CHEST
    rows, columns = np.where(canvas.alpha() & below_neck)
    for colour in CLINGING if len(rows) else ():
        i = chance.randrange(len(rows))
        canvas.pixel(columns[i], rows[i], colour)


def add_falling_drops(canvas: Canvas, joints: Joints, state: str, number: int) -> None:
    """Draw the drops that frame `number` of a state leaves behind; none in a state at rest."""
    if state not in LEFT_BEHIND:
        return
    across, down = LEFT_BEHIND[state]
    figure = canvas.alpha()
    for place, (x, y) in enumerate(_sources(canvas, joints)):
        age = (number + place) % AGES
        column, row = x + across * age, y + 1 + down * age
        if on_stage(column, row) and 0 < row < GROUND_Y and not figure[row, column]:
            canvas.pixel(column, row, FALLING[age])


def _sources(canvas: Canvas, joints: Joints) -> Iterator[tuple[int, int]]:
    """Yield the pixels that drip, outside the outline: back hair, the shirt's hem, the hand."""
    column, neck = round_half_up(joints.neck[0]), round_half_up(joints.neck[1])
    figure = canvas.alpha()
    for first, last in ((neck - HAIR_ROWS, neck - 2), (neck + HEM - 2, neck + HEM)):
        rows, columns = np.where(figure[max(0, first) : max(1, last), :column])
        if len(columns):
            yield int(columns.min()) - 1, max(0, first) + int(rows[columns == columns.min()].max())
    yield round_half_up(joints.near_hand[0]) - 1, round_half_up(joints.near_hand[1]) + 2
