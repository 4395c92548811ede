"""Streets with doors, a couple and a pursuer: shared by the tests of scenes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from game.sim import Level, Thing, World
from game.sim.level import parse_weather

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from game.sim import Event

TILE = 16
GROUND = 5  # row of the feet's floor


def door(column: int, to: int = -1) -> Thing:
    """A shop door two tiles wide with its middle at a column's left edge."""
    linked: tuple[tuple[str, int | str], ...] = ()
    if to >= 0:
        linked = (("to_x", to * TILE), ("to_y", GROUND * TILE))
    return Thing("shop", column * TILE, GROUND * TILE, 2 * TILE, 3 * TILE, linked)


def beat(column: int, number: int, katsuki: str = "") -> Thing:
    """A beat across the street."""
    found: list[tuple[str, int | str]] = [("id", number)]
    if katsuki:
        found.append(("katsuki", katsuki))
    return Thing("beat", column * TILE, GROUND * TILE, TILE, GROUND * TILE, tuple(found))


def people(column: int, columns: int, count: int, wish: str = "browse") -> Thing:
    """A crowd from a column on."""
    return Thing(
        "crowd", (2 * column + columns) * TILE // 2, GROUND * TILE, columns * TILE, 2 * TILE,
        (("count", count), ("wish", wish)),
    )  # fmt: skip


def couple(column: int, who: str = "couple0") -> Thing:
    """Two who are happy."""
    return Thing("npc", column * TILE, GROUND * TILE, TILE, 2 * TILE, (("who", who),))


def street(
    columns: int,
    things: Iterable[Thing],
    izuku: int = 3,
    katsuki: int | None = None,
    exit_at: int | None = None,
) -> Level:
    """A flat street with both boys and things on it."""
    rows = [["."] * columns for _ in range(GROUND)]
    rows[GROUND - 1][izuku] = "I"
    if katsuki is not None:
        rows[GROUND - 1][katsuki] = "K"
    rows[GROUND - 1][columns - 1 if exit_at is None else exit_at] = "E"
    drawn = Level.from_text("\n".join("".join(row) for row in [*rows, ["#"] * columns]))
    return Level(
        "staged", drawn.width, drawn.height, drawn.shapes, drawn.materials, drawn.roofed,
        (*drawn.things, *things), parse_weather(""),
    )  # fmt: skip


def run(
    world: World,
    buttons: int | Callable[[World], int],
    ticks: int,
    katsuki: int | Callable[[World], int] | None = 0,
    until: str = "",
) -> list[Event]:
    """Plays so many ticks, or until an event; all that happened."""
    told: list[Event] = []
    for _ in range(ticks):
        pressed = buttons if isinstance(buttons, int) else buttons(world)
        if katsuki is None or isinstance(katsuki, int):
            world.step(pressed, katsuki)
        else:
            world.step(pressed, katsuki(world))
        told += world.events
        if until and any(event.name == until for event in world.events):
            break
    return told


def names(events: Iterable[Event]) -> list[str]:
    """What they are called."""
    return [event.name for event in events]
