"""What stands in the street and can be used."""

from drawing.playing import Playing, Reel
from game.sim import World
from game.sim.buttons import ACT, BOOST, JUMP, RIGHT
from game.sim.toppling import PUSH_TICKS

MACHINE, RACK, RUN_UP, GAP = 84, 138, 222, 850  # pixels
TO_THE_TOP = 12  # ticks from the second awning to the boost


def play(reel: Reel) -> None:
    """A drink, a rack of bicycles, two awnings, a clothes line, a billboard over a gap."""
    playing = Playing(reel, "playground/things")
    izuku = playing.world.izuku
    playing.press_until(RIGHT, lambda world: world.izuku.x > MACHINE)
    playing.hold(0, 4)
    playing.hold(ACT, 8)
    playing.roll()
    playing.hold(ACT, 22)
    playing.press_until(RIGHT, lambda world: world.izuku.x > RACK)
    playing.hold(RIGHT, 12)
    playing.take()
    playing.press_until(RIGHT, lambda world: world.izuku.x > RUN_UP)
    for bounce in range(2):
        playing.press_until(RIGHT | JUMP, lambda world: _happens(world, "bounce"))
        playing.hold(RIGHT | JUMP, TO_THE_TOP)
        if not bounce:
            playing.take()
    playing.hold(RIGHT | JUMP | BOOST)
    playing.press_until(RIGHT | JUMP, lambda _: izuku.on_ground)
    playing.hold(RIGHT, 2)
    playing.press_until(RIGHT | JUMP, lambda world: _happens(world, "slide"))
    playing.hold(RIGHT, 24)
    playing.take()
    playing.press_until(RIGHT, lambda world: world.izuku.x >= GAP and izuku.on_ground)
    playing.cut()
    playing.hold(RIGHT | ACT, PUSH_TICKS - 40)
    playing.roll()
    playing.press_until(RIGHT | ACT, lambda world: _happens(world, "topple"))
    playing.hold(0, 30)
    playing.press_until(RIGHT, lambda world: world.izuku.x > GAP + 90)
    playing.take()
    playing.hold(RIGHT, 30)


def _happens(world: World, name: str) -> bool:
    return any(event.name == name for event in world.events)
