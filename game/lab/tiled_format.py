"""All that Tiled 1.8 to 1.12 writes, and what becomes of it: `python -m game.lab.tiled_format`.

The one list of it: `docs/loader.md` shows it, and the tests hold every good file against it.
"""

from __future__ import annotations

from typing import Final, NamedTuple

READ, IGNORED, REFUSED = "read", "ignored", "refused"


class Entry(NamedTuple):
    """Attributes of an element (none: the element itself), what happens to them, and how."""

    element: str
    attributes: str
    fate: str
    note: str


FORMAT: Final = (
    Entry("map", "orientation", READ, "orthogonal; isometric, staggered, hexagonal and oblique "
          "(1.12) are refused by name"),
    Entry("map", "width height infinite", READ, "1 to 1024 tiles a side, finite or infinite"),
    Entry("map", "tilewidth tileheight", READ, "16; any other size is refused"),
    Entry("map", "parallaxoriginx parallaxoriginy", READ, "moves the tile and image layers whose "
          "parallax is not 1"),
    Entry("map", "backgroundcolor", READ, "without its alpha"),
    Entry("map", "version tiledversion class renderorder compressionlevel nextlayerid "
          "nextobjectid", IGNORED, "drawn right-down; large tiles overlap accordingly"),
    Entry("map", "hexsidelength staggeraxis staggerindex skewx skewy", IGNORED,
          "such maps are refused by their orientation"),
    Entry("editorsettings chunksize export", "width height target format", IGNORED, "for Tiled"),
    Entry("tileset", "firstgid source", READ, "inside the map or in a .tsx; JSON (.tsj) is "
          "refused"),
    Entry("tileset", "name", READ, "in messages"),
    Entry("tileset", "tilewidth tileheight margin spacing", READ, "up to 2048 px; 0 where a "
          "collection is empty"),
    Entry("tileset", "objectalignment", READ, "all ten"),
    Entry("tileset", "tilerendersize fillmode", READ, "1.9; tiles in layers, and objects of "
          "another size"),
    Entry("tileset", "version tiledversion class tilecount columns backgroundcolor", IGNORED,
          "columns and count come from the picture"),
    Entry("tileoffset", "x y", READ, "moves what is drawn, never what collides"),
    Entry("grid", "orientation width height", IGNORED, "for Tiled"),
    Entry("transformations", "hflip vflip rotate preferuntransformed", IGNORED, "for Tiled"),
    Entry("image", "source trans width height", READ, "PNG, up to 4096 px a side, 4 megapixels "
          "and 4 MiB; the size has to be true"),
    Entry("image", "format", REFUSED, "a picture inside the file: save it as a PNG beside it"),
    Entry("wangsets wangset wangcolor wangtile terraintypes terrain",
          "name class type tile color probability tileid wangid", IGNORED, "for Tiled"),
    Entry("tile", "id type class", READ, "in any order (1.7); class in 1.9"),
    Entry("tile", "x y width height", READ, "1.9: a part of a collection's picture"),
    Entry("tile", "probability terrain", IGNORED, "for Tiled"),
    Entry("tile/objectgroup", "", IGNORED, "the shape of a tile is its property `shape`"),
    Entry("animation", "", READ, "the tile moves, in layers (drawn over the still tiles of its "
          "role; up to 5,000 cells of a map, more stand still) and as an object"),
    Entry("frame", "tileid duration", READ, "up to 256 frames"),
    Entry("layer objectgroup imagelayer group", "name", READ, "decides the role: `back`, `front`, "
          "or it collides"),
    Entry("layer objectgroup imagelayer group", "visible opacity tintcolor offsetx offsety", READ,
          "taken from groups too; a hidden layer still collides, its objects still count"),
    Entry("layer imagelayer group", "parallaxx parallaxy", READ,
          "taken from groups too; measured from the left upper corner of the screen"),
    Entry("objectgroup", "parallaxx parallaxy", IGNORED,
          "objects move with the level: `check` warns"),
    Entry("imagelayer", "mode", READ,
          "1.12: add, multiply, darken, lighten; others as normal: `check` warns"),
    Entry("layer objectgroup group", "mode", IGNORED, "1.12: all as normal: `check` warns"),
    Entry("layer", "width height", READ, "as the map says"),
    Entry("layer objectgroup imagelayer group", "id class locked x y", IGNORED,
          "x and y are of old: `offsetx`, `offsety` took their place"),
    Entry("objectgroup", "draworder", READ, "topdown, as in Tiled, or index"),
    Entry("objectgroup", "color", IGNORED, "for Tiled"),
    Entry("imagelayer", "repeatx repeaty", READ, "without end along an axis"),
    Entry("data", "encoding compression", READ, "CSV, Base64, XML; zlib, gzip, and Zstandard with "
          "the extra `zstd`; of the exact length"),
    Entry("data/tile chunk/tile", "gid", READ, "data as XML"),
    Entry("chunk", "x y width height", READ, "of any size, negative too"),
    Entry("object", "id", READ, "in messages and links; no two may have one"),
    Entry("object", "name type class x y width height rotation gid template visible", READ,
          "template: what an instance says itself counts; flips of a gid too"),
    Entry("object", "opacity", READ, "1.12: of decorations"),
    Entry("point ellipse capsule", "", READ, "a point stands at itself, others as large as their "
          "box; capsule in 1.12"),
    Entry("polygon polyline", "points", READ, "as large as the box around it"),
    Entry("text", "fontfamily pixelsize wrap color bold italic underline strikeout kerning halign "
          "valign", IGNORED, "as large as its box; nothing is written: `check` warns; a class "
          "`sign` has a text"),
    Entry("properties property", "name type value", READ, "string (several lines too), int, "
          "float, bool, color, file, object (0 is nobody)"),
    Entry("property", "propertytype", IGNORED, "an enum or flags kept as string are read; kept as "
          "number, the word is missing: keep it as string"),
    Entry("property/properties", "", READ, "class: as JSON, up to 12 deep"),
    Entry("item", "type value", READ, "list, 1.12: as JSON, up to 12 deep"),
    Entry("item", "propertytype", IGNORED, "as above"),
    Entry("template", "", READ, ".tx with its tileset; JSON (.tj) is refused"),
)  # fmt: skip
"""Every element and attribute; an element inside only one other is written with it."""

