"""A chapter under the hands of a person: keys, pauses, retries, the end."""

from pathlib import Path

import pygame
import pytest
from machine import Machine

from game.levels import load_level
from game.levels.data import find_level
from game.play.attempt import Attempt
from game.play.chapter import Chapter
from game.play.garden_wall import GardenWall
from game.play.pause import Pause
from game.play.result import Result
from game.play.saves import Resume
from game.play.scene import Pop
from game.play.title import Title
from game.play.wall_talk import TALK
from game.replay import verify
from game.sim import World

DATA = Path(__file__).parents[1] / "levels" / "data"

CHASE = """
............................................
............................................
............................................
............................................
..K..I......................................
############################################
"""


def test_a_held_key_moves_izuku(machine):
    start = machine.world.izuku.x
    machine.down(pygame.KSCAN_RIGHT)
    machine.frames(30)
    assert machine.world.izuku.x > start + 50
    machine.up(pygame.KSCAN_RIGHT)
    machine.frames(30)
    assert machine.world.izuku.vx == 0


def test_a_tap_within_a_frame_jumps(machine):
    machine.frames(5)
    machine.tap(pygame.KSCAN_SPACE, frames=3)
    assert not machine.world.izuku.on_ground


def test_the_world_ticks_sixty_times_a_second(machine):
    machine.frames(60)
    assert machine.world.tick == 60


def test_a_lost_focus_pauses_and_held_keys_do_not_come_back(machine):
    machine.down(pygame.KSCAN_RIGHT)
    machine.frames(20)
    machine.tell(pygame.WINDOWFOCUSLOST)
    machine.frames(2)
    assert isinstance(machine.top, Pause)
    before = machine.world.tick
    machine.tell(pygame.WINDOWFOCUSGAINED)
    machine.down(pygame.KSCAN_RIGHT)
    machine.frames(10)
    assert machine.world.tick == before
    machine.tap(pygame.KSCAN_ESCAPE, frames=40)
    assert machine.top is machine.chapter
    assert machine.world.izuku.vx == 0


def test_a_suspended_machine_pauses(machine):
    machine.frames(5)
    machine.now += 10_000_000_000
    machine.loop.frame()
    assert isinstance(machine.top, Pause)
    assert machine.world.tick <= 6


def test_the_key_that_leaves_a_pause_does_not_jump(machine):
    machine.frames(5)
    machine.tap(pygame.KSCAN_ESCAPE)
    machine.down(pygame.KSCAN_SPACE)
    machine.frames(10)
    assert machine.top is machine.chapter
    assert machine.world.izuku.on_ground


def test_a_direction_may_be_held_through_a_pause(machine):
    machine.down(pygame.KSCAN_RIGHT)
    machine.frames(5)
    machine.tap(pygame.KSCAN_ESCAPE, frames=5)
    machine.tap(pygame.KSCAN_ESCAPE, frames=20)
    assert machine.world.izuku.vx > 100


def test_retry_returns_to_the_start_and_then_to_the_checkpoint(machine):
    start = machine.world.izuku.x
    machine.down(pygame.KSCAN_RIGHT)
    machine.frames(20)
    machine.tap(pygame.KSCAN_R, frames=0)
    machine.loop.frame()
    assert machine.world.izuku.x - start < 10
    checkpoint = machine.chapter._scenery.level.of_kind("checkpoint")[0].x
    machine.frames(120)
    assert machine.world.izuku.x > checkpoint + 40
    machine.tap(pygame.KSCAN_R, frames=0)
    machine.loop.frame()
    assert abs(machine.world.izuku.x - checkpoint) < 30
    assert machine.chapter._attempt.retries == 2


def test_the_end_leads_to_a_result_and_the_best_time_is_kept(machine):
    machine.down(pygame.KSCAN_RIGHT)
    machine.frames(600)
    assert machine.world.outcome == "escaped"
    assert isinstance(machine.top, Result)
    best = machine.kit.store.progress.best_time("street", "izuku")
    assert best is not None
    assert 200 < best < 500
    machine.up(pygame.KSCAN_RIGHT)
    machine.tap(pygame.KSCAN_RETURN, frames=2)
    assert machine.top is machine.chapter
    assert machine.world.tick < 5


def test_caught_on_the_street_leads_to_the_wall_once(machine, monkeypatch):
    chapter = machine.chapter
    for expected in (GardenWall, Result):
        chapter._start(None)
        machine.stack.scenes = [chapter]
        world = chapter._attempt.world
        world.outcome = "caught_street"
        chapter._keep_outcome("caught_street")
        machine.frames(90)
        assert isinstance(machine.top, expected)


def test_the_wall_can_be_read_through_and_left(machine):
    scenery = machine.kit.scenery(find_level("home_street"))
    wall = GardenWall(machine.kit, scenery)
    machine.open(wall)
    machine.frames(60)
    for _ in range(2 * len(TALK)):
        machine.tap(pygame.KSCAN_SPACE)
    assert wall._number == len(TALK)
    machine.frames(100)
    assert machine.top is None


def test_keys_of_the_chase_do_not_leave_the_wall(machine):
    wall = GardenWall(machine.kit, machine.kit.scenery(find_level("home_street")))
    machine.open(wall)
    for _ in range(10):
        machine.tap(pygame.KSCAN_X, frames=3)
        machine.tap(pygame.KSCAN_SPACE, frames=3)
    assert (machine.top, wall._number) == (wall, 0)
    machine.frames(60)
    machine.tap(pygame.KSCAN_X, frames=2)
    assert machine.top is wall


