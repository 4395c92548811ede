"""A small street with one of everything, in a dialect of Tiled."""

from __future__ import annotations

import copy
from typing import TYPE_CHECKING, Final
from xml.etree.ElementTree import Element

from game.lab.tiled_files.dialects import VERSIONS, packed
from game.lab.tiled_files.draft import Draft, add, add_properties, node
from game.lab.tiled_files.pngs import png

if TYPE_CHECKING:
    from game.lab.tiled_files.dialects import Dialect

TILE: Final = 16  # pixels
WIDTH, HEIGHT = 36, 20  # tiles: more than one chunk both ways
ROWS: Final = (
    "....................................",
    "....................................",
    "....................................",
    "....................................",
    "....................................",
    "....................................",
    ".............===....................",
    "...............H....................",
    "...............H................###.",
    "...............H................###.",
    "...............H...../###%..........",
    "#######............./#####%.........",
    "#######............/#######%........",
    "....................................",
    "....................................",
    "...../#%............................",
    "####################################",
    "####################################",
    "##########..########################",
    "##########..########################",
)
FLIPPED: Final = 1 << 31
SIGNS: Final = {".": 0, "#": 1, "/": 2, "%": 2 | FLIPPED, "=": 3, "H": 4}
BOXES: Final = 13  # first gid of the second tileset
DOOR, CRATE = 5, 9  # ids of its tiles


def street(dialect: Dialect) -> Draft:
    """The street's files in a dialect; its level is the same in all."""
    trees = {"map.tmx": Element("map")}
    tilesets = {"tiles.tsx": (1, _tiles(dialect)), "boxes.tsx": (BOXES, _boxes())}
    root = _root(dialect)
    for name, (first, tileset) in tilesets.items():
        if dialect.embedded:
            inner = copy.deepcopy(tileset)
            inner.set("firstgid", str(first))
            for attribute in ("version", "tiledversion"):
                del inner.attrib[attribute]
            root.append(inner)
        else:
            add(root, "tileset", firstgid=first, source=name)
            trees[name] = tileset
    if dialect.templates:
        trees |= {"door.tx": _door(dialect), "page.tx": _page(dialect)}
        # templates cannot hold tilesets of their own
        trees["boxes.tsx"] = tilesets["boxes.tsx"][1]
    _add_layers(root, dialect)
    trees["map.tmx"] = root
    return Draft(trees, pictures(), dialect.minimized)


def pictures() -> dict[str, bytes]:
    """The pictures of the street."""
    return {
        "tiles.png": png(64, 48, (90, 90, 96)), "door.png": png(24, 40, (140, 90, 60)),
        "crate.png": png(16, 16, (200, 160, 90)), "sky.png": png(160, 90, (120, 180, 230)),
    }  # fmt: skip


def _root(dialect: Dialect) -> Element:
    root = node(
        "map", version=dialect.version, tiledversion=VERSIONS[dialect.version],
        orientation="orthogonal", renderorder="right-down", width=WIDTH, height=HEIGHT,
        tilewidth=TILE, tileheight=TILE, infinite=int(dialect.moved is not None),
        nextlayerid=9, nextobjectid=40,
    )  # fmt: skip
    add_properties(
        root, time="storm", title="A street", weather="0s rain 0 wind 0; 40s rain 60 wind -20"
    )
    return root


def _tileset(name: str, width: int, height: int, count: int, columns: int) -> Element:
    return node(
        "tileset", version="1.8", tiledversion="1.8.2", name=name, tilewidth=width,
        tileheight=height, tilecount=count, columns=columns,
    )  # fmt: skip


def _tiles(dialect: Dialect) -> Element:
    tileset = _tileset("tiles", TILE, TILE, 12, 4)
    add(tileset, "image", source="tiles.png", width=64, height=48)
    for number, (shape, material) in enumerate(
        (("block", ""), ("slope-up", "asphalt"), ("platform", "wood"), ("ladder", "metal"))
    ):
        tile = add(tileset, "tile", id=number)
        add_properties(tile, **({"material": material} if material else {}), shape=shape)
    group = add(tileset, "tile", id=6)
    group.set(dialect.class_name, "crowd")
    add_properties(group, count=7, shape="block")
    return tileset


def _boxes() -> Element:
    tileset = _tileset("boxes", 24, 40, 2, 0)
    add(tileset, "grid", orientation="orthogonal", width=1, height=1)
    door = add(tileset, "tile", id=DOOR)
    add_properties(door, note="a door")
    add(door, "image", width=24, height=40, source="door.png")
    crate = add(tileset, "tile", id=CRATE)
    add(crate, "image", width=16, height=16, source="crate.png")
    return tileset


def _door(dialect: Dialect) -> Element:
    root = node("template")
    add(root, "tileset", firstgid=1, source="boxes.tsx")
    door = add(root, "object", name="door", gid=1 + DOOR, width=24, height=40)
    door.set(dialect.class_name, "shop")
    return root


