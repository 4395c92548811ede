"""Street things all at once: one state, nobody trapped, nobody put into a wall."""

from __future__ import annotations

from random import Random
from typing import TYPE_CHECKING

import pytest
from gadgetry import AWNING, STREET, at, gadgets, street_with, thing
from playing import (
    ACT,
    BOOST,
    JUMP,
    LEFT,
    RIGHT,
    UP,
    drawn,
    events_of,
    hold,
    play,
    with_things,
)

from game.levels import load_level
from game.levels.data import DATA_MAPS, find_level
from game.sim import Level, Thing, World
from game.sim.fugitive import Fugitive
from game.sim.level import STOPS_DOWN
from game.sim.navigation import FAR
from game.sim.person import RUN
from game.sim.routes import graph_for
from game.sim.toppling import Billboard

if TYPE_CHECKING:
    from game.sim.navigation import Graph

# ---- one state


EVERYTHING = (
    thing("bounce", 9 * 16, 13 * 16, 6 * 16, 16, crossings=3),
    thing("slide", 5 * 16, 14 * 16, 20 * 16, 7 * 16),
    thing("topple", 20 * 16, 240, 34, 21),
    thing("topple", 24 * 16, 240, 32, 64, kind="billboard"),
    thing("hazard", 28 * 16, 240, 16, 6),
    thing("thing", 7 * 16, 240, 18, 34, kind="vending"),
)


def test_heavy_mode_with_gadgets() -> None:
    """At every tick: snapshot, a fresh world, restore, step both, compare."""
    level = with_things(Level.from_text(AWNING.replace(".I...", "KI...")), *EVERYTHING)
    world = World(level, seed=3)
    dice = Random(7)
    happened: set[str] = set()
    held = other = 0
    for tick in range(2400):
        if tick % 12 == 0:
            held = dice.choice((RIGHT, LEFT, RIGHT | JUMP, LEFT | JUMP, JUMP, ACT, RIGHT | ACT))
            other = dice.choice((RIGHT, LEFT, RIGHT | JUMP, LEFT | JUMP, RIGHT | BOOST, 0))
        if world.outcome != "running":
            world = World(level, seed=world.seed + 1)
        twin = World.restore(level, world.snapshot())
        for one in (world, twin):
            one.step(held, other)
        assert twin.digest() == world.digest(), world.tick
        assert twin.events == world.events
        assert twin.izuku.flags == world.izuku.flags
        happened |= {event.name for event in world.events}
    assert {"bounce", "slide", "topple", "fallen", "torn"} <= happened


def test_a_level_without_things_has_no_gadgets() -> None:
    assert drawn(STREET).gadgets is None


# ---- nobody is trapped


def test_the_bot_finishes_the_playground_with_them() -> None:
    level = load_level(DATA_MAPS / "playground" / "things.tmx")
    for seed in range(3):
        world, bot = World(level, seed), Fugitive(level)
        while world.outcome == "running" and world.tick < 60 * 60:
            world.step(bot.press(world))
        assert world.outcome == "escaped", seed


