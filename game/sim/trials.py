"""What recipes have led to, kept so that a level that changes a little is baked again at once.

A trial depends on nothing but where it starts, what is pressed, and the tiles and hazards near
its way. When some of them change, those trials are forgotten whose way comes near; a bake that
knows the others gives the same routes as one that tries everything.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, NamedTuple

from game.sim.body import STANDING
from game.sim.changes import Area, Ground, growth
from game.sim.surfaces import cell_number
from game.sim.units import TILE, TILE_SHIFT

if TYPE_CHECKING:
    from game.sim.athlete import Athlete
    from game.sim.level import Level
    from game.sim.surfaces import SurfaceMap

NEAR: Final = 3  # tiles around a way that may count: a body's reach, and a floor's headroom
NOTHING: Final = -1 << 40  # no tile's number, wherever a level has grown

Key = tuple[int, int, int, bool, int, bytes]
"""Where the feet start, the direction, whether at a run, and a recipe, or -1 and buttons.

Places are counted as a `Trial` does.
"""


class Trial(NamedTuple):
    """What came of one: the floor tile landed on or `NOTHING`, where there, and what was pressed.

    `own` are the floor tiles met that belong to the surface it left, `others` those that do not;
    the rest is the box of tiles that counted. All are places of the level on which the first of
    its `Trials` was made, which may have grown since; tiles are numbered as `SurfaceMap` does.
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

    def ends(self, trials: Trials, landing: int, end: int, inputs: bytes) -> Trial:
        """What came of it, for those that it belongs to."""
        columns, rows = trials.columns, trials.rows
        moved = cell_number(columns, rows)
        return Trial(
            NOTHING if landing < 0 else landing - moved,
            end - columns * TILE,
            inputs,
            tuple([cell - moved for cell in self._own]),
            tuple([cell - moved for cell in self._others]),
            (self._left >> TILE_SHIFT) - NEAR - columns,
            ((self._top - int(STANDING)) >> TILE_SHIFT) - NEAR - rows,
            (self._right >> TILE_SHIFT) + NEAR - columns,
            (self._bottom >> TILE_SHIFT) + NEAR - rows,
        )


class Trials:
    """All trials of one boy on a level, and on those that it is changed into."""

    def __init__(self, level: Level) -> None:
        """None yet."""
        self.known: dict[Key, Trial] = {}
        self.forgotten: int = 0
        """How many were forgotten for the last change."""
        self.columns: int = 0
        self.rows: int = 0
        """How many columns and rows the level has grown at its left and top since the first one."""
        self._ground = Ground(level)

    def key(
        self, sx: int, sy: int, direction: int, *, running: bool, recipe: int, inputs: bytes
    ) -> Key:
        """What a trial is known by that starts at a place of the level as it is now."""
        place = sx - self.columns * TILE, sy - self.rows * TILE
        return (*place, direction, running, recipe, inputs)

    def find(self, key: Key, surfaces: SurfaceMap, source: int) -> Trial | None:
        """A trial from a surface, if it is known and its floors are still the same surfaces."""
        trial = self.known.get(key)
        if trial is None:
            return None
        for cell in trial.own:
            if surfaces.of_cell(self.now(cell)) != source:
                return None
        for cell in trial.others:
            if surfaces.of_cell(self.now(cell)) == source:
                return None
        return trial

    def now(self, cell: int) -> int:
        """The number that a trial's floor tile has by now."""
        return cell + cell_number(self.columns, self.rows)

    def end(self, trial: Trial) -> int:
        """Where on the level as it is now a trial landed."""
        return trial.end + self.columns * TILE

    def take_on(self, level: Level) -> None:
        """Goes over to a changed level: forgets every trial that the change may alter."""
        before, self._ground = self._ground, Ground(level)
        aside, down = growth(before, self._ground)
        self.columns += aside
        self.rows += down
        area = Area(before, self._ground, aside, down)
        columns, rows = self.columns, self.rows
        # most of them are far away: few are forgotten, the others are not even moved
        touched = [
            key
            for key, trial in self.known.items()
            if area.touches(
                trial.left + columns, trial.top + rows, trial.right + columns, trial.bottom + rows
            )
        ]
        for key in touched:
            del self.known[key]
        self.forgotten = len(touched)


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
