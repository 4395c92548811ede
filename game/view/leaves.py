"""Leaves that trees lose: slowly in still air, more and farther when the wind blows."""

from __future__ import annotations

from itertools import count
from typing import TYPE_CHECKING, Final, NamedTuple

import pygame

from game.view.nearby import Nearby

if TYPE_CHECKING:
    from pygame import Surface

    from game.levels import LoadedMap
    from game.levels.pictures import Decoration
    from game.sim.world import World
    from game.view.sheets import Sheets

TREES: Final = ("tree0", "tree1", "tree2", "street_tree")
STATE: Final = "leaf_fall"
CALM_PERIOD: Final = 360  # ticks from one leaf of a tree to its next in still air
WINDY_PERIOD: Final = 120
WINDY: Final = 20  # wind from which a tree loses its leaves fast
FALL: Final = 0.45  # pixels a tick
CARRY: Final = 0.03  # pixels a tick for each unit of wind
SWAY: Final = (0, 1, 2, 2, 1, 0, -1, -2, -2, -1)  # pixels to and fro, every SWAY_TICKS
SWAY_TICKS: Final = 6
SPREAD: Final = 53  # so that no two trees lose theirs together
CROWN: Final = 0.55  # share of a tree's height, from its top, that leaves fall out of
MARGIN: Final = 120  # pixels beside a tree that the wind carries its leaves
LEAF: Final = 8  # pixels, the largest


class _Crown(NamedTuple):
    """What leaves fall out of: the level's pixel where they begin, how wide it is.

    `ticks` is how long one falls until it lies.
    """

    x: int
    y: int
    width: int
    ticks: int


class Leaves:
    """All falling leaves of a level; where each is depends on tree, tick and wind alone."""

    def __init__(self, sheets: Sheets, loaded: LoadedMap | None) -> None:
        """They fall from the trees that the map has put there."""
        self._leaf = sheets.sheet("effects").animation(STATE)
        trees = [] if loaded is None else [d for d in loaded.decorations if d.name in TREES]
        self._crowns = Nearby(_crown(tree) for tree in sorted(trees, key=lambda tree: tree.x))

    def draw(self, surface: Surface, world: World, corner: tuple[int, int]) -> None:
        """Draws those that a camera corner sees."""
        crowns = self._crowns.seen(corner)
        if not crowns:
            return
        left, top = corner
        tick, wind = world.tick, world.weather.wind
        period = WINDY_PERIOD if abs(wind) >= WINDY else CALM_PERIOD
        for x, y, width, ticks in crowns:
            number, age = divmod(tick + x * SPREAD, period)
            if age <= ticks:
                aside = (number * SPREAD + x) % width + round(age * wind * CARRY)
                sway = SWAY[age // SWAY_TICKS % len(SWAY)]
                frame = self._leaf.looped(age)
                place = frame.corner(x + aside + sway - left, y + round(age * FALL) - top)
                surface.blit(frame.surface, place)


def _crown(tree: Decoration) -> tuple[pygame.Rect, _Crown]:
    """A tree's crown, and the box that its leaves may get to."""
    box = pygame.Rect(round(tree.x), round(tree.y), max(1, round(tree.width)), round(tree.height))
    from_top = round(box.height * CROWN)
    room = box.height - from_top
    ticks = next(age for age in count() if round((age + 1) * FALL) > room)
    reach = box.inflate(2 * MARGIN, 2 * LEAF)
    return reach, _Crown(box.x, box.y + from_top, box.width, ticks)
