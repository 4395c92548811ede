"""What the tests of Katsuki's head share: a street with both boys, and where they stand on it."""

from __future__ import annotations

from game.sim import World
from game.sim.units import TILE

STREET = "\n".join(
    [
        *["." * 120] * 8,
        "." * 20 + "K" + "." * 40 + "I" + "." * 58,
        "#" * 120,
        "#" * 120,
    ]
)


def away(world: World) -> int:
    """How far apart the boys are, in pixels."""
    assert world.katsuki is not None
    return abs(world.izuku.x - world.katsuki.x)


def put(world: World, column: int, *, facing: int = 1) -> None:
    """Katsuki stands in a column, on the ground that he is on."""
    chaser = world.katsuki
    assert chaser is not None
    chaser.sx = column * TILE + TILE // 2
    chaser.svx = 0
    chaser.facing = facing
