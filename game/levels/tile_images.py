"""The pictures of tiles: where they are cut from, how they are turned, shifted, sized and moved."""

from __future__ import annotations

from dataclasses import dataclass, replace
from math import gcd
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final, NamedTuple

from game.levels.read import Flips
from game.levels.tiles_used import CLEAR, FRAMES, PLAIN_WAY, RECT, TILE, WAY, Way, own_properties
from game.sim.units import TICKS_PER_SECOND, TILE_PIXELS

if TYPE_CHECKING:
    from collections.abc import Mapping

MOST_PICTURES: Final = 240  # of a movement; a longer one is shown at as many moments


@dataclass(frozen=True, slots=True)
class TileImage:
    """A rectangle (pixels) of a PNG, and how it is turned: diagonally first, then x, then y.

    `clear` is the colour `rrggbb` that is not drawn, or empty. A tile larger than 16 px stands on
    the bottom left corner of its cell, or `shift` pixels right and down of there; with `size` it
    is drawn at this width and height (pixels, turned) instead of its own.
    """

    path: Path
    x: int
    y: int
    width: int
    height: int
    flip_x: bool = False
    flip_y: bool = False
    flip_diagonal: bool = False
    clear: str = ""
    shift: tuple[int, int] = (0, 0)
    size: tuple[int, int] | None = None


class Movement(NamedTuple):
    """Pictures that follow each other, each for an equal part of a period in ticks."""

    pictures: tuple[TileImage, ...]
    period: int


class TileImages:
    """All that a parsed map's tiles show, by the numbers that stand in its layers."""

    def __init__(self, tiled: Any) -> None:
        """Reads the notes of the clean tree's tiles."""
        flips = Flips(tiled)
        notes = {gid: own_properties(raw, TILE) for gid, raw in tiled.tile_properties.items()}
        by_tile: dict[int, TileImage] = {}
        found: list[TileImage | None] = [None] * tiled.maxgid
        self.ways: dict[int, Way] = {}
        """How tiles are drawn that are not drawn plainly."""
        for gid, own in notes.items():
            if RECT not in own:
                continue
            x, y, width, height = map(int, own[RECT].split())
            plain = TileImage(Path(tiled.images[gid]), x, y, width, height, clear=own[CLEAR])
            by_tile[tiled.tile_properties[gid]["id"]] = plain
            horizontal, vertical, diagonal = flips.of(gid)
            found[gid] = replace(plain, flip_x=horizontal, flip_y=vertical, flip_diagonal=diagonal)
            if WAY in own:
                self.ways[gid] = _way(own[WAY])
        self.images: tuple[TileImage | None, ...] = tuple(found)
        """The plain picture of each tile, None where there is none."""
        self.movements: dict[int, Movement] = {
            gid: movement
            for gid, own in notes.items()
            if FRAMES in own and (movement := _movement(own[FRAMES], by_tile, found[gid]))
        }
        """What moves, turned as its tile is."""

    def in_cells(self) -> tuple[TileImage | None, ...]:
        """The pictures as tiles of layers show them."""
        shown = list(self.images)
        for gid, way in self.ways.items():
            image = shown[gid]
            if image is not None:
                shown[gid] = in_cell(image, way)
        return tuple(shown)

    def way(self, gid: int) -> Way:
        """How a tile is drawn."""
        return self.ways.get(gid, PLAIN_WAY)


def in_cell(image: TileImage, way: Way) -> TileImage:
    """A picture as a tile of a layer shows it, moved and sized as its tileset says."""
    width, height = own_size(image)
    across, down = TILE_PIXELS / width, TILE_PIXELS / height
    if not way.fills_cell:
        return replace(image, shift=(way.right, way.down))
    if way.keeps_aspect:
        across = down = min(across, down)
    wide, high = max(1, round(width * across)), max(1, round(height * down))
    # what is smaller than its cell stands in its middle
    right = round(way.right * across) + (TILE_PIXELS - wide) // 2
    lower = round(way.down * down) - (TILE_PIXELS - high) // 2
    return replace(image, shift=(right, lower), size=(wide, high))


def own_size(image: TileImage) -> tuple[int, int]:
    """Width and height of a picture once it is turned, in pixels."""
    if image.flip_diagonal:
        return image.height, image.width
    return image.width, image.height


def _way(text: str) -> Way:
    right, down, fills_cell, keeps_aspect = map(int, text.split())
    return Way(right, down, bool(fills_cell), bool(keeps_aspect))


def _movement(
    text: str, by_tile: Mapping[int, TileImage], turned: TileImage | None
) -> Movement | None:
    """The movement that a note tells; None if nothing of it can be seen."""
    numbers = list(map(int, text.split()))
    shown = [by_tile.get(tile) for tile in numbers[::2]]
    pictures = [image for image in shown if image is not None]
    if turned is None or len(pictures) < len(shown):
        return None
    ticks = [max(1, round(ms * TICKS_PER_SECOND / 1000)) for ms in numbers[1::2]]
    period = sum(ticks)
    count = min(period // gcd(*ticks), MOST_PICTURES)
    flips = {name: getattr(turned, name) for name in ("flip_x", "flip_y", "flip_diagonal")}
    flipped = [replace(image, **flips) for image in pictures]
    moments = [(2 * number + 1) * period // (2 * count) for number in range(count)]
    return Movement(tuple(flipped[_frame_at(moment, ticks)] for moment in moments), period)


def _frame_at(moment: int, ticks: list[int]) -> int:
    for number, length in enumerate(ticks):
        moment -= length
        if moment < 0:
            return number
    return len(ticks) - 1
