"""A front, puddles, lightning, and a wall that water runs down."""

from drawing.playing import Playing, Reel
from game.sim import World
from game.sim.buttons import RIGHT

FRONT_AT, HALF_OVER = 330, 405  # ticks
AT_THE_WALL = 900  # pixels


def play(reel: Reel) -> None:
    """It comes in from the left; puddles fill; it strikes; then over slippery tiles to the wall."""
    playing = Playing(reel, "playground/weather")
    playing.press_until(RIGHT, lambda world: world.izuku.x > 150)
    playing.hold(0, FRONT_AT - playing.world.tick)
    playing.roll()
    playing.hold(0, HALF_OVER - playing.world.tick)
    playing.take()
    playing.hold(0, 45)
    playing.cut()
    playing.hold(0, 1000)
    playing.take()
    playing.press_until(0, lambda world: world.tick > 2255)
    playing.roll()
    playing.press_until(0, _strikes)
    playing.hold(0, 2)
    playing.take()
    playing.hold(0, 8)
    playing.cut()
    playing.run_until(lambda world: world.izuku.x > 620)
    playing.roll()
    playing.run_until(lambda world: world.izuku.x > AT_THE_WALL)
    playing.run(30)
    playing.take()
    playing.run(60)


def _strikes(world: World) -> bool:
    return any(event.name == "lightning" for event in world.events)
