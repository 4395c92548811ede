"""A map, its tilesets, templates and pictures as trees that may still be changed."""

from __future__ import annotations

import copy
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final
from xml.etree.ElementTree import Element, SubElement, indent, tostring

if TYPE_CHECKING:
    from pathlib import Path

Files = dict[str, bytes]
"""The files of a folder by name; the map is `map.tmx`."""

MAP: Final = "map.tmx"
HEAD: Final = b'<?xml version="1.0" encoding="UTF-8"?>\n'


@dataclass
class Draft:
    """The trees of a folder by file name, and its pictures."""

    trees: dict[str, Element]
    pictures: Files
    minimized: bool = False

    @property
    def map(self) -> Element:
        """The map's root."""
        return self.trees[MAP]

    def named(self, name: str) -> Element:
        """The first layer or object of the map that has a name; raises LookupError."""
        for node in self.map.iter():
            if node.get("name") == name and node.tag != "property":
                return node
        raise LookupError(name)

    def files(self) -> Files:
        """Everything as Tiled would write it."""
        return {name: self._text(tree) for name, tree in self.trees.items()} | self.pictures

    def _text(self, tree: Element) -> bytes:
        tree = copy.deepcopy(tree)
        if not self.minimized:
            indent(tree, " ")
        return HEAD + tostring(tree)


def node(tag: str, text: str = "", /, **attributes: object) -> Element:
    """An element; a trailing underline of an attribute's name is dropped."""
    given = {name.rstrip("_"): str(value) for name, value in attributes.items()}
    made = Element(tag, given)
    made.text = text or None
    return made


def add(parent: Element, tag: str, text: str = "", /, **attributes: object) -> Element:
    """An element added to another."""
    made = node(tag, text, **attributes)
    parent.append(made)
    return made


def add_properties(parent: Element, **given: object) -> Element:
    """Properties added before everything else, each of the type that Tiled would give it."""
    holder = parent.find("properties")
    if holder is None:
        holder = Element("properties")
        parent.insert(0, holder)
    for name, value in given.items():
        attributes = {"name": name} | _typed(value)
        SubElement(holder, "property", attributes)
    return holder


def _typed(value: object) -> dict[str, str]:
    if isinstance(value, bool):
        return {"type": "bool", "value": str(value).lower()}
    if isinstance(value, int | float):
        return {"type": type(value).__name__, "value": str(value)}
    return {"value": str(value)}


def put(files: Files, folder: Path) -> Path:
    """Writes files into a folder; the path of the map."""
    for name, data in files.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(data)
    return folder / MAP
