"""What is said in a box: it writes itself, goes on when asked to, and never stops the world."""

import pygame
import pytest
from machine import Machine

from game.play import lines
from game.play.line import IZUKU, KATSUKI, Line
from game.play.speech import Speech
from game.play.talk import LINGERS
from game.sim import Level, World
from game.sim.events import Event
from game.view.speakers import portrait

WHALE = Line(IZUKU, "He won her a plush whale.", 110, after=0, face="normal")
FINE = Line(IZUKU, "Happy for the whale.", 110, face="tired")
OI = Line(KATSUKI, "OI!", 40, loud=True, after=0)
ACT = pygame.KSCAN_C


def seen(machine):
    """The picture of now, and what of it the box covers."""
    picture = pygame.Surface((480, 270))
    machine.chapter.draw(picture, 1.0)
    return picture, machine.chapter._box.area


def bright(machine):
    """How many pixels of the box's words are written."""
    picture, area = seen(machine)
    words = area.inflate(-8, -8)
    words.left += 56
    words.width -= 56
    cream = pygame.mask.from_threshold(picture.subsurface(words), (235, 232, 220), (3, 3, 3))
    return cream.count()


def say(machine, *lines):
    machine.chapter._speech.say(lines)
    machine.frames(2)


def test_words_write_themselves_while_the_world_goes_on(machine):
    machine.frames(3)
    say(machine, WHALE)
    tick, first = machine.world.tick, bright(machine)
    machine.frames(8)
    second = bright(machine)
    machine.frames(30)
    assert first < second < bright(machine)
    assert machine.world.tick == tick + 38


def test_a_press_finishes_the_sentence_and_the_next_one_goes_on(machine):
    say(machine, WHALE, FINE)
    machine.tap(ACT, 2)
    whole = bright(machine)
    machine.frames(40)
    assert bright(machine) == whole
    assert machine.chapter._box._said.text == WHALE.text
    machine.tap(ACT, FINE.after + 3)
    assert machine.chapter._box._said.text == FINE.text


def test_nobody_has_to_press_anything(machine):
    say(machine, WHALE)
    machine.frames(WHALE.ticks + LINGERS + 3)
    assert seen(machine)[1] is None


def test_what_is_called_in_the_chase_is_a_bubble(machine):
    say(machine, OI)
    assert seen(machine)[1] is None
    assert [b.text for b in machine.chapter._views._renderers[0].words.said] == ["OI!"]


def test_two_people_have_bubbles_only(tmp_path):
    machine = Machine(tmp_path, side="both")
    say(machine, WHALE)
    assert seen(machine)[1] is None
    assert machine.chapter._views._renderers[0].words.said[0].text == WHALE.text


def test_a_retry_silences_the_box(machine):
    say(machine, WHALE)
    machine.tap(pygame.KSCAN_R, 2)
    assert seen(machine)[1] is None


def test_a_soaked_boy_has_a_wet_face(machine, monkeypatch):
    monkeypatch.setattr(machine.chapter._views, "looks_like", "{}_wet".format)
    say(machine, WHALE)
    assert machine.chapter._box._said.face == "wet_normal"


def test_a_hood_stays_on_whatever_he_feels(machine):
    machine.chapter._views._renderers[0].boys.outfits[IZUKU] = "izuku_hoodie"
    for line in (WHALE, FINE, WHALE._replace(face="cry")):
        say(machine, line)
        said = machine.chapter._box._said
        assert portrait(said.who, said.face) in machine.kit.sheets.sheet("portraits")
        assert said.face.startswith("hood_")


def test_every_line_with_a_face_has_its_portrait(machine):
    portraits = machine.kit.sheets.sheet("portraits")
    groups = (*lines.BEATS.values(), *lines.MOMENTS.values(), *lines.WAITED.values(), lines.START)
    for line in (line for group in groups for line in group if line.face):
        assert portrait(line.who, line.face) in portraits


def test_the_station_man_has_a_word_with_each_who_vaults_his_gate():
    world = World(Level.from_text("K..I..E\n#######"))
    speech, said = Speech(), []
    for event in (Event("whistle", IZUKU, 40, 16), Event("held", KATSUKI, 40, 16)):
        for tick in range(200):
            world.events[:] = [] if tick else [event]
            bubble = speech.tick(world)
            if bubble is not None and bubble.who == "stationman":
                said.append((bubble.x, bubble.y))
    assert said == [(40, 16)] * 2


def test_the_box_changes_nothing_in_the_world(tmp_path):
    digests = []
    for number, words in enumerate(((), (WHALE, FINE))):
        folder = tmp_path / str(number)
        folder.mkdir()
        machine = Machine(folder)
        machine.chapter._speech.say(words)
        machine.frames(120)
        digests.append(machine.world.digest())
    assert digests[0] == digests[1]


def test_big_letters_can_be_switched_on_while_somebody_speaks(machine):
    say(machine, WHALE)
    usual = seen(machine)[1]
    machine.kit.font.big = True
    big = seen(machine)[1]
    assert big.width > usual.width * 1.2
    machine.kit.font.big = False
    assert seen(machine)[1] == usual


@pytest.mark.parametrize("beat", [12, 13, 14, 15])
def test_the_quiet_beats_of_the_story_have_faces(beat):
    assert all(line.face for line in lines.BEATS[beat])


def test_a_heard_sentence_makes_way_for_the_next_one():
    speech = Speech((WHALE, FINE))
    world = World(Level.from_text("I...\n####"))
    assert speech.tick(world).text == WHALE.text
    speech.go_on()
    later = [speech.tick(world) for _ in range(FINE.after + 1)]
    assert [bubble.text for bubble in later if bubble] == [FINE.text]
