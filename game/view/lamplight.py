"""Lamps light whoever passes them: a boy is cool between them, warm and rimmed beside them.

Every picture of a boy is tinted once for each step of light, colour and side.
"""

from __future__ import annotations

from bisect import bisect_left
from typing import TYPE_CHECKING, Final, NamedTuple

import pygame

from game.sim.units import TILE_PIXELS
from game.view.decorations import GLOWS
from game.view.light import WARM

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pygame import Surface

    from game.levels import LoadedMap
    from game.view.sheets import Colour
    from game.view.tiles import TileSheet

REACHES: Final = {"glow_24": 40, "glow_48": 84, "glow_flat_48": 84, "glow_96": 120, "cone_lamp": 64}
"""Pixels that the lights of props reach, by their mask."""
SHOP_REACH: Final = 44  # pixels from the middle of a lit tile of a shop
SHOPS: Final = ("shopwin_lit", "shopdoor_lit", "laundry_lit", "nightshop_lit", "bathhouse_lit")
FAR_LIGHTS: Final = {"street_mouth": 300}
"""Lights that reach much farther than their glow: a whole street."""
FARTHEST: Final = max(FAR_LIGHTS.values())
CHEST: Final = 16  # pixels above the feet: what is lit
STEPS: Final = 3  # of light, from none to all
BEHIND: Final = 9  # pixels aside within which a light is behind him, and rims both of his sides
AMBIENT: dict[str, Colour] = {"night": (204, 204, 236), "darkening": (226, 214, 232)}
"""What a boy is multiplied by where no lamp is near, by the level's time."""
MOON: dict[str, Colour] = {"night": (120, 140, 214), "darkening": (176, 140, 160)}
"""The light of the sky along his head and shoulders, there."""
SIDE_STRENGTH: Final = (0, 110, 170, 225)  # of 255, by step
MOON_STRENGTH: Final = 90
SOLID: Final = 200  # of 255 alpha; fainter pixels are air
KEPT: Final = 600  # pictures of people; more are made anew


class _Lamp(NamedTuple):
    """A light at a pixel of the level, its reach in pixels."""

    x: int
    y: int
    reach: int
    colour: Colour


class _Look(NamedTuple):
    """How a figure is lit: step 0-3, colour, and -1, 0 or 1 for a light left, behind or right."""

    step: int
    colour: Colour
    side: int


class Lamplight:
    """Knows a map's lamps, and shows a boy as they light him."""

    def __init__(self, loaded: LoadedMap, tiles: TileSheet) -> None:
        """Finds every light of a map."""
        time = loaded.level.time
        self._ambient = AMBIENT.get(time)
        self._moon = MOON.get(time, (0, 0, 0))
        self._lamps = sorted(_lamps(loaded, tiles)) if self._ambient else []
        self._places = [lamp.x for lamp in self._lamps]
        self._pictures: dict[tuple[int, _Look], Surface] = {}
        self._people: dict[tuple[int, _Look], tuple[Surface, Surface]] = {}
        self._looks: dict[tuple[int, int], _Look] = {}

    @property
    def shine(self) -> bool:
        """Whether there is any lamp, and it is dark enough to see its light."""
        return bool(self._lamps)

    def beside(self, picture: Surface, x: int, y: int) -> Surface:
        """The picture of somebody of the crowd at a pixel of the level; the same beside no lamp."""
        where = (x, y)
        look = self._looks.get(where)
        if look is None:
            look = self._looks[where] = self.look(x, y)
        if not look.step:
            return picture
        key = (id(picture), look)
        kept = self._people.get(key)
        if kept is None:
            if len(self._people) >= KEPT:
                self._people.clear()
            kept = self._people[key] = (_rimmed(picture, look), picture)
        return kept[0]

    def lit(self, picture: Surface, x: int, y: int) -> Surface:
        """A boy's picture as the lamps around his feet, a pixel of the level, light it."""
        if self._ambient is None:
            return picture
        look = self.look(x, y - CHEST)
        key = (id(picture), look)
        if key not in self._pictures:
            self._pictures[key] = self._tinted(picture, look, self._ambient)
        return self._pictures[key]

    def look(self, x: int, y: int) -> _Look:
        """How a pixel of the level is lit, by the strongest light alone."""
        best, strongest = None, 0.0
        first = bisect_left(self._places, x - FARTHEST)
        for lamp in self._lamps[first : bisect_left(self._places, x + FARTHEST)]:
            far = max(abs(lamp.x - x), abs(lamp.y - y) // 2) / lamp.reach
            if 1 - far > strongest:
                best, strongest = lamp, 1 - far
        if best is None:
            return _Look(0, (0, 0, 0), 0)
        step = min(STEPS, 1 + int(strongest * STEPS))
        side = 0 if abs(best.x - x) < BEHIND else (1 if best.x > x else -1)
        return _Look(step, best.colour, side)

    def _tinted(self, picture: Surface, look: _Look, ambient: Colour) -> Surface:
        copy = picture.convert_alpha()
        share = look.step / STEPS
        tint = [round(part + (255 - part) * share) for part in ambient]
        copy.fill((*tint, 255), special_flags=pygame.BLEND_RGBA_MULT)
        shape = pygame.mask.from_surface(picture, SOLID)
        if look.step < STEPS:
            _edge(copy, shape, (0, 1), self._moon, MOON_STRENGTH)
        for side in (-1, 1) if look.side == 0 else (look.side,):
            strength = SIDE_STRENGTH[look.step] // (2 if look.side == 0 else 1)
            _edge(copy, shape, (-side, 0), look.colour, strength)
        return copy


def _rimmed(picture: Surface, look: _Look) -> Surface:
    """Somebody with light along the side that a lamp is on."""
    copy = picture.convert_alpha()
    shape = pygame.mask.from_surface(picture, SOLID)
    for side in (-1, 1) if look.side == 0 else (look.side,):
        strength = SIDE_STRENGTH[look.step] // (2 if look.side == 0 else 1)
        _edge(copy, shape, (-side, 0), look.colour, strength)
    copy.set_alpha(255, pygame.RLEACCEL)
    return copy


def _edge(
    picture: Surface, shape: pygame.Mask, way: tuple[int, int], colour: Colour, strength: int
) -> None:
    """Lays a colour over the pixels of a shape that have air on the side that `way` leads from."""
    if not strength:
        return
    edge = shape.copy()
    edge.erase(shape, way)
    line = edge.to_surface(setcolor=(*colour, strength), unsetcolor=(0, 0, 0, 0))
    picture.blit(line, (0, 0))


def _lamps(loaded: LoadedMap, tiles: TileSheet) -> Iterator[_Lamp]:
    for thing in loaded.decorations:
        glow = GLOWS.get(thing.name)
        if glow is not None:
            x = round(thing.x + thing.width / 2) + glow.aside
            y = round(thing.y + thing.height) - glow.up
            reach = FAR_LIGHTS.get(thing.name, REACHES[glow.mask])
            yield _Lamp(x, y, reach, glow.colour)
    for layer in loaded.layers:
        if layer.role != "back" or not layer.visible:
            continue
        for place, number in enumerate(layer.cells):
            image = loaded.tiles[number]
            if image is not None and tiles.name_at(image.x, image.y).startswith(SHOPS):
                column, row = place % layer.width, place // layer.width
                x, y = (column * TILE_PIXELS + 8, row * TILE_PIXELS + 8)
                yield _Lamp(x, y, SHOP_REACH, WARM)
