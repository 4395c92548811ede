"""Maps whose own attributes, properties or layers are wrong."""

from __future__ import annotations

import copy
from functools import partial
from typing import Final

from game.lab.hostile_files.case import Case, edited, setting, without
from game.lab.tiled_files.dialects import Dialect, packed
from game.lab.tiled_files.draft import Draft, add, add_properties

MILLION: Final = packed([0] * 1_000_000, "zlib")
INFINITE: Final = Dialect(moved=(0, 0))
SIZES: Final = ("0", "-1", "1025", "1e3", "99999999999999999999", " 36", "+36", "3_6", "0x24",
                "\u0663\u0666", "nan", "36.5", "")  # fmt: skip
SIDES: Final = ("8", "0", "-16", "32", "nan", "16.0", "\uff11\uff16", "1" * 5000)
REALS: Final = ("nan", "inf", "-1e99", "1,5", "0x1p3", "", "1" * 400, "\u0661")


def _deep_groups(depth: int, draft: Draft) -> None:
    inner = draft.map
    for _ in range(depth):
        inner = add(inner, "group")


def _many_layers(draft: Draft) -> None:
    for number in range(300):
        add(draft.map, "imagelayer", id=100 + number)


def _deep_property(draft: Draft) -> None:
    holder = add_properties(draft.map)
    for _ in range(30):
        inner = add(holder, "property", name="a", type="class")
        holder = add(inner, "properties")


def _deep_list(draft: Draft) -> None:
    inner = add(add_properties(draft.map), "property", name="a", type="list")
    for _ in range(30):
        inner = add(inner, "item", type="list")


def _chunk(draft: Draft, **attributes: object) -> None:
    """Changes attributes of the first chunk of the ground."""
    chunk = draft.named("ground").find("data/chunk")
    assert chunk is not None
    for name, value in attributes.items():
        chunk.set(name, str(value))


def _chunk_without_size(draft: Draft) -> None:
    chunk = draft.named("ground").find("data/chunk")
    assert chunk is not None
    del chunk.attrib["width"]


def _many_chunks(draft: Draft) -> None:
    data = draft.named("ground").find("data")
    assert data is not None
    data.attrib.update({"encoding": "base64", "compression": "zlib"})
    data[:] = []
    for _ in range(9):
        add(data, "chunk", MILLION, x=0, y=0, width=1000, height=1000)


def _no_ground(draft: Draft) -> None:
    data = draft.named("ground").find("data")
    assert data is not None
    data[:] = []


def _no_data(draft: Draft) -> None:
    layer = draft.named("ground")
    layer[:] = []


def _property(name: str, value: str, says: str) -> Case:
    return edited(lambda draft: add_properties(draft.map, **{name: value}), says)


def _huge(draft: Draft) -> None:
    draft.map.set("width", "1000")
    draft.map.set("height", "1000")
    for layer in draft.map.iter("layer"):
        for name in ("width", "height"):
            layer.set(name, "1000")
        layer[:] = []
        add(layer, "data", MILLION, encoding="base64", compression="zlib")
    draft.map.append(copy.deepcopy(draft.named("back wall")))


MAPS: Final[dict[str, Case]] = {
    **{f"{name}": setting("", "orientation", name, f"its orientation is '{name}': make")
       for name in ("isometric", "staggered", "hexagonal", "oblique", "diagonal")},
    "orientation of 9,000 letters": setting("", "orientation", "x" * 9000, "make an orthogonal"),
    **{f"width {text[:9]!r}": setting("", "width", text, "width is") for text in SIZES},
    **{f"tilewidth {text[:9]!r}": setting("", "tilewidth", text, "tilewidth is")
       for text in SIDES},
    "tiles of 16 x 8": setting("", "tileheight", "8", "make a map with tiles of 16 x 16"),
    "no width": without("", "width", "width is missing"),
    "no tile height": without("", "tileheight", "tileheight is missing"),
    "infinite maybe": setting("", "infinite", "maybe", "infinite is 'maybe'"),
    "infinite though it is not": setting("", "infinite", "1", "draw a floor"),
    "background red": setting("", "backgroundcolor", "red", "a colour such as"),
    "parallax origin nowhere": setting("", "parallaxoriginx", "nan", "parallaxoriginx is 'nan'"),
    "weather of words": _property("weather", "often", "weather entry 'often'"),
    "weather of 10,000 entries": _property(
        "weather", ";".join(f"{n}s rain 0 wind 0" for n in range(10_000)), "at most 2000"),
    "time of tea": _property("time", "tea", "property 'time' is 'tea'"),
    "title of 9,000 letters": _property("title", "x" * 9000, "at most 2000"),
    "properties 30 deep": edited(_deep_property, "nested deeper than 12"),
    "lists 30 deep": edited(_deep_list, "nested deeper than 12"),
    "groups 13 deep": edited(partial(_deep_groups, 14), "groups nested deeper than 12"),
    "300 layers": edited(_many_layers, "more than 256 layers"),
    **{f"offset {text[:5]!r}": setting("ground", "offsetx", text, "offsetx is")
       for text in REALS},
    "parallax without end": setting("sky", "parallaxx", "inf", "parallaxx is 'inf'"),
    "opacity not a number": setting("sky", "opacity", "nan", "opacity is 'nan'"),
    "visible perhaps": setting("world", "visible", "perhaps", "visible is 'perhaps'"),
    "repeat often": setting("sky", "repeatx", "often", "repeatx is 'often'"),
    "tint of mud": setting("back wall", "tintcolor", "mud", "a colour such as"),
    "mode of mud": setting("back wall", "mode", "mud", "mode is 'mud'"),
    "draw order of mud": setting("things", "draworder", "mud", "draworder is 'mud'"),
    "layer without data": edited(_no_data, "holds no data"),
    "layer of no width": setting("ground", "width", "0", "width is '0'"),
    "layer of a million": setting("ground", "height", "1000000", "height is '1000000'"),
    "layer of other size": setting("ground", "height", "19", "holds 720 tiles where 684"),
    "map of a million tiles": edited(_huge, "make the map smaller"),
    "chunk without width": edited(_chunk_without_size, "width is missing", INFINITE),
    "chunk of -16": edited(partial(_chunk, width=-16), "width is '-16'", INFINITE),
    "chunk of 4096": edited(partial(_chunk, height=4096), "height is '4096'", INFINITE),
    "chunk at nan": edited(partial(_chunk, x="nan"), "x is 'nan'", INFINITE),
    "chunk at the end of the world": edited(partial(_chunk, x=10**9), "x is", INFINITE),
    "chunk far away": edited(partial(_chunk, x=900_000), "at most 1024 a side", INFINITE),
    "chunk too short": edited(partial(_chunk, height=15), "holds 256 tiles where 240", INFINITE),
    "chunks without end": edited(_many_chunks, "make the map smaller", INFINITE),
    "infinite without ground": edited(_no_ground, "draw a floor", INFINITE),
}  # fmt: skip
