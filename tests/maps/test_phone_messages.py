"""Beat 12 in the shopping district: it buzzes and buzzes, until he switches it off."""

from game.levels import load_level
from game.levels.data import DATA_MAPS
from game.sim import World
from game.sim.buttons import ACT, RIGHT
from game.sim.units import SUBPIXELS

SECOND = 60
BEFORE = 1790  # pixels: a step to the left of beat 12


def buzzes(world: World, buttons: int, ticks: int) -> int:
    heard = 0
    for _ in range(ticks):
        world.step(buttons, 0)
        heard += sum(event.name == "buzz" for event in world.events)
    return heard


def at_beat_12() -> World:
    world = World(load_level(DATA_MAPS / "shopping.tmx"), seed=1)
    world.izuku.sx = BEFORE * SUBPIXELS
    assert buzzes(world, RIGHT, 20) == 1
    return world


def test_it_buzzes_three_times_and_then_again() -> None:
    world = at_beat_12()
    assert buzzes(world, 0, 5 * SECOND) == 2
    assert buzzes(world, 0, 13 * SECOND) == 3


def test_a_second_of_standing_still_ends_it() -> None:
    world = at_beat_12()
    buzzes(world, 0, SECOND // 2)
    buzzes(world, ACT, SECOND + 10)
    assert buzzes(world, 0, 20 * SECOND) == 0
