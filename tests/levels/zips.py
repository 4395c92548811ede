"""Zips byte by byte: whatever no packer writes, a stranger may.

`PYTHONPATH=. python tests/levels/zips.py` opens each hostile one in a process of its own and
prints the slowest of them; with a number, so many mutations of a good one are opened.
"""

from __future__ import annotations

import os
import random
import resource
import stat
import struct
import subprocess
import sys
import tempfile
import time
import zlib
from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Final

from tmx import DATA, small

from game.commands.console import say
from game.levels import LevelError, load_map
from game.levels.packs import open_pack

STORED, DEFLATED = 0, 8
ROOM: Final = 1 << 32
CARD: Final = b'{"title": "Two streets", "author": "Somebody", "maps": ["first", "second"]}'
WORDS: Final = b"""{
  "messages": {"bun": {"words": "Buy a bun.", "face": "worried"}},
  "beats": {"9": [{"who": "izuku", "text": "Here.", "face": "soft"}]}
}"""


@dataclass(frozen=True)
class Part:
    """A file in a zip; what is None is as it should be."""

    name: bytes
    data: bytes = b""
    method: int = DEFLATED
    flags: int = 0
    mode: int = 0
    size: int | None = None
    packed: int | None = None
    crc: int | None = None
    offset: int | None = None
    local_name: bytes | None = None
    extra: bytes = b""
    raw: bytes | None = None


def zip_of(
    *parts: Part,
    comment: bytes = b"",
    before: bytes = b"",
    between: bytes = b"",
    behind: bytes = b"",
    **end: int,
) -> bytes:
    """The bytes of a zip; `end` overrides files, here, disk, first, length, start, comment."""
    out = bytearray(before)
    listed = bytearray()
    for part in parts:
        raw = part.raw if part.raw is not None else packed(part)
        at = len(out) if part.offset is None else part.offset
        crc = zlib.crc32(part.data) if part.crc is None else part.crc
        sizes = (
            len(raw) if part.packed is None else part.packed,
            len(part.data) if part.size is None else part.size,
        )
        name = part.name if part.local_name is None else part.local_name
        common = (part.flags, part.method, 0, 0x21, crc, *sizes)
        out += struct.pack("<4s5H3L2H", b"PK\3\4", 20, *common, len(name), 0) + name + raw
        listed += struct.pack(
            "<4s6H3L5H2L", b"PK\1\2", 0x0314, 20, *common, len(part.name), len(part.extra), 0, 0, 0,
            part.mode << 16, at,
        )  # fmt: skip
        listed += part.name + part.extra
    out += between
    given = {
        "disk": 0, "first": 0, "here": len(parts), "files": len(parts), "length": len(listed),
        "start": len(out), "comment": len(comment),
    } | end  # fmt: skip
    return bytes(
        out + listed + struct.pack("<4s4H2LH", b"PK\5\6", *given.values()) + comment + behind
    )


def packed(part: Part) -> bytes:
    if part.method != DEFLATED:
        return part.data
    packer = zlib.compressobj(9, zlib.DEFLATED, -15)
    return packer.compress(part.data) + packer.flush()


def good_parts(folder: bytes = b"") -> list[Part]:
    """A pack of two streets with a tileset, its picture and words."""
    street = small().encode()
    files = {
        b"pack.json": CARD, b"dialogue.json": WORDS, b"first.tmx": street, b"second.tmx": street,
        b"tiles.tsx": (DATA / "tiles.tsx").read_bytes(),
        b"tiles.png": (DATA / "tiles.png").read_bytes(),
    }  # fmt: skip
    return [Part(folder + name, data) for name, data in files.items()]


def beside(*parts: Part, **given: object) -> bytes:
    """A good pack, and something that it should not hold."""
    return zip_of(*good_parts(), *parts, **given)  # type: ignore[arg-type]


def instead(index: int, **changes: object) -> bytes:
    """A good pack of which one part is changed."""
    parts = good_parts()
    parts[index] = replace(parts[index], **changes)  # type: ignore[arg-type]
    return zip_of(*parts)


