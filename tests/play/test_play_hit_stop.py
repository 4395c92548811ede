"""A heavy blow holds the picture for a moment; it costs no button and changes no game."""

from __future__ import annotations

import pygame
import pytest
from machine import Machine

from game.sim.buttons import JUMP, RIGHT
from game.view.hit_stop import LAND_TICKS
from game.view.looks import Looks

CLIFF = "\n".join([*["." * 40] * 12, "..I......" + "." * 31, "####" + "." * 36,
                   *["." * 40] * 9, "." * 38 + "E.", "#" * 40, "#" * 40])  # fmt: skip


def dropped(folder, shake=100):
    """Izuku has just come down ten tiles; the machine is in the frame after his landing."""
    machine = Machine(folder, CLIFF)
    machine.kit.choose(Looks(shake=shake))
    machine.down(pygame.KSCAN_RIGHT)
    for _ in range(400):
        machine.frames()
        if any(event.name == "land" and event.value > 96 for event in machine.world.events):
            return machine
    pytest.fail("he never landed")


def test_a_hard_landing_holds_the_world_and_the_picture(tmp_path):
    machine = dropped(tmp_path)
    landed = machine.world.tick
    seen = set()
    for _ in range(LAND_TICKS):
        machine.frames()
        assert machine.world.tick == landed
        seen.add(pygame.image.tobytes(machine.loop._picture, "RGB"))
    assert len(seen) == 1
    machine.frames()
    assert machine.world.tick == landed + 1


def test_what_is_pressed_and_let_go_meanwhile_counts(tmp_path):
    machine = dropped(tmp_path)
    machine.frames()
    machine.tap(pygame.KSCAN_SPACE)
    machine.frames(LAND_TICKS)
    pressed = [izuku for izuku, _ in machine.chapter._attempt._pressed]
    assert pressed[-1] & RIGHT
    assert sum(bool(buttons & JUMP) for buttons in pressed) == 1


def test_who_wants_no_shaking_has_no_stop(tmp_path):
    machine = dropped(tmp_path, shake=0)
    landed = machine.world.tick
    machine.frames(5)
    assert machine.world.tick == landed + 5


def test_the_game_itself_is_the_same(tmp_path):
    digests = []
    for shake in (0, 100):
        machine = dropped(tmp_path / str(shake), shake)
        while machine.world.tick < 150:
            machine.frames()
        digests.append(machine.world.digest())
    assert digests[0] == digests[1]
