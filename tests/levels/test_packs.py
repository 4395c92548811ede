"""What pack.json and dialogue.json may say, and what an author is told of a mistake."""

from __future__ import annotations

import json
import shutil
from pathlib import Path

import pytest
from tmx import DATA, properties, small

from game.levels import LevelError, load_level, load_map
from game.levels.data import sheet_path
from game.levels.pack_check import check_pack, pack_paths
from game.levels.pack_dialogue import FACES, MOMENTS
from game.levels.packs import (
    Pack,
    find_level,
    maps_named,
    open_pack,
    pack_of,
    recorded_name,
    shipped_packs,
)
from game.play import lines
from game.view.speakers import SPEAKERS, portrait

HERE = 'x="24" y="32"'


def pack_with(folder: Path, card: object = None, words: object = None, **maps: str) -> Path:
    """A folder with a pack of such files; maps are given by name."""
    folder.mkdir(exist_ok=True)
    for name in ("tiles.tsx", "tiles.png"):
        shutil.copy(DATA / name, folder / name)
    for name, text in (maps or {"first": small(), "second": small()}).items():
        (folder / f"{name}.tmx").write_text(text)
    for name, value in (("pack.json", card), ("dialogue.json", words)):
        if value is not None:
            text = value if isinstance(value, str) else json.dumps(value)
            (folder / name).write_text(text)
    return folder


def with_things(*things: str) -> str:
    start = f'<object id="1" type="izuku" {HERE}><point/></object>'
    exit_ = '<object id="2" type="exit" x="48" y="32"><point/></object>'
    numbered = "".join(thing.format(id=number) for number, thing in enumerate(things, 3))
    text = small()
    at = text.index("<objectgroup")
    return (
        f'{text[:at]}<objectgroup id="2" name="things">{start}{exit_}{numbered}</objectgroup></map>'
    )


def thing(class_: str, **given: str) -> str:
    return f'<object id="{{id}}" type="{class_}" {HERE}>{properties(**given)}<point/></object>'


def said(folder: Path) -> list[str]:
    return [f"{problem.where}: {problem.what}" for problem in check_pack(folder)]


# ---- order


def test_maps_come_in_the_order_of_the_card(tmp_path: Path) -> None:
    pack = open_pack(pack_with(tmp_path / "p", {"title": "P", "maps": ["second", "first.tmx"]}))
    assert [path.stem for path in pack.maps] == ["second", "first"]


def test_a_map_may_name_the_next_one(tmp_path: Path) -> None:
    first = small(properties=properties(next="third"))
    folder = pack_with(tmp_path / "p", first=first, second=small(), third=small())
    pack = open_pack(folder)
    assert pack.following(load_level(pack.maps[0])) == folder / "third.tmx"
    assert pack.following(load_level(pack.maps[1])) == folder / "third.tmx"


def test_a_next_map_elsewhere_is_not_followed(tmp_path: Path) -> None:
    pack = open_pack(pack_with(tmp_path / "p", first=small(properties=properties(next="roofs"))))
    assert pack.following(load_level(pack.maps[0])) is None


def test_a_folder_of_maps_without_a_card_is_played_by_name(tmp_path: Path) -> None:
    pack = open_pack(pack_with(tmp_path / "my_walk"))
    assert (pack.title, [path.stem for path in pack.maps]) == ("my walk", ["first", "second"])


# ---- naming


def test_a_pack_and_its_maps_can_be_named(tmp_path: Path) -> None:
    folder = pack_with(tmp_path / "p", {"title": "P", "maps": ["second", "first"]})
    assert find_level(str(folder)) == folder / "second.tmx"
    assert find_level(f"{folder}:first") == find_level(f"{folder}:first.tmx")
    assert maps_named(str(folder)) == (folder / "second.tmx", folder / "first.tmx")
    with pytest.raises(LevelError, match="no map 'frist'; did you mean 'first'"):
        find_level(f"{folder}:frist")


def test_a_map_beside_a_card_belongs_to_the_pack(tmp_path: Path) -> None:
    folder = pack_with(tmp_path / "p", {"title": "P"})
    pack = pack_of(folder / "first.tmx")
    assert pack is not None
    assert pack.title == "P"
    assert recorded_name(folder / "first.tmx") == (folder / "first.tmx").as_posix()
    assert pack_of(DATA / "street.tmx") is None


def test_each_version_of_a_pack_has_the_same_progress_and_others_have_not(tmp_path: Path) -> None:
    def pack(folder: str, **card: str) -> Pack:
        return open_pack(pack_with(tmp_path / folder, card))

    old, new = pack("old", title="A walk", author="A"), pack("new", title="A walk", author="A")
    assert old.key == new.key
    assert len({old.key, pack("b", title="A walk").key, pack("c", title="A  walk").key}) == 3
    assert pack("d", title="../../x").key.startswith("x-")


