"""Where civilians walk: a run of floor with its doors, its open ends and the roads across it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, NamedTuple, Protocol

from game.sim.level import IS_PLATFORM, IS_SLOPE, SOLID, STOPS_DOWN
from game.sim.units import SUBPIXELS, TILE, TILE_PIXELS, TILE_SHIFT

if TYPE_CHECKING:
    from mypy_extensions import i64

    from game.sim.level import Level, Thing

HALF_BODY: Final = 6  # px; a body is 12 px wide (mechanics, Athlete)
BODY_ROWS: Final = 2  # free rows a civilian needs above the floor; a body is 26 px tall
DOOR_KINDS: Final = ("shop", "exit")  # things that people go in by and come out of
UNDER_EAVE: Final = 4  # tiles that people spread out under an eave, our own
LANE_TILES: Final = 3  # of a road that is drawn as a point (mechanics, City machines)
DROP: Final = TILE_PIXELS  # px; a thing this near to a floor's height belongs to it


class Signals(Protocol):
    """Who knows the lights: whatever moves the traffic of a level."""

    def crossing_open(self, x: int) -> bool:
        """Whether people may step onto the crosswalk whose middle is at a pixel column."""


class Door(NamedTuple):
    """A way in: where one stands before it, in subpixels, and its kind.

    The kind is that of its thing, or "edge" where the level ends and the pavement goes on.
    """

    sx: int
    kind: str


class Crossing:
    """A road across a pavement: its kerbs in subpixels, and its middle in pixels."""

    left: i64
    right: i64

    def __init__(self, left: int, right: int, x: int) -> None:
        """A road from kerb to kerb."""
        self.left = left
        self.right = right
        self.x: int = x


class Ground:
    """A whole run of floor on one height: who stands on it can walk to every part of it."""

    left: i64
    right: i64
    sy: i64

    def __init__(self, level: Level, column: int, row: int) -> None:
        """The run that holds the floor tile at a column and a row, on which one can stand."""
        self.column: int = column
        self.row: int = row
        start, end = run_around(level, column, row)
        self.first: i64 = start
        self.last: i64 = end - 1
        self.left = (start * TILE_PIXELS + HALF_BODY) * SUBPIXELS
        self.right = (end * TILE_PIXELS - HALF_BODY) * SUBPIXELS
        self.sy = row * TILE
        self.doors: list[Door] = _doors(level, start, end, row)
        self.shops: list[Door] = [door for door in self.doors if door.kind == "shop"]
        self.crossings: list[Crossing] = _crossings(level, start, end, row)
        self._dry: bytes = _dry(level, row)
        self.all_dry: bool = 0 not in self._dry[start:end]

    def is_dry(self, sx: i64) -> bool:
        """Whether no rain falls on somebody at `sx`."""
        return self._dry[sx >> TILE_SHIFT] != 0

    def door_near(self, sx: i64) -> Door | None:
        """The nearest way in; the first of two that are equally far."""
        best: Door | None = None
        for door in self.doors:
            if best is None or abs(int(door.sx - sx)) < abs(int(best.sx - sx)):
                best = door
        return best

    def eave_near(self, sx: i64, look: i64) -> i64:
        """A place where no rain falls near to `sx`, not the same for every look; or -1."""
        dry = self._dry_near(sx)
        if dry < 0:
            return -1
        step = TILE if dry >= sx else -TILE
        for _ in range(look % UNDER_EAVE):
            further = dry + step
            if not self.left <= further <= self.right or not self.is_dry(further):
                break
            dry = further
        inside_tile = look % (2 * HALF_BODY + 1) - HALF_BODY
        place = (dry >> TILE_SHIFT) * TILE + (TILE_PIXELS // 2 + inside_tile) * SUBPIXELS
        return min(max(place, self.left), self.right)

    def _dry_near(self, sx: i64) -> i64:
        column = int(sx) >> TILE_SHIFT
        first, last = int(self.first), int(self.last)
        if self._dry[column]:
            return sx
        for away in range(1, last - first + 1):
            for beside in (column - away, column + away):
                if first <= beside <= last and self._dry[beside]:
                    return beside * TILE + TILE // 2
        return -1

    def crossing_over(self, sx: i64) -> Crossing | None:
        """The road that somebody at `sx` stands on, kerbs excluded."""
        for crossing in self.crossings:
            if crossing.left < sx < crossing.right:
                return crossing
        return None

    def crossing_ahead(self, sx: i64, facing: i64) -> Crossing | None:
        """The next road that begins at or before somebody who faces that way."""
        found: Crossing | None = None
        for crossing in self.crossings:
            if facing > 0 and crossing.left >= sx:
                return crossing
            if facing < 0 and crossing.right <= sx:
                found = crossing
        return found

    def kerb_near(self, sx: i64) -> i64:
        """A place off the road: `sx` itself, or else the nearer kerb."""
        crossing = self.crossing_over(sx)
        if crossing is None:
            return sx
        return crossing.left if sx - crossing.left < crossing.right - sx else crossing.right


def standable(level: Level, row: int, column: int) -> bool:
    """Whether the tile at `row` is a floor with room for a body above it."""
    flags = level.flags
    index = level.origin + row * level.stride + column
    if not flags[index] & (STOPS_DOWN | IS_PLATFORM):
        return False
    for _ in range(BODY_ROWS):
        index -= level.stride
        if flags[index] & (SOLID | IS_SLOPE):
            return False
    return True


def run_around(level: Level, column: int, row: int) -> tuple[int, int]:
    """The first column of the run of floor that holds a tile, and the column after its last."""
    start = column
    while start > 0 and standable(level, row, start - 1):
        start -= 1
    end = column + 1
    while end < level.width and standable(level, row, end):
        end += 1
    return start, end


def floor_below(level: Level, x: int, y: int) -> tuple[int, int] | None:
    """Column and row of the first floor at or below a pixel on which one can stand."""
    column = min(max(x // TILE_PIXELS, 0), level.width - 1)
    for row in range(max(0, (y + TILE_PIXELS // 2) // TILE_PIXELS), level.height):
        if standable(level, row, column):
            return column, row
    return None


def _belongs(thing: Thing, start: int, end: int, row: int) -> bool:
    return (
        start * TILE_PIXELS <= thing.x <= end * TILE_PIXELS
        and -DROP <= thing.y - row * TILE_PIXELS <= DROP
    )


def _doors(level: Level, start: int, end: int, row: int) -> list[Door]:
    left = start * TILE_PIXELS + HALF_BODY
    right = end * TILE_PIXELS - HALF_BODY
    doors = [
        Door(min(max(thing.x, left), right) * SUBPIXELS, thing.kind)
        for thing in level.things
        if thing.kind in DOOR_KINDS and _belongs(thing, start, end, row)
    ]
    if start == 0:
        doors.append(Door(left * SUBPIXELS, "edge"))
    if end == level.width:
        doors.append(Door(right * SUBPIXELS, "edge"))
    return sorted(doors)


def _crossings(level: Level, start: int, end: int, row: int) -> list[Crossing]:
    found: list[Crossing] = []
    for thing in level.of_kind("crosswalk"):
        if _belongs(thing, start, end, row):
            width = thing.width or thing.number("lanes", 1) * LANE_TILES * TILE_PIXELS
            left = (thing.x - width // 2) * SUBPIXELS
            found.append(Crossing(left, left + width * SUBPIXELS, thing.x))
    return sorted(found, key=_where)


def _where(crossing: Crossing) -> tuple[int, int, int]:
    return int(crossing.left), int(crossing.right), crossing.x


def _dry(level: Level, row: int) -> bytes:
    """1 for each column of the level where no rain falls on feet that stand on a row."""
    first = level.origin + (row - 1) * level.stride
    return level.dry[first : first + level.width]
