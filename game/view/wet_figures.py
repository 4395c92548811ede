"""What rain does to who stands in it: his image in wet ground, drops on his head, off his hair."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

import pygame

from game.sim.units import SUBPIXELS
from game.view.camera import SCREEN_HEIGHT
from game.view.rain import scattered

if TYPE_CHECKING:
    from pygame import Surface

    from game.sim.athlete import Athlete
    from game.sim.world import World
    from game.view.decks import Decks
    from game.view.effects import Effects
    from game.view.sheets import Frame, Sheets

SQUASH: Final = 0.45  # height of an image in the ground, of what it shows
IMAGE_SHADE: Final = (186, 196, 230)  # water takes some light
NEAREST, FARTHEST = 185, 70  # of 255: how clear an image is at the feet, and at the head
BROKEN: Final = 4  # of so many rows one is half gone: the water moves
RIPPLE: Final = (0, 1, 0, -1)  # pixels that rows are moved aside

SPLASHES_FROM: Final = 45  # % of rain
SPLASH_TICKS: Final = 3  # a frame
INTO_HAIR: Final = 3  # pixels below the highest hair
HEAD: Final = 24  # pixels above the feet where it is asked whether rain falls
DRIP_TICKS: Final = 5  # between two drops out of wet hair
DRIP_LASTS: Final = 20  # ticks
DRIP_FALLS: Final = 1.3  # pixels a tick
HAIR: Final = (-5, 5, -29, -22)  # pixels from the feet between which a drop lets go: across, and up


class WetFigures:
    """Draws the boys' images in wet ground, and the drops that burst on them."""

    def __init__(self, decks: Decks, sheets: Sheets) -> None:
        """Images are made when they are first seen."""
        self._decks = decks
        self._splash = sheets.sheet("effects").animation("head_splash")
        self._images: dict[int, Surface] = {}
        self.wetness = 0
        """How wet the ground is, 0-100."""

    def mirror(
        self, surface: Surface, frame: Frame, feet: tuple[int, int], corner: tuple[int, int]
    ) -> None:
        """Lays the image of a figure, with its feet at a pixel of the level, over wet ground."""
        deck = self._decks.mirror_at(feet[0])
        if deck is None or not self.wetness or feet[1] > deck.line:
            return
        under = frame.surface.get_height() - frame.anchor_y  # rows of it below the feet
        top = deck.line + round((deck.line - feet[1] - under) * SQUASH)
        rows = deck.lip - top
        if rows <= 0:
            return
        image = self._image(frame)
        image.set_alpha(255 * self.wetness // 100)
        place = (feet[0] - frame.anchor_x - 1 - corner[0], top - corner[1])
        surface.blit(image, place, (0, 0, image.get_width(), rows))

    def keep_to_ground(self, surface: Surface, x: int, left: int) -> bool:
        """Clips drawing to the roof at a pixel column of the level; `left` is the camera's.

        False where a map has roofs, but none is there.
        """
        deck = self._decks.at(x)
        if deck is not None:
            surface.set_clip((deck.left - left, 0, deck.right - deck.left, SCREEN_HEIGHT))
        return deck is not None or not self._decks.all

    def splash(
        self, surface: Surface, world: World, boy: Athlete, frame: Frame, at: tuple[int, int]
    ) -> None:
        """Draws drops that burst on a figure whose feet are at a pixel of the screen."""
        if world.weather.rain_on(boy.sx, boy.sy - HEAD * SUBPIXELS) < SPLASHES_FROM:
            return
        drops = self._splash.numbered(world.tick // SPLASH_TICKS)
        width, height = frame.surface.get_size()
        across = width // 2 - frame.anchor_x
        if width > height:  # he lies: his head is in front
            across += boy.facing * width // 4
        surface.blit(
            drops.surface, drops.corner(at[0] + across, at[1] - frame.anchor_y + INTO_HAIR)
        )

    def _image(self, frame: Frame) -> Surface:
        """A figure upside down, squeezed, paler towards its head and broken by the water."""
        key = id(frame.surface)
        if key not in self._images:
            self._images[key] = _image_of(frame.surface)
        return self._images[key]


def drip(effects: Effects, world: World, boy: Athlete, *, soaked: bool) -> None:
    """Lets drops fall out of a soaked boy's hair and sleeves."""
    if not soaked or boy.state == "hidden" or world.tick % DRIP_TICKS:
        return
    chance = scattered(world.tick * 31 + boy.x)
    left, right, top, bottom = HAIR
    x = boy.x + left + chance % (right - left) - boy.facing * 2
    y = boy.y + top + (chance >> 8) % (bottom - top)
    behind = -0.0008 * boy.vx  # pixels a tick for each px/s: they stay behind who runs
    effects.add("hair_drop", x, y, vx=behind, vy=DRIP_FALLS, ticks=DRIP_LASTS)


def _image_of(picture: Surface) -> Surface:
    width, height = picture.get_size()
    rows = max(1, round(height * SQUASH))
    flat = pygame.transform.scale(
        pygame.transform.flip(picture, flip_x=False, flip_y=True), (width, rows)
    )
    flat.fill(IMAGE_SHADE, special_flags=pygame.BLEND_RGB_MULT)
    image = pygame.Surface((width + 2, rows), pygame.SRCALPHA)
    for row in range(rows):
        clear = NEAREST - (NEAREST - FARTHEST) * row // rows
        clear = clear // 2 if row % BROKEN == BROKEN - 1 else clear
        flat.fill((255, 255, 255, clear), (0, row, width, 1), pygame.BLEND_RGBA_MULT)
        image.blit(flat, (1 + RIPPLE[row % len(RIPPLE)], row), (0, row, width, 1))
    return image.convert_alpha()
