"""What the result calls an end: by the level, by how it ended, and by who played."""

import pytest

from game.levels.classes import OUTCOMES
from game.play.attempt import BOTH, IZUKU, KATSUKI, SIDES
from game.play.chapters import CHAPTERS
from game.play.endings import is_won, words_for

TALKED = ("called", "turned_back")


def test_only_the_street_leads_down_to_the_trains():
    lines = {name: words_for(name, "escaped", IZUKU)[1] for name in CHAPTERS}
    assert "trains" in lines["home_street"]
    assert all(lines.values())
    assert len(set(lines.values())) == len(lines)
    assert words_for("of_somebody", "escaped", IZUKU) == ("Away!", "")


def test_every_other_end_has_a_name_of_its_own():
    headlines = {outcome: words_for("any", outcome, IZUKU)[0] for outcome in OUTCOMES}
    plain = {outcome for outcome, headline in headlines.items() if headline == "Away!"}
    assert plain == {"escaped", "true"}
    assert len(set(headlines.values())) == len(headlines) - 1


def test_who_catches_wins_if_it_is_he_who_plays():
    assert is_won("caught_fountain", KATSUKI)
    assert not is_won("caught_fountain", IZUKU)
    assert is_won("escaped", IZUKU)
    assert not is_won("escaped", KATSUKI)
    assert is_won("escaped", BOTH)


@pytest.mark.parametrize("side", SIDES)
@pytest.mark.parametrize("outcome", TALKED)
def test_two_who_talk_have_both_won_and_nobody_got_away(outcome, side):
    assert is_won(outcome, side)
    assert words_for("roofs", outcome, side) == words_for("roofs", outcome, IZUKU)
