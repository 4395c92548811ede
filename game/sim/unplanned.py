"""What legs do without a plan: hold on, go on, hop at a wall, and stop before a drop."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from game.sim.buttons import JUMP, LEFT, RIGHT, UP
from game.sim.level import SOLID
from game.sim.navigation import SLACK
from game.sim.person import CLIMB, LEDGE
from game.sim.units import SUBPIXELS, TILE

if TYPE_CHECKING:
    from mypy_extensions import i64

    from game.sim.athlete import Athlete
    from game.sim.navigation import Graph

BRINK: Final[i64] = 20 * SUBPIXELS  # from a drop: room to stop


def towards(boy: Athlete, goal_sx: i64) -> int:
    """Left, right, or nothing when he is there."""
    gap = goal_sx - boy.sx
    if -SLACK <= gap <= SLACK:
        return 0
    return RIGHT if gap > 0 else LEFT


def hop(boy: Athlete) -> int:
    """Jump, now and then, where a wall is in the way."""
    return JUMP if boy.wall_within(SUBPIXELS * 8) and boy.tick % 30 < 14 else 0


def hold_on(boy: Athlete, goal_sx: i64, way_out: int) -> int:
    """In the air, on a ledge, a ladder: on; `way_out` is the side of a hole to leave by, or 0."""
    if boy.state_code == LEDGE:
        return RIGHT if boy.facing > 0 else LEFT
    if boy.state_code == CLIMB:
        return UP
    if way_out == 0:
        return towards(boy, goal_sx)
    jump = boy.buttons & JUMP if boy.svy < 0 else 0  # out of a hole it takes a whole jump
    return jump | (RIGHT if way_out > 0 else LEFT)


def feel_along(graph: Graph, boy: Athlete, goal_sx: i64) -> int:
    """No way is known: towards it, over what is in the way, but not off into nothing."""
    surface = graph.surfaces.under(boy)
    if surface >= 0:
        left, right = graph.surfaces.ends(surface)
        if goal_sx < left and _is_void(graph, left - TILE, boy.sy):
            goal_sx = left + BRINK
        elif goal_sx > right and _is_void(graph, right + TILE, boy.sy):
            goal_sx = right - BRINK
    return towards(boy, goal_sx) | hop(boy)


def _is_void(graph: Graph, sx: i64, sy: i64) -> bool:
    """Whether there is neither a wall at a place nor anything to land on below it."""
    wall = graph.level.flag_at(int(sx // SUBPIXELS), int((sy - TILE // 2) // SUBPIXELS))
    return not wall & SOLID and graph.surfaces.below(sx, sy) < 0
