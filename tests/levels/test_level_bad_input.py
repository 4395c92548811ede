"""Whatever is wrong with a map is one LevelError of one line that names the file."""

from __future__ import annotations

import os
import struct
import sys
import zlib
from collections.abc import Callable
from pathlib import Path

import pytest
from tmx import (
    EXIT,
    FLOOR,
    SIDE,
    START,
    TILESET,
    as_base64,
    data,
    folder_with,
    layer,
    objects,
    packed,
    properties,
    small,
)

from game.levels import LevelError, check_map, load_level, load_map

ZLIB = 'encoding="base64" compression="zlib"'


def layer_of(text: str, attributes: str) -> str:
    return f'<layer id="1" name="ground" width="4" height="3">{data(text, attributes)}</layer>'


def with_layer(text: str, attributes: str = 'encoding="csv"') -> str:
    return small(layer_of(text, attributes), objects())


def with_objects(text: str) -> str:
    return small(layer(), objects(START + EXIT + text))


def thing(class_: str, given: str = "", attributes: str = 'x="8" y="8"') -> str:
    return with_objects(f'<object id="7" type="{class_}" {attributes}>{given}</object>')


def tileset_of(image: str, tiles: str = "") -> str:
    return (
        f'<tileset firstgid="1" name="own" tilewidth="16" tileheight="16">{image}{tiles}</tileset>'
    )


BOMB = as_base64(zlib.compress(bytes(30_000_000), 9))
CELLS = [0] * 8 + [1] * 4

