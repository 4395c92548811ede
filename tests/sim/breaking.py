"""What the tests of breaking things share: a roof with an attic, a cracked wall, a tank."""

from __future__ import annotations

from typing import TYPE_CHECKING

from gadgetry import thing
from playing import with_things

from game.sim import Level, World
from game.sim.level import STOPS_DOWN
from game.sim.person import RUN

if TYPE_CHECKING:
    from game.sim import Event
    from game.sim.athlete import Athlete

SKY = "." * 60
ROOF_ROWS = 12  # rows of sky over the roof
ROOF = "\n".join([SKY] * (ROOF_ROWS - 1) + [".I" + SKY[2:]] + ["#" * 60] * 8)
ROOF_TOP = ROOF_ROWS * 16
GLASS = (20 * 16, 24 * 16)  # left and right edge, pixels
WALLED = "\n".join(
    [SKY] * 7 + ["." * 30 + "####" + "." * 26] * 4 + [".I" + "." * 28 + "####" + "." * 26]
    + ["#" * 60] * 3
)  # fmt: skip
SKYLIGHT = thing("thing", GLASS[0], ROOF_TOP + 64, GLASS[1] - GLASS[0], 64, kind="skylight")
WEAK_WALL = thing("thing", 30 * 16, ROOF_TOP, 64, 48, kind="weak-wall")
TANK = thing("thing", 30 * 16, ROOF_TOP - 12, 34, 46, kind="tank")
KATSUKI = thing("katsuki", 50 * 16, ROOF_TOP, 0, 0, delay=0)


def roof_with(*things: object, text: str = ROOF, weather: str = "") -> World:
    """Both boys on a roof; Katsuki stands far to the right until he is put somewhere."""
    level = Level.from_text(text, weather)
    world = World(with_things(level, KATSUKI, *things))  # type: ignore[arg-type]
    assert world.katsuki is not None
    world.katsuki.enter(RUN)
    world.katsuki.sweat_units = 6000
    return world


def stand(boy: Athlete, x: int, y: int = ROOF_TOP) -> None:
    """Puts a boy's feet on a floor at a pixel."""
    boy.sx, boy.sy = x * 256, y * 256
    boy.hold_still()
    boy.on_ground = True
    boy.enter(RUN)


def step(world: World, izuku: int, katsuki: int, ticks: int) -> list[Event]:
    """Both boys' buttons held for some ticks; all that happened."""
    happened: list[Event] = []
    for _ in range(ticks):
        world.step(izuku, katsuki)
        happened += world.events
    return happened


def in_a_wall(boy: Athlete) -> bool:
    """Whether a block overlaps a body."""
    rows = range(int(boy.sy - boy.height_sub) >> 12, (int(boy.sy - 1) >> 12) + 1)
    return any(boy.row_has(boy.sx, row, STOPS_DOWN) for row in rows)
