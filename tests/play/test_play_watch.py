"""A map that is edited while it is played: the run is kept, and time is the author's."""

from __future__ import annotations

import gc
import weakref
from pathlib import Path

import pygame
import pytest
from machine import Machine
from street_file import MATERIAL, RUN, TILESET, StreetFile

from game.levels import load_level
from game.play import again as playing_again
from game.play.attempt import Attempt
from game.play.beginning import standing_place
from game.play.chapter import Chapter, Plan
from game.play.pause import Pause
from game.play.reload import SWEEPS_AFTER
from game.play.watch import files_of
from game.replay import load_replay, verify
from game.sim.level import Level

WIDER = RUN.replace("....############################\n", "........########################\n")
CLOSED = RUN.replace("....####", "########")
CHASED = RUN.replace("..I.", "K.I.")
HOUSE = """
...........
...........
...........
...........
...........
.I.........
##########.
####....##.
####....##.
##########.
"""
AT_EDGE = 27 * 16 + 4  # pixels: where a jump just carries over the gap


class Unused:
    """Something that only Python's sweep frees."""

    itself: Unused


class Watched(Machine):
    """A machine that plays a street's file with --watch."""

    def __init__(
        self, folder: Path, rows: str = RUN, side: str = "izuku", start: int | None = None
    ) -> None:
        super().__init__(folder / "home", side=side)
        self.street = StreetFile(folder / "maps", rows)
        self.kit.watch = True
        self.kit.record = folder / "run.replay"
        plan = Plan(self.street.path, str(self.street.path), side, 5, start=start)
        self.chapter = Chapter(self.kit, plan)
        self.chapter._card_due = False
        self.open(self.chapter)

    def saves(self, rows: str) -> None:
        """The author saves; the game gets the time to notice, and to learn Katsuki's ways."""
        self.street.save(rows)
        self.notices()

    def notices(self) -> None:
        self.frames(8)
        reload = self.chapter._editing.reload
        if reload.waits:
            reload._arriving[1].wait()
            self.frames(2)

    def runs_over_the_gap(self) -> None:
        """To the right, with a jump at the gap, until he stands beyond it."""
        self.down(pygame.KSCAN_RIGHT)
        while self.world.izuku.x < AT_EDGE - 12:
            self.frames()
        self.down(pygame.KSCAN_SPACE)
        while self.world.izuku.x < 34 * 16:
            self.frames()
        self.up(pygame.KSCAN_SPACE)
        self.frames(10)

    def stands_still(self) -> None:
        self.tap(pygame.KSCAN_F8)

    @property
    def attempt(self) -> Attempt:
        return self.chapter._attempt

    @property
    def note(self) -> str:
        return self.chapter._note


@pytest.fixture
def game(tmp_path: Path) -> Watched:
    (tmp_path / "home").mkdir()
    return Watched(tmp_path)


def recorded(game: Watched):
    """The verdict on what the game would write when it is left now."""
    game.chapter._record()
    return verify(load_replay(game.kit.record), load_level(game.street.path))


