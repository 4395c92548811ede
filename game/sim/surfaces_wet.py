"""How wet surfaces are: water on each material in a few columns, and what shape does to it.

Water is followed at posts, every 16 columns, and read between two of them in a straight line.
Puddles, spills and roof edges are known from the level; nothing is kept for a tile.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from game.sim.front import share
from game.sim.level import IS_PLATFORM, IS_SLOPE, MATERIALS, PAD_SIDE, SOLID
from game.sim.units import SUBPIXELS, TICKS_PER_SECOND, TILE, TILE_PIXELS

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from mypy_extensions import i64

    from game.sim.front import Front
    from game.sim.level import Level, Thing

# the tables below have one number for each of MATERIALS, in that order:
# concrete, asphalt, gravel, turf, wood, metal, glazed, painted

# traction in percent of dry concrete (mechanics, Weather and traction)
DRY_TRACTION: Final[tuple[int, ...]] = (100, 100, 85, 85, 95, 90, 95, 95)
WET_TRACTION: Final[tuple[int, ...]] = (80, 74, 75, 75, 60, 45, 30, 35)
POOL_TRACTION: Final = 30  # water that stands carries like wet glazed tile

# seconds from dry to full at rain 100, and from full to dry without rain: our own estimates;
# rough and porous surfaces drink first and hold on longer. The last number is a puddle's.
FILL_SECONDS: Final[tuple[int, ...]] = (30, 30, 40, 40, 35, 20, 20, 20, 10)
DRY_SECONDS: Final[tuple[int, ...]] = (90, 100, 80, 120, 120, 60, 75, 70, 300)
POOL: Final[i64] = len(MATERIALS)

SOAKING: Final = 2  # percent of wetness that one percent of rain keeps up
POOL_SOAKING: Final = 5  # the same of a dip, which the ground around it drains into
PERIOD: Final = 16  # ticks from one look at the surfaces to the next
FULL: Final[i64] = 1_000_000  # units of a full wetness, fine enough for one step at rain 1
PERCENT: Final[i64] = FULL // 100

POST_SHIFT: Final = 4  # a post every 16 columns, which a front crosses in 5 periods
POST: Final = 1 << POST_SHIFT

# what a surface tile is, one code per tile
PLAIN: Final = 0
PUDDLE: Final = 1  # a dip
SPILL: Final = 2  # always wet
EDGE: Final = 3  # beside a drop: water runs off
DROP: Final = 2  # rows of open air that make a drop

BLOWN_COLUMNS: Final = 2  # to either side of a blast: its hard radius
BLOWN_TICKS: Final = 20 * TICKS_PER_SECOND  # until a blown puddle has run together again

SURFACE: Final = SOLID | IS_PLATFORM | IS_SLOPE


class WetSurfaces:
    """The water on a level's surfaces; asking never changes it."""

    def __init__(self, level: Level, front: Front) -> None:
        """The surfaces at tick 0, whose weather has held long enough for them to settle."""
        self._front = front
        self._floors: bytes = level.floors
        self._dry: bytes = level.dry
        self._stride: i64 = level.stride
        self._origin: i64 = level.origin
        self._width: i64 = level.width
        self._tiles: bytes = surface_kinds(level)
        kinds = sorted(set(level.materials)) + ([POOL] if PUDDLE in self._tiles else [])
        self._kinds: list[int] = kinds
        self._row_of: list[int] = [max(kinds.index(k), 0) if k in kinds else 0 for k in range(9)]
        self._rows: i64 = len(kinds)
        self._posts: i64 = ((level.width - 1) >> POST_SHIFT) + 2
        self._traction: list[int] = traction_table()
        self._blown: dict[int, int] = {}  # puddle tiles that a blast emptied, and until when
        self.rained: bool = front.rainy
        """Whether it has ever rained, or may: before that every surface is dry."""
        self._water: list[int] = []
        for post in range(self._posts):
            rain = front.rain(post * POST, 0)
            self._water += [settled_water(kind, rain) for kind in kinds]

    def step(self, tick: i64) -> None:
        """Fills and drains every surface, once every 16 ticks."""
        if tick % PERIOD or not self.rained or tick > self._front.changes_until + LONGEST_TICKS:
            return
        water = self._water
        place: i64 = 0
        post: i64 = 0
        while post < self._posts:
            rain = self._front.rain(post * POST, tick)
            ground, pool = settled_water(0, rain), settled_water(POOL, rain)
            post += 1
            for kind in self._kinds:
                here: i64 = water[place]
                settled = pool if kind == POOL else ground
                if here < settled:
                    here += rain * FULL_STEPS[kind] // 100
                    water[place] = settled if here > settled else here
                elif here > settled:
                    here -= DRY_STEPS[kind]
                    water[place] = settled if here < settled else here
                place += 1

    def wetness(self, index: i64, tick: int) -> int:
        """Wetness 0-100 of the surface tile at an index of the padded grids; 0 under a roof."""
        kind = self._tiles[index]
        if kind == SPILL:
            return 100
        if not self.rained or self._dry[index - self._stride]:
            return 0
        column = self._column(index)
        own = self._wetness(self._floors[index], column)
        if kind == PUDDLE and tick >= self._blown.get(int(index), 0):
            return max(own, self._wetness(POOL, column))
        return self._drained(own, column, tick) if kind == EDGE else own

    def open_wetness(self, index: i64) -> int:
        """What the wetness would be of a tile's material on plain ground under open sky."""
        return self._wetness(self._floors[index], self._column(index)) if self.rained else 0

    def wall_wetness(self, wall: i64, beside: i64) -> int:
        """Wetness 0-100 of a wall tile whose free side is the tile `beside`; both are indices."""
        if self._tiles[wall] == SPILL:
            return 100
        if not self.rained or self._dry[beside]:
            return 0
        return self._wetness(self._floors[wall], self._column(beside))

    def traction(self, index: i64, tick: int) -> int:
        """Traction of the surface tile at an index of the padded grids; 100 is dry concrete."""
        material = self._floors[index]
        kind = self._tiles[index]
        if kind == SPILL:
            return WET_TRACTION[material]
        if not self.rained or self._dry[index - self._stride]:
            return DRY_TRACTION[material]
        column = self._column(index)
        wetness = self._wetness(material, column)
        if kind == EDGE:
            wetness = self._drained(wetness, column, tick)
        traction = self._traction[material * 101 + wetness]
        if kind == PUDDLE and tick >= self._blown.get(int(index), 0):
            dry = DRY_TRACTION[material]
            pool = dry + share(POOL_TRACTION - dry, self._wetness(POOL, column), 100)
            return min(traction, pool)
        return traction

    def spill_over(self, indices: Sequence[int]) -> None:
        """Makes some surface tiles of the padded grids always wet."""
        tiles = bytearray(self._tiles)
        for index in indices:
            tiles[index] = SPILL
        self._tiles = bytes(tiles)

    def blow_dry(self, column: int, row: int, tick: int) -> None:
        """Empties the puddles within two tiles of a place for a while."""
        if POOL not in self._kinds or not self.rained:
            return
        for beside in range(column - BLOWN_COLUMNS, column + BLOWN_COLUMNS + 1):
            for below in range(row, row + BLOWN_COLUMNS + 1):
                index = int(self._origin + below * self._stride + beside)
                if self._tiles[index] == PUDDLE:
                    self._blown[index] = tick + BLOWN_TICKS

    def save(self, out: list[int]) -> None:
        """Appends the whole state to `out`."""
        out.append(self.rained)
        out.extend(self._water)
        out.append(len(self._blown))
        for index in sorted(self._blown):
            out += [index, self._blown[index]]

    def load(self, numbers: Iterator[int]) -> None:
        """Takes the state that `save` wrote from `numbers`."""
        self.rained = bool(next(numbers))
        self._water = [next(numbers) for _ in self._water]
        self._blown = {}
        for _ in range(next(numbers)):
            index = next(numbers)
            self._blown[index] = next(numbers)

    def _column(self, index: i64) -> i64:
        """The column of an index; walls in the padding count as the map's edge."""
        column: i64 = index % self._stride - PAD_SIDE
        if column < 0:
            return 0
        return column if column < self._width else self._width - 1

    def _wetness(self, kind: i64, column: i64) -> int:
        """Wetness 0-100 of a material, or a puddle, in a column under open sky."""
        place = (column >> POST_SHIFT) * self._rows + self._row_of[kind]
        left = self._water[place]
        right = self._water[place + self._rows]
        if left != right:
            left += (right - left) * (column & (POST - 1)) // POST
        return left // PERCENT

    def _drained(self, wetness: int, column: i64, tick: int) -> int:
        """What stays beside a drop: as wet as the rain keeps it, but dry in half the time."""
        kept = min(100, SOAKING * self._front.rain(column, tick))
        return wetness if wetness <= kept else max(kept, 2 * wetness - 100)


