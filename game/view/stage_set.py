"""The built scenery of a level: tile layers in chunks, props and pictures, back and front."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from game.sim.units import TILE_PIXELS
from game.view.backdrop import Backdrop, backdrop
from game.view.camera import SCREEN_HEIGHT, SCREEN_WIDTH
from game.view.chunks import CHUNK, STRIP, ChunkLayer, wet_step
from game.view.cover import Cover
from game.view.decorations import Decorations
from game.view.furnished import Furnished
from game.view.map_painter import MapPainter
from game.view.mood import indoors
from game.view.pictures import Pictures
from game.view.pigeons import NAME as PIGEON
from game.view.room_light import RoomLight
from game.view.terrain import TerrainPainter
from game.view.tiles import TileSheet

if TYPE_CHECKING:
    from collections.abc import Sequence

    import pygame
    from pygame import Surface

    from game.levels import LoadedMap
    from game.levels.pictures import ImageLayer, TileLayer
    from game.view.chunks import Painter
    from game.view.light import Lights
    from game.view.mood import Mood
    from game.view.scenery import Scenery
    from game.view.sheets import Sheets

AHEAD: Final = 224  # pixels beyond the screen in which chunks are painted before they are needed
NEAR: Final = 16  # pixels that the camera moves before missing chunks are sought again

STILL = (1.0, 1.0)  # the parallax of what moves as the level does

Moved = tuple[ChunkLayer, tuple[float, float]]
"""A chunk layer and how much of the camera's way it follows, per axis."""