def overlapping() -> bytes:
    """Ten names for the same packed bytes."""
    street = Part(b"first.tmx", small().encode())
    return zip_of(
        street, *(replace(street, name=b"%d.tmx" % n, offset=0, raw=b"") for n in range(9))
    )


def overlapping_quoted() -> bytes:
    """A file whose packed bytes hold the head and the bytes of the next one."""
    inner = zip_of(Part(b"b.tmx", small().encode(), STORED))
    body = inner[: inner.index(b"PK\1\2")]
    outer = Part(b"a.tmx", body, STORED)
    start = 30 + len(b"a.tmx")
    return zip_of(outer, Part(b"b.tmx", small().encode(), STORED, offset=start, raw=b""))


def zip64(extra_size: int) -> bytes:
    """Sizes that hide in an extra field."""
    extra = struct.pack("<2H2Q", 1, 16, extra_size, 40)
    return beside(Part(b"x.tmx", b"x", size=ROOM - 1, packed=ROOM - 1, extra=extra))


def zip64_end() -> bytes:
    """A second, longer end, which says another thing."""
    whole = zip_of(*good_parts())
    at = whole.rindex(b"PK\5\6")
    count, length, start = struct.unpack_from("<10xHLL", whole, at)
    end = struct.pack("<4sQ2H2L4Q", b"PK\6\6", 44, 45, 45, 0, 0, count, 1 << 40, length, start)
    locator = struct.pack("<4sLQL", b"PK\6\7", 0, at, 1)
    return whole[:at] + end + locator + whole[at:]


def named(name: bytes, **given: object) -> Callable[[], bytes]:
    """A good pack with one file of such a name."""
    return lambda: beside(Part(name, b"x", **given))  # type: ignore[arg-type]


def second_name() -> bytes:
    """A file with Info-ZIP's second name, which some versions of Python read, and some do not."""
    name = b"tiles2.tsx"
    other = b"../out.tsx"
    extra = struct.pack("<2HBL", 0x7075, 5 + len(other), 1, zlib.crc32(name)) + other
    return beside(Part(name, b"x", extra=extra))


ZEROES: Final = bytes(4 * 1024 * 1024)

