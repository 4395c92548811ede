"""Props: what a map places as decoration, animated, lit and tinted by the hour."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

import pygame

from game.view.camera import SCREEN_HEIGHT, SCREEN_WIDTH
from game.view.light import CYAN, EMBER, PAPER, PINK, VIOLET, WARM
from game.view.sheets import washed

if TYPE_CHECKING:
    from collections.abc import Iterable

    from pygame import Surface

    from game.levels.pictures import Decoration
    from game.view.light import Lights
    from game.view.mood import Mood
    from game.view.pictures import Pictures
    from game.view.sheets import Animation, Colour, Frame, Sheets

SHEETS = ("props", "rooms", "crowd", "items")
# their frames are a movement; others' frames are conditions
MOVING = (
    "fountain", "clothesline", "shower", "street_tree", "warning_tape", "balcony_laundry",
)  # fmt: skip
GLOW_REACH = 96  # pixels that glows reach out of their props, both sides together
SEARCHED = 256  # pixels around the view within which props are sought at once
LIT_FRAME = 1  # of lamps and vending machines; neon signs are lit in frame 0
FLICKER_PERIOD, FLICKER_TICKS = 211, 6  # ticks: a neon sign is out for a moment
FAR = ("pole", "wire", "antenna", "water_tank", "billboard", "ac", "tree", "bush")
"""Starts of the names of props that stand as far back as the facades."""


class Glow(NamedTuple):
    """The light of a prop: mask, colour, strength, and pixels above its foot and aside."""

    mask: str
    colour: Colour
    strength: float
    up: int
    aside: int = 0


GLOWS = {
    "lamp": Glow("cone_lamp", PAPER, 0.55, 26, 10),
    "vending_red": Glow("glow_24", PAPER, 0.45, 20),
    "vending_blue": Glow("glow_24", CYAN, 0.35, 20),
    "vending_green": Glow("glow_24", PAPER, 0.4, 20),
    "neon_ra_men": Glow("glow_48", EMBER, 0.5, 22),
    "neon_karaoke": Glow("glow_48", CYAN, 0.55, 22),
    "neon_hoteru": Glow("glow_48", PINK, 0.6, 17),
    "neon_sushi": Glow("glow_48", CYAN, 0.45, 12),
    "neon_kafue": Glow("glow_48", VIOLET, 0.5, 17),
    "neon_pan": Glow("glow_48", EMBER, 0.45, 12),
    "billboard": Glow("glow_96", PINK, 0.4, 36),
    "stairhut": Glow("glow_24", WARM, 0.7, 34),
}


class _Prop(NamedTuple):
    """A prop to draw: its frames (one for a still), top left corner in the level, its light."""

    frames: tuple[Surface, ...]
    length: int
    box: pygame.Rect
    glow: Glow | None
    flickers: bool


class Decorations:
    """Some props of a map, ready to draw in their order."""

    def __init__(self, sheets: Sheets, lights: Lights, mood: Mood) -> None:
        """No props yet."""
        self._sheets = sheets
        self._lights = lights
        self._mood = mood
        self._props: list[_Prop] = []
        self._near: list[_Prop] = []
        self._searched = pygame.Rect(0, 0, 0, 0)  # of the level: where all props are known

    def place(self, decoration: Decoration, pictures: Pictures) -> None:
        """Adds what a map places; what shows a frame of a sheet moves and glows as that does."""
        image = decoration.image
        picture = pictures.of(image)
        if picture is None:
            return
        box = pygame.Rect(
            round(decoration.x), round(decoration.y),
            max(1, round(decoration.width)), max(1, round(decoration.height)),
        )  # fmt: skip
        sheet = self._sheets.sheet(image.path.stem) if image.path.stem in SHEETS else None
        found = sheet.find((image.x, image.y, image.width, image.height)) if sheet else None
        if sheet is None or found is None or decoration.rotation or image.flip_diagonal:
            self._still(picture, box, decoration.rotation)
            return
        state, number = found
        if decoration.name in sheet:
            state = decoration.name  # equal frames of two states share their place
        animation = sheet.animation(state, mirrored=image.flip_x)
        self._of_sheet(state, animation, number, box.midbottom)

    def draw(self, surface: Surface, corner: tuple[int, int], tick: int) -> None:
        """Draws what a camera corner sees."""
        view = pygame.Rect(*corner, SCREEN_WIDTH, SCREEN_HEIGHT)
        for prop in self._seen(view):
            place = (prop.box.x - corner[0], prop.box.y - corner[1])
            count = len(prop.frames)
            number = tick * count // prop.length % count if count > 1 else 0
            surface.blit(prop.frames[number], place)
            if prop.glow is not None and not _dark(prop, tick):
                x, y = prop.box.centerx - corner[0], prop.box.bottom - corner[1]
                glow = prop.glow
                self._lights.glow(
                    surface, glow.mask, x + glow.aside, y - glow.up, glow.colour, glow.strength
                )

    def _seen(self, view: pygame.Rect) -> Iterable[_Prop]:
        wide = view.inflate(GLOW_REACH, GLOW_REACH)
        if not self._searched.contains(wide):
            self._searched = wide.inflate(SEARCHED, SEARCHED)
            self._near = [prop for prop in self._props if self._searched.colliderect(prop.box)]
        for prop in self._near:
            if wide.colliderect(prop.box):
                yield prop

    def _of_sheet(
        self, state: str, animation: Animation, number: int, foot: tuple[int, int]
    ) -> None:
        """Adds a prop of a sheet with the middle of its lower edge at a pixel."""
        frames: tuple[Frame, ...] = (animation.numbered(number),)
        if state in MOVING:
            frames = animation.frames
        elif number == 0 and self._is_lit(state):
            frames = (animation.numbered(LIT_FRAME),)
        glow = GLOWS.get(state) if self._mood.lamps else None
        pictures = [frame.surface for frame in frames]
        if glow is None:
            tint = self._mood.back if state.startswith(FAR) else self._mood.play
            pictures = [washed(picture, *tint) for picture in pictures]
        length = animation.length if len(frames) > 1 else 1
        box = pictures[0].get_rect(midbottom=foot)
        flickers = state.startswith("neon")
        self._props.append(_Prop(tuple(pictures), length, box, glow, flickers))

    def _is_lit(self, state: str) -> bool:
        if state.startswith("vending"):
            return True
        return self._mood.lamps and state == "lamp"

    def _still(self, picture: Surface, box: pygame.Rect, rotation: float) -> None:
        if box.size != picture.get_size():
            picture = pygame.transform.scale(picture, box.size)
        if rotation:
            picture = pygame.transform.rotate(picture, -rotation)
            box = picture.get_rect(center=box.center)
        picture = washed(picture, *self._mood.play)
        self._props.append(_Prop((picture,), 1, box, None, flickers=False))


def _dark(prop: _Prop, tick: int) -> bool:
    """Whether a flickering light is out just now."""
    return prop.flickers and (tick + prop.box.x * 7) % FLICKER_PERIOD < FLICKER_TICKS
