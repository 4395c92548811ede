"""Whether a pursuer stands around although he could go on."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from game.sim.navigation import FAR
from game.sim.person import GRABBED
from game.sim.routes import graph_for
from game.sim.units import TICKS_PER_SECOND, TILE

if TYPE_CHECKING:
    from game.sim.explosion import Katsuki
    from game.sim.world import World

STUCK_TICKS: Final = 5 * TICKS_PER_SECOND  # within a tile for so long, and he counts as stuck
LOOK_TICKS: Final = TICKS_PER_SECOND // 2  # from one look for a way to the next


class Standing:
    """Watches Katsuki after every tick: how long he stays within a tile while he has a way.

    Held, hidden, seated or between two lives he is not counted, nor where no way leads on.
    """

    def __init__(self) -> None:
        """Nothing seen yet."""
        self.longest = 0  # ticks
        self.times = 0  # how often it became `STUCK_TICKS`
        self._here: tuple[int, int] | None = None
        self._since = 0
        self._floors = (-1, -1)  # surfaces that Katsuki and Izuku last stood on or over

    @property
    def stuck(self) -> bool:
        """Whether he ever stood for 5 s."""
        return self.times > 0

    def watch(self, world: World) -> None:
        """Looks at the tick that has just been made."""
        chaser = world.katsuki
        if chaser is None or chaser.state_code >= GRABBED:
            self._here = None
            return
        x, y = int(chaser.sx), int(chaser.sy)
        if self._here is None or max(abs(x - self._here[0]), abs(y - self._here[1])) >= TILE:
            self._here, self._since = (x, y), world.tick
        stood = world.tick - self._since
        if stood and stood % LOOK_TICKS == 0 and not self._has_way(world, chaser):
            self._since = world.tick
            return
        self.times += stood == STUCK_TICKS
        self.longest = max(self.longest, stood)

    def _has_way(self, world: World, chaser: Katsuki) -> bool:
        """Whether a way without blasts leads from Katsuki's floor to Izuku's."""
        graph = graph_for(world.level, "katsuki")
        boys = ((chaser.sx, chaser.sy), (world.izuku.sx, world.izuku.sy))
        below = [graph.surfaces.below(sx, sy) for sx, sy in boys]
        floors = zip(below, self._floors, strict=True)
        here, there = (new if new >= 0 else old for new, old in floors)
        self._floors = here, there
        if here < 0 or there < 0:
            return False
        return graph.cost(here, int(chaser.sx), there, quirk=False) < FAR
