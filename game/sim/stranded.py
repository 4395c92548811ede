"""What the bot that plays Izuku does in the last scene of the roofs: lift the head, climb down."""

from __future__ import annotations

from typing import TYPE_CHECKING

from game.sim.buttons import RIGHT, UP
from game.sim.roof_end import STANDS

if TYPE_CHECKING:
    from game.sim.world import World


def stranded(world: World) -> int:
    """The buttons of the next tick in that scene; -1 where it does not go on."""
    end = world.roof_end
    if end is None or not end.under_way:
        return -1
    if end.phase_code == STANDS:
        return RIGHT
    return UP if world.tick % 2 else 0
