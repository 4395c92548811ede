"""Options are changed by keys or pad, seen at once, and outlive what happens to their file."""

from __future__ import annotations

import json
from dataclasses import fields

import msgspec
import pygame
import pytest

from game.levels.data import DATA_ROOT
from game.play import menu_sounds
from game.play.actions import Action
from game.play.option_rows import PAGES, PICTURE, SOUND, changed
from game.play.options_file import KINDS, VOLUME_KINDS, OptionsFile, names
from game.play.options_scene import HEADING, OptionsScene
from game.play.pause import ITEMS, Pause
from game.play.save_file import MAGIC, VERSION
from game.play.scene import Pop
from game.replay.sealed import seal
from game.sound.cue import Cue
from game.sound.volumes import Volumes
from game.view.looks import Looks

MINE = Looks(reduced_flashing=True, shake=30, rain_density=0, safe_colours=True, big_text=True)


def file_of(folder):
    return folder / "options.save"


def written(folder, **values):
    folder.mkdir(exist_ok=True)
    file_of(folder).write_bytes(seal(MAGIC, VERSION, msgspec.msgpack.encode(values)))


def test_what_was_chosen_is_there_again(tmp_path):
    OptionsFile(tmp_path).save(MINE)
    again = OptionsFile(tmp_path)
    assert again.looks == MINE
    assert not again.note


def test_a_first_start_is_silent_and_usual(tmp_path):
    fresh = OptionsFile(tmp_path / "new")
    assert fresh.looks == Looks()
    assert not fresh.note


def test_a_damaged_file_falls_back_to_the_choice_before_and_says_so(tmp_path):
    options = OptionsFile(tmp_path)
    options.save(MINE)
    options.save(Looks())
    file_of(tmp_path).write_bytes(b"scratched")
    again = OptionsFile(tmp_path)
    assert again.looks == MINE
    assert again.note.count("\n") == 0
    assert "damaged" in again.note


def test_without_any_good_copy_the_damaged_one_is_kept_aside(tmp_path):
    file_of(tmp_path).write_bytes(b"scratched")
    again = OptionsFile(tmp_path)
    assert again.looks == Looks()
    assert again.note
    assert (tmp_path / "options.save.damaged").read_bytes() == b"scratched"


def test_a_newer_file_is_left_untouched(tmp_path):
    newer = seal(MAGIC, VERSION + 1, b"from the future")
    file_of(tmp_path).write_bytes(newer)
    options = OptionsFile(tmp_path)
    options.save(MINE)
    assert "version" in options.note
    assert options.looks == MINE  # as long as the game runs
    assert file_of(tmp_path).read_bytes() == newer


@pytest.mark.parametrize("odd", [-1, 101, "much", None, 10**30, 2.5, [1]])
def test_an_odd_value_is_told_of_and_kept_aside_and_the_others_are_used(tmp_path, odd):
    if odd == 10**30:
        odd = 2**60
    written(tmp_path, shake=odd, safe_colours=True)
    before = file_of(tmp_path).read_bytes()
    options = OptionsFile(tmp_path)
    assert options.looks == Looks(safe_colours=True)
    assert "shake" in options.note
    assert "\n" not in options.note
    options.save(MINE)
    assert (tmp_path / "options.save.damaged").read_bytes() == before
    assert not OptionsFile(tmp_path).note


def test_what_another_version_of_the_game_added_is_kept(tmp_path):
    written(tmp_path, shake=40, hats=7)
    options = OptionsFile(tmp_path)
    assert options.looks.shake == 40
    assert not options.note
    options.save(MINE)
    OptionsFile(tmp_path).save(Looks())
    payload = file_of(tmp_path).read_bytes()
    assert b"hats" in payload


def test_a_payload_that_is_no_table_is_damage(tmp_path):
    file_of(tmp_path).write_bytes(seal(MAGIC, VERSION, msgspec.msgpack.encode([1, 2])))
    assert OptionsFile(tmp_path).note