TEXTS: dict[str, tuple[str, str]] = {
    "empty file": ("", "not readable as XML"),
    "not XML": ("hello", "not readable as XML"),
    "cut off": (small()[:-20], "not readable as XML"),
    "not a map": ("<tileset/>", "holds <tileset> where a <map> is needed"),
    "doctype": (small().replace("<map", "<!DOCTYPE map><map", 1), "DOCTYPE"),
    "entity": (small().replace("<map", '<!DoctYpe m [<!ENTITY a "b">]><map', 1), "DOCTYPE"),
    "isometric": (small().replace("orthogonal", "isometric"), "make an orthogonal map"),
    "tiles of 8 px": (small(attributes='tilewidth="8" tileheight="16"'), "tilewidth is '8'"),
    "two objects of one id": (with_objects(START), "another object has the id 1 too"),
    "no width": (small().replace('width="4"', "", 1), "width is missing"),
    "width of 0": (small().replace('width="4"', 'width="0"', 1), "from 1 to 1024"),
    "too wide": (small().replace('width="4"', 'width="1025"', 1), "from 1 to 1024"),
    "width in words": (small().replace('width="4"', 'width="four"', 1), "width is 'four'"),
    "no start": (small(layer(), objects(EXIT)), "exactly one start"),
    "two starts": (with_objects(START.replace('id="1"', 'id="3"')), "2 objects of class 'izuku'"),
    "two pursuers": (
        with_objects('<object type="katsuki"/><object type="katsuki"/>'), "more than one"),
    "unknown class": (thing("chekpoint"), "did you mean 'checkpoint'?"),
    "unknown property": (thing("crowd", properties(cuont="3")), "did you mean 'count'?"),
    "property of none": (thing("checkpoint", properties(a="3")), "there are none"),
    "a crowd too many": (thing("crowd", properties(count="301")), "from 1 to 300"),
    "half a person": (thing("crowd", properties(count="1.5")), "a whole number"),
    "a wish unknown": (thing("crowd", properties(wish="wallk")), "did you mean 'walk'?"),
    "delay in words": (thing("katsuki", properties(delay="soon")), "seconds from 0"),
    "delay not a number": (thing("katsuki", properties(delay="nan")), "seconds from 0"),
    "beat 35": (thing("beat", properties(id="35")), "from 0 to 34"),
    "door to nowhere": (thing("shop", properties(to="x")), "no shop"),
    "weather of the map": (
        small(properties=properties(weather="often")), "weather entry 'often'"),
    "weather of a beat": (thing("beat", properties(weather="1s rain 101 wind 0")), "weather entry"),
    "time of day": (small(properties=properties(time="nigth")), "did you mean 'night'?"),
    "unknown shape": (
        small(tilesets=tileset_of("", f'<tile id="0">{properties(shape="blok")}</tile>')),
        "did you mean 'block'?"),
    "unknown material": (
        small(tilesets=tileset_of("", f'<tile id="0">{properties(material="wod")}</tile>')),
        "did you mean 'wood'?"),
    "no data": (small('<layer name="ground" width="4" height="3"/>'), "holds no data"),
    "short csv": (with_layer("0,0,1"), "holds 3 tiles where 12 are needed"),
    "long csv": (with_layer(FLOOR + ",1"), "holds 13 tiles"),
    "words in csv": (with_layer(FLOOR.replace("1", "a")), "not a list of numbers"),
    "short zlib": (
        with_layer(as_base64(zlib.compress(packed(CELLS[:5]))), ZLIB), "holds 20 bytes"),
    "cut zlib": (
        with_layer(as_base64(zlib.compress(packed(CELLS))[:-3]), ZLIB), "zlib data is damaged"),
    "zlib that is none": (with_layer(as_base64(b"abcd"), ZLIB), "zlib data is damaged"),
    "bomb": (with_layer(BOMB, ZLIB), "unpacks to more than the 48 bytes"),
    "gzip bomb": (
        with_layer(
            as_base64(zlib.compress(bytes(9_000_000), 9, 31)), ZLIB.replace("zlib", "gzip")),
        "unpacks to more than"),
    "bad base64": (with_layer("a$b", 'encoding="base64"'), "Base64 data is damaged"),
    "odd bytes": (with_layer("AAA=", 'encoding="base64"'), "holds 2 bytes"),
    "encoding": (with_layer("", 'encoding="rot13"'), "unknown encoding"),
    "compression": (with_layer("", 'encoding="base64" compression="rar"'), "unknown compression"),
    "bad gid": (with_layer(FLOOR.replace("1", "13")), "gid 13 belongs to no tileset"),
    "huge gid": (with_layer(FLOOR.replace("1", "4294967296")), "more than 32 bits"),
    "bad gid of an object": (thing("puddle", "", 'gid="99"'), "gid 99 belongs to no tileset"),
    "gid 0 of an object": (thing("puddle", "", 'gid="0"'), "is no tile"),
    "huge layer": (small(layer().replace('width="4"', 'width="1000000"')), "from 1 to 1024"),
    "huge layers together": (
        small(*[layer()] * 200).replace('width="4" height="3"', 'width="1000" height="1000"', 1),
        "make the map smaller"),
    "too many layers": (small(*[layer()] * 300), "more than 256 layers"),
    "deep groups": (small("<group>" * 20 + "</group>" * 20), "groups nested deeper than 12"),
    "deep properties": (
        small(properties="<properties><property type='class' name='a'>" * 20
              + "</property></properties>" * 20), "nested deeper"),
    "too many objects": (with_objects('<object type="puddle"/>' * 5000), "at most 5000"),
    "objects in limbo": (thing("puddle", "", 'x="nan" y="1"'), "x is 'nan'"),
    "objects far away": (thing("puddle", "", 'x="1e99" y="1"'), "x is '1e99'"),
    "no outline": (thing("puddle", '<polygon points="1,2 x,y"/>'), "no list of points"),
    "infinite and empty": (
        small(layer_of("", 'encoding="csv"'), objects(), attributes=SIDE + ' infinite="1"'),
        "draw a floor"),
    "chunks far apart": (
        small(
            '<layer name="ground"><data encoding="csv">'
            '<chunk x="0" y="0" width="1" height="1">1</chunk>'
            '<chunk x="9000" y="0" width="1" height="1">1</chunk></data></layer>',
            objects(), attributes=SIDE + ' infinite="1"'), "spreads over 9001x"),
    "missing tileset": (small(tilesets=TILESET.replace("tiles.tsx", "no.tsx")), "no such file"),
    "tileset outside": (
        small(tilesets=TILESET.replace("tiles.tsx", "../../x.tsx")), "lies outside"),
    "tileset by absolute path": (
        small(tilesets=TILESET.replace("tiles.tsx", "/etc/passwd")), "lies outside"),
    "tileset without a path": (small(tilesets=TILESET.replace("tiles.tsx", "")), "empty"),
    "tileset that is a template": (small(tilesets=TILESET.replace("tiles.tsx", "door.tx")),
                                   "holds <template>"),
    "many tilesets": (small(tilesets=TILESET * 65), "more than 64 tilesets"),
    "missing picture": (small(tilesets=tileset_of('<image source="no.png"/>')), "no such file"),
    "picture of other size": (
        small(tilesets=tileset_of('<image source="tiles.png" width="65" height="48"/>')),
        "is 64x48 pixels, not 65x48"),
    "picture smaller than a tile": (
        small(tilesets=tileset_of('<image source="box.png"/>').replace("16", "32")), "smaller"),
    "picture that is none": (
        small(tilesets=tileset_of('<image source="tiles.tsx"/>')), "not a PNG"),
    "picture in the file": (
        small(tilesets=tileset_of('<image format="png"><data/></image>')), "beside the map"),
    "folder as a picture": (small(tilesets=tileset_of('<image source="sub"/>')), "a folder"),
    "missing template": (with_objects('<object template="no.tx"/>'), "no such file"),
    "colour": (small(layer(attributes='tintcolor="red"')), "a colour such as"),
}  # fmt: skip


