"""What comes out of the mixer, frame by frame."""

from __future__ import annotations

from array import array
from itertools import pairwise

import pygame
import pytest
from studio import RATE, Desk, tone, until, write

from game.sound.cue import MENUS, Cue, Mood
from game.sound.fader import Fader, amplitude, sides

LOUD = 32767 * 0.2  # the tone of a test


class Tape:
    """What has been heard so far, and what is on it in the end."""

    def __init__(self, file):
        self._file = file

    def wait(self, seconds):
        """Until so much more has been heard."""
        frames = self._file.stat().st_size // 4 + round(seconds * RATE)
        until(lambda: self._file.stat().st_size // 4 >= frames)

    def sides(self):
        pygame.mixer.quit()
        samples = array("h", self._file.read_bytes())
        return samples[::2], samples[1::2]


@pytest.fixture
def tape(device, heard):
    return Tape(heard)


def first(side, above=500):
    return next(frame for frame, value in enumerate(side) if abs(value) > above)


def steepest(side):
    """The largest step from one frame to the next."""
    return max(abs(one - other) for one, other in pairwise(side))


@pytest.mark.parametrize("attempt", range(4))
def test_all_stems_begin_in_the_same_frame(tape, studio, attempt):
    studio.piece("two", ("left", "right"))
    write(studio.folder / "two-left.wav", tone(0.5, 0.5, 0.0))
    write(studio.folder / "two-right.wav", tone(0.5, 0.0, 0.5))
    desk = Desk(studio)
    tape.wait(0.003 * attempt)
    desk.play("two")
    tape.wait(0.05)
    desk.bank.close()
    left, right = tape.sides()
    assert first(left) == first(right)


@pytest.mark.interpreted_only
def test_stems_that_were_split_by_the_mixer_are_started_again(tape, studio, monkeypatch):
    studio.piece("two", ("left", "right"))
    write(studio.folder / "two-left.wav", tone(0.5, 0.5, 0.0))
    write(studio.folder / "two-right.wav", tone(0.5, 0.0, 0.5))
    desk = Desk(studio)
    play, started = Fader.play, []

    def late(self, sound, gain, pan=0.0, *, loop=False):
        started.append(self)
        if len(started) == 2:
            tape.wait(0.05)  # the mixer runs between the first two stems
        play(self, sound, gain, pan, loop=loop)

    monkeypatch.setattr(Fader, "play", late)
    desk.play("two")
    tape.wait(0.1)
    desk.bank.close()
    assert len(started) == 4
    left, right = tape.sides()
    end = len(left) - 1
    assert [value != 0 for value in left[end - 3000 : end]] == [
        value != 0 for value in right[end - 3000 : end]
    ]


def test_a_soft_sound_is_soft_and_on_its_side_from_the_first_frame(tape, desk):
    for _ in range(8):
        desk.mixer.play(Cue("step", -12.0, 0.6, bus=MENUS))
        tape.wait(0.03)
        desk.mixer._cues._effects.sounding[0].fader.stop()
    left, right = tape.sides()
    expected = sides(amplitude(-12.0 - 5.0), 0.6)
    assert max(map(abs, left)) == pytest.approx(LOUD * expected[0] / 255, rel=0.06)
    assert max(map(abs, right)) == pytest.approx(LOUD * expected[1] / 255, rel=0.06)


def test_who_gives_way_fades_without_a_click(tape, studio, desk):
    write(studio.folder / "step_0.wav", tone(3.0, pitch=63.0))
    desk.bank.forget(desk.index.effects["step"].variants)
    until(lambda: desk.bank.get(studio.folder / "step_0.wav") is not None)
    desk.mixer.hear([Cue("step")], {}, Mood())
    tape.wait(0.1)
    desk.mixer.hold(held=True)
    tape.wait(0.5)
    left, _ = tape.sides()
    assert first(left) > 0
    loudest = max(map(abs, left))
    assert max(map(abs, left[-1000:])) == 0
    assert steepest(left) < loudest / 6  # a cut would be up to the whole


def test_a_piece_goes_round_without_a_seam_and_gives_way_without_a_click(tape, desk):
    desk.play("home")
    tape.wait(1.2)  # twice round
    desk.music.ask("")
    for _ in range(150):
        desk.run(1 / 60)
        tape.wait(0.012)
    left, _ = tape.sides()
    own = steepest(tone(0.1)[::2])  # of the tone itself
    start = first(left)
    assert max(map(abs, left[-500:])) == 0
    assert steepest(left[start + 1 :]) < own * 1.3
