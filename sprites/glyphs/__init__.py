"""Every sign that is written anywhere, in the world or on the screen: typed pixel by pixel."""

from sprites.glyphs.grids import Glyph, Glyphs
from sprites.glyphs.typeface import UNKNOWN, kana, large_face, small_face

__all__ = ["UNKNOWN", "Glyph", "Glyphs", "kana", "large_face", "small_face"]
