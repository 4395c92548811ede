"""A level as the simulation sees it: a frozen grid of shapes and materials, weather and things."""

from __future__ import annotations

import struct
from hashlib import blake2b
from typing import TYPE_CHECKING, Final, NamedTuple

from game.sim.units import TILE_PIXELS, TILE_SHIFT

if TYPE_CHECKING:
    from collections.abc import Iterable

# shapes, one code per tile
AIR: Final = 0
BLOCK: Final = 1
PLATFORM: Final = 2
SLOPE_UP: Final = 3  # rises to the right, "/"
SLOPE_DOWN: Final = 4  # falls to the right, "\"
LADDER: Final = 5
SHAPES: Final[tuple[str, ...]] = ("", "block", "platform", "slope-up", "slope-down", "ladder")

# materials, one code per tile; air has concrete's code and nobody asks
MATERIALS: Final[tuple[str, ...]] = (
    "concrete", "asphalt", "gravel", "turf", "wood", "metal", "glazed", "painted",
)  # fmt: skip

STOPS_RAIN: Final[tuple[int, ...]] = (BLOCK, PLATFORM, SLOPE_UP, SLOPE_DOWN)

# what a tile means to a moving body, as bits of `Level.flags`
STOPS_RIGHT: Final = 1  # a body that moves right is stopped by it
STOPS_LEFT: Final = 2
STOPS_UP: Final = 4
STOPS_DOWN: Final = 8
IS_PLATFORM: Final = 16
IS_SLOPE: Final = 32
IS_LADDER: Final = 64
SOLID: Final = STOPS_RIGHT | STOPS_LEFT | STOPS_UP | STOPS_DOWN
FLAGS_OF_SHAPE: Final[tuple[int, ...]] = (
    0,
    SOLID,
    IS_PLATFORM,
    IS_SLOPE | STOPS_LEFT | STOPS_UP,  # the high side of "/" is its right one
    IS_SLOPE | STOPS_RIGHT | STOPS_UP,
    IS_LADDER,
)

# the grid is padded so that no move needs a bounds check
PAD_SIDE: Final = 3  # columns of block left and right
PAD_TOP: Final = 40  # rows of open sky above, under one of block
PAD_BOTTOM: Final = 12  # rows of nothing below: a fall

MAX_SIDE: Final = 1024  # tiles
MAX_THINGS: Final = 5000

LEGEND_SHAPES: Final = {
    "#": (BLOCK, "concrete"), "a": (BLOCK, "asphalt"), "m": (BLOCK, "metal"), "w": (BLOCK, "wood"),
    "g": (BLOCK, "glazed"), "t": (BLOCK, "turf"), "p": (BLOCK, "painted"), "v": (BLOCK, "gravel"),
    "=": (PLATFORM, "wood"), "/": (SLOPE_UP, "concrete"), "\\": (SLOPE_DOWN, "concrete"),
    "H": (LADDER, "metal"),
}  # fmt: skip
LEGEND_THINGS: Final = {
    "I": "izuku", "K": "katsuki", "E": "exit", "C": "checkpoint", "c": "crowd", "o": "crowd",
    "S": "shop",
}  # fmt: skip
LEGEND_AIR: Final = ".R "


class Thing(NamedTuple):
    """An object of a level: where it stands (pixels, bottom centre), its size and properties.

    Times among the properties are in ticks, numbers are integers, flags 0 or 1. A width of 0 is a
    point.
    """

    kind: str
    x: int
    y: int
    width: int
    height: int
    properties: tuple[tuple[str, int | str], ...] = ()

    def number(self, name: str, default: int = 0) -> int:
        """An integer property, or `default` where the thing does not carry it."""
        for key, value in self.properties:
            if key == name and isinstance(value, int):
                return value
        return default

    def text(self, name: str, default: str = "") -> str:
        """A text property, or `default` where the thing does not carry it."""
        for key, value in self.properties:
            if key == name and isinstance(value, str):
                return value
        return default


class WeatherKey(NamedTuple):
    """The weather from a tick on: rain 0-100, wind -100 to 100 (negative blows to the left)."""

    tick: int
    rain: int
    wind: int


