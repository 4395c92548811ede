"""Rules for the ground itself: edges, worn places, windows, and shadows under it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from maps.making.rules import Rule, RuleMap
from sprites.tiles.blob import outlines
from sprites.tiles.materials import MATERIALS
from sprites.tiles.tiled import WORN

if TYPE_CHECKING:
    from collections.abc import Iterator

    from maps.making.rules import Cells
    from sprites.tiles.blob import Outline

GROUNDS: Final = tuple(material.name for material in MATERIALS)
PLAY: Final = "play"
STREET: Final = "pave_0"
"""The plain tile of a street: pavement, then a kerb, then the road."""

PLAIN: Final = tuple(f"{name}_c" for name in GROUNDS)
BARE: Final = (*PLAIN, STREET)
"""What an author paints with; the rules find the rest."""

STREET_TILES: Final = (
    *(f"pave_{number}" for number in range(1, 7)),
    "kerb", "kerb_1", "kerb_2", "kerb_3",
    *(f"road_{number}" for number in range(6)), "road_line",
)  # fmt: skip
"""What rules make of a street's plain tile."""

AROUND: Final = {
    "t": (1, 0), "tr": (2, 0), "r": (2, 1), "br": (2, 2), "b": (1, 2), "bl": (0, 2), "l": (0, 1),
    "tl": (0, 0),
}  # fmt: skip
MIDDLE: Final = (1, 1)
SHADOW: Final = "wall_night_c"
SHADOWS: Final = "back_shadow"
WINDOWS: Final = "front_windows"
HOUSES: Final = {"brick_c": 1, "concrete_c": 2}
"""Walls that get windows, and how many a row must hold at least."""

PANES: Final = ("bay_day", "bay_curtain", "bay_plant", "bay_blind", "bay_ac", "bay_cat")
PANE: Final = 2  # tiles a side
PIER: Final = 2  # tiles of wall beside a window


def plain_rules() -> RuleMap:
    """Everything back to plain ground, so that the others find a changed map as if it were new."""
    return RuleMap([*map(_plain, _dressed()), *(_swap(tile, STREET) for tile in STREET_TILES)])


def shadow_rules() -> RuleMap:
    """Dark under what hangs over: two rows, or one where there is no more air."""
    rules = []
    for depth in (2, 1):
        air: Cells = {(0, row): () for row in range(1, depth + 1)}
        shade = {(0, row): SHADOW for row in range(1, depth + 1)}
        rules.append(Rule(1, depth + 1, {PLAY: {(0, 0): BARE} | air}, gives={SHADOWS: shade}))
    return RuleMap(rules, owned=(SHADOWS,))


def window_rules() -> RuleMap:
    """Windows in walls of brick or concrete that are wide enough for a pier on both sides."""
    rows = (PANES, PANES[:2], PANES[2:3])
    fitting = [(wall, row) for wall, least in HOUSES.items() for row in rows if len(row) >= least]
    return RuleMap([_windows(wall, row) for wall, row in fitting], owned=(WINDOWS,))


def edge_rules() -> RuleMap:
    """The tile of each outline: first those with most open sides, then most open corners.

    What a rule does not name may be anything: that it is closed is known, as no rule before it
    has matched.
    """
    ordered = sorted(outlines(), key=lambda one: (len(one.sides), len(one.corners)), reverse=True)
    open_ones = [outline for outline in ordered if outline.sides or outline.corners]
    return RuleMap(
        [_edge(ground, outline) for ground in GROUNDS for outline in open_ones], borders=True
    )


def worn_rules() -> RuleMap:
    """A worn tile here and there, in long tops and in the inside."""
    return RuleMap([rule for ground in GROUNDS for rule in _worn(ground)])


def _dressed() -> Iterator[str]:
    for ground in GROUNDS:
        for outline in outlines():
            for part in (outline.name, *WORN.get(outline.name, ())):
                if part != "c":
                    yield f"{ground}_{part}"


def _plain(tile: str) -> Rule:
    return _swap(tile, f"{tile.partition('_')[0]}_c")


def _swap(old: str, new: str) -> Rule:
    return Rule(1, 1, {PLAY: {(0, 0): (old,)}}, gives={PLAY: {(0, 0): new}})


def _edge(ground: str, outline: Outline) -> Rule:
    needs: Cells = {MIDDLE: (f"{ground}_c",)}
    needs |= {AROUND[place]: () for place in (*outline.sides, *outline.corners)}
    # a corner alone does not touch the middle, and a rule has to be in one piece
    return Rule(3, 3, {PLAY: needs}, gives={PLAY: {MIDDLE: f"{ground}_{outline.name}"}})


def _worn(ground: str) -> Iterator[Rule]:
    top: Cells = {(column, 0): (f"{ground}_t",) for column in range(9)}
    yield Rule(9, 1, {PLAY: top}, gives={PLAY: {(2, 0): f"{ground}_t1", (6, 0): f"{ground}_t2"}})
    inside: Cells = {(column, row): (f"{ground}_c",) for column in range(5) for row in range(3)}
    found = {(1, 0): "v1", (3, 1): "v3", (0, 2): "v2", (4, 2): "v5"}
    yield Rule(
        5, 3, {PLAY: inside}, gives={PLAY: {at: f"{ground}_{part}" for at, part in found.items()}}
    )


def _windows(wall: str, panes: tuple[str, ...]) -> Rule:
    """A row of windows with a pier before, between and behind them, and wall above and below."""
    step = PANE + PIER
    width, height = len(panes) * step + PIER, PANE + 2
    walls: Cells = {(column, row): (wall,) for column in range(width) for row in range(height)}
    glass = {
        (PIER + number * step + column, 1 + row): f"{pane}@{column},{row}"
        for number, pane in enumerate(panes)
        for column in range(PANE)
        for row in range(PANE)
    }
    free: Cells = dict.fromkeys(walls, ())
    return Rule(width, height, {PLAY: walls, WINDOWS: free}, gives={WINDOWS: glass})