class TestSaves:
    def test_a_decoration_changes_nothing_of_the_run(self, game):
        game.runs_over_the_gap()
        game.stands_still()
        world, place = game.world.digest(), game.world.izuku.x
        game.saves(RUN.replace("\n......", "\n..,,..", 1))
        assert game.note == "The map was loaded anew"
        assert (game.world.digest(), game.world.izuku.x) == (world, place)
        loaded = game.chapter._scenery.loaded
        assert len(set(loaded.layers[0].cells)) == 3  # air, ground, and what is new

    def test_it_says_at_the_start_that_saves_are_followed_and_which_key_tells_more(self, game):
        game.chapter._card_due = True
        game.frames(2)
        assert "save" in game.note
        assert "F3" in game.note

    def test_a_floor_elsewhere_keeps_the_run_and_its_place(self, game):
        game.runs_over_the_gap()
        game.stands_still()
        tick, place = game.world.tick, game.world.izuku.x
        game.saves(RUN.replace("s.E......", "s.E...###"))
        assert (game.world.tick, game.world.izuku.x) == (tick, place)
        assert game.world.level.shapes == load_level(game.street.path).shapes
        assert recorded(game).ok

    def test_a_street_that_grows_at_its_left_moves_the_run_along(self, game):
        game.runs_over_the_gap()
        game.stands_still()
        tick, place = game.world.tick, game.world.izuku.x
        rows = RUN.strip("\n").splitlines()
        game.saves("\n".join(("##" if "#" in row else "..") + row for row in rows))
        assert (game.world.tick, game.world.izuku.x) == (tick, place + 2 * 16)
        assert recorded(game).ok

    def test_what_nobody_uses_any_more_is_swept_once_the_new_picture_is_seen(self, game):
        gc.disable()
        try:
            unused = Unused()
            unused.itself, seen = unused, weakref.ref(unused)
            del unused
            game.saves(RUN.replace("s.E......", "s.E...###"))
            assert seen() is not None
            game.frames(SWEEPS_AFTER)
            assert seen() is None
        finally:
            gc.enable()

    def test_where_a_wider_gap_swallows_him_is_marked_and_play_goes_on_before_it(self, game):
        game.runs_over_the_gap()
        game.saves(WIDER)
        trails = game.chapter._editing._trails
        x, _ = trails._lost_at
        assert 28 * 16 < x < 36 * 16
        assert "falls, at the cross" in game.note
        assert game.world.outcome == "running"
        assert game.world.izuku.on_ground
        assert 20 * 16 < game.world.izuku.x < 28 * 16
        stood = game.world.tick
        game.up(pygame.KSCAN_RIGHT)
        game.frames(30)
        assert game.world.tick == stood  # he has time to see it
        game.down(pygame.KSCAN_LEFT)
        game.frames(5)
        assert game.world.tick > stood
        assert recorded(game).ok

    def test_a_broken_save_is_told_and_the_game_goes_on_until_a_good_one(self, game):
        game.frames(20)
        tick = game.world.tick
        game.street.write(game.street.path, "<map>")
        game.frames(30)
        assert "yard_map.tmx" in game.note
        assert "XML" in game.note
        assert game.world.tick == tick + 30
        game.frames(600)
        assert game.chapter._frames < game.chapter._note_until  # it stays to be read
        game.saves(CLOSED)
        assert game.note == "The map was loaded anew"
        assert game.world.tick == tick + 638

    def test_a_file_that_is_half_written_is_tried_again_before_anything_is_said(self, game):
        whole = game.street.path.read_text(encoding="utf-8")
        game.frames(6)
        game.street.write(game.street.path, whole[: len(whole) // 2])
        game.frames(4)
        game.street.write(game.street.path, whole.replace("ground", "floor"))
        game.frames(8)
        assert game.note == "The map was loaded anew"

    def test_a_saved_tileset_is_noticed(self, game):
        game.frames(10)
        glazed = MATERIAL.format("glazed")
        game.street.write(game.street.tileset, TILESET.format(glazed))
        game.notices()
        assert set(game.world.level.materials) == {0, 6}

    def test_a_mistake_in_the_tileset_names_the_tileset(self, game):
        game.street.write(game.street.tileset, TILESET.format("<oops"))
        game.frames(30)
        assert "yard.tsx" in game.note

    def test_an_exit_that_no_world_knows_is_a_mistake_like_any_other(self, game):
        old = game.world
        text = game.street.path.read_text(encoding="utf-8")
        wrong = '<properties><property name="outcome" value="flown"/></properties><point/>'
        head, exit_, tail = text.partition('class="exit"')
        game.street.write(game.street.path, head + exit_ + tail.replace("<point/>", wrong, 1))
        game.frames(30)
        assert "flown" in game.note
        assert game.world is old


class TestCheckpoints:
    def test_a_long_run_goes_on_from_the_checkpoint_where_it_is_now(self, game, monkeypatch):
        monkeypatch.setattr(playing_again, "LONGEST", 60)
        game.runs_over_the_gap()
        moved = CLOSED.replace("C.....", "...C..")
        game.saves(moved)
        assert "moved" in game.note
        assert game.attempt.beginning.x == 20 * 16 + 8
        assert game.world.izuku.x > 36 * 16  # by what was pressed since, from three tiles further
        assert game.attempt.replay("yard") is None

    def test_a_checkpoint_that_is_gone_is_told(self, game, monkeypatch):
        monkeypatch.setattr(playing_again, "LONGEST", 60)
        game.runs_over_the_gap()
        game.saves(RUN.replace("C", "."))
        assert "gone" in game.note
        assert game.world.izuku.x > 33 * 16

    def test_a_way_to_the_checkpoint_that_is_lost_does_not_take_the_checkpoint(self, game):
        game.runs_over_the_gap()
        hole = RUN.replace("############################....", "##########....##############....")
        game.saves(hole)
        assert "lost" in game.note
        assert game.world.izuku.x > 33 * 16

    def test_he_is_as_tired_there_as_he_was(self, game, monkeypatch):
        monkeypatch.setattr(playing_again, "LONGEST", 60)
        game.world.izuku.cold_units = 40 * 60
        game.runs_over_the_gap()
        game.saves(CLOSED.replace("C.....", "...C.."))
        assert 30 <= game.world.izuku.cold <= 40


class TestTime:
    def test_one_tick_at_a_time_with_what_is_held(self, game):
        game.frames(5)
        game.stands_still()
        tick, x = game.world.tick, game.world.izuku.x
        game.down(pygame.KSCAN_RIGHT)
        game.frames(20)
        assert game.world.tick == tick
        for _ in range(12):
            game.tap(pygame.KSCAN_F9)
        assert game.world.tick == tick + 12
        assert game.world.izuku.x > x

    @pytest.mark.parametrize(("presses", "slower"), [(1, 2), (2, 4), (3, 8), (4, 1)])
    def test_slow_motion(self, game, presses, slower):
        game.frames(5)
        for _ in range(presses):
            game.tap(pygame.KSCAN_F6, frames=0)
        game.frames()
        tick = game.world.tick
        game.frames(64)
        assert game.world.tick - tick == 64 // slower

    def test_a_short_press_in_slow_motion_is_not_lost(self, game):
        game.frames(5)
        for _ in range(3):
            game.tap(pygame.KSCAN_F6, frames=0)
        game.frames(8)
        game.tap(pygame.KSCAN_SPACE, frames=20)
        assert not game.world.izuku.on_ground

    def test_back_in_time_and_on_again_is_the_same_game_as_straight_on(self, game):
        game.down(pygame.KSCAN_RIGHT)
        game.frames(150)
        seen = game.world.tick
        game.down(pygame.KSCAN_F7)
        game.frames(30)
        game.up(pygame.KSCAN_F7)
        game.frames()  # the key that is held goes on
        went_back_to = game.world.tick
        assert went_back_to < seen - 50
        while game.world.tick < 400:
            game.frames()
        straight = Attempt(game.attempt.level, 5)
        for _ in range(400):
            straight.step((2,))
        assert game.world.digest() == straight.world.digest()
        assert game.attempt.recorded == 400
        assert recorded(game).ok

    def test_it_goes_back_to_the_start_and_waits_there(self, game):
        game.frames(40)
        game.down(pygame.KSCAN_F7)
        game.frames(30)
        assert game.world.tick == 0
        game.up(pygame.KSCAN_F7)
        game.frames(30)
        assert game.world.tick == 0  # until something is pressed
        game.down(pygame.KSCAN_RIGHT)
        game.frames(10)
        assert game.world.tick > 5

    def test_the_end_waits_for_the_author_who_may_go_back(self, game):
        game.street.save(CLOSED)
        game.frames(10)
        game.down(pygame.KSCAN_RIGHT)
        while game.world.outcome == "running":
            game.frames()
        game.frames(200)
        assert game.top is game.chapter
        game.down(pygame.KSCAN_F7)
        game.frames(20)
        game.up(pygame.KSCAN_F7)
        game.frames(2)
        assert game.world.outcome == "running"

    def test_a_window_that_is_left_waits_without_a_menu_and_follows_saves(self, game):
        game.runs_over_the_gap()
        game.tell(pygame.WINDOWFOCUSLOST)
        game.frames(20)
        assert game.top is game.chapter
        tick = game.world.tick
        game.saves(RUN.replace("s.E......", "s.E...###"))
        assert game.world.tick == tick
        assert game.note == "The map was loaded anew"

    def test_without_watch_the_keys_do_nothing_and_a_left_window_pauses(self, machine):
        machine.frames(5)
        for key in (pygame.KSCAN_F6, pygame.KSCAN_F7, pygame.KSCAN_F8, pygame.KSCAN_F9):
            machine.tap(key)
        tick = machine.world.tick
        machine.frames(10)
        assert machine.world.tick == tick + 10
        machine.tell(pygame.WINDOWFOCUSLOST)
        machine.frames(1)
        assert isinstance(machine.top, Pause)


class TestSides:
    def test_katsukis_ways_on_the_new_map_are_those_of_a_fresh_start(self, tmp_path):
        (tmp_path / "home").mkdir()
        game = Watched(tmp_path, CHASED)
        game.down(pygame.KSCAN_RIGHT)
        game.frames(60)
        game.stands_still()
        game.saves(CLOSED.replace("..I.", "K.I."))
        game.stands_still()
        game.frames(60)
        assert game.world.katsuki.state != "hidden"
        assert recorded(game).ok

    def test_who_plays_katsuki_keeps_his_run_too(self, tmp_path):
        (tmp_path / "home").mkdir()
        game = Watched(tmp_path, CHASED, side="katsuki")
        game.down(pygame.KSCAN_RIGHT)
        game.frames(100)
        game.stands_still()
        x = game.world.katsuki.x
        game.saves(CHASED.replace("s.E......", "s.E...###"))
        assert game.world.katsuki.x == x
        assert recorded(game).ok

    def test_two_people_too(self, tmp_path):
        (tmp_path / "home").mkdir()
        game = Watched(tmp_path, CHASED, side="both")
        game.down(pygame.KSCAN_D)
        game.down(pygame.KSCAN_RIGHT)
        game.frames(100)
        game.stands_still()
        places = game.world.izuku.x, game.world.katsuki.x
        game.saves(CHASED.replace("s.E......", "s.E...###"))
        assert (game.world.izuku.x, game.world.katsuki.x) == places
        assert recorded(game).ok


class TestFromAnObject:
    def test_it_begins_there_and_after_an_edit_there_again(self, tmp_path):
        (tmp_path / "home").mkdir()
        game = Watched(tmp_path, CHASED, start=5)
        assert game.world.izuku.x == 51 * 16 + 8
        game.frames(60)
        assert abs(game.world.katsuki.x - game.world.izuku.x) < 8 * 16  # his delay behind
        game.saves(CHASED.replace("..s.", "s..."))
        assert game.attempt.beginning.x == 49 * 16 + 8

    def test_in_the_air_he_falls_and_in_the_ground_he_is_lifted(self):
        level = Level.from_text(HOUSE)
        assert standing_place(level, 20, 40) == (20, 96)
        assert standing_place(level, 20, 128) == (20, 96)
        assert standing_place(level, 120, 144) == (120, 144)  # the cellar has room
        assert standing_place(level, 168, 40) is None

    def test_no_such_object_is_one_plain_line(self, game):
        with pytest.raises(Exception, match=r"object 99: the map has no object of this id; its"):
            Chapter(game.kit, Plan(game.street.path, "yard", "izuku", 0, start=99))


def test_a_minute_and_more_can_be_gone_back():
    attempt = Attempt(Level.from_text(HOUSE), 1)
    attempt.remember()
    digests = []
    for tick in range(75 * 60):
        attempt.step((1 if tick % 100 < 30 else 0,))
        digests.append(attempt.world.digest() if tick % 900 == 0 else 0)
    for tick in (3600, 900, 0):
        attempt.rewind(tick + 1)
        assert attempt.world.digest() == digests[tick]
        assert attempt.recorded == tick + 1


def test_all_files_of_a_map_are_watched():
    folder = Path(__file__).parents[1] / "levels" / "data"
    names = {path.name for path in files_of(folder / "street.tmx")}
    assert {"street.tmx", "tiles.tsx", "boxes.tsx", "tiles.png", "box.png", "sky.png"} <= names
    assert "door.tx" in names
