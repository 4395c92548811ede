"""Game pads as buttons: they come and go, and a stick that is half tilted walks."""

from __future__ import annotations

import logging
from typing import TYPE_CHECKING, Final

import pygame
from pygame._sdl2 import controller

from game.play.actions import Action
from game.sim.buttons import ACT, BOOST, BREATHE, DOWN, JUMP, LEFT, RIGHT, UP

if TYPE_CHECKING:
    from pygame.event import Event

DEAD: Final = 9_000  # of 32767: a stick at rest is never quite at 0
WALK_BELOW: Final = 21_000  # half tilted; between the two limits it keeps its gait
RUN_FROM: Final = 24_000
TRIGGER: Final = 12_000

BUTTONS: Final = {
    pygame.CONTROLLER_BUTTON_A: JUMP,
    pygame.CONTROLLER_BUTTON_B: ACT,
    pygame.CONTROLLER_BUTTON_X: BOOST,
    pygame.CONTROLLER_BUTTON_Y: BREATHE,
    pygame.CONTROLLER_BUTTON_RIGHTSHOULDER: BOOST,
    pygame.CONTROLLER_BUTTON_LEFTSHOULDER: BREATHE,
    pygame.CONTROLLER_BUTTON_DPAD_LEFT: LEFT,
    pygame.CONTROLLER_BUTTON_DPAD_RIGHT: RIGHT,
    pygame.CONTROLLER_BUTTON_DPAD_UP: UP,
    pygame.CONTROLLER_BUTTON_DPAD_DOWN: DOWN,
}
ACTIONS: Final = {
    pygame.CONTROLLER_BUTTON_A: Action.CONFIRM,
    pygame.CONTROLLER_BUTTON_B: Action.BACK,
    pygame.CONTROLLER_BUTTON_START: Action.PAUSE,
    pygame.CONTROLLER_BUTTON_BACK: Action.RETRY,
    pygame.CONTROLLER_BUTTON_DPAD_LEFT: Action.LEFT,
    pygame.CONTROLLER_BUTTON_DPAD_RIGHT: Action.RIGHT,
    pygame.CONTROLLER_BUTTON_DPAD_UP: Action.UP,
    pygame.CONTROLLER_BUTTON_DPAD_DOWN: Action.DOWN,
}
STICK_ACTIONS: Final = (
    (LEFT, Action.LEFT), (RIGHT, Action.RIGHT), (UP, Action.UP), (DOWN, Action.DOWN),
)  # fmt: skip

log = logging.getLogger("musutafu")


class Stick:
    """A stick's two axes as buttons; a half tilt to the side is that side with DOWN: a walk."""

    def __init__(self) -> None:
        """At rest."""
        self.x = 0
        self.y = 0
        self.walks = False

    def buttons(self) -> int:
        """LEFT or RIGHT, with UP for the diagonals; DOWN where it points straight down."""
        across, down = abs(self.x), abs(self.y)
        bits = 0
        if across > DEAD and across * 2 > down:
            bits |= RIGHT if self.x > 0 else LEFT
        if down > RUN_FROM or (down > DEAD and down > 2 * across):
            # a thumb that sags while running must not turn the run into a walk
            if self.y < 0:
                bits |= UP
            elif not bits:
                bits |= DOWN
        return bits

    def gait(self) -> None:
        """Decides between walking and running by how far the stick is tilted."""
        tilt = max(abs(self.x), abs(self.y))
        if tilt < WALK_BELOW:
            self.walks = tilt > DEAD
        elif tilt >= RUN_FROM:
            self.walks = False


class Pad:
    """One pad: which of its buttons are down, and where its stick points."""

    def __init__(self, opened: object) -> None:
        """Keeps the opened device alive."""
        self.opened = opened
        self.stick = Stick()

    def move(self, axis: int, value: int) -> bool:
        """Takes in the left stick, -32768 to 32767; False for another axis."""
        if axis == pygame.CONTROLLER_AXIS_LEFTX:
            self.stick.x = value
        elif axis == pygame.CONTROLLER_AXIS_LEFTY:
            self.stick.y = value
        else:
            return False
        self.stick.gait()
        return True


class Pads:
    """All pads that are plugged in, in the order in which they came."""

    def __init__(self) -> None:
        """Listens for pads from now on; those that are there already are announced by SDL."""
        controller.init()
        self.pads: dict[int, Pad] = {}

    def join(self, event: Event) -> None:
        """Opens a pad that was plugged in; one that does not open is left out, with one line."""
        try:
            opened = controller.Controller(event.device_index)
            number = int(opened.as_joystick().get_instance_id())
        except (pygame.error, AttributeError) as error:
            log.warning("a game pad does not open (%s); the keyboard still plays", error)
            return
        self.pads[number] = Pad(opened)

    def leave(self, number: int) -> bool:
        """Forgets a pad that was unplugged; False if it was not in use."""
        return self.pads.pop(number, None) is not None

    def person(self, number: int, people: int) -> int:
        """Whose pad it is: alone against a keyboard it is the last person's, else in order."""
        order = list(self.pads)
        if len(order) < 2 or number not in order:
            return people - 1
        return min(order.index(number), people - 1)
