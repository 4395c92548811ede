"""Broken maps end in a level or in a LevelError, never in anything else."""

from __future__ import annotations

import copy
import shutil
import tempfile
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path
from xml.etree import ElementTree as Tree

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from tmx import DATA, FORMATS, STREET, folder_with

from game.levels import LevelError, check_map, load_map

VALUES = (
    "", "0", "1", "-1", "16", "7", "4294967295", "99999999999999999999", "1e9", "-1e-9", "nan",
    "1.5", "\n", "\u0660", "../tiles.tsx", "tiles.tsx", "tiles.png", "door.tx", "box.png", "izuku",
    "crowd", "shop", "door", "#4", "shelter", "block", "walk", "object", "class", "list", "csv",
    "base64", "zlib", "gzip", "isometric", "top", "#80ff00ff", "0,0 5,5", "1,2,3", "AAAA", "90",
)  # fmt: skip
NAMES = (
    "id", "gid", "x", "y", "width", "height", "rotation", "type", "class", "name", "value",
    "template", "source", "firstgid", "infinite", "encoding", "compression", "visible", "opacity",
    "offsetx", "parallaxx", "tintcolor", "objectalignment", "margin", "spacing", "points", "trans",
    "filename", "images", "properties", "data", "tilewidth", "columns",
)  # fmt: skip
TAGS = (
    "group", "layer", "objectgroup", "imagelayer", "object", "properties", "property", "item",
    "point", "polygon", "text", "image", "tileset", "tile", "data", "chunk", "template", "map",
)  # fmt: skip
ACTIONS = ("set", "unset", "remove", "double", "move", "add", "rename", "text")
SOURCES = {
    "map.tmx": [STREET.read_text(), FORMATS["zlib"](), FORMATS["infinite, negative chunks"]()],
    "tiles.tsx": [(DATA / "tiles.tsx").read_text()],
    "boxes.tsx": [(DATA / "boxes.tsx").read_text()],
    "door.tx": [(DATA / "door.tx").read_text()],
}
TREES = [
    (name, Tree.fromstring(text.encode())) for name, texts in SOURCES.items() for text in texts
]
PLACE = st.integers(0, 1 << 20)
Edit = tuple[str, int, int, str, str, str]
EDITS = st.lists(
    st.tuples(
        st.sampled_from(ACTIONS),
        PLACE,
        PLACE,
        st.sampled_from(NAMES),
        st.sampled_from(VALUES),
        st.sampled_from(TAGS),
    ),
    min_size=1,
    max_size=5,
)


@pytest.fixture(scope="module")
def folder() -> Iterator[Path]:
    made = Path(tempfile.mkdtemp())
    folder_with(made, "")
    yield made
    shutil.rmtree(made)


def edited(root: Tree.Element, edits: list[Edit]) -> bytes:
    root = copy.deepcopy(root)
    for edit in edits:
        apply(root, edit)
    return Tree.tostring(root)


def apply(root: Tree.Element, edit: Edit) -> None:
    """One change to an element of the tree, which may leave it without sense."""
    action, where, other, name, value, tag = edit
    nodes = list(root.iter())
    node, parent = nodes[where % len(nodes)], nodes[other % len(nodes)]
    child = parent[where % len(parent)] if len(parent) else None
    if action == "set":
        # mostly an attribute that is there already
        present = list(node.keys())
        node.set(present[other % len(present)] if present and other % 4 else name, value)
    elif action == "unset" and node.keys():
        del node.attrib[list(node.keys())[other % len(node.keys())]]
    elif action == "remove" and child is not None:
        parent.remove(child)
    elif action == "double" and child is not None:
        parent.append(copy.deepcopy(child))
    elif action == "move" and child is not None and node not in list(child.iter()):
        parent.remove(child)
        node.append(child)
    elif action == "add":
        node.append(Tree.Element(tag, {name: value}))
    elif action == "rename":
        node.tag = tag
    elif action == "text":
        node.text = value


def survives(path: Path) -> None:
    with suppress(LevelError):
        load_map(path)
    for problem in check_map(path):
        assert (problem.where + problem.what).isprintable()


@settings(max_examples=250, deadline=None, suppress_health_check=list(HealthCheck))
@given(which=st.integers(0, len(TREES) - 1), edits=EDITS)
def test_broken_files(which: int, edits: list[Edit], folder: Path) -> None:
    name, tree = TREES[which]
    (folder / "map.tmx").write_text(SOURCES["map.tmx"][0])
    (folder / name).write_bytes(edited(tree, edits))
    survives(folder / "map.tmx")
    (folder / name).write_text(SOURCES[name][0])


@settings(max_examples=50, deadline=None, suppress_health_check=list(HealthCheck))
@given(noise=st.binary(max_size=60), where=st.integers(0, 4000))
def test_noise(noise: bytes, where: int, folder: Path) -> None:
    raw = SOURCES["map.tmx"][0].encode()
    (folder / "map.tmx").write_bytes(raw[:where] + noise + raw[where + len(noise) :])
    survives(folder / "map.tmx")
