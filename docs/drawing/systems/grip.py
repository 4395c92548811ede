"""The hand, the hush, the cheer, and the way out of it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from drawing.playing import Playing
from drawing.systems.shops import away

if TYPE_CHECKING:
    from drawing.playing import Reel
    from game.sim import World
    from game.sim.grip import Grip


def play(reel: Reel) -> None:
    """Lost in thought; held, while everybody hushes; the cheer; free, and he still looks."""
    playing = Playing(reel, "shopping")
    playing.run_until(lambda world: 0 < -away(world) < 160 and world.hunt == 0)
    playing.take()
    playing.run_until(lambda world: _phase(world) == "hush" and _since(world) > 60)
    playing.take()
    playing.roll()
    playing.run_until(lambda world: _phase(world) == "cheer" and 0 < _of(world).strength < 40)
    playing.take()
    playing.run_until(
        lambda world: _of(world).stares(world.tick) and world.tick - _of(world).since > 50,
    )
    playing.take()
    playing.run(40)


def _of(world: World) -> Grip:
    assert world.scene is not None
    assert world.scene.grip is not None
    return world.scene.grip


def _phase(world: World) -> str:
    return world.crowd.proposal.phase


def _since(world: World) -> int:
    return int(world.tick - world.crowd.proposal.since)
