"""Packing frames into one sheet with its table, and labelled contact sheets."""

import json
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import NamedTuple

import numpy as np
from PIL import Image

from sprites.toolkit.canvas import Canvas, Pixels
from sprites.toolkit.lettering import text
from sprites.toolkit.masks import trim
from sprites.toolkit.palette import Colour

GAP = 1  # transparent pixels between packed frames
TITLE_HEIGHT = 10  # pixels above the first row of a contact sheet


class Frame(NamedTuple):
    """One picture of a state: anchor in canvas pixels, duration in 1/60 s (0 = still).

    In `extra`, tuples are points in canvas pixels; everything else is kept as it is.
    """

    canvas: Canvas
    anchor: tuple[float, float]
    ticks: int
    extra: Mapping[str, object] | None = None


States = dict[str, list[Frame]]
Table = dict[str, list[dict[str, object]]]


class _Cut(NamedTuple):
    """A frame's visible rectangle; equal pixels make equal cuts."""

    width: int
    height: int
    content: bytes

    def pixels(self) -> Pixels:
        """Return the (height, width, 4) picture."""
        return np.frombuffer(self.content, np.uint8).reshape(self.height, self.width, 4)


class _Place(NamedTuple):
    """Which cut a frame shows, and how far its corner was moved by trimming."""

    cut: _Cut
    left: int
    top: int


def _place(frame: Frame) -> _Place:
    left, top, width, height = trim(frame.canvas)
    pixels = frame.canvas.crop(left, top, width, height).pixels
    return _Place(_Cut(width, height, pixels.tobytes()), left, top)


def _tallest_first(places: Mapping[str, Sequence[_Place]]) -> list[_Cut]:
    """Return each different cut once, by height, then width, then first state and index."""
    first_use: dict[_Cut, tuple[str, int]] = {}
    for state, row in places.items():
        for index, place in enumerate(row):
            first_use.setdefault(place.cut, (state, index))
    return sorted(first_use, key=lambda cut: (-cut.height, -cut.width, first_use[cut]))


def _shelves(cuts: Sequence[_Cut], width: int) -> tuple[dict[_Cut, tuple[int, int]], int]:
    """Return the corner of each cut in rows of a `width`-pixel sheet, and the sheet's height."""
    corners: dict[_Cut, tuple[int, int]] = {}
    x = y = GAP
    shelf = 0
    for cut in cuts:
        if x + cut.width + GAP > width:
            x, y, shelf = GAP, y + shelf + GAP, 0
        corners[cut] = (x, y)
        x += cut.width + GAP
        shelf = max(shelf, cut.height)
    return corners, y + shelf + GAP


def _entry(frame: Frame, place: _Place, corner: tuple[int, int]) -> dict[str, object]:
    """Return a frame's table row; points become relative to the packed rectangle."""
    entry: dict[str, object] = {
        "x": corner[0],
        "y": corner[1],
        "w": place.cut.width,
        "h": place.cut.height,
        "anchor_x": int(frame.anchor[0]) - place.left,
        "anchor_y": int(frame.anchor[1]) - place.top,
        "ticks": frame.ticks,
    }
    for name, value in (frame.extra or {}).items():
        entry[name] = _moved(value, place) if isinstance(value, tuple) else value
    return entry


def _moved(point: tuple[float, float], place: _Place) -> list[int]:
    return [int(point[0]) - place.left, int(point[1]) - place.top]


def pack(out: Path, name: str, states: States, width: int = 512) -> Table:
    """Write name.png and name.json into `out` and return the table that the JSON holds.

    Frames are trimmed and equal ones share a rectangle; rows of falling height fill a sheet
    `width` pixels wide. The table maps each state to its frames: x, y, w, h in the sheet,
    anchor_x, anchor_y and extra points from the frame's corner (may be negative), ticks.
    """
    places = {state: [_place(frame) for frame in frames] for state, frames in states.items()}
    corners, height = _shelves(_tallest_first(places), width)
    sheet = np.zeros((height, width, 4), np.uint8)
    for cut, (x, y) in corners.items():
        sheet[y : y + cut.height, x : x + cut.width] = cut.pixels()
    table: Table = {
        state: [
            _entry(frame, place, corners[place.cut])
            for frame, place in zip(frames, places[state], strict=True)
        ]
        for state, frames in states.items()
    }
    Image.fromarray(sheet).save(out / f"{name}.png")
    _write_table(out / f"{name}.json", table)
    return table


def _write_table(path: Path, table: Table) -> None:
    """Write one state per line, so that a change of one frame is a change of one line."""
    lines = (f"{json.dumps(state)}: {json.dumps(rows)}" for state, rows in table.items())
    path.write_text("{\n" + ",\n".join(lines) + "\n}\n", encoding="utf-8")


def contact_sheet(
    path: Path,
    title: str,
    states: States,
    columns: int = 14,
    cell_width: int = 50,
    cell_height: int = 52,
    scale: int = 4,
    background: Colour = "#565d73",
) -> None:
    """Write a labelled PNG for people: every frame on a ground line, its state underneath."""
    cells = [
        (state if index == 0 else "", frame)
        for state, frames in states.items()
        for index, frame in enumerate(frames)
    ]
    rows = (len(cells) + columns - 1) // columns
    sheet = Canvas(columns * cell_width, rows * cell_height + TITLE_HEIGHT, background)
    text(sheet, title, 3, 3, "white", "ink1")
    for number, (label, frame) in enumerate(cells):
        left = (number % columns) * cell_width
        top = (number // columns) * cell_height + TITLE_HEIGHT
        ground = top + cell_height - 9
        middle = left + cell_width // 2
        sheet.hline(left + 3, ground, cell_width - 6, "conc1")
        sheet.blit(frame.canvas, middle - frame.anchor[0], ground - frame.anchor[1])
        text(sheet, label, left + 2, top + cell_height - 7, "conc5")
    sheet.save(path, scale)
