"""Who sounds when many want to, what comes later, and what goes on."""

from __future__ import annotations

import pytest
from studio import TICK, tone

from game.sound.cue import AMBIENCE, MENUS, VOICES, Cue, Drone, Mood
from game.sound.fader import BUS_DECIBELS, amplitude
from game.sound.volumes import Volumes

RAIN = {"rain": Drone("rain_loop", 0.0)}


def sounding(desk):
    return [voice.name for voice in desk.mixer._cues._effects.sounding]


def loops(desk):
    return {key: loop.fader._now[0] for key, loop in desk.mixer._loops._going.items()}


@pytest.fixture
def long(studio):
    """Sounds that last for the whole test."""
    for name in ("much", "more", "blast_big"):
        studio.effect(name, samples=tone(5.0))


@pytest.fixture
def busy(long, desk):
    for _ in range(12):
        desk.mixer.play(Cue("more", priority=3))
    assert sounding(desk) == ["more"] * 12
    return desk


def test_twelve_sound_at_most_and_the_oldest_gives_way(busy):
    first = busy.mixer._cues._effects.sounding[0]
    busy.mixer.play(Cue("much", priority=3))
    assert sounding(busy) == ["more"] * 11 + ["much"]
    assert first.ending


def test_what_is_less_important_gives_way_first(busy):
    busy.mixer.play(Cue("much", priority=1))
    assert "much" not in sounding(busy)
    busy.mixer.play(Cue("much", priority=9))
    for _ in range(11):
        busy.mixer.play(Cue("more", priority=5))
    busy.mixer.play(Cue("more", priority=6))
    assert sounding(busy) == ["much"] + ["more"] * 11


def test_two_big_blasts_at_most(long, desk):
    for _ in range(5):
        desk.mixer.play(Cue("blast_big", priority=8))
    assert sounding(desk) == ["blast_big"] * 2


def test_voices_have_channels_of_their_own(busy):
    for _ in range(4):
        busy.mixer.play(Cue("much", bus=VOICES))
    assert sounding(busy) == ["more"] * 12
    assert [voice.name for voice in busy.mixer._cues._talk.sounding] == ["much"] * 2


def test_a_sound_with_a_delay_comes_later_and_waits_in_a_pause(long, desk):
    desk.mixer.hear([Cue("much", delay=30)], {}, Mood())
    desk.run(0.25)
    assert sounding(desk) == []
    desk.mixer.hold(held=True)
    desk.run(2.0, world=False)
    assert sounding(desk) == []
    desk.mixer.hold(held=False)
    desk.run(0.3)
    assert sounding(desk) == ["much"]


@pytest.mark.parametrize(
    ("pause", "others"), [(TICK, ["more"]), (4 * TICK, ["more"]), (TICK, []), (5.0, [])]
)
def test_a_delay_lasts_as_long_whenever_the_last_frame_was(long, desk, pause, others):
    desk.now += pause
    desk.mixer.hear([*map(Cue, others), Cue("much", delay=6)], {}, Mood())
    desk.mixer.frame()
    desk.run(5 * TICK)
    assert "much" not in sounding(desk)
    desk.run(TICK)
    assert "much" in sounding(desk)


def test_of_two_at_once_the_important_one_begins_and_the_other_a_frame_later(long, desk):
    for _ in range(3):
        desk.now += TICK
        desk.mixer.hear([Cue("much", priority=2), Cue("more", priority=5)], {}, Mood())
        assert sounding(desk)[-1] == "more"
        desk.mixer.frame()
        desk.now += TICK
        desk.mixer.hear([], {}, Mood())
        desk.mixer.frame()
        assert sounding(desk)[-2:] == ["more", "much"]


def test_rain_comes_while_a_sound_begins_in_every_frame(desk):
    for _ in range(60):
        desk.now += TICK
        desk.mixer.hear([Cue("step")], RAIN, Mood())
        desk.mixer.frame()
    assert loops(desk)["rain"] == round(amplitude(BUS_DECIBELS[AMBIENCE]) * 255)


def test_what_was_announced_is_forgotten_when_the_world_jumps(long, desk):
    desk.mixer.hear([Cue("much", delay=30), Cue("more")], {}, Mood())
    desk.mixer.retry()
    desk.run(1.0)
    assert sounding(desk) == []


def test_a_pause_ends_the_world_and_not_the_menu(long, desk):
    desk.mixer.hear([Cue("more")], {}, Mood())
    desk.mixer.play(Cue("much", bus=MENUS))
    desk.mixer.hold(held=True)
    assert sounding(desk) == ["much"]