class StageSet:
    """Draws all scenery behind the boys, and all before them."""

    def __init__(self, scenery: Scenery, sheets: Sheets, lights: Lights, mood: Mood) -> None:
        """Sorts a map's layers and props by where they stand; nothing is painted yet."""
        self.indoors = indoors(scenery.level)
        """Whether the level is a room: no sky, no rain."""
        self._scenery = scenery
        self._mood = mood
        self._lights = lights
        self.tiles = TileSheet(sheets)
        """The game's own tileset by names."""
        self._pictures = Pictures(sheets.files)
        self._back: list[Moved] = []
        self._play: list[Moved] = []
        self._front: list[Moved] = []
        self._images: tuple[ImageLayer, ...] = ()
        self._backdrops: dict[int, Backdrop | None] = {}  # by the layer's order
        self._prepared: tuple[int, int, int] | None = None  # where nothing was missing
        lamps = RoomLight(lights)
        self._behind = Decorations(sheets, lights, mood, lamps)
        self._near = Decorations(sheets, lights, mood, lamps)
        self._before = Decorations(sheets, lights, mood, lamps)
        if scenery.loaded is None:
            painter = TerrainPainter(scenery.level, self.tiles, mood.play)
            self._play.append((self._layer(painter), STILL))
        else:
            self._place_props(scenery.loaded)
            self._add_map(scenery.loaded)
        self._layers = (*self._play, *self._back, *self._front)
        self._begun: ChunkLayer | None = None  # on which work was done last
        self._left = 0  # edge of the screen a tick ago
        self._cover = Cover(
            [layer for layer, factor in (*self._back, *self._play) if factor == STILL],
            *self._size(),
        )

    def hole(self, corner: tuple[int, int], wetness: int) -> pygame.Rect:
        """The box on the screen outside of which the scenery hides all that is farther away."""
        return self._cover.hole(corner, wet_step(wetness))

    def draw_back(self, surface: Surface, corner: tuple[int, int], tick: int, wetness: int) -> None:
        """Draws everything behind the ground: facades, far props."""
        self._draw_images(surface, corner, "back")
        _draw_layers(surface, self._back, corner, wetness)
        self._behind.draw(surface, corner, tick)

    def draw_play(self, surface: Surface, corner: tuple[int, int], tick: int, wetness: int) -> None:
        """Draws the ground, and the props that stand on it behind the boys."""
        _draw_layers(surface, self._play, corner, wetness)
        self._near.draw(surface, corner, tick)

    def draw_front(
        self, surface: Surface, corner: tuple[int, int], tick: int, wetness: int
    ) -> None:
        """Draws everything that stands before the boys."""
        _draw_layers(surface, self._front, corner, wetness)
        self._before.draw(surface, corner, tick)
        self._draw_images(surface, corner, "front")

    def prepare(self, corner: tuple[int, int], wetness: int) -> None:
        """Does a part of the work for what will soon be seen, so that no frame has to do much.

        More of it the faster the camera moves, and none while `warm` has something to do.
        """
        step = wet_step(wetness)
        here = (corner[0] // NEAR, corner[1] // NEAR, step)
        left, self._left = self._left, corner[0]
        if here == self._prepared or any(layer.is_cold for layer, _ in self._layers):
            return
        budget = STRIP + min(CHUNK, abs(corner[0] - left))
        while budget >= STRIP:
            cost = self._paint_ahead(corner, step)
            if not cost:
                self._prepared = here
                return
            budget -= cost

    def warm(self, surface: Surface) -> None:
        """Lets one new picture be drawn for the first time, onto what will be painted over."""
        any(layer.warm(surface) for layer, _ in self._layers)

    def _paint_ahead(self, corner: tuple[int, int], step: int) -> int:
        """Goes on with a chunk, or begins the first that is missing, or looks what they hide."""
        cost = 0 if self._begun is None else self._begun.go_on()
        if cost:
            return cost
        for side in (0, AHEAD, -AHEAD):
            for layer, factor in self._layers:
                place = (int(corner[0] * factor[0]) + side, int(corner[1] * factor[1]))
                cost = layer.prepare(place, step)
                if cost:
                    self._begun = layer
                    return cost
            cost = self._cover.prepare((corner[0] + side, corner[1]), step)
            if cost:
                return cost
        return 0

    def _layer(self, painter: Painter, *, hazy: bool = False) -> ChunkLayer:
        return ChunkLayer(painter, *self._size(), self._mood.haze if hazy else None)

    def _size(self) -> tuple[int, int]:
        """Width and height of the level in pixels."""
        level = self._scenery.level
        return level.width * TILE_PIXELS, level.height * TILE_PIXELS

    def _add_map(self, loaded: LoadedMap) -> None:
        roles = {"back": self._back, "play": self._play, "front": self._front}
        props = {"back": self._behind, "play": self._near, "front": self._before}
        for role, layers in roles.items():
            chosen = [layer for layer in loaded.layers if layer.role == role]
            groups = _same_parallax(chosen)
            for group in groups:
                painter: Painter = MapPainter(
                    loaded, group, self._pictures, self.tiles, self._lights, self._mood
                )
                hazy = role == "back" and not self.indoors
                if group is groups[-1] and group[0].parallax == STILL:
                    painter = Furnished(painter, props[role], shade=hazy)
                layers.append((self._layer(painter, hazy=hazy), group[0].parallax))
        self._images = loaded.images

    def _place_props(self, loaded: LoadedMap) -> None:
        play = min((layer.order for layer in loaded.layers if layer.role == "play"), default=0)
        for decoration in loaded.decorations:
            layer = decoration.layer
            if not layer.visible or decoration.name == PIGEON:
                continue
            if layer.role == "front":
                chosen = self._before
            else:
                chosen = self._behind if layer.order < play else self._near
            chosen.place(decoration, self._pictures)

    def _draw_images(self, surface: Surface, corner: tuple[int, int], role: str) -> None:
        for layer in self._images:
            if layer.visible and (layer.role == "front") == (role == "front"):
                self._draw_image(surface, layer, corner)

    def _draw_image(self, surface: Surface, layer: ImageLayer, corner: tuple[int, int]) -> None:
        if layer.order not in self._backdrops:
            found = self._pictures.of(layer.image)
            self._backdrops[layer.order] = None if found is None else backdrop(layer, found)
        shown = self._backdrops[layer.order]
        if shown is None:
            return
        picture, flags = shown
        width, height = picture.get_size()
        x = round(layer.offset[0] - corner[0] * layer.parallax[0])
        y = round(layer.offset[1] - corner[1] * layer.parallax[1])
        columns = range(x % width - width, SCREEN_WIDTH, width) if layer.repeat_x else (x,)
        rows = range(y % height - height, SCREEN_HEIGHT, height) if layer.repeat_y else (y,)
        for top in rows:
            for left in columns:
                surface.blit(picture, (left, top), special_flags=flags)


def _same_parallax(layers: Sequence[TileLayer]) -> list[list[TileLayer]]:
    """Layers in runs that move alike, so that each run can share its chunks."""
    runs: list[list[TileLayer]] = []
    for layer in layers:
        if runs and runs[-1][0].parallax == layer.parallax:
            runs[-1].append(layer)
        else:
            runs.append([layer])
    return runs


def _draw_layers(
    surface: Surface, layers: Sequence[Moved], corner: tuple[int, int], wetness: int
) -> None:
    for layer, factor in layers:
        place = (round(corner[0] * factor[0]), round(corner[1] * factor[1]))
        layer.draw(surface, place, wetness)
