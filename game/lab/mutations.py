"""Small damages to good files: what disks, editors, merges and strangers do to them."""

from __future__ import annotations

import copy
import re
from typing import TYPE_CHECKING, Final
from xml.etree.ElementTree import Element, fromstring, tostring

if TYPE_CHECKING:
    from collections.abc import Callable
    from random import Random

TOKEN: Final = re.compile(rb"[A-Za-z_]+|[+-]?\d+(?:\.\d+)?")
VALUES: Final = (
    "", "0", "1", "-1", "16", "7", "20", "36", "1024", "1025", "2147483648", "4294967295",
    "4294967296", "99999999999999999999", "1e9", "-1e-9", "1e400", "nan", "inf", "-0", "1.5", "\n",
    "\u0660", "\u202e", "../tiles.tsx", "tiles.tsx", "boxes.tsx", "tiles.png", "door.tx",
    "page.tx", "map.tmx", "/etc/passwd", ".", "izuku", "katsuki", "crowd", "shop", "door", "#4",
    "shelter", "block", "slope-up", "walk", "object", "class", "list", "int", "bool", "csv",
    "base64", "zlib", "gzip", "zstd", "isometric", "top", "grid", "index", "multiply",
    "#80ff00ff", "0,0 5,5", "1,2,3", "AAAA", "90", "true", "false", "0s rain 5 wind 5",
)  # fmt: skip
NAMES: Final = (
    "id", "gid", "x", "y", "width", "height", "rotation", "type", "class", "name", "value",
    "template", "source", "firstgid", "infinite", "encoding", "compression", "visible", "opacity",
    "offsetx", "offsety", "parallaxx", "parallaxoriginx", "tintcolor", "mode", "draworder",
    "objectalignment", "tilerendersize", "fillmode", "margin", "spacing", "points", "trans",
    "filename", "images", "layers", "properties", "data", "tilewidth", "tileheight", "columns",
    "tilecount", "tileid", "duration", "repeatx", "orientation", "propertytype", "backgroundcolor",
)  # fmt: skip
TAGS: Final = (
    "group", "layer", "objectgroup", "imagelayer", "object", "properties", "property", "item",
    "point", "ellipse", "capsule", "polygon", "polyline", "text", "image", "tileset", "tile",
    "tileoffset", "animation", "frame", "data", "chunk", "template", "map", "wangsets",
)  # fmt: skip


def bytes_changed(text: bytes, chance: Random) -> bytes:
    """A few bytes turned, put in, taken out, doubled, or the end cut off."""
    for _ in range(chance.randint(1, 4)):
        where = chance.randrange(len(text) + 1)
        much = min(chance.choice((1, 1, 1, 4, 40, 400)), len(text) - where)
        match chance.randrange(5):
            case 0:
                text = text[:where] + chance.randbytes(much) + text[where + much :]
            case 1:
                text = text[:where] + chance.randbytes(chance.randint(1, 8)) + text[where:]
            case 2:
                text = text[:where] + text[where + much :]
            case 3:
                text = text[: where + much] + text[where:]
            case _:
                bit = bytes([text[where] ^ 1 << chance.randrange(8)]) if where < len(text) else b""
                text = text[:where] + bit + text[where + 1 :]
    return text[: chance.randrange(len(text) + 1)] if chance.random() < 0.05 else text


def tokens_changed(text: bytes, chance: Random) -> bytes:
    """A few words or numbers exchanged for others."""
    for _ in range(chance.randint(1, 4)):
        found = list(TOKEN.finditer(text, chance.randrange(len(text) + 1)))[:50]
        if found:
            token = chance.choice(found)
            word = chance.choice((*VALUES, *NAMES, *TAGS, token[0].decode() * 2)).encode()
            text = text[: token.start()] + word + text[token.end() :]
    return text


def numbers_changed(text: bytes, chance: Random) -> bytes:
    """A few numbers made a little or much larger, smaller, or something else."""
    found = [token for token in TOKEN.finditer(text) if token[0][-1:].isdigit()]
    for token in sorted(
        chance.sample(found, min(len(found), chance.randint(1, 5))), key=lambda m: -m.start()
    ):
        number = float(token[0])
        other = chance.choice(
            (number + 1, number - 1, -number, number * 2, number * 1e6, number / 3, number + 2**31)
        )
        text = text[: token.start()] + f"{other:.10g}".encode() + text[token.end() :]
    return text


def attributes_changed(text: bytes, chance: Random) -> bytes:
    """A few attributes set, taken away, or exchanged between elements."""
    root = fromstring(text)
    nodes = list(root.iter())
    for _ in range(chance.randint(1, 5)):
        node, other = chance.choice(nodes), chance.choice(nodes)
        present = list(node.keys())
        match chance.randrange(4):
            case 0 if present:
                node.set(chance.choice(present), chance.choice(VALUES))
            case 1 if present:
                del node.attrib[chance.choice(present)]
            case 2:
                node.attrib.update(other.attrib)
            case _:
                node.set(chance.choice(NAMES), chance.choice(VALUES))
    return tostring(root)


def structure_changed(text: bytes, chance: Random) -> bytes:
    """A few elements taken out, doubled, moved, renamed, put in or nested."""
    root = fromstring(text)
    for _ in range(chance.randint(1, 5)):
        nodes = list(root.iter())
        _move(chance.choice(nodes), chance.choice(nodes), chance)
    return tostring(root)


def _move(node: Element, parent: Element, chance: Random) -> None:
    child = chance.choice(parent) if len(parent) else None
    match chance.randrange(7):
        case 0 if child is not None:
            parent.remove(child)
        case 1 if child is not None:
            parent.append(copy.deepcopy(child))
        case 2 if child is not None and node not in list(child.iter()):
            parent.remove(child)
            node.append(child)
        case 3:
            node.append(Element(chance.choice(TAGS), {chance.choice(NAMES): chance.choice(VALUES)}))
        case 4:
            node.tag = chance.choice(TAGS)
        case 5 if len(parent) > 1:
            parent[:] = chance.sample(list(parent), len(parent))
        case _:
            node.text = chance.choice(VALUES)


MUTATIONS: Final[dict[str, Callable[[bytes, Random], bytes]]] = {
    "bytes": bytes_changed,
    "tokens": tokens_changed,
    "numbers": numbers_changed,
    "attributes": attributes_changed,
    "structure": structure_changed,
}
"""Every kind of damage by name."""
