"""The layers of a map in the order of its document, with what they take from their groups."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Final, NamedTuple

from game.levels.attributes import MAX_DEPTH, alpha, colour, flag, real, word

if TYPE_CHECKING:
    from xml.etree.ElementTree import Element

    from game.levels.errors import Place

MAX_LAYERS: Final = 256
LAYER_TAGS: Final = {
    "layer": "tile layer", "objectgroup": "object layer", "imagelayer": "image layer",
    "group": "group",
}  # fmt: skip
WHITE: Final = "ffffff"
MODES: Final = (
    "normal", "add", "multiply", "screen", "overlay", "darken", "lighten", "color-dodge",
    "color-burn", "hard-light", "soft-light", "difference", "exclusion",
)  # fmt: skip
"""How a layer may be mixed with what lies behind it, from Tiled 1.12 on."""
MIXED: Final = ("normal", "add", "multiply", "darken", "lighten")
"""The mixes in which the picture of an image layer is drawn."""
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
    mode: str = MODES[0]
    group_mode: str = MODES[0]
    origin_x: float = 0.0
    origin_y: float = 0.0

    def inside(self, node: Element, place: Place) -> Look:
        """The look of a layer or group that lies in a group of this look; raises LevelError."""
        return Look(
            self.left + real(node, "offsetx", place),
            self.top + real(node, "offsety", place),
            self.opacity * _opacity(node, place),
            self.visible and flag(node, "visible", place, default=True),
            self.parallax_x * real(node, "parallaxx", place, 1.0),
            self.parallax_y * real(node, "parallaxy", place, 1.0),
            _multiplied(self.tint, colour(node, "tintcolor", place) or WHITE),
            word(node, "mode", place, MODES),
            self.group_mode if self.mode == MODES[0] else self.mode,
            self.origin_x,
            self.origin_y,
        )

    def at_origin(self) -> Look:
        """The look with its parallax measured from the map's corner, not from another origin."""
        left = self.left + (self.parallax_x - 1) * self.origin_x
        top = self.top + (self.parallax_y - 1) * self.origin_y
        return replace(self, left=left, top=top)

    def attributes(self) -> dict[str, str]:
        """The look as attributes of the clean tree, under names that pytmx does not interpret."""
        return {
            "left": repr(self.left), "top": repr(self.top), "opacity": repr(self.opacity),
            "visible": "1" if self.visible else "0", "across": repr(self.parallax_x),
            "down": repr(self.parallax_y), "tint": self.tint, "mode": self.mode,
            "group_mode": self.group_mode,
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
        # what collides stays where it is, and objects move as the level does
        moves = self.role != "play" and self.node.tag != "objectgroup"
        look = self.look.at_origin() if moves else self.look
        return {"name": name, "order": str(order), "role": self.role} | look.attributes()


def layers_of(root: Element, place: Place) -> list[FoundLayer]:
    """All layers, groups dissolved, first drawn first; raises LevelError."""
    found: list[FoundLayer] = []
    origin_x, origin_y = (real(root, f"parallaxorigin{axis}", place) for axis in "xy")
    _collect(root, Look(origin_x=origin_x, origin_y=origin_y), place, 0, found)
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


def _opacity(node: Element, place: Place) -> float:
    """A layer's opacity, 0-1, with that of its tint."""
    own = min(max(real(node, "opacity", place, 1.0), 0.0), 1.0)
    return own * alpha(node, "tintcolor")


def _multiplied(first: str, second: str) -> str:
    pairs = zip(bytes.fromhex(first), bytes.fromhex(second), strict=True)
    return bytes(a * b // 255 for a, b in pairs).hex()
