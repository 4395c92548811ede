"""A pad that SDL itself pretends to have: plugged in, used, and pulled out."""

import ctypes
from pathlib import Path

import pygame
import pytest
from machine import Machine

from game.play.pause import Pause
from game.sim import Buttons

A_GAME_PAD = 1  # SDL_JOYSTICK_TYPE_GAMECONTROLLER
BUTTON_A = 0
AXIS_LEFT_X = 0


@pytest.fixture
def sdl(monkeypatch):
    monkeypatch.setenv("SDL_JOYSTICK_ALLOW_BACKGROUND_EVENTS", "1")
    folder = Path(pygame.__file__).parents[1]
    found = sorted(folder.glob("pygame*.libs/libSDL2-2*"))
    if not found:
        pytest.skip("this pygame brings no SDL of its own")
    library = ctypes.CDLL(str(found[0]))
    library.SDL_JoystickFromInstanceID.restype = ctypes.c_void_p
    return library


def test_plugged_in_used_and_pulled_out(sdl, tmp_path):
    machine = Machine(tmp_path)
    index = sdl.SDL_JoystickAttachVirtual(A_GAME_PAD, 6, 15, 0)
    machine.frames(2)
    assert machine.controls.has_pad
    number = next(iter(machine.controls._pads.pads))
    pad = ctypes.c_void_p(sdl.SDL_JoystickFromInstanceID(number))
    start = machine.world.izuku.x

    sdl.SDL_JoystickSetVirtualAxis(pad, AXIS_LEFT_X, 16_000)
    machine.frames(30)
    assert 50 < machine.world.izuku.vx < 70  # half a tilt walks

    sdl.SDL_JoystickSetVirtualAxis(pad, AXIS_LEFT_X, 32_000)
    sdl.SDL_JoystickSetVirtualButton(pad, BUTTON_A, 1)
    machine.frames(10)
    assert machine.world.izuku.vx > 100
    assert not machine.world.izuku.on_ground
    assert machine.world.izuku.x > start

    sdl.SDL_JoystickDetachVirtual(index)
    machine.frames(2)
    assert isinstance(machine.top, Pause)
    assert "pad" in machine.top._why
    assert machine.controls.sample() == (Buttons.NONE,)
