"""What the view gets to draw of a map."""

from __future__ import annotations

from pathlib import Path

from tmx import DATA, START, STREET, folder_with, layer, objects, small

from game.levels import load_level, load_map

H, D = 1 << 31, 1 << 29


def test_layers_come_in_the_order_of_the_document() -> None:
    loaded = load_map(STREET)
    assert [(layer.order, layer.name, layer.role) for layer in loaded.layers] == [
        (1, "back wall", "back"),
        (2, "ground", "play"),
    ]
    wall = loaded.layers[0]
    assert (wall.opacity, wall.tint, wall.parallax) == (0.5, (255, 136, 0), (1.0, 1.0))
    assert (wall.width, wall.height, len(wall.cells)) == (20, 12, 240)
    sky = loaded.images[0]
    assert (sky.order, sky.role, sky.parallax) == (0, "back", (0.5, 1.0))
    assert (sky.image.path, sky.image.width, sky.image.height) == (DATA / "sky.png", 160, 90)
    assert loaded.level.fingerprint == load_level(STREET).fingerprint
    assert loaded.properties["title"] == "Test street"


def test_cells_lead_to_rectangles_and_flips() -> None:
    loaded = load_map(STREET)
    ground = loaded.layers[1]
    slope = loaded.tiles[ground.cells[9 * 20 + 7]]
    flipped = loaded.tiles[ground.cells[9 * 20 + 9]]
    assert slope is not None
    assert flipped is not None
    assert (slope.path, slope.x, slope.y) == (DATA / "tiles.png", 16, 0)
    assert (slope.flip_x, flipped.flip_x, flipped.x) == (False, True, 16)
    assert ground.cells[0] == 0
    assert loaded.tiles[0] is None


def test_decorations_are_tile_objects_without_a_class() -> None:
    (box,) = load_map(STREET).decorations
    assert (box.name, box.layer.role, box.layer.order) == ("box", "front", 4)
    assert (box.x, box.y, box.width, box.height) == (53.0, 120.5, 24.0, 40.0)
    assert (box.image.path, box.image.flip_x) == (DATA / "box.png", True)


def test_a_part_of_a_picture_may_be_a_tile(tmp_path: Path) -> None:
    part = (
        '<tileset firstgid="1" name="parts" tilewidth="9" tileheight="9" columns="0">'
        '<tile id="3" x="4" y="6" width="9" height="8"><image source="box.png"/></tile></tileset>'
    )
    text = f'{START}<object id="5" gid="{4 | D}" x="0" y="9" rotation="90"/>'
    empty = layer("0,0,0,0,0,0,0,0,0,0,0,0")
    loaded = load_map(folder_with(tmp_path, small(empty, objects(text), tilesets=part)))
    (item,) = loaded.decorations
    assert (item.image.x, item.image.y, item.image.width, item.image.height) == (4, 6, 9, 8)
    assert (item.image.flip_x, item.image.flip_diagonal) == (False, True)
    # turned around its bottom left corner, told as a turn around its middle
    assert (item.rotation, item.x + item.width / 2, item.y + item.height / 2) == (90.0, 4.5, 13.0)


def test_groups_multiply_and_add(tmp_path: Path) -> None:
    group = (
        '<group name="g" offsetx="1.5" offsety="2" opacity="0.5" parallaxx="0.5" '
        'tintcolor="#80ff00ff" visible="0">'
        + layer(attributes='offsetx="2" opacity="0.5" tintcolor="#ff8080"', name="back")
        + "</group>"
    )
    back = load_map(folder_with(tmp_path, small(group, layer(), objects()))).layers[0]
    assert (back.offset, back.parallax) == ((3.5, 2.0), (0.5, 1.0))
    assert back.opacity == 0.25 * 128 / 255  # half of it from the transparency of a tint
    assert (back.tint, back.visible) == ((255, 0, 128), False)


def test_a_named_object_shows_the_sprite_of_that_name(tmp_path: Path) -> None:
    text = START + (
        '<object id="5" name="vending_red" x="10" y="32"><point/></object>'
        '<object id="6" name="no sprite at all" x="10" y="32"><point/></object>'
    )
    (item,) = load_map(folder_with(tmp_path, small(layer(), objects(text)))).decorations
    assert (item.name, item.image.path.name) == ("vending_red", "props.png")
    assert item.y + item.height == 32