def test_a_place_that_cannot_be_written_is_one_line(tmp_path):
    (tmp_path / "home").write_text("a file where the folder should be")
    options = OptionsFile(tmp_path / "home")
    options.save(MINE)
    assert "cannot be saved" in options.note
    assert options.looks == MINE


def test_every_option_is_in_the_file_and_on_the_scene():
    assert names() == list(KINDS) == [row.name for row in PICTURE]
    volumes = [field.name for field in fields(Volumes)]
    assert volumes == list(VOLUME_KINDS) == [row.name for row in SOUND]


def test_left_is_less_right_is_more_and_confirm_goes_round():
    looks = Looks(shake=10)
    assert changed(looks, "shake", Action.LEFT).shake == 0
    assert changed(changed(looks, "shake", Action.LEFT), "shake", Action.LEFT).shake == 0
    assert changed(looks, "shake", Action.RIGHT).shake == 20
    assert changed(Looks(), "shake", Action.RIGHT).shake == 100
    assert changed(Looks(), "shake", Action.CONFIRM).shake == 0
    assert changed(looks, "safe_colours", Action.RIGHT).safe_colours
    assert not changed(MINE, "safe_colours", Action.LEFT).safe_colours
    assert not changed(MINE, "safe_colours", Action.CONFIRM).safe_colours


def test_from_a_pause_by_keys_and_back_into_the_game(machine):
    machine.frames(2)
    machine.tap(pygame.KSCAN_ESCAPE)
    assert isinstance(machine.top, Pause)
    for _ in range([item.word for item in ITEMS].index("options")):
        machine.tap(pygame.KSCAN_DOWN)
    machine.tap(pygame.KSCAN_RETURN)
    assert isinstance(machine.top, OptionsScene)
    machine.tap(pygame.KSCAN_DOWN)
    machine.tap(pygame.KSCAN_RIGHT)
    assert machine.kit.looks.reduced_flashing
    machine.tap(pygame.KSCAN_DOWN)
    machine.tap(pygame.KSCAN_LEFT)
    assert machine.kit.looks.shake == 90
    assert OptionsFile(file_of(machine.kit.options._file.path.parent).parent).looks.shake == 90
    machine.tap(pygame.KSCAN_ESCAPE)
    assert isinstance(machine.top, Pause)
    machine.tap(pygame.KSCAN_ESCAPE)
    assert machine.top is machine.chapter
    # and the game is drawn by them
    assert machine.chapter._views._renderers[0].looks == machine.kit.looks


def test_the_game_is_seen_behind_the_options_and_not_the_pause(machine):
    machine.frames(2)
    machine.tap(pygame.KSCAN_ESCAPE)
    below = [item.word for item in ITEMS].index("options")
    for _ in range(below):
        machine.tap(pygame.KSCAN_DOWN)
    pause = machine.top
    machine.tap(pygame.KSCAN_RETURN)
    plain, paused = pygame.Surface((480, 270)), pygame.Surface((480, 270))
    pause.draw(paused, 1.0)
    assert pygame.image.tobytes(plain, "RGB") == pygame.image.tobytes(paused, "RGB")
    machine.tap(pygame.KSCAN_ESCAPE, frames=3)
    pause.draw(paused, 1.0)
    assert pygame.image.tobytes(plain, "RGB") != pygame.image.tobytes(paused, "RGB")


def test_a_pad_does_the_same(machine):
    scene = OptionsScene(machine.kit)
    for action in (*[Action.DOWN] * 4, Action.CONFIRM):
        assert scene.act(action) is None
    assert machine.kit.looks == Looks(safe_colours=True)
    assert isinstance(scene.act(Action.BACK), Pop)


def test_what_is_changed_is_seen_while_it_is_changed(machine):
    pictures = {}
    for safe in (False, True):
        machine.kit.choose(Looks(safe_colours=safe))
        scene = OptionsScene(machine.kit)
        scene.marked = 1 + [row.name for row in PICTURE].index("safe_colours")
        surface = pygame.Surface((480, 270))
        scene.draw(surface, 1.0)
        pictures[safe] = surface.subsurface((260, 60, 150, 74)).copy()
    assert pygame.image.tobytes(pictures[False], "RGB") != pygame.image.tobytes(
        pictures[True], "RGB"
    )


