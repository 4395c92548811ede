"""Whether the pursuer sees the one he is after, as far as a player may know it."""

from __future__ import annotations

from enum import Enum, auto
from typing import TYPE_CHECKING

from game.sim.perception import can_see
from game.view.hideout import sees_out

if TYPE_CHECKING:
    from game.sim.world import World

LOOK_TICKS = 6  # between two looks: a mark that changes more often flickers


class Watch(Enum):
    """What the pursuer's eyes are doing."""

    SEES = auto()
    FOLLOWS = auto()  # by ear, or by where he saw him last
    LOST = auto()


class Watched:
    """Keeps what the pursuer is known to see; told of every tick."""

    def __init__(self) -> None:
        """Nobody has been noticed."""
        self.state = Watch.FOLLOWS

    def tick(self, world: World) -> None:
        """Takes in a tick: what was told, and every now and then what is in sight."""
        for event in world.events:
            if event.name == "lost_sight":
                self.state = Watch.LOST
            elif event.name == "found":
                self.state = Watch.SEES
        chaser = world.katsuki
        if chaser is None or world.tick % LOOK_TICKS:
            return
        if sees_out(world) and can_see(world.level, chaser, world.izuku):
            self.state = Watch.SEES
        elif self.state is Watch.SEES:
            self.state = Watch.FOLLOWS
