"""A street that is edited while somebody runs along it."""

from typing import Final

from drawing.author import Author
from drawing.playing import Reel
from game.play.actions import Action
from game.sim.buttons import JUMP, RIGHT

NOTE: Final = 240  # ticks until the note of the first save is gone
TAKE_OFF, ON_DECK, BEYOND = 196, 322, 422  # pixels
DECK, HIGH = range(14, 22), range(27, 28)  # columns and rows of a deck over the street
MOVED, LOW = range(14, 22), range(29, 30)  # where it is moved to
HOLE, DEEP = range(23, 26), range(30, 34)
PLANK = 303
"""The middle of a wooden floor that is passed from below, as maps number it."""


def play(reel: Reel) -> None:
    """A deck is moved under his feet; a hole swallows the same run; planks are laid over it."""
    author = Author(reel, "home_street")
    author.paint(DECK, HIGH, PLANK)
    author.hold(0, NOTE)
    author.roll()
    author.hold(0, 30)
    author.run_to(TAKE_OFF, RIGHT)
    author.hold(RIGHT | JUMP, 26)
    author.run_to(ON_DECK, RIGHT)
    author.paint(DECK, HIGH, 0)
    author.paint(MOVED, LOW, PLANK)
    author.hold(RIGHT, 8)
    author.take()
    author.run_to(BEYOND, RIGHT)
    author.hold(0, 60)
    author.paint(HOLE, DEEP, 0)
    author.hold(0, 100)
    author.take()
    author.paint(HOLE, range(30, 31), PLANK)
    author.hold(0, 60)
    author.run_to(BEYOND, RIGHT)
    author.hold(0, 30)
    author.take()
    author.press(Action.OVERLAY)
    author.hold(0, 45)
    author.press(Action.OVERLAY)
    author.hold(0, 45)
    author.take()
