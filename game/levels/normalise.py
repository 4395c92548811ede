"""A map of any dialect as one clean tree that pytmx reads without surprises and without files."""

from __future__ import annotations

from contextlib import contextmanager
from typing import TYPE_CHECKING, Final
from xml.etree.ElementTree import Element, SubElement

from game.levels.attributes import colour, flag, properties, whole, word
from game.levels.blocks import MAX_CELLS, BlockReader, Span, axis_of, box_of, flattened
from game.levels.errors import LevelError, Place
from game.levels.gids import INDEX
from game.levels.guard import Guard
from game.levels.layers import layers_of
from game.levels.objects import ObjectCleaner
from game.levels.parser import CleanTileLayer
from game.levels.shelf import TilesetShelf
from game.levels.tiles_used import CLEAR, TilesetSpans, UsedTiles, add_properties
from game.levels.tilesets import MAX_TILE_SIDE, picture_of
from game.sim.level import MAX_SIDE, MAX_THINGS
from game.sim.units import TILE_PIXELS

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from game.levels.blocks import Block
    from game.levels.layers import FoundLayer

DRAW_ORDERS: Final = ("topdown", "index")
NOMINAL: Final = 1 << 30  # tiles: the size of an infinite map is only a note


def clean_map(path: Path, wrong: list[LevelError] | None = None) -> Element:
    """The clean tree of a .tmx file; raises LevelError for everything that is wrong with it.

    Its layers lie flat in the order of the document, its one tileset holds the tiles that are
    used, its objects are measured from the top left of the level and turn around their centre.
    With a list for what is `wrong`, a broken layer or object goes there and is left out.
    """
    guard = Guard(path)
    return _Normaliser(guard, guard.map(), wrong).run()


