"""What a level asks one to reach: its ways out, its checkpoints, and its notebook pages."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from game.sim.story import Zone
from game.sim.units import TILE_PIXELS, TILE_SHIFT

if TYPE_CHECKING:
    from collections.abc import Iterator

    from game.sim.level import Level, Thing
    from game.sim.one_for_all import Izuku

WAYS_OUT: Final = ("exit", "train")
ALONG: Final = "checkpoint"
EXTRA: Final = "page"


class Goal:
    """One of them; `column` and `row` are the tile just above the floor at its foot."""

    def __init__(self, thing: Thing, number: int) -> None:
        """The goal that a thing is; `number` counts those of its kind from 1, 0 for the only."""
        self.kind: Final = thing.kind
        self.x: Final = thing.x
        self.y: Final = thing.y
        self.column: Final = thing.x // TILE_PIXELS
        self.row: Final = (thing.y - 1) // TILE_PIXELS
        self.zone: Final = Zone(thing, any_height=thing.kind == ALONG)
        number = thing.number("number") or number
        self.name: Final = f"{self.kind}-{number}" if number else self.kind

    @property
    def word(self) -> str:
        """What people call it."""
        return self.name.replace("-", " ")

    @property
    def label(self) -> str:
        """What people call it, and the floor tile where it is."""
        return f"{self.word} at {self.column},{self.row + 1}"

    @property
    def ends(self) -> bool:
        """Whether a level is over there."""
        return self.kind in WAYS_OUT

    def holds(self, boy: Izuku) -> bool:
        """Whether a body is there."""
        return self.zone.holds(boy)

    def stands(self, boy: Izuku) -> bool:
        """Whether a body is there for good: nobody is at a checkpoint while falling past it."""
        return self.zone.holds(boy) and (self.kind != ALONG or boy.on_ground)

    def cells(self, level: Level) -> Iterator[tuple[int, int]]:
        """The tiles in which feet would be there."""
        zone = self.zone
        first, last = int(zone.left) >> TILE_SHIFT, (int(zone.right) - 1) >> TILE_SHIFT
        top = max(int(zone.top) >> TILE_SHIFT, 0)
        bottom = min((int(zone.bottom) - 1) >> TILE_SHIFT, level.height - 1)
        for column in range(max(first, 0), min(last, level.width - 1) + 1):
            for row in range(top, bottom + 1):
                yield column, row


def goals_of(level: Level) -> list[Goal]:
    """All goals of a level: ways out first, then checkpoints and pages from left to right."""
    goals: list[Goal] = []
    for kind in (*WAYS_OUT, ALONG, EXTRA):
        things = _of_kind(level, kind)
        alone = len(things) == 1
        goals += [Goal(thing, 0 if alone else at) for at, thing in enumerate(things, start=1)]
    return goals


def _of_kind(level: Level, kind: str) -> list[Thing]:
    things = sorted(level.of_kind(kind), key=_place)
    return things[:1] if kind == "train" else things  # whichever train is caught, it leaves


def _place(thing: Thing) -> tuple[int, int]:
    return thing.x, thing.y