class Level:
    """A frozen level; every grid is row-major, `width` x `height` tiles.

    Raises ValueError, with the place in it, for grids of the wrong length, sizes outside
    1-1024 tiles, more than 5,000 things, or anything but exactly one `izuku` and at most one
    `katsuki`.
    """

    def __init__(
        self,
        name: str,
        width: int,
        height: int,
        shapes: bytes,
        materials: bytes,
        roofed: bytes,
        things: Iterable[Thing],
        weather: tuple[WeatherKey, ...] = (),
        title: str = "",
        time: str = "afternoon",
        music: str = "",
        following: str = "",
        seed: int = 0,
    ) -> None:
        """Checks and freezes what a loader read; see the class for errors."""
        self.name = name
        self.width = width
        self.height = height
        self.shapes = shapes
        self.materials = materials
        self.roofed = roofed
        # order of objects in the file is decoration: meaning is sorted
        self.things: tuple[Thing, ...] = tuple(sorted(things))
        self.weather: tuple[WeatherKey, ...] = weather or (WeatherKey(0, 0, 0),)
        self.title = title or name.replace("_", " ")
        self.time = time
        self.music = music
        self.following = following
        self.seed = seed
        self._check()
        # derived, for the inner loops
        self.stride: int = width + 2 * PAD_SIDE
        self.origin: int = PAD_TOP * self.stride + PAD_SIDE
        self.flags: bytes = self._padded(self._flags(), SOLID, 0)
        self.has_slopes: bool = SLOPE_UP in shapes or SLOPE_DOWN in shapes
        self.floors: bytes = self._padded(materials, 0, 0)
        self.dry: bytes = self._padded(self._sheltered(), 1, 0)
        self.geometry: bytes = self._geometry()
        self.fingerprint: bytes = self._fingerprint()
        # what is worked out from the level later, and worth keeping; never part of its meaning
        self.routes: dict[str, object] = {}
        self.baked: bytes = b""  # routes that a loader found beside the map

    def of_kind(self, kind: str) -> tuple[Thing, ...]:
        """The things of one class, in the level's own order."""
        return tuple(thing for thing in self.things if thing.kind == kind)

    def flag_at(self, x: int, y: int) -> int:
        """The flags of the tile that holds a pixel; outside the map they are the padding's."""
        column = min(max(x // TILE_PIXELS, -PAD_SIDE), self.width + PAD_SIDE - 1)
        row = min(max(y // TILE_PIXELS, -PAD_TOP), self.height + PAD_BOTTOM - 1)
        return self.flags[self.origin + row * self.stride + column]

    def floor_under(self, sx: int, sy: int) -> int:
        """Index into the padded grids of the tile just under a subpixel position of feet."""
        return self.origin + (sy >> TILE_SHIFT) * self.stride + (sx >> TILE_SHIFT)

    def _check(self) -> None:
        if not (1 <= self.width <= MAX_SIDE and 1 <= self.height <= MAX_SIDE):
            msg = f"size {self.width}x{self.height}: a side has 1 to {MAX_SIDE} tiles"
            raise ValueError(msg)
        area = self.width * self.height
        if not len(self.shapes) == len(self.materials) == len(self.roofed) == area:
            msg = f"grids must hold {area} tiles"
            raise ValueError(msg)
        if len(self.things) > MAX_THINGS:
            msg = f"{len(self.things)} objects: at most {MAX_THINGS}"
            raise ValueError(msg)
        starts = len(self.of_kind("izuku"))
        if starts != 1:
            msg = f"{starts} objects of class 'izuku': a level needs exactly one start"
            raise ValueError(msg)
        if len(self.of_kind("katsuki")) > 1:
            msg = "more than one object of class 'katsuki': keep one"
            raise ValueError(msg)

    def _flags(self) -> bytes:
        flags = bytearray(FLAGS_OF_SHAPE[shape] for shape in self.shapes)
        for index, shape in enumerate(self.shapes):
            above = self.shapes[index - self.width] if index >= self.width else AIR
            if shape == LADDER and above != LADDER:
                flags[index] |= IS_PLATFORM  # one stands on a ladder's top
        return bytes(flags)

    def _padded(self, grid: bytes, side: int, open_air: int) -> bytes:
        width = self.width
        edge = bytes([side]) * PAD_SIDE
        sky_row = edge + bytes([open_air]) * width + edge
        lid = bytes([side]) * (width + 2 * PAD_SIDE)
        rows = [edge + grid[r * width : (r + 1) * width] + edge for r in range(self.height)]
        return lid + sky_row * (PAD_TOP - 1) + b"".join(rows) + sky_row * PAD_BOTTOM

    def _sheltered(self) -> bytes:
        """1 where rain does not reach: roofed air, and all below anything that stops rain."""
        width = self.width
        dry = bytearray(width * self.height)
        covered = bytearray(width)
        for row in range(self.height):
            for column in range(width):
                index = row * width + column
                dry[index] = covered[column] | self.roofed[index]
                if self.roofed[index] or self.shapes[index] in STOPS_RAIN:
                    covered[column] = 1
        return bytes(dry)

    def _geometry(self) -> bytes:
        """16 bytes that depend on the shapes alone."""
        hasher = blake2b(self.shapes, digest_size=16)
        hasher.update(struct.pack("<2q", self.width, self.height))
        return hasher.digest()

    def _fingerprint(self) -> bytes:
        """16 bytes that depend on what the level means, not on how its file is written."""
        hasher = blake2b(self.geometry, digest_size=16)
        hasher.update(struct.pack("<q", self.seed))
        hasher.update(self.materials)
        hasher.update(self.roofed)
        if self.time == "night":  # which is cold
            hasher.update(b"night")
        hasher.update(repr((self.weather, self.things)).encode())
        return hasher.digest()

    @staticmethod
    def from_text(text: str, weather: str = "", seed: int = 0, name: str = "text") -> Level:
        """A level drawn in characters, one tile each; raises ValueError for an unknown one."""
        rows = [row.rstrip() for row in text.strip("\n").splitlines()]
        width = max((len(row) for row in rows), default=0)
        shapes = bytearray(width * len(rows))
        materials = bytearray(width * len(rows))
        roofed = bytearray(width * len(rows))
        things: list[Thing] = []
        for r, row in enumerate(rows):
            for c, sign in enumerate(row):
                index = r * width + c
                if sign in LEGEND_SHAPES:
                    shapes[index], material = LEGEND_SHAPES[sign]
                    materials[index] = MATERIALS.index(material)
                elif sign in LEGEND_THINGS:
                    things.append(_thing_of_sign(sign, c, r))
                elif sign not in LEGEND_AIR:
                    msg = f"row {r + 1}, column {c + 1}: {sign!r} is not in the legend"
                    raise ValueError(msg)
                roofed[index] = sign == "R"
        return Level(
            name, width, len(rows), bytes(shapes), bytes(materials), bytes(roofed), things,
            parse_weather(weather), seed=seed,
        )  # fmt: skip


def _thing_of_sign(sign: str, column: int, row: int) -> Thing:
    x = column * TILE_PIXELS + TILE_PIXELS // 2
    y = (row + 1) * TILE_PIXELS
    if sign == "c":  # a zone one tile wide leaves no room to walk
        return Thing("crowd", x, y, TILE_PIXELS, TILE_PIXELS, (("count", 1), ("wish", "browse")))
    if sign == "o":  # a point is the whole floor that it stands on
        return Thing("crowd", x, y, 0, 0, (("count", 1), ("wish", "walk")))
    if sign == "K":
        return Thing("katsuki", x, y, 0, 0, (("delay", 0),))
    return Thing(LEGEND_THINGS[sign], x, y, 0, 0)


def parse_weather(text: str) -> tuple[WeatherKey, ...]:
    """A timeline such as `0s rain 0 wind 5; 40s rain 60 wind -20` as keys, sorted by time.

    Seconds may be fractions; rain is 0-100, wind -100 to 100. Empty text is no weather. Raises
    ValueError that names the entry.
    """
    keys = [_weather_key(entry) for entry in map(str.strip, text.split(";")) if entry]
    if keys and keys != sorted(keys):
        msg = f"weather {text!r}: times must rise"
        raise ValueError(msg)
    return tuple(keys)


def _weather_key(entry: str) -> WeatherKey:
    words = entry.split()
    try:
        time, rain_word, rain, wind_word, wind = words
        key = WeatherKey(round(float(time.removesuffix("s")) * 60), int(rain), int(wind))
    except (ValueError, OverflowError):
        key = WeatherKey(-1, 0, 0)
        rain_word = wind_word = ""
    if (rain_word, wind_word) != ("rain", "wind") or not (
        0 <= key.tick <= 60 * 86400 and 0 <= key.rain <= 100 and -100 <= key.wind <= 100
    ):
        msg = (
            f"weather entry {entry!r}: write it as '40s rain 60 wind -20', with rain from 0 to 100 "
            "and wind from -100 to 100"
        )
        raise ValueError(msg)
    return key
