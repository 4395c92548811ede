"""Layers that collide where nobody meant them to, and decorations of a size that is not shown."""

from __future__ import annotations

from difflib import get_close_matches
from typing import TYPE_CHECKING, Any, Final

from game.levels.classes import CLASSES
from game.levels.layers import ROLES
from game.levels.read import playing_layers
from game.levels.sprites_by_name import frame_of
from game.levels.tiles_used import TILE, own_properties
from game.sim.units import TILE_PIXELS

if TYPE_CHECKING:
    from collections.abc import Iterator

    from game.levels.checks.problem import Problem
    from game.levels.checks.subject import Item, Subject

MEANT: Final = {"bg": "back", "behind": "back", "scenery": "back", "fg": "front", "fore": "front"}
"""How layers that do not collide are called elsewhere, and here."""

ALIKE: Final = 0.7  # how alike a name's beginning is to a role, 0 to 1, if it is a slip
FEW: Final = 10  # % of a layer's tiles that collide: those are a slip
STRETCH: Final = 4.0  # px by which a rectangle may differ from its picture: its frames differ, too


def problems(subject: Subject) -> Iterator[Problem]:
    """Everything odd about layers and about the size of decorations."""
    playing = playing_layers(subject.tiled)
    shaped = {
        gid
        for gid, raw in subject.tiled.tile_properties.items()
        if own_properties(raw, TILE).get("shape")
    }
    if not any(subject.level.shapes):
        wrong = "no layer that collides holds a tile with a shape, so everybody would fall"
        mend = "call the layer to run on 'play', not 'back ...' or 'front ...', and paint there"
        yield subject.about_map("no-ground", wrong, mend)
    for layer in playing:
        yield from _of_layer(subject, layer, shaped, alone=len(playing) == 1)
    for item in subject.items:
        if not item.thing.kind and not item.raw.gid:
            yield from _of_picture(subject, item)


def _of_layer(subject: Subject, layer: Any, shaped: set[int], *, alone: bool) -> Iterator[Problem]:
    name = layer.name or ""
    cells = [gid for line in layer.data for gid in line if gid]
    collides = sum(gid in shaped for gid in cells)
    role = _role_meant(name)
    if role and collides:
        mend = f"begin its name with {role!r}, in lower case"
        yield subject.about_layer(name, "layer-name", "collides", mend)
    elif collides and not alone and collides * 100 < len(cells) * FEW:
        wrong = f"only decorates, but {collides} of its {len(cells)} tiles collide"
        mend = "call it 'back ...' or 'front ...', or move these into the layer to run on"
        yield subject.about_layer(name, "stray-collision", wrong, mend)
    if float(layer.left) % TILE_PIXELS or float(layer.top) % TILE_PIXELS:
        wrong = f"collides, but its offset is no multiple of {TILE_PIXELS} px"
        yield subject.about_layer(name, "layer-offset", wrong, "correct it")
    if (float(layer.across), float(layer.down)) != (1.0, 1.0):
        wrong = "collides, but its parallax is not 1, so players would see walls elsewhere"
        yield subject.about_layer(name, "layer-parallax", wrong, "set it to 1")


def _role_meant(name: str) -> str:
    """The role that a layer's name is nearly the name of, or empty."""
    lower = name.strip().lower()
    exact = [role for role in ROLES if lower.startswith(role)]
    if exact:
        return exact[0]
    first = "".join(c if c.isalpha() else " " for c in lower).split(maxsplit=1)
    word = first[0] if first else ""
    for other, role in MEANT.items():
        if word == other or (len(other) > 3 and word.startswith(other)):
            return role
    return "".join(get_close_matches(word[:12], ROLES, n=1, cutoff=ALIKE))


def _of_picture(subject: Subject, item: Item) -> Iterator[Problem]:
    raw = item.raw
    frame = frame_of(raw.name or "", item.given.get("frame", ""))
    if frame is None or raw.width == raw.height == 0:
        return
    across, down = abs(raw.width - frame.width), abs(raw.height - frame.height)
    if max(across, down) > STRETCH:
        size = f"{frame.width}x{frame.height} px"
        wrong = f"is {raw.width:g}x{raw.height:g} px, and its picture {size}"
        mend = f"make it {size}, or a point"
        if raw.name in CLASSES:
            mend += f"; or set its class to {raw.name!r}, if it is to be one"
        yield subject.about(item, "picture-size", wrong, mend)
