"""Notices that a map's file was written anew."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path


class MapWatch:
    """Compares a file's size and time of change; a file that is gone for now has not changed."""

    def __init__(self, path: Path) -> None:
        """Takes the file as it is now for the known one."""
        self._path = path
        self._known = self._look()

    def changed(self) -> bool:
        """Whether the file differs from when this was last asked."""
        now = self._look()
        if now is None or now == self._known:
            return False
        self._known = now
        return True

    def _look(self) -> tuple[int, int] | None:
        try:
            status = self._path.stat()
        except OSError:
            return None
        return status.st_mtime_ns, status.st_size
