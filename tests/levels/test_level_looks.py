"""What newer versions of Tiled let a map look like, where no Tiled is here to compare with."""

from __future__ import annotations

from pathlib import Path

import pytest

from game.lab.tiled_files import Dialect, put, street
from game.lab.tiled_files.draft import Draft, add, node
from game.levels import LoadedMap, load_map
from game.levels.pictures import Decoration, TileImage

CRATE, DOOR = 13 + 9, 13 + 5


def loaded(draft: Draft, folder: Path) -> LoadedMap:
    return load_map(put(draft.files(), folder))


def front(draft: Draft, gid: int, **more: object) -> None:
    """Leaves one tile object in the last layer, which lies where it is."""
    layer = draft.named("front props")
    layer[:] = []
    for name in ("offsetx", "offsety"):
        layer.attrib.pop(name)
    add(layer, "object", id=90, gid=gid, x=100, y=100, **more)


def box_of(item: Decoration) -> tuple[float, float, float, float]:
    return item.x, item.y, item.width, item.height


def decoration(draft: Draft, folder: Path) -> Decoration:
    (found,) = [d for d in loaded(draft, folder).decorations if d.layer.name == "front props"]
    return found


def test_an_object_may_be_fainter_than_its_layer(tmp_path: Path) -> None:
    draft = street(Dialect("1.12"))
    front(draft, CRATE, opacity="0.5")
    draft.named("front props").set("opacity", "0.5")
    assert decoration(draft, tmp_path).opacity == 0.25


def test_tiles_of_other_sizes_may_fill_their_cells(tmp_path: Path) -> None:
    draft = street(Dialect("1.9"))
    draft.trees["boxes.tsx"].set("tilerendersize", "grid")
    draft.trees["boxes.tsx"].insert(0, node("tileoffset", x=6, y=10))
    door = tile(draft, DOOR, tmp_path / "stretched")
    assert (door.size, door.shift) == ((16, 16), (4, 4))
    draft.trees["boxes.tsx"].set("fillmode", "preserve-aspect-fit")
    door = tile(draft, DOOR, tmp_path / "kept")
    # 24 x 40 in a cell of 16: two fifths of it, in the middle
    assert (door.size, door.shift) == ((10, 16), (2 + 3, 4))
    door = tile(draft, DOOR | 1 << 29, tmp_path / "turned")
    assert (door.size, door.shift) == ((16, 10), (2, 4 - 3))


def tile(draft: Draft, gid: int, folder: Path) -> TileImage:
    """How a tile in the first cell of a layer is drawn."""
    layer = draft.named("back wall")
    layer[:] = []
    add(layer, "data", ",".join([str(gid), *("0" * 719)]), encoding="csv")
    found = loaded(draft, folder)
    image = found.tiles[found.layers[0].cells[0]]
    assert image is not None
    return image


def test_an_object_of_another_size_may_keep_its_proportions(tmp_path: Path) -> None:
    draft = street(Dialect("1.9"))
    front(draft, CRATE, width=64, height=32)
    assert box_of(decoration(draft, tmp_path / "a")) == (100, 68, 64, 32)
    draft.trees["boxes.tsx"].set("fillmode", "preserve-aspect-fit")
    assert box_of(decoration(draft, tmp_path / "b")) == (116, 68, 32, 32)


def test_a_tile_that_moves_is_shown_for_its_times(tmp_path: Path) -> None:
    draft = street(Dialect())
    animation = add(draft.trees["tiles.tsx"].findall("tile")[2], "animation")
    for frame, milliseconds in ((2, 100), (7, 300)):
        add(animation, "frame", tileid=frame, duration=milliseconds)
    found = loaded(draft, tmp_path)
    first, second, third = found.decorations[:3]
    assert [item.y for item in (first, second, third)] == [96.0] * 3
    assert [item.x for item in (first, second, third)] == [208.0, 224.0, 240.0]
    assert first.movement is not None
    assert first.movement.period == 24  # ticks: 0.4 s
    assert [(image.x, image.y) for image in first.movement.pictures] == [(32, 0)] + [(48, 16)] * 3
    # it still carries, but is no picture of its layer any more
    assert found.level.shapes[6 * 36 + 13] != 0
    assert found.layers[1].cells[6 * 36 + 13] == 0


@pytest.mark.parametrize("cells", [4000, 6000])
def test_so_many_moving_tiles_stand_still(cells: int, tmp_path: Path) -> None:
    draft = street(Dialect())
    animation = add(draft.trees["tiles.tsx"], "tile", id=8)
    add(add(animation, "animation"), "frame", tileid=8, duration=100)
    for number in range(cells // 400):
        layer = node("layer", id=60 + number, name=f"back {number}", width=36, height=20)
        add(layer, "data", ",".join(["9"] * 400 + ["0"] * 320), encoding="csv")
        draft.map.append(layer)
    moving = [item for item in loaded(draft, tmp_path).decorations if item.movement]
    assert len(moving) == (cells if cells <= 5000 else 0)


def test_a_parallax_origin_moves_what_is_far(tmp_path: Path) -> None:
    draft = street(Dialect())
    for name, value in {"parallaxoriginx": "100", "parallaxoriginy": "-8"}.items():
        draft.map.set(name, value)
    found = loaded(draft, tmp_path)
    assert found.images[0].offset == (-50.0, 0.0)  # it follows half of the way across
    assert found.layers[0].offset == (0.0, 0.0)


def test_what_a_link_to_nobody_leaves_is_nothing(tmp_path: Path) -> None:
    draft = street(Dialect())
    holder = add(draft.named("box"), "properties")
    add(holder, "property", name="frame", type="object", value=0)
    assert loaded(draft, tmp_path).decorations


def test_a_layer_says_how_it_is_mixed(tmp_path: Path) -> None:
    draft = street(Dialect("1.12"))
    draft.named("sky").set("mode", "multiply")
    found = loaded(draft, tmp_path)
    assert (found.images[0].mode, found.layers[0].mode) == ("multiply", "normal")


def test_an_instance_says_more_than_its_template(tmp_path: Path) -> None:
    draft = street(Dialect())
    door = draft.trees["door.tx"].find("object")
    assert door is not None
    door.set("type", "")
    item = add(draft.named("front props"), "object", id=95, template="door.tx", x=10, y=90)
    small = add(draft.named("front props"), "object", id=96, template="door.tx", x=60, y=90)
    for name, value in {"gid": CRATE, "width": 16, "height": 16, "name": ""}.items():
        small.set(name, str(value))
    draft.named("things")[:] = [
        other for other in draft.named("things") if other.get("template") != "door.tx"
    ]
    item.set("rotation", "90")
    plain, other, _ = loaded(draft, tmp_path).decorations  # the last stands farther down
    assert (plain.name, plain.image.path.name, plain.rotation) == ("door", "door.png", 90.0)
    assert (other.name, other.image.path.name, other.rotation) == ("", "crate.png", 0.0)
    assert (plain.width, other.width) == (24.0, 16.0)
