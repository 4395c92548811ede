"""The pictures of proofs: ways and heat maps of the levels, and of one made impossible."""

from __future__ import annotations

import os
import re
import tempfile
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Final

from game.commands.proof_picture import draw_proof
from game.lab.proofs import WIDENED
from game.lab.proving.proof import prove
from game.levels import load_level
from game.levels.data import DATA_MAPS

if TYPE_CHECKING:
    from pygame import Surface

LEVELS: Final = ("home_street", "shopping", "roofs")
IMPOSSIBLE: Final = "home_street"
NAMES: Final = (*LEVELS, "impossible")
KINDS: Final = ("route", "heat")
DATA: Final = re.compile(r'(<data encoding="csv">)(.*?)(</data>)', re.DOTALL)
LAYER: Final = re.compile(r'(<layer [^>]*name="([^"]*)".*?</layer>)', re.DOTALL)


def proof_picture(name: str, kind: str) -> Surface:
    """One picture, by the level's name (or "impossible") and "route" or "heat"."""
    return drawn(name)[KINDS.index(kind)]


@cache
def drawn(name: str) -> tuple[Surface, Surface]:
    """Both pictures of a level."""
    if name in LEVELS:
        return _proven(DATA_MAPS / f"{name}.tmx")
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / f"{IMPOSSIBLE}.tmx"
        path.write_text(_cut(DATA_MAPS / path.name, Path(folder)), encoding="utf-8")
        return _proven(path)


def _proven(path: Path) -> tuple[Surface, Surface]:
    return draw_proof(prove(load_level(path), lambda _: None), path)


def _cut(path: Path, folder: Path) -> str:
    """A map's text with a gap cut through all that collides."""
    text = path.read_text(encoding="utf-8")
    text = text.replace('source="', f'source="{os.path.relpath(path.parent, folder)}/')
    left, right = WIDENED[path.stem]

    def without(layer: re.Match[str]) -> str:
        return layer[1] if layer[2].startswith(("back", "front")) else DATA.sub(emptied, layer[1])

    def emptied(data: re.Match[str]) -> str:
        rows = [row.rstrip(",").split(",") for row in data[2].strip().splitlines()]
        for row in rows:
            row[left:right] = ["0"] * (right - left)
        return data[1] + ",\n".join(",".join(row) for row in rows) + data[3]

    return LAYER.sub(without, text)
