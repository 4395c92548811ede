"""pytmx, given nothing but a clean tree."""

from __future__ import annotations

import sys
from itertools import chain
from typing import TYPE_CHECKING, Any, Final
from xml.etree.ElementTree import Element, SubElement

if TYPE_CHECKING:
    from collections.abc import Mapping
    from types import ModuleType

    from game.levels.cells import Cells
    from game.levels.errors import Place

PYGAME_USERS: Final = ("pygame", "pytmx.util_pygame")


class CleanTileLayer(Element):
    """A <layer> of the clean tree: its data lists each gid that it uses once, its cells lie beside.

    A hack, because pytmx looks at each of half a million cells, which takes longer than all else.
    """

    def __init__(
        self, attributes: dict[str, str], cells: Cells, numbers: Mapping[int, int]
    ) -> None:
        """Takes the attributes of the element, its cells, and the gids that they stand for."""
        super().__init__("layer", attributes)
        self.cells = cells
        self.table = {raw: numbers.get(raw, 0) for raw in cells.used}
        self.used = sorted(set(self.table.values()))
        data = SubElement(self, "data", {"encoding": "csv"})
        data.text = ",".join(map(str, self.used))


def parse(tree: Element, place: Place) -> Any:
    """The pytmx.TiledMap of a clean tree; images are the paths of their files.

    Raises LevelError should pytmx refuse what the normaliser let pass.
    """
    make = _pytmx().TiledMap
    tiled = make(None, image_loader=_path_loader, invert_y=False, allow_duplicate_names=True)
    try:
        tiled.parse_xml(tree)
        _fill_layers(tiled, tree)
    except Exception as error:
        msg = f"pytmx cannot read it ({type(error).__name__}: {error}): save it again from Tiled"
        raise place.wrong(msg) from error
    return tiled


def _fill_layers(tiled: Any, tree: Element) -> None:
    """Gives each tile layer its cells, in the numbers that pytmx gave to what the layer uses."""
    clean = [node for node in tree if isinstance(node, CleanTileLayer)]
    layers = [layer for layer in tiled.layers if hasattr(layer, "data")]
    for layer, node in zip(layers, clean, strict=True):
        theirs = dict(zip(node.used, chain.from_iterable(layer.data), strict=True))
        table = {raw: theirs[gid] for raw, gid in node.table.items()}
        cells, layer.used = node.cells.turned(table), frozenset(table.values())
        width = layer.width
        layer.cells = cells
        layer.data = [cells[start : start + width] for start in range(0, len(cells), width)]


def _path_loader(filename: str, *_: object, **__: object) -> Any:
    def load(*_: object) -> str:
        return filename

    return load


def _pytmx() -> ModuleType:
    """Imports pytmx alone: a hack, because pytmx imports pygame wherever it finds it installed.

    Headless runs would pay for pygame in start-up time and get its greeting on stdout.
    """
    hidden = [name for name in PYGAME_USERS if name not in sys.modules]
    for name in hidden:
        sys.modules[name] = None  # type: ignore[assignment]
    try:
        import pytmx  # noqa: PLC0415  # only here can pygame be hidden from it
    finally:
        for name in hidden:
            del sys.modules[name]
    module: ModuleType = pytmx
    return module
