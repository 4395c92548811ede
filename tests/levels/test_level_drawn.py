"""What a map shows is what Tiled draws of it, pixel by pixel; the game's light comes later."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from xml.etree.ElementTree import Element

import pytest
from PIL import Image
from tiled_itself import RASTERIZER, run

from game.lab.tiled_files import Dialect, put, street
from game.lab.tiled_files.draft import Draft, add, node
from game.lab.tiled_files.pngs import patterned
from game.levels import load_map
from game.levels.pictures import Decoration, ImageLayer, LoadedMap, TileImage, TileLayer
from game.levels.tile_images import own_size

pytestmark = pytest.mark.skipif(RASTERIZER is None, reason="Tiled is not installed")

CRATE, DOOR = 13 + 9, 13 + 5
H, V, D = 1 << 31, 1 << 30, 1 << 29
TURNS = [h | v | d for h in (0, H) for v in (0, V) for d in (0, D)]


def painted(loaded: LoadedMap) -> Image.Image:
    """A map's layers in their order, as plainly as can be."""
    level = loaded.level
    canvas = Image.new("RGBA", (level.width * 16, level.height * 16))
    for order in range(40):
        for layer in (*loaded.images, *loaded.layers):
            if layer.order == order and layer.visible:
                paint = _paint_image if isinstance(layer, ImageLayer) else _paint_tiles
                paint(canvas, layer, loaded)  # type: ignore[operator]
        for item in loaded.decorations:
            if item.layer.order == order and item.layer.visible:
                _paint_decoration(canvas, item)
    return canvas


def _picture(image: TileImage, tint: tuple[int, int, int], opacity: float) -> Image.Image:
    box = (image.x, image.y, image.x + image.width, image.y + image.height)
    found = Image.open(image.path).convert("RGBA").crop(box)
    if image.flip_diagonal:
        found = found.transpose(Image.Transpose.TRANSPOSE)
    if image.flip_x:
        found = found.transpose(Image.Transpose.FLIP_LEFT_RIGHT)
    if image.flip_y:
        found = found.transpose(Image.Transpose.FLIP_TOP_BOTTOM)
    factors = (*(part / 255 for part in tint), opacity)
    channels = [
        band.point(lambda value, factor=factor: round(value * factor))
        for band, factor in zip(found.split(), factors, strict=True)
    ]
    return Image.merge("RGBA", channels)


def _put(canvas: Image.Image, picture: Image.Image, x: float, y: float) -> None:
    layer = Image.new("RGBA", canvas.size)
    layer.paste(picture, (round(x), round(y)))
    canvas.alpha_composite(layer)


def _paint_image(canvas: Image.Image, layer: ImageLayer, _: LoadedMap) -> None:
    _put(canvas, _picture(layer.image, layer.tint, layer.opacity), *layer.offset)


def _paint_tiles(canvas: Image.Image, layer: TileLayer, loaded: LoadedMap) -> None:
    for index, number in enumerate(layer.cells):
        image = loaded.tiles[number]
        if image is not None:
            row, column = divmod(index, layer.width)
            picture = _picture(image, layer.tint, layer.opacity)
            x = column * 16 + layer.offset[0] + image.shift[0]
            y = (
                (row + 1) * 16
                + layer.offset[1]
                + image.shift[1]
                - (image.size or own_size(image))[1]
            )
            _put(canvas, picture.resize(image.size or picture.size), x, y)


def _paint_decoration(canvas: Image.Image, item: Decoration) -> None:
    image = item.movement.pictures[0] if item.movement else item.image
    picture = _picture(image, item.layer.tint, item.opacity)
    size = (round(item.width), round(item.height))
    picture = picture.resize(size, Image.Resampling.NEAREST).rotate(-item.rotation, expand=True)
    x, y = (
        item.x + item.width / 2 - picture.width / 2,
        item.y + item.height / 2 - picture.height / 2,
    )
    _put(canvas, picture, x, y)


def drawn_by_tiled(path: Path) -> Image.Image:
    assert RASTERIZER is not None
    out = path.with_name("drawn.png")
    run(RASTERIZER, "--no-smoothing", path, out)
    return Image.open(out).convert("RGBA")


def base() -> Draft:
    """The street without parallax, and with pictures that show how they are turned."""
    draft = street(Dialect())
    del draft.named("sky").attrib["parallaxx"]
    sizes = {"tiles.png": (64, 48), "door.png": (24, 40), "crate.png": (16, 16)}
    draft.pictures |= {name: patterned(*size) for name, size in sizes.items()}
    draft.pictures["sky.png"] = patterned(160, 90)
    things = draft.named("things")
    things.set("visible", "0")  # Tiled draws outlines
    things[:] = [item for item in things if item.get("gid") is None and not item.get("template")]
    front = draft.named("front props")
    front.attrib.pop("offsety")  # half a pixel is drawn smoothly
    front[:] = []
    return draft