def test_big_text_is_written_larger_at_once_and_fits(machine):
    machine.frames(2)
    scene = OptionsScene(machine.kit)
    pictures = {}
    for big in (False, True):
        machine.kit.choose(Looks(big_text=big))
        for page, marked in [
            (n, m) for n, (_, rows) in enumerate(PAGES) for m in range(len(rows) + 2)
        ]:
            scene.page, scene.marked = page, marked
            surface = pygame.Surface((480, 270))
            surface.fill((200, 0, 200))
            scene.draw(surface, 1.0)
            edge = {surface.get_at((479, y))[:3] for y in range(270)}
            edge |= {surface.get_at((x, 269))[:3] for x in range(480)}
            assert len(edge) == 1  # nothing reaches the screen's edge
        pictures[big] = surface
    tall = [row for row in range(270) if bright(pictures[True], row)]
    usual = [row for row in range(270) if bright(pictures[False], row)]
    assert len(tall) > len(usual)


def every_line():
    """All pages and the lines that can be marked on them."""
    return [(page, mark) for page, (_, rows) in enumerate(PAGES) for mark in range(len(rows) + 2)]


def bright(surface: pygame.Surface, row: int) -> bool:
    """Whether letters cross a row."""
    return any(min(surface.get_at((x, row))[:3]) > 200 for x in range(300))


# ---- the page of the sound


def on(machine, name, page=1):
    """The options with a line of a page marked."""
    scene = OptionsScene(machine.kit)
    scene.page = page
    scene.marked = 1 + [row.name for row in PAGES[page][1]].index(name)
    machine.heard.forget()
    return scene


def test_the_sound_is_one_press_away_and_so_is_the_way_back_to_the_picture(machine):
    scene = OptionsScene(machine.kit)
    assert scene.marked == HEADING
    scene.act(Action.RIGHT)
    assert scene.rows is SOUND
    scene.act(Action.LEFT)
    assert scene.rows is PICTURE
    assert machine.heard.names == ["ui_move", "ui_move"]


@pytest.mark.parametrize(
    ("name", "bus"),
    [
        ("music", "music"), ("effects", "effects"), ("ambience", "ambience"), ("voices", "voices"),
        ("menus", "menus"), ("overall", "effects"),
    ],
)  # fmt: skip
def test_a_volume_is_heard_as_it_is_changed_and_is_kept(machine, name, bus):
    on(machine, name).act(Action.LEFT)
    assert {cue.bus for cue in machine.heard.cues} == {bus}
    assert not any(cue.name.endswith("_loop") for cue in machine.heard.cues)
    assert getattr(machine.heard.volumes, name) == 90
    again = OptionsFile(file_of(machine.kit.options._file.path.parent).parent)
    assert getattr(again.volumes, name) == 90


def test_there_is_nothing_louder_than_all(machine):
    on(machine, "effects").act(Action.RIGHT)
    assert machine.heard.names == ["ui_refuse"]
    assert machine.kit.options.volumes == Volumes()


def test_captions_are_off_until_somebody_wants_them_and_have_a_sample(machine):
    assert not machine.kit.options.volumes.captions
    pictures = []
    scene = on(machine, "captions")
    for _ in range(2):
        surface = pygame.Surface((480, 270))
        scene.draw(surface, 1.0)
        pictures.append(pygame.image.tobytes(surface.subsurface((221, 40, 150, 80)), "RGB"))
        scene.act(Action.CONFIRM)
    assert pictures[0] != pictures[1]


def test_every_sample_is_a_sound_that_the_game_has():
    known = json.loads((DATA_ROOT / "audio" / "index.json").read_text())
    cues = [cue for sample in menu_sounds.SAMPLES.values() for cue in sample]
    cues += [value for value in vars(menu_sounds).values() if isinstance(value, Cue)]
    assert all(cue.name in {**known["effects"], **known["pieces"]} for cue in cues)
