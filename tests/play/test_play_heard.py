"""What a person hears in menus, in talk, in a chapter, and when it stops."""

import json

import pygame
import pytest
from heard import Heard
from machine import Machine
from test_play_talk import ACT, FINE, OI, WHALE, say

from game.levels.data import DATA_MAPS, DATA_ROOT
from game.play import chapters, music
from game.play.actions import Action
from game.play.attempt import BOTH, IZUKU, KATSUKI
from game.play.card import Card
from game.play.chapter import Chapter, Plan
from game.play.course import Course
from game.play.garden_wall import MUSIC_AFTER, GardenWall
from game.play.how_to_play import HowToPlay
from game.play.options_scene import OptionsScene
from game.play.pause import Pause
from game.play.result import MUSIC_AFTER as RESULT_AFTER
from game.play.result import Outcome, Result
from game.play.roof_scene import RoofScene
from game.play.title import Title
from game.sim import Level, Thing
from game.sim.skill import FOR_PEOPLE
from game.sound.captions import TOLD
from game.sound.volumes import Volumes

LOST = Outcome("Caught!", "", False, 60, None, False, (), "", 20, 0, 0, False, False, False)
KNOWN = json.loads((DATA_ROOT / "audio" / "index.json").read_text())


def blips(machine):
    return [cue for cue in machine.heard.cues if cue.name.startswith("blip_")]


# ---- menus


def test_moving_choosing_and_going_back_are_heard(machine):
    title = Title(machine.kit)
    machine.heard.forget()
    for action in (Action.DOWN, Action.UP, Action.LEFT, Action.DOWN, Action.CONFIRM):
        title.act(action)
    assert machine.heard.names == ["ui_move", "ui_move", "ui_move", "ui_select"]
    machine.heard.forget()
    HowToPlay(machine.kit).act(Action.BACK)
    OptionsScene(machine.kit).act(Action.BACK)
    assert machine.heard.names == ["ui_back", "ui_back"]
    assert {cue.bus for cue in machine.heard.cues} == {"menus"}


def test_what_cannot_be_is_refused(machine, monkeypatch):
    monkeypatch.setattr("game.play.title.shipped", dict[str, None]().get)
    title = Title(machine.kit)
    title.act(Action.CONFIRM)
    assert machine.heard.names[-1] == "ui_refuse"


def test_a_pause_is_heard_and_the_way_back_too(machine):
    machine.frames(2)
    machine.heard.forget()
    machine.tap(pygame.KSCAN_ESCAPE)
    assert machine.heard.names[-1] == "ui_pause"
    machine.tap(pygame.KSCAN_ESCAPE)
    assert machine.heard.names[-1] == "ui_back"


def test_a_card_is_a_call_and_then_music(machine):
    level = Level.from_text("I...E\n#####", name="street")
    Card(machine.kit, machine.kit.course.chapter(level), "Street", Done(), 1)
    assert machine.heard.names == ["sting_chapter"]
    assert machine.heard.piece == ""


class Done:
    done = True


# ---- talk


def test_a_sentence_in_a_box_is_spoken_and_everything_else_steps_back(machine):
    machine.frames(3)
    say(machine, WHALE)
    machine.frames(20)
    assert {cue.name[:-1] for cue in blips(machine)} == {"blip_izuku_"}
    assert len(blips(machine)) > 3
    assert machine.heard.speaking
    machine.frames(WHALE.ticks)
    spoken = len(blips(machine))
    machine.frames(30)
    assert len(blips(machine)) == spoken  # it was written long ago
    assert not machine.heard.speaking


def test_a_press_silences_a_voice_and_goes_on(machine):
    say(machine, WHALE, FINE)
    machine.tap(ACT, 2)
    assert "ui_text" in machine.heard.names
    machine.heard.forget()
    machine.frames(30)
    assert blips(machine) == []


def test_what_is_called_in_a_bubble_is_heard_and_louder(machine):
    machine.frames(3)
    say(machine, WHALE._replace(face=""))
    machine.frames(30)
    plain = blips(machine)[0].gain
    machine.heard.forget()
    say(machine, OI._replace(who=IZUKU, text="Move, please!"))
    machine.frames(30)
    assert blips(machine)[0].gain > plain
    assert not machine.heard.speaking  # the chase goes on