# ---- the game's own files


@pytest.mark.parametrize(
    "source",
    ["../../musutafu.tsx", "../../../../maps/musutafu.tsx", "/home/a/game/maps/musutafu.tsx",
     "C:/games/maps/musutafu.tsx", "..\\..\\maps\\musutafu.tsx"],
)  # fmt: skip
def test_the_games_own_tileset_is_found_wherever_a_map_comes_to_lie(
    source: str, tmp_path: Path
) -> None:
    path = tmp_path / "street.tmx"
    path.write_text(small(tilesets=f'<tileset firstgid="1" source="{source}"/>'))
    tile = load_map(path).tiles[1]
    assert tile is not None
    assert tile.path == sheet_path("tileset.png")


@pytest.mark.parametrize("source", ["../secret.tsx", "../../maps/../secret.tsx", "../maps", ".."])
def test_nothing_else_outside_is_found(source: str, tmp_path: Path) -> None:
    shutil.copy(DATA / "tiles.tsx", tmp_path / "secret.tsx")
    (tmp_path / "p").mkdir()
    path = tmp_path / "p" / "street.tmx"
    path.write_text(small(tilesets=f'<tileset firstgid="1" source="{source}"/>'))
    with pytest.raises(LevelError, match="outside the level's folder"):
        load_level(path)


# ---- mistakes


CARDS = {
    "no title": ({"author": "A"}, "has no 'title': add it"),
    "a slip": ({"titel": "A"}, "unknown field 'titel'; did you mean 'title'?"),
    "a number": ({"title": 7}, "'title' is a whole number where a text is needed"),
    "a long title": ({"title": "A" * 61}, "'title' has the wrong length: at most 60"),
    "an empty title": ({"title": ""}, "'title' has the wrong length: at least 1"),
    "no list": ({"title": "A", "maps": "first"}, "'maps' is a text where a [ ] is needed"),
    "a wrong map": ({"title": "A", "maps": ["fist"]}, "no map 'fist'; did you mean 'first'?"),
    "twice": ({"title": "A", "maps": ["first", "first.tmx"]}, "names 'first' twice"),
    "newer": ({"title": "A", "format": 2}, "newer than this game"),
    "a line end": ({"title": "A\nB"}, "cannot be written"),
    "a missing comma": ('{\n  "title": "A"\n  "author": "B"\n}', "in line 3, column 3"),
    "a comma too many": ('{\n  "title": "A",\n}', "in line 3, column 1): take out that comma"),
    "cut off": ('{"title": "A"', "ends too early"),
    "a list": ([], "is a [ ] where a { } is needed"),
}


@pytest.mark.parametrize("case", CARDS)
def test_a_mistake_in_the_card_is_told(case: str, tmp_path: Path) -> None:
    card, expected = CARDS[case]
    folder = pack_with(tmp_path / "p", card)
    with pytest.raises(LevelError) as caught:
        open_pack(folder)
    assert expected in str(caught.value)
    assert str(caught.value).startswith(str(folder / "pack.json"))
    assert any(expected in line for line in said(folder))


LINE = {"who": "izuku", "text": "Hi."}
WORDS = {
    "a slip in a table": ({"beat": {}}, "unknown field 'beat'; did you mean 'beats'?"),
    "nobody": ({"beats": {"1": [LINE | {"who": "izuka"}]}}, "did you mean 'izuku'?"),
    "no such face": ({"beats": {"1": [LINE | {"face": "tried"}]}}, "did you mean 'tired'?"),
    "his face": ({"beats": {"1": [LINE | {"face": "furious"}]}}, "no such face 'furious'"),
    "no text": ({"beats": {"1": [LINE, {"who": "iida"}]}}, "line 2: has no 'text'"),
    "too long": ({"beats": {"1": [LINE | {"text": "a" * 91}]}}, "at most 90"),
    "for ever": ({"beats": {"1": [LINE | {"seconds": 1e9}]}}, "'seconds' is out of range"),
    "no list": ({"beats": {"1": LINE}}, "is a { } where a [ ] is needed"),
    "no beat": ({"beats": {"35": [LINE]}}, "a whole one from 1 to 34"),
    "no number": ({"beats": {"first": [LINE]}}, "a whole one from 1 to 34"),
    "no moment": ({"moments": {"hiding": [LINE]}}, "did you mean 'hidden'?"),
    "no end": ({"ends": {"escape": [LINE]}}, "did you mean 'escaped'?"),
    "a page of numbers": ({"pages": {"1": 4}}, "is a whole number where a text is needed"),
    "a message in one line": ({"messages": {"a": "Hi"}}, "is a text where a { } is needed"),
    "a message too long": ({"messages": {"a": {"words": "a" * 111}}}, "at most 110"),
    "a face of nobody": ({"messages": {"a": {"words": "a", "face": "sad"}}}, "no such face 'sad'"),
}  # fmt: skip


