"""One player's input in one tick: eight bits, whoever or whatever presses them."""

from enum import IntFlag


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
LEFT = 1
RIGHT = 2
UP = 4
DOWN = 8
JUMP = 16
BOOST = 32
ACT = 64
BREATHE = 128
ALL = 255
