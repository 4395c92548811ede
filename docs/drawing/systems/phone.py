"""The phone in its playground."""

from typing import Final, NamedTuple

from drawing.playing import Playing, Reel
from game.sim.buttons import ACT, RIGHT


class Part(NamedTuple):
    """Buttons held for some ticks or until he is somewhere; with `shown` a still is then taken."""

    buttons: int
    ticks: int
    until_x: int = 100_000
    shown: bool = False


READS: Final = (
    Part(RIGHT, 400, until_x=104),
    Part(0, 14, shown=True),  # it buzzes
    Part(0, 130),
    Part(ACT, 3),
    Part(0, 30, shown=True),  # a friend
    Part(ACT, 3),
    Part(0, 3),
)
GOES_ON: Final = (Part(RIGHT, 400, until_x=430), Part(0, 40), Part(ACT, 3), Part(0, 3))
SILENCES: Final = (
    Part(ACT, 3),
    Part(0, 40),
    Part(ACT, 42, shown=True),  # to silence it
    Part(0, 10),
    Part(RIGHT, 400, until_x=748),
    Part(0, 130, shown=True),  # he rings
)


def play(reel: Reel) -> None:
    """A buzz, a message, silence, a call."""
    playing = Playing(reel, "playground/phone", phone=True)
    playing.roll()
    _play(playing, READS)
    playing.cut()
    _play(playing, GOES_ON)
    _play(playing, SILENCES[:-2])
    _play(playing, SILENCES[-2:-1])
    playing.roll()
    _play(playing, SILENCES[-1:])


def _play(playing: Playing, parts: tuple[Part, ...]) -> None:
    for part in parts:
        for _ in range(part.ticks):
            if playing.world.izuku.x >= part.until_x:
                break
            playing.step(part.buttons)
        if part.shown:
            playing.take()
