"""Which key does what, by its place on the keyboard (scancode), not by its letter."""

from __future__ import annotations

from typing import Final

import pygame

from game.play.actions import Action
from game.sim.buttons import ACT, BOOST, BREATHE, DOWN, JUMP, LEFT, RIGHT, UP

ARROWS: Final = {
    pygame.KSCAN_LEFT: LEFT,
    pygame.KSCAN_RIGHT: RIGHT,
    pygame.KSCAN_UP: UP,
    pygame.KSCAN_DOWN: DOWN,
}
LETTERS: Final = {
    pygame.KSCAN_A: LEFT,
    pygame.KSCAN_D: RIGHT,
    pygame.KSCAN_W: UP,
    pygame.KSCAN_S: DOWN,
}

ALONE: Final = {
    **ARROWS,
    **LETTERS,
    pygame.KSCAN_SPACE: JUMP,
    pygame.KSCAN_Z: JUMP,
    pygame.KSCAN_X: BOOST,
    pygame.KSCAN_LSHIFT: BOOST,
    pygame.KSCAN_RSHIFT: BOOST,
    pygame.KSCAN_C: ACT,
    pygame.KSCAN_E: ACT,
    pygame.KSCAN_V: BREATHE,
}
"""The buttons of one person at one keyboard."""

LEFT_HALF: Final = {
    **LETTERS,
    pygame.KSCAN_SPACE: JUMP,
    pygame.KSCAN_LSHIFT: BOOST,
    pygame.KSCAN_E: ACT,
    pygame.KSCAN_V: BREATHE,
}
RIGHT_HALF: Final = {
    **ARROWS,
    pygame.KSCAN_RETURN: JUMP,
    pygame.KSCAN_KP0: JUMP,
    pygame.KSCAN_RSHIFT: BOOST,
    pygame.KSCAN_SLASH: ACT,
    pygame.KSCAN_PERIOD: BREATHE,
}
"""Two people share a keyboard: Izuku has the left half, Katsuki the right one."""

ACTIONS: Final = {
    pygame.KSCAN_LEFT: Action.LEFT,
    pygame.KSCAN_RIGHT: Action.RIGHT,
    pygame.KSCAN_UP: Action.UP,
    pygame.KSCAN_DOWN: Action.DOWN,
    pygame.KSCAN_A: Action.LEFT,
    pygame.KSCAN_D: Action.RIGHT,
    pygame.KSCAN_W: Action.UP,
    pygame.KSCAN_S: Action.DOWN,
    pygame.KSCAN_RETURN: Action.CONFIRM,
    pygame.KSCAN_KP_ENTER: Action.CONFIRM,
    pygame.KSCAN_SPACE: Action.CONFIRM,
    pygame.KSCAN_Z: Action.CONFIRM,
    pygame.KSCAN_BACKSPACE: Action.BACK,
    pygame.KSCAN_X: Action.BACK,
    pygame.KSCAN_ESCAPE: Action.PAUSE,
    pygame.KSCAN_R: Action.RETRY,
    pygame.KSCAN_F3: Action.OVERLAY,
    pygame.KSCAN_F6: Action.SLOW,
    pygame.KSCAN_F8: Action.STILL,
    pygame.KSCAN_F9: Action.STEP,
    pygame.KSCAN_F11: Action.FULLSCREEN,
}
REWIND: Final = pygame.KSCAN_F7
"""Held, not pressed: a game on a watched map goes back as long as it is down."""


def buttons_of(scancode: int, people: int) -> tuple[int, int]:
    """Which of 1 or 2 people a key belongs to, and the button; the button is 0 for none."""
    if people == 1:
        return 0, ALONE.get(scancode, 0)
    if scancode in LEFT_HALF:
        return 0, LEFT_HALF[scancode]
    return 1, RIGHT_HALF.get(scancode, 0)


def action_of(scancode: int, modifiers: int) -> Action | None:
    """What a key asks for, if anything; Alt with Return is full screen."""
    if scancode == pygame.KSCAN_RETURN and modifiers & pygame.KMOD_ALT:
        return Action.FULLSCREEN
    return ACTIONS.get(scancode)
