"""Tilesets that lie elsewhere, are something else, or say what cannot be."""

from __future__ import annotations

from typing import Final
from xml.etree.ElementTree import Element

from game.lab.hostile_files.case import Case, edited, replaced
from game.lab.tiled_files.draft import Draft, add, add_properties, node

SHEET: Final = "tiles.tsx"


def _source(path: str, says: str) -> Case:
    return edited(lambda draft: draft.map.findall("tileset")[0].set("source", path), says)


def _in_map(attribute: str, value: str, says: str) -> Case:
    return edited(lambda draft: draft.map.findall("tileset")[0].set(attribute, value), says)


def _in_sheet(attribute: str, value: str, says: str) -> Case:
    return edited(lambda draft: draft.trees[SHEET].set(attribute, value), says)


def _in_image(attribute: str, value: str, says: str) -> Case:
    return edited(lambda draft: draft.trees[SHEET][0].set(attribute, value), says)


def _in_tile(attribute: str, value: str, says: str) -> Case:
    return edited(lambda draft: draft.trees[SHEET][1].set(attribute, value), says)


def _tile_property(name: str, value: str, says: str) -> Case:
    return edited(lambda draft: add_properties(draft.trees[SHEET][4], **{name: value}), says)


def _part(says: str, **box: object) -> Case:
    def edit(draft: Draft) -> None:
        for name, value in ({"x": 0, "y": 0, "width": 9, "height": 9} | box).items():
            draft.trees["boxes.tsx"].findall("tile")[0].set(name, str(value))

    return edited(edit, says)


def _frames(says: str, *frames: tuple[object, object]) -> Case:
    def edit(draft: Draft) -> None:
        animation = add(draft.trees[SHEET][1], "animation")
        for tile, duration in frames:
            add(animation, "frame", tileid=tile, duration=duration)

    return edited(edit, says)


def _many(draft: Draft) -> None:
    for number in range(70):
        draft.map.insert(1, node("tileset", firstgid=100 + number, source=SHEET))


def _no_image_source(draft: Draft) -> None:
    image = draft.trees[SHEET][0]
    del image.attrib["source"]
    image.set("format", "png")
    add(image, "data", "iVBORw0KGgo=", encoding="base64")


def _offset(draft: Draft) -> None:
    draft.trees[SHEET].insert(0, node("tileoffset", x=99999, y=0))


def _no_first_gid(draft: Draft) -> None:
    del draft.map.findall("tileset")[0].attrib["firstgid"]


def _itself(draft: Draft) -> None:
    draft.trees[SHEET] = Element("tileset", {"source": SHEET, "firstgid": "1"})


def _deep(draft: Draft) -> None:
    holder = add_properties(draft.trees[SHEET][1])
    for _ in range(20):
        holder = add(add(holder, "property", name="a", type="class"), "properties")