def settled_water(kind: int, rain: i64) -> i64:
    """The water that a steady rain keeps up on a material, or in a puddle."""
    soaked = rain * PERCENT * SOAKING
    if kind == POOL:
        soaked = rain * PERCENT * POOL_SOAKING
    return soaked if soaked < FULL else FULL


def traction_table() -> list[int]:
    """Traction for each material and each wetness 0-100, material by material."""
    table = []
    for material in range(len(MATERIALS)):
        dry = DRY_TRACTION[material]
        span = WET_TRACTION[material] - dry
        table += [dry + share(span, wetness, 100) for wetness in range(101)]
    return table


def surface_kinds(level: Level) -> bytes:
    """For each tile of the padded grids what kind of wet surface it is; kept with the level."""
    kept = level.routes.get("surface kinds")
    if isinstance(kept, bytes):
        return kept
    kinds = bytearray(len(level.flags))
    for column in range(level.width):
        _mark_edge(level, column, kinds)
    for kind, name in ((PUDDLE, "puddle"), (SPILL, "spill")):
        for thing in level.of_kind(name):
            for index in _tiles_of(level, thing):
                if level.flags[index] & SURFACE:
                    kinds[index] = kind
    level.routes["surface kinds"] = bytes(kinds)
    return bytes(kinds)


