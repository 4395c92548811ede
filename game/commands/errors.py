"""What a command cannot do, as one line, and the checks that find it out beforehand."""

from __future__ import annotations

from pathlib import Path

from game.levels.errors import one_line


class CommandError(Exception):
    """Bad input of a command; `str` is one line, `FILE: where: what and how to mend it`."""

    def __init__(self, file: str | Path, where: str, what: str) -> None:
        """Keeps the file (or option) that is meant, the place in it, and the message."""
        super().__init__(file, where, what)
        self.file = file
        self.where = where
        self.what = what

    def __str__(self) -> str:
        """The error as one printable line."""
        return ": ".join(one_line(str(part)) for part in (self.file, self.where, self.what))


def writable(path: Path | None, option: str, *endings: str) -> None:
    """Raises CommandError unless a file could be written there and is named rightly."""
    if path is None:
        return
    if endings and path.suffix.lower() not in endings:
        raise CommandError(path, option, f"does not end in {' or '.join(endings)}: rename it")
    if path.is_dir():
        raise CommandError(path, option, "is a folder: name a file in it")
    if not path.parent.is_dir():
        raise CommandError(path, option, "its folder does not exist: make it first")
