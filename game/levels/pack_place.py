"""A pack's own place in the cache: a folder named by its zip's SHA-256, and nothing else's."""

from __future__ import annotations

import os
import shutil
import stat
import tempfile
import time
import zlib
from contextlib import suppress
from hashlib import sha256
from pathlib import Path
from typing import TYPE_CHECKING, Final

from game.home import cache_folder
from game.levels.errors import Place
from game.levels.guard import Guard
from game.levels.pack_zip import ZIP_BYTES, PackZip
from game.levels.shown import remember

if TYPE_CHECKING:
    from zipfile import ZipInfo

FOLDER: Final = "packs"
MOST_PACKS: Final = 16  # that stay unpacked
MOST_BYTES: Final = 256 * 1024 * 1024  # of all of them together
UNFINISHED: Final = ".new-"
UNFINISHED_SECONDS: Final = 3600  # after which nobody is writing there any more
ROUTES: Final = ".routes"  # which the game itself has baked beside a map


def unpacked(zip_path: Path) -> Path:
    """The folder of a zip's files, unpacked unless they lie there whole; raises LevelError."""
    place = Place(zip_path, "pack")
    data = Guard(zip_path).content(ZIP_BYTES)
    pack = PackZip(data, place)
    try:
        shelf = cache_folder().resolve() / FOLDER
        shelf.mkdir(parents=True, exist_ok=True)
        folder = shelf / sha256(data).hexdigest()
        if not _is_whole(folder, pack.files):
            _unpack(pack, folder)
        os.utime(folder)
    except OSError as error:
        msg = f"cannot be unpacked to {cache_folder() / FOLDER} ({error.strerror or error})"
        raise place.wrong(msg) from None
    _tidy(shelf, folder)
    remember(folder, zip_path)
    return folder


def _unpack(pack: PackZip, folder: Path) -> None:
    """All or nothing: a folder of this name is complete."""
    fresh = Path(tempfile.mkdtemp(prefix=UNFINISHED, dir=folder.parent))
    try:
        for name, entry in pack.files.items():
            path = fresh / name
            path.parent.mkdir(parents=True, exist_ok=True)
            with path.open("xb") as file:
                file.write(pack.content(entry))
        shutil.rmtree(folder, ignore_errors=True)
        try:
            fresh.rename(folder)
        except OSError:  # somebody else was faster
            if not _is_whole(folder, pack.files):
                raise
    finally:
        shutil.rmtree(fresh, ignore_errors=True)


def _is_whole(folder: Path, files: dict[str, ZipInfo]) -> bool:
    """Whether a folder holds a zip's files as they should be, and nothing but routes beside."""
    there: set[str] = set()
    for path in folder.rglob("*"):
        mode = path.lstat().st_mode
        name = path.relative_to(folder).as_posix()
        if stat.S_ISREG(mode) and (name in files or path.suffix == ROUTES):
            there.add(name)
        elif not stat.S_ISDIR(mode):
            return False
    return files.keys() <= there and all(
        _is_as_listed(folder / name, entry) for name, entry in files.items()
    )


def _is_as_listed(path: Path, entry: ZipInfo) -> bool:
    if path.stat().st_size != entry.file_size:
        return False
    return zlib.crc32(path.read_bytes()) == entry.CRC


def _tidy(shelf: Path, kept: Path) -> None:
    """Removes the packs that were not opened for longest, and what was never finished."""
    room, count = MOST_BYTES, MOST_PACKS
    now = time.time()
    for folder in sorted(shelf.iterdir(), key=_opened_at, reverse=True):
        if folder.name.startswith(UNFINISHED):
            if now - _opened_at(folder) > UNFINISHED_SECONDS:
                shutil.rmtree(folder, ignore_errors=True)
            continue
        room -= _bytes_in(folder)
        count -= 1
        if folder != kept and (room < 0 or count < 0):
            shutil.rmtree(folder, ignore_errors=True)


def _opened_at(folder: Path) -> float:
    with suppress(OSError):
        return folder.lstat().st_mtime
    return 0.0  # it has just been removed by another game


def _bytes_in(folder: Path) -> int:
    total = 0
    for path in folder.rglob("*"):
        with suppress(OSError):
            total += path.lstat().st_size
    return total
