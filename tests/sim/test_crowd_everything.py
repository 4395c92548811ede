"""Nobody walks through a wall, onto a closed road or off the floor, whatever happens."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from crowding import boy_at, stands_free, state_of, thing_at, with_things, zone

from game.levels import load_level
from game.levels.data import DATA_MAPS
from game.sim import World
from game.sim.buttons import RIGHT
from game.sim.random import Random
from game.sim.stage import Stage
from game.sim.units import SUBPIXELS, speed

if TYPE_CHECKING:
    from game.sim.civilian import Civilian
    from game.sim.level import Level
    from game.sim.person import Person

QUARTER = """
........................................................................................
........................................................................................
..............................................................====......................
I...........................=======.............#.........====..........................
................................................#.......................................
............................................##..#.......................................
........................................................................................
###########################################################################..###########
"""
HOLE = 75
WEATHER = (
    "0s rain 0 wind 0; 40s rain 0 wind 0; 42s rain 30 wind 0; 70s rain 100 wind 0; "
    "200s rain 100 wind 0; 205s rain 0 wind 0; 280s rain 0 wind 0; 282s rain 80 wind 0"
)
TICKS = 20_000


def quarter() -> Level:
    """Obstacles, balconies, a hole, a road, shops, an exit; people of every wish."""
    return with_things(
        QUARTER,
        [
            zone(0, 18, 6, 20, "walk"), zone(14, 4, 6, 6, "signal"), zone(26, 18, 6, 20, "browse"),
            zone(28, 7, 2, 4, "browse"), zone(49, 12, 6, 14, "queue"), zone(49, 26, 6, 12, "walk"),
            zone(62, 4, 1, 2, "gather"), zone(60, 12, 6, 10, "gather"),
            zone(30, 12, 6, 6, "shelter"), zone(77, 11, 6, 10, "walk"),
            thing_at("shop", 8, 6), thing_at("shop", 50, 6),
            thing_at("crosswalk", 19, 6, 6), thing_at("exit", 85, 6),
        ],
        WEATHER,
    )  # fmt: skip


class Lights:
    """A road that is open for 5 s of every 15."""

    def __init__(self, stage: Stage) -> None:
        self.stage = stage

    def crossing_open(self, x: int) -> bool:
        assert x == 22 * 16
        return self.stage.tick % 900 < 300


def on_the_road(person: Civilian) -> bool:
    return 19 * 16 * SUBPIXELS < person.sx < 25 * 16 * SUBPIXELS


def disturb(stage: Stage, boys: list[Person], random: Random, tick: int) -> None:
    """Boys who run through everybody, bangs, a train now and then, a proposal."""
    for boy in boys:
        boy.svx = speed(random.between(-400, 400))
        boy.sx = min(max(boy.sx + boy.svx, 0), 88 * 16 * SUBPIXELS)
        if random.below(500) == 0:
            boy.sx = random.below(88 * 16) * SUBPIXELS
    crowd = stage.crowd
    if tick % 700 == 0:
        crowd.startle(stage, random.below(88 * 16) * SUBPIXELS, 110 * SUBPIXELS)
    if tick % 1500 == 600:
        crowd.release(random.below(8), 3 * 16, 112, random.below(18 * 16))
    if tick % 1500 == 900:
        crowd.board(random.below(8), 3 * 16, 112)
    if tick == 1900:
        crowd.stage_proposal(stage, 10 * 16, 112)


@pytest.mark.parametrize("seed", [1, 2])
def test_nobody_walks_through_a_wall_onto_a_closed_road_or_off_the_floor(seed: int) -> None:
    level = quarter()
    stage = Stage(level, seed)
    lights = Lights(stage)
    stage.signals = lights
    random = Random(seed)
    boys = [boy_at(stage, 200, 112), boy_at(stage, 900, 112)]
    crowd = stage.crowd
    places = [(person.state, person.sx, on_the_road(person)) for person in crowd.civilians]
    seen: set[str] = set()
    for tick in range(TICKS):
        disturb(stage, boys, random, tick)
        stage.tick += 1
        stage.events = []
        stage.weather.step(stage.tick)
        crowd.step(stage, boys)
        before = places + [("inside", -1, False)] * (len(crowd.civilians) - len(places))
        places = []
        for person, (state, sx, was_on) in zip(crowd.civilians, before, strict=True):
            now = on_the_road(person)
            places.append((person.state, person.sx, now))
            seen.add(person.state)
            if "inside" in (state, person.state):
                continue
            assert abs(person.sx - sx) <= 3 * SUBPIXELS, (tick, person.number, state, person.state)
            assert not now or was_on or lights.crossing_open(22 * 16), (
                tick, person.number, state, person.state, person.errand, person.asleep, sx,
            )  # fmt: skip
            if tick % 5 == 0:
                assert stands_free(level, person), (tick, person.number, person.x, person.y)
        if tick % 1000 == 0:
            copy = Stage(level, seed + 1)
            copy.crowd.load(iter(state_of(stage)))
            assert state_of(copy) == state_of(stage)
    assert seen == {
        "walk", "stand", "wait", "stagger", "complain", "startled", "flee", "hush", "cheer",
        "enter", "inside", "come",
    }  # fmt: skip


def test_a_saved_quarter_goes_on_as_if_nothing_had_been() -> None:
    level = quarter()
    straight, again = Stage(level, 3), Stage(level, 3)
    dice, more = Random(3), Random(3)
    pairs = [[boy_at(stage, 200, 112), boy_at(stage, 900, 112)] for stage in (straight, again)]
    for tick in range(TICKS // 2):
        for stage, boys, random in ((straight, pairs[0], dice), (again, pairs[1], more)):
            disturb(stage, boys, random, tick)
            stage.tick += 1
            stage.events = []
            stage.weather.step(stage.tick)
            stage.crowd.step(stage, boys)
        if tick % 97 == 0:
            other = Stage(level, 4)
            other.tick, other.random.state = again.tick, again.random.state
            numbers: list[int] = []
            again.weather.save(numbers)
            other.weather.load(iter(numbers))
            other.crowd.load(iter(state_of(again)))
            again = other
            assert state_of(again) == state_of(straight)
            assert again.random.state == straight.random.state


def test_the_playground_shows_it_all() -> None:
    level = load_level(DATA_MAPS / "playground" / "crowd.tmx")
    world, twin = World(level, seed=1), World(level, seed=1)
    seen: set[str] = set()
    phases: set[str] = set()
    for tick in range(9000):
        buttons = RIGHT if world.izuku.x < 640 else 0
        world.step(buttons, 0)
        seen |= {person.state for person in world.crowd.civilians}
        phases.add(world.crowd.proposal.phase)
        if tick % 500 == 0:
            twin = World.restore(level, world.snapshot())
            assert twin.digest() == world.digest()
    assert {"walk", "stand", "wait", "hush", "cheer", "enter", "inside", "come"} <= seen
    assert {"gather", "hush", "cheer", "disperse", "over"} <= phases
    assert world.outcome == "running"
