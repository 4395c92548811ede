"""Draws one civilian in one pose, from the far arm forward to what the near hand holds."""

import math
from collections.abc import Iterable
from typing import NamedTuple

import numpy as np

from sprites.crowd.belongings import CARRYING_ARMS, HAND_HELD, Holder, draw_backpack, draw_belonging
from sprites.crowd.civilian import Civilian
from sprites.crowd.faces import FACES
from sprites.crowd.hair import STYLES
from sprites.crowd.limbs import draw_arm, draw_leg
from sprites.crowd.poses import Pose
from sprites.crowd.wardrobe import BLUE, DEEP
from sprites.figures.limbs import Arm, darken, left_edge, right_edge, shade
from sprites.figures.stage import (
    FIGURE_SIZE,
    GROUND_X,
    GROUND_Y,
    Point,
    reach,
    round_half_up,
    swing,
)
from sprites.toolkit import Canvas, Frame, Mask, outline_dark, shift, snap

RAISED = 100  # degrees: an arm raised further passes behind the head
SOLE_HEIGHT = 4  # px from the ankle to the ground, with the outline
UNBLUSHING = (DEEP, BLUE)
FACE_KEY = {
    "e": "ink1",
    "w": "white",
    "f": "skin1",
    "m": "red0",
    "r": "red1",
    "g": "conc4",
    "c": "conc3",
}
HAIR_KEY = {"6": "ex3", "7": "red1", "w": "conc5", "c": "conc3"}
CHIN_SHADOW = 0.7  # share of the colour left below the head


class Drawn(NamedTuple):
    """A finished picture and the near hand in it, in px."""

    canvas: Canvas
    hand: tuple[int, int]

    def frame(self, ticks: int) -> Frame:
        """Return the picture as a frame anchored on the ground line below the hip."""
        return Frame(self.canvas, (GROUND_X, GROUND_Y), ticks, {"hand": self.hand})


class _Skeleton(NamedTuple):
    hip: Point
    neck: Point
    lean: float

    def shoulder(self, who: Civilian, *, far: bool) -> Point:
        offset = who.build.width * 0.26 if far else -who.build.width * 0.24
        return self.neck[0] + offset, self.neck[1] + 1.5

    def face(self) -> tuple[int, int]:
        """Return the face's upper left pixel; a lean carries the head along."""
        forward = math.sin(math.radians(self.lean)) * 1.5
        return round_half_up(self.neck[0] + 0.4 + forward) - 4, round_half_up(self.neck[1]) - 7


def draw(who: Civilian, pose: Pose) -> Drawn:
    """Return the civilian facing right, soles on the ground line, in palette colours."""
    canvas = Canvas(FIGURE_SIZE, FIGURE_SIZE)
    bones = _skeleton(who, pose)
    near_arm, far_arm = _arms(who, pose)
    near_shoulder, far_shoulder = bones.shoulder(who, far=False), bones.shoulder(who, far=True)
    other_hand_carries = pose.holds_umbrella and who.belonging in HAND_HELD
    # behind the body
    far_hand = draw_arm(canvas, far_shoulder, far_arm, who, far=True)
    if other_hand_carries:
        draw_belonging(canvas, _holder(far_hand, far_shoulder, bones, pose), who)
    if who.belonging == "backpack":
        draw_backpack(canvas, bones.neck, who)
    # the body
    draw_leg(canvas, (bones.hip[0] + 1, bones.hip[1]), pose.legs[1], who, far=True)
    draw_leg(canvas, (bones.hip[0] - 0.5, bones.hip[1]), pose.legs[0], who, far=False)
    _draw_torso(canvas, bones, who)
    # the head, before or after a raised near arm
    head = _head(bones.face(), pose.face or who.face, who)
    darken(canvas, shift(head.alpha(), 0, 1), head.alpha(), CHIN_SHADOW, 0)
    if near_arm[0] <= RAISED:
        canvas.blit(head, 0, 0)
    near_hand = draw_arm(canvas, near_shoulder, near_arm, who, far=False)
    if near_arm[0] > RAISED:
        canvas.blit(head, 0, 0)
    # in front of everything
    holder = _holder(near_hand, near_shoulder, bones, pose)
    if not other_hand_carries:
        draw_belonging(canvas, holder, who)
    return _grounded(canvas, holder.hand)


