"""The ways to describe a typed pose - whole, or a body on legs - and how long it is held."""

from __future__ import annotations

from dataclasses import dataclass
from typing import NamedTuple, TypeAlias

from sprites.figures.stage import Grid

KEY_COLUMN = 10  # of a Key: the column over the figure's place


class Front(NamedTuple):
    """What is drawn over the head: rows, and px from the neck to their upper left corner."""

    rows: Grid
    x: int
    y: int


@dataclass(frozen=True, kw_only=True)
class Pose:
    """What every pose has; distances in px, forward and down are positive."""

    face: str
    hair: str = "normal"
    facing: int = 1  # 1 looks ahead, -1 back over the shoulder
    tilt: float = 0  # shear of the head, in tenths of a px per row
    head_x: float = 0
    head_y: float = 0
    lift: float = 0  # px between the lowest pixel and the ground
    held: str | None = None  # what the near hand holds, a name in held.HELD
    front: Front | None = None  # arms before the head and the legs


@dataclass(frozen=True, kw_only=True)
class GridPose(Pose):
    """A typed whole body."""

    rows: Grid
    hip_column: int | None = None  # grid column over the anchor; None: the middle
    hand: tuple[int, int] = (-6, 6)  # px from the neck to the near hand


@dataclass(frozen=True, kw_only=True)
class WholePose:
    """A figure that is typed with its head, N where the neck is, KEY_COLUMN over its place."""

    rows: Grid
    held: str | None = None
    lift: float = 0  # px between the lowest pixel and the ground


class Key(NamedTuple):
    """A typed whole body with KEY_COLUMN over its place, and px from the neck to the near hand."""

    rows: Grid
    hand: tuple[int, int]

    def pose(
        self,
        face: str,
        hair: str = "normal",
        *,
        facing: int = 1,
        tilt: float = 0,
        head_x: float = 0,
        head_y: float = 0,
        lift: float = 0,
        held: str | None = None,
        front: Front | None = None,
    ) -> GridPose:
        """Return the body with a head on it, as in Pose."""
        return GridPose(
            rows=self.rows,
            hip_column=KEY_COLUMN,
            hand=self.hand,
            face=face,
            hair=hair,
            facing=facing,
            tilt=tilt,
            head_x=head_x,
            head_y=head_y,
            lift=lift,
            held=held,
            front=front,
        )


@dataclass(frozen=True, kw_only=True)
class JoinedPose(Pose):
    """A typed upper body on typed legs."""

    body: Grid
    legs: Grid
    legs_column: int  # grid column of the legs over the anchor
    forward: int = 0  # px from the anchor to the neck
    swapped: bool = False  # the far leg takes the near leg's place
    hand: tuple[int, int]  # px from the neck to the near hand
    step: int = 0  # 0-7, place in a cycle


class Beat(NamedTuple):
    """One pose, how long it is held in ticks of 1/60 s, and where it is drawn.

    `forward` and `up` are px from the figure's place, for moves that carry him ahead of it.
    """

    pose: Pose | WholePose
    ticks: int
    forward: int = 0
    up: int = 0


PoseStates: TypeAlias = dict[str, list[Beat]]
