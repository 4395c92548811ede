"""Lettering in the world: tiny Latin capitals, 3 x 5, and the kana of the game's typeface."""

from collections.abc import Sequence

from sprites.glyphs import kana as kana_signs
from sprites.toolkit.canvas import Canvas
from sprites.toolkit.palette import Colour

Glyphs = dict[str, tuple[str, ...]]

KANA_SIZE = 7
WIDE_ADVANCE = 4  # pixels from one letter to the next
NARROW_ADVANCE = 3
NARROW = ".:!"

LATIN: Glyphs = {
    "A": (".#.", "#.#", "###", "#.#", "#.#"),
    "B": ("##.", "#.#", "##.", "#.#", "##."),
    "C": (".##", "#..", "#..", "#..", ".##"),
    "D": ("##.", "#.#", "#.#", "#.#", "##."),
    "E": ("###", "#..", "##.", "#..", "###"),
    "F": ("###", "#..", "##.", "#..", "#.."),
    "G": (".##", "#..", "#.#", "#.#", ".##"),
    "H": ("#.#", "#.#", "###", "#.#", "#.#"),
    "I": ("###", ".#.", ".#.", ".#.", "###"),
    "J": ("..#", "..#", "..#", "#.#", ".#."),
    "K": ("#.#", "#.#", "##.", "#.#", "#.#"),
    "L": ("#..", "#..", "#..", "#..", "###"),
    "M": ("#.#", "###", "###", "#.#", "#.#"),
    "N": ("##.", "#.#", "#.#", "#.#", "#.#"),
    "O": (".#.", "#.#", "#.#", "#.#", ".#."),
    "P": ("##.", "#.#", "##.", "#..", "#.."),
    "Q": (".#.", "#.#", "#.#", ".#.", "..#"),
    "R": ("##.", "#.#", "##.", "#.#", "#.#"),
    "S": (".##", "#..", ".#.", "..#", "##."),
    "T": ("###", ".#.", ".#.", ".#.", ".#."),
    "U": ("#.#", "#.#", "#.#", "#.#", ".##"),
    "V": ("#.#", "#.#", "#.#", "#.#", ".#."),
    "W": ("#.#", "#.#", "###", "###", "#.#"),
    "X": ("#.#", "#.#", ".#.", "#.#", "#.#"),
    "Y": ("#.#", "#.#", ".#.", ".#.", ".#."),
    "Z": ("###", "..#", ".#.", "#..", "###"),
    "0": ("###", "#.#", "#.#", "#.#", "###"),
    "1": (".#.", "##.", ".#.", ".#.", "###"),
    "2": ("##.", "..#", ".#.", "#..", "###"),
    "3": ("##.", "..#", ".#.", "..#", "##."),
    "4": ("#.#", "#.#", "###", "..#", "..#"),
    "5": ("###", "#..", "##.", "..#", "##."),
    "6": (".##", "#..", "###", "#.#", "###"),
    "7": ("###", "..#", ".#.", ".#.", ".#."),
    "8": ("###", "#.#", "###", "#.#", "###"),
    "9": ("###", "#.#", "###", "..#", "##."),
    "%": ("#.#", "..#", ".#.", "#..", "#.#"),
    ":": ("...", ".#.", "...", ".#.", "..."),
    ".": ("...", "...", "...", "...", ".#."),
    "!": (".#.", ".#.", ".#.", "...", ".#."),
    "-": ("...", "...", "###", "...", "..."),
    "/": ("..#", "..#", ".#.", "#..", "#.."),
    " ": ("...", "...", "...", "...", "..."),
    ",": ("...", "...", "...", ".#.", "#.."),
    "?": ("##.", "..#", ".#.", "...", ".#."),
    "'": (".#.", ".#.", "...", "...", "..."),
    "(": (".#.", "#..", "#..", "#..", ".#."),
    ")": (".#.", "..#", "..#", "..#", ".#."),
    "=": ("...", "###", "...", "###", "..."),
    ">": ("#..", ".#.", "..#", ".#.", "#.."),
    "+": ("...", ".#.", "###", ".#.", "..."),
}

NAMES = {
    "ra": "ラ", "-": "ー", "me": "メ", "n": "ン", "ka": "カ", "o": "オ", "ke": "ケ", "su": "ス",
    "shi": "シ", "pa": "パ", "fu": "フ", "mu": "ム", "ta": "タ", "te": "テ", "ru": "ル", "na": "ナ",
    "ho": "ホ", "hon": "本", "to": "ト", "ko": "コ", "hi": "ヒ", "den": "電", "eki": "駅",
    "yu": "ユ", "sake": "酒", "ni": "ニ", "e": "エ", "chu": "中", "mi": "ミ", "wa": "ワ",
    "yaku": "薬",
}  # fmt: skip
"""Short names of signs that shop fronts use; any other sign of the typeface is its own name."""

KANA: Glyphs = {sign: glyph.rows for sign, glyph in kana_signs().items()}
TOPS = {sign: glyph.top for sign, glyph in kana_signs().items()}  # rows


def _glyph(canvas: Canvas, rows: Sequence[str], x: int, y: int, colour: Colour) -> None:
    canvas.grid(rows, {"#": colour}, x, y)


def text(
    canvas: Canvas, letters: str, x: int, y: int, colour: Colour, shadow: Colour | None = None
) -> int:
    """Write `letters` in capitals, 5 px high, and return the x where the next would start.

    With `shadow` each letter has a copy in that colour one pixel to the right and below.
    """
    for character in letters.upper():
        rows = LATIN.get(character, LATIN[" "])
        if shadow is not None:
            _glyph(canvas, rows, x + 1, y + 1, shadow)
        _glyph(canvas, rows, x, y, colour)
        x += NARROW_ADVANCE if character in NARROW else WIDE_ADVANCE
    return x


def kana(
    canvas: Canvas,
    names: Sequence[str],
    x: int,
    y: int,
    colour: Colour,
    *,
    vertical: bool = False,
    spacing: int = 1,
) -> None:
    """Write kana and whole signs, by NAMES or as themselves, left to right or top to bottom.

    Raises KeyError for a sign that the typeface lacks.
    """
    for name in names:
        sign = NAMES.get(name, name)
        rows = KANA[sign]
        _glyph(canvas, rows, x, y + TOPS[sign], colour)
        if vertical:
            y += KANA_SIZE + spacing
        else:
            x += max(KANA_SIZE, len(rows[0])) + spacing
