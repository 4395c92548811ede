"""A pack in the window: its title, its words, its order, its own progress, and what is dropped."""

from __future__ import annotations

import json
import shutil
import zipfile
from pathlib import Path

import pygame
import pytest
from machine import Machine

from game.levels.packs import open_pack
from game.play.chapter import Chapter
from game.play.finish import outcome_of
from game.play.opened import Notice, dropped, scene_for
from game.play.pack_title import PackTitle, Way
from game.play.pause import Pause
from game.play.result import Result
from game.play.saves import Store
from game.play.title import Title
from game.replay import load_replay

DATA = Path(__file__).parents[1] / "levels" / "data"
COLUMNS = 30
CALLED = '<properties><property name="outcome" value="called"/></properties>'
WORDS = {
    "beats": {
        "8": [{"who": "izuku", "text": "Our own words.", "after": 0}],
        "9": [{"who": "inko", "text": "Supper!", "after": 0}],
    },
    "messages": {"hi": {"words": "Hello you.", "face": "worried"}},
    "ends": {"escaped": [{"who": "izuku", "text": "Our own end."}]},
}


def street(title: str, exit_at: int = 456) -> str:
    cells = ",\n".join(
        ",".join("1" if row == 9 else "0" for _ in range(COLUMNS)) for row in range(10)
    )
    things = "".join(
        f'<object id="{number}" type="{kind}" x="{x}" y="144">{given}<point/></object>'
        for number, (kind, x, given) in enumerate(
            [
                ("izuku", 40, ""),
                ("beat", 100, _given("id", "8")),
                ("checkpoint", 200, ""),
                ("exit", exit_at, ""),
            ],
            1,
        )
    )
    return (
        f'<?xml version="1.0"?><map version="1.8" orientation="orthogonal" width="{COLUMNS}" '
        f'height="10" tilewidth="16" tileheight="16">{_given("title", title)}'
        '<tileset firstgid="1" source="tiles.tsx"/>'
        f'<layer id="1" name="ground" width="{COLUMNS}" height="10"><data encoding="csv">{cells}'
        f'</data></layer><objectgroup id="2" name="things">{things}</objectgroup></map>'
    )


def _given(name: str, value: str) -> str:
    return f'<properties><property name="{name}" value="{value}"/></properties>'


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A pack of two short streets."""
    path = tmp_path / "two_streets"
    path.mkdir()
    for name in ("tiles.tsx", "tiles.png"):
        shutil.copy(DATA / name, path / name)
    (path / "home_street.tmx").write_text(street("The first one"))
    (path / "last.tmx").write_text(street("The last one"))
    (path / "pack.json").write_text(json.dumps({"title": "Two streets", "author": "Somebody"}))
    (path / "dialogue.json").write_text(json.dumps(WORDS))
    return path


@pytest.fixture
def packed(folder: Path, tmp_path: Path) -> Path:
    """The same as a zip."""
    path = tmp_path / "two.zip"
    with zipfile.ZipFile(path, "w") as file:
        for part in sorted(folder.iterdir()):
            file.write(part, part.name)
    return path


@pytest.fixture
def game(tmp_path: Path) -> Machine:
    machine = Machine(tmp_path / "story")
    machine.open(Title(machine.kit))
    return machine


def show(machine: Machine, argument: object, way: Way | None = None) -> None:
    """Opens what was named over the title, as the command does."""
    machine.open(scene_for(machine.kit, str(argument), way))
    machine.stack.scenes.insert(0, Title(machine.kit))
    if isinstance(machine.top, Chapter):
        machine.top._card_due = False
    machine.frames(2)


def begin(machine: Machine) -> Chapter:
    """Chooses the first line of the pack's menu, and waits until its card has gone."""
    machine.tap(pygame.KSCAN_RETURN)
    for _ in range(900):
        machine.frames()
        if isinstance(machine.top, Chapter):
            return machine.top
    raise AssertionError(machine.top)


def run_to_the_end(machine: Machine) -> None:
    machine.down(pygame.KSCAN_RIGHT)
    for _ in range(900):
        machine.frames()
        if isinstance(machine.top, Result):
            break
    machine.up(pygame.KSCAN_RIGHT)
    machine.frames(30)
    assert isinstance(machine.top, Result)


def test_a_pack_is_played_from_its_title_to_its_last_result(game: Machine, packed: Path) -> None:
    show(game, packed)
    assert isinstance(game.top, PackTitle)
    first = begin(game)
    assert first._kit.course.chapter(first._scenery.level).number == "Two streets: 1 of 2"
    assert first._kit.course.chapter(first._scenery.level).place == "by Somebody"
    run_to_the_end(game)
    second = begin(game)  # "Next chapter" is the first choice
    assert second._scenery.level.title == "The last one"
    run_to_the_end(game)
    assert game.top._menu.items[0].word == "restart"  # nothing comes after it
    game.tap(pygame.KSCAN_ESCAPE, frames=3)
    assert isinstance(game.top, PackTitle)
    game.tap(pygame.KSCAN_ESCAPE, frames=3)
    assert isinstance(game.top, Title)


def test_words_are_the_packs_own(game: Machine, folder: Path) -> None:
    show(game, f"{folder}:home_street")
    chapter = game.top
    said = []
    chapter._views.say = said.append
    game.down(pygame.KSCAN_RIGHT)
    game.frames(240)
    texts = [bubble.text for bubble in said]
    assert "Our own words." in texts
    assert "Our own end." in texts
    assert not any("grandma" in text for text in texts)
    spoken = chapter._kit.course.spoken
    assert spoken.text_of("hi").words == "Hello you."
    assert spoken.text_of("shopping_iida").words == "..."
    assert spoken.beats[9][0].face == "plain"  # who has no head on the street speaks in a box


