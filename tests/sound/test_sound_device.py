"""Without a device, or with one that goes and comes: the game goes on, and says one line."""

from __future__ import annotations

import os
import threading

import pygame
import pytest
from studio import until

from game.sim.level import Level
from game.sim.world import World
from game.sound.bank import Bank
from game.sound.cue import Cue, Ears
from game.sound.sound import SETTLES, Sound
from game.sound.volumes import Volumes

EARS = Ears("izuku", 40, 96)
STREET = """
......................
......................
..I...............E...
######################
"""


def world():
    return World(Level.from_text(STREET), seed=1)


def everything(sound):
    """All that a scene may ask for."""
    street = world()
    sound.music("home")
    sound.play(Cue("step"))
    for _ in range(3):
        street.step(0)
        sound.hear(street, EARS)
        sound.frame()
    sound.speak(speaking=True)
    sound.hold(held=True)
    sound.frame()
    sound.hold(held=False)
    sound.speak(speaking=False)
    sound.retry()
    sound.choose(Volumes(music=10))
    sound.music("")
    sound.frame()


def device_event(kind, which=2, capture=0):
    return pygame.event.Event(kind, which=which, iscapture=capture)


class Box:
    """A game's sound with small files and a clock that is wound by hand."""

    def __init__(self, studio):
        studio.piece("home")
        studio.effect("step", 2)
        self.now = 10.0
        self.sound = Sound(clock=lambda: self.now, folder=studio.save())

    def plays(self, piece):
        self.now += 1 / 60
        self.sound.frame()
        mixer = self.sound._mixer
        return mixer is not None and mixer.music.now == piece


@pytest.fixture
def box(studio):
    box = Box(studio)
    yield box
    box.sound.close()


def test_nothing_is_opened_or_read_before_the_first_frame(box, monkeypatch):
    box.sound.music("home")
    assert pygame.mixer.get_init() is None
    assert not [thread for thread in threading.enumerate() if thread.name == "sounds"]
    box.sound.frame()
    assert pygame.mixer.get_init() == (44100, -16, 2)
    until(lambda: box.plays("home"))


def test_everything_may_be_asked_for_while_it_sounds(box):
    box.sound.frame()
    everything(box.sound)
    assert box.sound.note == ""


@pytest.mark.parametrize("driver", ["foo", "dsp"])
def test_without_a_device_it_is_silent_and_one_line(studio, monkeypatch, capfd, driver):
    monkeypatch.setenv("SDL_AUDIODRIVER", driver)
    box = Box(studio)
    box.sound.frame()
    everything(box.sound)
    assert box.sound.note.startswith("no sound: no device to play on (")
    assert "\n" not in box.sound.note
    box.sound.close()
    assert capfd.readouterr().err == ""


def test_muted_costs_nothing(studio):
    studio.piece("home")
    before = threading.active_count()
    sound = Sound(mute=True, folder=studio.save())
    everything(sound)
    assert pygame.mixer.get_init() is None
    assert threading.active_count() == before
    assert sound.note == ""
    sound.close()


def test_the_silent_driver_is_like_mute(studio, monkeypatch):
    monkeypatch.setenv("SDL_AUDIODRIVER", "dummy")
    sound = Sound(folder=studio.save())
    everything(sound)
    assert pygame.mixer.get_init() is None
    assert sound.note == ""


def test_missing_sounds_are_one_line(tmp_path):
    sound = Sound(folder=tmp_path / "nowhere")
    sound.frame()
    everything(sound)
    assert "install the game anew" in sound.note
    sound.take(device_event(pygame.AUDIODEVICEADDED))
    sound.frame()
    sound.close()


def test_a_device_that_goes_is_one_line_and_one_that_comes_goes_on(box):
    box.sound.music("home")
    box.sound.frame()
    until(lambda: box.plays("home"))
    box.sound.take(device_event(pygame.AUDIODEVICEREMOVED))
    assert "no sound" in box.sound.note
    everything(box.sound)
    box.sound.music("home")
    box.now += 2 * SETTLES
    box.sound.take(device_event(pygame.AUDIODEVICEADDED))
    until(lambda: box.plays("home"))
    assert box.sound.note == ""