NOT_READ: Final = (
    ("a DOCTYPE or entity", "switch off the DTD reference in Tiled's preferences"),
    ("JSON maps, tilesets and templates", "save as .tmx, .tsx, .tx"),
    ("pictures that are no PNG", "save as PNG"),
    ("a map over 2 MiB, a tileset or template over 512 KiB", "Base64 with zlib"),
    ("more than 120,000 tags in a file", "CSV or Base64 for XML"),
    ("more than 2,097,152 tiles in all layers, 256 layers, 64 tilesets, 5,000 objects", "fewer"),
    ("links, pipes, and files outside the level's folder and the game's", "copy it beside"),
)
"""What is refused that no attribute tells, and the mend."""


def fates_of(element: str, parent: str = "") -> dict[str, str]:
    """What becomes of an element's attributes by name; of the element itself under ""."""
    found: dict[str, str] = {}
    for entry in FORMAT:
        if {element, f"{parent}/{element}"} & set(entry.element.split()):
            found.setdefault("", entry.fate)
            found |= dict.fromkeys(entry.attributes.split(), entry.fate)
    return found


def main() -> None:
    """Prints the tables of the documentation."""
    print("| element | attributes | fate | how |")
    print("|---|---|---|---|")
    for entry in FORMAT:
        names = ", ".join(f"`{name}`" for name in entry.attributes.split())
        elements = ", ".join(f"`{name}`" for name in entry.element.split())
        print(f"| {elements} | {names} | {entry.fate} | {entry.note} |")
    print("\n| refused | mend |\n|---|---|")
    for what, mend in NOT_READ:
        print(f"| {what} | {mend} |")


if __name__ == "__main__":
    main()