class _Normaliser:
    def __init__(self, guard: Guard, root: Element, wrong: list[LevelError] | None) -> None:
        self.root = root
        self.wrong = wrong
        self.guard = guard
        self.place = Place(guard.level, "map")
        self.infinite = flag(root, "infinite", self.place, default=False)
        self.spans = TilesetSpans()
        self.used = UsedTiles()
        self.numbers: dict[int, int] = {}  # of the clean tree, by those in the layers' data

    def run(self) -> Element:
        # the map itself, then its tilesets, which everything else needs
        size = self._nominal_size()
        shelf = TilesetShelf(self.guard)
        for node in self.root.findall("tileset"):
            with self._minding():
                shelf.add(node, self.guard.folder, self.spans, self.place)
        if self.wrong:
            raise self.wrong.pop()
        # tile data first: it tells how large an infinite map is
        layers = layers_of(self.root, self.place)
        blocks = self._blocks(layers)
        span = self._span(size, layers, blocks) if self.infinite else size
        self._check_area(span, len(blocks))
        # every layer in the order of the document
        clean = self._clean_root(span)
        cleaner = ObjectCleaner(shelf, self.spans, self.used)
        self._count_objects(layers)
        for order, layer in enumerate(layers):
            image = layer.node.find("image")
            if layer.node.tag == "layer":
                clean.append(self._tile_layer(order, layer, blocks[order], span))
            elif layer.node.tag == "objectgroup":
                clean.append(self._object_layer(order, layer, span, cleaner))
            elif image is not None:
                with self._minding():
                    clean.append(self._image_layer(order, layer, image, span))
        clean.append(self.used.element())
        return clean

    @contextmanager
    def _minding(self) -> Iterator[None]:
        """Keeps an error for the list of all that is wrong, where somebody wants one."""
        try:
            yield
        except LevelError as error:
            if self.wrong is None:
                raise
            self.wrong.append(error)

    def _nominal_size(self) -> Span:
        orientation = self.root.get("orientation", "orthogonal")
        if orientation != "orthogonal":
            msg = f"its orientation is {orientation[:40]!r}: make an orthogonal map"
            raise self.place.wrong(msg)
        for name in ("tilewidth", "tileheight"):
            if whole(self.root, name, self.place, 1, MAX_TILE_SIDE) != TILE_PIXELS:
                msg = (
                    f"{name} is {self.root.get(name)!r}, but the game's tiles have {TILE_PIXELS} "
                    f"pixels: make a map with tiles of {TILE_PIXELS} x {TILE_PIXELS}"
                )
                raise self.place.wrong(msg)
        low, high = (0, NOMINAL) if self.infinite else (1, MAX_SIDE)
        width, height = (
            whole(self.root, name, self.place, low, high) for name in ("width", "height")
        )
        return Span(0, 0, width, height)

    def _blocks(self, layers: list[FoundLayer]) -> dict[int, list[Block]]:
        """The tile layers' blocks by number of layer; numbers the tiles in them."""
        reader = BlockReader()
        found: dict[int, list[Block]] = {}
        for order, layer in enumerate(layers):
            if layer.node.tag == "layer":
                found[order] = []
                with self._minding():
                    blocks = reader.read(layer.node, layer.place, infinite=self.infinite)
                    for block in blocks:
                        self._number(block, layer.place)
                    found[order] = blocks
        return found

    def _number(self, block: Block, place: Place) -> None:
        # sorted, so that the numbers do not hang on the order of a set
        for raw in sorted(block.cells.used.difference(self.numbers)):
            try:
                self.numbers[raw] = self.used.number(raw, self.spans, place)
            except LevelError as error:
                row, column = divmod(block.cells.numbers.index(raw), block.width)
                msg = f"at tile {block.x + column},{block.y + row} {error.what}"
                raise place.wrong(msg) from None

    def _span(self, size: Span, layers: list[FoundLayer], blocks: dict[int, list[Block]]) -> Span:
        """Only what collides decides how large a level is: the rest is decoration."""
        shaped = self.used.shaped()
        playing = [
            block
            for order, found in blocks.items()
            if layers[order].role == "play"
            for block in found
        ]
        wanted = {raw for raw, gid in self.numbers.items() if gid & INDEX in shaped}
        box = box_of(playing, wanted)
        if box is None:
            msg = "an infinite map without a tile that has a shape: draw a floor"
            raise self.place.wrong(msg)
        x, width = axis_of(box[0], box[1], size.width)
        y, height = axis_of(box[2], box[3], size.height)
        if width > MAX_SIDE or height > MAX_SIDE:
            msg = f"spreads over {width}x{height} tiles: at most {MAX_SIDE} a side"
            raise self.place.wrong(msg)
        return Span(x, y, width, height)

    def _check_area(self, span: Span, count: int) -> None:
        if span.width * span.height * count > MAX_CELLS:
            msg = f"more than {MAX_CELLS} tiles in all layers: make the map smaller"
            raise self.place.wrong(msg)

    def _clean_root(self, span: Span) -> Element:
        side = str(TILE_PIXELS)
        clean = Element(
            "map",
            {
                "filename": "", "orientation": "orthogonal", "tilewidth": side, "tileheight": side,
                "width": str(span.width), "height": str(span.height),
                "origin": f"{span.x} {span.y}",
                "backgroundcolor": colour(self.root, "backgroundcolor", self.place),
            },
        )  # fmt: skip
        add_properties(clean, properties(self.root, self.place))
        return clean

    def _count_objects(self, layers: list[FoundLayer]) -> None:
        count = sum(len(layer.node.findall("object")) for layer in layers)
        if count > MAX_THINGS:
            msg = f"{count} objects: at most {MAX_THINGS}"
            raise self.place.wrong(msg)

    def _tile_layer(
        self, order: int, layer: FoundLayer, blocks: list[Block], span: Span
    ) -> Element:
        size = {"width": str(span.width), "height": str(span.height)}
        return CleanTileLayer(layer.attributes(order) | size, flattened(blocks, span), self.numbers)

    def _object_layer(
        self, order: int, layer: FoundLayer, span: Span, cleaner: ObjectCleaner
    ) -> Element:
        clean = Element("objectgroup", layer.attributes(order))
        with self._minding():
            draworder = word(layer.node, "draworder", layer.place, DRAW_ORDERS)
            clean.set("sorted", "1" if draworder == DRAW_ORDERS[0] else "0")
        offset = (
            layer.look.left - span.x * TILE_PIXELS,
            layer.look.top - span.y * TILE_PIXELS,
        )
        for node in layer.node.findall("object"):
            with self._minding():
                clean.append(cleaner.clean(node, offset, layer.place))
        return clean

    def _image_layer(self, order: int, layer: FoundLayer, image: Element, span: Span) -> Element:
        picture = picture_of(image, self.guard.folder, self.guard, layer.place)
        clean = Element("imagelayer", _moved(layer.attributes(order), span))
        for name in ("repeatx", "repeaty"):
            clean.set(name, "1" if flag(layer.node, name, layer.place, default=False) else "0")
        clean.set(CLEAR, picture.clear)
        clean.set("size", f"{picture.width} {picture.height}")
        SubElement(clean, "image", {"source": str(picture.path)})
        return clean


def _moved(attributes: dict[str, str], span: Span) -> dict[str, str]:
    """An image layer starts at the map's origin, which may not be the level's."""
    attributes["left"] = repr(float(attributes["left"]) - span.x * TILE_PIXELS)
    attributes["top"] = repr(float(attributes["top"]) - span.y * TILE_PIXELS)
    return attributes
