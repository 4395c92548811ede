"""A sheet of all signs and some lines of text, for people."""

from typing import Final

from sprites.glyphs import UNKNOWN, Glyphs
from sprites.toolkit.canvas import Canvas

WIDTH: Final = 480  # pixels
MARGIN: Final = 6
APART: Final = 2  # pixels between two signs of the list
LINES: Final = (
    "The quick brown fox jumps over the lazy dog. DEKU!",
    "“Zoë’s café, Łódź, Škoda, Æ œ ß – 12:45, 100 %”",  # noqa: RUF001
    "ムスタフ駅　南口　出口　止まれ　ラーメン　カラオケ　パン屋　花屋　本屋",
    "「あたたかいお茶をのんで、うちにかえろう。」ぜんりょくでにげる！",  # noqa: RUF001
)


def specimen(face: Glyphs, line: int) -> Canvas:
    """All signs of a face on a dark ground, and a few lines; `line` is its line height, pixels."""
    rows = _rows(face)
    step = line + 4
    sheet = Canvas(WIDTH, (len(rows) + len(LINES) + 1) * step + 2 * MARGIN, "ink1")
    for number, row in enumerate(rows):
        _write(sheet, face, row, MARGIN + number * step, APART)
    for number, text in enumerate(LINES):
        _write(sheet, face, text, MARGIN + (len(rows) + 1 + number) * step, 1)
    return sheet


def _rows(face: Glyphs) -> list[str]:
    """The signs of a face in rows that fit."""
    rows = [""]
    x = MARGIN
    for sign, glyph in face.items():
        if x + glyph.width > WIDTH - MARGIN:
            rows.append("")
            x = MARGIN
        rows[-1] += sign
        x += glyph.width + APART
    return rows


def _write(sheet: Canvas, face: Glyphs, text: str, y: int, apart: int) -> None:
    x = MARGIN
    for sign in text:
        glyph = face.get(sign, face[UNKNOWN])
        sheet.grid(glyph.rows, {"#": "white"}, x, y + glyph.top)
        x += glyph.width + apart
