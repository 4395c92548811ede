"""Tile data of finite and infinite maps as blocks, and as one grid per layer."""

from __future__ import annotations

from array import array
from typing import TYPE_CHECKING, Final, NamedTuple

from game.levels.attributes import whole
from game.levels.cells import Cells
from game.levels.gids import gids
from game.sim.level import MAX_SIDE

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from xml.etree.ElementTree import Element

    from game.levels.errors import Place

MAX_CELLS: Final = 2 * MAX_SIDE * MAX_SIDE  # tiles of all layers together
FARTHEST: Final = 1_000_000  # tiles from the origin to a chunk
CHUNK: Final = 16  # tiles: where chunks of infinite maps start


class Block(NamedTuple):
    """A rectangle of raw gids; position and size in tiles."""

    x: int
    y: int
    width: int
    height: int
    cells: Cells


class Span(NamedTuple):
    """The rectangle of a map that becomes the level, in tiles."""

    x: int
    y: int
    width: int
    height: int


class BlockReader:
    """Reads the tile data of a map's layers, and stops where they are too large together."""

    def __init__(self) -> None:
        """Starts with nothing read."""
        self._cells = 0

    def read(self, layer: Element, place: Place, *, infinite: bool) -> list[Block]:
        """The raw blocks of a tile layer; raises LevelError."""
        data = layer.find("data")
        if data is None:
            msg = "holds no data: save it again from Tiled"
            raise place.wrong(msg)
        if not infinite:
            return [self._block(layer, data, data, place)]
        chunks = data.findall("chunk")
        return [self._block(chunk, chunk, data, place) for chunk in chunks]

    def _block(self, box: Element, node: Element, data: Element, place: Place) -> Block:
        width = whole(box, "width", place, 1, MAX_SIDE)
        height = whole(box, "height", place, 1, MAX_SIDE)
        self._cells += width * height
        if self._cells > MAX_CELLS:
            msg = f"more than {MAX_CELLS} tiles in all layers: make the map smaller"
            raise place.wrong(msg)
        x = whole(box, "x", place, -FARTHEST, FARTHEST, 0)
        y = whole(box, "y", place, -FARTHEST, FARTHEST, 0)
        return Block(x, y, width, height, gids(node, data, width * height, place))


def box_of(blocks: Iterable[Block], wanted: set[int]) -> tuple[int, int, int, int] | None:
    """First and one-past-last column and row of all cells whose gid is wanted."""
    columns: list[int] = []
    rows: list[int] = []
    for block in blocks:
        for row in range(block.height):
            start = row * block.width
            line = block.cells.numbers[start : start + block.width]
            hits = [column for column, gid in enumerate(line) if gid in wanted]
            if hits:
                rows.append(block.y + row)
                columns += (block.x + hits[0], block.x + hits[-1])
    if not rows:
        return None
    return min(columns), max(columns) + 1, min(rows), max(rows) + 1


def axis_of(low: int, high: int, size: int) -> tuple[int, int]:
    """Start and length of an infinite map's level along one axis, from its cells and nominal size.

    Tiled keeps the size that a map had before it became infinite: cells inside it mean the same
    level, and so do cells that were moved by whole chunks. What has outgrown it is its own size.
    """
    if low >= 0 and high <= size:
        return 0, size
    start = low // CHUNK * CHUNK
    if high <= start + size:
        return start, size
    return low, high - low


def flattened(blocks: Sequence[Block], span: Span) -> Cells:
    """One row-major grid of the span; cells outside it are cut off."""
    if len(blocks) == 1 and blocks[0][:4] == span:
        return blocks[0].cells
    grid = array("I", bytes(4 * span.width * span.height))
    for block in blocks:
        left = max(block.x, span.x)
        right = min(block.x + block.width, span.x + span.width)
        if left >= right:
            continue
        for row in range(block.height):
            y = block.y + row - span.y
            if 0 <= y < span.height:
                source = row * block.width - block.x
                target = y * span.width - span.x
                cells = array("I", block.cells.numbers[source + left : source + right])
                grid[target + left : target + right] = cells
    return Cells(grid, grid)
