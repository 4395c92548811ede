"""Drawing a pose that is typed as a grid, and finding its joints."""

from dataclasses import replace

import numpy as np
from numpy.typing import NDArray

from sprites.figures.heads import draw_head
from sprites.figures.joints import Joints
from sprites.figures.looks import Look
from sprites.figures.poses import KEY_COLUMN, GridPose, JoinedPose, WholePose
from sprites.figures.stage import FIGURE_SIZE, GROUND_X, GROUND_Y, Grid, Point, round_half_up
from sprites.figures.torso import draw_neck, draw_shirt_print
from sprites.toolkit import Canvas, Colour, Mask, mix, rgb, shift

SWAP_LEGS = str.maketrans("JjbFfdPRroQqO", "FfdJjbQQqOPRo")
FAR_SOLE_INK = 0.45  # share of ink in the sole of the far shoe
FAR_HAND = (6, 6)  # px from the neck
NEAR_ANKLE = (GROUND_X + 4, GROUND_Y - 3)  # px, where no shoe is found
FAR_ANKLE = (GROUND_X - 6, GROUND_Y - 4)  # px, where no shoe is found
SHOE_ROWS = 14  # px above the ground in which shoes are looked for
BAGGY_ROWS = 10  # px above the ground in which trousers are widened


def draw_grid_body(canvas: Canvas, pose: GridPose, look: Look) -> Joints:
    """Draw the pose on an empty 56x56 canvas and return its joints in px."""
    hip = len(pose.rows[0]) // 2 if pose.hip_column is None else pose.hip_column
    x, y = GROUND_X - hip, GROUND_Y - len(pose.rows) - round_half_up(pose.lift)
    canvas.grid(pose.rows, colour_key(look), x, y)
    if look.baggy_trousers:
        _widen_trousers(canvas, look)
    column, row = _neck_cell(pose.rows)
    neck = (x + column, y + row)
    return _finish(canvas, pose, neck, look)


def draw_joined_body(canvas: Canvas, pose: JoinedPose, look: Look) -> Joints:
    """Draw the pose on an empty 56x56 canvas and return its joints in px."""
    key = colour_key(look)
    top = GROUND_Y - len(pose.legs) - round_half_up(pose.lift)
    legs = _swapped(pose.legs) if pose.swapped else pose.legs
    canvas.grid(legs, key, GROUND_X - pose.legs_column, top)
    if look.baggy_trousers:
        _widen_trousers(canvas, look)
    column, row = _neck_cell(pose.body)
    x, y = GROUND_X + pose.forward - column, top - len(pose.body) + 1
    canvas.grid(pose.body, key, x, y)
    neck = (x + column, y + row)
    return _finish(canvas, pose, neck, look)


def draw_whole_body(canvas: Canvas, pose: WholePose, look: Look) -> Joints:
    """Draw a figure that is typed with its head on an empty 56x56 canvas; return its joints."""
    x, y = GROUND_X - KEY_COLUMN, GROUND_Y - len(pose.rows) - round_half_up(pose.lift)
    canvas.grid(pose.rows, colour_key(look) | head_key(look), x, y)
    column, row = _neck_cell(pose.rows)
    return _with_shoes_found(canvas, _joints((x + column, y + row), (0, 2)), look)


def _neck_cell(rows: Grid) -> tuple[int, int]:
    """Return the column and row marked N; raises ValueError for a body without a neck."""
    for row, cells in enumerate(rows):
        column = cells.find("N")
        if column >= 0:
            return column, row
    raise ValueError("a typed body without a neck")


def _swapped(rows: Grid) -> Grid:
    return tuple(row.translate(SWAP_LEGS) for row in rows)


