"""A run that begins elsewhere than the map says: at an object, or at a checkpoint.

The level is then the map's own with both starts moved there, so that everything follows by the
simulation's own rules: Katsuki comes from the same place, his delay later. Beats that lie behind
are left out; the last of them is set off where the run begins, for its weather and what it asks
of Katsuki.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, NamedTuple

from game.sim.body import STANDING, Body
from game.sim.level import IS_PLATFORM, IS_SLOPE, STOPS_DOWN, Level, Thing, WeatherKey
from game.sim.units import SUBPIXELS, TILE_PIXELS

if TYPE_CHECKING:
    from collections.abc import Iterator

    from game.sim.athlete import Athlete

FULL_POINT: Final = 60  # units of a point of stamina, as in the simulation
HIGHEST_STEP: Final = 6  # rows that a place inside the ground is lifted at most
STANDS_ON: Final = STOPS_DOWN | IS_PLATFORM | IS_SLOPE


class Beginning(NamedTuple):
    """Where a run begins, in pixels; how worn out Izuku is, after how many ticks of weather.

    `checkpoint` is the one that it begins at, or None at an object.
    """

    x: int
    y: int
    strength: tuple[tuple[str, int], ...] = ()
    elapsed: int = 0
    checkpoint: Thing | None = None


def strength_of(boy: Athlete) -> tuple[tuple[str, int], ...]:
    """How worn out a boy is, as the properties of a start say it, 0-100."""
    return (
        ("cold", boy.cold),
        ("panic", boy.panic),
        ("stamina", int(boy.ceiling_units // FULL_POINT)),
        ("strain", boy.strain),
    )


def standing_place(level: Level, x: int, y: int) -> tuple[int, int] | None:
    """Where a boy stands who is put at a pixel: on the floor there, or below; None for nowhere.

    Inside the ground he is lifted onto it, by six tiles at most.
    """
    x = min(max(x, TILE_PIXELS // 2), level.width * TILE_PIXELS - TILE_PIXELS // 2)
    first = max(0, min(-(-y // TILE_PIXELS), level.height - 1))
    below = range(first, level.height)
    above = range(first, max(first - HIGHEST_STEP, 0) - 1, -1)
    for row in (*below, *above) if _fits(level, x, first) else (*above, *below):
        if level.flag_at(x, row * TILE_PIXELS) & STANDS_ON and _fits(level, x, row):
            return x, row * TILE_PIXELS
    return None


def _fits(level: Level, x: int, row: int) -> bool:
    """Whether a standing body has room on a row's floor."""
    body = Body(level, x * SUBPIXELS, row * TILE_PIXELS * SUBPIXELS)
    return row * TILE_PIXELS * SUBPIXELS >= STANDING and body.free_at(body.sx, body.sy)


def level_from(level: Level, start: Beginning) -> Level:
    """The level as it is for a run that begins there; what was worked out is shared with it."""
    moved = Level(
        level.name, level.width, level.height, level.shapes, level.materials, level.roofed,
        _things(level, start), _weather(level, start.elapsed), title=level.title,
        time=level.time, music=level.music, following=level.following, seed=level.seed,
    )  # fmt: skip
    moved.routes, moved.baked = level.routes, level.baked
    return moved


def _things(level: Level, start: Beginning) -> Iterator[Thing]:
    first = level.of_kind("izuku")[0].x
    left, right = min(first, start.x), max(first, start.x)
    behind = [thing for thing in level.of_kind("beat") if left < thing.x < right]
    done = {thing.number("id") for thing in behind}
    last = max(behind, key=lambda thing: abs(thing.x - first), default=None)
    for thing in level.things:
        if thing.kind == "izuku":
            given = dict(thing.properties) | dict(start.strength)
            properties = tuple(sorted(given.items()))
            yield thing._replace(x=start.x, y=start.y, properties=properties)
        elif thing.kind == "katsuki":
            kept = tuple(p for p in thing.properties if p[0] != "beat" or p[1] not in done)
            yield thing._replace(x=start.x, y=start.y, properties=kept)
        elif thing is last:
            yield thing._replace(x=start.x)
        elif thing not in behind:
            yield thing


def _weather(level: Level, elapsed: int) -> tuple[WeatherKey, ...]:
    """The timeline as it is after some ticks."""
    begun = [key for key in level.weather if key.tick <= elapsed] or [level.weather[0]]
    later = [key._replace(tick=key.tick - elapsed) for key in level.weather if key.tick > elapsed]
    return (begun[-1]._replace(tick=0), *later)
