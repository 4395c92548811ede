"""Broken and hostile files: whatever they are, they end in one plain line."""

from game.lab.hostile_files.case import Case
from game.lab.hostile_files.cells import CELLS
from game.lab.hostile_files.files import FILES
from game.lab.hostile_files.maps import MAPS
from game.lab.hostile_files.objects import OBJECTS
from game.lab.hostile_files.pictures import PICTURES
from game.lab.hostile_files.texts import TEXTS
from game.lab.hostile_files.tilesets import TILESETS

__all__ = ["CASES", "Case"]

KINDS = {
    "text": TEXTS,
    "map": MAPS,
    "cells": CELLS,
    "tileset": TILESETS,
    "picture": PICTURES,
    "object": OBJECTS,
    "file": FILES,
}
CASES: dict[str, Case] = {
    f"{kind}: {name}": case for kind, cases in KINDS.items() for name, case in cases.items()
}
"""Every case by name."""
