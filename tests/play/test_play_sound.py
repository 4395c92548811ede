"""The window's side of the sound: when it begins, what is said of it, what is kept of it."""

from __future__ import annotations

import msgspec
import pygame
import pytest
from machine import Machine

from game.play.app import title_screen
from game.play.display import Window
from game.play.options_file import OptionsFile
from game.play.save_file import MAGIC, VERSION
from game.play.sound_note import SHOWN
from game.replay.sealed import seal
from game.sound.sound import Sound
from game.sound.volumes import Volumes
from game.view.looks import Looks

QUIET = Volumes(overall=80, music=0, effects=50, captions=True)


@pytest.fixture
def no_device(monkeypatch):
    monkeypatch.setenv("SDL_AUDIODRIVER", "foo")


def written(folder, **values):
    payload = msgspec.msgpack.encode(values)
    (folder / "options.save").write_bytes(seal(MAGIC, VERSION, payload))


def test_the_first_picture_comes_before_the_device(machine, monkeypatch):
    order = []
    present, frame = machine.window.present, machine.kit.sound.frame
    monkeypatch.setattr(
        machine.window, "present", lambda picture: (order.append("picture"), present(picture))
    )
    monkeypatch.setattr(machine.kit.sound, "frame", lambda: (order.append("sound"), frame()))
    machine.frames(2)
    assert order == ["picture", "sound"] * 2


def test_without_a_device_the_game_goes_on_and_says_so_once(no_device, tmp_path, capsys):
    machine = Machine(tmp_path, sound=Sound())
    machine.frames(2)
    with_note = pygame.image.tobytes(machine.loop._picture, "RGB")
    assert "no sound" in capsys.readouterr().err
    machine.now += 2 * SHOWN
    machine.frames(2)
    assert capsys.readouterr().err == ""
    assert pygame.image.tobytes(machine.loop._picture, "RGB") != with_note
    assert machine.world.tick > 0


def test_a_lost_device_reaches_the_sound(no_device, machine, monkeypatch):
    taken = []
    monkeypatch.setattr(machine.kit.sound, "take", lambda event: taken.append(event.type))
    kinds = [pygame.AUDIODEVICEREMOVED, pygame.AUDIODEVICEADDED, pygame.WINDOWFOCUSGAINED]
    for kind in kinds:
        machine.tell(kind, which=2, iscapture=0)
    machine.frames(1)
    assert taken == kinds


def test_the_game_without_a_device_ends_well(no_device, monkeypatch, capsys):
    opened = Window._open

    def open_and_quit(self):
        opened(self)
        pygame.event.post(pygame.event.Event(pygame.QUIT))

    monkeypatch.setattr(Window, "_open", open_and_quit)
    assert title_screen(window=(480, 270)) == 0


def test_volumes_are_there_again_and_looks_beside_them(tmp_path):
    OptionsFile(tmp_path).save(Looks(shake=30))
    OptionsFile(tmp_path).save(QUIET)
    again = OptionsFile(tmp_path)
    assert again.volumes == QUIET
    assert again.looks == Looks(shake=30)
    again.save(Looks(shake=50))
    assert OptionsFile(tmp_path).volumes == QUIET


@pytest.mark.parametrize("odd", [-1, 101, "loud", None, True, 2.5])
def test_an_odd_volume_is_told_of_and_the_usual_is_used(tmp_path, odd):
    written(tmp_path, music=odd, effects=40, shake=20)
    options = OptionsFile(tmp_path)
    assert options.volumes == Volumes(effects=40)
    assert options.looks.shake == 20
    assert "music" in options.note
    assert "\n" not in options.note
    assert (tmp_path / "options.save.damaged").exists()


def test_captions_are_a_yes_or_no(tmp_path):
    written(tmp_path, captions=1)
    options = OptionsFile(tmp_path)
    assert options.volumes == Volumes()
    assert "captions" in options.note


def test_volumes_of_a_newer_game_are_kept(tmp_path):
    written(tmp_path, music=40, ultrasound=9)
    OptionsFile(tmp_path).save(QUIET)
    assert b"ultrasound" in (tmp_path / "options.save").read_bytes()


def test_a_choice_is_kept_and_followed_at_once(machine):
    machine.kit.choose_volumes(QUIET)
    assert machine.heard.volumes == QUIET
    assert OptionsFile(machine.kit.options._file.path.parent).volumes == QUIET
