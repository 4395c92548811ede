"""Voices without words: whose, how many, how loud, and when they fall silent."""

import json
from itertools import pairwise

import pytest

from game.levels.data import DATA_ROOT
from game.sound.blips import SPACING, SPEAKERS, VOWELS, Voice, blips, voice_of

TEXT = "He won her a plush whale. A whole whale."


def heard(text=TEXT, speaker="izuku", ticks=200, **how):
    """The tick and the cue of each blip while a text is written letter by letter."""
    voice = Voice()
    voice.say(speaker, text, **how)
    cues = ((tick, voice.write(tick + 1)) for tick in range(ticks))
    return [(tick, cue) for tick, cue in cues if cue is not None]


def test_there_is_a_blip_for_every_two_or_three_letters():
    places = sorted(blips(TEXT))
    letters = [sum(letter.isalpha() for letter in TEXT[a:b]) for a, b in pairwise(places)]
    assert set(letters) <= {2, 3}
    assert not any(TEXT[place] in " ." for place in places)
    assert blips("... !") == {}


def test_the_vowel_is_that_of_the_letter_and_always_the_same():
    due = blips("oooo aaaa zzzz zzzz")
    assert {due[place] for place in due if place < 4} == {"o"}
    assert {due[place] for place in due if 4 < place < 9} == {"a"}
    assert len({due[place] for place in due if place > 9}) == 1


def test_they_are_spoken_while_it_is_written_and_end_with_it():
    ticks = [tick for tick, _ in heard()]
    assert ticks[0] < 3
    assert len(TEXT) - 8 < ticks[-1] < len(TEXT)
    assert all(b - a >= SPACING for a, b in pairwise(ticks))
    assert len(ticks) > len(TEXT) / 8


def test_what_is_skipped_is_not_spoken():
    voice = Voice()
    voice.say("izuku", TEXT)
    voice.write(1)
    assert voice.write(len(TEXT)) is None
    assert not voice.speaks
    assert all(voice.write(len(TEXT) + more) is None for more in range(20))


def test_who_is_told_to_hush_is_silent():
    voice = Voice()
    voice.say("izuku", TEXT)
    voice.hush()
    assert [voice.write(shown) for shown in range(40)] == [None] * 40


def test_shouts_are_louder_and_thoughts_softer_than_talk():
    plain, loud = heard()[0][1].gain, heard(loud=True)[0][1].gain
    assert heard("(Was that thunder, or him?)")[0][1].gain < plain < loud
    assert heard("So that you'd STOP!")[0][1].gain == loud
    assert heard("Like a f*BEEP*... like a squirrel.")[0][1].gain == plain
    assert heard("I am. I ran.")[0][1].gain == plain


@pytest.mark.parametrize("who", ["izuku", "katsuki", "inko", "uraraka", "iida", "stationman", "x"])
def test_everybody_has_a_voice_that_is_in_the_index(who):
    known = json.loads((DATA_ROOT / "audio" / "index.json").read_text())["effects"]
    assert voice_of(who) in SPEAKERS
    assert all(f"blip_{voice_of(who)}_{vowel}" in known for vowel in VOWELS)


def test_katsuki_has_a_softer_voice_where_he_is_tender():
    assert voice_of("katsuki", "furious") == "katsuki"
    assert voice_of("katsuki", "soft") == "katsuki_soft"
    assert voice_of("katsuki", "furious", tender=True) == "katsuki_soft"
    assert voice_of("izuku", "soft") == "izuku"