@pytest.mark.parametrize("case", TEXTS)
def test_bad_map(case: str, tmp_path: Path) -> None:
    text, message = TEXTS[case]
    path = folder_with(tmp_path, text)
    (tmp_path / "sub").mkdir()
    with pytest.raises(LevelError) as caught:
        load_level(path)
    line = str(caught.value)
    assert message in line
    assert line.startswith(str(tmp_path))
    assert "\n" not in line
    with pytest.raises(LevelError):
        load_map(path)
    problems = check_map(path)
    assert any(message in problem.what and not problem.warning for problem in problems)


def no_file(folder: Path) -> Path:
    return folder / "no.tmx"


def a_folder(folder: Path) -> Path:
    return folder


def in_no_folder(folder: Path) -> Path:
    return folder / "no" / "no.tmx"


def a_picture(folder: Path) -> Path:
    return folder / "tiles.png"


def too_large(folder: Path) -> Path:
    (folder / "large.tmx").write_bytes(b" " * (2 * 1024 * 1024 + 1))
    return folder / "large.tmx"


def zero_in_name(folder: Path) -> Path:
    return folder / "a\0b.tmx"


def in_utf_16(folder: Path) -> Path:
    (folder / "wide.tmx").write_text(small(), encoding="utf-16")
    return folder / "wide.tmx"


def a_link(folder: Path) -> Path:
    (folder / "link.tmx").symlink_to(folder / "map.tmx")
    return folder / "link.tmx"


def a_linked_tileset(folder: Path) -> Path:
    (folder / "tiles.tsx").rename(folder / "real.tsx")
    (folder / "tiles.tsx").symlink_to(folder / "real.tsx")
    return folder / "map.tmx"


def a_linked_picture(folder: Path) -> Path:
    (folder / "tiles.png").unlink()
    (folder / "tiles.png").symlink_to("/dev/zero")
    return folder / "map.tmx"


def a_pipe(folder: Path) -> Path:
    os.mkfifo(folder / "pipe.tmx")
    return folder / "pipe.tmx"


def a_piped_tileset(folder: Path) -> Path:
    (folder / "tiles.tsx").unlink()
    os.mkfifo(folder / "tiles.tsx")
    return folder / "map.tmx"


def a_huge_picture(folder: Path) -> Path:
    head = b"\x89PNG\r\n\x1a\n" + struct.pack(">I4s2I", 13, b"IHDR", 47000, 47000) + bytes(9)
    (folder / "tiles.png").write_bytes(head)
    return folder / "map.tmx"


def a_template_with_other_root(folder: Path) -> Path:
    (folder / "map.tmx").write_text(with_objects('<object template="door.tx"/>'))
    (folder / "door.tx").write_text("<template/>")
    return folder / "map.tmx"


FILES: dict[Callable[[Path], Path], str] = {
    no_file: "no such file",
    a_folder: "a folder",
    in_no_folder: "no such file",
    a_picture: "not UTF-8",
    too_large: "at most 2097152",
    zero_in_name: "bad file name",
    in_utf_16: "not UTF-8",
    a_huge_picture: "47000x47000 pixels",
    a_template_with_other_root: "holds no object",
}
if sys.platform != "win32":
    FILES |= {
        a_link: "is a link",
        a_linked_tileset: "is a link",
        a_linked_picture: "is a link",
        a_pipe: "not a regular file",
        a_piped_tileset: "not a regular file",
    }


@pytest.mark.parametrize("make", FILES, ids=lambda make: make.__name__)
def test_bad_file(make: Callable[[Path], Path], tmp_path: Path) -> None:
    folder_with(tmp_path, small())
    with pytest.raises(LevelError, match=FILES[make]) as caught:
        load_level(make(tmp_path))
    assert "\n" not in str(caught.value)
    assert str(caught.value).startswith(str(tmp_path))


def test_hostile_names_stay_one_short_line(tmp_path: Path) -> None:
    name = "&#10;\u2028\x1b[31m".replace("\x1b", "\u009b") + "x" * 9000
    with pytest.raises(LevelError) as caught:
        load_level(folder_with(tmp_path, with_objects(f'<object type="{name}"/>')))
    assert str(caught.value).isprintable()
    assert len(str(caught.value)) < 1000


def test_a_map_may_not_move_the_root_of_its_paths(tmp_path: Path) -> None:
    text = small(attributes=SIDE + ' filename="/etc/x.tmx" gidmap="1" images="2" layers="3"')
    assert load_level(folder_with(tmp_path, text)).width == 4


def test_the_good_map_is_good(tmp_path: Path) -> None:
    assert load_level(folder_with(tmp_path, small())).width == 4
