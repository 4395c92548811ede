"""The far city: layers that move less the farther away they are, chosen by the time of day."""

from __future__ import annotations

from math import floor
from typing import TYPE_CHECKING, Final, NamedTuple

import pygame
from pygame import Surface

from game.sim.units import TILE_PIXELS
from game.view.camera import SCREEN_HEIGHT, SCREEN_WIDTH
from game.view.sheets import OPAQUE, alphas, fast

if TYPE_CHECKING:
    from collections.abc import Mapping

    from game.sim.level import Level
    from game.view.sheets import Sheets

# the map's word for a time of day, and the layers drawn for it
MOODS: Final = {
    "morning": "afternoon",
    "afternoon": "afternoon",
    "darkening": "darkening",
    "storm": "storm",
    "night": "night",
}
ORDER: Final = (
    "sky", "stars", "moon", "clouds", "front", "landmark", "far", "mid", "near", "trees",
)  # fmt: skip

# pixels that a layer's foot lies above the bottom of the screen when the camera is lowest:
# the farther away, the higher, so that each looks out over the nearer one
LIFT: Final = {"landmark": 84, "far": 74, "mid": 70, "near": 82, "trees": 58}
# in a storm one runs on roofs: the city stands higher, and its trees are far below
STORM_LIFT: Final = {"landmark": 128, "far": 112, "mid": 92, "near": 66}
# pixels from the left where the tower that one steers by stands at both ends of a level; by day
# it passes the gap between the houses while the chase does
LANDMARK: Final = (420, 200)
DAY_LANDMARK: Final = (300, 40)
MOON_X, MOON_Y = 340, -12
FILLED: Final = ("far", "mid", "near")
SKY: Final = ("sky", "stars", "moon", "clouds", "front")
TURN_BEAT: Final = 17  # the story's page on which the fine afternoon gets a grey edge
NO_SKY: Final = (109, 176, 232)
GAPS: Final = bytes(alpha != OPAQUE for alpha in range(OPAQUE + 1))  # what is not solid
SOON_SEEN: Final = 16  # pixels of sky that are put together though the city still hides them
CLOUD_DRIFT: Final = 0.02  # pixels a tick


class _Layer(NamedTuple):
    name: str
    picture: Surface
    parallax_x: float
    parallax_y: float
    loops: bool
    on_top: bool
    below: pygame.Color
    solid: int  # the row from which nothing is seen through it

    @property
    def ends_in_colour(self) -> bool:
        """Whether all of the screen below it is filled with one colour."""
        return not self.on_top and self.name in FILLED


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
        self._height: int | None = None  # of the camera
        self._rows: dict[str, int] = {}  # of the layers there
        self._ends: dict[str, int] = {}  # the rows from which nearer layers hide them
        self._sky = [layer for layer in self._layers if layer.name in SKY]
        self._city = [layer for layer in self._layers if layer.name not in SKY]
        self._heaven = pygame.Surface((SCREEN_WIDTH, SCREEN_HEIGHT)).convert()
        # where its parts were when it was put together, and down to which row
        self._heaven_seen: list[int] = []
        self._heaven_end = 0

    def draw_sky(self, surface: Surface, camera_x: int, camera_y: int, tick: int) -> None:
        """Fills the whole surface with sky, seen from a camera corner in the level.

        What moves so slowly stays as it is for some frames; all in one it is drawn at once.
        """
        if not self._layers:
            surface.fill(NO_SKY)
        if not self._sky:
            return
        self._look_from(camera_y)
        seen = [self._x(layer, camera_x, tick) for layer in self._sky]
        seen += [self._rows[layer.name] for layer in self._sky]
        end = self._ends["sky"]
        if seen != self._heaven_seen or end > self._heaven_end:
            self._heaven_seen, self._heaven_end = seen, min(end + SOON_SEEN, SCREEN_HEIGHT)
            for layer, x in zip(self._sky, seen, strict=False):
                self._draw(self._heaven, layer, x, SCREEN_WIDTH, self._heaven_end)
        surface.blit(self._heaven, (0, 0), (0, 0, SCREEN_WIDTH, end))

    def draw_city(self, surface: Surface, camera_x: int, camera_y: int, tick: int) -> None:
        """Draws everything that stands before the sky."""
        self._look_from(camera_y)
        clip = surface.get_clip()
        for layer in self._city:
            end = min(clip.bottom, self._ends[layer.name])
            self._draw(surface, layer, self._x(layer, camera_x, tick), clip.right, end)

    def _look_from(self, camera_y: int) -> None:
        """Finds where layers are at a height, and which rows of them nearer ones hide."""
        if camera_y == self._height:
            return
        self._height = camera_y
        self._rows = {layer.name: self._top(layer, camera_y) for layer in self._layers}
        end = SCREEN_HEIGHT
        for layer in reversed(self._layers):
            self._ends[layer.name] = end
            if layer.loops and layer.ends_in_colour:
                end = min(end, max(0, self._rows[layer.name] + layer.solid))

    def _draw(self, surface: Surface, layer: _Layer, x: int, right: int, end: int) -> None:
        """Draws a layer up to a column and a row of the screen."""
        y, (width, height) = self._rows[layer.name], layer.picture.get_size()
        if y < end:
            for left in range(x, right, width) if layer.loops else (x,):
                surface.blit(layer.picture, (left, y), (0, 0, width, end - y))
        if layer.ends_in_colour and y + height < end:
            surface.fill(layer.below, (0, y + height, SCREEN_WIDTH, end - y - height))

    def _x(self, layer: _Layer, camera_x: int, tick: int) -> int:
        """The column of the screen where a layer begins."""
        if layer.name == "front":
            return round(SCREEN_WIDTH * (1 - self._clouded(camera_x)))
        if layer.loops:
            drift = tick * CLOUD_DRIFT if layer.name == "clouds" else 0.0
            return -(nearest(camera_x * layer.parallax_x + drift) % layer.picture.get_width())
        return self._single_x(layer, camera_x)

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
        _solid_from(picture),
    )


def _solid_from(picture: Surface) -> int:
    """The row of a picture from which nothing is seen through it; its height where something is."""
    gaps = alphas(picture).translate(GAPS)
    return gaps.rfind(1) // picture.get_width() + 1
