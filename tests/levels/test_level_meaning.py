"""What tiles and objects of a map mean to the simulation."""

from __future__ import annotations

from pathlib import Path

import pytest
from tmx import FLOOR, START, STREET, TILESET, folder_with, layer, objects, properties, small

from game.levels import load_level
from game.levels.read import turned
from game.sim.level import AIR, BLOCK, LADDER, MATERIALS, PLATFORM, SLOPE_DOWN, SLOPE_UP, Level

H, V, D = 1 << 31, 1 << 30, 1 << 29


def level_with(folder: Path, *parts: str, **given: str) -> Level:
    return load_level(folder_with(folder, small(*parts, **given)))


def thing_of(folder: Path, text: str, kind: str) -> object:
    level = level_with(folder, layer(), objects(START + text))
    (thing,) = level.of_kind(kind)
    return tuple(thing[1:5])


def test_a_map_means_what_the_same_level_in_characters_means(tmp_path: Path) -> None:
    things = '<object id="1" type="izuku" x="8" y="32"><point/></object>' \
        '<object id="2" type="exit" x="56" y="32"><point/></object>'  # fmt: skip
    level = level_with(tmp_path, layer(), objects(things))
    assert level.fingerprint == Level.from_text("    \nI..E\n####").fingerprint


def test_the_street(tmp_path: Path) -> None:
    level = load_level(STREET)
    assert (level.name, level.title, level.time) == ("street", "Test street", "storm")
    assert (level.width, level.height) == (20, 12)
    row = level.shapes[9 * 20 : 10 * 20]
    assert list(row[7:10]) == [SLOPE_UP, BLOCK, SLOPE_DOWN]
    assert (level.shapes[6 * 20 + 13], level.shapes[7 * 20 + 15]) == (PLATFORM, LADDER)
    assert MATERIALS[level.materials[9 * 20 + 9]] == "asphalt"
    assert level.of_kind("katsuki")[0].number("delay") == 210
    assert [thing.number("count") for thing in level.of_kind("crowd")] == [5, 7]
    home, door = level.of_kind("shop")
    assert (home.number("to_x"), home.number("to_y")) == (door.x, door.y) == (172, 160)
    # the roof dries its air and what lies under it, and no more
    assert [index for index, roof in enumerate(level.roofed) if roof] == [
        row * 20 + column for row in (7, 8, 9) for column in (13, 14)
    ]


@pytest.mark.parametrize(
    ("flips", "up", "down"),
    [
        (0, SLOPE_UP, SLOPE_DOWN),
        (H, SLOPE_DOWN, SLOPE_UP),
        (V, BLOCK, BLOCK),
        (H | V, BLOCK, BLOCK),
        (D, SLOPE_UP, BLOCK),
        (D | H, SLOPE_DOWN, BLOCK),
        (D | V, BLOCK, SLOPE_UP),
        (D | H | V, BLOCK, SLOPE_DOWN),
    ],
)
def test_flips_turn_slopes(flips: int, up: int, down: int, tmp_path: Path) -> None:
    cells = f"0,0,0,0,{2 | flips},{5 | flips},0,0,1,1,1,1"
    level = level_with(tmp_path, layer(cells), objects())
    assert list(level.shapes[4:6]) == [up, down]


@pytest.mark.parametrize("shape", [AIR, BLOCK, PLATFORM, LADDER])
def test_flips_leave_other_shapes(shape: int) -> None:
    assert turned(shape, True, True, True) == shape


def test_where_objects_stand(tmp_path: Path) -> None:
    def stands(attributes: str, inside: str = "", kind: str = "puddle") -> object:
        text = f'<object id="9" type="{kind}" {attributes}>{inside}</object>'
        return thing_of(tmp_path, text, kind)

    assert stands('x="10" y="20" width="8" height="6"') == (14, 26, 8, 6)
    assert stands('x="10.5" y="20.25"') == (11, 20, 0, 0)
    assert stands('x="10" y="20"', "<point/>") == (10, 20, 0, 0)
    assert stands('x="10" y="20" width="8" height="6"', "<ellipse/>") == (14, 26, 8, 6)
    assert stands('x="10" y="20"', '<polygon points="0,0 -4,6 4,8"/>') == (10, 28, 8, 8)
    # a quarter turn around the corner that the object hangs on
    assert stands('x="10" y="20" width="8" height="6" rotation="90"') == (7, 28, 6, 8)
    # tile objects stand on their bottom left corner, and turn around it
    assert stands('gid="1" x="10" y="20" width="16" height="16"') == (18, 20, 16, 16)
    assert stands('gid="1" x="10" y="20"') == (18, 20, 16, 16)
    assert stands('gid="1" x="10" y="20" width="8" height="16" rotation="90"') == (18, 28, 16, 8)


