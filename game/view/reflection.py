"""Wet ground: surfaces seen from above mirror what stands behind them, and the lights near them."""

from __future__ import annotations

from bisect import bisect_right
from functools import lru_cache
from typing import TYPE_CHECKING, Final, NamedTuple

import pygame

from game.sim.units import TILE_PIXELS
from game.view.camera import SCREEN_HEIGHT, SCREEN_WIDTH
from game.view.decks import Deck
from game.view.map_painter import SURFACES

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from pygame import Surface

    from game.levels import LoadedMap
    from game.view.tiles import TileSheet

DECK: Final = "roofdeck"  # how the names of the tiles of deep roofs begin
EDGE_LIGHT: Final = (78, 86, 118)  # added to the near edges of roofs by the nearest stroke
EDGE: Final = 2  # pixels
DEEP: Final = ("darkpave", "kerbstone", "darkroad")
"""Starts of the names of solid ground whose face is more of the same ground, seen from above."""
DEEPEST: Final = 5 * TILE_PIXELS  # pixels of it that mirror
SQUEEZE: Final = 2  # rows that become one there
KERB: Final = 6  # pixels of its stone, too light to mirror
DEEP_STRENGTH: Final = 0.36
RIPPLE_TICKS: Final = 7
RIPPLE: Final = (0, 1, 0, -1)  # pixels that rows of the image are moved aside


