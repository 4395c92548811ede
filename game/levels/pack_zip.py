"""A zip from a stranger: everything about it is doubted before a single byte is unpacked."""

from __future__ import annotations

import io
import stat
import struct
import zipfile
import zlib
from pathlib import PurePosixPath
from typing import TYPE_CHECKING, Final

from game.levels.guard import PICTURE_BYTES
from game.levels.pack_names import problem_of_name

if TYPE_CHECKING:
    from collections.abc import Sequence
    from zipfile import ZipFile, ZipInfo

    from game.levels.errors import Place

ZIP_BYTES: Final = 32 * 1024 * 1024
MOST_FILES: Final = 500  # folders and files that stay in the zip included
FILE_BYTES: Final = PICTURE_BYTES  # no file of a level may be larger
UNPACKED_BYTES: Final = 64 * 1024 * 1024
DIRECTORY_BYTES: Final = 512 * 1024  # of the list of files at a zip's end

NAMED: Final = ("pack.json", "dialogue.json")
MAP: Final = ".tmx"
KINDS: Final = (MAP, ".tsx", ".tx", ".png")
"""What is taken out of a zip; everything else stays in it."""

END: Final = struct.Struct("<4s4H2LH")  # mark, disks, files, the list's length and place, comment
END_MARK: Final = b"PK\5\6"
ZIP64_MARK: Final = b"PK\6\7"
LONG_MARK_BYTES: Final = 20  # of the zip64 locator, right before the end
LOCAL_BYTES: Final = 30  # before each file's own bytes, its name not counted
REPACK: Final = "zip the folder again"
NO_MAP: Final = "holds no .tmx at its top: put its maps there, pictures and tilesets below"

SECRET: Final = 0x1 | 0x40 | 0x2000  # flags: encrypted, in two ways, or with a hidden list
PATCH: Final = 0x20  # flag: holds only a change to another file
READABLE: Final = (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED)
BROKEN: Final = (
    zipfile.BadZipFile, zlib.error, struct.error, EOFError, NotImplementedError, OSError,
    OverflowError, RuntimeError, ValueError,
)  # fmt: skip
"""What the library raises for bytes that make no sense."""


class PackZip:
    """A zip whose list of files holds nothing that could do harm."""

    def __init__(self, data: bytes, place: Place) -> None:
        """Looks through the list of files; raises LevelError."""
        self._place = place
        count = _check_end(data, place)
        try:
            self._zip: ZipFile = zipfile.ZipFile(io.BytesIO(data))
        except BROKEN as error:
            raise _broken(place, error) from None
        entries = self._zip.infolist()
        if len(entries) != count:
            msg = f"says that it holds {count} files, and lists {len(entries)}: {REPACK}"
            raise place.wrong(msg)
        _check_spans(entries, self._zip.start_dir, place)
        for entry in entries:
            _check_entry(entry, place.at(f"file {entry.orig_filename!r}"))
        _check_sizes(entries, place)
        _check_twins(entries, place)
        self.files = _taken(entries)
        """The files of the pack by their names in it: one folder around all is left out."""
        if not any("/" not in name and name.lower().endswith(MAP) for name in self.files):
            raise place.wrong(NO_MAP)

    def content(self, entry: ZipInfo) -> bytes:
        """The bytes of a file; raises LevelError where they are not what the list says."""
        place = self._place.at(f"file {entry.filename!r}")
        try:
            with self._zip.open(entry) as file:
                data = file.read(entry.file_size)
                file.read(1)  # the checksum is looked at where a file ends
        except BROKEN as error:
            raise _broken(place, error) from None
        if len(data) != entry.file_size:
            msg = f"holds {len(data)} bytes, not {entry.file_size}: {REPACK}"
            raise place.wrong(msg)
        return data


def _broken(place: Place, error: Exception) -> Exception:
    return place.wrong(f"cannot be read as a zip ({error or type(error).__name__}): {REPACK}")


