"""One sealed file with a backup beside it: read with care, written in one piece."""

from __future__ import annotations

import os
import shutil
from contextlib import suppress
from typing import TYPE_CHECKING

from game.replay.sealed import HEADER, read_bytes, seal, unseal, write_bytes

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path
    from typing import TypeVar

    Loaded = TypeVar("Loaded")

MAGIC = b"MSAV"
VERSION = 1


class NewerError(Exception):
    """A file that a newer version of the game has written, and that must stay as it is."""


class SaveFile:
    """A payload under a path; the state before the last writing stays under PATH.bak."""

    def __init__(self, path: Path) -> None:
        """Nothing is read or written yet."""
        self.path = path
        self.backup = path.with_name(path.name + ".bak")
        self._damaged = path.with_name(path.name + ".damaged")

    def read(self, decode: Callable[[bytes], Loaded]) -> tuple[Loaded | None, str]:
        """What is stored, or None; and one line about it when it was damaged, else "".

        A file that is of no use any more is kept under PATH.damaged. Raises NewerError for a file
        of a newer version. `decode` raises ValueError for a payload that makes no sense.
        """
        trouble = ""
        for path in (self.path, self.backup):
            try:
                found = decode(_payload(path))
            except FileNotFoundError:
                continue
            except (OSError, ValueError) as error:
                trouble = trouble or f"{path.name}: {error}"
                continue
            return found, f"{trouble}; the copy from before is used" if trouble else ""
        if not trouble:
            return None, ""
        with suppress(OSError):
            self.path.replace(self._damaged)
        return None, f"{trouble}; a new one is begun"

    def set_aside(self) -> None:
        """Keeps a copy of a file with odd values under PATH.damaged, before it is written anew."""
        with suppress(OSError):
            shutil.copyfile(self.path, self._damaged)

    def write(self, payload: bytes) -> None:
        """Puts a payload in place and keeps the old file as the backup; raises OSError."""
        self.path.parent.mkdir(parents=True, exist_ok=True)
        if self._is_sound():
            self._back_up()
        write_bytes(self.path, seal(MAGIC, VERSION, payload))

    def _is_sound(self) -> bool:
        """Whether the present file is worth a backup: a damaged one must not replace a good one."""
        try:
            _payload(self.path)
        except (OSError, ValueError, NewerError):
            return False
        return True

    def _back_up(self) -> None:
        """A second name for the present file; a copy where the disk knows no links."""
        beside = self.backup.with_name(self.backup.name + ".new")
        beside.unlink(missing_ok=True)
        try:
            os.link(self.path, beside)
        except OSError:
            shutil.copyfile(self.path, beside)
        beside.replace(self.backup)


def _payload(path: Path) -> bytes:
    data = read_bytes(path)
    if len(data) >= HEADER.size and data[:4] == MAGIC:
        version = HEADER.unpack_from(data)[1]
        if version > VERSION:
            msg = f"{path.name}: version {version}, this game knows version {VERSION}"
            raise NewerError(msg)
    try:
        return unseal(MAGIC, VERSION, data)
    except ValueError as error:
        msg = "the save is damaged"
        raise ValueError(msg) from error