def pours(level: Level) -> list[tuple[int, int, int, int]]:
    """Left, right, top and bottom, in subpixels, of falling water: spills above a tile high."""
    return [
        (
            (thing.x - thing.width // 2) * SUBPIXELS,
            (thing.x - thing.width // 2 + thing.width) * SUBPIXELS,
            (thing.y - thing.height) * SUBPIXELS,
            thing.y * SUBPIXELS,
        )
        for thing in level.of_kind("spill")
        if thing.height * SUBPIXELS > TILE
    ]


def _mark_edge(level: Level, column: int, kinds: bytearray) -> None:
    """Marks the tile that rain meets first in a column, if it lies beside a drop."""
    stride = level.stride
    index = level.origin + column
    for _ in range(level.height):
        if level.flags[index] & SURFACE:
            break
        index += stride
    else:
        return
    flags = level.flags
    if level.dry[index - stride] or flags[index] & IS_SLOPE:
        return
    for side in (index - 1, index + 1):
        if not any(flags[side + row * stride] & SURFACE for row in range(DROP)):
            kinds[index] = EDGE


def _tiles_of(level: Level, thing: Thing) -> list[int]:
    """The tiles that a thing covers and those under its lower edge, as padded indices."""
    left = thing.x - thing.width // 2
    first = max(left // TILE_PIXELS, 0)
    last = min((left + max(thing.width, 1) - 1) // TILE_PIXELS, level.width - 1)
    top = max((thing.y - thing.height) // TILE_PIXELS, 0)
    bottom = min(thing.y // TILE_PIXELS, level.height - 1)
    return [
        level.origin + row * level.stride + column
        for row in range(top, bottom + 1)
        for column in range(first, last + 1)
    ]


FULL_STEPS: Final[tuple[int, ...]] = tuple(
    int(FULL) * PERIOD // (s * TICKS_PER_SECOND) for s in FILL_SECONDS
)
"""Units of water that rain 100 adds in a period."""

DRY_STEPS: Final[tuple[int, ...]] = tuple(
    int(FULL) * PERIOD // (s * TICKS_PER_SECOND) for s in DRY_SECONDS
)
"""Units of water that go in a period without rain."""

LONGEST_TICKS: Final = (max(DRY_SECONDS) + 1) * TICKS_PER_SECOND
"""After so many ticks of steady weather nothing changes any more."""