@pytest.mark.parametrize(
    "event",
    [
        device_event(pygame.AUDIODEVICEREMOVED, capture=1),
        device_event(pygame.AUDIODEVICEREMOVED, which=0),
        device_event(pygame.AUDIODEVICEADDED),
        device_event(pygame.WINDOWFOCUSGAINED),
    ],
)
def test_what_happens_to_other_devices_changes_nothing(box, event):
    box.sound.music("home")
    box.sound.frame()
    until(lambda: box.plays("home"))
    playing = box.sound._mixer
    box.now += 2 * SETTLES
    box.sound.take(event)
    box.sound.frame()
    assert box.sound._mixer is playing
    assert box.sound.note == ""


def test_a_mixer_that_fails_is_a_device_that_went(box):
    box.sound.frame()
    pygame.mixer.quit()
    everything(box.sound)
    assert "no sound" in box.sound.note
    box.sound.music("home")
    box.now += 2 * SETTLES
    box.sound.take(device_event(pygame.WINDOWFOCUSGAINED))  # the person is back
    until(lambda: box.plays("home"))
    assert box.sound.note == ""


def test_a_device_that_cannot_be_opened_is_not_tried_again_and_again(studio, monkeypatch):
    monkeypatch.setenv("SDL_AUDIODRIVER", "foo")
    box = Box(studio)
    tries = []
    opened = pygame.mixer.init
    monkeypatch.setattr(pygame.mixer, "init", lambda *a, **k: (tries.append(1), opened(*a, **k)))
    box.sound.frame()
    for _ in range(20):
        box.sound.take(device_event(pygame.AUDIODEVICEADDED))  # SDL lists what there is
        box.sound.frame()
    assert len(tries) == 1
    box.sound.close()


def test_a_device_comes_back_only_when_no_file_is_being_read_for_the_old_one(box):
    box.sound.frame()
    box.sound.take(device_event(pygame.AUDIODEVICEREMOVED))
    box.now += 2 * SETTLES
    box.sound.take(device_event(pygame.AUDIODEVICEADDED))
    with box.sound._bank._decoding:
        box.sound.frame()
        assert box.sound._mixer is None
    until(lambda: box.plays(""))
    assert box.sound._mixer is not None


def test_leaving_while_files_are_read_waits_for_one_at_most(studio, monkeypatch):
    read = []
    decode = Bank._decode

    def counted(self, path):
        read.append(path)
        until(lambda: self._closing)  # the person leaves during the first one
        return decode(self, path)

    monkeypatch.setattr(Bank, "_decode", counted)
    for number in range(60):
        studio.effect(f"step{number}", family="steps")
    sound = Sound(folder=studio.save())
    sound.frame()
    sound.close()
    assert len(read) <= 1
    assert not [thread for thread in threading.enumerate() if thread.name == "sounds"]
    assert pygame.mixer.get_init() is None


def test_a_world_is_heard_and_left_alone(box):
    """The same digest with and without ears."""
    digests = []
    for audible in (True, False):
        street = world()
        if audible:
            box.sound.frame()
        for tick in range(240):
            street.step(2 | (16 if tick % 40 < 5 else 0))
            if audible:
                box.sound.hear(street, EARS)
                box.sound.frame()
        digests.append(street.digest())
    assert digests[0] == digests[1]


def test_the_game_itself_begins_with_what_it_has(heard):
    """With the real sounds: the title's piece is heard, whatever else is still being read."""
    sound = Sound()
    sound.music("title")

    def plays():
        sound.frame()
        return sound._mixer is not None and sound._mixer.music.now == "title"

    until(plays)
    assert os.environ["SDL_AUDIODRIVER"] == "disk"
    assert sound.note == ""
    sound.close()
