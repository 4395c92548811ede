"""Draws one civilian in one pose, from the far arm forward to what the near hand holds."""

import math
from collections.abc import Iterable
from typing import NamedTuple

import numpy as np

from sprites.crowd.belongings import (
    CARRYING_ARMS,
    FOR_DRY_DAYS,
    HAND_HELD,
    Holder,
    draw_backpack,
    draw_belonging,
)
from sprites.crowd.civilian import Civilian
from sprites.crowd.cloth import lay
from sprites.crowd.faces import face_in_mood
from sprites.crowd.hair import STYLES
from sprites.crowd.limbs import draw_arm, draw_leg
from sprites.crowd.poses import Pose
from sprites.crowd.quirks import HEAD_KEY, QUIRKS, Tail
from sprites.crowd.torso import draw_trunk, trunk
from sprites.crowd.wardrobe import BLUE, DEEP, MOSS, STONE, WHITE_HAIR
from sprites.figures.limbs import Arm, darken, stroke
from sprites.figures.stage import (
    FIGURE_SIZE,
    GROUND_X,
    GROUND_Y,
    Point,
    reach,
    round_half_up,
    swing,
)
from sprites.toolkit import Canvas, Frame, outline_dark, shift, snap

RAISED = 100  # degrees: an arm raised further passes behind the head
SOLE_HEIGHT = 4  # px from the ankle to the ground, with the outline
UNBLUSHING = (DEEP, BLUE, MOSS, STONE)
FACE_KEY = {
    "e": "ink1",
    "w": "white",
    "f": "skin1",
    "m": "red0",
    "r": "red1",
    "g": "conc4",
    "c": "conc3",
    "y": "warm3",
    "Y": "brick2",
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
    left_at_home = pose.holds_umbrella and who.belonging in FOR_DRY_DAYS
    # behind the body
    far_hand = draw_arm(canvas, far_shoulder, far_arm, who, far=True)
    if other_hand_carries and not left_at_home:
        draw_belonging(canvas, _holder(far_hand, far_shoulder, bones, pose), who)
    if who.belonging == "backpack":
        draw_backpack(canvas, bones.neck, who)
    if who.quirk:
        _draw_tail(canvas, bones.hip, who, QUIRKS[who.quirk].tail)
    # the body
    draw_leg(canvas, (bones.hip[0] + 1, bones.hip[1]), pose.legs[1], who, far=True)
    draw_leg(canvas, (bones.hip[0] - 0.5, bones.hip[1]), pose.legs[0], who, far=False)
    draw_trunk(canvas, trunk(bones.neck, bones.hip, who), who)
    if who.outfit.hood:
        _draw_hood(canvas, bones.neck, who)
    # the head, before or after a raised near arm
    head = _head(bones.face(), pose.face, who)
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
    return _grounded(canvas, holder.hand, pose.lift)


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


def _head(corner: tuple[int, int], mood: str | None, who: Civilian) -> Canvas:
    """Return face and hair alone, on a canvas of the figure's size."""
    head = Canvas(FIGURE_SIZE, FIGURE_SIZE)
    x, y = corner
    skin = dict(zip("HhsS", who.skin, strict=True))
    hair = dict(zip("0123", who.hair_colours, strict=True))
    hat = dict(zip("45", who.hat, strict=True))
    face_key = FACE_KEY | skin | {"1": who.hair_colours[1]}
    if who.skin in UNBLUSHING:
        face_key["f"] = who.skin[1]
    head.grid(face_in_mood(who.face, mood), face_key, x, y)
    head.grid(STYLES[who.hair], HAIR_KEY | skin | hair | hat, x - 3, y - 8)
    if who.quirk:
        head.grid(QUIRKS[who.quirk].head, HEAD_KEY | skin | hair, x - 3, y - 12)
    return head


def _draw_hood(canvas: Canvas, neck: Point, who: Civilian) -> None:
    x, y = round_half_up(neck[0] - who.build.width / 2) - 1, round_half_up(neck[1])
    canvas.rect(x, y, 3, 3, who.outfit.top[1])
    canvas.hline(x, y, 2, who.outfit.top[3])


def _draw_tail(canvas: Canvas, hip: Point, who: Civilian, tail: Tail | None) -> None:
    if tail is None:
        return
    joints = [(hip[0] + x, hip[1] + y) for x, y in tail.joints]
    lay(canvas, stroke(joints, tail.width), who.hair_colours)
    if tail.tipped:
        lay(canvas, stroke(joints[-1:] * 2, tail.width - 1), WHITE_HAIR)


def _grounded(canvas: Canvas, hand: tuple[int, int], lift: int) -> Drawn:
    """Outline and snap the picture, its lowest row on the ground line, or `lift` px above it."""
    outline_dark(canvas)
    snap(canvas)
    down = GROUND_Y - lift - int(np.where(canvas.alpha())[0].max())
    canvas.pixels = shift(canvas.pixels, 0, down)
    return Drawn(canvas, (hand[0], hand[1] + down))
