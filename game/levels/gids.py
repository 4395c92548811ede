"""Tile layer data in every encoding and compression of Tiled, decoded with exact length."""

from __future__ import annotations

import binascii
import re
import struct
import zlib
from base64 import b64decode
from typing import TYPE_CHECKING, Final

from game.levels.cells import Cells, kept

if TYPE_CHECKING:
    from collections.abc import Sequence
    from xml.etree.ElementTree import Element

    from game.levels.errors import Place

GID_BYTES: Final = 4
LISTS: Final = ("csv", "base64")  # encodings of all numbers in one text
FLIPS: Final = 0xE0000000  # horizontal, vertical, diagonal
INDEX: Final = 0x0FFFFFFF  # the bit between turns hexagons only
GID_LIMIT: Final = 1 << 32
ZSTD_WINDOW: Final = 1 << 23  # bytes: twice the largest layer, and all that a bomb may take
GID_DIGITS: Final = 10  # of the largest
SPACE: Final = re.compile(r"\s+")
LISTED: Final = b"0123456789, \t\r\n"  # all that a list of numbers is written with
WINDOW: Final = {"zlib": 15, "gzip": 31}  # zlib's name for the container


def gids(node: Element, data: Element, count: int, place: Place) -> Cells:
    """Exactly `count` raw gids from <data> or a <chunk> of it; raises LevelError."""
    encoding, compression, text = data.get("encoding", ""), "", node.text or ""
    if encoding == "base64":
        compression = data.get("compression", "")

    def read() -> Sequence[int]:
        if encoding == "base64":
            return _from_base64(text, compression, count, place)
        return _from_comma_list(text, place)

    if encoding in LISTS:
        found = kept((encoding, compression, count, text), read)
    elif encoding:
        msg = f"unknown encoding {encoding!r}: use CSV or Base64"
        raise place.wrong(msg)
    else:
        numbers = _from_tiles(node, place)
        found = Cells(numbers, numbers)
    if len(found.numbers) != count:
        msg = f"holds {len(found.numbers)} tiles where {count} are needed: save it again from Tiled"
        raise place.wrong(msg)
    return found


def _from_comma_list(text: str, place: Place) -> tuple[int, ...]:
    # Tiled itself puts no comma at the end, other writers do
    text = text.strip().removesuffix(",")
    if text.encode().translate(None, LISTED):
        msg = "its CSV data is not a list of numbers: save it again from Tiled"
        raise place.wrong(msg)
    return _numbers(text.split(","), place)


def _from_tiles(node: Element, place: Place) -> tuple[int, ...]:
    return _numbers([tile.get("gid", "0") for tile in node.findall("tile")], place)


def _numbers(texts: list[str], place: Place) -> tuple[int, ...]:
    # few gids are used many times: each is read once
    table: dict[str, int] = {}
    for text in set(texts):
        digits = text.strip()
        if not (digits.isascii() and digits.isdigit()):
            msg = f"{digits[:20]!r} stands for a tile and is no number: save it again from Tiled"
            raise place.wrong(msg)
        if len(digits) > GID_DIGITS or int(digits) >= GID_LIMIT:
            msg = f"gid {digits[:20]} has more than 32 bits: save it again from Tiled"
            raise place.wrong(msg)
        table[text] = int(digits)
    return tuple(map(table.__getitem__, texts))


def _from_base64(text: str, compression: str, count: int, place: Place) -> tuple[int, ...]:
    try:
        packed = b64decode(SPACE.sub("", text), validate=True)
    except (binascii.Error, ValueError):
        msg = "its Base64 data is damaged: save it again from Tiled"
        raise place.wrong(msg) from None
    data = _unpacked(packed, compression, count * GID_BYTES, place)
    if len(data) != count * GID_BYTES:
        msg = (
            f"holds {len(data)} bytes where {count * GID_BYTES} are needed: "
            "save it again from Tiled"
        )
        raise place.wrong(msg)
    return struct.unpack(f"<{count}I", data)


def _unpacked(packed: bytes, compression: str, size: int, place: Place) -> bytes:
    if not compression:
        return packed
    if compression == "zstd":
        return _unpacked_zstd(packed, size, place)
    if compression not in WINDOW:
        msg = f"unknown compression {compression!r}: use zlib"
        raise place.wrong(msg)
    engine = zlib.decompressobj(WINDOW[compression])
    try:
        data = engine.decompress(packed, size + 1)
    except zlib.error:
        data = b""
    if len(data) > size:
        msg = f"unpacks to more than the {size} bytes it may: save it again from Tiled"
        raise place.wrong(msg)
    if not engine.eof or engine.unused_data:
        msg = f"its {compression} data is damaged: save it again from Tiled"
        raise place.wrong(msg)
    return data


def _unpacked_zstd(packed: bytes, size: int, place: Place) -> bytes:
    try:
        import zstandard  # noqa: PLC0415  # an extra that most players never need
    except ImportError:
        msg = "needs zstandard: install 'musutafu-chase[zstd]', or save it with zlib"
        raise place.wrong(msg) from None
    try:
        with zstandard.ZstdDecompressor(max_window_size=ZSTD_WINDOW).stream_reader(
            packed
        ) as stream:
            data: bytes = stream.read(size + 1)
    except zstandard.ZstdError:
        msg = "its zstd data is damaged: save it again from Tiled"
        raise place.wrong(msg) from None
    if len(data) > size:
        msg = f"unpacks to more than the {size} bytes it may: save it again from Tiled"
        raise place.wrong(msg)
    return data
