"""The debug overlay (F3), view by view: bodies and their windows, the ground, the roads."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

import pygame

from game.sim.athlete import COYOTE_TICKS, JUMP_BUFFER_TICKS, WALL_KICK_FORCED_TICKS
from game.sim.explosion import HARD_RADIUS, OUTER_RADIUS
from game.sim.legs import KEPT_SPEED_TICKS
from game.sim.navigation import Graph
from game.sim.units import SUBPIXELS
from game.view.camera import SCREEN_WIDTH
from game.view.gauges import CREAM, GREEN, INK, ORANGE, PALE_SKY, RED, YELLOW, panel
from game.view.traction import draw_traction

if TYPE_CHECKING:
    from collections.abc import Sequence

    from pygame import Surface

    from game.sim.athlete import Athlete
    from game.sim.level import Level
    from game.sim.navigation import Edge
    from game.sim.world import World
    from game.view.sheets import Colour
    from game.view.text import Font

HALF_WIDTH: Final = 6  # pixels of a body
PERSON_HEIGHT: Final = 26

OFF: Final = 0
BODIES: Final = 1
"""Hitboxes, zones, the veto ring, states in numbers, and which forgiveness is open."""
GROUND: Final = 2
"""Hitboxes, and the traction of every surface."""
ROADS: Final = 3
"""Hitboxes, and the pursuer's graph with the edge that he is on."""
VIEWS: Final = (OFF, BODIES, GROUND, ROADS)
TITLES: Final = ("", "bodies", "ground: traction, % of dry concrete", "Katsuki's roads")
REACH: Final = 200  # pixels beside the screen at which a road is still drawn
WORDS_TOP: Final = 44  # pixels: below the HUD
MIDDLE: Final = 13  # pixels from the feet to where rings are centred

BROWN: Colour = (139, 72, 69)

ZONES: dict[str, Colour] = {
    "beat": YELLOW, "checkpoint": GREEN, "exit": PALE_SKY, "camera": CREAM, "crowd": INK,
    "shelter": PALE_SKY, "hint": ORANGE, "page": CREAM, "shop": ORANGE,
}  # fmt: skip

Line = tuple[tuple[int, int], tuple[int, int]]


