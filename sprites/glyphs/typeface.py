"""All signs of the game's typeface in both sizes, by the character each one stands for."""

from functools import cache
from typing import Final

from sprites.glyphs import hiragana, japanese_marks, kanji, katakana, latin, latin_more
from sprites.glyphs.accents import accented
from sprites.glyphs.grids import Glyph, Glyphs, typed
from sprites.glyphs.growing import grown
from sprites.glyphs.voiced import voiced

SPACES: Final = {" ": 3, "\u00a0": 3, "\u3000": 7}  # pixels
SMALL_KANA_TOP: Final = 2  # rows
UNKNOWN: Final = "\ufffd"
"""The sign that is drawn for a character that the typeface lacks: a box nobody overlooks."""
BOX: Final = Glyph(("#####", "#...#", "#.#.#", "#.#.#", "#.#.#", "#...#", "#####"))
SAME: Final = {
    "\u00ad": "-", "\u2212": "–", "\u02bc": "’", "／": "/", "～": "〜", "，": ",", "．": ".",
    "；": ";", "‥": "…", "〈": "<", "〉": ">", "《": "«", "》": "»", "〔": "（", "〕": "）",
}  # fmt: skip
"""Characters that look like another."""


def kana() -> Glyphs:
    """Hiragana, katakana, kanji and Japanese punctuation, most of them 7 x 7 pixels."""
    small = typed(hiragana.SMALL, SMALL_KANA_TOP) | typed(katakana.SMALL, SMALL_KANA_TOP)
    plain = typed(hiragana.LARGE) | typed(katakana.LARGE) | small
    return plain | voiced(plain) | typed(kanji.BLOCKS) | typed(japanese_marks.BLOCKS)


@cache
def small_face() -> Glyphs:
    """The typeface as it is typed: capitals 7 pixels high."""
    letters = typed(latin.BLOCKS) | typed(latin_more.BLOCKS)
    spaces = {sign: Glyph(("." * width,)) for sign, width in SPACES.items()}
    found = spaces | letters | accented(letters) | kana() | {UNKNOWN: BOX}
    return found | {sign: found[other] for sign, other in SAME.items()}


@cache
def large_face() -> Glyphs:
    """The typeface for who needs big letters: capitals 10 pixels high."""
    spaces = {sign: Glyph(("." * (3 * width // 2),)) for sign, width in SPACES.items()}
    # the strokes of whole signs lie too close together to become wider
    dense = typed(kanji.BLOCKS)
    found = {
        sign: grown(glyph, bold=sign not in dense)
        for sign, glyph in small_face().items()
        if glyph.ink
    }
    return found | spaces
