"""Things of the street in their states: cloth that sags and tears, lines, racks, hoardings."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

import pygame

from game.sim.awning import Awning
from game.sim.clothes_line import Line
from game.sim.gadgets import Vending
from game.sim.level import IS_PLATFORM, STOPS_DOWN
from game.sim.rolling_frame import RollingFrame
from game.sim.toppling import Billboard, Rack
from game.sim.units import SUBPIXELS, TILE_PIXELS
from game.view.breaking import BreakingPainter
from game.view.camera import SCREEN_HEIGHT, SCREEN_WIDTH
from game.view.rolling_frame import FramePainter
from game.view.sheets import washed
from game.view.things import KINDS

if TYPE_CHECKING:
    from pygame import Surface

    from game.sim.gadget import Gadget
    from game.sim.level import Level
    from game.sim.world import World
    from game.view.mood import Mood
    from game.view.sheets import Sheets

CLOTH: Final = "awning_orange"  # orange cloth always carries
CLOTH_ABOVE: Final = 1  # pixels that cloth at rest stands above its row
REST, PRESSED, OVERSHOOT = 0, 1, 2
SAG_TICKS, SWING_TICKS = 8, 8
RAGS: Final = 9  # pixels of torn cloth that are left at either end
WASHING: Final = "clothesline"
WASHING_TICKS: Final = 12  # from one of its frames to the next
STRIP: Final = 6  # pixels of washing that hang at one height
ROPE_WIDTH: Final = 2
POLE_COLOUR, ROPE_COLOUR = (86, 74, 78), (60, 52, 64)
FARTHEST: Final = 640  # pixels beside the screen from where a part of a gadget may still be seen
LONGEST_POLE: Final = 8  # tiles
LYING_HEIGHT: Final = 9  # pixels of a fallen hoarding, seen from its edge
FRAME_HEIGHT: Final = 3


def cloth_cells(level: Level) -> frozenset[tuple[int, int]]:
    """The tiles, as column and row, whose pictures move: those under awnings that throw."""
    cells: set[tuple[int, int]] = set()
    for number, thing in enumerate(level.of_kind("bounce")):
        awning = Awning(number, thing, level)
        first = awning.left // SUBPIXELS // TILE_PIXELS
        last = (awning.right // SUBPIXELS - 1) // TILE_PIXELS
        cells |= {(int(column), int(awning.row)) for column in range(first, last + 1)}
    return frozenset(cells)


class GadgetPainter:
    """Draws what a world's gadgets look like now; decides nothing."""

    def __init__(self, level: Level, sheets: Sheets, mood: Mood) -> None:
        """Pictures are made when something is first seen."""
        self._level = level
        self._sheet = sheets.sheet("props")
        self._mood = mood
        self._breaking = BreakingPainter(sheets, mood)
        self._washed: dict[tuple[str, int, bool], Surface] = {}
        self._made: dict[tuple[int, int], Surface] = {}
        self._frames: dict[int, FramePainter] = {}

    def draw(self, surface: Surface, world: World, corner: tuple[int, int]) -> None:
        """Draws those that a camera corner sees."""
        if world.gadgets is None:
            return
        view = pygame.Rect(*corner, SCREEN_WIDTH, SCREEN_HEIGHT)
        left = (corner[0] - FARTHEST) * SUBPIXELS
        right = (corner[0] + SCREEN_WIDTH + FARTHEST) * SUBPIXELS
        for gadget in world.gadgets.all:
            if gadget.left > right or gadget.right < left:
                continue
            box = _box(gadget)
            beyond = int(gadget.reach) // SUBPIXELS
            if view.colliderect(
                box.inflate(2 * (box.height + beyond), 2 * box.height + 2 * TILE_PIXELS)
            ):
                if isinstance(gadget, RollingFrame):
                    self._frame(surface, gadget, corner, world.tick)
                box.move_ip(-corner[0], -corner[1])
                self._draw_one(surface, gadget, box, world.tick)

    def _draw_one(self, surface: Surface, gadget: Gadget, box: pygame.Rect, tick: int) -> None:
        if self._breaking.draw(surface, gadget, box, tick):
            return
        if isinstance(gadget, Awning):
            self._awning(surface, gadget, box, tick)
        elif isinstance(gadget, Line):
            self._line(surface, gadget, box, tick)
        elif isinstance(gadget, Rack):
            self._rack(surface, gadget, box)
        elif isinstance(gadget, Billboard):
            self._billboard(surface, gadget, box)
        elif isinstance(gadget, Vending) and gadget.sold:
            picture = self._picture(KINDS["vending"], 0)
            surface.blit(picture, picture.get_rect(midbottom=box.midbottom))

    # ---- each kind

    def _awning(self, surface: Surface, awning: Awning, box: pygame.Rect, tick: int) -> None:
        number = _sag(awning, tick)
        picture = self._picture(CLOTH, number)
        lower = self._picture(CLOTH, REST).get_height() - picture.get_height()
        top = box.y + int(awning.cloth - awning.top) // SUBPIXELS - CLOTH_ABOVE + lower
        if awning.torn:
            long, high = picture.get_size()
            surface.blit(picture, (box.x, top), (0, 0, RAGS, high))
            surface.blit(picture, (box.right - RAGS, top), (long - RAGS, 0, RAGS, high))
            return
        for x in range(box.x, box.right, picture.get_width()):
            surface.blit(picture, (x, top), (0, 0, box.right - x, picture.get_height()))

    def _line(self, surface: Surface, line: Line, box: pygame.Rect, tick: int) -> None:
        for x, y, long in self._poles(line):
            foot = (box.x + x, box.y + y)
            pygame.draw.line(surface, POLE_COLOUR, foot, (foot[0], foot[1] + long), ROPE_WIDTH)
        frame = tick // WASHING_TICKS % len(self._sheet.animation(WASHING).frames)
        surface.blit(self._washing(line, frame), box.topleft)

    def _rack(self, surface: Surface, rack: Rack, box: pygame.Rect) -> None:
        picture = self._picture("bicycle", 1 if rack.way else 0, mirrored=rack.way < 0)
        for x in range(box.x, box.right - picture.get_width() // 2, picture.get_width()):
            surface.blit(picture, (x, box.bottom - picture.get_height()))

    def _billboard(self, surface: Surface, board: Billboard, box: pygame.Rect) -> None:
        key = (int(board.number), int(board.way))
        if key not in self._made:
            picture = self._picture("billboard", 0)
            if board.way:
                picture = pygame.transform.rotate(picture, -90 * int(board.way))
            size = (box.height, LYING_HEIGHT) if board.way else box.size
            self._made[key] = pygame.transform.scale(picture, size)
            if board.way:  # its legs and frame carry too
                pygame.draw.rect(self._made[key], POLE_COLOUR, (0, 0, box.height, FRAME_HEIGHT))
        left = box.x
        if board.way:
            left = box.right if board.way > 0 else box.x - box.height
        surface.blit(self._made[key], (left, box.bottom if board.way else box.y))

    def _frame(
        self, surface: Surface, frame: RollingFrame, corner: tuple[int, int], tick: int
    ) -> None:
        number = int(frame.number)
        if number not in self._frames:
            self._frames[number] = FramePainter(frame, self._picture)
        self._frames[number].draw(surface, frame, corner, tick)

    # ---- pictures

    def _picture(self, state: str, number: int, *, mirrored: bool = False) -> Surface:
        key = (state, number, mirrored)
        if key not in self._washed:
            frame = self._sheet.animation(state, mirrored=mirrored).numbered(number)
            self._washed[key] = washed(frame.surface, *self._mood.play)
        return self._washed[key]

    def _washing(self, line: Line, number: int) -> Surface:
        """A slanted line with washing on it, in strips that follow its fall."""
        key = (int(line.number), number)
        if key not in self._made:
            box = _box(line)
            cloth = self._picture(WASHING, number)
            long, high = cloth.get_size()
            picture = pygame.Surface((box.width, box.height + high), pygame.SRCALPHA)
            for x in range(0, box.width, STRIP):
                picture.blit(cloth, (x, _drop(line, x)), (x % long, 0, STRIP, high))
            ends = [(x, _drop(line, x)) for x in (0, box.width)]
            pygame.draw.line(picture, ROPE_COLOUR, ends[0], ends[1], ROPE_WIDTH)
            self._made[key] = picture.convert_alpha()
        return self._made[key]

    def _poles(self, line: Line) -> list[tuple[int, int, int]]:
        """At each end a pole down to what stands below it: x, y in the box, and how long."""
        poles = []
        box = _box(line)
        for x in (2, box.width - 3):
            y = _drop(line, x)
            for tile in range(1, LONGEST_POLE + 1):
                below = box.y + y + tile * TILE_PIXELS
                if self._level.flag_at(box.x + x, below) & (STOPS_DOWN | IS_PLATFORM):
                    poles.append((x, y, below // TILE_PIXELS * TILE_PIXELS - box.y - y))
                    break
        return poles


def _sag(awning: Awning, tick: int) -> int:
    """Which of its frames the cloth shows."""
    since = tick - int(awning.pressed_at)
    if awning.torn:
        return REST
    if awning.load_bits or since < SAG_TICKS:
        return PRESSED
    return OVERSHOOT if since < SAG_TICKS + SWING_TICKS else REST


def _drop(line: Line, x: int) -> int:
    """How far below its box's upper edge a line is, `x` pixels from the box's left edge."""
    return int(line.height_at(line.left + x * SUBPIXELS) - line.top) // SUBPIXELS


def _box(gadget: Gadget) -> pygame.Rect:
    return pygame.Rect(
        int(gadget.left) // SUBPIXELS,
        int(gadget.top) // SUBPIXELS,
        int(gadget.right - gadget.left) // SUBPIXELS,
        int(gadget.bottom - gadget.top) // SUBPIXELS,
    )
