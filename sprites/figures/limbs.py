"""Limbs of whole pixels: brush strokes between joints, one light edge, one dark edge."""

from collections.abc import Sequence
from itertools import pairwise
from typing import TypeAlias

import numpy as np

from sprites.figures.looks import Look
from sprites.figures.shoes import shoe
from sprites.figures.stage import FIGURE_SIZE, Point, on_stage, reach, round_half_up
from sprites.toolkit import Canvas, Colour, Mask, rgb, shift

Leg: TypeAlias = tuple[float, float, float]  # thigh swing, knee bend, foot pitch in degrees
Arm: TypeAlias = tuple[float, float]  # upper-arm swing, elbow bend in degrees

LEG_BONE = 4.2  # px, thigh and shin alike
UPPER_ARM = 3.6  # px
FOREARM = 3.8  # px
SHORT_SLEEVE = 2.0  # px of the upper arm under the sleeve
SLEEVED_WIDTH = 3  # px, a sleeve or a bare muscular arm
BARE_WIDTH = 2  # px, forearm skin

BRUSHES: dict[int, tuple[tuple[int, int], ...]] = {
    2: ((0, 0), (1, 0), (0, 1), (1, 1)),
    3: ((0, 0), (1, 0), (-1, 0), (0, 1), (0, -1)),
    4: tuple(
        (x, y) for y in (-1, 0, 1, 2) for x in (-1, 0, 1, 2) if not (x in (-1, 2) and y in (-1, 2))
    ),
}
CONTACT_KEEP = 0.62  # share of the colour left where a limb darkens what lies behind it
CONTACT_INK = 0.2  # share of ink added there


def stroke(joints: Sequence[Point], width: int) -> Mask:
    """Return the 56x56 mask of a brush of `width` px (2, 3 or 4) drawn through `joints`."""
    mask = np.zeros((FIGURE_SIZE, FIGURE_SIZE), bool)
    for (x0, y0), (x1, y1) in pairwise(joints):
        steps = max(1, int(max(abs(x1 - x0), abs(y1 - y0))))
        for i in range(steps + 1):
            x = round_half_up(x0 + (x1 - x0) * i / steps)
            y = round_half_up(y0 + (y1 - y0) * i / steps)
            _stamp(mask, x, y, width)
    return mask


def _stamp(mask: Mask, x: int, y: int, width: int) -> None:
    for dx, dy in BRUSHES[width]:
        if on_stage(x + dx, y + dy):
            mask[y + dy, x + dx] = True


def top_edge(mask: Mask) -> Mask:
    """Return the pixels of the mask with nothing of it above."""
    return mask & ~shift(mask, 0, 1)


def bottom_edge(mask: Mask) -> Mask:
    """Return the pixels of the mask with nothing of it below."""
    return mask & ~shift(mask, 0, -1)


def left_edge(mask: Mask) -> Mask:
    """Return the pixels of the mask with nothing of it on their left."""
    return mask & ~shift(mask, 1, 0)


def right_edge(mask: Mask) -> Mask:
    """Return the pixels of the mask with nothing of it on their right."""
    return mask & ~shift(mask, -1, 0)


def shade(
    canvas: Canvas, mask: Mask, ramp: Sequence[Colour], *, far: bool = False, lit: bool = True
) -> None:
    """Paint the mask in a ramp of 4 tones, dark to light; far parts are one tone darker, unlit."""
    dark, middle, light = (ramp[i - far] for i in (1, 2, 3))
    _contact_shadow(canvas, mask)
    canvas.mask(mask, middle)
    canvas.mask(bottom_edge(mask) | right_edge(mask), dark)
    if lit and not far:
        canvas.mask(top_edge(mask) & ~right_edge(mask), light)


def _contact_shadow(canvas: Canvas, mask: Mask) -> None:
    """Darken the drawn pixels right of and below the mask, so that limbs part from the body."""
    darken(canvas, shift(mask, 1, 0) | shift(mask, 0, 1), mask, CONTACT_KEEP, CONTACT_INK)


def darken(canvas: Canvas, ring: Mask, part: Mask, keep: float, ink: float) -> None:
    """Mix the drawn pixels of `ring` outside `part` towards ink: colour * keep + ink * ink."""
    area = ring & ~part & canvas.alpha()
    colours = canvas.pixels[area, :3] * keep + np.array(rgb("ink1")) * ink
    canvas.pixels[area, :3] = colours.astype(np.uint8)


def ankle(hip: Point, leg: Leg) -> Point:
    """Return the ankle in px of a leg that hangs from `hip`."""
    thigh, knee, _ = leg
    return reach(reach(hip, thigh, LEG_BONE), thigh - knee, LEG_BONE)


def draw_leg(
    canvas: Canvas, hip: Point, leg: Leg, look: Look, *, far: bool, quarter_turns: int = 0
) -> Point:
    """Draw trouser leg and shoe of a figure turned anticlockwise; return the ankle in px."""
    pitch = leg[2]
    thigh = leg[0] + 90 * quarter_turns
    foot = ankle(hip, (thigh, *leg[1:]))
    mask = stroke([hip, reach(hip, thigh, LEG_BONE), foot], look.leg_width)
    shade(canvas, mask, look.trousers, far=far)
    shoe(canvas, foot, pitch, look.shoes, look.sole, far=far, quarter_turns=quarter_turns)
    return foot


def draw_arm(
    canvas: Canvas, shoulder: Point, arm: Arm, look: Look, *, far: bool, length: float = 1
) -> Point:
    """Draw one arm, its bones `length` times as long as usual; return the hand in px."""
    upper, bend = arm
    elbow = reach(shoulder, upper, UPPER_ARM * length)
    wrist = reach(elbow, upper + bend, FOREARM * length)
    _draw_sleeve(canvas, (shoulder, elbow, wrist), upper, look, far=far)
    _draw_hand(canvas, wrist, look, far=far)
    return wrist[0] + 0.5, wrist[1] + 0.5


def _draw_sleeve(
    canvas: Canvas, joints: tuple[Point, Point, Point], upper: float, look: Look, *, far: bool
) -> None:
    shoulder, elbow, wrist = joints
    upper_arm = stroke([shoulder, elbow], SLEEVED_WIDTH)
    if look.sleeve == "long":
        shade(canvas, stroke([elbow, wrist], SLEEVED_WIDTH), look.top, far=far)
        shade(canvas, upper_arm, look.top, far=far)
        return
    shade(canvas, stroke([elbow, wrist], BARE_WIDTH), look.skin, far=far, lit=False)
    if look.sleeve == "none":
        shade(canvas, upper_arm, look.skin, far=far)
        return
    hem = reach(shoulder, upper, SHORT_SLEEVE)
    shade(canvas, stroke([shoulder, elbow], BARE_WIDTH), look.skin, far=far, lit=False)
    shade(canvas, stroke([shoulder, hem], SLEEVED_WIDTH), look.top, far=far)


def _draw_hand(canvas: Canvas, wrist: Point, look: Look, *, far: bool) -> None:
    x, y = round_half_up(wrist[0]), round_half_up(wrist[1])
    dark, middle, light = look.skin[1], look.skin[2 - far], look.skin[3 - far]
    canvas.pixel(x, y, middle)
    canvas.pixel(x + 1, y, light)
    canvas.pixel(x, y + 1, dark)
    canvas.pixel(x + 1, y + 1, middle)
    if look.broad_hands:
        canvas.pixel(x + 2, y, middle)
        canvas.pixel(x + 1, y - 1, light)
