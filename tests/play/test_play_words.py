"""What is said fits its bubble, can be written in our typeface, and never quite swears."""

import pygame
import pytest

from game.levels.data import DATA_SHEETS
from game.play import key_help, lines
from game.play.lines import Line
from game.play.roof_talk import CALLED, TURNED_BACK
from game.play.speech import Speech
from game.play.texts import NAMES, TEXTS
from game.play.wall_talk import TALK
from game.sim import Level, World
from game.view.bubble import WIDEST, WIDEST_BIG
from game.view.sheets import Sheets
from game.view.text import Font

STREET = """
............................
............................
.K...I......................
############################
"""


def all_lines():
    found = [*lines.START, *lines.VETOED, *lines.BLASTS, *lines.FOUND, *lines.LOST, *lines.DENIED]
    found += [*lines.BUMPED, *lines.HURT, *lines.CAUGHT, *lines.FREE]
    found += [*lines.SHOUTS, *lines.BUZZES, *lines.PHONE_DEAD]
    found += [*lines.DROWNED, *lines.LAMP, *lines.DIALLED, *lines.MET]
    for group in (
        *lines.BEATS.values(),
        *lines.MOMENTS.values(),
        *lines.WAITED.values(),
        *lines.CLOSE,
        *lines.FAR,
    ):
        found += group
    return found + [Line("izuku", text, lines.PAGE_TICKS) for text in lines.PAGES.values()]


def all_texts():
    keys = [word for row in (*key_help.ALONE, *key_help.TOGETHER) for word in row]
    texts = [text.words for text in TEXTS.values()] + list(NAMES.values())
    said = [said.text for said in (*TALK, *CALLED, *TURNED_BACK)]
    return [line.text for line in all_lines()] + said + keys + texts


@pytest.mark.parametrize(("big", "widest"), [(False, WIDEST), (True, WIDEST_BIG)])
def test_a_bubble_has_three_lines_at_most(big, widest):
    pygame.display.init()
    pygame.display.set_mode((64, 64))
    font = Font(Sheets(DATA_SHEETS), big=big)
    for line in all_lines():
        assert len(font.wrap(line.text, widest)) <= 3, line.text


@pytest.mark.parametrize("word", ["fuck", "shit", "damn", "bitch", "hell "])
def test_swearing_never_gets_to_its_end(word):
    assert not [text for text in all_texts() if word in text.lower()]


def test_a_bubble_stays_long_enough_to_be_read():
    for line in all_lines():
        assert line.ticks >= 2 * len(line.text), line.text  # 30 letters a second at the least


class TestSpeech:
    def said(self, speech, world, ticks):
        found = []
        for _ in range(ticks):
            bubble = speech.tick(world)
            if bubble is not None:
                found.append(bubble.text)
        return found

    def test_a_beat_is_told_line_by_line(self):
        world = World(Level.from_text(STREET))
        speech = Speech(lines.START)
        assert self.said(speech, world, 60) == [lines.START[0].text]
        world._stage.tell("beat", "izuku", 0, 0, 7)
        first = speech.tick(world)
        world._stage.events.clear()
        told = ([first.text] if first else []) + self.said(speech, world, 400)
        assert told == [line.text for line in lines.BEATS[7]]

    def test_the_story_is_not_told_again_after_a_retry(self):
        world = World(Level.from_text(STREET))
        speech = Speech()
        world._stage.tell("beat", "izuku", 0, 0, 7)
        speech.tick(world)
        world._stage.events.clear()
        speech.again()
        assert not self.said(speech, world, 200)
        world._stage.tell("beat", "izuku", 0, 0, 7)
        assert speech.tick(world) is None

    def test_chatter_leaves_pauses(self):
        world = World(Level.from_text(STREET))
        speech = Speech()
        world._stage.tell("bump", "izuku", 0, 0)  # over and over
        assert len(self.said(speech, world, 600)) <= 3

    def test_it_changes_nothing_in_the_world(self):
        world = World(Level.from_text(STREET), 4)
        other = World(Level.from_text(STREET), 4)
        speech = Speech(lines.START)
        for _ in range(200):
            world.step(2)
            other.step(2)
            speech.tick(world)
        assert world.digest() == other.digest()

    def test_a_moment_of_the_scene_is_told_once(self):
        world = World(Level.from_text(STREET))
        speech = Speech()
        world._stage.tell("proposal", "crowd", 0, 0, 3, "cheer")
        said = self.said(speech, world, 1)
        world._stage.tell("proposal", "crowd", 0, 0, 3, "cheer")
        said += self.said(speech, world, 300)
        assert said == [line.text for line in lines.MOMENTS["cheer"]]

    def test_a_grab_is_only_a_grip_where_it_is_one(self):
        world = World(Level.from_text(STREET))
        world._stage.tell("grab", "katsuki", 0, 0)
        assert self.said(Speech(), world, 60) == []
        world._stage.tell("grab", "katsuki", 0, 0, 1)
        assert self.said(Speech(), world, 60) == [lines.MOMENTS["grip"][0].text]
