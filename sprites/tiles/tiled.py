"""The tileset as Tiled reads it, maps/musutafu.tsx: what tiles are made of, and terrain sets."""

from collections.abc import Iterator
from itertools import chain
from xml.sax.saxutils import quoteattr

from sprites.tiles.blob import NEIGHBOURS, outlines
from sprites.tiles.facades import MINT, WALLS
from sprites.tiles.materials import MATERIALS
from sprites.tiles.tilesheet import COLUMNS, TILE, Tilesheet
from sprites.tiles.wall_outlines import INNER, OUTLINES
from sprites.toolkit import Colour, rgb

IMAGE = "../sprites/sheets/tileset.png"  # as seen from the folder of the maps

SHAPES = {"solid": "block", "oneway": "platform", "ladder": "ladder"}
"""Shape by kind of tile; slopes have theirs by their direction."""

MATTER = {
    "roof": "concrete", "brick": "concrete", "glaze": "glazed", "asphalt": "asphalt",
    "metal": "metal", "wood": "wood", "gravel": "gravel", "grating": "metal", "ladder": "metal",
    "stationceiling": "concrete", "roomcut": "wood", "darkroad": "asphalt", "carfloor": "painted",
    "carroof": "metal", "carend": "metal", "cardark": "metal", "carnight": "metal",
    "trackbed": "gravel", "hallfront": "glazed", "alleyfloor": "asphalt",
}  # fmt: skip
"""What solid tiles are made of, by the first word of their names; others are concrete."""

TOPS = {"painted_t": "painted", "moss_t": "turf", "drain_t": "metal"}
"""What lies on top of some terrain, by the rest of its name."""

BUILT = {
    "wall": ("concrete", "block"), "platform": ("concrete", "block"), "pave": ("concrete", "block"),
    "roofwet": ("concrete", "block"), "plinth": ("concrete", "block"),
    "kerb": ("concrete", "block"), "tactile": ("concrete", "block"), "awn": ("wood", "platform"),
    "shutter": ("metal", "block"), "plaza": ("glazed", "block"),
    "kitchenfloor": ("glazed", "block"), "road": ("asphalt", "block"),
    "zebra": ("painted", "block"), "manhole": ("painted", "block"), "track": ("gravel", "block"),
    "floorwood": ("wood", "block"), "tatami": ("wood", "block"),
}  # fmt: skip
"""Material and shape of what looks flat but may be built of, by the first word."""

STOOD_ON = {"roofdeck": 2}
"""Row of a block's parts that is stood on, by the first word."""

RARE = 0.25
"""How often a terrain brush takes a worn or stained tile, beside 1 for the plain one."""
WORN = {"c": ("v1", "v2", "v3", "v4", "v5"), "t": ("t1", "t2")}
"""Further pictures of a tile of terrain."""
WORN_WALL = {"c": ("streak",)}

Facts = dict[str, str]
Terrain = tuple[str, Colour, list[tuple[str, tuple[int, ...]]]]
"""A terrain's name, its colour in the editor, and its tiles by what they border on."""


def tileset_text(sheet: Tilesheet) -> str:
    """Return the whole file."""
    rows = sheet.canvas().height // TILE
    head = (
        '<?xml version="1.0" encoding="UTF-8"?>\n'
        f'<tileset version="1.8" tiledversion="1.8.2" name="musutafu" tilewidth="{TILE}" '
        f'tileheight="{TILE}" tilecount="{rows * COLUMNS}" columns="{COLUMNS}">\n'
        f' <image source="{IMAGE}" width="{COLUMNS * TILE}" height="{rows * TILE}"/>\n'
    )
    return head + "".join(chain(_tiles(sheet), _terrains(sheet))) + "</tileset>\n"


# ---- tiles


def _tiles(sheet: Tilesheet) -> Iterator[str]:
    worn = _worn_names()
    for number, name in sorted(_names_by_id(sheet).items()):
        chance = f' probability="{RARE}"' if name in worn else ""
        yield f' <tile id="{number}"{chance}>\n  <properties>\n'
        for key, value in _facts(name, str(sheet.names[name]["kind"])).items():
            kind = "" if key == "name" else f' propertytype="{key}"'
            yield f'   <property name="{key}"{kind} value={quoteattr(value)}/>\n'
        yield "  </properties>\n </tile>\n"


