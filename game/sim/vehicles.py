"""Vehicles of a cross street: they come from far away, pass the way of the boys, and drive on."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from game.sim.units import SUBPIXELS, TICKS_PER_SECOND

if TYPE_CHECKING:
    from mypy_extensions import i64

    from game.sim.person import Person

# on the way
APPROACH_TICKS: Final = TICKS_PER_SECOND  # headlights and horn come a second ahead (mechanics)
PASS_TICKS: Final = 30  # in the plane that the boys run in, our own
AWAY_TICKS: Final = 30  # from there past the viewer

# how near, 0 (far) to 100 (beside the viewer)
PLANE_FROM: Final = 50
PLANE_TO: Final = 60
NEAREST: Final = 100

# what it looks like
KINDS: Final[tuple[str, ...]] = ("car_red", "car_blue", "taxi", "bus")
BUS: Final = 3

# how big it is in the plane; a lane is 48 px wide
CAR_HALF: Final[i64] = 21 * SUBPIXELS
CAR_HEIGHT: Final[i64] = 30 * SUBPIXELS
BUS_HALF: Final[i64] = 29 * SUBPIXELS
BUS_HEIGHT: Final[i64] = 58 * SUBPIXELS


class Vehicle:
    """One vehicle in its lane; all of it is decided when it comes into sight."""

    sx: i64
    sy: i64
    arrives: i64
    leaves: i64

    def __init__(self, lane: int, kind: int, sx: int, sy: int, arrives: int, leaves: int) -> None:
        """In the plane, with the middle of its wheels at `sx`, `sy`, from one tick to another."""
        self.lane: int = lane
        self.kind_code: int = kind
        self.sx = sx
        self.sy = sy
        self.arrives = arrives
        self.leaves = leaves

    # ---- what people read

    @property
    def kind(self) -> str:
        """What it is, one of `KINDS`."""
        return KINDS[self.kind_code]

    @property
    def x(self) -> int:
        """Pixels from the level's left edge to its middle."""
        return int(self.sx // SUBPIXELS)

    @property
    def y(self) -> int:
        """Pixels from the level's top edge down to the road."""
        return int(self.sy // SUBPIXELS)

    @property
    def stands(self) -> bool:
        """Whether it stops in the plane, and is a wall there."""
        return self.leaves - self.arrives > PASS_TICKS

    def depth(self, tick: int) -> int:
        """How near it is to the viewer, 0-100; 50-60 is where the boys run."""
        arrives, leaves = int(self.arrives), int(self.leaves)
        if tick < arrives:
            return max(0, PLANE_FROM - (arrives - tick) * PLANE_FROM // APPROACH_TICKS)
        if tick < leaves:
            through = max(0, PASS_TICKS - (leaves - tick))  # what stands starts again
            return PLANE_FROM + through * (PLANE_TO - PLANE_FROM) // PASS_TICKS
        past = (tick - leaves) * (NEAREST - PLANE_TO) // AWAY_TICKS
        return min(NEAREST, PLANE_TO + past)

    def in_plane(self, tick: int) -> bool:
        """Whether the boys can meet it at a tick."""
        return self.arrives <= tick < self.leaves

    # ---- meeting a boy

    @property
    def half_width(self) -> int:
        """Subpixels from its middle to its sides."""
        return int(BUS_HALF if self.kind_code == BUS else CAR_HALF)

    @property
    def top(self) -> int:
        """The height of its roof, a subpixel coordinate."""
        return int(self.sy - (BUS_HEIGHT if self.kind_code == BUS else CAR_HEIGHT))

    def touches(self, boy: Person, half_body: i64) -> bool:
        """Whether a boy of some width overlaps it, wherever it is on its way."""
        reach = self.half_width + half_body
        return (
            -reach < boy.sx - self.sx < reach
            and boy.sy > self.top
            and boy.sy - boy.height_sub < self.sy
        )
