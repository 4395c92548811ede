"""A map as the rules look at it: its things as far as they are sound, and where each is written."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final, NamedTuple

from game.levels.checks.problem import Problem
from game.levels.checks.rules import RULES
from game.levels.classes import (
    CLASSES,
    FIGURE,
    MAP_PROPERTIES,
    checked,
    properties_of,
    says_nothing,
)
from game.levels.errors import one_line
from game.levels.read import read_level, standing
from game.levels.tiles_used import own_properties
from game.sim.level import Thing
from game.sim.units import TILE_PIXELS

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from game.levels.checks.line_numbers import LineNumbers
    from game.sim.level import Level

ONLY_ONE: Final = ("izuku", "katsuki")
OWN: Final = "own:"


class Item(NamedTuple):
    """An object of the map: what pytmx read, its layer's name and role, and what it means.

    A thing without a class is decoration; properties that are not sound are left out of it.
    """

    raw: Any
    layer: str
    role: str
    given: dict[str, str]
    thing: Thing

    @property
    def where(self) -> str:
        """The object in words."""
        label = f" {self.raw.name!r}" if self.raw.name else ""
        return f"object {self.raw.id} ({self.thing.kind or 'decoration'}{label})"


class Subject:
    """A parsed map: its items, and the level that its sound things make."""

    def __init__(self, tiled: Any, path: Path, lines: LineNumbers) -> None:
        """Reads what can be read; raises LevelError where no level can be made at all."""
        self.tiled = tiled
        self.path = path
        self.lines = lines
        self.items: list[Item] = list(_items(tiled))
        self.starts: bool = any(item.thing.kind == "izuku" for item in self.items)
        """Whether there is a start; without one the level has a stand-in for it."""
        self.level: Level = self._level()
        across, down = map(int, tiled.origin.split())
        self._origin = across, down

    def of_kind(self, *kinds: str) -> list[Item]:
        """The items of some classes, in the order of the file."""
        return [item for item in self.items if item.thing.kind in kinds]

    @property
    def properties(self) -> dict[str, str]:
        """The map's own properties."""
        return own_properties(self.tiled.properties)

    # ---- problems

    def about(self, item: Item, code: str, wrong: str, mend: str) -> Problem:
        """A problem of an object."""
        number = int(item.raw.id)
        tile = self.tile(item.thing.x, item.thing.y)
        line = self.lines.objects.get(number)
        return self._problem(code, item.where, wrong, mend, item.layer, number, tile, line)

    def about_layer(
        self, name: str, code: str, wrong: str, mend: str, sort: str = "tile layer"
    ) -> Problem:
        """A problem of a layer."""
        line = self.lines.layers.get(name)
        return self._problem(code, f"{sort} {name!r}", wrong, mend, name, None, None, line)

    def about_map(self, code: str, wrong: str, mend: str) -> Problem:
        """A problem of the map itself."""
        return self._problem(code, "map", wrong, mend, None, None, None, self.lines.root)

    def about_place(self, code: str, x: int, y: int, wrong: str, mend: str) -> Problem:
        """A problem of a place, in pixels of the level, where feet stand."""
        column, row = self.tile(x, y)
        where = f"tile {column},{row}"
        return self._problem(code, where, wrong, mend, None, None, (column, row), None)

    def tile(self, x: int, y: int) -> tuple[int, int]:
        """Column and row, as Tiled counts them, of the air tile that feet at a pixel are in."""
        return x // TILE_PIXELS + self._origin[0], (y - 1) // TILE_PIXELS + self._origin[1]

    def _problem(
        self,
        code: str,
        where: str,
        wrong: str,
        mend: str,
        layer: str | None,
        number: int | None,
        tile: tuple[int, int] | None,
        line: int | None,
    ) -> Problem:
        what = f"{wrong}{_joint(mend)}{mend}"
        return Problem(
            one_line(where), one_line(what), RULES[code].warning, code, one_line(mend),
            layer if layer is None else one_line(layer), number, tile, str(self.path), line,
        )  # fmt: skip

    # ---- the level

    def _level(self) -> Level:
        """The level of all sound things, one start and at most one pursuer among them."""
        things: list[Thing] = []
        seen: set[str] = set()
        for item in self.items:
            kind = item.thing.kind
            if kind in CLASSES and kind != FIGURE and kind not in seen:
                things.append(item.thing)
                seen |= {kind} & set(ONLY_ONE)
        if not self.starts:
            things.append(Thing("izuku", 0, 0, 0, 0))
        kept = dict(self.tiled.properties)
        for name in unsound(MAP_PROPERTIES, self.properties):
            del self.tiled.properties[OWN + name]
        try:
            return read_level(self.tiled, self.path, things)
        finally:
            self.tiled.properties.update(kept)


def _joint(mend: str) -> str:
    """A hint is set off less than an order."""
    return "; " if mend.startswith(("did you", "known are", "there are")) else ": "


def unsound(table: dict[str, Any], given: dict[str, str]) -> dict[str, str]:
    """Of properties that a table knows, those whose value is none, with what is wrong."""
    found: dict[str, str] = {}
    for name, text in given.items():
        if name in table and text:
            try:
                checked(name, table[name], text)
            except ValueError as error:
                found[name] = str(error)
    return found


def _items(tiled: Any) -> Iterator[Item]:
    for group in tiled.objectgroups:
        for raw in group:
            given = _said(raw.type or "", own_properties(raw.properties))
            yield Item(raw, group.name or "", group.role, given, _thing(raw, given))


def _said(kind: str, given: dict[str, str]) -> dict[str, str]:
    """The properties of an object without those by which Tiled says nothing."""
    table = CLASSES.get(kind, {})
    return {
        name: text
        for name, text in given.items()
        if name not in table or not says_nothing(table[name], text)
    }


def _thing(raw: Any, given: dict[str, str]) -> Thing:
    kind = raw.type or ""
    table = CLASSES.get(kind, {})
    bad = unsound(table, given)
    sound = {name: text for name, text in given.items() if name in table and name not in bad}
    found = properties_of(kind, sound) if kind in CLASSES else ()
    return Thing(kind, *standing(raw), found)
