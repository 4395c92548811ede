"""The points of a finished figure that effects and props attach to."""

from dataclasses import dataclass

from sprites.figures.stage import Point


@dataclass(frozen=True, kw_only=True)
class Joints:
    """Points in px of the drawing area."""

    near_hand: Point
    far_hand: Point
    near_ankle: Point
    far_ankle: Point
    neck: Point
