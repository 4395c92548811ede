"""The head of a PNG, read before any library may decode the picture."""

from __future__ import annotations

import struct
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from game.levels.errors import Place

SIGNATURE: Final = b"\x89PNG\r\n\x1a\n"
HEAD_BYTES: Final = 33  # signature, then the whole IHDR chunk with its checksum
MAX_SIDE: Final = 4096  # pixels
MAX_AREA: Final = 4 * 1024 * 1024  # pixels; 16 MiB decoded


def png_size(head: bytes, place: Place) -> tuple[int, int]:
    """Width and height in pixels from the first 33 bytes; raises LevelError for anything else."""
    if len(head) < HEAD_BYTES or head[:8] != SIGNATURE or head[8:16] != b"\0\0\0\x0dIHDR":
        msg = "not a PNG picture: save it as PNG"
        raise place.wrong(msg)
    width, height = struct.unpack(">2I", head[16:24])
    if not (1 <= width <= MAX_SIDE and 1 <= height <= MAX_SIDE and width * height <= MAX_AREA):
        msg = f"{width}x{height} pixels: at most {MAX_SIDE} a side and {MAX_AREA} in all"
        raise place.wrong(msg)
    return width, height