def test_a_tileset_may_hang_its_objects_elsewhere(tmp_path: Path) -> None:
    text = f'<object id="9" type="puddle" gid="1" x="10" y="20"/>{START}'
    source = folder_with(tmp_path, small(layer(), objects(text)))
    tileset = tmp_path / "tiles.tsx"
    tileset.write_text(tileset.read_text().replace("<tileset ", '<tileset objectalignment="top" '))
    assert load_level(source).of_kind("puddle")[0][1:3] == (10, 36)


def test_layers_that_do_not_collide(tmp_path: Path) -> None:
    for name, shape in (("back", AIR), ("frontage", AIR), ("aback", BLOCK)):
        parts = (layer(), layer("1,0,0,0,0,0,0,0,0,0,0,0", name=name), objects())
        assert level_with(tmp_path, *parts).shapes[0] == shape


def test_the_layer_drawn_last_counts(tmp_path: Path) -> None:
    parts = (layer(), layer("0,0,0,0,0,0,0,0,4,12,0,0", name="more"), objects())
    assert list(level_with(tmp_path, *parts).shapes[8:]) == [LADDER, BLOCK, BLOCK, BLOCK]


def test_layers_keep_their_order_inside_groups(tmp_path: Path) -> None:
    ladder = f'<group name="a"><group name="b">{layer("4,0,0,0,0,0,0,0,0,0,0,0")}</group></group>'
    block = layer("1,0,0,0,0,0,0,0,0,0,0,0", name="more")
    assert level_with(tmp_path, ladder, block, layer(), objects()).shapes[0] == BLOCK
    assert level_with(tmp_path, block, ladder, layer(), objects()).shapes[0] == LADDER


def test_defaults(tmp_path: Path) -> None:
    text = START + (
        '<object id="3" type="katsuki" x="8" y="8"><point/></object>'
        '<object id="4" type="crowd" x="8" y="8"><point/></object>'
    )
    level = level_with(tmp_path, layer(), objects(text))
    assert level.of_kind("katsuki")[0].properties == (("delay", 120),)
    assert level.of_kind("crowd")[0].properties == (("count", 1), ("wish", "walk"))
    assert (level.time, level.title, level.following) == ("afternoon", "map", "")


def test_properties_of_the_map(tmp_path: Path) -> None:
    given = properties(title="A", time="night", weather="2s rain 5 wind 1", music="m", next="b")
    level = level_with(tmp_path, layer(), objects(), properties=given)
    assert (level.title, level.time, level.music, level.following) == ("A", "night", "m", "b")
    assert level.weather == ((120, 5, 1),)


def test_a_door_may_be_linked_by_an_arrow(tmp_path: Path) -> None:
    link = '<properties><property name="to" type="object" value="4"/></properties>'
    text = START + (
        f'<object id="3" type="shop" x="8" y="8">{link}<point/></object>'
        '<object id="4" type="shop" x="40" y="8"><point/></object>'
    )
    level = level_with(tmp_path, layer(), objects(text))
    assert level.of_kind("shop")[0].number("to_x") == 40


def test_an_object_takes_from_its_tile_what_its_own_class_knows(tmp_path: Path) -> None:
    text = START + (
        '<object id="3" type="shop" gid="7" x="8" y="32"/>'
        '<object id="4" type="" gid="7" x="8" y="32"/>'
    )
    level = level_with(tmp_path, layer(), objects(text))
    assert level.of_kind("shop")[0].properties == ()
    assert level.of_kind("crowd")[0].properties == (("count", 7), ("wish", "walk"))


def test_a_template_is_overridden_by_its_instance(tmp_path: Path) -> None:
    text = START + (
        '<object id="3" template="many.tx" x="8" y="32"/>'
        '<object id="4" template="many.tx" x="40" y="32" width="32">'
        '<properties><property name="count" value="3"/></properties></object>'
    )
    path = folder_with(tmp_path, small(layer(), objects(text)))
    (tmp_path / "many.tx").write_text(
        '<template><object type="crowd" x="900" width="16" height="16"><properties>'
        '<property name="count" value="9"/><property name="wish" value="queue"/>'
        "</properties></object></template>"
    )
    first, second = load_level(path).of_kind("crowd")
    assert first[1:] == (16, 48, 16, 16, (("count", 9), ("wish", "queue")))
    assert second[1:] == (56, 48, 32, 16, (("count", 3), ("wish", "queue")))


def test_margin_spacing_and_order_of_tilesets_do_not_matter(tmp_path: Path) -> None:
    spaced = (
        '<tileset firstgid="50" name="s" tilewidth="14" tileheight="14" margin="1" spacing="2">'
        '<image source="tiles.png" width="64" height="48"/>'
        '<tile id="11"><properties><property name="shape" value="block"/></properties></tile>'
        "</tileset>"
    )
    cells = FLOOR.replace("1,1,1,1", "1,61,1,61")
    level = level_with(tmp_path, layer(cells), objects(), tilesets=spaced + TILESET)
    assert list(level.shapes[8:]) == [BLOCK] * 4
