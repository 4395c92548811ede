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


def draw_limb_body(canvas: Canvas, pose: LimbPose, look: Look) -> Joints:
    """Draw the pose on an empty 56x56 canvas and return its joints in px."""
    hip = (GROUND_X - 1 + pose.shift_x, round_half_up(GROUND_Y - _hip_height(pose) - pose.lift))
    neck = reach(hip, 180 - pose.lean, TORSO - pose.squash)
    near_shoulder = (neck[0] + NEAR_SHOULDER, neck[1] + SHOULDER_DROP)
    far_shoulder = (neck[0] + FAR_SHOULDER, neck[1] + SHOULDER_DROP)
    near_leg, far_leg = pose.legs
    near_arm, far_arm = pose.arms
    length = pose.arm_length
    behind = _near_arm_behind(pose, near_shoulder, neck)
    # from the far side to the near side
    far_hand = draw_arm(canvas, far_shoulder, far_arm, look, far=True, length=length)
    far_ankle = draw_leg(canvas, (hip[0] + FAR_HIP, hip[1]), far_leg, look, far=True)
    near_ankle = draw_leg(canvas, (hip[0] + NEAR_HIP, hip[1]), near_leg, look, far=False)
    draw_torso(canvas, neck, hip, look)
    if look.shirt_print:
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
    return joints if pose.lift else _set_down(canvas, joints)


def _hip_height(pose: LimbPose) -> float:
    """Return the height in px of the hip over the sole of the lower foot, or over the seat."""
    if pose.seat:
        return pose.seat
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
    base = (neck[0] + pose.head_x + HEAD_FORWARD + forward, neck[1] + pose.head_y + sink)
    draw_head(canvas, base, look, pose.face, pose.hair, facing=pose.facing, tilt=pose.tilt)


def _set_down(canvas: Canvas, joints: Joints) -> Joints:
    """Move everything down so that the lowest pixel stands on the line, whatever it is."""
    lowest = int(np.where(canvas.alpha())[0].max())
    distance = GROUND_Y - 1 - lowest
    canvas.pixels = np.roll(canvas.pixels, distance, 0)
    return joints.moved_down(distance)
