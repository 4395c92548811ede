"""What else Tiled may write into a map that leaves the level as it is: a line or function each."""

from __future__ import annotations

import copy
from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING, Final
from xml.etree.ElementTree import Comment, Element, ProcessingInstruction

from game.lab.tiled_files.draft import add, add_properties, node
from game.lab.tiled_files.pngs import png

if TYPE_CHECKING:
    from game.lab.tiled_files.draft import Draft

Change = Callable[["Draft"], object]

TURNED: Final = (1 << 31, 1 << 30, 1 << 29, 7 << 29)  # flipped across, down, diagonally, all
MODES: Final = (
    "add", "multiply", "screen", "overlay", "darken", "lighten", "color-dodge", "color-burn",
    "hard-light", "soft-light", "difference", "exclusion",
)  # fmt: skip


def _set(name: str, draft: Draft, **attributes: object) -> None:
    """Sets attributes of a layer or object, or of the map, where the name is empty."""
    found = draft.named(name) if name else draft.map
    for attribute, value in attributes.items():
        found.set(attribute, str(value))


def _set_tileset(draft: Draft, **attributes: object) -> None:
    for attribute, value in attributes.items():
        draft.trees["tiles.tsx"].set(attribute, str(value))


def _editor_settings(draft: Draft) -> None:
    settings = Element("editorsettings")
    add(settings, "chunksize", width=32, height=32)
    add(settings, "export", target="street.json", format="json")
    draft.map.insert(0, settings)
    settings = copy.deepcopy(settings)
    settings.remove(settings[0])
    draft.trees["tiles.tsx"].insert(0, settings)


def _classes_of_1_9(draft: Draft) -> None:
    for name, class_ in {"": "street", "sky": "s", "back wall": "b", "world": "w"}.items():
        _set(name, draft, class_=class_)
    for tree in draft.trees.values():
        for found in tree.iter():
            if "class_" in found.attrib:
                found.set("class", found.attrib.pop("class_"))
    draft.trees["tiles.tsx"].set("class", "stones")


def _wang_sets(draft: Draft) -> None:
    tileset = draft.trees["tiles.tsx"]
    sets = add(tileset, "wangsets")
    wang = add(sets, "wangset", name="ground", type="mixed", tile=-1)
    colour = add(wang, "wangcolor", name="stone", color="#ff0000", tile=-1, probability=1)
    add_properties(colour, hard=True)
    add(wang, "wangtile", tileid=0, wangid="0,1,0,1,0,1,0,1")
    add(tileset, "transformations", hflip=1, vflip=0, rotate=0, preferuntransformed=1)


def _terrain_of_old(draft: Draft) -> None:
    tileset = draft.trees["tiles.tsx"]
    add(add(tileset, "terraintypes"), "terrain", name="stone", tile=0)
    tileset.findall("tile")[0].set("terrain", "0,0,,0")


def _collision_shapes(draft: Draft) -> None:
    tile = draft.trees["tiles.tsx"].findall("tile")[0]
    group = add(tile, "objectgroup", draworder="index", id=2)
    add(group, "object", id=1, type="izuku", x=0, y=0, width=16, height=16)
    tile.set("probability", "0.25")


def _animation(draft: Draft) -> None:
    animation = add(draft.trees["tiles.tsx"].findall("tile")[0], "animation")
    for tile in (0, 7, 8):
        add(animation, "frame", tileid=tile, duration=120)


def _tiles_in_another_order(draft: Draft) -> None:
    tileset = draft.trees["tiles.tsx"]
    tileset[:] = [tileset[0], *reversed(tileset[1:])]


def _other_gids(draft: Draft) -> None:
    firsts = {"tiles.tsx": 201, "boxes.tsx": 1}
    root = draft.map
    listed = root.findall("tileset")
    for tileset in listed:
        tileset.set("firstgid", str(firsts[tileset.get("source", "")]))
        root.remove(tileset)
    root[1:1] = reversed(listed)
    flags = 7 << 29
    for data in root.iter("data"):
        cells = [int(cell) for cell in (data.text or "").split(",")]
        data.text = ",".join(str(cell + 200 if cell & ~flags else cell) for cell in cells)
    for item in root.iter("object"):
        if "gid" in item.attrib:
            gid = int(item.attrib["gid"])
            item.set("gid", str(gid - 12 if gid & ~flags > 12 else gid + 200))