def animated(who: Civilian, poses: Iterable[Pose], ticks: int) -> list[Frame]:
    """Return one frame for each pose, each shown for ticks / 60 s, with the near hand in it."""
    return [draw(who, pose).frame(ticks) for pose in poses]


def _holder(hand: Point, shoulder: Point, bones: _Skeleton, pose: Pose) -> Holder:
    return Holder(_whole(hand), _whole(shoulder), bones.face(), relaxed=pose.relaxed)


def _whole(point: Point) -> tuple[int, int]:
    return round_half_up(point[0]), round_half_up(point[1])


def _arms(who: Civilian, pose: Pose) -> tuple[Arm, Arm]:
    near, far = pose.arms
    if pose.relaxed and who.belonging:
        near = CARRYING_ARMS.get(who.belonging, near)
    return near, far


def _skeleton(who: Civilian, pose: Pose) -> _Skeleton:
    """Return the joints with the hip as high as the longer leg reaches."""
    bone = who.build.leg_bone
    height = max(
        0.0,
        *(
            swing(thigh, bone)[1] + swing(thigh - knee, bone)[1] + SOLE_HEIGHT
            for thigh, knee, _ in pose.legs
        ),
    )
    hip = (GROUND_X - 1, round_half_up(GROUND_Y - height))
    lean = pose.lean + who.build.stoop
    return _Skeleton(hip, reach(hip, 180 - lean, who.build.torso), lean)


def _draw_torso(canvas: Canvas, bones: _Skeleton, who: Civilian) -> None:
    torso = _torso(bones, who)
    shade(canvas, torso, who.top)
    canvas.mask(left_edge(torso), who.top[3])
    canvas.mask(right_edge(torso), who.top[1])
    rows = np.mgrid[0:FIGURE_SIZE, 0:FIGURE_SIZE][0]
    if who.skirt:
        shade(canvas, torso & (rows >= bones.hip[1] - 1), who.skirt)
    else:
        canvas.mask(torso & (rows >= bones.hip[1]), who.trousers[2])


def _torso(bones: _Skeleton, who: Civilian) -> Mask:
    """Return the mask of the body from the neck to the hem, in rows between neck and hip."""
    (neck_x, neck_y), (hip_x, hip_y) = bones.neck, bones.hip
    mask = np.zeros((FIGURE_SIZE, FIGURE_SIZE), bool)
    length = max(1, round_half_up(hip_y - neck_y))
    for row in range(length + (5 if who.skirt else 2)):
        share = row / length
        x = neck_x + (hip_x - neck_x) * min(share, 1.1)
        half = _torso_width(who, row, length) / 2
        y = min(FIGURE_SIZE - 1, round_half_up(neck_y + row))
        mask[y, round_half_up(x - half) : round_half_up(x + half)] = True
    return mask


def _torso_width(who: Civilian, row: int, length: int) -> float:
    """Return the width in px of a row below the neck; `length` rows lead to the hip."""
    share = row / length
    width = who.build.width
    if row == 0:
        width -= 1.2
    if who.build.slim_waist and 0.4 < share < 0.9:
        width -= 0.6
    if who.build.stout:
        width += max(0, share - 0.3) * 1.6
    if who.skirt:
        width += max(0, share - 1) * (length * 0.5)
    return width


def _head(corner: tuple[int, int], face: str, who: Civilian) -> Canvas:
    """Return face and hair alone, on a canvas of the figure's size."""
    head = Canvas(FIGURE_SIZE, FIGURE_SIZE)
    x, y = corner
    skin = dict(zip("HhsS", who.skin, strict=True))
    hair = dict(zip("0123", who.hair_colours, strict=True))
    cap = dict(zip("45", who.cap, strict=True))
    face_key = FACE_KEY | skin
    if who.skin in UNBLUSHING:
        face_key["f"] = who.skin[1]
    head.grid(FACES[face], face_key, x, y)
    head.grid(STYLES[who.hair], HAIR_KEY | skin | hair | cap, x - 3, y - 8)
    return head


def _grounded(canvas: Canvas, hand: tuple[int, int]) -> Drawn:
    """Outline and snap the picture, and move it so that its lowest row is the ground line."""
    outline_dark(canvas)
    snap(canvas)
    lowest = int(np.where(canvas.alpha())[0].max())
    canvas.pixels = shift(canvas.pixels, 0, GROUND_Y - lowest)
    return Drawn(canvas, (hand[0], hand[1] + GROUND_Y - lowest))