HOSTILE: Final[dict[str, tuple[Callable[[], bytes], str]]] = {
    # names that lead elsewhere
    "one folder up": (named(b"../out.tmx"), "leads out"),
    "two folders up": (named(b"../../out.tmx"), "leads out"),
    "up in the middle": (named(b"a/../../out.tmx"), "leads out"),
    "up and back": (named(b"a/../out.tmx"), "leads out"),
    "up at the end": (named(b"a/.."), "leads out"),
    "the folder itself": (named(b"./out.tmx"), "leads out"),
    "absolute": (named(b"/out.tmx"), "leads out"),
    "two slashes": (named(b"//server/out.tmx"), "leads out"),
    "an empty part": (named(b"a//out.tmx"), "leads out"),
    "a drive": (named(b"C:/out.tmx"), "one of"),
    "a drive without a folder": (named(b"C:out.tmx"), "one of"),
    "a stream": (named(b"first.tmx:out"), "one of"),
    "backslashes up": (named(b"..\\out.tmx"), "one of"),
    "backslash and drive": (named(b"C:\\out.tmx"), "one of"),
    "a share": (named(b"\\\\server\\out.tmx"), "one of"),
    # names that some system cannot hold
    "a device": (named(b"con.tmx"), "device"),
    "a device without an end": (named(b"NUL"), "device"),
    "a device in a folder": (named(b"aux/first.tmx"), "device"),
    "a device with two ends": (named(b"com1.old.tmx"), "device"),
    "a printer": (named(b"lpt9.tmx"), "device"),
    "a device and a space": (named(b"con .tmx"), "device"),
    "a dot at the end": (named(b"first.tmx."), "dot"),
    "a space at the end": (named(b"first.tmx "), "space"),
    "a folder with a dot at the end": (named(b"a./first.tmx"), "dot"),
    "a question mark": (named(b"what?.tmx"), "one of"),
    "a line end": (named(b"a\nb.tmx"), "other signs"),
    "an escape": (named(b"\x1b[31m.tmx"), "other signs"),
    "a zero": (named(b"first.tmx\0.png"), "other signs"),
    "a delete": (named(b"a\x7f.tmx"), "other signs"),
    "the other way round": (named("a\u202exmt.png".encode(), flags=0x800), "other signs"),
    "an umlaut": (named("straße.tmx".encode(), flags=0x800), "other signs"),
    "no utf-8": (named(b"\xff\xfe.tmx", flags=0x800), "zip"),
    "no name": (named(b""), "at least one"),
    "a long name": (named(b"a" * 200 + b".tmx"), "at most 120"),
    "a very long name": (named(b"a" * 60_000), "at most 120"),
    "many folders": (named(b"a/" * 30 + b"b.tmx"), "at most 6"),
    # what is no file
    "a link": (named(b"link.tmx", mode=stat.S_IFLNK | 0o777), "a link"),
    "a link as a folder": (named(b"a/", mode=stat.S_IFLNK | 0o777), "a link"),
    "a pipe": (named(b"pipe.tmx", mode=stat.S_IFIFO | 0o666), "no ordinary"),
    "a device node": (named(b"null.tmx", mode=stat.S_IFCHR | 0o666), "no ordinary"),
    "a disk": (named(b"disk.tmx", mode=stat.S_IFBLK | 0o666), "no ordinary"),
    "a socket": (named(b"door.tmx", mode=stat.S_IFSOCK | 0o666), "no ordinary"),
    "a folder by its mode": (named(b"a.tmx", mode=stat.S_IFDIR | 0o777), "no ordinary"),
    "a file by its mode": (named(b"a/", mode=stat.S_IFREG | 0o666), "no ordinary"),
    # two of one name
    "twice": (named(b"first.tmx"), "twice"),
    "in two spellings": (named(b"FIRST.tmx"), "twice"),
    "a second card": (named(b"Pack.JSON"), "twice"),
    "a file that is a folder": (named(b"first.tmx/a.png"), "file and as a folder"),
    "a folder that is a file": (lambda: beside(Part(b"a/", b""), Part(b"A", b"x")), "as a folder"),
    # bombs
    "a file too large": (lambda: beside(Part(b"a.png", ZEROES + b"0")), "at most 4194304"),
    "too much in all": (
        lambda: beside(*(Part(b"%d.png" % n, ZEROES) for n in range(17))), "unpacks to",
    ),
    "too much of another kind": (
        lambda: beside(*(Part(b"%d.bin" % n, ZEROES) for n in range(17))), "unpacks to",
    ),
    "a file of four gigabytes": (named(b"a.png", size=ROOM - 1), "4294967295"),
    "too many files": (lambda: beside(*(Part(b"%d.txt" % n) for n in range(600))), "at most 500"),
    "far too many files": (
        lambda: zip_of(*(Part(b"%d" % n, b"", STORED) for n in range(65_000))), "at most 500",
    ),
    "more files than it says": (
        lambda: beside(*(Part(b"%d.txt" % n) for n in range(20)), files=3, here=3), "",
    ),
    "fewer files than it says": (lambda: beside(files=20, here=20), ""),
    "one over the other": (overlapping, "over each other"),
    "one within the other": (overlapping_quoted, "over each other"),
    "only zips in it": (
        lambda: zip_of(Part(b"inner.zip", zip_of(*good_parts()))), "holds no .tmx",
    ),
    # sizes and places that lie
    "more than it says": (lambda: instead(2, size=10), "zip"),
    "less than it says": (lambda: instead(2, size=4_000_000), ""),
    "less, and an end before": (lambda: instead(2, packed=3), ""),
    "packed beyond the end": (lambda: instead(5, packed=1 << 20), "reaches over"),
    "another checksum": (lambda: instead(2, crc=1), "zip"),
    "other bytes": (lambda: instead(2, raw=b"\xff" * 100), "zip"),
    "no head": (lambda: instead(2, offset=7), ""),
    "a head beyond the end": (lambda: instead(2, offset=1 << 30), "reaches over"),
    "another name in its head": (lambda: instead(2, local_name=b"other.tmx"), "zip"),
    "zip64 sizes": (lambda: zip64(1 << 60), "reaches over"),
    "zip64 without sizes": (
        lambda: beside(Part(b"x.tmx", b"x", size=ROOM - 1, packed=ROOM - 1)), "",
    ),
    "zip64 cut short": (
        lambda: beside(Part(b"x.tmx", b"x", size=ROOM - 1, extra=struct.pack("<2H", 1, 0))), "",
    ),
    "a zip64 end": (zip64_end, "zip64"),
    "a broken extra field": (named(b"x.tmx", extra=b"\1\0\xff\xff"), ""),
    "a list that is longer": (lambda: beside(length=1 << 20), "at most"),
    "a list elsewhere": (lambda: beside(start=0), "where it says"),
    "several disks": (lambda: beside(disk=1, first=1), "one part of several"),
    "a comment that is shorter": (lambda: beside(comment=b"", behind=b"x" * 30), "where it says"),
    "an end in the comment": (
        lambda: beside(comment=b"PK\5\6" + bytes(18) + b"x" * 40), "where it says",
    ),
    "an end within the last bytes": (lambda: beside(comment=b"xPK\5\6yy"), "not a zip"),
    "something before it": (lambda: b"#!/bin/sh\n" + zip_of(*good_parts()), "where it says"),
    # what we cannot read
    "encrypted": (named(b"a.tmx", flags=1), "encrypted"),
    "strongly encrypted": (named(b"a.tmx", flags=0x41), "encrypted"),
    "a hidden list": (named(b"a.tmx", flags=0x2000), "encrypted"),
    "a patch": (named(b"a.tmx", flags=0x20), "method"),
    "bzip2": (named(b"a.tmx", method=12), "method 12"),
    "lzma": (named(b"a.tmx", method=14), "method 14"),
    "zstd": (named(b"a.tmx", method=93), "method 93"),
    "imploded": (named(b"a.tmx", method=6), "method 6"),
    "a method that nobody knows": (named(b"a.tmx", method=0xFFFF), "method 65535"),
    # what is no zip
    "nothing": (lambda: b"", "not a zip"),
    "text": (lambda: b"I am a zip, honestly.", "not a zip"),
    "a map": (lambda: small().encode(), "not a zip"),
    "the first half": (lambda: zip_of(*good_parts())[:600], "not a zip"),
    "all but the last byte": (lambda: zip_of(*good_parts())[:-1], "not a zip"),
    "only an end": (zip_of, "holds no .tmx"),
    "an end of ones": (lambda: b"PK\5\6" + b"\xff" * 18, "several"),
    "thirty-two megabytes": (lambda: bytes(32 * 1024 * 1024 + 1), "at most 33554432"),
    "a gzip": (lambda: b"\x1f\x8b" + bytes(200), "not a zip"),
    # what is no pack
    "no map": (lambda: zip_of(Part(b"pack.json", CARD)), "holds no .tmx"),
    "a map further down": (
        lambda: zip_of(Part(b"pack.json", CARD), Part(b"maps/a.tmx", small().encode())),
        "holds no .tmx",
    ),
    "a card that is none": (lambda: instead(0, data=b"hello"), "JSON"),
    "a card without an end": (lambda: instead(0, data=b'{"title": '), "too early"),
    "a deep card": (lambda: instead(0, data=b"[" * 200_000), "a { } is needed"),
    "a deep field": (lambda: instead(0, data=b'{"maps": ' + b"[" * 200_000), ""),
    "a card in another script": (lambda: instead(0, data=CARD.decode().encode("utf-16")), "JSON"),
    "a card too large": (lambda: instead(0, data=b" " * 600_000 + CARD), "at most 524288"),
    "a map that is not there": (
        lambda: instead(0, data=b'{"title": "a", "maps": ["frist"]}'), "did you mean 'first'?",
    ),
    "a map out of the pack": (
        lambda: instead(0, data=b'{"title": "a", "maps": ["../first"]}'), "there is no map",
    ),
    "words that are none": (lambda: instead(1, data=b"\xff\xfe"), "JSON"),
    "words of nobody": (
        lambda: instead(1, data=b'{"beats": {"1": [{"who": "deku", "text": "a"}]}}'), "nobody",
    ),
}  # fmt: skip
"""How each is made, and a word of what is said of it (or nothing in particular)."""


