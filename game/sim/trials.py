"""What recipes have led to, kept so that a level that changes a little is baked again at once.

A trial depends on nothing but where it starts, what is pressed, and the tiles and hazards near
its way. When some of them change, those trials are forgotten whose way comes near; a bake that
knows the others gives the same routes as one that tries everything.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, NamedTuple

from game.sim.body import STANDING
from game.sim.level import PAD_BOTTOM, PAD_SIDE, PAD_TOP
from game.sim.units import TILE_PIXELS, TILE_SHIFT

if TYPE_CHECKING:
    from collections.abc import Iterable

    from mypy_extensions import i64

    from game.sim.athlete import Athlete
    from game.sim.level import Level, Thing
    from game.sim.surfaces import SurfaceMap

NEAR: Final = 3  # tiles around a way that may count: a body's reach, and a floor's headroom
NOTHING: Final = -1

Key = tuple[int, int, int, bool, int, bytes]
"""Where the feet start, the direction, whether at a run, and a recipe, or -1 and buttons."""


class Trial(NamedTuple):
    """What came of one: the floor tile landed on or -1, where there, and what was pressed.

    `own` are the floor tiles met that belong to the surface it left, `others` those that do not;
    their numbers, those of `SurfaceMap`, do not depend on how wide the level is. The rest is the
    box of tiles that counted.
    """

    landing: int
    end: int
    inputs: bytes
    own: tuple[int, ...]
    others: tuple[int, ...]
    left: int
    top: int
    right: int
    bottom: int


class Way:
    """The way of one trial while it is under way."""

    def __init__(self, surfaces: SurfaceMap, source: int, boy: Athlete) -> None:
        """At its start, on a surface."""
        self._surfaces = surfaces
        self._source = source
        self._own: dict[int, None] = {}
        self._others: dict[int, None] = {}
        self._left = self._right = int(boy.sx)
        self._top = self._bottom = int(boy.sy)

    def go(self, boy: Athlete) -> None:
        """Takes in where the boy is now."""
        sx, sy = int(boy.sx), int(boy.sy)
        if sx < self._left:
            self._left = sx
        elif sx > self._right:
            self._right = sx
        if sy < self._top:
            self._top = sy
        elif sy > self._bottom:
            self._bottom = sy

    def stands_on(self, boy: Athlete) -> int:
        """The floor tile under a boy on the ground, or -1; it counts from now on."""
        cell = self._surfaces.cell_under(boy)
        if cell >= 0:
            own = self._surfaces.of_cell(cell) == self._source
            (self._own if own else self._others)[cell] = None
        return cell

    def ends(self, landing: int, end: int, inputs: bytes) -> Trial:
        """What came of it."""
        return Trial(
            landing, end, inputs, tuple(self._own), tuple(self._others),
            (self._left >> TILE_SHIFT) - NEAR,
            ((self._top - int(STANDING)) >> TILE_SHIFT) - NEAR,
            (self._right >> TILE_SHIFT) + NEAR,
            (self._bottom >> TILE_SHIFT) + NEAR,
        )  # fmt: skip


class Trials:
    """All trials of one boy on a level, and on those that it is changed into."""

    def __init__(self, level: Level) -> None:
        """None yet."""
        self.known: dict[Key, Trial] = {}
        self.forgotten: int = 0
        """How many were forgotten for the last change."""
        self._remember(level)

    def _remember(self, level: Level) -> None:
        self._flags = level.flags
        self._floors = level.floors
        self._origin = level.origin
        self._stride = level.stride
        self._width = level.width
        self._height = level.height
        self._hazards = frozenset(level.of_kind("hazard"))

    def find(self, key: Key, surfaces: SurfaceMap, source: int) -> Trial | None:
        """A trial from a surface, if it is known and its floors are still the same surfaces."""
        trial = self.known.get(key)
        if trial is None:
            return None
        for cell in trial.own:
            if surfaces.of_cell(cell) != source:
                return None
        for cell in trial.others:
            if surfaces.of_cell(cell) == source:
                return None
        return trial

    def take_on(self, level: Level) -> None:
        """Goes over to a changed level: forgets every trial that the change may alter."""
        rows = self._changed_rows(level)
        area = _Area(rows)
        # most of them are far away: few are forgotten, the others are not even moved
        touched = [key for key, trial in self.known.items() if area.touches(trial)]
        for key in touched:
            del self.known[key]
        self.forgotten = len(touched)
        self._remember(level)

    def _changed_rows(self, level: Level) -> dict[int, int]:
        """A bit for each changed column, by row; columns are counted as `_bits` does."""
        width, height = min(self._width, level.width), min(self._height, level.height)
        rows: dict[int, int] = {}
        for row in range(height):
            before = self._origin + row * self._stride
            now = level.origin + row * level.stride
            changed = _differing(self._flags, before, level.flags, now, width)
            changed |= _differing(self._floors, before, level.floors, now, width)
            if changed:
                rows[row] = changed
        # what was the border, or is it now
        if self._width != level.width:
            for row in range(-PAD_TOP, height):
                rows[row] = rows.get(row, 0) | _bits(width, width + PAD_SIDE)
        if self._height != level.height:
            widest = max(self._width, level.width) + PAD_SIDE
            for row in range(height, max(self._height, level.height) + PAD_BOTTOM):
                rows[row] = _bits(0, widest)
        _add_boxes(rows, self._hazards.symmetric_difference(level.of_kind("hazard")))
        return rows


class _Area:
    """Changed tiles, and the box around them."""

    def __init__(self, rows: dict[int, int]) -> None:
        """Takes a bit for each changed column, by row."""
        self._rows = rows
        columns = 0
        for bits in rows.values():
            columns |= bits
        self._left: i64 = (columns & -columns).bit_length() - 1
        self._right: i64 = columns.bit_length() - 1
        self._top: i64 = min(rows, default=0)
        self._bottom: i64 = max(rows, default=-1)

    def touches(self, trial: Trial) -> bool:
        """Whether a changed tile lies in a trial's box."""
        if trial.bottom < self._top or trial.top > self._bottom or trial.left > self._right:
            return False
        # what is left of the level counts as column 0
        if self._left and trial.right < self._left:
            return False
        columns = _bits(trial.left, trial.right)
        return any(self._rows.get(row, 0) & columns for row in range(trial.top, trial.bottom + 1))


