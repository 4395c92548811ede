"""Tile data that is damaged, lies about its size, or is a bomb."""

from __future__ import annotations

import base64
import gzip
import zlib
from importlib import import_module
from typing import Final

from game.lab.hostile_files.case import Case, edited
from game.lab.tiled_files.dialects import HAS_ZSTD, packed
from game.lab.tiled_files.draft import Draft, add

COUNT: Final = 720  # tiles of the street
FULL: Final = [1] * COUNT
CSV: Final = ",".join(map(str, FULL))


def _data(text: str, says: str, encoding: str = "csv", compression: str = "") -> Case:
    def edit(draft: Draft) -> None:
        data = draft.named("ground").find("data")
        assert data is not None
        data.attrib.clear()
        if encoding:
            data.set("encoding", encoding)
        if compression:
            data.set("compression", compression)
        data.text = text

    return edited(edit, says)


def _first(cell: str, says: str) -> Case:
    return _data(f"{cell},{CSV[2:]}", says)


def _raw(data: bytes, says: str, compression: str = "") -> Case:
    return _data(base64.b64encode(data).decode(), says, "base64", compression)


def _bomb(kind: str) -> bytes:
    """A quarter of a gigabyte in a quarter of a megabyte, made when it is needed."""
    engine = zlib.compressobj(9, zlib.DEFLATED, {"zlib": 15, "gzip": 31}[kind])
    block = bytes(1 << 20)
    return b"".join(engine.compress(block) for _ in range(256)) + engine.flush()


def _bomb_case(kind: str) -> Case:
    def edit(draft: Draft) -> None:
        data = draft.named("ground").find("data")
        assert data is not None
        data.attrib.update({"encoding": "base64", "compression": kind})
        data.text = base64.b64encode(_bomb(kind)).decode()

    return edited(edit, "unpacks to more than the 2880 bytes")


def _tiles(gid: str, count: int, says: str) -> Case:
    def edit(draft: Draft) -> None:
        data = draft.named("ground").find("data")
        assert data is not None
        data.attrib.clear()
        data.text = None
        for _ in range(count):
            add(data, "tile", gid=gid)

    return edited(edit, says)


def _zstd_cases() -> dict[str, Case]:
    if not HAS_ZSTD:
        return {"zstd without its extra": _raw(b"", "install 'musutafu-chase[zstd]'", "zstd")}
    compress = import_module("zstandard").compress
    whole = base64.b64decode(packed(FULL, "zstd"))
    return {
        "zstd cut off": _raw(whole[:-4], "save it again", "zstd"),
        "zstd of nothing": _raw(b"", "holds 0 bytes", "zstd"),
        "zstd that is none": _raw(b"hello there", "zstd data is damaged", "zstd"),
        "zstd bomb": _raw(compress(bytes(64 << 20)), "unpacks to more", "zstd"),
    }


WHOLE: Final = packed(FULL, "zlib")
DAMAGED: Final = "data is damaged"
CELLS: Final[dict[str, Case]] = {
    "nothing": _data("", "is no number"),
    "one too few": _data(CSV[2:], "holds 719 tiles where 720"),
    "one too many": _data(CSV + ",1", "holds 721 tiles where 720"),
    "a million commas": _data("," * 1_000_000, "is no number"),
    "a million cells": _data("1," * 900_000, "holds 900000 tiles"),
    "words": _first("wall", "not a list of numbers"),
    "minus one": _first("-1", "not a list of numbers"),
    "a half": _first("0.5", "not a list of numbers"),
    "hexadecimal": _first("0x1", "not a list of numbers"),
    "underlined": _first("1_1", "not a list of numbers"),
    "other digits": _first("\u0661", "not a list of numbers"),
    "a blank between": _first("1 1", "is no number"),
    "33 bits": _first("4294967296", "more than 32 bits"),
    "5,000 digits": _first("9" * 5000, "more than 32 bits"),
    "a gid of no tileset": _first("99", "gid 99 belongs to no tileset"),
    "a gid between tilesets": _first("14", "gid 14 belongs to no tileset"),
    "a gid below all, turned": _first(str((1 << 31) + 500), "gid 500 belongs to no tileset"),
    "Base64 of other letters": _data("a$b#", "Base64 data is damaged", "base64"),
    "Base64 cut off": _data(packed(FULL, "")[:-1], "Base64 data is damaged", "base64"),
    "Base64 not in fours": _data("AAAA", "holds 3 bytes where 2880", "base64"),
    "Base64 in Chinese": _data("\u4e00" * 40, "Base64 data is damaged", "base64"),
    "Base64 too short": _data(packed(FULL[1:], ""), "holds 2876 bytes", "base64"),
    "Base64 too long": _data(packed([*FULL, 1], ""), "holds 2884 bytes", "base64"),
    "zlib too short": _data(packed(FULL[1:], "zlib"), "holds 2876 bytes", "base64", "zlib"),
    "zlib too long": _data(packed([*FULL, 1], "zlib"), "unpacks to more", "base64", "zlib"),
    "zlib cut off": _raw(base64.b64decode(WHOLE)[:-3], DAMAGED, "zlib"),
    "zlib with a tail": _raw(base64.b64decode(WHOLE) + b"tail", DAMAGED, "zlib"),
    "zlib with a bit turned": _raw(
        bytes(b ^ (i == 5) for i, b in enumerate(base64.b64decode(WHOLE))), DAMAGED, "zlib"),
    "zlib that is gzip": _data(packed(FULL, "gzip"), DAMAGED, "base64", "zlib"),
    "gzip that is zlib": _data(WHOLE, DAMAGED, "base64", "gzip"),
    "zlib that is plain": _data(packed(FULL, ""), DAMAGED, "base64", "zlib"),
    "plain that is zlib": _data(WHOLE, "bytes where 2880", "base64"),
    "gzip in gzip": _raw(
        gzip.compress(gzip.compress(b"x", mtime=0), mtime=0), "bytes where 2880", "gzip"),
    "gzip with a tail": _raw(
        base64.b64decode(packed(FULL, "gzip")) * 2, DAMAGED, "gzip"),
    "zlib bomb": _bomb_case("zlib"),
    "gzip bomb": _bomb_case("gzip"),
    **_zstd_cases(),
    "unknown encoding": _data(CSV, "unknown encoding 'rot13'", "rot13"),
    "unknown compression": _data(packed(FULL, ""), "unknown compression 'rar'", "base64", "rar"),
    "tiles of words": _tiles("wall", COUNT, "is no number"),
    "tiles of minus one": _tiles("-1", COUNT, "is no number"),
    "tiles too few": _tiles("1", 9, "holds 9 tiles where 720"),
    "tiles too many": _tiles("1", 1000, "holds 1000 tiles where 720"),
}  # fmt: skip
