"""The typeface of the game: `font` and, for who needs it larger, `font_large`: PNG and JSON."""

import json
from pathlib import Path
from typing import Final, NamedTuple

from PIL import Image

from sprites.font.specimen import specimen
from sprites.glyphs import UNKNOWN, Glyphs, large_face, small_face
from sprites.glyphs.kerning import kerning
from sprites.toolkit.canvas import Canvas

SHEET_WIDTH: Final = 384  # pixels
GAP: Final = 1  # transparent pixels between signs

Box = dict[str, int]


class Face(NamedTuple):
    """A size of the typeface: where its sheet goes, its signs, its measures in pixels."""

    name: str
    signs: Glyphs
    line: int
    """From one line to the next."""
    rise: int
    """What accents may stand above a capital."""
    height: int
    """From a capital's top to the end of the longest tail."""
    stroke: int


def faces() -> tuple[Face, Face]:
    """Both sizes."""
    return (
        Face("font", small_face(), 11, 4, 9, 1),
        Face("font_large", large_face(), 16, 6, 13, 2),
    )


def _boxes(face: Face) -> tuple[dict[str, Box], int]:
    """Return where each sign lies, in shelves, and the height of the sheet."""
    boxes: dict[str, Box] = {}
    x = y = GAP
    shelf = 0
    for sign, glyph in sorted(face.signs.items(), key=lambda pair: len(pair[1].rows)):
        if x + glyph.width + GAP > SHEET_WIDTH:
            x, y, shelf = GAP, y + shelf + GAP, 0
        boxes[sign] = {
            "x": x, "y": y, "w": glyph.width, "h": len(glyph.rows), "top": glyph.top,
        }  # fmt: skip
        shelf = max(shelf, len(glyph.rows))
        x += glyph.width + GAP
    return boxes, y + shelf + GAP


def _write(face: Face, out: Path) -> None:
    boxes, height = _boxes(face)
    sheet = Canvas(SHEET_WIDTH, height)
    for sign, glyph in face.signs.items():
        sheet.grid(glyph.rows, {"#": "white"}, boxes[sign]["x"], boxes[sign]["y"])
    Image.fromarray(sheet.pixels).save(out / f"{face.name}.png")
    measures = {"line": face.line, "rise": face.rise, "height": face.height, "unknown": UNKNOWN}
    lines = ",\n".join(f"{json.dumps(sign)}: {json.dumps(box)}" for sign, box in boxes.items())
    pairs = json.dumps(kerning(face.signs, size=face.stroke))
    table = f'{json.dumps(measures)[:-1]},\n"kerning": {pairs},\n"signs": {{\n{lines}\n}}}}\n'
    (out / f"{face.name}.json").write_text(table, encoding="utf-8")


def build(out: Path) -> None:
    """Write the sheets and tables of both sizes into `out`.

    A table holds `line`, `rise` and `height` (pixels), `unknown` (the sign for what is missing),
    `kerning` (pixels by pair) and `signs`: each sign's rectangle in the sheet, and `top`, the rows
    from a capital's upper edge down to it.
    """
    for face in faces():
        _write(face, out)


def contact(directory: Path) -> None:
    """Write specimens of the typeface into `directory`."""
    for face in faces():
        for times in (1, 2, 4):
            specimen(face.signs, face.line).save(directory / f"{face.name}_x{times}.png", times)