def _names_by_id(sheet: Tilesheet) -> dict[int, str]:
    """Return single tiles and the parts of blocks, by their place in the sheet."""
    return {int(entry["id"]): name for name, entry in sheet.names.items() if "w" not in entry}


def _facts(name: str, kind: str) -> Facts:
    """Return a tile's properties in the order of their names."""
    first, _, rest = name.partition("@")[0].partition("_")
    material, shape = _built(name, first, rest, kind)
    facts = {"material": material, "name": name, "shape": shape}
    return {key: value for key, value in facts.items() if value}


def _built(name: str, first: str, rest: str, kind: str) -> tuple[str, str]:
    """Return material and shape, both empty for what only looks."""
    if kind == "slope":
        if "22" in rest:  # too gentle for the simulation's slopes
            return "", ""
        return MATTER.get(first, "concrete"), "slope-up" if rest.endswith("up") else "slope-down"
    if kind in SHAPES:
        return TOPS.get(rest) or MATTER.get(first, "concrete"), SHAPES[kind]
    if first in STOOD_ON:
        return ("concrete", "block") if name.endswith(f",{STOOD_ON[first]}") else ("", "")
    if name == "road_line":
        return "painted", "block"
    return BUILT.get(first, ("", ""))


# ---- terrain sets


def _terrains(sheet: Tilesheet) -> Iterator[str]:
    yield " <wangsets>\n"
    for terrain in (*map(_ground, MATERIALS_BY_NAME), *map(_wall, WALLS_BY_NAME)):
        yield from _terrain(sheet, *terrain)
    yield " </wangsets>\n"


MATERIALS_BY_NAME = {material.name: material for material in MATERIALS}
WALLS_BY_NAME = {wall.name: wall for wall in (*WALLS, MINT)}


def _ground(name: str) -> Terrain:
    """Return solid ground; a lone block borders on nothing, so no brush can ask for it."""
    tiles = [
        (f"{name}_{part}", outline.terrain)
        for outline in outlines()
        if any(outline.terrain)
        for part in (outline.name, *WORN.get(outline.name, ()))
    ]
    return name, MATERIALS_BY_NAME[name].lip, tiles


def _wall(name: str) -> Terrain:
    """Return a painted house wall, by its corners only."""
    parts = {part: _open_corners(sides) for part, sides in OUTLINES.items()}
    parts |= {f"in_{'_'.join(corners)}": corners for corners in INNER}
    tiles = [
        (f"wall_{name}_{variant}", _corner_terrain(corners))
        for part, corners in parts.items()
        for variant in (part, *WORN_WALL.get(part, ()))
    ]
    return f"{name} wall", WALLS_BY_NAME[name].face, tiles


def _corner_terrain(open_corners: tuple[str, ...]) -> tuple[int, ...]:
    return tuple(int(len(at) == 2 and at not in open_corners) for at in NEIGHBOURS)


def _open_corners(sides: str) -> tuple[str, ...]:
    return tuple(at for at in NEIGHBOURS if len(at) == 2 and set(at) & set(sides))


def _worn_names() -> set[str]:
    ground = {f"{name}_{part}" for name in MATERIALS_BY_NAME for part in chain(*WORN.values())}
    walls = {f"wall_{name}_{part}" for name in WALLS_BY_NAME for part in chain(*WORN_WALL.values())}
    return ground | walls


def _terrain(
    sheet: Tilesheet, name: str, colour: Colour, tiles: list[tuple[str, tuple[int, ...]]]
) -> Iterator[str]:
    corners = all(not any(terrain[::2]) for _, terrain in tiles)
    kind = "corner" if corners else "mixed"
    sample = sheet.names[tiles[0][0]]["id"]
    red, green, blue = rgb(colour)[:3]
    yield f'  <wangset name="{name}" type="{kind}" tile="{sample}">\n'
    yield f'   <wangcolor name="{name}" color="#{red:02x}{green:02x}{blue:02x}" '
    yield f'tile="{sample}" probability="1"/>\n'
    for tile, terrain in sorted(tiles, key=lambda tile: int(sheet.names[tile[0]]["id"])):
        border = ",".join(map(str, terrain))
        yield f'   <wangtile tileid="{sheet.names[tile]["id"]}" wangid="{border}"/>\n'
    yield "  </wangset>\n"
