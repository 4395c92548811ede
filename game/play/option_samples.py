"""A small picture of what an option does, moving beside its line."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING, Final

import pygame

from game.play.option_rows import SOUND
from game.view.captions import plate_of
from game.view.danger import danger_of
from game.view.gauges import CREAM, DARK, GREEN, GREY, INK, MENU_ALPHA, bar, panel
from game.view.shake import SHAKE_LIMIT, Shake

if TYPE_CHECKING:
    from pygame import Surface

    from game.sound.volumes import Volumes
    from game.view.looks import Looks
    from game.view.sheets import Sheets
    from game.view.text import Font

SIZE: Final = (150, 74)  # pixels
INSIDE: Final = pygame.Rect(4, 4, SIZE[0] - 8, SIZE[1] - 8)
NIGHT: Final = (32, 38, 58)
STROKE_EVERY: Final = 100  # ticks
STROKE_TICKS: Final = 26
STROKE_LIGHT: Final = (105, 115, 158)
REDUCED: Final = 0.5
DEPTHS: Final = (("rain_far", 5, 1), ("rain_mid", 8, 30), ("rain_near", 12, 60))
"""Sheets of rain, their pixels a tick, and the density from which each is drawn."""
SHARES: Final = (0.9, 0.5, 0.2)
COLUMNS: Final = 14  # of the picture of a loudness
COLUMN: Final = 9  # pixels from one to the next
TALLEST: Final = 44  # pixels
CAPTIONS: Final = ("[Katsuki shouts]", "[thunder →]")
BARS: Final = ("all is well", "it hurts", "it breaks")


class Samples:
    """Draws the sample of one option at a time."""

    def __init__(self, sheets: Sheets, font: Font) -> None:
        """Nothing moves yet."""
        self._sheets = sheets
        self._rain_sheets: dict[str, Surface | None] = {}
        self._font = font
        self._shake = Shake()
        self._tick = 0

    def tick(self) -> None:
        """1/60 s passes."""
        self._tick += 1
        self._shake.tick()

    def show(self, name: str) -> None:
        """An option has been changed: what it does is to be seen now."""
        if name == "shake":
            self._shake.add(SHAKE_LIMIT)
        elif name == "reduced_flashing":
            self._tick = 0

    def shaken(self, looks: Looks) -> tuple[int, int]:
        """Pixels by which the list shakes after the shake was changed."""
        return self._shake.offset(self._tick, looks.shake_share)

    def draw(
        self, surface: Surface, name: str, looks: Looks, volumes: Volumes, x: int, y: int
    ) -> None:
        """Draws an option's sample with its top left corner at a pixel."""
        picture = pygame.Surface(INSIDE.size).convert()
        picture.fill(NIGHT)
        if name == "reduced_flashing":
            self._stroke(picture, looks)
        elif name == "rain_density":
            self._rain(picture, looks)
        elif name == "safe_colours":
            self._colours(picture, looks)
        elif name == "captions":
            self._captions(picture, shown=volumes.captions)
        elif name in (row.name for row in SOUND):
            self._loudness(picture, getattr(volumes, name) * volumes.overall // 100)
        else:
            self._font.draw_centred(picture, "Deku!", INSIDE.width // 2, 26, CREAM, INK)
        surface.blit(panel(*SIZE, MENU_ALPHA), (x, y))
        surface.blit(picture, (x + INSIDE.left, y + INSIDE.top))

    def _stroke(self, picture: Surface, looks: Looks) -> None:
        since = self._tick % STROKE_EVERY
        share = max(0.0, 1 - since / STROKE_TICKS) * (REDUCED if looks.reduced_flashing else 1.0)
        light = [round(part * share) for part in STROKE_LIGHT]
        picture.fill(light, special_flags=pygame.BLEND_RGB_ADD)
        picture.fill(DARK, (0, INSIDE.height - 22, 60, 22))
        picture.fill(DARK, (84, INSIDE.height - 34, 58, 34))

    def _rain(self, picture: Surface, looks: Looks) -> None:
        picture.fill(DARK, (0, INSIDE.height - 12, INSIDE.width, 12))
        for name, pace, from_density in DEPTHS:
            if looks.rain_density < from_density:
                continue
            if name not in self._rain_sheets:
                self._rain_sheets[name] = self._sheets.picture(f"light/{name}.png")
            sheet = self._rain_sheets[name]
            if sheet is None:
                continue
            height = sheet.get_height()
            fallen = self._tick * pace % height
            for top in (fallen - height, fallen):
                picture.blit(sheet, (0, top))

    def _colours(self, picture: Surface, looks: Looks) -> None:
        danger = danger_of(looks)
        ramps = (danger.well, danger.hurts, danger.breaks)
        for number, (ramp, share, says) in enumerate(zip(ramps, SHARES, BARS, strict=True)):
            top = 12 + number * 18
            bar(picture, 10, top, 44, share, ramp)
            self._font.draw(picture, says, 64, top - 2, CREAM, INK)

    def _captions(self, picture: Surface, *, shown: bool) -> None:
        picture.fill(DARK, (0, INSIDE.height - 12, INSIDE.width, 12))
        top = INSIDE.height - 4
        for line in reversed(CAPTIONS if shown else ()):
            plate = plate_of(self._font, line)
            top -= plate.get_height() + 1
            picture.blit(plate, (INSIDE.width - 4 - plate.get_width(), top))

    def _loudness(self, picture: Surface, percent: int) -> None:
        """Columns that dance as high as it is loud."""
        foot = INSIDE.height - 8
        for column in range(COLUMNS):
            swing = math.sin(self._tick / 7 + column * 1.9) * math.sin(self._tick / 17 + column)
            height = round(TALLEST * percent / 100 * (0.55 + 0.45 * swing))
            x = 9 + column * COLUMN
            picture.fill(GREY, (x, foot, COLUMN - 3, 2))
            picture.fill(GREEN, (x, foot - height, COLUMN - 3, height))
