# ruff: noqa: RUF001 - signs that look alike are what this is about
"""The typeface: no text lacks a sign, lines break where they may, nothing is drawn twice."""

import ast
import json
from pathlib import Path

import pygame
import pytest

import game
from game.levels import load_level
from game.levels.data import DATA_MAPS, DATA_SHEETS, shipped_maps
from game.view import text as text_module
from game.view.text import UNKNOWN, Font

SOURCES = Path(game.__file__).parent
LATIN = [chr(code) for code in (*range(0x20, 0x7F), *range(0xA0, 0x180))]
KANA = [chr(code) for code in (*range(0x3041, 0x3095), *range(0x30A1, 0x30FB))]
SMALL_KANA = "ぁぃぅぇぉっゃゅょゎァィゥェォッャュョヮヵヶ"
STORY = "駅出口入止非常口南北東西本店屋花酒薬電車公園町市円年人男女上下左右"
INK, CREAM = (18, 15, 29), (235, 232, 220)


@pytest.fixture(params=[False, True], ids=["usual", "big"])
def font(request, sheets):
    return Font(sheets, big=request.param)


def strings_of(path):
    """All string constants of a module but for its docstrings."""
    tree = ast.parse(path.read_text(encoding="utf-8"))
    told = set()
    for node in ast.walk(tree):
        body = getattr(node, "body", None)
        for statement in body if isinstance(body, list) else ():
            if isinstance(statement, ast.Expr) and isinstance(statement.value, ast.Constant):
                told.add(id(statement.value))
    return [
        node.value
        for node in ast.walk(tree)
        if isinstance(node, ast.Constant) and isinstance(node.value, str) and id(node) not in told
    ]


def every_text():
    for folder in ("play", "view"):
        for path in sorted((SOURCES / folder).rglob("*.py")):
            if path != Path(text_module.__file__):
                yield from ((path.name, text) for text in strings_of(path))
    for path in (*shipped_maps(), *sorted(DATA_MAPS.glob("pictures/*.tmx"))):
        level = load_level(path)
        yield path.name, level.title
        for thing in level.things:
            yield from (
                (path.name, value) for _, value in thing.properties if isinstance(value, str)
            )


def test_every_text_of_the_game_has_all_its_signs(font):
    texts = list(every_text())
    assert len(texts) > 1000
    missing = [
        (where, text) for where, text in texts if not all(map(font.has, text.replace("\n", "")))
    ]
    assert not missing


@pytest.mark.parametrize(
    "signs", [LATIN, KANA, SMALL_KANA, STORY, "、。「」『』・ー〜！？“”‘’…–—←→↑↓⏎⇧"]
)
def test_the_typeface_is_complete(font, signs):
    assert not [sign for sign in signs if not font.has(sign)]


def test_no_two_signs_look_the_same_by_mistake(font):
    """Each letter and kana has a picture of its own, but for those that are alike in print."""
    alike = ({"ー", "一"}, {"ロ", "口"}, {"二", "ニ"}, {"へ", "ヘ"}, {"べ", "ベ"}, {"ぺ", "ペ"},
             {"Ð", "Đ"}, {"エ", "工"}, {"カ", "力"})  # fmt: skip
    seen = {}
    for sign in (*LATIN[1:], *KANA, *STORY):
        picture = pygame.Surface((24, 40), pygame.SRCALPHA)
        font.draw(picture, sign, 4, 12)
        key = pygame.image.tobytes(picture, "RGBA")
        other = seen.setdefault(key, sign)
        if other != sign and sign.isalpha():
            assert any({sign, other} <= group for group in alike), (sign, other)


def test_what_the_typeface_lacks_is_a_box_that_can_be_seen(font):
    assert not font.has("\u0416")
    lacking, box = (pygame.Surface((20, 20), pygame.SRCALPHA) for _ in range(2))
    font.draw(lacking, "\u0416", 2, 2)
    font.draw(box, UNKNOWN, 2, 2)
    assert pygame.image.tobytes(lacking, "RGBA") == pygame.image.tobytes(box, "RGBA")
    assert pygame.mask.from_surface(box).count() > 15


