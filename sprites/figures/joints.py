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

    def moved(self, across: int, down: int) -> "Joints":
        """Return the same points `across` px further right and `down` px lower."""

        def move(point: Point) -> Point:
            return point[0] + across, point[1] + down

        return Joints(
            near_hand=move(self.near_hand),
            far_hand=move(self.far_hand),
            near_ankle=move(self.near_ankle),
            far_ankle=move(self.far_ankle),
            neck=move(self.neck),
        )
