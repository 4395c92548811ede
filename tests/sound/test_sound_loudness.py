"""Volumes, sides and ducking: how loud it is in numbers."""

from __future__ import annotations

import pytest

from game.sound.cue import BUSES
from game.sound.ducking import Ducking
from game.sound.fader import BUS_DECIBELS, sides
from game.sound.volumes import Volumes

TICK = 1 / 60


@pytest.mark.parametrize("bus", BUSES)
def test_a_bus_is_as_loud_as_the_person_wants_it(bus):
    assert Volumes().of(bus) == 1.0
    assert Volumes(**{bus: 0}).of(bus) == 0.0
    assert Volumes(overall=0).of(bus) == 0.0
    assert 0.2 < Volumes(**{bus: 50}).of(bus) < 0.4  # about half as loud to ears
    others = [other for other in BUSES if other != bus]
    assert all(Volumes(**{bus: 0}).of(other) == 1.0 for other in others)
    assert bus in BUS_DECIBELS


def test_what_is_left_is_heard_left_and_as_strong():
    left, right = sides(0.3, -0.6)
    assert left > 2 * right
    assert sides(0.3, 0.6) == (right, left)
    middle = sides(0.3, 0.0)
    assert middle == (76, 76)
    assert left**2 + right**2 == pytest.approx(2 * 76**2, rel=0.03)


@pytest.mark.parametrize("pan", [-5.0, -1.0, -0.5, 0.0, 0.5, 1.0, 5.0])
def test_nothing_is_louder_than_its_file(pan):
    assert max(sides(4.0, pan)) <= 255
    assert min(sides(4.0, pan)) >= 0


def run(ducking, seconds, calling=0.0):
    for _ in range(round(seconds / TICK)):
        ducking.frame(TICK, calling)


def test_speech_takes_music_and_more_of_the_rain_back_and_gives_them_again():
    ducking = Ducking()
    ducking.speaking = True
    run(ducking, 0.2)
    assert (ducking.music, ducking.ambience) == (4.0, 6.0)
    ducking.speaking = False
    run(ducking, 0.1)
    assert ducking.music > 2  # slowly
    run(ducking, 1.0)
    assert (ducking.music, ducking.ambience) == (0.0, 0.0)


@pytest.mark.parametrize(("effect", "decibels"), [("blast_big", 6), ("grab", 3), ("step", 0)])
def test_a_blow_is_made_room_for_within_five_ticks(effect, decibels):
    ducking = Ducking()
    ducking.strike(effect, 0.0)
    run(ducking, 5 * TICK)
    assert ducking.music == pytest.approx(decibels, abs=0.7)
    run(ducking, 2.0)
    assert ducking.music == 0.0


def test_a_far_blow_hardly_counts():
    ducking = Ducking()
    ducking.strike("blast_big", -20.0)
    run(ducking, 5 * TICK)
    assert ducking.music < 0.7


def test_music_steps_back_for_a_call_and_for_a_stinger_as_long_as_they_last():
    ducking = Ducking()
    run(ducking, 1.0, ducking.call("phone_ring_loop", 0.0))
    assert ducking.music == 3.0
    run(ducking, 1.0)
    assert ducking.music == 0.0
    ducking.stinger("stinger", 2.0)
    run(ducking, 1.9)
    assert ducking.music == 6.0
    assert ducking.ambience == 0.0
    run(ducking, 1.0)
    assert ducking.music == 0.0
