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

    def moved_down(self, distance: int) -> "Joints":
        """Return the same points `distance` px lower."""
        return Joints(
            near_hand=(self.near_hand[0], self.near_hand[1] + distance),
            far_hand=(self.far_hand[0], self.far_hand[1] + distance),
            near_ankle=(self.near_ankle[0], self.near_ankle[1] + distance),
            far_ankle=(self.far_ankle[0], self.far_ankle[1] + distance),
            neck=(self.neck[0], self.neck[1] + distance),
        )


def gathered(point: Point) -> Joints:
    """Return all joints at one point, for a figure rolled up or lying."""
    return Joints(near_hand=point, far_hand=point, near_ankle=point, far_ankle=point, neck=point)