def test_letters_that_stand_nearer_never_touch(font):
    pairs = json.loads((DATA_SHEETS / "font.json").read_text(encoding="utf-8"))["kerning"]
    assert {"To", "r.", "Ty"} <= set(pairs)
    for pair in pairs:
        picture = pygame.Surface((40, 40), pygame.SRCALPHA)
        font.draw(picture, pair, 5, 10)
        mask = pygame.mask.from_surface(picture)
        alone = []
        for sign in pair:
            single = pygame.Surface((40, 40), pygame.SRCALPHA)
            font.draw(single, sign, 5, 10)
            alone.append(len(pygame.mask.from_surface(single).connected_components()))
        assert len(mask.connected_components()) == sum(alone), pair


def test_big_letters_are_half_as_large_again(sheets):
    usual, big = Font(sheets), Font(sheets, big=True)
    assert (usual.capital, big.capital) == (7, 10)
    assert 1.3 < big.width("Stay near people!") / usual.width("Stay near people!") < 1.6
    big.big = False
    assert big.width("Deku!") == usual.width("Deku!")


def test_what_has_a_place_in_the_world_keeps_its_size(sheets):
    font = Font(sheets)
    sign = font.usual()
    font.big = True
    assert (font.capital, sign.capital) == (10, 7)


class TestLines:
    def test_japanese_breaks_between_signs_but_never_before_a_stop(self, font):
        text = "ムスタフのまちで、ぜんりょくでにげる。「まって！」とカッチャンがさけんだ。"
        for width in range(font.width("ムムムム"), font.width(text)):
            lines = font.wrap(text, width)
            assert "".join(lines) == text
            assert all(font.width(line) <= width + 2 * font.width("。」") for line in lines)
            for line in lines:
                assert line[0] not in "、。」！ー" + SMALL_KANA
                assert line[-1] not in "「『（"

    def test_words_stay_whole_and_no_hyphen_is_added(self, font):
        text = "He left mid-push-up. He never leaves mid-push-up."
        lines = font.wrap(text, font.width("leaves mid-push-up."))
        assert " ".join(lines) == text

    def test_a_text_in_two_scripts_breaks_between_them(self, font):
        lines = font.wrap("MUSUTAFU駅です", font.width("MUSUTAFU駅"))
        assert lines[0].startswith("MUSUTAFU")
        assert "".join(lines) == "MUSUTAFU駅です"

    def test_balanced_lines_are_as_many_and_nearly_equal(self, font):
        text = "Move! There's a grandma. Why's there ALWAYS a grandma?!"
        wide = font.width("Move! There's a grandma. Why's there")
        greedy, equal = font.wrap(text, wide), font.balance(text, wide)
        assert len(equal) == len(greedy)
        assert " ".join(equal) == text
        assert max(map(font.width, equal)) <= max(map(font.width, greedy))


class TestCost:
    def test_a_line_is_put_together_once(self, font):
        surface = pygame.Surface((300, 30), pygame.SRCALPHA)
        font.draw(surface, "Not left. Not left!", 2, 2, CREAM, INK)
        kept = dict(font._face.lines)
        for shown in (None, 3, 19, 0, 50):
            font.draw(surface, "Not left. Not left!", 2, 2, CREAM, INK, shown)
        assert font._face.lines == kept

    def test_what_writes_itself_is_the_beginning_of_the_whole(self, font):
        text = "Type, Kacchan."
        whole, part = (pygame.Surface((200, 30), pygame.SRCALPHA) for _ in range(2))
        font.draw(whole, text, 2, 6, CREAM)
        for shown in range(1, len(text) + 1):
            part.fill((0, 0, 0, 0))
            end = font.draw(part, text, 2, 6, CREAM, None, shown)
            seen = pygame.Rect(0, 0, end, 30)
            assert part.get_bounding_rect().right <= end
            assert pygame.image.tobytes(part.subsurface(seen), "RGBA") == pygame.image.tobytes(
                whole.subsurface(seen), "RGBA"
            )

    def test_the_store_of_lines_does_not_grow_for_ever(self, font):
        surface = pygame.Surface((10, 10))
        for number in range(1000):
            font.draw(surface, f"{number} m", 0, 0)
        assert len(font._face.lines) <= text_module.MOST_LINES


def test_the_licence_lies_beside_the_typeface_and_goes_into_the_wheel():
    root = Path(__file__).parents[2]
    licence = (root / "sprites" / "font" / "LICENSE").read_text(encoding="utf-8")
    assert "own design" in " ".join(licence.split())
    assert "MIT License" in (root / "LICENSE").read_text(encoding="utf-8")
    assert '"sprites/font/LICENSE" = "game/_data/sprites/sheets/' in (
        root / "pyproject.toml"
    ).read_text(encoding="utf-8")
