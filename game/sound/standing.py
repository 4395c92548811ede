"""Where a level's lasting sounds stand: roofs that pour, machines that hum, halls and tracks."""

from __future__ import annotations

from bisect import bisect_left
from typing import TYPE_CHECKING, Final

from game.sim.level import IS_PLATFORM, IS_SLOPE, STOPS_DOWN
from game.sim.units import TILE_PIXELS

if TYPE_CHECKING:
    from collections.abc import Iterable

    from game.levels.pictures import Decoration
    from game.sim.level import Level
    from game.sound.cue import Ears
    from game.view.scenery import Scenery

GROUND: Final = STOPS_DOWN | IS_PLATFORM | IS_SLOPE
DROP: Final = 3  # rows; beside a deeper drop the edge of a roof pours
AROUND: Final = 16 * TILE_PIXELS  # pixels to either side within which a place is looked for
NEARER: Final = 2 * TILE_PIXELS  # pixels by which another must be nearer to take over
HALL: Final = 20 * TILE_PIXELS  # pixels around tracks and gates that belong to their hall
RIDES: Final = ("train", "train_home")  # levels, or their music, that are a moving train

MACHINES: Final = ("ac", "ac_lamp", "roof_vent", "duct", "roof_duct", "cooler", "shop_fridge")
FOUNTAINS: Final = ("fountain", "grand_fountain", "overflowing_tank")


class Places:
    """Places of one kind, in pixels, sought by where the ears are; sticks to the one it found."""

    def __init__(self, places: Iterable[tuple[int, int]]) -> None:
        """Found none yet."""
        self.all = sorted(places)
        """From the left."""
        self._columns = [x for x, _ in self.all]
        self._last: tuple[int, int] | None = None

    def __bool__(self) -> bool:
        """Whether there is any."""
        return bool(self.all)

    def nearest(self, ears: Ears) -> tuple[int, int] | None:
        """The nearest place within 16 tiles sideways, or None."""
        best, least = self._last, 1 << 30
        if best is not None:
            least = _distance(best, ears)
            best, least = (None, 1 << 30) if least > AROUND else (best, least - NEARER)
        first = bisect_left(self._columns, ears.x - AROUND)
        last = bisect_left(self._columns, ears.x + AROUND)
        for place in self.all[first:last]:
            away = _distance(place, ears)
            if away < least and away <= AROUND:
                best, least = place, away
        self._last = best
        return best


class Standing:
    """What of a level sounds all the time, worked out once."""

    def __init__(self, level: Level) -> None:
        """Only what the level itself means; `furnish` adds what a map shows."""
        self.gutters = Places(_free_edges(level))
        self.machines = Places(
            (thing.x, thing.y)
            for thing in level.of_kind("thing")
            if thing.text("kind") == "vending"
        )
        self.fountains = Places(())
        self.halls = _halls(level)
        self.rides: bool = level.music in RIDES or level.name in RIDES

    def furnish(self, decorations: Iterable[Decoration]) -> None:
        """Machines and fountains that a map shows, and a level does not know."""
        shown = list(decorations)
        self.machines = Places({*_of(shown, MACHINES), *self.machines.all})
        self.fountains = Places(_of(shown, FOUNTAINS))

    def in_hall(self, ears: Ears) -> bool:
        """Whether the ears are about a station's gates or tracks."""
        return any(left <= ears.x <= right for left, right in self.halls)


def furnish(scenery: Scenery) -> None:
    """Lets a level sound like its map: machines and fountains that only the picture knows."""
    if scenery.loaded is not None:
        standing_in(scenery.level).furnish(scenery.loaded.decorations)


def standing_in(level: Level) -> Standing:
    """What sounds all the time in a level; kept with it."""
    kept = level.routes.get("standing sounds")
    if not isinstance(kept, Standing):
        kept = level.routes["standing sounds"] = Standing(level)
    return kept


def _distance(place: tuple[int, int], ears: Ears) -> int:
    """Pixels from the ears, the longer of across and down."""
    return max(abs(place[0] - ears.x), abs(place[1] - ears.y))


def _of(decorations: Iterable[Decoration], names: tuple[str, ...]) -> list[tuple[int, int]]:
    return [(int(d.x + d.width / 2), int(d.y)) for d in decorations if d.name in names]


def _halls(level: Level) -> tuple[tuple[int, int], ...]:
    columns = [thing.x for kind in ("train", "gate") for thing in level.of_kind(kind)]
    return ((min(columns) - HALL, max(columns) + HALL),) if columns else ()


def _free_edges(level: Level) -> list[tuple[int, int]]:
    """Pixels at which the highest ground of a column ends beside a deep drop."""
    tops = [_top(level, column) for column in range(level.width)]
    edges = []
    for column in range(1, level.width):
        left, right = tops[column - 1], tops[column]
        if abs(left - right) > DROP:
            edges.append((column * TILE_PIXELS, min(left, right) * TILE_PIXELS))
    return edges


def _top(level: Level, column: int) -> int:
    """The row of the highest ground in a column; the level's height where there is none."""
    index = level.origin + column
    for row in range(level.height):
        if level.flags[index] & GROUND:
            return row
        index += level.stride
    return level.height
