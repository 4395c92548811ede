"""All that a storm adds to roofs and to who is out on them, behind one door."""

from __future__ import annotations

from typing import TYPE_CHECKING

from game.view.blast_light import BlastLight
from game.view.cold_breath import breathe
from game.view.decks import Decks
from game.view.edge_light import light_walls
from game.view.gutters import Gutters
from game.view.neon_mirror import NeonMirror
from game.view.wet_figures import WetFigures, drip

if TYPE_CHECKING:
    from collections.abc import Sequence

    from pygame import Surface

    from game.sim.world import World
    from game.view.boys import Boys
    from game.view.effects import Effects
    from game.view.light import Lights
    from game.view.reflection import Reflections
    from game.view.scenery import Scenery
    from game.view.sheets import Sheets


class Downpour:
    """Water off roofs, images in wet ground, the light of fire and strokes, breath and drops."""

    def __init__(
        self,
        scenery: Scenery,
        sheets: Sheets,
        lights: Lights,
        mirror: Reflections,
        tops: Sequence[int],
        *,
        dark: bool,
    ) -> None:
        """`tops` is the pixel row where rain lands in each column; `dark` whether fire is seen."""
        decks = Decks(mirror.deep, tops, mirror.before_feet)
        self._decks = decks
        self._gutters = Gutters(decks, sheets)
        self._signs = NeonMirror(scenery.loaded, decks, lights)
        self.figures = WetFigures(decks, sheets)
        """What rain does to the boys."""
        self.blasts = BlastLight(lights, decks, dark=dark)
        """The light of explosions."""

    def tick(self, world: World, effects: Effects, boys: Boys, wetness: int) -> None:
        """Takes in one tick; the ground near the camera is as wet as `wetness`, 0-100."""
        self.figures.wetness = wetness
        self.blasts.tick(world)
        for boy in (world.izuku, world.katsuki):
            if boy is not None:
                soaked = boys.soaked(boy.who)
                drip(effects, world, boy, soaked=soaked)
                breathe(effects, world, boy, soaked=soaked)

    def draw(
        self, surface: Surface, world: World, corner: tuple[int, int], wetness: int, stroke: float
    ) -> None:
        """Draws what lies on the ground and runs off it; a stroke lights it so much, 0-1."""
        self._signs.draw(surface, corner, world.tick, wetness)
        light_walls(surface, self._decks, corner, stroke)
        self._gutters.draw(surface, world, corner, wetness)
