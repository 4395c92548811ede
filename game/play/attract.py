"""The street behind the title: the chase itself, played by nobody."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from game.play.attempt import IZUKU
from game.play.baking import Baking
from game.play.shade import darken
from game.sim.fugitive import Fugitive
from game.sim.world import World
from game.view.frame import Renderer

if TYPE_CHECKING:
    from pygame import Surface

    from game.play.kit import Kit
    from game.view.scenery import Scenery

LOOKS_ROUND: Final = 90  # ticks before the first step
LASTS: Final = 45 * 60  # ticks; then from the start
STANDS: Final = 60  # ticks that the end of a chase is seen
FADES: Final = 40


class Show:
    """One chase: Izuku looks round, runs, and gets away or not."""

    def __init__(self, kit: Kit, scenery: Scenery, seed: int) -> None:
        """Izuku stands on the pavement."""
        self._kit = kit
        self._level = scenery.level
        self._world = World(scenery.level, seed)
        self._bot: Fugitive | None = None
        self._renderer = Renderer(scenery, kit.sheets, IZUKU, kit.looks)
        self._renderer.show_hud = False
        self._tick = 0
        self._ends = LASTS

    @property
    def over(self) -> bool:
        """Whether it has been seen to its end."""
        return self._tick >= self._ends

    def tick(self, *, may_run: bool) -> None:
        """1/60 s passes."""
        self._tick += 1
        world = self._world
        if world.outcome != "running":
            self._ends = min(self._ends, self._tick + STANDS)
        elif self._tick > LOOKS_ROUND and may_run:
            if self._bot is None:
                self._bot = Fugitive(self._level)
            world.step(self._bot.press(world))
            self._renderer.tick(world)

    def draw(self, surface: Surface, alpha: float) -> None:
        """The street, dark at both ends of a chase."""
        if self._renderer.looks is not self._kit.looks:
            self._renderer.show(self._kit.looks)
        surface.blit(self._renderer.draw(self._world, alpha), (0, 0))
        darken(surface, 1 - min(self._tick, self._ends - self._tick) / FADES)


class Attract:
    """A chase that begins anew when it is over."""

    def __init__(self, kit: Kit, scenery: Scenery) -> None:
        """Begins to work out the roads beside the drawing; until then Izuku stands and looks."""
        self._kit = kit
        self._scenery = scenery
        self._baking = Baking(scenery.level, izuku=True)
        self._seed = 1
        self._show = Show(kit, scenery, self._seed)

    def tick(self) -> None:
        """1/60 s passes in the street."""
        self._show.tick(may_run=self._baking.done)
        if self._show.over:
            self._seed += 1
            self._show = Show(self._kit, self._scenery, self._seed)

    def draw(self, surface: Surface, alpha: float) -> None:
        """The street as it is now."""
        self._show.draw(surface, alpha)
