"""The two endings on the last roof: a talk that is played once in full, then only a picture."""

import pygame
import pytest

from game.levels.data import DATA_MAPS, DATA_SHEETS
from game.play.chapter import Chapter, Plan
from game.play.result import Result
from game.play.roof_scene import TALKS, RoofScene
from game.view.sheets import Sheets

MAP = DATA_MAPS / "playground" / "roof_end.tmx"


@pytest.fixture
def chapter(machine):
    """The last roof, as it is played."""
    chapter = Chapter(machine.kit, Plan(MAP, "roof_end", "izuku", 0))
    chapter._card_due = False
    machine.open(chapter)
    return chapter


def ends(machine, chapter, outcome):
    """The chapter comes to an end, and what then is on top."""
    chapter._start(None)
    machine.stack.scenes = [chapter]
    chapter._attempt.world.outcome = outcome
    chapter._keep_outcome(outcome)
    machine.frames(90)
    return machine.top


@pytest.mark.parametrize("outcome", TALKS)
def test_each_is_told_in_full_once_and_then_seen_for_a_moment(machine, chapter, outcome):
    scene = ends(machine, chapter, outcome)
    assert isinstance(scene, RoofScene)
    assert outcome in machine.kit.store.progress.endings
    machine.frames(200)
    assert machine.top is scene
    again = ends(machine, chapter, outcome)
    assert isinstance(again, RoofScene)
    machine.frames(100)
    assert isinstance(machine.top, Result)


@pytest.mark.parametrize("outcome", TALKS)
def test_it_can_be_read_through_and_leads_to_other_ways_first(machine, chapter, outcome):
    scene = ends(machine, chapter, outcome)
    machine.frames(60)
    for _ in range(2 * len(TALKS[outcome])):
        machine.tap(pygame.KSCAN_SPACE)
    machine.frames(100)
    assert isinstance(machine.top, Result)
    assert machine.top._menu.items[0].word == "again"
    assert "next" not in [item.word for item in machine.top._menu.items]
    assert scene._number == len(TALKS[outcome])


@pytest.mark.parametrize("outcome", TALKS)
def test_it_can_be_left_at_once(machine, chapter, outcome):
    ends(machine, chapter, outcome)
    machine.frames(80)
    machine.tap(pygame.KSCAN_ESCAPE, frames=3)
    assert isinstance(machine.top, Result)


def test_an_ending_is_no_best_time(machine, chapter):
    ends(machine, chapter, "called")
    assert machine.kit.store.progress.best_time("roof_end", "izuku") is None


def test_every_face_has_a_portrait():
    pygame.display.init()
    pygame.display.set_mode((64, 64))
    portraits = Sheets(DATA_SHEETS).sheet("portraits")
    for talk in TALKS.values():
        for said in talk:
            assert f"{said.who}_{said.face}" in portraits, said
