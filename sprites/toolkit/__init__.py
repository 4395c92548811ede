"""Everything that the families of sprites draw with."""

from sprites.toolkit.atlas import Frame, States, Table, contact_sheet, pack
from sprites.toolkit.canvas import Block, Canvas, Pixels, flipped
from sprites.toolkit.dither import Field, bayer, gradient
from sprites.toolkit.lettering import KANA, LATIN, kana, text
from sprites.toolkit.light import glow, multiply_field, rim, screen, wet_reflection
from sprites.toolkit.masks import Mask, shift, trim
from sprites.toolkit.palette import ALIASES, COLOURS, RAMPS, Colour, Rgb, mix, rgb, write_palette
from sprites.toolkit.snapping import OUTLINE_COLOURS, outline_dark, snap
from sprites.toolkit.weather import rain

__all__ = [
    "ALIASES",
    "COLOURS",
    "KANA",
    "LATIN",
    "OUTLINE_COLOURS",
    "RAMPS",
    "Block",
    "Canvas",
    "Colour",
    "Field",
    "Frame",
    "Mask",
    "Pixels",
    "Rgb",
    "States",
    "Table",
    "bayer",
    "contact_sheet",
    "flipped",
    "glow",
    "gradient",
    "kana",
    "mix",
    "multiply_field",
    "outline_dark",
    "pack",
    "rain",
    "rgb",
    "rim",
    "screen",
    "shift",
    "snap",
    "text",
    "trim",
    "wet_reflection",
    "write_palette",
]
