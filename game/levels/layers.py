"""The layers of a map in the order of its document, with what they take from their groups."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final, NamedTuple

from game.levels.attributes import MAX_DEPTH, colour, flag, real

if TYPE_CHECKING:
    from xml.etree.ElementTree import Element

    from game.levels.errors import Place

MAX_LAYERS: Final = 256
LAYER_TAGS: Final = {
    "layer": "tile layer", "objectgroup": "object layer", "imagelayer": "image layer",
    "group": "group",
}  # fmt: skip
WHITE: Final = "ffffff"
ROLES: Final = ("back", "front")
"""Tile layers whose name starts with one of these do not collide; all others play."""


def role_of(name: str) -> str:
    """`back`, `front` or `play`, from a layer's name."""
    return next((role for role in ROLES if name.startswith(role)), "play")


@dataclass(frozen=True)
class Look:
    """How a layer is drawn, its groups included; offsets in pixels, opacity 0-1, tint rrggbb."""

    left: float = 0.0
    top: float = 0.0
    opacity: float = 1.0
    visible: bool = True
    parallax_x: float = 1.0
    parallax_y: float = 1.0
    tint: str = WHITE

    def inside(self, node: Element, place: Place) -> Look:
        """The look of a layer or group that lies in a group of this look; raises LevelError."""
        return Look(
            self.left + real(node, "offsetx", place),
            self.top + real(node, "offsety", place),
            self.opacity * min(max(real(node, "opacity", place, 1.0), 0.0), 1.0),
            self.visible and flag(node, "visible", default=True),
            self.parallax_x * real(node, "parallaxx", place, 1.0),
            self.parallax_y * real(node, "parallaxy", place, 1.0),
            _multiplied(self.tint, colour(node, "tintcolor", place) or WHITE),
        )

    def attributes(self) -> dict[str, str]:
        """The look as attributes of the clean tree, under names that pytmx does not interpret."""
        return {
            "left": repr(self.left), "top": repr(self.top), "opacity": repr(self.opacity),
            "visible": "1" if self.visible else "0", "across": repr(self.parallax_x),
            "down": repr(self.parallax_y), "tint": self.tint,
        }  # fmt: skip


class FoundLayer(NamedTuple):
    """A layer of the document that is not a group."""

    node: Element
    look: Look
    place: Place

    @property
    def role(self) -> str:
        """`back`, `front` or `play`."""
        role = role_of(self.node.get("name", ""))
        return "back" if role == "play" and self.node.tag == "imagelayer" else role

    def attributes(self, order: int) -> dict[str, str]:
        """What every kind of layer carries in the clean tree."""
        name = self.node.get("name", "")
        return {"name": name, "order": str(order), "role": self.role} | self.look.attributes()


def layers_of(root: Element, place: Place) -> list[FoundLayer]:
    """All layers, groups dissolved, first drawn first; raises LevelError."""
    found: list[FoundLayer] = []
    _collect(root, Look(), place, 0, found)
    return found


def _collect(
    parent: Element, look: Look, place: Place, depth: int, found: list[FoundLayer]
) -> None:
    if depth > MAX_DEPTH:
        msg = f"groups nested deeper than {MAX_DEPTH}: flatten some"
        raise place.wrong(msg)
    for node in parent:
        if node.tag not in LAYER_TAGS:
            continue
        here = place.at(f"{LAYER_TAGS[node.tag]} {node.get('name', '')!r}")
        inner = look.inside(node, here)
        if node.tag == "group":
            _collect(node, inner, here, depth + 1, found)
        else:
            found.append(FoundLayer(node, inner, here))
        if len(found) > MAX_LAYERS:
            msg = f"more than {MAX_LAYERS} layers: merge some"
            raise place.wrong(msg)


def _multiplied(first: str, second: str) -> str:
    pairs = zip(bytes.fromhex(first), bytes.fromhex(second), strict=True)
    return bytes(a * b // 255 for a, b in pairs).hex()
