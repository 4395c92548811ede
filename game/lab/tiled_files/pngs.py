"""PNG pictures of one colour, written by hand so that no library is needed."""

from __future__ import annotations

import struct
import zlib
from typing import Final

SIGNATURE: Final = b"\x89PNG\r\n\x1a\n"
RGB: Final = (8, 2, 0, 0, 0)  # 8 bits of red, green and blue each
RGBA: Final = (8, 6, 0, 0, 0)
ALPHA: Final = 254


def chunk(kind: bytes, data: bytes) -> bytes:
    """A chunk of a PNG with its length and checksum."""
    return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))


def head(width: int, height: int, form: tuple[int, ...] = RGB) -> bytes:
    """Signature and IHDR of a picture of a size in pixels, which may be a lie."""
    return SIGNATURE + chunk(b"IHDR", struct.pack(">2I5B", width, height, *form))


def png(width: int, height: int, colour: tuple[int, int, int]) -> bytes:
    """A whole picture of a size in pixels and a colour of 0-255 each."""
    rows = (b"\0" + bytes(colour) * width) * height
    return head(width, height) + chunk(b"IDAT", zlib.compress(rows, 9)) + chunk(b"IEND", b"")


def patterned(width: int, height: int) -> bytes:
    """A picture that looks different from each side, so that every turn of it can be told.

    It is not quite opaque: what is, Tiled does not make fainter.
    """
    rows = b"".join(
        b"\0"
        + b"".join(
            bytes((40 + 200 * x // width, 40 + 200 * y // height, _blue(x, y), ALPHA))
            for x in range(width)
        )
        for y in range(height)
    )
    return head(width, height, RGBA) + chunk(b"IDAT", zlib.compress(rows, 9)) + chunk(b"IEND", b"")


def _blue(x: int, y: int) -> int:
    return 90 if x < y else 200
