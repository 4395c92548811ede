"""Where things stand: inside the map, in the open, on a floor, to be seen."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING, Final

from game.levels.read import playing_layers, shift_of
from game.levels.tiles_used import TILE, own_properties
from game.sim.level import BLOCK, IS_LADDER, IS_PLATFORM, IS_SLOPE, SOLID
from game.sim.timetable import Timetable
from game.sim.units import TILE_PIXELS

if TYPE_CHECKING:
    from collections.abc import Iterator

    from game.levels.checks.problem import Problem
    from game.levels.checks.subject import Item, Subject
    from game.sim.level import Level

BODY_WIDTH: Final = 12  # px, of both boys
BODY_HEIGHT: Final = 26  # px
STANDS_ON: Final = SOLID | IS_PLATFORM | IS_SLOPE | IS_LADDER
WINDOW: Final = "window"
"""The wish of a crowd that leans out, and needs no floor."""

SHOWN: Final = ("izuku", "checkpoint", "page", "thing", "sign", "npc", "shop")
"""What a player must see; others are zones."""


def problems(subject: Subject) -> Iterator[Problem]:
    """Everything that stands where it cannot."""
    yield from _of_starts(subject)
    grounded = any(subject.level.shapes)  # else one problem says it for all
    for item in subject.items:
        if item.thing.kind and grounded:
            yield from _of_place(subject, item)
    yield from _of_checkpoints(subject)
    covers = _solid_fronts(subject)
    for item in subject.of_kind(*SHOWN) if covers else ():
        if all(cell in covers for cell in _cells(item)):
            wrong = "is hidden behind solid tiles of a front layer"
            yield subject.about(item, "hidden-thing", wrong, "move it, or them into a back layer")


def _of_starts(subject: Subject) -> Iterator[Problem]:
    if not subject.starts:
        wrong = "0 objects of class 'izuku'"
        yield subject.about_map("no-start", wrong, "a level needs exactly one start, so add it")
    for kind in ("izuku", "katsuki"):
        for item in subject.of_kind(kind)[1:]:
            count = len(subject.of_kind(kind)) if kind == "izuku" else "more than one"
            wrong = f"{count} object{'s' if kind == 'izuku' else ''} of class {kind!r}"
            yield subject.about(item, "many-starts", wrong, "keep one")
    if not subject.of_kind("exit", "train"):
        yield subject.about_map("no-exit", "no exit", "add an object of class 'exit'")


def _of_place(subject: Subject, item: Item) -> Iterator[Problem]:
    thing, level = item.thing, subject.level
    kind, x, y, width = thing.kind, thing.x, thing.y, thing.width
    if not (0 <= x <= level.width * TILE_PIXELS and 0 <= y <= level.height * TILE_PIXELS):
        yield subject.about(item, "outside-map", "lies outside the map", "move it in")
    elif kind in {"izuku", "katsuki", "checkpoint"}:
        yield from _of_start(subject, item)
    elif kind == "exit" and not _has_air(x, y, width, thing.height, level):
        wrong = "lies inside blocks, where nobody can reach it"
        yield subject.about(item, "buried-exit", wrong, "move it into the open")
    elif kind == "crowd" and thing.text("wish") != WINDOW and not has_floor(x, y, width, level):
        wrong = "has no floor under it, so its people would fall"
        yield subject.about(item, "no-floor", wrong, "move it down onto one")
    elif kind in {"gate", "train"} and not has_floor(x, y, width, level):
        yield subject.about(item, "no-floor", "has no floor under it", "move it down onto one")
    elif kind == "train":
        try:
            Timetable(thing)
        except ValueError as error:
            wrong, _, mend = str(error).rpartition(": ")
            yield subject.about(item, "train-times", wrong or mend, mend)


def _of_start(subject: Subject, item: Item) -> Iterator[Problem]:
    level, x, y = subject.level, item.thing.x, item.thing.y
    half = BODY_WIDTH // 2
    # a foot on the grid line stands on the tile below, so look just above it
    corners = [(cx, cy) for cx in (x - half, x + half - 1) for cy in (y - 1, y - BODY_HEIGHT)]
    walls = [(cx, cy) for cx, cy in corners if level.flag_at(cx, cy) == SOLID]
    if walls:
        layer = _layer_of(subject, *walls[0])
        wrong = f"stands inside a wall{f' of layer {layer!r}' if layer else ''}"
        other = ", or call that layer 'back ...' if it only decorates" if layer else ""
        yield subject.about(item, "inside-wall", wrong, f"move it into the open{other}")
        return
    rows = range(y, level.height * TILE_PIXELS, TILE_PIXELS)
    if not any(level.flag_at(x, down) & STANDS_ON for down in rows):
        yield subject.about(item, "no-floor", "has no floor under it", "draw one")


def _layer_of(subject: Subject, x: int, y: int) -> str:
    """The layer of the wall at a pixel, where several collide: one may not be meant to."""
    playing = playing_layers(subject.tiled)
    for layer in reversed(playing) if len(playing) > 1 else ():
        across, down = shift_of(layer)
        row, column = y // TILE_PIXELS - down, x // TILE_PIXELS - across
        if 0 <= row < len(layer.data) and 0 <= column < len(layer.data[row]):
            gid = layer.data[row][column]
            if own_properties(subject.tiled.tile_properties.get(gid) or {}, TILE).get("shape"):
                return str(layer.name or "")
    return ""


def _of_checkpoints(subject: Subject) -> Iterator[Problem]:
    found = sorted(subject.of_kind("checkpoint"), key=lambda item: _columns(item)[0])
    for before, after in pairwise(found):
        if _columns(after)[0] < _columns(before)[1]:
            wrong = f"shares columns with {before.where}, and both count at any height"
            yield subject.about(after, "overlapping-checkpoints", wrong, "move them apart")


def _columns(item: Item) -> tuple[int, int]:
    """The pixels across which a checkpoint counts; a point counts a tile wide."""
    width = item.thing.width or TILE_PIXELS
    left = item.thing.x - width // 2
    return left, left + width


def _has_air(x: int, y: int, width: int, height: int, level: Level) -> bool:
    if y - max(height, 1) < 0:  # it reaches into the open sky
        return True
    columns = tiles_over(x - width // 2, max(width, 1), level.width)
    rows = tiles_over(y - max(height, 1), max(height, 1), level.height)
    starts = (row * level.width for row in rows)
    lines = (level.shapes[start + columns.start : start + columns.stop] for start in starts)
    return any(line.strip(bytes([BLOCK])) for line in lines)


def tiles_over(start: int, length: int, limit: int) -> range:
    """The tiles that a stretch of pixels touches, inside the map."""
    return range(max(start // TILE_PIXELS, 0), min((start + length - 1) // TILE_PIXELS + 1, limit))


def has_floor(x: int, y: int, width: int, level: Level) -> bool:
    """Whether anywhere under a zone's bottom edge, to half a tile below, one can stand."""
    return any(
        level.flag_at(column * TILE_PIXELS, row) & STANDS_ON
        for column in tiles_over(x - width // 2, max(width, 1), level.width)
        for row in (y - 1, y, y + TILE_PIXELS // 2)
    )


# ---- behind front layers


def _solid_fronts(subject: Subject) -> set[tuple[int, int]]:
    """Columns and rows that a front layer covers with tiles that have a block's whole picture."""
    solid = {
        gid
        for gid, raw in subject.tiled.tile_properties.items()
        if own_properties(raw, TILE).get("shape") == "block"
    }
    return {
        (column, row)
        for layer in subject.tiled.layers
        if hasattr(layer, "data") and layer.role == "front" and bool(int(layer.visible))
        for row, line in enumerate(layer.data, round(float(layer.top) / TILE_PIXELS))
        for column, gid in enumerate(line, round(float(layer.left) / TILE_PIXELS))
        if gid in solid
    }


def _cells(item: Item) -> list[tuple[int, int]]:
    """The tiles that the picture of a thing fills, at least one."""
    thing = item.thing
    width, height = max(thing.width, 1), max(thing.height, 1)
    left, right = thing.x - width // 2, thing.x + width // 2
    columns = range(left // TILE_PIXELS, right // TILE_PIXELS + 1)
    rows = range((thing.y - height) // TILE_PIXELS, (thing.y - 1) // TILE_PIXELS + 1)
    return [(column, row) for column in columns for row in rows]
