"""Katsuki's head, from his side."""

from drawing.playing import Playing, Reel
from game.sim import World
from game.view.overlay import ROADS

ROADS_AT = 872  # ticks: in the air, on one of his roads


def play(reel: Reel) -> None:
    """He holds fire; blasts where nobody is; his roads and rings (F3); he tries a door."""
    chase = Playing(reel, "playground/chase_street", side="katsuki")
    chase.run_until(lambda world: world.tick >= 420)
    chase.roll()
    chase.run_until(lambda world: _happens(world, "blast_vetoed"))
    chase.run(10)
    chase.take()
    chase.run(48)
    chase.cut()
    chase.run_until(lambda world: world.tick >= 770)
    chase.roll()
    chase.run_until(lambda world: world.tick > 800 and _happens(world, "blast"))
    chase.run(4)
    chase.take()
    chase.run(30)
    chase.cut()
    chase.renderer.show_overlay = ROADS
    chase.run_until(lambda world: world.tick >= ROADS_AT)
    chase.take()
    search = Playing(reel, "playground/shops", side="katsuki")
    search.run_until(lambda world: world.tick >= 645)
    search.roll()
    search.run_until(lambda world: world.tick >= 740)
    search.take()
    search.run_until(lambda world: _happens(world, "lost_sight"))
    search.run(70)


def _happens(world: World, name: str) -> bool:
    return any(event.name == name for event in world.events)
