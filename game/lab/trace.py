"""A run as a table: one row a tick and boy, for spreadsheets and plots."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, NamedTuple

from game.sim.explosion import Katsuki

if TYPE_CHECKING:
    from game.sim.athlete import Athlete
    from game.sim.world import World


class Row(NamedTuple):
    """One boy after one tick: pixels, px/s, and what people read of him, 0-100."""

    tick: int
    who: str
    x: int
    y: int
    vx: int
    vy: int
    state: str
    on_ground: int
    stamina: int
    strain: int
    panic: int
    cold: int
    sweat: int
    palm_wetness: int


HEADER: Final = ",".join(Row._fields)


class Trace:
    """Collects the rows of a run."""

    def __init__(self) -> None:
        """No rows yet."""
        self.rows: list[Row] = []

    def add(self, world: World) -> None:
        """Adds a row for each boy as he stands now."""
        self.rows.append(_row(world.tick, world.izuku))
        if world.katsuki is not None:
            self.rows.append(_row(world.tick, world.katsuki))

    def csv(self) -> str:
        """The table with a header; no value needs quotes."""
        lines = (",".join(map(str, row)) for row in self.rows)
        return "\n".join((HEADER, *lines)) + "\n"


def _row(tick: int, boy: Athlete) -> Row:
    sweat, palms = (boy.sweat, boy.palm_wetness) if isinstance(boy, Katsuki) else (0, 0)
    return Row(
        tick, boy.who, boy.x, boy.y, boy.vx, boy.vy, boy.state, int(boy.on_ground),
        boy.stamina, boy.strain, boy.panic, boy.cold, sweat, palms,
    )  # fmt: skip
