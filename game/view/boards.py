"""Departure boards that tell the public clock of the trains: when they go, and how long until then.

A `board_doors` tells of the doors alone, with a sign of warning while they shut; every other one
lists the next two departures.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, NamedTuple

import pygame

from game.sim.timetable import NEVER
from game.view.camera import SCREEN_HEIGHT, SCREEN_WIDTH

if TYPE_CHECKING:
    from pygame import Surface

    from game.sim.train import Train
    from game.sim.world import World
    from game.view.scenery import Scenery
    from game.view.sheets import Colour, Sheets
    from game.view.text import Font

BOARD: Final = "board_"  # how the names of their pictures begin
DOORS_BOARD: Final = "board_doors"
TRIANGLE: Final = "warning_triangle"
FRAME: Final = 2  # pixels around the dark of a board
DARK, DARK_RED = (18, 15, 29), (64, 20, 36)
AMBER, ORANGE, RED, GREEN = (255, 210, 63), (255, 138, 34), (234, 78, 71), (118, 189, 85)
SKY: Final = (174, 220, 242)
BLINK: Final = 15  # ticks on and off
FIRST_LINE, SECOND_LINE = 0, 8  # pixels below the frame
MARGIN: Final = 3  # pixels beside the words
SECOND: Final = 60  # ticks
# the story's afternoon passes faster than its chases: so many ticks are a minute on a board
MINUTE: Final = 8 * SECOND
FIRST_MINUTE: Final = 16 * 60 + 41  # of the day, when a level begins
BAR: Final = 2  # pixels above the lower edge: how much of the open time is left


class _Said(NamedTuple):
    """What a board says: two lines, what stands at the right of the first, how full its bar is."""

    first: str
    second: str
    colour: Colour
    tag: str = ""
    left: int = 0  # pixels


class Boards:
    """The boards of a map, each for the level's first train."""

    def __init__(self, scenery: Scenery, font: Font, sheets: Sheets) -> None:
        """Finds the boards among a map's decorations."""
        decorations = [] if scenery.loaded is None else scenery.loaded.decorations
        self._font = font
        self._sheets = sheets
        self._boxes = [
            (
                d.name == DOORS_BOARD,
                pygame.Rect(round(d.x), round(d.y), round(d.width), round(d.height)).inflate(
                    -2 * FRAME, -2 * FRAME
                ),
            )
            for d in decorations
            if d.name.startswith(BOARD)
        ]
        self._written: dict[tuple[bool, tuple[int, int]], tuple[_Said, Surface]] = {}

    def draw(self, surface: Surface, world: World, corner: tuple[int, int]) -> None:
        """Writes on the boards that a camera corner sees."""
        if world.trains is None or not self._boxes:
            return
        view = pygame.Rect(*corner, SCREEN_WIDTH, SCREEN_HEIGHT)
        train, tick = world.trains.all[0], world.tick
        for of_doors, box in self._boxes:
            if view.colliderect(box):
                said = _of_doors(train, tick) if of_doors else _list(train, tick, box.width)
                place = (box.x - corner[0], box.y - corner[1])
                surface.blit(self._board(said, box.size, of_doors=of_doors), place)

    def _board(self, said: _Said, size: tuple[int, int], *, of_doors: bool) -> Surface:
        """A board with its words, written anew only when they change."""
        written = self._written.get((of_doors, size))
        if written is None or written[0] != said:
            board = pygame.Surface(size).convert()
            board.fill(DARK)
            self._write(board, said, of_doors=of_doors)
            written = self._written[of_doors, size] = (said, board)
        return written[1]

    def _write(self, board: Surface, said: _Said, *, of_doors: bool) -> None:
        self._font.draw(board, said.first, MARGIN, FIRST_LINE, SKY if of_doors else AMBER)
        second = said.colour if of_doors else ORANGE
        self._font.draw(board, said.second, MARGIN, SECOND_LINE, second)
        right, bottom = board.get_size()
        if of_doors:
            if said.colour == RED:
                triangle = self._sheets.sheet("trains").animation(TRIANGLE).frames[0]
                board.blit(triangle.surface, triangle.corner(right - 12, bottom - 2))
            return
        if said.tag:
            width = self._font.width(said.tag)
            board.fill(DARK_RED, (right - width - 4, 2, width + 4, 8))
            self._font.draw(board, said.tag, right - width - 2, FIRST_LINE, said.colour)
        board.fill(GREEN, (MARGIN, bottom - BAR, said.left, 1))


def _of_doors(train: Train, tick: int) -> _Said:
    return _Said(*words(train, tick))


def _list(train: Train, tick: int, width: int) -> _Said:
    """The next two departures, and how the doors of the first are."""
    first, second = departures(train, tick)
    tag, colour, left = "", ORANGE, 0
    seconds = (max(train.ticks_left(tick), 0) + SECOND - 1) // SECOND
    if train.phase == "open":
        tag = f"0:{seconds:02}"
        left = (width - 2 * MARGIN) * train.ticks_left(tick) // max(1, train.table.open_ticks)
    elif train.phase == "closing":
        tag, colour = "now", RED
    elif train.phase == "arriving":
        tag = "now"
    return _Said(first, second, colour, tag, left)


def _line(kind: str, tick: int) -> str:
    if tick >= NEVER:
        return ""
    minute = FIRST_MINUTE + tick // MINUTE
    return f"{kind} {minute // 60 % 24}:{minute % 60:02}"


def departures(train: Train, tick: int) -> tuple[str, str]:
    """The times at which a train and the one after it leave; empty for one that never does."""
    first = train.table.next_click(tick)
    second = train.table.next_click(first)
    return _line("Exp", first), _line("Loc", second)


def words(train: Train, tick: int) -> tuple[str, str, Colour]:
    """What a board says of a train's doors at a tick: two lines, and the second one's colour."""
    left = (max(train.ticks_left(tick), 0) + SECOND - 1) // SECOND
    if train.phase == "open":
        return "Line 2", f"doors 0:{left:02}", ORANGE
    if train.phase == "closing":
        return "Line 2", "" if tick // BLINK % 2 else "doors!", RED
    if train.phase == "arriving":
        return "Line 2", "now", ORANGE
    return "Line 2", f"in {left // 60}:{left % 60:02}", AMBER
