"""The far city: layers that move less the farther away they are, chosen by the time of day."""

from __future__ import annotations

from math import floor
from typing import TYPE_CHECKING, NamedTuple

import pygame

from game.sim.units import TILE_PIXELS
from game.view.camera import SCREEN_HEIGHT, SCREEN_WIDTH
from game.view.sheets import fast

if TYPE_CHECKING:
    from collections.abc import Mapping

    from pygame import Surface

    from game.sim.level import Level
    from game.view.sheets import Sheets

# the map's word for a time of day, and the layers drawn for it
MOODS = {
    "morning": "afternoon",
    "afternoon": "afternoon",
    "darkening": "darkening",
    "storm": "storm",
    "night": "night",
}
ORDER = ("sky", "stars", "moon", "clouds", "front", "landmark", "far", "mid", "near", "trees")

# pixels that a layer's foot lies above the bottom of the screen when the camera is lowest:
# the farther away, the higher, so that each looks out over the nearer one
LIFT = {"landmark": 84, "far": 74, "mid": 70, "near": 82, "trees": 58}
# in a storm one runs on roofs: the city stands higher, and its trees are far below
STORM_LIFT = {"landmark": 128, "far": 112, "mid": 92, "near": 66}
# pixels from the left where the tower that one steers by stands at both ends of a level; by day
# it passes the gap between the houses while the chase does
LANDMARK = (420, 200)
DAY_LANDMARK = (300, 40)
MOON_X, MOON_Y = 340, -12
SKY = ("sky", "stars", "moon", "clouds", "front")
TURN_BEAT = 17  # the story's page on which the fine afternoon gets a grey edge
NO_SKY = (109, 176, 232)
CLOUD_DRIFT = 0.02  # pixels a tick


class _Layer(NamedTuple):
    name: str
    picture: Surface
    parallax_x: float
    parallax_y: float
    loops: bool
    on_top: bool
    below: pygame.Color


class Backdrop:
    """The layers of one time of day, behind a level of one size."""

    def __init__(self, sheets: Sheets, level: Level) -> None:
        """Loads the layers that the level's `time` asks for; unknown times get the afternoon."""
        mood = MOODS.get(level.time, "afternoon")
        table = sheets.table("layers.json").get(mood)
        rows = table if isinstance(table, dict) else {}
        self._lift = STORM_LIFT if mood == "storm" else LIFT
        self._landmark = DAY_LANDMARK if mood == "afternoon" else LANDMARK
        names = [name for name in ORDER if name in rows and (name in SKY or name in self._lift)]
        found = (_read(sheets, name, rows[name]) for name in names)
        self._layers = [layer for layer in found if layer is not None]
        self._lowest = max(0, level.height * TILE_PIXELS - SCREEN_HEIGHT)
        self._rightmost = max(1, level.width * TILE_PIXELS - SCREEN_WIDTH)
        self._turn = _turn_of(level)
        if self._turn is None:
            self._layers = [layer for layer in self._layers if layer.name != "front"]
        self._height: int | None = None  # of the camera, and the layers' rows there
        self._rows: dict[str, int] = {}
        self._sky = [layer for layer in self._layers if layer.name in SKY]
        self._city = [layer for layer in self._layers if layer.name not in SKY]

    def draw_sky(self, surface: Surface, camera_x: int, camera_y: int, tick: int) -> None:
        """Fills the whole surface with sky, seen from a camera corner in the level."""
        if not self._layers:
            surface.fill(NO_SKY)
        self._draw(surface, self._sky, (camera_x, camera_y), tick)

    def draw_city(self, surface: Surface, camera_x: int, camera_y: int, tick: int) -> None:
        """Draws everything that stands before the sky."""
        self._draw(surface, self._city, (camera_x, camera_y), tick)

    def _draw(
        self, surface: Surface, layers: list[_Layer], corner: tuple[int, int], tick: int
    ) -> None:
        clip = surface.get_clip()
        if corner[1] != self._height:
            self._height = corner[1]
            self._rows = {layer.name: self._top(layer, corner[1]) for layer in self._layers}
        for layer in layers:
            y = self._rows[layer.name]
            if layer.name == "front":
                x = round(SCREEN_WIDTH * (1 - self._clouded(corner[0])))
                if x < SCREEN_WIDTH:
                    surface.blit(layer.picture, (x, y))
            elif layer.loops:
                drift = tick * CLOUD_DRIFT if layer.name == "clouds" else 0.0
                offset = nearest(corner[0] * layer.parallax_x + drift)
                _draw_loop(surface, layer, offset, y, clip)
            else:
                surface.blit(layer.picture, (self._single_x(layer, corner[0]), y))

    def _top(self, layer: _Layer, camera_y: int) -> int:
        risen = (self._lowest - camera_y) * layer.parallax_y
        if layer.name == "moon":
            return MOON_Y
        if layer.on_top:
            return nearest(min(0.0, risen - self._lowest * layer.parallax_y))
        lift = self._lift.get(layer.name, 0)
        return SCREEN_HEIGHT - layer.picture.get_height() - lift + nearest(risen)

    def _clouded(self, camera_x: int) -> float:
        """How far the grey edge has come, 0-1: from the beat on, until the end of the level."""
        turn = self._rightmost if self._turn is None else self._turn
        return min(1.0, max(0.0, (camera_x - turn) / max(1, self._rightmost - turn)))

    def _single_x(self, layer: _Layer, camera_x: int) -> int:
        if layer.name != "landmark":
            return MOON_X - nearest(camera_x * layer.parallax_x)
        share = camera_x / self._rightmost
        start, end = self._landmark
        return nearest(start + (end - start) * share)


def nearest(place: float) -> int:
    """The nearest whole pixel, halves always upwards.

    The language's own rounding goes to even numbers: a layer would move in uneven steps.
    """
    return floor(place + 0.5)


def _turn_of(level: Level) -> int | None:
    """The camera's left edge in pixels when a boy passes the beat that brings the grey edge."""
    beats = (beat for beat in level.of_kind("beat") if beat.number("id") == TURN_BEAT)
    return next((max(0, beat.x - SCREEN_WIDTH) for beat in beats), None)


def _draw_loop(surface: Surface, layer: _Layer, offset: int, y: int, clip: pygame.Rect) -> None:
    picture = layer.picture
    width, height = picture.get_size()
    bottom = y + height
    if y < clip.bottom and bottom > clip.top:
        for x in range(-(offset % width), clip.right, width):
            if x + width > clip.left:
                surface.blit(picture, (x, y))
    if not layer.on_top and layer.name in ("far", "mid", "near") and bottom < SCREEN_HEIGHT:
        surface.fill(layer.below, (0, bottom, SCREEN_WIDTH, SCREEN_HEIGHT - bottom))


def _read(sheets: Sheets, name: str, row: Mapping[str, object]) -> _Layer | None:
    picture = sheets.picture(str(row.get("file")))
    if picture is None:
        return None
    return _Layer(
        name,
        fast(picture),
        float(str(row.get("parallax_x", 0))),
        float(str(row.get("parallax_y", 0))),
        bool(row.get("loop_x")),
        row.get("align") == "top",
        pygame.Color(str(row.get("fill_below", "#000000"))),
    )