class Plane(NamedTuple):
    """How ground is seen from above: pixels that mirror above and below the line of the feet.

    `mirrored` pixels of what stands behind are squeezed into them, `strength` (0-1) when it is
    altogether wet.
    """

    above: int
    below: int
    mirrored: int
    strength: float

    @property
    def seen(self) -> tuple[int, ...]:
        """For each row the row that it mirrors, upside down and squeezed."""
        rows = self.above + self.below
        return tuple(self.mirrored - 1 - row * self.mirrored // rows for row in range(rows))


STREET: Final = Plane(above=14, below=0, mirrored=30, strength=0.30)
ROOF: Final = Plane(above=12, below=8, mirrored=64, strength=0.55)


class _Run(NamedTuple):
    """A stretch of ground in pixels of the level: from `left` to `right`, feet at `line`."""

    left: int
    right: int
    line: int
    deep: int = 0  # pixels below the line that mirror too
    kerb: int = 0  # of them, those above a kerb; 0 for none


class Reflections:
    """Mirrors on the wet ground of a map; levels without a map have none."""

    def __init__(self, loaded: LoadedMap | None, tiles: TileSheet, tops: Sequence[int]) -> None:
        """Finds the ground seen from above under `tops`, where rain lands in each column."""
        roofs = loaded is not None and _has_decks(loaded, tiles)
        self.plane = ROOF if roofs else STREET
        """How the ground of this map is seen."""
        self._seen = self.plane.seen
        planes = [] if loaded is None else _planes(loaded, tiles, tops)
        self.deep = [] if self.plane is STREET else [c for c, p in enumerate(planes) if p >= 0]
        """The columns of tiles in which roofs are seen deeper than streets."""
        self._edges = [] if loaded is None else list(_deck_edges(loaded, tiles))
        self._runs = list(_runs(planes))
        if loaded is not None:
            self._runs = [_deepened(loaded, tiles, run) for run in self._runs]
        self._ends = [run.right for run in self._runs]
        highest = max(ROOF.mirrored, DEEPEST * SQUEEZE)
        self._behind = pygame.Surface((SCREEN_WIDTH, highest)).convert()

    @property
    def before_feet(self) -> list[Deck]:
        """The streets that mirror below the line of the feet, too."""
        return [
            Deck(run.left, run.right, run.line, below=run.deep) for run in self._runs if run.deep
        ]

    @property
    def grounds(self) -> list[Deck]:
        """All ground that mirrors, from the left."""
        return [
            Deck(run.left, run.right, run.line, below=run.deep or self.plane.below)
            for run in self._runs
        ]

    def draw(self, surface: Surface, corner: tuple[int, int], tick: int, wetness: int) -> None:
        """Lays mirror images over the ground that a camera corner sees; `wetness` is 0-100."""
        alpha = round(255 * self.plane.strength * wetness / 100)
        if alpha <= 0:
            return
        first = bisect_right(self._ends, corner[0])
        for run in self._runs[first:]:
            if run.left >= corner[0] + SCREEN_WIDTH:
                return
            left = max(0, run.left - corner[0])
            right = min(SCREEN_WIDTH, run.right - corner[0])
            top, height = run.line - corner[1] - self.plane.above, len(self._seen)
            if top >= self.plane.mirrored and top + height <= SCREEN_HEIGHT:
                ground = pygame.Rect(left, top, right - left, height)
                if run.deep:
                    self._mirror_deep(surface, ground, run, wetness, tick)
                self._mirror(surface, ground, alpha, tick)

    def light_edges(self, surface: Surface, corner: tuple[int, int], share: float) -> None:
        """Lets a stroke, `share` (0-1) bright, shine along the near edges of deep roofs."""
        if share <= 0:
            return
        light = [round(part * share) for part in EDGE_LIGHT]
        view = pygame.Rect(*corner, SCREEN_WIDTH, SCREEN_HEIGHT)
        for number in view.collidelistall(self._edges):
            edge = self._edges[number].clip(view).move(-corner[0], -corner[1])
            surface.fill(light, edge, pygame.BLEND_RGB_ADD)

    def _mirror(self, surface: Surface, ground: pygame.Rect, alpha: int, tick: int) -> None:
        """Lays what stands behind a plane over it."""
        mirrored = self.plane.mirrored
        source = pygame.Rect(ground.x, ground.y - mirrored, ground.width, mirrored)
        self._lay(surface, source, ground.y, self._seen, alpha, tick)

    def _mirror_deep(
        self, surface: Surface, plane: pygame.Rect, run: _Run, wetness: int, tick: int
    ) -> None:
        """Lays it once more, and higher up, over the ground before the boys."""
        rows = min(run.deep, SCREEN_HEIGHT - plane.bottom, plane.y // SQUEEZE)
        if rows <= 0:
            return
        height = rows * SQUEEZE
        source = pygame.Rect(plane.x, plane.y - height, plane.width, height)
        alpha = round(255 * DEEP_STRENGTH * wetness / 100)
        # the pavement, and the road, which begins anew at the foot of what it mirrors
        parts = ((0, run.kerb), (run.kerb + KERB, rows)) if run.kerb else ((0, rows),)
        for start, stop in parts:
            seen = tuple(height - 1 - row * SQUEEZE for row in range(min(stop, rows) - start))
            self._lay(surface, source, plane.bottom + start, seen, alpha, tick)

    def _lay(
        self,
        surface: Surface,
        source: pygame.Rect,
        top: int,
        seen: tuple[int, ...],
        alpha: int,
        tick: int,
    ) -> None:
        """Draws rows of a part of the picture below `top`: those `seen`, from its upper edge."""
        behind = self._behind
        behind.blit(surface, (0, 0), source)
        behind.set_alpha(alpha)
        x, width = source.x, source.width
        plan = _rows(seen, tick // RIPPLE_TICKS % len(RIPPLE))
        surface.blits(
            [(behind, (x + aside, top + row), (0, y, width, 1)) for row, y, aside in plan],
            doreturn=False,
        )


@lru_cache(maxsize=64)
def _rows(seen: tuple[int, ...], ripple: int) -> tuple[tuple[int, int, int], ...]:
    """For each row its number, the row that it mirrors, and how far it is moved aside."""
    return tuple((row, y, RIPPLE[(row + ripple) % len(RIPPLE)]) for row, y in enumerate(seen))


def _has_decks(loaded: LoadedMap, tiles: TileSheet) -> bool:
    """Whether a map has roofs that are seen deeper than streets."""
    return bool(tiles.numbers(loaded.tiles, DECK))


def _deck_edges(loaded: LoadedMap, tiles: TileSheet) -> Iterator[pygame.Rect]:
    """The lit near edges of deep roofs, a box for each run of their tiles among the ground's."""
    decks = tiles.numbers(loaded.tiles, DECK)
    for layer in loaded.layers:
        if layer.role != "play" or not layer.visible or decks.isdisjoint(layer.used):
            continue
        for row in range(layer.height):
            cells = layer.cells[row * layer.width : (row + 1) * layer.width]
            if decks.isdisjoint(cells):
                continue
            start = -1
            for column, number in enumerate((*cells, 0)):
                deck = number in decks
                if deck and start < 0:
                    start = column
                elif not deck and start >= 0:
                    left, top = start * TILE_PIXELS, row * TILE_PIXELS + ROOF.below
                    yield pygame.Rect(left, top, (column - start) * TILE_PIXELS, EDGE)
                    start = -1


def _planes(loaded: LoadedMap, tiles: TileSheet, tops: Sequence[int]) -> list[int]:
    """For each column the pixel row where feet stand on ground seen from above, or -1."""
    surfaces = tiles.numbers(loaded.tiles, SURFACES)
    back = [
        layer
        for layer in loaded.layers
        if layer.role == "back" and layer.visible and not any(layer.offset)
    ]
    planes = []
    for column, top in enumerate(tops):
        row = top // TILE_PIXELS - 1
        seen = any(
            layer.cells[row * layer.width + column] in surfaces
            for layer in back
            if 0 <= row < layer.height and column < layer.width
        )
        planes.append(top if seen else -1)
    return planes


def _deepened(loaded: LoadedMap, tiles: TileSheet, run: _Run) -> _Run:
    """A run with the ground below its line that looks like more of it, seen at its left end."""
    column, first = run.left // TILE_PIXELS, run.line // TILE_PIXELS
    play = [layer for layer in loaded.layers if layer.role == "play" and layer.visible]
    known = tiles.names(loaded.tiles)
    deep, kerb = 0, 0
    while deep < DEEPEST and first + deep // TILE_PIXELS < loaded.level.height:
        place = (first + deep // TILE_PIXELS) * loaded.level.width + column
        names = [known[layer.cells[place]] for layer in play]
        if not any(name.startswith(DEEP) for name in names):
            break
        if "kerbstone" in names:
            kerb = deep
        deep += TILE_PIXELS
    return run._replace(deep=deep, kerb=kerb)


def _runs(planes: Sequence[int]) -> Iterator[_Run]:
    """Neighbouring columns of the same height as runs."""
    start = 0
    for column in range(1, len(planes) + 1):
        if column < len(planes) and planes[column] == planes[start]:
            continue
        if planes[start] >= 0:
            yield _Run(start * TILE_PIXELS, column * TILE_PIXELS, planes[start])
        start = column
