"""What Tiled shows and the game does not, and what it hides and the game does not."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from game.levels.layers import MIXED, MODES

if TYPE_CHECKING:
    from collections.abc import Iterator

    from game.levels.checks.problem import Problem
    from game.levels.checks.subject import Item, Subject

TILES: Final = "tile layer"
OBJECTS: Final = "object layer"
IMAGE: Final = "image layer"
ONE: Final = (1.0, 1.0)


def problems(subject: Subject) -> Iterator[Problem]:
    """Every layer and object that looks otherwise in the game than in Tiled."""
    groups = list(subject.tiled.objectgroups)
    hidden: set[str] = set()
    for layer in subject.tiled.layers:
        tiles = hasattr(layer, "data")
        sort = TILES if tiles else OBJECTS if layer in groups else IMAGE
        yield from _of_mix(subject, layer, sort)
        if sort == OBJECTS:
            yield from _of_parallax(subject, layer)
        if not int(layer.visible):
            hidden.add(layer.name or "")
            yield from _of_hidden(subject, layer, sort)
    for item in subject.items:
        yield from _of_item(subject, item, hidden=item.layer in hidden)


def _of_mix(subject: Subject, layer: Any, sort: str) -> Iterator[Problem]:
    name = layer.name or ""
    if layer.mode not in (MIXED if sort == IMAGE else MODES[:1]):
        wrong = f"its blend mode {layer.mode!r} is drawn as normal"
    elif layer.group_mode != MODES[0]:
        wrong = f"the blend mode {layer.group_mode!r} of its group is drawn as normal"
    else:
        return
    drawn = "add, multiply, darken or lighten"
    mend = f"choose {drawn}" if sort == IMAGE else "choose normal, or make it an image layer"
    if sort == IMAGE and layer.group_mode != MODES[0]:
        mend = "give it to the image layer itself"
    yield subject.about_layer(name, "layer-mix", wrong, mend, sort)


def _of_parallax(subject: Subject, layer: Any) -> Iterator[Problem]:
    if len(layer) and (float(layer.across), float(layer.down)) != ONE:
        wrong = "its parallax is not 1, but objects move with the level"
        mend = "set it to 1, or draw what is far on a tile or image layer"
        yield subject.about_layer(layer.name or "", "object-parallax", wrong, mend, OBJECTS)


def _of_hidden(subject: Subject, layer: Any, sort: str) -> Iterator[Problem]:
    name = layer.name or ""
    if sort == TILES and layer.role == "play" and any(map(any, layer.data)):
        wrong = "is hidden, but collides all the same: nobody sees its walls"
        yield subject.about_layer(name, "hidden-counts", wrong, "show it, or take its tiles out")
    things = sum(bool(raw.type) for raw in layer) if sort == OBJECTS else 0
    if things:
        wrong = f"is hidden, but its {things} thing{'s' * (things > 1)} count all the same"
        mend = "show it, or take out what is not to be there"
        yield subject.about_layer(name, "hidden-counts", wrong, mend, sort)


def _of_item(subject: Subject, item: Item, *, hidden: bool) -> Iterator[Problem]:
    visible = bool(int(item.raw.visible)) and not hidden
    if item.thing.kind and not visible and not hidden:
        wrong = "is hidden, but counts all the same"
        yield subject.about(item, "hidden-counts", wrong, "show it, or take it out")
    elif item.raw.form == "text" and not item.thing.kind and visible:
        wrong = "is a text, which the game does not write"
        yield subject.about(item, "undrawn-text", wrong, "hide a note; for players use a 'sign'")