def _page(dialect: Dialect) -> Element:
    root = node("template")
    page = add(root, "object", name="a page")
    page.set(dialect.class_name, "page")
    add_properties(page, number=3)
    add(page, "point")
    return root


def _add_layers(root: Element, dialect: Dialect) -> None:
    sky = add(root, "imagelayer", id=1, name="sky", parallaxx="0.5")
    add(sky, "image", source="sky.png", width=160, height=90)
    back = _layer(2, "back wall", opacity="0.5", tintcolor="#ff8800")
    plain = [[1 if 11 <= row < 13 and column < 7 else 0 for column in range(WIDTH)]
             for row in range(HEIGHT)]  # fmt: skip
    back.append(_data(plain, dialect))
    root.append(back)
    group = add(root, "group", id=3, name="world")
    ground = _layer(4, "ground")
    ground.append(_data([[SIGNS[sign] for sign in row] for row in ROWS], dialect))
    group.append(ground)
    things = add(group, "objectgroup", id=5, name="things")
    _add_things(things, dialect)
    front = add(root, "objectgroup", id=6, name="front props", offsetx=3, offsety="0.5")
    _place(front, dialect, 50, 256, id=9, name="box", gid=FLIPPED + BOXES + DOOR,
           width=24, height=40)  # fmt: skip


def _layer(number: int, name: str, **more: object) -> Element:
    return node("layer", id=number, name=name, width=WIDTH, height=HEIGHT, **more)


def _place(
    parent: Element, dialect: Dialect, x: float, y: float, class_: str = "", /, **more: object
) -> Element:
    across, down = dialect.moved or (0, 0)
    item = add(parent, "object", **more, x=f"{x + across * TILE:g}", y=f"{y + down * TILE:g}")
    if class_:
        item.set(dialect.class_name, class_)
    return item


def _add_things(layer: Element, dialect: Dialect) -> None:
    add(_place(layer, dialect, 24, 256, "izuku", id=1, name="me"), "point")
    pursuer = _place(layer, dialect, 8, 256, "katsuki", id=2)
    add(pursuer, "point")
    add_properties(pursuer, delay=3.5)
    _place(layer, dialect, 528, 224, "exit", id=3, width=32, height=32)
    zone = _place(layer, dialect, 64, 224, "crowd", id=4, name="crowd zone", width=160, height=32)
    add_properties(zone, count=5, wish="browse")
    _place(layer, dialect, 208.25, 112, "shelter", id=5, width="47.5", height=144)
    _template(layer, dialect, "door.tx", 300, 256, id=6)
    home = _template(layer, dialect, "door.tx", 400.5, 256, id=7, name="home")
    add_properties(home, to="door")
    _place(layer, dialect, 240, 256, id=8, gid=7, width=16, height=16)
    _template(layer, dialect, "page.tx", 330, 200, id=10)
    other = _template(layer, dialect, "page.tx", 350, 200, id=11)
    add_properties(other, number=4)
    _place(layer, dialect, 96, 256, "puddle", id=12, width=30, height=6, rotation=90)


def _template(
    layer: Element, dialect: Dialect, source: str, x: float, y: float, **more: object
) -> Element:
    """An instance of a template, or the same object without one."""
    if dialect.templates:
        return _place(layer, dialect, x, y, template=source, **more)
    if source == "door.tx":
        given = {"name": "door"} | more | {"gid": BOXES + DOOR, "width": 24, "height": 40}
        return _place(layer, dialect, x, y, "shop", **given)
    page = _place(layer, dialect, x, y, "page", **({"name": "a page"} | more))
    if more["id"] == 10:
        add_properties(page, number=3)
    add(page, "point")
    return page


def _data(rows: list[list[int]], dialect: Dialect) -> Element:
    data = node("data")
    if dialect.encoding:
        data.set("encoding", dialect.encoding)
    if dialect.compression:
        data.set("compression", dialect.compression)
    if dialect.moved is None:
        _fill(data, rows, dialect)
        return data
    wide, high = dialect.chunk
    for top in range(0, HEIGHT, high):
        for left in range(0, WIDTH, wide):
            part = [_part(row, left, wide) for row in rows[top : top + high]]
            part += [[0] * wide] * (high - len(part))
            if any(map(any, part)):
                x, y = left + dialect.moved[0], top + dialect.moved[1]
                box = add(data, "chunk", x=x, y=y, width=wide, height=high)
                _fill(box, part, dialect)
    return data


def _part(row: list[int], left: int, wide: int) -> list[int]:
    found = row[left : left + wide]
    return found + [0] * (wide - len(found))


def _fill(holder: Element, rows: list[list[int]], dialect: Dialect) -> None:
    cells = [cell for row in rows for cell in row]
    edge = "" if dialect.minimized else "\n"
    if dialect.encoding == "csv":
        holder.text = edge + f",{edge}".join(",".join(map(str, row)) for row in rows) + edge
    elif dialect.encoding:
        holder.text = f"{edge}   {packed(cells, dialect.compression)}{edge}  "
    else:
        for cell in cells:
            add(holder, "tile", **({"gid": cell} if cell else {}))