TILESETS: Final[dict[str, Case]] = {
    "missing": _source("no.tsx", "no such file"),
    "in the folder above": _source("../tiles.tsx", "lies outside"),
    "up and down again": _source("a/../../x/tiles.tsx", "lies outside"),
    "of the system": _source("/etc/passwd", "lies outside"),
    "endless": _source("/dev/zero", "lies outside"),
    "of another system": _source("C:\\tiles.tsx", "no such file"),
    "of the web": _source("http://127.0.0.1/tiles.tsx", "no such file"),
    "by file:": _source("file:///etc/passwd", "no such file"),
    "by a path of 2,000 letters": _source("x/" * 1000, "unprintable path"),
    "by a name of 500 letters": _source("x" * 500, "cannot be read"),
    "by nothing": _source("", "empty"),
    "by the folder": _source(".", "lies outside"),
    "by a line break": _source("tiles\n.tsx", "unprintable"),
    "by a sign that turns text round": _source("\u202exst.tsx", "unprintable"),
    "that is the map": _source("map.tmx", "holds <map>"),
    "that is a template": _source("door.tx", "holds <template>"),
    "that is a picture": _source("tiles.png", "not UTF-8"),
    "that is a file of a folder": _source("tiles.tsx/x", "cannot be read"),
    "that names itself": edited(_itself, "tilewidth is missing"),
    "of JSON": replaced(SHEET, b'{"columns": 4}', "save it as .tsx"),
    "of UTF-16": replaced(SHEET, lambda text: text.decode().encode("utf-16"), "not UTF-8"),
    "cut off": replaced(SHEET, lambda text: text[:200], "not readable as XML"),
    "with a DOCTYPE": replaced(SHEET, b"<!DOCTYPE a><tileset/>", "DOCTYPE"),
    "of a megabyte": replaced(SHEET, b" " * (1 << 20), "at most 524288"),
    "of too many tags": replaced(SHEET, b"<a>" * 110_000, "not readable as XML"),
    "70 of them": edited(_many, "more than 64 tilesets"),
    "without a first gid": edited(_no_first_gid, "firstgid is missing"),
    "first gid 0": _in_map("firstgid", "0", "firstgid is '0'"),
    "first gid -1": _in_map("firstgid", "-1", "firstgid is '-1'"),
    "first gid of 33 bits": _in_map("firstgid", "4294967296", "firstgid is"),
    "first gid too high": _in_map("firstgid", "1000", "belongs to no tileset"),
    "tiles of no width": _in_sheet("tilewidth", "0", "tilewidth is '0'"),
    "tiles of -16": _in_sheet("tilewidth", "-16", "tilewidth is '-16'"),
    "tiles of a million": _in_sheet("tileheight", "1000000", "tileheight is"),
    "tiles larger than the picture": _in_sheet("tilewidth", "65", "smaller than one tile"),
    "margin -1": _in_sheet("margin", "-1", "margin is '-1'"),
    "margin too wide": _in_sheet("margin", "60", "smaller than one tile"),
    "spacing -16": _in_sheet("spacing", "-16", "spacing is '-16'"),
    "alignment of mud": _in_sheet("objectalignment", "mud", "objectalignment is 'mud'"),
    "render size of mud": _in_sheet("tilerendersize", "mud", "tilerendersize is 'mud'"),
    "fill mode of mud": _in_sheet("fillmode", "mud", "fillmode is 'mud'"),
    "tile offset too far": edited(_offset, "x is '99999'"),
    "tile -1": _in_tile("id", "-1", "id is '-1'"),
    "tile of 30 digits": _in_tile("id", "9" * 30, "id is"),
    "shape of mud": _tile_property("shape", "blok", "did you mean 'block'?"),
    "material of mud": _tile_property("material", "wod", "did you mean 'wood'?"),
    "properties 20 deep": edited(_deep, "nested deeper than 12"),
    "animation of no tile": _frames("shows tile 99", (99, 100)),
    "animation of tile -1": _frames("tileid is '-1'", (-1, 100)),
    "animation of -1 ms": _frames("duration is '-1'", (1, -1)),
    "animation of nan ms": _frames("duration is 'nan'", (1, "nan")),
    "animation of 1,000 frames": _frames("at most 256", *[(1, 1)] * 1000),
    "part outside its picture": _part("width is '99'", width=99),
    "part beside its picture": _part("x is '24'", x=24),
    "part of no height": _part("height is '0'", height=0),
    "picture of other width": _in_image("width", "65", "is 64x48 pixels, not 65x48"),
    "picture of width nan": _in_image("width", "nan", "width is 'nan'"),
    "picture of height 0": _in_image("height", "0", "height is '0'"),
    "picture inside the file": edited(_no_image_source, "beside the map"),
    "clear colour of mud": _in_image("trans", "mud", "a colour such as"),
    "picture missing": _in_image("source", "no.png", "no such file"),
    "picture of the system": _in_image("source", "/etc/passwd", "lies outside"),
    "picture above": _in_image("source", "../../x.png", "lies outside"),
    "picture that is the tileset": _in_image("source", SHEET, "not a PNG"),
}