def test_from_the_wall_one_may_run_again_at_once(machine):
    wall = GardenWall(machine.kit, machine.kit.scenery(find_level("home_street")))
    machine.stack.scenes.append(wall)
    machine.frames(80)
    machine.tap(pygame.KSCAN_R, frames=2)
    assert machine.top is machine.chapter
    assert machine.chapter._attempt.retries == 1


def test_pages_are_counted_once_however_often_they_are_found(machine):
    chapter = machine.chapter
    hud = chapter._views._renderers[0].hud
    machine.kit.store.progress.pages = [2, 3]
    chapter._count_pages()
    assert hud.pages_kept + machine.world.pages == 2
    machine.world._story.pages_done = 1  # one of the two, found anew
    chapter._count_pages()
    assert hud.pages_kept + machine.world.pages == 2


def test_overlay_and_full_screen_keys(machine):
    machine.tap(pygame.KSCAN_F3)
    assert machine.chapter._overlay
    machine.tap(pygame.KSCAN_F11)
    assert machine.window.fullscreen
    machine.tap(pygame.KSCAN_F11, frames=3)
    assert not machine.window.fullscreen
    assert machine.top is machine.chapter


@pytest.mark.parametrize("size", [(1, 1), (33, 700), (480, 270), (1921, 1079)])
def test_windows_of_any_size(machine, size):
    pygame.display.set_mode(size, pygame.RESIZABLE)
    machine.frames(2)


def test_both_sides_on_one_keyboard(tmp_path):
    machine = Machine(tmp_path, CHASE, "both")
    machine.down(pygame.KSCAN_D)
    machine.down(pygame.KSCAN_LEFT)
    machine.frames(20)
    assert machine.world.izuku.vx > 0
    assert machine.world.katsuki.facing < 0


def test_katsukis_side_is_played_by_the_person_and_izuku_runs_by_himself(tmp_path):
    machine = Machine(tmp_path, CHASE.replace("......\n###", "....E.\n###"), "katsuki")
    start = machine.world.izuku.x
    machine.down(pygame.KSCAN_LEFT)
    machine.frames(60)
    assert machine.world.izuku.x > start + 60
    assert machine.world.katsuki.vx <= 0
    assert machine.world.katsuki.facing < 0


def test_closing_the_window_ends_everything(machine):
    machine.tell(pygame.QUIT)
    machine.frames()
    assert machine.top is None


class TestRecording:
    def run(self, attempt, buttons, ticks):
        for _ in range(ticks):
            attempt.step((buttons,))

    def test_a_retry_leaves_one_unbroken_game(self, machine):
        level = machine.chapter._scenery.level
        attempt = Attempt(level, 5)
        self.run(attempt, 2, 200)
        assert attempt.checkpoint != World(level, 5).snapshot()
        self.run(attempt, 1, 40)
        attempt.back()
        self.run(attempt, 2 | 16, 60)
        replay = attempt.replay("street")
        assert replay.ticks == attempt.world.tick < 300
        assert verify(replay, level).ok
        assert replay.checks[-1].digest == attempt.world.digest()
        assert attempt.ticks == 300

    def test_katsukis_side_verifies_too(self, tmp_path):
        level = Machine(tmp_path, CHASE.replace("......\n###", "....E.\n###"), "katsuki")
        attempt = level.chapter._attempt
        self.run(attempt, 2, 120)
        replay = attempt.replay("street")
        assert verify(replay, attempt.level).ok
        assert (replay.izuku_by, replay.katsuki_by) == ("bot", "person")

    def test_it_is_written_when_the_game_is_left(self, machine, tmp_path):
        machine.kit.record = tmp_path / "game.replay"
        machine.frames(10)
        machine.tell(pygame.QUIT)
        machine.frames()
        assert machine.kit.record.stat().st_size > 50


class TestTitle:
    def test_from_the_title_into_a_chapter_and_back(self, machine):
        title = Title(machine.kit)
        machine.open(title)
        machine.frames(2)
        machine.tap(pygame.KSCAN_RETURN, frames=2)
        assert any(isinstance(scene, Chapter) for scene in machine.stack.scenes)
        machine.stack.do(Pop())  # the card
        machine.stack.do(Pop("title"))
        assert machine.top is title
        machine.tap(pygame.KSCAN_UP)
        machine.tap(pygame.KSCAN_RETURN)
        assert machine.top is None

    def test_going_on_from_a_saved_checkpoint(self, machine):
        level = load_level(find_level("home_street"))
        chapter = machine.chapter
        chapter._plan = chapter._plan._replace(
            name="home_street", path=find_level("home_street").resolve()
        )
        chapter._attempt = Attempt(level, 3)
        chapter._attempt.step((2,))
        chapter._keep_checkpoint()
        title = Title(machine.kit)
        machine.open(title)
        machine.frames(2)
        machine.tap(pygame.KSCAN_RETURN, frames=2)
        resumed = next(s for s in machine.stack.scenes if isinstance(s, Chapter))
        assert resumed._attempt.world.seed == 3


def test_nobody_shouts_who_is_not_there(machine, monkeypatch):
    said = []
    monkeypatch.setattr(machine.chapter._views, "say", lambda bubble: said.append(bubble.who))
    machine.down(pygame.KSCAN_RIGHT)
    while machine.world.outcome == "running":
        machine.frames()
    assert said
    assert set(said) == {"izuku"}


def test_a_map_that_is_tried_leaves_the_place_in_the_story_alone(machine):
    place = machine.kit.store.progress.resume = Resume("roofs", "izuku", b"world", 5, 0, 1)
    machine.down(pygame.KSCAN_RIGHT)
    while machine.world.outcome == "running":
        machine.frames()
    assert machine.chapter._attempt.midway
    assert machine.kit.store.progress.resume == place
