"""Doors to hide behind, in the shopping district."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from drawing.playing import Playing
from game.sim.buttons import LEFT, UP
from game.sim.shops import INSIDE, OUTSIDE

if TYPE_CHECKING:
    from drawing.playing import Reel
    from game.sim import World
    from game.sim.fugitive import Fugitive
    from game.sim.shops import Shops

NEAR, FAR = 48, 176  # pixels from the shop's window to Katsuki
GOES_IN, PASSES, LOOKS = 90, 110, 80  # ticks of the film
LAST_STEPS: Final = 90  # pixels
OUT_AT: Final = 78 * 16  # pixels: the other door


def play(reel: Reel) -> None:
    """Before a door; behind glass while he passes; a look out; out by the other door."""
    playing = Playing(reel, "shopping")

    def press(world: World) -> int:
        return pressed(world, playing.bot)

    playing.press_until(press, _before_a_door)
    playing.take()
    playing.roll()
    _film(playing, GOES_IN)
    playing.press_until(press, lambda world: of(world).phase == INSIDE and abs(away(world)) < NEAR)
    playing.take()
    _film(playing, PASSES)
    playing.cut()
    playing.press_until(press, lambda world: of(world).looks_up and away(world) < -FAR)
    playing.take()
    playing.roll()
    _film(playing, LOOKS)
    playing.cut()
    playing.press_until(press, lambda world: world.izuku.x > OUT_AT - LAST_STEPS)
    playing.roll()
    playing.press_until(press, _by_the_other_door)
    playing.take()


def _film(playing: Playing, ticks: int) -> None:
    for _ in range(ticks):
        playing.step(pressed(playing.world, playing.bot))


def pressed(world: World, bot: Fugitive) -> int:
    """The bot's buttons; behind glass he looks out once the other is far enough."""
    if of(world).phase == INSIDE and away(world) < -FAR + 16:
        return UP if away(world) > -FAR - 24 else bot.press(world)
    if of(world).phase == INSIDE and away(world) > -FAR:
        return LEFT
    return bot.press(world)


def of(world: World) -> Shops:
    """The shops of a world that has a scene."""
    assert world.scene is not None
    return world.scene.shops


def away(world: World) -> int:
    """Pixels from Izuku to Katsuki, negative to the left."""
    assert world.katsuki is not None
    return world.katsuki.x - world.izuku.x


def _before_a_door(world: World) -> bool:
    return of(world).may_enter(world.izuku, world.tick) >= 0 and 0 < away(world) < 400


def _by_the_other_door(world: World) -> bool:
    return of(world).phase == OUTSIDE and world.izuku.x > OUT_AT
