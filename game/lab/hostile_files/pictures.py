"""Pictures that are none, or larger than they look: only their first 33 bytes are ever read."""

from __future__ import annotations

import struct
from typing import TYPE_CHECKING, Final

from game.lab.hostile_files.case import Case, on_disk, replaced
from game.lab.tiled_files.pngs import SIGNATURE, chunk, head, png

if TYPE_CHECKING:
    from pathlib import Path

NONE: Final = "not a PNG"
WHOLE: Final = png(64, 48, (9, 9, 9))


def _picture(data: bytes, says: str) -> Case:
    return replaced("tiles.png", data, says)


def _sized(width: int, height: int) -> Case:
    return _picture(head(width, height) + bytes(99), f"{width}x{height} pixels")


def _folder(folder: Path) -> Path:
    (folder / "tiles.png").unlink()
    (folder / "tiles.png").mkdir()
    return folder / "map.tmx"


def _sparse(folder: Path) -> Path:
    with (folder / "tiles.png").open("r+b") as file:
        file.truncate(1 << 30)
    return folder / "map.tmx"


PICTURES: Final[dict[str, Case]] = {
    "empty": _picture(b"", NONE),
    "signature alone": _picture(SIGNATURE, NONE),
    "head cut off": _picture(WHOLE[:30], NONE),
    "text": _picture(b"hello" * 100, NONE),
    "GIF": _picture(b"GIF89a" + struct.pack("<2H", 64, 48) + bytes(99), NONE),
    "JPEG": _picture(b"\xff\xd8\xff\xe0\0\x10JFIF\0" + bytes(99), NONE),
    "BMP": _picture(b"BM" + bytes(99), NONE),
    "WebP": _picture(b"RIFF\x40\0\0\0WEBPVP8 " + bytes(99), NONE),
    "SVG": _picture(b'<svg xmlns="http://www.w3.org/2000/svg"/>' + bytes(9), NONE),
    "line breaks changed": _picture(WHOLE.replace(b"\r\n", b"\n", 1), NONE),
    "IHDR not first": _picture(SIGNATURE + chunk(b"tEXt", b"a\0b") + WHOLE[len(SIGNATURE) :], NONE),
    "IHDR of other length": _picture(SIGNATURE + chunk(b"IHDR", bytes(99)), NONE),
    "no width": _sized(0, 48),
    "47,000 a side": _sized(47_000, 47_000),
    "4,097 wide": _sized(4097, 1),
    "5 megapixels": _sized(4096, 1200),
    "2 to the 31": _sized(1 << 31, 1 << 31),
    "of other size": _picture(png(63, 48, (1, 1, 1)), "is 63x48 pixels, not 64x48"),
    "of 5 megabytes": _picture(WHOLE + bytes(5 << 20), "at most 4194304"),
    "of a gigabyte of nothing": on_disk(_sparse, "at most 4194304"),
    "a folder": on_disk(_folder, "a folder"),
}
