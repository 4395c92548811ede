"""Streets with people, and how to step them: shared by the tests of the crowd."""

from __future__ import annotations

from typing import TYPE_CHECKING

from game.sim.level import BLOCK, Level, Thing, parse_weather
from game.sim.person import Person
from game.sim.units import TILE_PIXELS

if TYPE_CHECKING:
    from collections.abc import Iterable

    from game.sim.civilian import Civilian
    from game.sim.stage import Stage


def lengthened(text: str, columns: int) -> str:
    """The drawing with every row's last sign repeated so many times more."""
    return "\n".join(row + row[-1] * columns for row in text.strip().splitlines())


def zone(column: int, columns: int, row: int, count: int, wish: str = "walk") -> Thing:
    """A crowd zone from a column on, its bottom at the foot of a row."""
    return Thing(
        "crowd", (2 * column + columns) * TILE_PIXELS // 2, (row + 1) * TILE_PIXELS,
        columns * TILE_PIXELS, TILE_PIXELS if columns else 0, (("count", count), ("wish", wish)),
    )  # fmt: skip


def thing_at(kind: str, column: int, row: int, columns: int = 1) -> Thing:
    """A thing that stands on the foot of a row, from a column on."""
    x = (2 * column + columns) * TILE_PIXELS // 2
    return Thing(kind, x, (row + 1) * TILE_PIXELS, columns * TILE_PIXELS, 2 * TILE_PIXELS)


def with_things(text: str, things: Iterable[Thing], weather: str = "", seed: int = 0) -> Level:
    """A drawn level with more things and a weather."""
    drawn = Level.from_text(text)
    return Level(
        "drawn", drawn.width, drawn.height, drawn.shapes, drawn.materials, drawn.roofed,
        (*drawn.things, *things), parse_weather(weather), seed=seed,
    )  # fmt: skip


def town(columns: int, things: Iterable[Thing], weather: str = "") -> Level:
    """A flat street with things on it; its ground is row 4."""
    text = "I" + "." * (columns - 1) + ("\n" + "." * columns) * 3 + "\n" + "#" * columns
    return with_things(text, things, weather)


def with_zone(
    text: str, column: int, columns: int, row: int, count: int, wish: str = "walk", seed: int = 0
) -> Level:
    """A drawn level with a crowd zone from a column on, its bottom at the foot of a row."""
    return with_things(text, [zone(column, columns, row, count, wish)], seed=seed)


def street(columns: int, count: int, wish: str = "walk", seed: int = 0) -> Level:
    """A flat street that is one zone; its ground is row 4."""
    text = "I" + "." * (columns - 1) + ("\n" + "." * columns) * 3 + "\n" + "#" * columns
    return with_zone(text, 0, columns, 3, count, wish, seed)


def boy_at(stage: Stage, x: int, y: int, svx: int = 0) -> Person:
    boy = Person(stage.level, x, y)
    boy.svx = svx
    return boy


def step(stage: Stage, boys: list[Person], ticks: int = 1) -> list[str]:
    """Steps the weather and the crowd; the names of what happened."""
    names = []
    for _ in range(ticks):
        stage.tick += 1
        stage.events = []
        stage.weather.step(stage.tick)
        stage.crowd.step(stage, boys)
        names += [event.name for event in stage.events]
    return names


def state_of(stage: Stage) -> list[int]:
    out: list[int] = []
    stage.crowd.save(out)
    return out


def stands_free(level: Level, civilian: Civilian) -> bool:
    """Whether the body touches no block and both feet are over a floor."""
    for x in (civilian.x - 5, civilian.x + 5):
        column = x // TILE_PIXELS
        for y in (civilian.y - 1, civilian.y - 25):
            if level.shapes[y // TILE_PIXELS * level.width + column] == BLOCK:
                return False
        if not level.shapes[civilian.y // TILE_PIXELS * level.width + column]:
            return False
    return civilian.y % TILE_PIXELS == 0
