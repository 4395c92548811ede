"""What a person asks of menus and of the window, whatever device it comes from."""

from enum import Enum, auto


class Action(Enum):
    """One press that is no button of the game itself."""

    UP = auto()
    DOWN = auto()
    LEFT = auto()
    RIGHT = auto()
    CONFIRM = auto()
    BACK = auto()
    PAUSE = auto()
    RETRY = auto()
    OVERLAY = auto()
    FULLSCREEN = auto()
    STILL = auto()
    STEP = auto()
    SLOW = auto()