def test_who_shouts_from_afar_is_fainter_and_on_his_side(tmp_path):
    machine = Machine(
        tmp_path, "\n".join((*["." * 60] * 6, "K" + "." * 29 + "I" + "." * 29, "#" * 60))
    )
    machine.frames(10)
    machine.heard.forget()
    say(machine, OI._replace(text="You there, wait!"))
    machine.frames(20)
    cue = blips(machine)[0]
    assert cue.name.startswith("blip_katsuki")
    assert cue.pan < -0.2
    assert cue.gain < 0


def test_a_retry_silences_who_was_speaking(machine):
    machine.frames(3)
    say(machine, WHALE._replace(face=""))
    machine.tap(pygame.KSCAN_R, 2)
    machine.heard.forget()
    machine.frames(30)
    assert blips(machine) == []
    assert not machine.heard.speaking


def test_the_talk_on_the_wall_has_two_voices_and_a_piece(machine):
    wall = GardenWall(machine.kit, machine.kit.scenery(DATA_MAPS / "home_street.tmx"))
    for _ in range(MUSIC_AFTER + 60):
        wall.tick(())
    names = {cue.name[:-2] for cue in blips(machine)}
    assert names >= {"blip_katsuki", "blip_izuku"}
    assert machine.heard.piece == "reconciliation"
    assert machine.heard.speaking
    assert machine.heard.ears  # the street is heard behind it
    wall.away("the window was left")
    assert machine.heard.held
    wall.act(Action.CONFIRM)
    assert not machine.heard.held
    wall.ended()
    assert not machine.heard.speaking
    assert machine.heard.retries


# ---- a chapter


def test_every_tick_is_heard_where_the_boy_is(machine):
    machine.frames(10)
    assert len(machine.heard.ears) == machine.world.tick
    assert machine.heard.ears[-1] == (IZUKU, machine.world.izuku.x, machine.world.izuku.y)


def test_a_pause_holds_the_sound_and_play_lets_it_go(machine):
    machine.frames(3)
    machine.tap(pygame.KSCAN_ESCAPE)
    assert machine.heard.held
    ticks = len(machine.heard.ears)
    machine.frames(10)
    assert len(machine.heard.ears) == ticks
    machine.tap(pygame.KSCAN_ESCAPE, 3)
    assert not machine.heard.held


def test_a_window_that_is_left_is_quiet(machine):
    machine.frames(3)
    machine.tell(pygame.WINDOWFOCUSLOST)
    machine.frames(2)
    assert isinstance(machine.top, Pause)
    assert machine.heard.held


def test_a_retry_stops_what_sounded(machine):
    machine.frames(3)
    before = machine.heard.retries
    machine.tap(pygame.KSCAN_R)
    assert machine.heard.retries > before


def test_who_leaves_a_chapter_leaves_its_sounds(machine):
    machine.frames(3)
    machine.tap(pygame.KSCAN_ESCAPE)
    before = machine.heard.retries
    machine.tap(pygame.KSCAN_UP)
    machine.tap(pygame.KSCAN_RETURN)
    assert machine.top is None  # there is no title below this one
    assert machine.heard.retries > before
    assert not machine.heard.held


def test_the_sound_changes_nothing_in_the_world(tmp_path):
    digests = []
    for number in range(2):
        folder = tmp_path / str(number)
        folder.mkdir()
        machine = Machine(folder)
        if number:
            machine.kit.choose_volumes(Volumes(captions=True))
        machine.frames(60)
        digests.append(machine.world.digest())
    assert digests[0] == digests[1]


def test_captions_are_drawn_for_whom_wants_them_only(machine):
    machine.frames(3)
    pictures = []
    for captions in (False, True):
        machine.kit.choose_volumes(Volumes(captions=captions))
        machine.chapter._earshot._captions._tell(TOLD["whistle", ""], "→")
        picture = pygame.Surface((480, 270))
        machine.chapter.draw(picture, 1.0)
        pictures.append(pygame.image.tobytes(picture.subsurface((360, 240, 120, 30)), "RGB"))
    assert pictures[0] != pictures[1]


# ---- music


