"""One pose of one boy as a finished picture."""

import random
from typing import NamedTuple

import numpy as np

from sprites.figures.grid_body import draw_grid_body, draw_joined_body
from sprites.figures.held import HELD
from sprites.figures.joints import Joints
from sprites.figures.limb_body import draw_limb_body
from sprites.figures.looks import Look
from sprites.figures.poses import GridPose, JoinedPose, LimbPose, Pose
from sprites.figures.stage import FIGURE_SIZE
from sprites.toolkit import Canvas, outline_dark, snap

DRIP_COLOURS = ("sky2", "sky2", "conc2", "conc2")
DRIP_SEED = 1  # for everything but the run, whose steps drip differently


class Figure(NamedTuple):
    """A finished picture of 56x56 px, anchored at GROUND_X, GROUND_Y, and its joints."""

    canvas: Canvas
    joints: Joints


def draw_figure(pose: Pose, look: Look) -> Figure:
    """Draw a pose with outline, in palette colours.

    Raises KeyError for a face or hair the look has not, ValueError for a pose too large.
    """
    canvas = Canvas(FIGURE_SIZE, FIGURE_SIZE)
    joints = _draw_body(canvas, pose, look)
    if pose.held:
        HELD[pose.held](canvas, joints)
    if look.wet:
        _add_drips(canvas, joints, pose.step if isinstance(pose, JoinedPose) else DRIP_SEED)
    outline_dark(canvas)
    snap(canvas)
    if _touches_border(canvas):
        raise ValueError(f"{look.name} reaches over the drawing area in {pose}")
    return Figure(canvas, joints)


def _draw_body(canvas: Canvas, pose: Pose, look: Look) -> Joints:
    match pose:
        case LimbPose():
            return draw_limb_body(canvas, pose, look)
        case GridPose():
            return draw_grid_body(canvas, pose, look)
        case JoinedPose():
            return draw_joined_body(canvas, pose, look)
    raise TypeError(f"no way to draw {pose}")


def _add_drips(canvas: Canvas, joints: Joints, seed: int) -> None:
    """Put four drops on the body below the neck."""
    chance = random.Random(seed)
    below_neck = np.arange(FIGURE_SIZE)[:, None] > joints.neck[1] + 1
    rows, columns = np.where(canvas.alpha() & below_neck)
    for colour in DRIP_COLOURS:
        i = chance.randrange(len(rows))
        canvas.pixel(columns[i], rows[i], colour)


def _touches_border(canvas: Canvas) -> bool:
    visible = canvas.alpha()
    return bool(visible[0].any() or visible[:, 0].any() or visible[:, -1].any())