def colour_key(look: Look) -> dict[str, Colour]:
    """Return the colour of each character of a typed body."""
    skin, top, trousers, shoes = look.skin, look.top, look.trousers, look.shoes
    key: dict[str, Colour] = {
        **dict(zip("tTW", top[1:], strict=True)),
        **dict(zip("hsS", skin[1:], strict=True)),
        **dict(zip("xX", skin[1:3], strict=True)),
        **dict(zip("bjJ", trousers[1:], strict=True)),
        **dict(zip("dfF", trousers[:3], strict=True)),
        **dict(zip("rRP", shoes[1:], strict=True)),
        **dict(zip("qQ", shoes[:2], strict=True)),
        "N": top[2],
        "K": skin[3],
        "k": skin[2],
        "o": look.sole,
        "O": mix(look.sole, "ink1", FAR_SOLE_INK),
    }
    sleeve = skin if look.sleeve == "none" else top
    key |= dict(zip("vuU", sleeve[1:], strict=True))
    if look.sleeve == "long":
        key |= {"S": top[2], "s": top[2], "h": skin[2], "X": top[1], "x": top[1]}
    return key


def head_key(look: Look) -> dict[str, Colour]:
    """Return the colour of each character of a head that is typed with its body."""
    hair = dict(zip("1234", look.hair, strict=True))
    return {**hair, "H": look.skin[1], "B": look.brow, "e": "ink1", "m": "red0"}


def _finish(
    canvas: Canvas, pose: GridPose | JoinedPose, neck: tuple[int, int], look: Look
) -> Joints:
    if look.shirt_print and pose.face != "back":
        draw_shirt_print(canvas, neck, look)
    draw_neck(canvas, neck, look)
    base = (neck[0] + pose.head_x, neck[1] + pose.head_y)
    draw_head(canvas, base, look, pose.face, pose.hair, facing=pose.facing, tilt=pose.tilt)
    if pose.front:
        rows, across, down = pose.front
        canvas.grid(rows, colour_key(look) | {"y": "sky1"}, neck[0] + across, neck[1] + down)
    return _with_shoes_found(canvas, _joints(neck, pose.hand), look)


def _joints(neck: tuple[int, int], hand: tuple[int, int]) -> Joints:
    """Return joints with the near hand some px from the neck and the feet where they often are."""
    return Joints(
        near_hand=(neck[0] + hand[0], neck[1] + hand[1]),
        far_hand=(neck[0] + FAR_HAND[0], neck[1] + FAR_HAND[1]),
        near_ankle=NEAR_ANKLE,
        far_ankle=FAR_ANKLE,
        neck=neck,
    )


def _pixels_of(canvas: Canvas, colours: tuple[str, ...]) -> Mask:
    found = np.zeros((FIGURE_SIZE, FIGURE_SIZE), bool)
    for colour in colours:
        found |= (canvas.pixels[..., :3] == np.array(rgb(colour))).all(-1)
    return found & canvas.alpha()


def _rows_below(row: int) -> Mask:
    below: Mask = np.arange(FIGURE_SIZE)[:, None] > row
    return below


def _with_shoes_found(canvas: Canvas, joints: Joints, look: Look) -> Joints:
    """Put the ankles on the centres of the shoe pixels left and right of their middle."""
    shoes = _pixels_of(canvas, look.shoes[1:4]) & _rows_below(GROUND_Y - SHOE_ROWS)
    rows, columns = np.where(shoes)
    if not len(rows):
        return joints
    left = columns <= (columns.min() + columns.max()) / 2
    joints = replace(joints, far_ankle=_centre(columns[left], rows[left]))
    if left.all():
        return joints
    return replace(joints, near_ankle=_centre(columns[~left], rows[~left]))


def _centre(columns: NDArray[np.intp], rows: NDArray[np.intp]) -> Point:
    return float(columns.mean()), float(rows.mean())


def _widen_trousers(canvas: Canvas, look: Look) -> None:
    """Add a pixel to the trailing side of the lower legs."""
    shirt = tuple(colour for colour in look.top[:2] if colour not in look.trousers)
    trousers = _pixels_of(canvas, look.trousers) & ~_pixels_of(canvas, shirt)
    lower_legs = trousers & _rows_below(GROUND_Y - BAGGY_ROWS)
    canvas.mask(shift(lower_legs, -1, 0) & ~canvas.alpha(), look.trousers[2])
