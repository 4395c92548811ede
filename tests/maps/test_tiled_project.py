"""What Tiled offers to authors: made from the game's own tables, complete, and true."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
from typing import TYPE_CHECKING, Any
from xml.etree.ElementTree import parse

import pytest

from game.levels import check_map, load_level
from game.levels.classes import CLASSES, MAP_PROPERTIES, TEXT, properties_of
from game.levels.data import DATA_MAPS
from game.levels.sprites_by_name import frame_of
from game.sim import Level, World
from game.sim.fugitive import Fugitive
from game.sim.gadgets import MAKERS
from maps.making.made import NEW_LEVEL, RULES, stale, write
from maps.making.meanings import MEANINGS
from maps.making.new_level import FOOT, GROUND_ROW, HEIGHT
from maps.making.object_types import text_of
from maps.making.project import shown
from maps.making.templates import THINGS
from maps.making.tmx import Layer, Placed, map_text
from maps.making.words import LEVEL, drop_downs, tables

if TYPE_CHECKING:
    from pathlib import Path

    from maps.making.templates import Template

MADE = sorted(f"rules/{name}.tmx" for name in RULES)
ONE_EACH = {"izuku", "katsuki"}
SPACE = 24 * 16  # pixels of street for each template
WIDTH = 1000  # tiles: no level is much wider


@pytest.fixture(scope="module")
def project() -> dict[str, Any]:
    found: dict[str, Any] = json.loads((DATA_MAPS / "musutafu.tiled-project").read_text())
    return found


def test_everything_is_up_to_date() -> None:
    assert stale() == [], "run python -m maps"


def test_what_is_out_of_date_is_named_and_mended(tmp_path: Path) -> None:
    shutil.copy(DATA_MAPS / "README.md", tmp_path)
    write(tmp_path)
    assert stale(tmp_path) == []
    (tmp_path / "rules.txt").write_text("old")
    (tmp_path / "templates" / "old.tx").write_text("old")
    assert stale(tmp_path) == ["rules.txt", "templates/old.tx (no longer made)"]
    write(tmp_path)
    assert stale(tmp_path) == []


def test_every_class_and_property_is_offered_and_no_other(project: dict[str, Any]) -> None:
    offered = {
        kind["name"]: {member["name"] for member in kind["members"]}
        for kind in project["propertyTypes"]
        if kind["type"] == "class"
    }
    known = {name: set(table) for name, table in CLASSES.items()}
    assert offered == known | {LEVEL: set(MAP_PROPERTIES)}


def test_tiled_1_8_is_offered_the_same(project: dict[str, Any]) -> None:
    root = parse(DATA_MAPS / project["objectTypesFile"]).getroot()
    offered = {kind.get("name", ""): {each.get("name", "") for each in kind} for kind in root}
    assert offered == {name: set(table) for name, table in CLASSES.items()}


def test_types_fit_together(project: dict[str, Any]) -> None:
    kinds = project["propertyTypes"]
    assert len({kind["id"] for kind in kinds}) == len({kind["name"] for kind in kinds})
    assert len({kind["id"] for kind in kinds}) == len(kinds)
    words = {kind["name"]: kind["values"] for kind in kinds if kind["type"] == "enum"}
    for kind in kinds:
        for member in kind.get("members", ()):
            drop_down = member.get("propertyType")
            assert drop_down is None or member["value"] in words[drop_down], member
    assert project["compatibilityVersion"] == 1080
    assert all((DATA_MAPS / project[key]).exists() for key in (
        "automappingRulesFile", "extensionsPath", "objectTypesFile",
    ))  # fmt: skip


def test_closed_lists_are_drop_downs() -> None:
    lists = [set(words) for words in drop_downs().values()]
    for class_, table in tables().items():
        for name, known in table.items():
            if known.words and known.words != ("true", "false"):
                assert any(set(known.words) <= words for words in lists), (class_, name)


def test_what_gadgets_are_made_of_is_offered() -> None:
    offered = set(CLASSES) | set(drop_downs()["thing_kind"]) | set(drop_downs()["topples"])
    assert set(MAKERS) <= offered


def test_every_class_and_property_has_a_meaning() -> None:
    told = {name: set(meaning.properties) for name, meaning in MEANINGS.items()}
    assert told == {name: set(table) for name, table in tables().items()}


# ---- what the editor shows is what the game takes


def as_shown(class_: str) -> dict[str, str]:
    table = CLASSES[class_].items()
    return {name: text_of(shown(class_, name, known)) for name, known in table if known != TEXT}


@pytest.mark.parametrize("class_", CLASSES)
def test_what_is_shown_may_be_written(class_: str) -> None:
    properties_of(class_, as_shown(class_))


def test_writing_what_is_shown_changes_nothing(tmp_path: Path) -> None:
    """As an export with resolved properties does."""
    plain, written = street(tmp_path, "plain", resolved=False), street(tmp_path, "written")
    assert [thing[:5] for thing in plain.things] == [thing[:5] for thing in written.things]
    first, second = World(plain, seed=5), World(written, seed=5)
    for _ in range(400):
        first.step(2)
        second.step(2)
    assert first.events == second.events
    assert first.digest() == second.digest()


def street(folder: Path, name: str, *, resolved: bool = True) -> Level:
    """A street with a thing of every class that says nothing, or all that the editor shows."""
    used = list({each.class_: each for each in reversed(THINGS)}.values())
    given = {one.class_: as_shown(one.class_) if resolved else {} for one in used}
    placed = [
        Placed("", one.class_, *at, *one.size,
               tuple((key, ("", text)) for key, text in given[one.class_].items()))
        for one, at in spread(used)
    ]  # fmt: skip
    return load_level(kept(folder, name, placed))


def spread(templates: list[Template]) -> list[tuple[Template, tuple[int, int]]]:
    """Each with a stretch of street for itself, its foot on the ground."""
    return [
        (one, (64 + SPACE * number % ((WIDTH - 24) * 16), FOOT - one.size[1]))
        for number, one in enumerate(templates)
    ]


def kept(folder: Path, name: str, placed: list[Placed], attributes: str = "") -> Path:
    ground = ((column, row) for row in range(GROUND_ROW, HEIGHT) for column in range(WIDTH))
    layers = [
        Layer("play", dict.fromkeys(ground, "pave_0")),
        Layer("things", objects=tuple(placed)),
    ]
    path = folder / f"{name}.tmx"
    tileset = os.path.relpath(DATA_MAPS / "musutafu.tsx", folder)
    path.write_text(map_text((WIDTH, HEIGHT), layers, tileset, attributes=attributes))
    return path


# ---- templates


def test_every_class_has_a_template() -> None:
    assert {one.class_ for one in THINGS} == set(CLASSES)


def test_templates_load(tmp_path: Path) -> None:
    path = kept(tmp_path, "all", [])
    folder = os.path.relpath(DATA_MAPS / "templates", tmp_path)
    objects = "".join(
        f'<object id="{number}" template="{folder}/{one.name}.tx" x="{at[0]}" y="{at[1]}"/>'
        for number, (one, at) in enumerate(spread(list(THINGS)), 1)
    )
    path.write_text(path.read_text().replace("</objectgroup>", f"{objects}</objectgroup>"))
    wrong = [problem for problem in check_map(path) if not problem.warning]
    assert wrong == []
    found = sorted(thing.kind for thing in load_level(path).things)
    assert found == sorted(one.class_ for one in THINGS if one.class_ != "figure")


def test_templates_of_pictures_have_their_size() -> None:
    paths = sorted((DATA_MAPS / "templates" / "props").glob("*.tx"))
    assert len(paths) > 300
    for path in paths:
        item = parse(path).getroot()[0]
        frame = frame_of(item.get("name", ""), "0")
        assert frame is not None, path
        assert (item.get("width"), item.get("height")) == (str(frame.width), str(frame.height))


# ---- a new level


def test_a_new_level_is_fine() -> None:
    assert check_map(DATA_MAPS / NEW_LEVEL) == ()


def test_the_bot_finishes_a_new_level() -> None:
    level = load_level(DATA_MAPS / NEW_LEVEL)
    world, bot = World(level, seed=3), Fugitive(level)
    while world.outcome == "running" and world.tick < 60 * 60:
        world.step(bot.press(world))
    assert world.outcome == "escaped"


def test_a_map_may_have_the_class_that_offers_its_properties(tmp_path: Path) -> None:
    placed = [Placed("", "izuku", 200, FOOT), Placed("", "exit", 400, FOOT - 32, 16, 32)]
    path = kept(tmp_path, "classed", placed, f'class="{LEVEL}"')
    assert check_map(path) == ()


# ---- the real Tiled


@pytest.mark.skipif(shutil.which("tiled") is None, reason="needs Tiled")
@pytest.mark.parametrize("name", [*MADE, NEW_LEVEL])
def test_tiled_opens_it(name: str, tmp_path: Path) -> None:
    out = tmp_path / "out.json"
    home = {"QT_QPA_PLATFORM": "offscreen", "HOME": str(tmp_path), "XDG_RUNTIME_DIR": str(tmp_path)}
    subprocess.run(
        ["tiled", "--export-map", "json", str(DATA_MAPS / name), str(out)],
        env=os.environ | home, check=True, timeout=30, capture_output=True,
    )  # fmt: skip
    layers = {layer["name"] for layer in json.loads(out.read_text())["layers"]}
    assert "play" in layers or {"regions_input", "regions_output", "input_play"} <= layers
