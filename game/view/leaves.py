"""Leaves that trees lose: slowly in still air, more and farther when the wind blows."""

from __future__ import annotations

from bisect import bisect_right
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from pygame import Surface

    from game.levels import LoadedMap
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
MARGIN: Final = 120  # pixels beside the picture whose trees still matter, as the wind carries


class Leaves:
    """All falling leaves of a level; where each is depends on tree, tick and wind alone."""

    def __init__(self, sheets: Sheets, loaded: LoadedMap | None) -> None:
        """They fall from the trees that the map has put there."""
        self._leaf = sheets.sheet("effects").animation(STATE)
        trees = [] if loaded is None else [d for d in loaded.decorations if d.name in TREES]
        self._crowns = sorted(
            (round(d.x), round(d.y), max(1, round(d.width)), round(d.height)) for d in trees
        )

    def draw(self, surface: Surface, world: World, corner: tuple[int, int]) -> None:
        """Draws those that a camera corner sees."""
        left, top = corner
        right = left + surface.get_width() + MARGIN
        wind = world.weather.wind
        period = WINDY_PERIOD if abs(wind) >= WINDY else CALM_PERIOD
        pictures = []
        first = bisect_right(self._crowns, (left - MARGIN + 1,))
        for x, y, width, height in self._crowns[first : bisect_right(self._crowns, (right,))]:
            number, age = divmod(world.tick + x * SPREAD, period)
            fallen = round(age * FALL)
            from_top = round(height * CROWN)
            if fallen > height - from_top:
                continue
            aside = (number * SPREAD + x) % width + round(age * wind * CARRY)
            sway = SWAY[age // SWAY_TICKS % len(SWAY)]
            frame = self._leaf.looped(age)
            place = frame.corner(x + aside + sway - left, y + from_top + fallen - top)
            pictures.append((frame.surface, place))
        surface.blits(pictures, doreturn=False)
