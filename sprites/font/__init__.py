"""The typeface of the game: `font.png`, white on transparent, and `font.json`."""

import json
from pathlib import Path

from PIL import Image

from sprites.font.glyphs import HEIGHT, KANA_SIGNS, Picture, latin
from sprites.toolkit.canvas import Canvas
from sprites.toolkit.lettering import KANA

SHEET_WIDTH = 256  # pixels
GAP = 1  # transparent pixels between signs

Box = dict[str, int]


def _pictures() -> dict[str, Picture]:
    """Return every sign of the typeface; kana stand on the baseline too."""
    return latin() | {sign: KANA[name] for sign, name in KANA_SIGNS.items()}


def _boxes(pictures: dict[str, Picture]) -> tuple[dict[str, Box], int]:
    """Return where each sign lies, in shelves, and the height of the sheet."""
    boxes: dict[str, Box] = {}
    x = y = GAP
    for sign, rows in pictures.items():
        width = len(rows[0])
        if x + width + GAP > SHEET_WIDTH:
            x, y = GAP, y + HEIGHT + GAP
        boxes[sign] = {"x": x, "y": y, "w": width, "h": len(rows)}
        x += width + GAP
    return boxes, y + HEIGHT + GAP


def _sheet() -> tuple[Canvas, dict[str, Box]]:
    pictures = _pictures()
    boxes, height = _boxes(pictures)
    sheet = Canvas(SHEET_WIDTH, height)
    for sign, rows in pictures.items():
        sheet.grid(rows, {"#": "white"}, boxes[sign]["x"], boxes[sign]["y"])
    return sheet, boxes


def build(out: Path) -> None:
    """Write font.png and font.json into `out`.

    The table holds `line` (pixels from one line to the next), `baseline` (pixels from the top of a
    line) and `signs`: each sign's rectangle in the sheet.
    """
    sheet, boxes = _sheet()
    Image.fromarray(sheet.pixels).save(out / "font.png")
    lines = ",\n".join(f"{json.dumps(sign)}: {json.dumps(box)}" for sign, box in boxes.items())
    table = f'{{"line": {HEIGHT + 2}, "baseline": 7, "signs": {{\n{lines}\n}}}}\n'
    (out / "font.json").write_text(table, encoding="utf-8")


def contact(directory: Path) -> None:
    """Write the typeface four times as large on a dark ground into `directory`."""
    sheet, _ = _sheet()
    ground = Canvas(sheet.width, sheet.height, "ink1")
    ground.blit(sheet, 0, 0)
    ground.save(directory / "font_contact_x4.png", 4)