def _differing(before: bytes, at: int, now: bytes, there: int, width: int) -> int:
    """A bit for each column in which two rows differ that begin somewhere in two grids."""
    old, new = before[at : at + width], now[there : there + width]
    if old == new:
        return 0
    return sum(_bits(n, n) for n in range(width) if old[n] != new[n])


def _add_boxes(rows: dict[int, int], things: Iterable[Thing]) -> None:
    """Marks the tiles that things cover."""
    for thing in things:
        left = (thing.x - thing.width // 2) // TILE_PIXELS
        right = (thing.x + thing.width // 2) // TILE_PIXELS
        for row in range((thing.y - thing.height) // TILE_PIXELS, thing.y // TILE_PIXELS + 1):
            rows[row] = rows.get(row, 0) | _bits(left, right)


def _bits(left: int, right: int) -> int:
    """A bit for each column from one to another; what is left of the level counts as column 0."""
    left = max(left, 0)
    return (1 << (max(right, 0) + 1)) - (1 << left)


def trials_of(level: Level, who: str) -> Trials:
    """The trials of "izuku" or "katsuki" that are kept with a level, or fresh ones."""
    kept = level.routes.get(_name(who))
    return kept if isinstance(kept, Trials) else Trials(level)


def keep_trials(level: Level, who: str) -> None:
    """Keeps with a level what will be tried on it from now on."""
    level.routes[_name(who)] = trials_of(level, who)


def carry_trials(level: Level, changed: Level, who: str) -> None:
    """Gives a changed level the trials kept with another, which has them no more."""
    kept = level.routes.pop(_name(who), None)
    if isinstance(kept, Trials):
        kept.take_on(changed)
        changed.routes[_name(who)] = kept


def _name(who: str) -> str:
    return f"trials of {who}"
