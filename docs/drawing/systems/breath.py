"""Breath as a count, cold, and panic."""

from drawing.playing import Playing, Reel
from game.sim import World
from game.sim.buttons import BREATHE, JUMP, LEFT, RIGHT

IN_THE_RAIN, BENCH, MACHINE, NEXT_MACHINE, BEFORE_HIM = 210, 160, 318, 664, 868  # pixels


def play(reel: Reel) -> None:
    """Wet and cold; a breath beside the bench; warm at a machine; Katsuki stands there."""
    playing = Playing(reel, "playground/breath")
    _go(playing, RIGHT, IN_THE_RAIN)
    playing.hold(0, 700, katsuki=0)
    playing.take()
    _go(playing, LEFT, BENCH)
    playing.hold(0, 20, katsuki=0)
    playing.roll()
    playing.step(BREATHE, 0)
    for _ in range(330):
        playing.step(_breathes(playing.world), 0)
    playing.take()
    playing.cut()
    playing.hold(0, 60, katsuki=0)
    _go(playing, RIGHT, MACHINE)
    playing.hold(0, 60, katsuki=0)
    playing.take()
    playing.hold(0, 200, katsuki=0)
    _go(playing, RIGHT, NEXT_MACHINE)
    playing.hold(0, 260, katsuki=0)
    _go(playing, RIGHT, BEFORE_HIM)
    playing.hold(0, 900, katsuki=0)
    playing.roll()
    playing.hold(0, 90, katsuki=0)
    playing.take()
    playing.hold(0, 40, katsuki=0)


def _breathes(world: World) -> int:
    """The button, kept to the count."""
    breath = world.feelings.of("izuku").breath
    lets_go = breath.phase == "out" or (breath.phase == "hold" and breath.progress == 100)
    return 0 if lets_go else BREATHE


def _go(playing: Playing, way: int, x: int) -> None:
    """To a place, with a jump over what is in the way."""
    izuku = playing.world.izuku
    for _ in range(2000):
        if (izuku.x >= x) if way == RIGHT else (izuku.x <= x):
            return
        blocked = abs(izuku.vx) < 20 or not izuku.on_ground
        playing.step(way | JUMP if blocked else way, 0)
    raise RuntimeError(f"he never came to {x}")