def _other_ids(draft: Draft) -> None:
    for item in draft.map.iter("object"):
        item.set("id", str(int(item.get("id", "0")) + 300))


def _moved_by_groups(draft: Draft) -> None:
    group = draft.named("world")
    outer = node("group", id=20, name="outer", offsetx="-12.5", offsety=3)
    place = list(draft.map).index(group)
    draft.map.remove(group)
    draft.map.insert(place, outer)
    outer.append(group)
    for name, offset in {"world": (12.5, -3), "things": (4.25, -7)}.items():
        _set(name, draft, offsetx=offset[0], offsety=offset[1])
    for item in draft.named("things"):
        item.set("x", f"{float(item.get('x', 0)) - 4.25:g}")
        item.set("y", f"{float(item.get('y', 0)) + 7:g}")


def _looks_of_groups(draft: Draft) -> None:
    _set("world", draft, opacity="0.5", visible=0, tintcolor="#80ff8000", parallaxx="1")
    _set("things", draft, opacity="0.25", visible=0, locked=1, color="#ff0000")


def _kinds_of_properties(draft: Draft) -> None:
    for found in (draft.map, draft.named("back wall"), draft.named("box"), draft.named("world")):
        add_properties(found, odd=True, number=-5, half=0.5, empty="")
        holder = found.find("properties")
        assert holder is not None
        add(holder, "property", name="paint", type="color", value="#80ff8800")
        add(holder, "property", name="no paint", type="color", value="")
        add(holder, "property", name="sheet", type="file", value="../sheet.png")
        add(holder, "property", name="friend", type="object", value=3)
        add(holder, "property", name="nobody", type="object", value=0)
        add(holder, "property", "several\nlines", name="speech")
        add(holder, "property", name="flags", propertytype="sides", value="left,right")
        add(holder, "property", name="side", type="int", propertytype="sides", value=2)
        inner = add(holder, "property", name="body", type="class", propertytype="body")
        inner = add(add(inner, "properties"), "property", name="arm", type="class")
        add(add(inner, "properties"), "property", name="long", type="bool", value="true")
        add(holder, "property", name="nothing", type="class", propertytype="body")


def _lists_of_1_12(draft: Draft) -> None:
    holder = add_properties(draft.named("box"))
    listed = add(holder, "property", name="list", type="list")
    add(listed, "item", type="int", value=10)
    add(listed, "item", "two\nlines")
    add(add(listed, "item", type="list"), "item", type="bool", value="true")


def _forms_without_a_class(draft: Draft) -> None:
    layer = add(draft.map, "objectgroup", id=30, name="drawings", draworder="index")
    for number, form in enumerate(("point", "ellipse", "capsule")):
        add(add(layer, "object", id=100 + number, x=1.5, y=-7, width=8, height=9), form)
    for number, form in enumerate(("polygon", "polyline")):
        item = add(layer, "object", id=110 + number, x=1, y=2, rotation="33.5", visible=0)
        add(item, form, points="0,0 5.5,-3 1e+02,4")
    item = add(layer, "object", id=120, x=1, y=2, width=80, height=20)
    add(item, "text", "Hello\nthere", fontfamily="Serif", pixelsize=9, wrap=1, color="#80ff0000",
        bold=1, italic=1, underline=1, strikeout=1, kerning=0, halign="justify",
        valign="bottom")  # fmt: skip


def _zone_as(form: str, draft: Draft) -> None:
    """The same rectangle in another form: a zone is as large as what is drawn."""
    zone = draft.named("crowd zone")
    add(zone, form)
    if form in {"polygon", "polyline"}:
        zone[-1].set("points", "-10,0 150,32 40,32 20,16")
        zone.set("x", "74")
        del zone.attrib["width"], zone.attrib["height"]


