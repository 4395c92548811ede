"""People: among them, in a queue, under umbrellas, and when something bangs."""

from typing import Final

from drawing.playing import Playing, Reel
from game.sim import World
from game.sim.buttons import DOWN, RIGHT

AMONG_THEM: Final = 110  # pixels: where people look at shop windows
QUEUE: Final = 545  # and where they stand in line
DOWNPOUR: Final = 97  # seconds


def play(reel: Reel) -> None:
    """He walks among them; they queue; it pours; a blast."""
    # a walk
    playing = Playing(reel, "playground/crowd")
    playing.hold(0, 60, katsuki=0)
    playing.roll()
    _go(playing, RIGHT | DOWN, AMONG_THEM)
    playing.take()
    playing.hold(RIGHT | DOWN, 60, katsuki=0)
    playing.cut()
    # the queue, and umbrellas
    _go(playing, RIGHT, QUEUE)
    playing.hold(0, 1200 - playing.world.tick, katsuki=0)
    playing.take()
    playing.hold(0, DOWNPOUR * 60 - 60 - playing.world.tick, katsuki=0)
    playing.roll()
    playing.hold(0, 100, katsuki=0)
    playing.take()
    playing.cut()
    # a blast
    chase = Playing(reel, "playground/chase_street", side="katsuki")
    chase.run_until(_blast_soon)
    chase.roll()
    chase.run_until(lambda world: any(event.name == "startled" for event in world.events))
    chase.run(7)
    chase.take()
    chase.run(70)


def _go(playing: Playing, buttons: int, x: int) -> None:
    while playing.world.izuku.x < x:
        playing.hold(buttons, katsuki=0)


def _blast_soon(world: World) -> bool:
    return world.tick >= 430
