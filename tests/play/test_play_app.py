"""From the command's side: exit codes, and one line when there is nothing to show it on."""

import os
import subprocess
import sys

import pygame
import pytest
from machine import Machine

from game.play import display
from game.play.app import play_level, title_screen
from game.play.display import DisplayError, Window


def test_title_and_level_open_and_close(monkeypatch):
    opened = Window._open

    def open_and_quit(self):
        opened(self)
        pygame.event.post(pygame.event.Event(pygame.QUIT))

    monkeypatch.setattr(Window, "_open", open_and_quit)
    assert title_screen(window=(480, 270), mute=True) == 0
    assert play_level("home_street", window=(960, 540), seed=3) == 0
    assert play_level("home_street", side="both") == 0


def test_an_unknown_level_is_one_line(capsys):
    assert play_level("hom_street") == 2
    assert capsys.readouterr().err.startswith("error: hom_street: level: no map has this name")


def test_a_missing_file_is_one_line(capsys, tmp_path):
    assert play_level(str(tmp_path / "no.tmx")) == 2
    error = capsys.readouterr().err
    assert error.startswith("error: ")
    assert error.count("\n") == 1


@pytest.mark.skipif(sys.platform != "linux", reason="SDL finds a screen by itself elsewhere")
def test_without_a_screen_it_is_one_line():
    environment = {
        name: value
        for name, value in os.environ.items()
        if name not in ("DISPLAY", "WAYLAND_DISPLAY", "SDL_VIDEODRIVER")
    }
    code = "import sys; from game.play.app import title_screen; sys.exit(title_screen())"
    done = subprocess.run(
        [sys.executable, "-c", code],
        check=False, env=environment, capture_output=True, text=True, timeout=60,
    )  # fmt: skip
    assert done.returncode == 2
    assert done.stderr.startswith("error: display: no screen")
    assert done.stderr.count("\n") == 1


def test_both_pygames_are_told_of(monkeypatch):
    monkeypatch.setattr(display, "version", lambda _name: "2")
    assert "both installed" in display.note_on_installation()


def test_no_display_mode_is_a_display_error(monkeypatch):
    def refuse(*_):
        raise pygame.error("no")

    monkeypatch.setattr(pygame.display, "set_mode", refuse)
    with pytest.raises(DisplayError):
        Window()


def test_frames_sleep_politely(tmp_path):
    machine = Machine(tmp_path)
    for _ in range(10):
        machine.loop.frame()  # in no time at all
        machine.now += machine.loop._frame_time
    assert machine.slept
    assert all(0 < seconds < 1 / 50 for seconds in machine.slept)