def _zone_turned(draft: Draft) -> None:
    zone = draft.named("crowd zone")
    for name, value in {"rotation": -90, "y": 256, "width": 32, "height": 160}.items():
        zone.set(name, str(value))


def _more_layers(draft: Draft) -> None:
    for name in ("back yard", "front fence"):
        layer = copy.deepcopy(draft.named("ground"))
        layer.set("name", name)
        data = layer.find("data")
        assert data is not None
        cells = (data.text or "").split(",")
        for index, turn in enumerate(TURNED):
            cells[index] = str(1 | turn)
        data.text = ",".join(cells)
        draft.map.append(layer)


def _image_layers(draft: Draft) -> None:
    for number, repeat in enumerate(("x", "y", "xy")):
        layer = add(draft.map, "imagelayer", id=40 + number, name=f"clouds {number}",
                    offsetx="-3.5", offsety=7, opacity="0.5", tintcolor="#ffaa00",
                    parallaxx="0.25", parallaxy="0.5")  # fmt: skip
        for axis in repeat:
            layer.set(f"repeat{axis}", "1")
        add(layer, "image", source="sky.png", trans="ff00ff", width=160, height=90)
        add_properties(layer, depth=3)
    add(draft.map, "imagelayer", id=50, name="without a picture yet")


def _picture_part(draft: Draft) -> None:
    crate = draft.trees["boxes.tsx"].findall("tile")[1]
    for name, value in {"x": 2, "y": 3, "width": 10, "height": 9}.items():
        crate.set(name, str(value))
    layer = draft.named("front props")
    add(layer, "object", id=60, gid=13 + 9, x=4, y=9, width=30, height=9, rotation=45)


def _sheet_with_margins(draft: Draft) -> None:
    tileset = draft.trees["tiles.tsx"]
    _set_tileset(draft, margin=2, spacing=3)
    image = tileset.find("image")
    assert image is not None
    image.set("width", "80")
    image.set("height", "60")
    draft.pictures["tiles.png"] = png(80, 60, (90, 90, 96))


def _collection_without_tiles(draft: Draft) -> None:
    root = draft.map
    empty = node("tileset", firstgid=90, name="later", tilewidth=0, tileheight=0, tilecount=0,
                 columns=0)  # fmt: skip
    root.insert(3, empty)


def _image_in_another_folder(draft: Draft) -> None:
    draft.pictures["art/tiles.png"] = draft.pictures.pop("tiles.png")
    image = draft.trees["tiles.tsx"].find("image")
    assert image is not None
    image.set("source", "art/tiles.png")


def _tileset_in_another_folder(draft: Draft) -> None:
    draft.trees["sets/tiles.tsx"] = draft.trees.pop("tiles.tsx")
    image = draft.trees["sets/tiles.tsx"].find("image")
    assert image is not None
    image.set("source", "../tiles.png")
    next(iter(draft.map.findall("tileset"))).set("source", "sets/tiles.tsx")


def _templates_in_another_folder(draft: Draft) -> None:
    for name in ("door.tx", "page.tx"):
        draft.trees[f"parts/{name}"] = draft.trees.pop(name)
    for item in draft.map.iter("object"):
        if "template" in item.attrib:
            item.set("template", f"parts/{item.attrib['template']}")
    tileset = draft.trees["parts/door.tx"].find("tileset")
    assert tileset is not None
    tileset.set("source", "../boxes.tsx")


def _overridden_template(draft: Draft) -> None:
    """A template that says other things than its instances, which say everything themselves."""
    page = draft.trees["page.tx"].find("object")
    assert page is not None
    page.set("rotation", "30")
    page.set("visible", "0")
    add_properties(page, number=9)
    for item in draft.map.iter("object"):
        if item.get("template") == "page.tx":
            item.set("rotation", "0")
            item.set("visible", "1")
            if item.find("properties") is None:
                add_properties(item, number=3)