class Overlay:
    """Draws over a finished frame what the simulation sees."""

    def __init__(self, level: Level, font: Font) -> None:
        """An overlay for a level."""
        self._level = level
        self._font = font
        self._roads: list[Line] = []

    def draw(self, surface: Surface, world: World, corner: tuple[int, int], view: int) -> None:
        """Draws both bodies, and what a view, one of `VIEWS`, is about."""
        if view == BODIES:
            self._zones(surface, corner)
            self._people(surface, world, corner)
        elif view == GROUND:
            draw_traction(surface, self._font, self._level, world, corner)
        elif view == ROADS:
            self._draw_roads(surface, world, corner)
        boys = [boy for boy in (world.izuku, world.katsuki) if boy is not None]
        for boy in boys:
            self._body(surface, boy, corner)
        lines = _summary(world, view)
        for boy in boys if view == BODIES else ():
            lines += _words(boy)
        self._lines(surface, 4, WORDS_TOP, lines)

    def _people(self, surface: Surface, world: World, corner: tuple[int, int]) -> None:
        """Civilians, and how far from them Katsuki has to be."""
        for civilian in world.crowd.outside:
            box = (civilian.x - corner[0] - HALF_WIDTH, civilian.y - corner[1] - PERSON_HEIGHT)
            pygame.draw.rect(surface, PALE_SKY, (*box, 2 * HALF_WIDTH, PERSON_HEIGHT), 1)
        if world.katsuki is not None:
            self._rings(surface, world.katsuki, corner)

    def _draw_roads(self, surface: Surface, world: World, corner: tuple[int, int]) -> None:
        """The pursuer's graph, and the edge that he is on, once it has been baked."""
        graph = self._level.routes.get("katsuki")
        if not isinstance(graph, Graph):
            return
        self._roads = self._roads or [_line_of(graph, edge) for edge in graph.edges]
        for start, end in self._roads:
            if corner[0] - REACH < start[0] < corner[0] + SCREEN_WIDTH + REACH:
                _draw_line(surface, BROWN, start, end, corner)
        runner = world.pursuer.runner if world.pursuer is not None else None
        if runner is not None and runner.edge >= 0:
            _draw_line(surface, YELLOW, *self._roads[runner.edge], corner)

    def _lines(self, surface: Surface, x: int, y: int, lines: Sequence[str]) -> None:
        step = self._font.line_height - 1
        width = max(map(self._font.width, lines)) + 2 * x
        surface.blit(panel(width, len(lines) * step + 4), (0, y - 2))
        for line in lines:
            self._font.draw(surface, line, x, y, CREAM, INK)
            y += step

    def _body(self, surface: Surface, boy: Athlete, corner: tuple[int, int]) -> None:
        colour = ORANGE if boy.who == "katsuki" else GREEN
        x, y = boy.x - corner[0], boy.y - corner[1]
        box = (x - HALF_WIDTH, y - boy.height, 2 * HALF_WIDTH, boy.height)
        pygame.draw.rect(surface, colour, box, 1)
        pygame.draw.line(surface, RED, (x, y - MIDDLE), (x + boy.vx // 8, y - MIDDLE + boy.vy // 8))

    def _rings(self, surface: Surface, boy: Athlete, corner: tuple[int, int]) -> None:
        middle = (boy.x - corner[0], boy.y - corner[1])
        pygame.draw.circle(surface, RED, middle, OUTER_RADIUS // SUBPIXELS, 1)
        pygame.draw.circle(surface, ORANGE, middle, HARD_RADIUS // SUBPIXELS, 1)

    def _zones(self, surface: Surface, corner: tuple[int, int]) -> None:
        for thing in self._level.things:
            colour = ZONES.get(thing.kind)
            if colour is None:
                continue
            width, height = max(thing.width, 4), max(thing.height, 4)
            x, y = thing.x - width // 2 - corner[0], thing.y - height - corner[1]
            pygame.draw.rect(surface, colour, (x, y, width, height), 1)


def _summary(world: World, view: int) -> list[str]:
    return [
        f"{TITLES[view]}  (F3: next view)",
        f"tick {world.tick}  {world.outcome}  {len(world.crowd.outside)} people",
        f"rain {world.weather.rain}  wind {world.weather.wind}",
    ]


def _line_of(graph: Graph, edge: Edge) -> Line:
    """Where an edge starts and ends, in pixels of the level."""
    start = (edge.start // SUBPIXELS, graph.surfaces.height(edge.source, edge.start) // SUBPIXELS)
    end = (edge.end // SUBPIXELS, graph.surfaces.height(edge.target, edge.end) // SUBPIXELS)
    return start, end


def _draw_line(
    surface: Surface,
    colour: Colour,
    start: tuple[int, int],
    end: tuple[int, int],
    corner: tuple[int, int],
) -> None:
    here = (start[0] - corner[0], start[1] - corner[1])
    there = (end[0] - corner[0], end[1] - corner[1])
    pygame.draw.line(surface, colour, here, there)


def _words(boy: Athlete) -> list[str]:
    """What a boy is doing, in numbers."""
    lines = [
        f"{boy.who} {boy.state} {boy.state_ticks}",
        f"{boy.x},{boy.y}  {boy.vx},{boy.vy} px/s",
        f"stamina {boy.stamina} strain {boy.strain} panic {boy.panic}",
    ]
    windows = open_windows(boy)
    return [*lines, "open: " + ", ".join(windows)] if windows else lines


def open_windows(boy: Athlete) -> list[str]:
    """The names of the forgiveness rules that would help a boy just now."""
    tick = boy.tick
    in_air = boy.state in ("air", "wall-slide")
    rules = (
        ("coyote", in_air and tick - boy.grounded_at <= COYOTE_TICKS),
        ("buffer", tick - boy.jump_pressed_at <= JUMP_BUFFER_TICKS),
        ("rise", in_air and tick - boy.rising_since < boy.rise_ticks),
        ("forced", in_air and tick - boy.kicked_at < WALL_KICK_FORCED_TICKS),
        ("kept speed", tick - boy.clipped_at <= KEPT_SPEED_TICKS),
        ("boost", bool(boy.air_boosts) and tick >= boy.boost_ready_at),
    )
    return [name for name, is_open in rules if is_open]
