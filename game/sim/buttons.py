"""One player's input in one tick: eight bits, whoever or whatever presses them."""

from enum import IntFlag
from typing import Final


class Buttons(IntFlag):
    """What is held down in one tick; combine with `|`. Any value 0-255 is allowed."""

    NONE = 0
    LEFT = 1
    RIGHT = 2
    UP = 4
    DOWN = 8
    JUMP = 16
    BOOST = 32
    ACT = 64
    BREATHE = 128


# plain integers for the simulation's inner loops: flag arithmetic on enums is some 20 times slower
LEFT: Final = 1
RIGHT: Final = 2
UP: Final = 4
DOWN: Final = 8
JUMP: Final = 16
BOOST: Final = 32
ACT: Final = 64
BREATHE: Final = 128
ALL: Final = 255
