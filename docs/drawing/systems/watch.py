"""A street that is edited while somebody runs along it."""

from drawing.author import Author
from drawing.playing import Reel
from game.play.actions import Action
from game.sim.buttons import JUMP, RIGHT

BUSH, BEYOND = 270, 422  # pixels
HOLE, DEEP = range(23, 26), range(30, 34)  # columns and rows
PLANK = 303
"""The middle of a wooden floor that is passed from below, as maps number it."""


def play(reel: Reel) -> None:
    """He runs; a hole is dug behind him and swallows the same run; planks are laid over it."""
    author = Author(reel, "home_street")
    author.hold(0, 20)
    author.roll()
    author.run_to(BUSH, RIGHT)
    author.hold(RIGHT | JUMP, 12)
    author.run_to(BEYOND, RIGHT)
    author.hold(0, 40)
    author.take()
    author.paint(HOLE, DEEP, 0)
    author.hold(0, 120)
    author.take()
    author.paint(HOLE, range(30, 31), PLANK)
    author.hold(0, 60)
    author.run_to(BEYOND, RIGHT)
    author.hold(0, 30)
    author.press(Action.OVERLAY)
    author.hold(0, 45)
    author.take()
    author.press(Action.OVERLAY)
    author.hold(0, 45)
    author.take()
