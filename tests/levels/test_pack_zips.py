"""Zips from strangers: what is whole opens, anything else is one plain line and no file."""

from __future__ import annotations

import os
import random
import zipfile
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

import pytest
from tmx import DATA, small
from zips import HOSTILE, STORED, Part, good_parts, mutated, second_name, zip_of

from game.levels import LevelError, load_level, load_map
from game.levels.packs import Pack, find_level, open_pack, pack_of, recorded_name

MUTATIONS = 1000  # `PYTHONPATH=. python tests/levels/zips.py 200000` makes more of them


@pytest.fixture(autouse=True)
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("MUSUTAFU_HOME", str(tmp_path / "home"))
    return tmp_path / "home"


def tree(folder: Path) -> set[str]:
    """Everything below a folder but the place of unpacked packs itself."""
    return {
        name
        for path in folder.rglob("*")
        if not (name := path.relative_to(folder).as_posix()).startswith("home/cache/packs/")
    } - {"home", "home/cache", "home/cache/packs"}


def written(folder: Path, data: bytes, name: str = "pack.zip") -> Path:
    path = folder / name
    path.write_bytes(data)
    return path


@pytest.mark.parametrize("case", HOSTILE)
def test_a_hostile_zip_is_one_line_and_writes_nothing(
    case: str, tmp_path: Path, home: Path
) -> None:
    make, expected = HOSTILE[case]
    path = written(tmp_path, make())
    before = tree(tmp_path)
    with pytest.raises(LevelError) as caught:
        open_pack(path)
    said = str(caught.value)
    assert expected in said
    assert said.startswith(str(path))
    assert "\n" not in said
    assert said.isprintable()
    assert tree(tmp_path) == before


@pytest.mark.parametrize("folder", [b"", b"two-streets/"], ids=["flat", "in its folder"])
def test_a_good_pack_opens(folder: bytes, tmp_path: Path) -> None:
    pack = open_pack(written(tmp_path, zip_of(*good_parts(folder))))
    assert (pack.title, pack.author) == ("Two streets", "Somebody")
    assert [path.name for path in pack.maps] == ["first.tmx", "second.tmx"]
    assert load_map(pack.maps[0]).tiles[1] is not None
    following = pack.following(load_level(pack.maps[0]))
    assert following == pack.maps[1]
    assert pack.following(load_level(following)) is None


def test_what_packers_add_stays_in_the_zip(tmp_path: Path) -> None:
    extra = [
        Part(b"__MACOSX/two/._pack.json", b"x"), Part(b"two/.DS_Store", b"x"),
        Part(b"two/README.txt", b"x"), Part(b"two/run.sh", b"x", mode=0o100755),
        Part(b"two/first.routes", b"x"), Part(b"two/", b"", STORED, mode=0o40755),
    ]  # fmt: skip
    data = zip_of(*good_parts(b"two/"), *extra, comment=b"made by hand")
    pack = open_pack(written(tmp_path, data))
    there = {path.name for path in pack.folder.iterdir()}
    assert there == {
        "pack.json", "dialogue.json", "first.tmx", "second.tmx", "tiles.tsx", "tiles.png",
    }  # fmt: skip
    assert not any(os.access(path, os.X_OK) for path in pack.folder.iterdir())


def test_a_zip_of_one_map_alone_is_a_pack(tmp_path: Path) -> None:
    street = small(tilesets='<tileset firstgid="1" source="../../musutafu.tsx"/>')
    path = written(tmp_path, zip_of(Part(b"my_street.tmx", street.encode())), "my_pack.zip")
    pack = open_pack(path)
    assert pack.title == "my pack"
    assert load_map(find_level(str(path))).level.name == "my_street"
    assert pack_of(pack.maps[0]) == pack


def test_what_python_zips_opens(tmp_path: Path) -> None:
    path = tmp_path / "pack.zip"
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as file:
        for part in good_parts(b"two/"):
            file.writestr(part.name.decode(), part.data)
    assert open_pack(path).title == "Two streets"


def test_a_second_name_never_leads_elsewhere(tmp_path: Path) -> None:
    before = tree(tmp_path) | {"pack.zip"}
    with suppress(LevelError):
        assert (open_pack(written(tmp_path, second_name())).folder / "tiles2.tsx").exists()
    assert tree(tmp_path) == before


# ---- its own place


def place_of(home: Path) -> set[str]:
    return {path.name for path in (home / "cache" / "packs").iterdir()}