def _link_by_arrow(draft: Draft) -> None:
    holder = draft.named("home").find("properties")
    assert holder is not None
    holder[:] = []
    add(holder, "property", name="to", type="object", value=6)


def _link_to_nobody(draft: Draft) -> None:
    door = next(i for i in draft.map.iter("object") if i.get("id") == "6")
    add(add_properties(door), "property", name="to", type="object", value=0)


def _text(draft: Draft) -> None:
    """What a text editor or another program may have done to the file."""
    draft.map.insert(0, Comment("drawn on a rainy day"))
    draft.map.insert(0, ProcessingInstruction("editor", "fold"))
    draft.map.set("{urn:somebody}else", "1")
    add(draft.map, "unheardof", name="element").append(Element("layer"))


def _on_objects_of_1_12(draft: Draft) -> None:
    for item in draft.map.iter("object"):
        item.set("opacity", "0.5")


def _on_layers_of_1_12(mode: str, draft: Draft) -> None:
    for name in ("sky", "back wall", "world", "ground", "things", "front props"):
        draft.named(name).set("mode", mode)


CHANGES: Final[dict[str, Change]] = {
    "render order left-up": partial(_set, "", renderorder="left-up"),
    "compression level": partial(_set, "", compressionlevel=9),
    "background": partial(_set, "", backgroundcolor="#80aabbcc"),
    "parallax origin": partial(_set, "", parallaxoriginx="100.5", parallaxoriginy=-8),
    "editor settings": _editor_settings,
    "classes of layers, 1.9": _classes_of_1_9,
    "wang sets and transformations": _wang_sets,
    "terrains of old": _terrain_of_old,
    "collision shapes of tiles": _collision_shapes,
    "an animation": _animation,
    "tiles in display order, 1.7": _tiles_in_another_order,
    "other gids": _other_gids,
    "other ids": _other_ids,
    "moved by groups": _moved_by_groups,
    "looks of groups": _looks_of_groups,
    "every kind of property": _kinds_of_properties,
    "lists, 1.12": _lists_of_1_12,
    "every form without a class": _forms_without_a_class,
    "zone as an ellipse": partial(_zone_as, "ellipse"),
    "zone as a capsule, 1.12": partial(_zone_as, "capsule"),
    "zone as a polygon": partial(_zone_as, "polygon"),
    "zone as a polyline": partial(_zone_as, "polyline"),
    "zone as a text": partial(_zone_as, "text"),
    "zone turned": _zone_turned,
    "draw order by index": partial(_set, "things", draworder="index"),
    "draw order from the top": partial(_set, "things", draworder="topdown"),
    "more layers, turned tiles": _more_layers,
    "image layers": _image_layers,
    "a part of a picture, 1.9": _picture_part,
    "margin and spacing": _sheet_with_margins,
    "tile offset": lambda draft: draft.trees["tiles.tsx"].insert(0, node("tileoffset", x=-3, y=5)),
    "tile render size, 1.9": partial(
        _set_tileset, tilerendersize="grid", fillmode="preserve-aspect-fit"
    ),
    "object alignment of the sheet": partial(_set_tileset, objectalignment="bottomleft"),
    "background of a tileset": partial(_set_tileset, backgroundcolor="#ff00ff"),
    "a collection without tiles": _collection_without_tiles,
    "transparent colour": lambda draft: draft.trees["tiles.tsx"][0].set("trans", "ff00ff"),
    "picture in another folder": _image_in_another_folder,
    "tileset in another folder": _tileset_in_another_folder,
    "templates in another folder": _templates_in_another_folder,
    "a template overridden": _overridden_template,
    "a link drawn as an arrow": _link_by_arrow,
    "a link to nobody": _link_to_nobody,
    "comments and unknown things": _text,
    "opacity of objects, 1.12": _on_objects_of_1_12,
    **{f"blend mode {mode}, 1.12": partial(_on_layers_of_1_12, mode) for mode in MODES},
}
"""Every change by name."""