def mutated(data: bytes, dice: random.Random) -> bytes:
    """Some bytes changed, cut out, or doubled; mostly where a zip says what it holds."""
    out = bytearray(data)
    first = data.index(b"PK\1\2")
    for _ in range(dice.randint(1, 4)):
        at = dice.randrange(first if dice.random() < 0.7 else 0, len(out))
        match dice.randrange(4):
            case 0:
                out[at] = dice.choice((0, 1, 0x7F, 0x80, 0xFF, dice.randrange(256)))
            case 1:
                del out[at : at + dice.randint(1, 30)]
            case 2:
                out[at:at] = out[at : at + dice.randint(1, 60)]
            case _:
                out[at : at + 4] = dice.randbytes(4)
    return bytes(out)


def main() -> None:
    """Opens each in a process of its own: how long it took, and how much memory all of it."""
    with tempfile.TemporaryDirectory() as home:
        path = Path(home) / "hostile.zip"
        rows = []
        for case, (make, _) in HOSTILE.items():
            path.write_bytes(make())
            child = subprocess.run(
                [sys.executable, __file__, path], env=os.environ | {"MUSUTAFU_HOME": home},
                capture_output=True, text=True, check=True, timeout=60,
            )  # fmt: skip
            milliseconds, megabytes, said = child.stdout.split(maxsplit=2)
            rows.append((float(milliseconds), int(megabytes), case, said.strip()))
    for row in sorted(rows, reverse=True)[:5]:
        say(" ".join(map(str, row)))
    most = max(row[1] for row in rows)
    say(f"{len(rows)} zips: at most {max(rows)[0]:.0f} ms, {most} MB with the game itself")


