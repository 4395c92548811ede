"""What a newcomer is told: one thing at a time, at its moment, and never again once it was done."""

import pygame
import pytest
from machine import Machine

from game.levels import load_level
from game.levels.data import DATA_MAPS
from game.play.attempt import KATSUKI
from game.play.prompt import (
    BROWSE,
    BURST,
    CALM,
    DOOR,
    DUCK,
    FADES,
    HIGHER,
    HOP,
    KICK,
    LASTS,
    RUN,
    WAIT,
    Prompt,
)
from game.sim import Level, World
from game.sim.buttons import BOOST, JUMP, RIGHT
from game.sim.fugitive import Fugitive

STREET = """
........................................
........................................
........................................
........................................
.............#..........................
..I..........#..........................
########################################
"""
SHAFT = """
..........
..#...#...
..#...#...
..#...#...
..#...#...
..#...#...
..#...#...
..#.I.#...
##########
"""

PLANTERS = """
..........................
..........................
..........................
.......##....##...........
..I....##....##...........
##########################
"""


class Player:
    """Hands on a world, and the prompt that looks at them."""

    def __init__(self, machine: Machine, text: str, *, known: bool = False) -> None:
        self.world = World(Level.from_text(text))
        self.prompt = Prompt(machine.kit.font, "izuku", pad=False, known=known)

    def press(self, buttons: int, ticks: int) -> None:
        for _ in range(ticks):
            self.world.step(buttons)
            self.prompt.tick(buttons, self.world, self.world.izuku)

    def shown(self) -> set[int]:
        return {lesson for lesson, strength in self.prompt._strength.items() if strength == FADES}


def test_running_is_told_as_long_as_nobody_runs(machine):
    player = Player(machine, STREET)
    player.press(0, 2 * LASTS)
    assert player.shown() == {RUN}


def test_one_thing_after_the_other(machine):
    player = Player(machine, STREET)
    player.press(RIGHT, 2 * FADES)
    assert player.shown() == {HOP}
    player.press(RIGHT | JUMP, 2 * FADES)
    assert player.shown() == {BURST}
    player.press(BOOST, 1)
    player.press(0, 2 * FADES)
    assert not player.shown()


def test_who_runs_against_a_wall_after_a_hop_is_told_to_hold(machine):
    player = Player(machine, STREET)
    player.press(JUMP, 2)
    player.press(RIGHT, 160)
    assert player.shown() == {HIGHER}


def test_kicks_are_told_in_a_shaft_until_the_first_one(machine):
    player = Player(machine, SHAFT)
    player.press(RIGHT | JUMP, FADES)
    assert player.shown() == {KICK}
    player.press(RIGHT, 8)
    player.press(RIGHT | JUMP, 2)
    assert KICK in player.prompt._learnt


def test_what_can_be_hopped_onto_is_no_shaft(machine):
    player = Player(machine, PLANTERS)
    player.press(RIGHT, 20)
    for _ in range(6):
        player.press(RIGHT | JUMP, 20)
        player.press(RIGHT, 10)
        assert KICK not in player.shown()
    assert player.world.izuku.x > 15 * 16


def test_a_person_who_plays_katsuki_is_told_to_wait_for_him(machine):
    world = World(load_level(DATA_MAPS / "shopping.tmx"))
    prompt = Prompt(machine.kit.font, KATSUKI, pad=False, known=True)
    assert world.katsuki is not None
    for _ in range(2 * LASTS):
        world.step(0, RIGHT | JUMP)
        prompt.tick(RIGHT | JUMP, world, world.katsuki)
    assert world.katsuki.state == "hidden"
    assert {lesson for lesson, strength in prompt._strength.items() if strength} == {WAIT}


def test_a_word_goes_by_itself(machine):
    player = Player(machine, STREET)
    player.press(RIGHT, 1)
    player.press(0, 2 * LASTS + 2 * FADES)
    assert not player.shown()


def test_who_knows_the_street_is_told_nothing(machine):
    player = Player(machine, STREET, known=True)
    player.press(0, 100)
    assert not player.shown()


@pytest.mark.parametrize("pad", [False, True])
def test_drawing(machine, pad):
    prompt = Prompt(machine.kit.font, KATSUKI, pad=pad, known=False)
    world = World(Level.from_text(STREET))
    for _ in range(FADES):
        prompt.tick(0, world, world.izuku)
    surface = pygame.Surface((480, 270))
    prompt.draw(surface)
    assert surface.get_bounding_rect().height
    assert pygame.mask.from_threshold(surface, (235, 232, 220), (2, 2, 2)).count() > 50


def test_a_door_a_shop_and_a_grip_say_what_to_press(machine):
    level = load_level(DATA_MAPS / "playground" / "shops.tmx")
    world, bot = World(level), Fugitive(level)
    prompt = Prompt(machine.kit.font, "izuku", pad=False, known=False)
    shown = []
    while world.outcome == "running" and world.tick < 6000:
        pressed = bot.press(world)
        world.step(pressed)
        prompt.tick(pressed, world, world.izuku)
        for lesson in (DOOR, BROWSE, CALM, DUCK):
            if prompt._strength[lesson] and lesson not in shown:
                shown.append(lesson)
        if world.scene.grip.holds and world.tick > world.scene.grip.since + FADES:
            assert not any(prompt._strength[lesson] for lesson in prompt._strength if lesson > CALM)
    assert shown == [DOOR, BROWSE, CALM, DUCK]