@pytest.mark.parametrize("case", WORDS)
def test_a_mistake_in_the_words_is_told_with_its_place(case: str, tmp_path: Path) -> None:
    words, expected = WORDS[case]
    folder = pack_with(tmp_path / "p", {"title": "A"}, words)
    with pytest.raises(LevelError) as caught:
        open_pack(folder)
    assert expected in str(caught.value)
    assert any(line.startswith("dialogue.json: ") and expected in line for line in said(folder))


def test_all_mistakes_in_words_are_told_at_once(tmp_path: Path) -> None:
    words = {"beats": {"1": [LINE | {"who": "deku"}], "99": [LINE]}, "moments": {"x": []}}
    problems = said(pack_with(tmp_path / "p", {"title": "A"}, words))
    assert len([line for line in problems if "no map has" not in line]) == 3


# ---- words against maps


def test_words_and_maps_are_held_against_each_other(tmp_path: Path) -> None:
    street = with_things(
        thing("message", id="hello", who="iida"), thing("beat", id="3"), thing("page", number="2")
    )
    words = {
        "messages": {"helo": {"words": "Hi."}}, "beats": {"3": [LINE], "4": [LINE]},
        "pages": {"1": "One."},
    }  # fmt: skip
    problems = check_pack(pack_with(tmp_path / "p", {"title": "A"}, words, first=street))
    assert all(problem.warning for problem in problems)
    told = [f"{problem.where}: {problem.what}" for problem in problems]
    assert any("no words for the message 'hello'; did you mean 'helo'?" in line for line in told)
    assert any("messages 'helo': no map has this message" in line for line in told)
    assert any("beats '4': no map has this beat" in line for line in told)
    assert any("pages '1': no map has this page" in line for line in told)
    assert len(told) == 4


def test_a_face_that_the_sender_does_not_have_is_wrong(tmp_path: Path) -> None:
    street = with_things(thing("message", id="hello", who="iida"))
    words = {"messages": {"hello": {"words": "Hi.", "face": "furious"}}}
    folder = pack_with(tmp_path / "p", {"title": "A"}, words, first=street)
    assert any("'iida' has no face 'furious'" in line for line in said(folder))
    assert not check_pack(folder)[0].warning


@pytest.mark.parametrize(
    ("given", "expected"),
    [
        ({"first": small(properties=properties(next="scond")), "second": small()}, "'second'?"),
        ({"first": with_things(thing("message", id="a", who="iida"))}, "write them into"),
    ],
)
def test_what_a_map_asks_for_and_the_pack_lacks(
    given: dict[str, str], expected: str, tmp_path: Path
) -> None:
    assert any(
        expected in line for line in said(pack_with(tmp_path / "p", {"title": "A"}, **given))
    )


def test_a_map_that_is_never_played_and_signs_that_cannot_be_written_are_warned_of(
    tmp_path: Path,
) -> None:
    street = with_things(thing("beat", id="1"))
    words = {"beats": {"1": [LINE | {"text": "Hi \u0416."}]}}
    card = {"title": "A", "maps": ["first"]}
    folder = pack_with(tmp_path / "p", card, words, first=street, second=small())
    problems = said(folder)
    assert any("'second.tmx' is not among them" in line for line in problems)
    assert any("the typeface has no '\u0416'" in line for line in problems)


def test_a_file_for_whose_name_a_zip_would_be_refused_is_warned_of(tmp_path: Path) -> None:
    folder = pack_with(tmp_path / "p", {"title": "A"}, first=small(), straße=small())
    (folder / "notes \u2026.txt").write_text("stays at home")
    (told,) = [line for line in said(folder) if "cannot be zipped" in line]
    assert "stra\u00dfe.tmx" in told
    assert told.endswith("rename it")


def test_a_folder_of_maps_is_checked_map_by_map_and_a_pack_as_a_whole_too(tmp_path: Path) -> None:
    bare = pack_with(tmp_path / "bare")
    assert pack_paths(str(bare)) == (bare / "first.tmx", bare / "second.tmx")
    whole = pack_with(tmp_path / "whole", {"title": "A"})
    assert pack_paths(str(whole))[0] == whole
    assert pack_paths("home_street") == ()


# ---- what comes with the game


@pytest.mark.parametrize("name", shipped_packs())
def test_the_games_own_packs_are_sound(name: str) -> None:
    assert said(shipped_packs()[name]) == []
    pack = open_pack(shipped_packs()[name])
    assert len(pack.maps) >= 2
    assert pack.words is not None


def test_who_can_speak_is_the_same_everywhere() -> None:
    portraits = json.loads(sheet_path("portraits.json").read_text())
    assert set(FACES) == set(SPEAKERS)
    assert all(portrait(who, face) in portraits for who in FACES for face in FACES[who])
    assert set(MOMENTS) == set(lines.MOMENTS)