def test_home_street_has_its_clothes_line_and_the_bot_still_gets_home() -> None:
    level = load_level(find_level("home_street"))
    (line,) = level.of_kind("slide")
    assert (line.x - line.width // 2) // 16 in (222, 223)
    assert (line.x + line.width // 2) // 16 in (239, 240)
    for seed in range(2):
        world, bot = World(level, seed), Fugitive(level)
        while world.outcome == "running" and world.tick < 5 * 60 * 60:
            world.step(bot.press(world))
        assert world.outcome in ("escaped", "caught_street")


HIGH_ROAD = """
............................................................
............................................................
............................................................
............................................................
............................................................
............................................................
.....................................######################.
.....................................######################.
.....................................######################.
..................=====.....=====....######################.
.....................................######################.
.....................................######################.
...........=====.....................######################.
.....................................######################.
.....................................######################.
.K....I..............................######################.
############################################################
"""


def test_a_head_plans_without_an_awning_that_has_torn() -> None:
    """Torn road: Katsuki does not go on jumping at cloth that is gone."""
    level = with_things(
        Level.from_text(HIGH_ROAD),
        thing("bounce", 28 * 16, 10 * 16, 5 * 16, 16, crossings=1),
    )
    world = World(level)
    pursuer = world.pursuer
    assert pursuer is not None
    play_both(world, 2)
    whole = runner_graph(world)
    cloth = whole.surfaces.below(30 * 16 * 256, 9 * 16 * 256 + 1)
    assert whole.arriving[cloth]
    at(world, 30 * 16, 6 * 16)
    play_both(world, 90)
    assert gadgets(world).changed
    torn = runner_graph(world)
    assert (torn.arriving[cloth], torn.edges) == ([], whole.edges)
    twin = World.restore(level, world.snapshot())
    for _ in range(300):
        world.step(0)
        twin.step(0)
        assert twin.digest() == world.digest()


def play_both(world: World, ticks: int) -> None:
    """Izuku holds jump, Katsuki's own head plays him."""
    for _ in range(ticks):
        world.step(JUMP)


def runner_graph(world: World) -> Graph:
    assert world.pursuer is not None
    assert world.pursuer.runner is not None
    return world.pursuer.runner.graph


@pytest.mark.parametrize("delay", [0, 120])
def test_katsukis_head_gets_through_the_playground_with_them(delay: int) -> None:
    """He reaches an Izuku who waits at the far end, whatever stands between."""
    playground = load_level(DATA_MAPS / "playground" / "things.tmx")
    level = with_things(playground, Thing("katsuki", 24, 256, 0, 0, (("delay", delay),)))
    world = World(level, seed=1)
    boy = world.izuku
    boy.sx, boy.sy = 66 * 16 * 256, 256 * 256
    while world.outcome == "running" and world.tick < 60 * 60:
        world.step(0)
    assert world.outcome.startswith("caught")


def test_katsuki_may_fall_through_a_hazard_but_not_for_ever() -> None:
    """A hazard across the only street costs him a fall, then he is spared a moment."""
    text = STREET.replace("..I...", "K.....").replace(".....\n####", "..I..\n####")
    world = street_with(text, thing("hazard", 20 * 16, 64, 48, 8))
    fallen = 0
    while world.outcome == "running" and world.tick < 30 * 60:
        world.step(0)
        fallen += len(events_of(world.events, "fallen"))
    assert world.outcome.startswith("caught")
    assert fallen == 1


@pytest.mark.interpreted_only
def test_the_digest_sees_every_number_of_every_gadget() -> None:
    world = street_with(AWNING, *EVERYTHING)
    play(world, hold(RIGHT, 30))
    fixed = {"number", "left", "right", "top", "bottom", "row", "cloth", "most", "way", "bit"}
    fixed |= {"pace", "sink", "reach"}
    seen = set()
    for part in [*gadgets(world).all, *gadgets(world).hands]:
        line = type(part).__name__ == "Line"
        for name, value in vars(part).items():
            if not isinstance(value, int) or (name in fixed and (line or name != "way")):
                continue
            before = world.digest()
            setattr(part, name, value + 1)
            assert world.digest() != before, (type(part), name)
            setattr(part, name, value)
            seen.add(name)
    assert {"crossings", "torn", "pushed", "fell_at", "way", "sold", "line", "wary"} <= seen


@pytest.mark.parametrize("seed", range(4))
def test_nobody_is_ever_put_into_a_wall(seed: int) -> None:
    """Mashed buttons under and over slanted lines that pass through houses."""
    text = """
..............................................
..............................................
....................====......................
..............................................
..........###.................###.............
..........###....====.........###.............
..........###.................###.............
..............................................
..I...................##......................
#######.......###############......###########
#######.......###############......###########
"""
    lines = (
        thing("slide", 2 * 16, 9 * 16, 40 * 16, 6 * 16),
        thing("slide", 4 * 16, 8 * 16, 30 * 16, 7 * 16, down="left"),
        thing("bounce", 17 * 16, 6 * 16, 64, 16),
        thing("topple", 5 * 16, 9 * 16, 32, 96, kind="billboard"),
    )
    world = street_with(text, *lines)
    dice = Random(seed)
    happened = []
    for _ in range(400):
        held = dice.choice((RIGHT, LEFT, UP, UP | RIGHT, RIGHT | JUMP, LEFT | JUMP, RIGHT | BOOST))
        for _ in range(dice.randint(3, 20)):
            world.step(held)
            happened += world.events
            boy = world.izuku
            for row in range((boy.sy - boy.height_sub) >> 12, ((boy.sy - 1) >> 12) + 1):
                assert not boy.row_has(boy.sx, row, STOPS_DOWN), (boy.x, boy.y, boy.state)
    assert len(events_of(happened, "slide")) > 3


BRIDGED = "\n".join(
    ["." * 44] * 6 + ["..I" + "." * 41] + [("#" * 14 + "." * 5 + "#" * 9 + "." * 9 + "#" * 7)] * 2
    + ["#" * 14 + "." * 5 + "#" * 9 + "." * 9 + "#" * 7] * 12
)  # fmt: skip


def test_a_head_goes_over_the_bridge_that_a_hoarding_has_become() -> None:
    """The second gap is too wide for him without his quirk: only the bridge leads across."""
    board = thing("topple", 26 * 16, 7 * 16, 32, 9 * 16, kind="billboard")
    level = with_things(Level.from_text(BRIDGED), board, Thing("katsuki", 8, 7 * 16, 0, 0))
    world = World(level)
    izuku, katsuki = world.izuku, world.katsuki
    assert katsuki is not None
    katsuki.sx = 2 * 4096
    izuku.sx = 24 * 4096
    for _ in range(300):
        world.step(RIGHT | ACT, 0)
    hoarding = gadgets(world).all[0]
    assert isinstance(hoarding, Billboard)
    assert hoarding.way == 1
    izuku.sx, izuku.svx = 40 * 4096, 0
    katsuki.sweat_units = 0
    katsuki.enter(RUN)
    while world.outcome == "running" and world.tick < 40 * 60:
        katsuki.sweat_units = 0
        twin = World.restore(level, world.snapshot())
        for one in (world, twin):
            one.step(0)
        assert one.digest() == world.digest()
    assert world.outcome.startswith("caught")
    changed = runner_graph(world)
    far = changed.surfaces.at_cell(40, 7)
    whole = graph_for(level, "katsuki")
    near, here = whole.surfaces.at_cell(24, 7), 24 * 4096
    assert whole.cost(near, here, far, quirk=False) >= FAR
    assert changed.cost(near, here, far, quirk=False) < 10 * 60
