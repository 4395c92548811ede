"""The list of what Tiled writes is whole, and true of what is ignored."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from xml.etree.ElementTree import Element, fromstring, parse, tostring

import pytest

from game.lab.tiled_files import put, valid_files
from game.lab.tiled_format import IGNORED, fates_of
from game.levels import LoadedMap, load_map
from game.levels.data import DATA_MAPS

FILES = valid_files()
UNHEARD = {"unheardof", "{urn:somebody}else"}  # which nobody but a test writes


def pairs(root: Element, parent: str = "") -> Iterator[tuple[Element, str]]:
    """Every element with the tag of what it lies in; what is inside collision shapes is not."""
    yield root, parent
    for child in root:
        if isinstance(child.tag, str) and fates_of(child.tag, root.tag).get("") != IGNORED:
            yield from pairs(child, root.tag)


def trees() -> Iterator[Element]:
    for files in FILES.values():
        yield from (fromstring(data) for name, data in files.items() if not name.endswith(".png"))
    for path in (*DATA_MAPS.rglob("*.tmx"), *DATA_MAPS.rglob("*.tsx"), *DATA_MAPS.rglob("*.tx")):
        yield parse(path).getroot()


def test_everything_that_is_written_is_in_the_list() -> None:
    missing = {
        f"{node.tag} {name}"
        for root in trees()
        for node, parent in pairs(root)
        for name in ("", *node.keys())
        if node.tag not in UNHEARD
        and name not in UNHEARD
        and name not in fates_of(node.tag, parent)
    }
    assert missing == set()


def stripped(data: bytes) -> bytes:
    """A file without all that the list says is ignored."""
    root = fromstring(data)
    for node, parent in list(pairs(root)):
        for name, fate in fates_of(node.tag, parent).items():
            if fate == IGNORED and name:
                node.attrib.pop(name, None)
        for child in list(node):
            if isinstance(child.tag, str) and fates_of(child.tag, node.tag).get("") == IGNORED:
                forms = {"text"}  # a text is still no rectangle of nothing
                if child.tag not in forms:
                    node.remove(child)
    return tostring(root)


def shown(loaded: LoadedMap) -> tuple[object, ...]:
    """What is drawn: only image layers are mixed in any other way than plainly."""
    layers = [replace(layer, mode="") for layer in loaded.layers]
    decorations = [
        replace(item, layer=replace(item.layer, mode="", parallax=(0, 0)))
        for item in loaded.decorations
    ]
    return (
        loaded.level.fingerprint, loaded.tiles, layers, loaded.images, decorations,
        loaded.figures, loaded.properties, loaded.background,
    )  # fmt: skip


@pytest.mark.parametrize("name", [name for name in FILES if "comma" not in name])
def test_what_is_ignored_changes_nothing(name: str, tmp_path: Path) -> None:
    whole = shown(load_map(put(FILES[name], tmp_path)))
    files = {
        file: data if file.endswith(".png") else stripped(data)
        for file, data in FILES[name].items()
    }
    assert shown(load_map(put(files, tmp_path))) == whole
