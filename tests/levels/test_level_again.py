"""A map that is loaded again and again while it is drawn: each time what a first load gives."""

from __future__ import annotations

import base64
import random
import re
import struct
import zlib
from dataclasses import fields
from pathlib import Path

import pytest

from game.levels import cells, shelf
from game.levels.data import DATA_MAPS, find_level
from game.levels.errors import LevelError
from game.levels.pictures import LoadedMap, load_map

LAYER = re.compile(r'(<data encoding="csv">)([^<]*)(</data>)')
OBJECT = re.compile(r'(<object id="\d+"[^>]*? x=")([-\d.]+)(")')
MEANING = ("width", "height", "shapes", "materials", "roofed", "things", "weather", "fingerprint")


@pytest.fixture
def first_load(monkeypatch: pytest.MonkeyPatch):
    """Loads a map as a game that knows nothing yet."""

    def load(path: Path) -> LoadedMap:
        with monkeypatch.context() as nothing:
            nothing.setattr(cells, "_known", {})
            nothing.setattr(shelf, "_known", {})
            return load_map(path)

    return load


def assert_same(one: LoadedMap, other: LoadedMap) -> None:
    for field in fields(LoadedMap):
        if field.name != "level":
            assert getattr(one, field.name) == getattr(other, field.name), field.name
    for name in MEANING:
        assert getattr(one.level, name) == getattr(other.level, name), name


def painted(text: str, dice: random.Random) -> str:
    """Some tiles of a layer become others of the map's, or go."""
    layer = dice.choice(list(LAYER.finditer(text)))
    numbers = layer[2].strip().rstrip(",").split(",")
    known = sorted({number.strip() for found in LAYER.finditer(text) for number in
                    found[2].strip().rstrip(",").split(",")})  # fmt: skip
    place, kind = dice.randrange(len(numbers)), dice.choice(known)
    for cell in range(place, min(place + dice.randint(1, 9), len(numbers))):
        line_end = "\n" if numbers[cell].startswith("\n") else ""
        numbers[cell] = line_end + kind.strip()
    return text[: layer.start(2)] + ",".join(numbers) + text[layer.end(2) :]


def moved(text: str, dice: random.Random) -> str:
    """An object a little to the side."""
    item = dice.choice(list(OBJECT.finditer(text)))
    return text[: item.start(2)] + str(float(item[2]) + dice.randint(-9, 9)) + text[item.end(2) :]


def wider(text: str, dice: random.Random) -> str:
    """Columns more at the right end."""
    width, more = int(re.search(r'<map .*?width="(\d+)"', text)[1]), dice.randint(1, 5)
    text = text.replace(f'width="{width}"', f'width="{width + more}"')
    return re.sub(r"^([\d,]*\d)(,?)$", rf"\1{',0' * more}\2", text, flags=re.MULTILINE)


def packed(text: str, dice: random.Random) -> str:
    """A layer as Tiled writes it in Base64."""
    layer = dice.choice(list(LAYER.finditer(text)))
    numbers = [int(number) for number in layer[2].strip().rstrip(",").split(",")]
    data = base64.b64encode(zlib.compress(struct.pack(f"<{len(numbers)}I", *numbers))).decode()
    whole = f'<data encoding="base64" compression="zlib">{data}</data>'
    return text[: layer.start()] + whole + text[layer.end() :]


def without_a_layer(text: str, dice: random.Random) -> str:
    """A layer that is not drawn any more."""
    layers = list(re.finditer(r"<layer [^>]*name=\"(?:back|front).*?</layer>", text, re.DOTALL))
    layer = dice.choice(layers)
    return text[: layer.start()] + text[layer.end() :]


EDITS = (painted, painted, painted, moved, wider, packed, without_a_layer)


@pytest.mark.parametrize("level", ["home_street", "roofs"])
@pytest.mark.parametrize("seed", range(3))
def test_after_any_edits_a_map_is_what_a_first_load_makes_of_it(
    level: str, seed: int, tmp_path: Path, first_load
) -> None:
    dice, path = random.Random(seed), tmp_path / f"{level}.tmx"
    tileset = (DATA_MAPS / "musutafu.tsx").as_posix()
    text = find_level(level).read_text(encoding="utf-8")
    text = text.replace('source="musutafu.tsx"', f'source="{tileset}"')
    path.write_text(text, encoding="utf-8")
    load_map(path)
    for _ in range(4):
        text = dice.choice(EDITS)(text, dice)
        path.write_text(text, encoding="utf-8")
        assert_same(load_map(path), first_load(path))


def test_the_layers_that_stayed_the_same_are_not_read_again(tmp_path: Path) -> None:
    path = tmp_path / "home_street.tmx"
    tileset = (DATA_MAPS / "musutafu.tsx").as_posix()
    text = find_level("home_street").read_text(encoding="utf-8")
    text = text.replace('source="musutafu.tsx"', f'source="{tileset}"')
    path.write_text(text, encoding="utf-8")
    before = load_map(path)
    layer = LAYER.search(text)
    blank = re.sub(r"\d+", "0", layer[2], count=40)
    path.write_text(text[: layer.start(2)] + blank + text[layer.end(2) :], encoding="utf-8")
    after = load_map(path)
    same = [old.cells is new.cells for old, new in zip(before.layers, after.layers, strict=True)]
    assert same.count(False) <= 1


def test_what_is_wrong_with_a_layer_is_told_at_every_load(tmp_path: Path) -> None:
    path = tmp_path / "home_street.tmx"
    text = find_level("home_street").read_text(encoding="utf-8")
    for broken in ("1,2,3", "1,2,x"):
        path.write_text(LAYER.sub(rf"\g<1>{broken}\3", text, count=1), encoding="utf-8")
        told = []
        for _ in range(2):
            with pytest.raises(LevelError) as error:
                load_map(path)
            told.append(str(error.value))
        assert told[0] == told[1]


def test_only_so_many_tiles_are_kept(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(cells, "_known", {})
    monkeypatch.setattr(cells, "MOST_KEPT", 100)
    for number in range(50):
        cells.kept(("csv", "", 30, str(number)), lambda: (0,) * 30)
    assert sum(len(found.numbers) for found in cells._known.values()) <= 100
    whole = cells.kept(("csv", "", 400, "large"), lambda: (0,) * 400)
    assert cells.kept(("csv", "", 400, "large"), tuple) is whole
