"""The ways in which Tiled may be told to write one and the same map."""

from __future__ import annotations

import base64
import gzip
import struct
import zlib
from importlib import import_module
from importlib.util import find_spec
from itertools import product
from typing import Final, NamedTuple

VERSIONS: Final = {
    "1.8": "1.8.2", "1.9": "1.9.2", "1.10": "1.10.2", "1.11": "1.11.2", "1.12": "1.12.1",
}  # fmt: skip
"""Formats of Tiled, each with the program that wrote it."""


class Dialect(NamedTuple):
    """How a map is written: each field is a choice that Tiled offers, or has made in a version.

    `moved` is None for a finite map, else how many tiles an infinite one is moved by, and `chunk`
    the width and height of its chunks in tiles.
    """

    version: str = "1.8"
    encoding: str = "csv"
    compression: str = ""
    moved: tuple[int, int] | None = None
    chunk: tuple[int, int] = (16, 16)
    embedded: bool = False
    templates: bool = True
    minimized: bool = False

    @property
    def class_name(self) -> str:
        """How the class of an object or tile is called."""
        return "class" if self.version == "1.9" else "type"


def packed(cells: list[int], compression: str) -> str:
    """Cells as Base64 text, compressed; raises ModuleNotFoundError for zstd without its extra."""
    raw = struct.pack(f"<{len(cells)}I", *cells)
    if compression == "zlib":
        raw = zlib.compress(raw)
    elif compression == "gzip":
        raw = gzip.compress(raw, mtime=0)
    elif compression == "zstd":
        raw = import_module("zstandard").compress(raw)
    return base64.b64encode(raw).decode()


HAS_ZSTD: Final = find_spec("zstandard") is not None
ENCODINGS: Final = {
    "csv": ("csv", ""), "xml": ("", ""), "base64": ("base64", ""), "zlib": ("base64", "zlib"),
    "gzip": ("base64", "gzip"), **({"zstd": ("base64", "zstd")} if HAS_ZSTD else {}),
}  # fmt: skip
LAYOUTS: Final[dict[str, tuple[tuple[int, int] | None, tuple[int, int]]]] = {
    "finite": (None, (16, 16)),
    "infinite": ((0, 0), (16, 16)),
    "infinite from negative chunks": ((-32, -16), (16, 16)),
    "infinite far right in chunks of 32 x 4": ((64, 32), (32, 4)),
}


def _dialects() -> dict[str, Dialect]:
    found: dict[str, Dialect] = {}
    for encoding, layout, embedded, templates in product(
        ENCODINGS, LAYOUTS, (False, True), (True, False)
    ):
        kept = "tilesets inside" if embedded else "tilesets beside"
        how = "templates" if templates else "no templates"
        found[f"{encoding}, {layout}, {kept}, {how}"] = Dialect(
            "1.8", *ENCODINGS[encoding], *LAYOUTS[layout], embedded, templates
        )
    for version, minimized in product(VERSIONS, (False, True)):
        name = f"Tiled {version}{', minimized' if minimized else ''}"
        found[name] = Dialect(version, *ENCODINGS["zlib"], minimized=minimized)
    return found


DIALECTS: Final = _dialects()
"""Every dialect by name."""
