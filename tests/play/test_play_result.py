"""What the result says about a game that went well, or not."""

import pytest

from game.play.actions import Action
from game.play.chapters import chapter_of, medals_of
from game.play.result import Outcome, Result
from game.play.scene import Pop
from game.sim import Level

GOLD = (31 * 60, 53 * 60, 72 * 60)
WON = Outcome("Away!", "", True, 3000, 3000, True, GOLD, "2 of 3", 100, 0, 0, "", False, False)


def rows(machine, outcome):
    return {row.name: row.value for row in Result(machine.kit, outcome)._rows()}


def words(machine, outcome):
    return [item.word for item in Result(machine.kit, outcome)._menu.items]


@pytest.mark.parametrize(
    ("seconds", "medal", "goal"),
    [
        (31, "★ Gold", None),
        (32, "★ Silver", "Gold at 0:31"),
        (53, "★ Silver", "Gold at 0:31"),
        (60, "★ Bronze", "Silver at 0:53"),
        (80, None, "Bronze at 1:12"),
    ],
)
def test_a_medal_and_the_next_one(machine, seconds, medal, goal):
    shown = rows(machine, WON._replace(ticks=seconds * 60))
    assert shown.get("Medal") == medal
    assert shown.get("") == goal


def test_a_new_best_time_and_an_older_one(machine):
    assert rows(machine, WON)["Time"] == "0:50.00  new best!"
    shown = rows(machine, WON._replace(is_best=False, best=2400))
    assert (shown["Time"], shown["Best"]) == ("0:50.00", "0:40.00")


def test_who_was_caught_is_told_how_far_it_went(machine):
    shown = rows(machine, WON._replace(won=False, percent=62, retries=3))
    assert shown == {"Got": "62 % of the way", "Pages": "2 of 3", "Retries": "3"}


def test_an_end_with_a_scene_offers_it_again(machine):
    caught = WON._replace(won=False, staged=True)
    assert words(machine, caught) == ["again", "talk", "title"]


def test_behind_a_checkpoint_there_are_two_ways_back(machine):
    caught = WON._replace(won=False, midway=True)
    assert words(machine, caught) == ["again", "restart", "title"]
    assert words(machine, WON._replace(following=True))[0] == "next"


@pytest.mark.parametrize(
    ("outcome", "answer"),
    [
        (WON, "restart"),
        (WON._replace(won=False, midway=True), "again"),
        (WON._replace(staged=True, midway=True), "again"),
    ],
)
def test_retry_does_what_comes_first_in_the_menu(machine, outcome, answer):
    result = Result(machine.kit, outcome)
    for _ in range(30):
        result.tick((0,))
    assert result.act(Action.RETRY) == Pop(answer)
    assert result._menu.items[0].word == answer


def test_the_home_street_has_medals_and_a_level_from_elsewhere_has_none():
    text = ".I...E\n######"
    assert medals_of(chapter_of(Level.from_text(text, name="home_street"))) == GOLD
    assert medals_of(chapter_of(Level.from_text(text))) == ()
