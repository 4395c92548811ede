"""Drawing a pose that is described by limbs at angles."""

import math

import numpy as np

from sprites.figures.heads import draw_head
from sprites.figures.joints import Joints
from sprites.figures.limbs import (
    FOREARM,
    UPPER_ARM,
    ankle,
    draw_arm,
    draw_leg,
)
from sprites.figures.looks import Look
from sprites.figures.poses import LimbPose
from sprites.figures.stage import GROUND_X, GROUND_Y, Point, reach, round_half_up
from sprites.figures.torso import draw_neck, draw_shirt_print, draw_torso
from sprites.figures.turning import turned_point
from sprites.toolkit import Canvas

TORSO = 5.4  # px from hip to neck
SHOULDER_DROP = 1.6  # px from the neck down to the shoulders
NEAR_SHOULDER = -1.4  # px from the neck
FAR_SHOULDER = 1.8  # px from the neck
NEAR_HIP = -0.6  # px from the middle of the hip
FAR_HIP = 1.0  # px from the middle of the hip
HEAD_FORWARD = 0.6  # px from the neck
HEAD_LEAN = 1.6  # px more for a torso at 90 degrees
DEEP_LEAN = 40  # degrees from which the head sinks
DEEP_LEAN_SINK = 1.2  # px
TURNED_HIP = 16  # px from the ground, before the figure is set down on whatever is lowest


def draw_limb_body(canvas: Canvas, pose: LimbPose, look: Look) -> Joints:
    """Draw the pose on an empty 56x56 canvas and return its joints in px."""
    turns = pose.quarter_turns
    hip = (GROUND_X - 1 + pose.shift_x, round_half_up(GROUND_Y - _hip_height(pose) - pose.lift))
    neck = reach(hip, 180 - pose.lean + 90 * turns, TORSO - pose.squash)
    near_shoulder = _beside(neck, (NEAR_SHOULDER, SHOULDER_DROP), turns)
    far_shoulder = _beside(neck, (FAR_SHOULDER, SHOULDER_DROP), turns)
    near_hip, far_hip = (_beside(hip, (side, 0), turns) for side in (NEAR_HIP, FAR_HIP))
    near_leg, far_leg = pose.legs
    near_arm, far_arm = ((swing + 90 * turns, bend) for swing, bend in pose.arms)
    length = pose.arm_length
    behind = _near_arm_behind(pose, near_shoulder, neck)
    # from the far side to the near side
    far_hand = draw_arm(canvas, far_shoulder, far_arm, look, far=True, length=length)
    far_ankle = draw_leg(canvas, far_hip, far_leg, look, far=True, quarter_turns=turns)
    near_ankle = draw_leg(canvas, near_hip, near_leg, look, far=False, quarter_turns=turns)
    draw_torso(canvas, neck, hip, look)
    if look.shirt_print and not turns:
        draw_shirt_print(canvas, neck, look)
    if behind:
        near_hand = draw_arm(canvas, near_shoulder, near_arm, look, far=False, length=length)
    draw_neck(canvas, neck, look)
    _draw_head(canvas, neck, pose, look)
    if not behind:
        near_hand = draw_arm(canvas, near_shoulder, near_arm, look, far=False, length=length)
    joints = Joints(
        near_hand=near_hand,
        far_hand=far_hand,
        near_ankle=near_ankle,
        far_ankle=far_ankle,
        neck=neck,
    )
    if turns:
        joints = _centred(canvas, joints)
    return joints if pose.lift else _set_down(canvas, joints)


def _beside(joint: Point, offset: Point, quarter_turns: int) -> Point:
    x, y = turned_point(offset, quarter_turns)
    return joint[0] + x, joint[1] + y


def _hip_height(pose: LimbPose) -> float:
    """Return the height in px of the hip over the sole of the lower foot, or over the seat."""
    if pose.seat:
        return pose.seat
    if pose.quarter_turns:
        return TURNED_HIP
    return max(0, *(ankle((0, 0), leg)[1] + _sole_depth(leg[2]) for leg in pose.legs))


def _sole_depth(pitch: float) -> int:
    """Return the px from the ankle to the lowest point of a shoe at this pitch."""
    if pitch >= 60:
        return 2
    return 4 if pitch > -32 else 6


def _near_arm_behind(pose: LimbPose, shoulder: Point, neck: Point) -> bool:
    """Tell whether the near arm goes behind the head: raised arms do, unless the pose says."""
    if pose.near_arm_behind is not None:
        return pose.near_arm_behind
    upper, bend = pose.arms[0]
    elbow = reach(shoulder, upper, UPPER_ARM)
    return reach(elbow, upper + bend, FOREARM)[1] < neck[1] - 0.5


def _draw_head(canvas: Canvas, neck: Point, pose: LimbPose, look: Look) -> None:
    forward = math.sin(math.radians(pose.lean)) * HEAD_LEAN
    sink = DEEP_LEAN_SINK if abs(pose.lean) > DEEP_LEAN else 0
    offset = (pose.head_x + HEAD_FORWARD + forward, pose.head_y + sink)
    base = _beside(neck, offset, pose.quarter_turns)
    draw_head(
        canvas,
        base,
        look,
        pose.face,
        pose.hair,
        facing=pose.facing,
        tilt=pose.tilt,
        quarter_turns=pose.quarter_turns,
    )


def _centred(canvas: Canvas, joints: Joints) -> Joints:
    """Move everything sideways so that the figure lies around its place."""
    columns = np.where(canvas.alpha())[1]
    distance = GROUND_X - int((columns.min() + columns.max()) / 2)
    canvas.pixels = np.roll(canvas.pixels, distance, 1)
    return joints.moved(distance, 0)


def _set_down(canvas: Canvas, joints: Joints) -> Joints:
    """Move everything down so that the lowest pixel stands on the line, whatever it is."""
    lowest = int(np.where(canvas.alpha())[0].max())
    distance = GROUND_Y - 1 - lowest
    canvas.pixels = np.roll(canvas.pixels, distance, 0)
    return joints.moved(0, distance)