def test_a_map_of_a_storys_name_is_no_place_of_the_story(game: Machine, folder: Path) -> None:
    show(game, f"{folder}:home_street")
    chapter = game.top
    outcome = outcome_of(
        chapter._kit, chapter._scenery, chapter._attempt, "home_street", is_best=False
    )
    assert outcome.medals == ()
    assert outcome.word != "Down the stairs, to the trains."


def test_progress_of_a_pack_is_its_own(game: Machine, packed: Path, tmp_path: Path) -> None:
    story = game.kit.store.progress
    story.best["home_street izuku"] = 1
    game.kit.store.save()
    before = (tmp_path / "story" / "progress.save").read_bytes()
    show(game, packed)
    begin(game)
    run_to_the_end(game)
    assert (tmp_path / "story" / "progress.save").read_bytes() == before
    assert story.best == {"home_street izuku": 1}
    own = Store(tmp_path / "home" / "packs" / open_pack(packed).key).progress
    assert own.best["home_street izuku"] > 60


def words_of(machine: Machine) -> list[str]:
    return [item.label for item in machine.top._menu.items]


def test_a_checkpoint_and_the_next_map_are_offered_the_next_time(
    game: Machine, packed: Path
) -> None:
    show(game, packed)
    assert words_of(game) == ["Start", "Options", "Leave the pack"]
    chapter = begin(game)
    game.down(pygame.KSCAN_RIGHT)
    while chapter._attempt.world.izuku.x < 230:
        game.frames()
    show(game, packed)  # the game is opened anew
    assert words_of(game)[0] == "Go on from the checkpoint"
    again = begin(game)
    assert again._attempt.world.izuku.x > 180
    run_to_the_end(game)
    show(game, packed)
    assert words_of(game)[0] == "On to: The last one"
    assert begin(game)._scenery.level.title == "The last one"


def test_a_checkpoint_in_a_map_that_has_changed_is_told(game: Machine, folder: Path) -> None:
    show(game, folder)
    chapter = begin(game)
    game.down(pygame.KSCAN_RIGHT)
    while chapter._attempt.world.izuku.x < 230:
        game.frames()
    game.up(pygame.KSCAN_RIGHT)
    (folder / "home_street.tmx").write_text(street("The first one", exit_at=440))
    game.kit._sceneries.clear()
    show(game, folder)
    game.tap(pygame.KSCAN_RETURN, frames=3)
    assert isinstance(game.top, PackTitle)
    assert game.top._note.endswith("start anew")


def test_a_recording_names_the_zip_and_its_map(game: Machine, packed: Path, tmp_path: Path) -> None:
    game.kit.record = tmp_path / "played.replay"
    show(game, f"{packed}:last")
    run_to_the_end(game)
    assert load_replay(game.kit.record).level == f"{packed.as_posix()}:last"


# ---- dropped onto the window


def drop(machine: Machine, file: object) -> None:
    machine.loop._dropped = lambda named: dropped(machine.kit, named)
    machine.tell(pygame.DROPFILE, file=str(file))
    machine.frames(2)


def test_a_dropped_pack_opens_over_the_title(game: Machine, packed: Path) -> None:
    drop(game, packed)
    assert isinstance(game.top, PackTitle)
    game.tap(pygame.KSCAN_ESCAPE, frames=3)
    assert isinstance(game.top, Title)


def test_a_dropped_map_begins(game: Machine, folder: Path) -> None:
    drop(game, folder / "last.tmx")
    assert isinstance(game.stack.scenes[1], Chapter)


def test_what_is_dropped_into_a_chase_pauses_it(tmp_path: Path, packed: Path) -> None:
    machine = Machine(tmp_path / "story", side="both")
    machine.frames(30)
    drop(machine, packed)
    assert [type(scene) for scene in machine.stack.scenes] == [Chapter, Pause, PackTitle]
    begin(machine)
    assert machine.controls.people == 1
    machine.stack.do(machine.top.told("title"))
    machine.frames(2)
    machine.tap(pygame.KSCAN_ESCAPE, frames=3)
    assert isinstance(machine.top, Pause)
    assert machine.controls.people == 2


def test_what_cannot_be_opened_is_told_and_costs_nothing(game: Machine, tmp_path: Path) -> None:
    broken = tmp_path / "broken.zip"
    broken.write_bytes(b"no zip")
    drop(game, broken)
    assert isinstance(game.top, Notice)
    assert "not a zip" in game.top._text
    game.tap(pygame.KSCAN_RETURN, frames=3)
    assert isinstance(game.top, Title)


def test_an_exit_with_an_outcome_of_the_roofs_ends_a_street_that_has_none(
    game: Machine, folder: Path
) -> None:
    (folder / "pack.json").unlink()
    text = (folder / "last.tmx").read_text()
    text = text.replace('type="exit" x="456" y="144">', 'type="exit" x="456" y="144">' + CALLED)
    (folder / "last.tmx").write_text(text)
    show(game, folder / "last.tmx")
    run_to_the_end(game)
    assert [item.word for item in game.top._menu.items][-1] == "title"
    assert "talk" not in [item.word for item in game.top._menu.items]
