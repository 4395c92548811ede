"""The one exception of replay files."""

from __future__ import annotations

from pathlib import Path


class ReplayError(Exception):
    """A replay that cannot be used; `str` is one line, `PATH: where: what and how to mend it`."""

    def __init__(self, path: str | Path, what: str, where: str = "replay") -> None:
        """Keeps the file, the place in it and the message."""
        self.path = Path(path)
        self.where = where
        self.what = what
        super().__init__(path, what, where)

    def __str__(self) -> str:
        """The error as one printable line."""
        text = f"{self.path}: {self.where}: {self.what}"
        return "".join(c if c.isprintable() else ascii(c)[1:-1] for c in text)