def test_a_sound_that_is_not_there_in_time_is_not_heard(desk):
    desk.bank.forget(desk.index.effects["heart"].variants)
    desk.bank.stand_still()
    desk.mixer.play(Cue("heart"))
    desk.run(0.5)
    desk.bank.go_on()
    desk.run(1.0)
    assert sounding(desk) == []
    assert not desk.mixer._cues._waiting


def test_an_unknown_sound_is_silence(desk):
    desk.mixer.hear([Cue("moo")], {"cow": Drone("moo")}, Mood())
    desk.run(0.5)
    assert sounding(desk) == []
    assert loops(desk) == {}


def test_a_stinger_makes_the_music_step_back(desk):
    desk.play("home")
    loud = desk.stems()["all"]
    desk.mixer.play(Cue("sting"))
    desk.run(0.3)
    assert desk.stems()["all"] == pytest.approx(loud * amplitude(-6), abs=1)
    assert sounding(desk) == ["sting"]


def test_rain_comes_and_goes_without_a_step(desk):
    desk.drones = RAIN
    before = 0
    for _ in range(60):
        desk.run(1 / 60)
        now = loops(desk).get("rain", 0)
        assert abs(now - before) <= 20
        before = now
    full = before
    assert full == round(amplitude(BUS_DECIBELS[AMBIENCE]) * 255)
    desk.drones = {}
    desk.run(1 / 60)
    (ending,) = desk.mixer._loops._ending
    while desk.mixer._loops._ending:
        now = ending.fader._now[0]
        assert now <= before
        assert before - now <= 20
        before = now
        desk.run(1 / 60)
    assert not ending.fader.busy


def test_rain_moves_to_the_side_where_it_is(desk):
    desk.drones = RAIN
    desk.run(1.0)
    desk.drones = {"rain": Drone("rain_loop", -6.0, 0.7)}
    desk.run(1.0)
    left, right = desk.mixer._loops._going["rain"].fader._now
    assert right > 2 * left


def test_a_world_that_is_left_falls_silent_by_itself(desk):
    desk.drones = RAIN
    desk.run(1.0)
    desk.run(1.0, world=False)
    assert loops(desk) == {}


def test_a_pause_ends_the_rain_and_the_world_brings_it_back(desk):
    desk.drones = RAIN
    desk.run(1.0)
    desk.mixer.hold(held=True)
    desk.run(1.0, world=False)
    assert loops(desk) == {}
    desk.mixer.hold(held=False)
    desk.run(1.0)
    assert loops(desk)["rain"] > 100


def test_dialogue_is_heard_over_the_rain(desk):
    desk.drones = RAIN
    desk.run(1.0)
    loud = loops(desk)["rain"]
    desk.mixer.speak(speaking=True)
    desk.run(1.0)
    assert loops(desk)["rain"] == pytest.approx(loud * amplitude(-6), abs=1)


def test_more_drones_than_channels_is_no_trouble(desk):
    desk.drones = {str(number): Drone("rain_loop") for number in range(20)}
    desk.run(1.0)
    assert len(loops(desk)) == 7
    desk.drones = {"wind": Drone("wind_loop")}
    desk.run(1.0)
    assert list(loops(desk)) == ["wind"]


def test_a_key_that_changes_its_sound_turns_from_one_to_the_other(desk):
    desk.drones = RAIN
    desk.run(1.0)
    desk.drones = {"rain": Drone("wind_loop", 0.0)}
    desk.run(0.05)
    assert desk.mixer._loops.names == ["wind_loop"]
    assert len(desk.mixer._loops._ending) == 1
    desk.run(1.0)
    assert not desk.mixer._loops._ending


def test_a_ringing_phone_is_made_room_for(desk):
    desk.play("home")
    loud = desk.stems()["all"]
    desk.drones = {"phone": Drone("phone_ring_loop", 0.0, bus=MENUS)}
    desk.run(0.5)
    assert desk.stems()["all"] == pytest.approx(loud * amplitude(-3), abs=1)


def test_deaf_ears_hear_their_own_heart_as_before_and_the_world_less(desk):
    cues = desk.mixer._cues
    cues.dull = 1.0
    heart = max(cues._decibels(Cue("heart")) for _ in range(50))
    step = max(cues._decibels(Cue("step")) for _ in range(50))
    assert heart > step + 5


def test_volumes_reach_what_goes_on_at_once(desk):
    desk.drones = RAIN
    desk.run(1.0)
    desk.mixer.choose(Volumes(ambience=0))
    desk.run(1.0)
    assert loops(desk)["rain"] == 0
    assert RAIN["rain"].bus == AMBIENCE