def spoil(pack: Pack) -> None:
    (pack.folder / "first.tmx").write_text("spoilt")


def remove(pack: Pack) -> None:
    (pack.folder / "tiles.png").unlink()


def slip_in(pack: Pack) -> None:
    (pack.folder / "extra.tmx").write_text("slipped in")


def link(pack: Pack) -> None:
    (pack.folder / "first.tmx").unlink()
    (pack.folder / "first.tmx").symlink_to(DATA / "street.tmx")


@pytest.mark.parametrize("harm", [spoil, remove, slip_in, link])
def test_a_pack_that_was_tampered_with_is_unpacked_anew(
    harm: Callable[[Pack], None], tmp_path: Path, home: Path
) -> None:
    path = written(tmp_path, zip_of(*good_parts()))
    pack = open_pack(path)
    whole = {file.name: file.read_bytes() for file in pack.folder.iterdir()}
    harm(pack)
    again = open_pack(path)
    assert again == pack
    assert {file.name: file.read_bytes() for file in again.folder.iterdir()} == whole
    assert len(place_of(home)) == 1


def test_routes_that_the_game_has_baked_stay(tmp_path: Path) -> None:
    path = written(tmp_path, zip_of(*good_parts()))
    routes = open_pack(path).folder / "first.routes"
    routes.write_bytes(b"baked")
    open_pack(path)
    assert routes.read_bytes() == b"baked"


def test_another_zip_has_another_place_and_old_ones_go(tmp_path: Path, home: Path) -> None:
    folders = []
    for number in range(20):
        parts = [*good_parts(), Part(b"more.tmx", small().encode() + b" " * number)]
        folder = open_pack(written(tmp_path, zip_of(*parts))).folder
        os.utime(folder, (number, number))
        folders.append(folder)
    assert len(set(folders)) == 20
    assert not folders[0].exists()
    assert folders[-1].exists()
    assert len(place_of(home)) == 16


def test_a_place_that_cannot_be_written_is_told(tmp_path: Path, home: Path) -> None:
    home.write_text("in the way")
    with pytest.raises(LevelError, match="cannot be unpacked to"):
        open_pack(written(tmp_path, zip_of(*good_parts())))


def test_errors_and_recordings_name_the_zip(tmp_path: Path) -> None:
    parts = good_parts()
    parts[3] = Part(b"second.tmx", b"<map/>")
    path = written(tmp_path, zip_of(*parts))
    pack = open_pack(path)
    with pytest.raises(LevelError) as caught:
        load_level(pack.maps[1])
    assert str(caught.value).startswith(f"{path}/second.tmx: ")
    assert recorded_name(pack.maps[0]) == f"{path.as_posix()}:first"
    assert find_level(recorded_name(pack.maps[0])) == pack.maps[0]


# ---- files that only look like zips


def a_pipe(folder: Path) -> Path:
    os.mkfifo(folder / "pack.zip")
    return folder / "pack.zip"


def a_link(folder: Path) -> Path:
    whole = written(folder, zip_of(*good_parts()), "whole.zip")
    (folder / "pack.zip").symlink_to(whole)
    return folder / "pack.zip"


def a_folder(folder: Path) -> Path:
    (folder / "pack.zip").mkdir()
    return folder / "pack.zip"


def nothing(folder: Path) -> Path:
    return folder / "pack.zip"


@pytest.mark.skipif(os.name == "nt", reason="pipes and links of Unix")
@pytest.mark.parametrize(
    ("make", "expected"),
    [
        (a_pipe, "not a regular"),
        (a_link, "link"),
        (a_folder, "holds no .tmx"),
        (nothing, "no such"),
    ],
)
def test_what_is_no_zip(make: Callable[[Path], Path], expected: str, tmp_path: Path) -> None:
    with pytest.raises(LevelError, match=expected):
        open_pack(make(tmp_path))


# ---- mutations


def test_mutated_zips_open_or_are_refused_and_write_nothing_elsewhere(tmp_path: Path) -> None:
    dice = random.Random(5)
    whole = zip_of(*good_parts())
    path = written(tmp_path, whole)
    before = tree(tmp_path)
    refused = 0
    for _ in range(MUTATIONS):
        path.write_bytes(mutated(whole, dice))
        try:
            for street in open_pack(path).maps:
                load_map(street)
        except LevelError:
            refused += 1
        assert tree(tmp_path) == before
    assert refused > MUTATIONS // 2