def level_with(piece, *zones):
    plain = Level.from_text("\n".join((*["." * 60] * 6, "I" + "." * 59, "#" * 60)), name="roofs")
    return Level(
        "roofs", plain.width, plain.height, plain.shapes, plain.materials, plain.roofed,
        (*plain.things, *zones), music=piece,
    )  # fmt: skip


def test_a_level_has_its_piece_and_a_zone_another_or_none():
    quiet = Thing("music", 400, 112, 160, 112)
    other = Thing("music", 700, 112, 160, 112, (("music", "alley"),))
    level = level_with("storm_roofs", quiet, other)
    assert music.music_at(level, IZUKU, 100, 112) == "storm_roofs"
    assert music.music_at(level, IZUKU, 321, 112) == ""
    assert music.music_at(level, IZUKU, 700, 60) == "alley"
    assert music.music_at(level, BOTH, 100, 112) == "storm_roofs"
    assert music.music_at(level_with(""), IZUKU, 100, 112) == ""


def test_the_chaser_has_a_piece_of_his_own_in_a_chase():
    assert music.music_at(level_with("storm_roofs"), KATSUKI, 1, 112) == "katsuki"
    assert music.music_at(level_with("closet"), KATSUKI, 1, 112) == "closet"


@pytest.mark.parametrize("outcome", ["escaped", "caught", "caught_street", "called", "turned_back"])
@pytest.mark.parametrize("side", [IZUKU, KATSUKI, BOTH])
@pytest.mark.parametrize("name", list(chapters.CHAPTERS))
def test_every_end_has_a_piece_that_exists(name, side, outcome):
    level = Level.from_text("I.E\n###", name=name)
    for won in (True, False):
        piece = music.music_after(level, Course(), outcome, side, won=won)
        assert piece in KNOWN["pieces"]


def test_the_shipped_maps_name_pieces_of_the_game(machine):
    for path in DATA_MAPS.glob("*.tmx"):
        level = machine.kit.scenery(path).level
        pieces = {level.music, *(zone.text("music") for zone in level.of_kind("music"))}
        assert pieces <= {"", *KNOWN["pieces"]}
    assert {music.TITLE, music.CHASER, music.CAUGHT, *music.TALKS.values()} <= {*KNOWN["pieces"]}
    assert set(music.CHASES) == {
        name
        for name, piece in KNOWN["pieces"].items()
        if piece["sort"] in ("chase", "groove") and name != music.CHASER
    }


def test_the_title_the_chapter_and_its_result_have_music_of_their_own(machine):
    Title(machine.kit).tick(())
    assert machine.heard.piece == "title"
    result = Result(machine.kit, LOST, "closet")
    machine.heard.music("")
    for _ in range(RESULT_AFTER - 1):
        result.tick(())
    assert machine.heard.piece == ""  # the call of the end is heard first
    result.tick(())
    assert machine.heard.piece == "closet"


def test_a_chase_ends_in_silence_and_its_result_begins_softly(tmp_path):
    machine = Machine(tmp_path)
    path = DATA_MAPS / "home_street.tmx"
    chapter = Chapter(machine.kit, Plan(path, "home_street", IZUKU, 0, FOR_PEOPLE))
    chapter._card_due = False
    machine.open(chapter)
    machine.frames(2)
    assert machine.heard.piece == "street_chase"
    before = machine.heard.retries
    chapter._attempt.world.outcome = "caught"
    chapter._earshot.tick(chapter._attempt, chapter._views.screen, talks=False)
    assert machine.heard.piece == ""
    machine.heard.forget()
    chapter._say_last("caught")
    machine.frames(60)
    assert {cue.name[:-2] for cue in blips(machine)} == {"blip_izuku"}  # Katsuki is off stage
    assert machine.heard.retries == before  # or the call of the end would be cut off


def test_the_roofs_talk_has_its_piece(machine):
    scenery = machine.kit.scenery(DATA_MAPS / "roofs.tmx")
    assert RoofScene(machine.kit, scenery, "called").piece == "walk_home"
    assert RoofScene(machine.kit, scenery, "turned_back").piece == "reconciliation"


def test_the_stand_in_is_a_sound():
    assert Heard().note == ""
