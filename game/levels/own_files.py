"""The game's own tilesets, templates and pictures, whatever folder a map was drawn in."""

from __future__ import annotations

import os
from difflib import get_close_matches
from itertools import islice
from pathlib import Path
from typing import TYPE_CHECKING, Final

from game.levels.data import DATA_MAPS, DATA_SPRITES
from game.levels.errors import LONGEST_NAME

if TYPE_CHECKING:
    from collections.abc import Iterator

ROOTS: Final = (DATA_MAPS, DATA_SPRITES)
MOST_PARTS: Final = 8  # of a path's end that are looked for: none of the game's is deeper
MOST_NAMES: Final = 1000  # in a folder that are looked at for one that is nearly the same
NEARLY: Final = 0.7  # how alike two names are, 0 to 1, if one is a slip for the other


def own_file(source: str) -> tuple[Path, Path] | None:
    """The game's file that a path means, and the root that holds it, by the path's own end.

    A map keeps the way to `maps/musutafu.tsx` as it was on its author's machine; wherever else
    the map comes to lie, that way ends nowhere. None where the game has no such file.
    """
    return next(((path, root) for path, root in _meant(source) if _is_file(path)), None)


def own_file_like(source: str) -> str:
    """The path, with another name at its end, of a file of the game's that may be meant; or empty.

    Looks for names in the game's own folders alone.
    """
    for path, _ in _meant(source):
        near = name_like(path)
        if near:
            return source.replace("\\", "/").rpartition("/")[0] + "/" + near
    return ""


def name_like(path: Path) -> str:
    """The name of a file beside a missing one that is called nearly so; or empty."""
    try:
        with os.scandir(path.parent) as entries:
            names = [entry.name for entry in islice(entries, MOST_NAMES)]
    except (OSError, ValueError):
        return ""
    same = [name for name in names if name.lower().endswith(path.suffix.lower())]
    close = get_close_matches(path.name[:LONGEST_NAME], same, n=1, cutoff=NEARLY)
    return close[0] if close and path.suffix else ""


def _meant(source: str) -> Iterator[tuple[Path, Path]]:
    """The places in the game's folders that the ends of a path lead to, each with its root."""
    parts = source.replace("\\", "/").split("/")[-MOST_PARTS:]
    for first, part in enumerate(parts):
        if part in {"", ".", ".."}:
            continue
        for root in ROOTS:
            tail = parts[first + 1 :] if part == root.name else parts[first:]
            path = Path(os.path.normpath(root.joinpath(*tail)))
            if path != root and path.is_relative_to(root):
                yield path, root


def _is_file(path: Path) -> bool:
    try:
        return path.is_file()
    except (OSError, ValueError):  # a name that no disk can hold
        return False
