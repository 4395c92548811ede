"""What the linter says: something wrong with a map, where it is, and how to mend it."""

from __future__ import annotations

from typing import NamedTuple


class Problem(NamedTuple):
    """Something wrong with a map; a warning leaves it playable.

    `where` is for reading, `what` says what is wrong and how to mend it, `mend` only the latter.
    `code` names the rule. `tile` is column and row as Tiled counts them, `file` is the map, or
    the tileset or template that is to blame, `line` counts from 1 in it; both, `layer` and
    `object` (its id) are empty or None where nothing is known.
    """

    where: str
    what: str
    warning: bool = False
    code: str = ""
    mend: str = ""
    layer: str | None = None
    object: int | None = None
    tile: tuple[int, int] | None = None
    file: str = ""
    line: int | None = None
