"""Izuku's body, put somewhere to try out what it can do there."""

from __future__ import annotations

from typing import TYPE_CHECKING

from game.sim.legs import RUN_SPEED
from game.sim.one_for_all import Izuku

if TYPE_CHECKING:
    from game.sim.surfaces import SurfaceMap


def body_at(surfaces: SurfaceMap, surface: int, sx: int, direction: int, *, running: bool) -> Izuku:
    """Izuku on a surface at a subpixel place, facing -1 or 1, standing or at full speed."""
    boy = Izuku(surfaces.level, 0, 0)
    boy.sx, boy.sy = sx, surfaces.height(surface, sx)
    boy.svx = direction * RUN_SPEED if running else 0
    boy.facing = direction or 1
    boy.highest = boy.sy
    boy.follow_ground()
    boy.on_ground = True
    return boy
