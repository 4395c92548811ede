"""The game's own tilesets, templates and pictures, whatever folder a map was drawn in."""

from __future__ import annotations

import os
from pathlib import Path
from typing import Final

from game.levels.data import DATA_MAPS, DATA_SPRITES

ROOTS: Final = (DATA_MAPS, DATA_SPRITES)
MOST_PARTS: Final = 8  # of a path's end that are looked for: none of the game's is deeper


def own_file(source: str) -> tuple[Path, Path] | None:
    """The game's file that a path means, and the root that holds it, by the path's own end.

    A map keeps the way to `maps/musutafu.tsx` as it was on its author's machine; wherever else
    the map comes to lie, that way ends nowhere. None where the game has no such file.
    """
    parts = source.replace("\\", "/").split("/")[-MOST_PARTS:]
    for first, part in enumerate(parts):
        if part in {"", ".", ".."}:
            continue
        for root in ROOTS:
            tail = parts[first + 1 :] if part == root.name else parts[first:]
            path = Path(os.path.normpath(root.joinpath(*tail)))
            if path != root and path.is_relative_to(root) and path.is_file():
                return path, root
    return None
