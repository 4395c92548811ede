"""Departure boards that tell the public clock of the trains: how long until the doors."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pygame

from game.view.camera import SCREEN_HEIGHT, SCREEN_WIDTH

if TYPE_CHECKING:
    from pygame import Surface

    from game.sim.train import Train
    from game.sim.world import World
    from game.view.scenery import Scenery
    from game.view.sheets import Colour
    from game.view.text import Font

BOARD = "board_"  # how the names of their pictures begin
FRAME = 2  # pixels around the dark of a board
DARK = (18, 15, 29)
AMBER, ORANGE, RED = (255, 210, 63), (255, 138, 34), (234, 78, 71)
BLINK = 15  # ticks on and off
FIRST_LINE, SECOND_LINE = 1, 10  # pixels below the frame
SECOND = 60  # ticks


class Boards:
    """The boards of a map, each for the level's first train."""

    def __init__(self, scenery: Scenery, font: Font) -> None:
        """Finds the boards among a map's decorations."""
        decorations = [] if scenery.loaded is None else scenery.loaded.decorations
        self._font = font
        self._boxes = [
            pygame.Rect(round(d.x), round(d.y), round(d.width), round(d.height)).inflate(
                -2 * FRAME, -2 * FRAME
            )
            for d in decorations
            if d.name.startswith(BOARD)
        ]

    def draw(self, surface: Surface, world: World, corner: tuple[int, int]) -> None:
        """Writes on the boards that a camera corner sees."""
        if world.trains is None or not self._boxes:
            return
        view = pygame.Rect(*corner, SCREEN_WIDTH, SCREEN_HEIGHT)
        seen = [box.move(-corner[0], -corner[1]) for box in self._boxes if view.colliderect(box)]
        if not seen:
            return
        first, second, colour = words(world.trains.all[0], world.tick)
        for box in seen:
            surface.fill(DARK, box.clip(surface.get_rect()))
            self._font.draw(surface, first, box.x + 3, box.y + FIRST_LINE, AMBER)
            self._font.draw(surface, second, box.x + 3, box.y + SECOND_LINE - 1, colour)


def words(train: Train, tick: int) -> tuple[str, str, Colour]:
    """What a board says of a train at a tick: two lines, and the second one's colour."""
    left = (max(train.ticks_left(tick), 0) + SECOND - 1) // SECOND
    if train.phase == "open":
        return "Line 2", f"doors 0:{left:02}", ORANGE
    if train.phase == "closing":
        return "Line 2", "" if tick // BLINK % 2 else "doors!", RED
    if train.phase == "arriving":
        return "Line 2", "now", ORANGE
    return "Line 2", f"in {left // 60}:{left % 60:02}", AMBER
