"""One pose of one boy as a finished picture."""

from typing import NamedTuple

from sprites.figures.drips import add_clinging_drops
from sprites.figures.grid_body import draw_grid_body, draw_joined_body, draw_whole_body
from sprites.figures.held import HELD
from sprites.figures.joints import Joints
from sprites.figures.looks import Look
from sprites.figures.poses import GridPose, JoinedPose, Pose, WholePose
from sprites.figures.stage import FIGURE_SIZE
from sprites.toolkit import Canvas, outline_dark, snap

DRIP_SEED = 1  # for everything but the run, whose steps drip differently


class Figure(NamedTuple):
    """A finished picture of 56x56 px, anchored at GROUND_X, GROUND_Y, and its joints."""

    canvas: Canvas
    joints: Joints


def draw_figure(pose: Pose | WholePose, look: Look) -> Figure:
    """Draw a pose with outline, in palette colours.

    Raises KeyError for a face or hair the look has not, ValueError for a pose too large.
    """
    canvas = Canvas(FIGURE_SIZE, FIGURE_SIZE)
    joints = _draw_body(canvas, pose, look)
    if pose.held:
        HELD[pose.held](canvas, joints)
    if look.wet:
        add_clinging_drops(canvas, joints, pose.step if isinstance(pose, JoinedPose) else DRIP_SEED)
    outline_dark(canvas)
    snap(canvas)
    if _touches_border(canvas):
        raise ValueError(f"{look.name} reaches over the drawing area in {pose}")
    return Figure(canvas, joints)


def _draw_body(canvas: Canvas, pose: Pose | WholePose, look: Look) -> Joints:
    match pose:
        case WholePose():
            return draw_whole_body(canvas, pose, look)
        case GridPose():
            return draw_grid_body(canvas, pose, look)
        case JoinedPose():
            return draw_joined_body(canvas, pose, look)
    raise TypeError(f"no way to draw {pose}")


def _touches_border(canvas: Canvas) -> bool:
    visible = canvas.alpha()
    return bool(visible[0].any() or visible[:, 0].any() or visible[:, -1].any())