def open_one(path: Path) -> None:
    """Opens a zip; prints milliseconds, the megabytes of the whole process, and what is said."""
    started = time.perf_counter()
    try:
        said = f"opened: {open_pack(path).title}"
    except LevelError as error:
        said = str(error)
    milliseconds = 1000 * (time.perf_counter() - started)
    megabytes = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024
    say(f"{milliseconds:.0f} {megabytes} {said}")


def mutate(count: int) -> None:
    """Opens so many mutations of a good pack with all its maps; any other error ends it."""
    dice = random.Random(1)
    whole = zip_of(*good_parts())
    refused, slowest = 0, 0.0
    with tempfile.TemporaryDirectory() as home:
        os.environ["MUSUTAFU_HOME"] = home
        path = Path(home) / "mutated.zip"
        for _ in range(count):
            path.write_bytes(mutated(whole, dice))
            started = time.perf_counter()
            try:
                for street in open_pack(path).maps:
                    load_map(street)
            except LevelError:
                refused += 1
            slowest = max(slowest, time.perf_counter() - started)
    say(f"{count} mutated zips: {refused} refused, {1000 * slowest:.0f} ms at most")


if __name__ == "__main__":
    if len(sys.argv) == 1:
        main()
    elif sys.argv[1].isdigit():
        mutate(int(sys.argv[1]))
    else:
        open_one(Path(sys.argv[1]))