def cells(draft: Draft, *gids: int, row: int = 3) -> Element:
    """Puts tiles into a layer of their own, every third cell from the left."""
    layer = node("layer", id=70, name="back more", width=36, height=20)
    grid = [0] * 720
    for number, gid in enumerate(gids):
        grid[row * 36 + 2 + 3 * number] = gid
    add(layer, "data", ",".join(map(str, grid)), encoding="csv")
    draft.map.append(layer)
    return layer


def props(draft: Draft, *gids: int, **more: object) -> None:
    for number, gid in enumerate(gids):
        add(
            draft.named("front props"), "object", id=80 + number, gid=gid, x=60 + 50 * number,
            y=90, **more,
        )  # fmt: skip


def unchanged(_: Draft) -> None:
    pass


def with_turned_tiles(draft: Draft) -> None:
    cells(draft, *(2 | turn for turn in TURNS))


def with_turned_high_tiles(draft: Draft) -> None:
    cells(draft, *(DOOR | turn for turn in TURNS))


def with_turned_objects(draft: Draft) -> None:
    props(draft, *(DOOR | turn for turn in TURNS), width=24, height=40)


def with_resized_objects(draft: Draft) -> None:
    props(draft, DOOR, CRATE | H, CRATE | D, width=48, height=80)


def with_objects_turned_around(draft: Draft) -> None:
    props(draft, DOOR, CRATE | H, DOOR | D, width=48, height=80, rotation=90)


def with_tile_offsets(draft: Draft) -> None:
    draft.trees["tiles.tsx"].insert(0, node("tileoffset", x=-3, y=5))
    draft.trees["boxes.tsx"].insert(0, node("tileoffset", x=7, y=-2))
    cells(draft, 2, DOOR, CRATE | H, DOOR | D)
    props(draft, DOOR, CRATE, 2, width=48, height=80)


def with_offsets_turned_around(draft: Draft) -> None:
    draft.trees["boxes.tsx"].insert(0, node("tileoffset", x=7, y=-2))
    props(draft, DOOR, CRATE, rotation=180, width=48, height=80)


def with_other_anchors(draft: Draft) -> None:
    draft.trees["boxes.tsx"].set("objectalignment", "top")
    props(draft, DOOR, CRATE, width=48, height=80)


def with_margins(draft: Draft) -> None:
    for name, value in {"margin": 2, "spacing": 3}.items():
        draft.trees["tiles.tsx"].set(name, str(value))
    draft.trees["tiles.tsx"][0].set("width", "80")
    draft.trees["tiles.tsx"][0].set("height", "60")
    draft.pictures["tiles.png"] = patterned(80, 60)


def with_tints_and_opacity(draft: Draft) -> None:
    group = node("group", id=60, name="g", opacity="0.5", tintcolor="#ff80ff80", offsetx=5)
    group.append(draft.named("ground"))
    draft.named("world").remove(draft.named("ground"))
    group[0].set("tintcolor", "#80ffff00")
    draft.map.append(group)


def with_objects_from_the_top(draft: Draft) -> None:
    props(draft, DOOR, CRATE, DOOR | H, width=48, height=80)
    for item, y in zip(draft.named("front props"), (120, 90, 105), strict=True):
        item.set("y", str(y))


def with_objects_by_index(draft: Draft) -> None:
    with_objects_from_the_top(draft)
    draft.named("front props").set("draworder", "index")


def with_a_moving_tile(draft: Draft) -> None:
    animation = add(draft.trees["tiles.tsx"].findall("tile")[1], "animation")
    for tile in (6, 1):
        add(animation, "frame", tileid=tile, duration=100)
    draft.trees["tiles.tsx"].insert(0, node("tileoffset", x=2, y=1))
    props(draft, 2, 2 | H, width=32, height=32)


CASES = [
    unchanged, with_turned_tiles, with_turned_high_tiles, with_turned_objects,
    with_resized_objects, with_objects_turned_around, with_tile_offsets,
    with_offsets_turned_around, with_other_anchors, with_margins, with_tints_and_opacity,
    with_objects_from_the_top, with_objects_by_index, with_a_moving_tile,
]  # fmt: skip


@pytest.mark.parametrize("change", CASES, ids=lambda change: change.__name__)
def test_it_looks_as_in_tiled(change: Callable[[Draft], None], tmp_path: Path) -> None:
    draft = base()
    change(draft)
    path = put(draft.files(), tmp_path)
    ours = painted(load_map(path))
    # Tiled's picture is larger where layers are moved right
    theirs = drawn_by_tiled(path).crop((0, 0, *ours.size))
    # rounding of colours may differ by a little; places may not
    channels = zip(ours.tobytes(), theirs.tobytes(), strict=True)
    wrong = {index // 4 for index, (a, b) in enumerate(channels) if abs(a - b) > 3}
    spots = sorted(wrong)[:5]
    assert not wrong, [(spot % ours.width, spot // ours.width) for spot in spots]
