"""Music: stems by danger and on the bar, pieces that follow each other, silence."""

from __future__ import annotations

import pytest

from game.sound.cue import Mood
from game.sound.fader import amplitude
from game.sound.stems import Danger, goal_of
from game.sound.volumes import Volumes

FULL = round(amplitude(-3.0) * 255)
ALONE = {"calm": FULL, "chase": 0, "peak": 0}


def test_only_the_calm_stem_sounds_without_danger(desk):
    desk.play("chase")
    desk.run(2.0)
    assert desk.stems() == ALONE


@pytest.mark.parametrize(
    ("danger", "chase", "peak"),
    [(0.0, 0, 0), (0.2, 0, 0), (0.325, 0.5, 0), (0.45, 1, 0), (0.6, 1, 0), (0.85, 1, 1), (1, 1, 1)],
)
def test_the_law_of_danger(danger, chase, peak):
    assert goal_of("calm", danger, 0.0) == 1.0
    assert goal_of("chase", danger, 0.0) == pytest.approx(chase)
    assert goal_of("peak", danger, 0.0) == pytest.approx(peak)


def test_stems_begin_on_a_bar_line_and_are_there_within_a_bar_and_a_half(desk):
    desk.play("chase")
    desk.run(0.5)  # of a bar of one second
    desk.mood = Mood(danger=1.0)
    desk.run(0.45)
    assert desk.stems() == ALONE
    desk.run(0.2)
    first = desk.stems()
    assert first["chase"] > 0
    assert first["peak"] > 0
    desk.run(1.5)
    assert desk.stems() == {"calm": FULL, "chase": FULL, "peak": FULL}


def test_every_change_of_a_stem_begins_on_a_bar_line(desk):
    desk.play("chase")
    began = desk.now
    changes = 0
    for tick in range(60 * 30):
        desk.mood = Mood(danger=(tick // 200) % 5 / 4)
        still, loud = desk.at_rest, desk.stems()
        desk.run(1 / 60)
        if still and not desk.at_rest:
            changes += 1
            assert (desk.now - began) % 1.0 < 0.02
        elif still:
            assert desk.stems() == loud
    assert changes > 5


def test_relief_waits_three_seconds_and_comes_slower_than_fear():
    felt = Danger()
    felt.follow(0.9, 1 / 60)
    assert felt.felt == 0.9
    for _ in range(179):
        felt.follow(0.0, 1 / 60)
    assert felt.felt == 0.9
    for _ in range(120):
        felt.follow(0.0, 1 / 60)
    assert 0.5 < felt.felt < 0.9
    felt.follow(0.8, 1 / 60)
    assert felt.felt == 0.8


def test_hiding_turns_groove_into_stealth_and_back(desk):
    desk.play("shops")
    desk.run(0.2)
    assert desk.stems() == {"groove": FULL, "stealth": 0}
    desk.mood = Mood(hidden=1.0)
    desk.run(1.0)
    both = desk.stems()
    assert both["groove"] ** 2 + both["stealth"] ** 2 == pytest.approx(FULL**2, rel=0.03)
    desk.run(0.5)
    assert desk.stems() == {"groove": 0, "stealth": FULL}
    desk.mood = Mood()
    desk.run(1.5)
    assert desk.stems() == {"groove": FULL, "stealth": 0}


def test_deaf_ears_hear_the_muffled_stem_where_there_is_one(desk):
    desk.play("muffled")
    desk.run(0.5)
    assert desk.stems()["dull"] == 0
    desk.mood = Mood(dull=1.0)
    desk.run(0.5)
    assert desk.stems() == {"calm": 0, "chase": 0, "peak": 0, "dull": FULL}
    desk.mood = Mood()
    desk.run(2.0)
    assert desk.stems()["calm"] == FULL
    assert desk.stems()["dull"] == 0


def test_deaf_ears_hear_less_of_a_piece_without_one(desk):
    desk.play("chase")
    desk.mood = Mood(dull=1.0)
    desk.run(0.5)
    assert 0 < desk.stems()["calm"] < FULL / 2


def test_a_hush_takes_the_music_away_and_gives_it_back(desk):
    desk.play("home")
    desk.mood = Mood(hush=1.0)
    desk.run(0.4)
    assert FULL / 10 < desk.stems()["all"] < FULL / 2
    desk.run(0.6)
    assert desk.stems()["all"] == pytest.approx(FULL * amplitude(-24), abs=1)
    desk.mood = Mood()
    desk.run(1.0)
    assert desk.stems()["all"] == FULL


def test_music_steps_back_in_a_pause(desk):
    desk.play("home")
    desk.mixer.hold(held=True)
    desk.run(1.0, world=False)
    assert 0 < desk.stems()["all"] < FULL / 2
    desk.mixer.hold(held=False)
    desk.run(1.0)
    assert desk.stems()["all"] == FULL


def test_one_piece_gives_way_to_another_and_its_memory_is_given_back(desk):
    desk.play("chase")
    desk.run(1.0)
    desk.play("home")
    desk.run(0.1)
    assert 0 < desk.stems("chase")["calm"] < FULL
    assert 0 < desk.stems("home")["all"] < FULL
    desk.run(2.0)
    assert desk.stems("chase") == {}
    assert desk.stems("home") == {"all": FULL}
    chase = desk.index.pieces["chase"].stems.values()
    assert not any(desk.bank.has(path) for path in chase)
    assert desk.bank.has(desk.index.pieces["home"].stems["all"])


def test_a_piece_begins_at_its_whole_loudness_out_of_silence(desk):
    desk.play("home")
    assert desk.stems() == {"all": FULL}


def test_the_same_piece_goes_on_and_one_that_was_leaving_comes_back(desk):
    desk.play("home")
    began = desk.music._playing[0].began
    desk.run(1.0)
    desk.music.ask("home")
    desk.run(0.5)
    desk.music.ask("chase")
    desk.music.ask("home")
    desk.run(2.0)
    assert [playing.began for playing in desk.music._playing] == [began]
    assert desk.stems() == {"all": FULL}


def test_three_pieces_in_a_row_end_with_the_third(desk):
    desk.play("home")
    desk.play("chase")
    desk.music.ask("shops")
    desk.run(0.2)
    desk.run(3.0)
    desk.begin("shops")
    desk.run(2.0)
    assert desk.stems() == {"groove": FULL, "stealth": 0}
    assert len(desk.music._playing) == 1


@pytest.mark.parametrize("nothing", ["", "a piece that nobody wrote"])
def test_silence(desk, nothing):
    desk.play("home")
    desk.music.ask(nothing)
    desk.run(2.0)
    assert desk.music.now == ""
    assert not any(playing for playing in desk.music._playing)


def test_the_person_turns_the_music_down(desk):
    desk.play("home")
    desk.mixer.choose(Volumes(music=0))
    desk.run(0.1)
    assert desk.stems() == {"all": 0}
    desk.mixer.choose(Volumes())
    desk.run(0.1)
    assert desk.stems() == {"all": FULL}


def test_a_retry_takes_the_danger_out_at_the_next_bar(desk):
    desk.play("chase")
    desk.mood = Mood(danger=1.0)
    desk.run(3.0)
    desk.mixer.retry()
    desk.mood = Mood()
    desk.run(4.2)
    assert desk.stems() == ALONE