def _check_end(data: bytes, place: Place) -> int:
    """How many files there are: the end says so, before a library makes objects of them all."""
    at = data.rfind(END_MARK)
    if at < 0 or at + END.size > len(data):
        msg = "not a zip, or only the beginning of one: copy it again"
        raise place.wrong(msg)
    _, disk, first, here, files, length, start, comment = END.unpack_from(data, at)
    if data[at - LONG_MARK_BYTES :][:4] == ZIP64_MARK and at >= LONG_MARK_BYTES:
        msg = "is written as a very large zip (zip64): zip the folder in the ordinary way"
        raise place.wrong(msg)
    if disk or first or here != files:
        msg = "is one part of several: join them to one zip"
        raise place.wrong(msg)
    if files > MOST_FILES or length > DIRECTORY_BYTES:
        msg = f"holds {files} files: at most {MOST_FILES}"
        raise place.wrong(msg)
    if start + length != at or at + END.size + comment != len(data):
        msg = f"does not end where it says, or something lies before or behind it: {REPACK}"
        raise place.wrong(msg)
    return int(files)


def _check_spans(entries: Sequence[ZipInfo], end: int, place: Place) -> None:
    """No two files share bytes: a small zip cannot unpack to a large one again and again."""
    free = 0
    for entry in sorted(entries, key=lambda entry: entry.header_offset):
        if entry.header_offset < free:
            msg = f"two files lie over each other, the second is {entry.filename!r}: {REPACK}"
            raise place.wrong(msg)
        free = entry.header_offset + LOCAL_BYTES + entry.compress_size
    if free > end:
        msg = f"a file reaches over the end: {REPACK}"
        raise place.wrong(msg)


def _check_entry(entry: ZipInfo, place: Place) -> None:
    name = entry.orig_filename
    wrong = problem_of_name(name.removesuffix("/"))
    if wrong:
        raise place.wrong(wrong)
    if entry.filename != name:
        msg = "has two names that differ: zip it again"
        raise place.wrong(msg)
    if entry.flag_bits & SECRET:
        msg = "is encrypted: zip the folder without a password"
        raise place.wrong(msg)
    if entry.flag_bits & PATCH or entry.compress_type not in READABLE:
        msg = f"is compressed by method {entry.compress_type}: use deflate, or none"
        raise place.wrong(msg)
    kind = stat.S_IFMT(entry.external_attr >> 16)
    expected = stat.S_IFDIR if name.endswith("/") else stat.S_IFREG
    if kind not in {0, expected}:
        what = "a link" if stat.S_ISLNK(kind) else "no ordinary file"
        msg = f"is {what}: put the file itself there"
        raise place.wrong(msg)


def _check_sizes(entries: Sequence[ZipInfo], place: Place) -> None:
    for entry in entries:
        if entry.file_size > FILE_BYTES and is_taken(entry.filename):
            msg = f"{entry.file_size} bytes: at most {FILE_BYTES}"
            raise place.at(f"file {entry.filename!r}").wrong(msg)
    whole = sum(entry.file_size for entry in entries)
    if whole > UNPACKED_BYTES:
        msg = f"unpacks to {whole} bytes: at most {UNPACKED_BYTES}"
        raise place.wrong(msg)


def _check_twins(entries: Sequence[ZipInfo], place: Place) -> None:
    """Names that one system tells apart and another does not; a file that is a folder, too."""
    files: set[str] = set()
    folders: set[str] = set()
    for entry in entries:
        name = entry.filename.removesuffix("/").lower()
        if not entry.is_dir() and name in files:
            msg = f"holds {entry.filename!r} twice, or in two spellings: rename one"
            raise place.wrong(msg)
        (folders if entry.is_dir() else files).add(name)
        folders.update(str(parent) for parent in PurePosixPath(name).parents)
    both = sorted(files & folders)
    if both:
        msg = f"holds {both[0]!r} as a file and as a folder: rename one"
        raise place.wrong(msg)


def _taken(entries: Sequence[ZipInfo]) -> dict[str, ZipInfo]:
    found = {entry.filename: entry for entry in entries if is_taken(entry.filename)}
    tops = {name.split("/")[0] for name in found}
    if len(tops) == 1 and all("/" in name for name in found):  # the folder itself was zipped
        return {name.split("/", 1)[1]: entry for name, entry in found.items()}
    return found


def is_taken(name: str) -> bool:
    """Whether a file belongs to a pack; what a Mac and an editor add beside it does not."""
    path = PurePosixPath(name)
    if name.endswith("/") or any(p.startswith(".") or p == "__MACOSX" for p in path.parts):
        return False
    return path.name in NAMED or path.suffix.lower() in KINDS
