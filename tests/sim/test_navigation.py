"""Finding a way: baked edges that hold, bots that arrive, a pursuer who keeps the rules."""

from __future__ import annotations

from functools import cache

import pytest
from playing import LEFT, RIGHT, drawn, with_things

from game.sim import Level, Thing, World
from game.sim.athlete import Athlete
from game.sim.body import CORNER_UP_PIXELS
from game.sim.explosion import BLAST_JUMP_SPEED, OUTER_RADIUS
from game.sim.fugitive import Fugitive
from game.sim.legs import RUN_SPEED
from game.sim.navigation import FAR, Edge, Graph
from game.sim.person import HIDDEN, RUN
from game.sim.routes import graph_for
from game.sim.surfaces import SurfaceMap
from game.sim.units import SUBPIXELS, TILE, speed

PLAYGROUND = """
....................................................
..............................................=====.
....................................#...#...........
....................................#...#.........H.
.........................###........#...#...###...H.
.........................###............#...###...H.
................###......###............#...###...H.
..K...I..##....####....../##\\...........#.../##\\..HE.
########################.......######...############
########################.......##########...########
########################.......#####################
"""

WAYS = {
    "gap": """
.............................
.I.........................E.
############.....############
############.....############
############.....############
""",
    "gap that asks for a boost": """
................................
................................
.I............................E.
############..........##########
############..........##########
############..........##########
############..........##########
############..........##########
############..........##########
""",
    "wall": """
.................
.................
.................
.......##........
.......##........
.......##........
.I.....##......E.
#################
""",
    "high wall": """
........................
........................
..........####..........
..........####..........
..........####..........
..........####..........
..........####..........
.I........####........E.
########################
""",
    "shaft": """
.........................
.......................E.
..............###########
..........#...###########
..........#...###########
..........#...###########
..........#...###########
..........#...###########
..........#...###########
..............###########
.I............###########
#########################
""",
    "ladder": """
....................
..................E.
.......H############
.......H############
.......H############
.......H############
.......H############
.......H############
.......H############
.I.....H############
####################
""",
    "ladder down a pit": """
....................
.I..................
########H##.........
########H##.........
########H##.........
########H##.........
########H##.........
########H.........E.
####################
""",
    "stairs of platforms": """
..............E.
............====
................
................
......=======...
................
.I..............
################
""",
    "through the floor": """
.I..............
####====########
#..............#
#..............#
#............E.#
################
""",
    "hill": """
.......................
.........../##\\........
........../####\\.......
.I......./######\\....E.
#######################
""",
}


@cache
def level_of(name: str) -> Level:
    return Level.from_text(WAYS[name], name=name)


@cache
def playground() -> Level:
    return Level.from_text(PLAYGROUND)


def start_of(world: World, boy: Athlete, surfaces: SurfaceMap, edge: Edge, shift: int) -> None:
    """Puts a boy where an edge begins, some subpixels beside it."""
    boy.sx = edge.start + shift
    boy.sy = boy.highest = surfaces.height(edge.source, boy.sx)
    boy.svx = edge.direction * RUN_SPEED if edge.running else 0
    boy.facing = edge.direction or 1
    boy.on_ground = True
    boy.follow_ground()


def leads_to(level: Level, graph: Graph, edge: Edge, who: str, shift: int) -> int:
    """The surface on which an edge's buttons end, in a world of its own."""
    world = World(level)
    boy: Athlete = world.izuku
    if who == "katsuki":
        assert world.katsuki is not None
        world.step(0, 0)
        world.izuku.state_code = HIDDEN  # nobody to grab
        boy = world.katsuki
    start_of(world, boy, graph.surfaces, edge, shift)
    for buttons in [*edge.inputs, *[edge.inputs[-1]] * 4]:
        world.step(0, buttons) if who == "katsuki" else world.step(buttons, 0)
        if boy.on_ground and boy.state_code == RUN:
            surface = graph.surfaces.under(boy)
            if surface not in (edge.source, -1):
                return surface
    return -1


@pytest.mark.parametrize("who", ["izuku", "katsuki"])
def test_every_baked_edge_leads_where_it_says(who: str) -> None:
    """In a real world, from its place and from three pixels to either side."""
    level = playground()
    graph = graph_for(level, who)
    text = PLAYGROUND.replace("K", "." if who == "izuku" else "K").replace("E", ".")
    bare = Level.from_text(text)
    assert len(graph.edges) > 40
    for edge in graph.edges:
        for shift in (-3 * SUBPIXELS, 0, 3 * SUBPIXELS):
            assert leads_to(bare, graph, edge, who, shift) == edge.target, (edge, shift)


def test_every_floor_of_the_playground_can_be_reached() -> None:
    level = playground()
    graph = graph_for(level, "izuku")
    start = level.of_kind("izuku")[0]
    here = graph.surfaces.below(start.x * SUBPIXELS, start.y * SUBPIXELS)
    unreached = [
        number
        for number in range(len(graph.surfaces.surfaces))
        if graph.cost(here, start.x * SUBPIXELS, number, quirk=True) >= FAR
    ]
    assert unreached == []


def test_baking_twice_gives_the_same_edges() -> None:
    again = Level.from_text(WAYS["shaft"])
    assert graph_for(again, "izuku").edges == graph_for(level_of("shaft"), "izuku").edges


@pytest.mark.parametrize("name", list(WAYS))
def test_the_graph_knows_a_way(name: str) -> None:
    level = level_of(name)
    graph = graph_for(level, "izuku")
    start, exit_ = level.of_kind("izuku")[0], level.of_kind("exit")[0]
    here = graph.surfaces.below(start.x * SUBPIXELS, start.y * SUBPIXELS)
    goal = graph.surfaces.below(exit_.x * SUBPIXELS, exit_.y * SUBPIXELS)
    assert graph.cost(here, start.x * SUBPIXELS, goal, quirk=True) < FAR
    needs_boost = graph.cost(here, start.x * SUBPIXELS, goal, quirk=False) >= FAR
    assert needs_boost == (name in ("gap that asks for a boost", "high wall"))


@pytest.mark.parametrize("name", list(WAYS))
def test_the_bot_escapes(name: str) -> None:
    world = World(level_of(name))
    bot = Fugitive(world.level)
    while world.outcome == "running" and world.tick < 1500:
        world.step(bot.press(world))
    assert world.outcome == "escaped"


def test_the_bot_crosses_the_playground() -> None:
    text = PLAYGROUND.replace("K", ".")
    world = drawn(text)
    bot = Fugitive(world.level)
    while world.outcome == "running" and world.tick < 3000:
        world.step(bot.press(world))
    assert world.outcome == "escaped"


# ---- the pursuer

CORRECTION = CORNER_UP_PIXELS * SUBPIXELS  # round a corner, or off a slope's end

CHASE = """
..........................................................................................
......................................................................====................
..............................===.........................................................
...........................................................#..............................
............................======..........#..............#....................====......
...........................................##..............#..............................
..K..........I..................c........./##......c.......#...............cc.............
#######################################################...################################
#######################################################...################################
##########################################################################################
"""


def chased(text: str, buttons: list[int], seed: int = 0) -> World:
    """A chase in which Izuku's buttons are given; checks the pursuer at every tick."""
    world = drawn(text, seed=seed)
    chaser = world.katsuki
    assert chaser is not None
    fastest = speed(400)
    for pressed in buttons:
        near = world.crowd.any_within(chaser.sx, chaser.sy, OUTER_RADIUS - TILE)
        sx, sy = chaser.sx, chaser.sy
        world.step(pressed)
        names = [event.name for event in world.events if event.who == "katsuki"]
        # no teleport, no speed of his own
        if "respawn" not in names and "arrived" not in names:
            assert abs(int(chaser.sx - sx)) <= fastest + CORRECTION
            assert abs(int(chaser.sy - sy)) <= BLAST_JUMP_SPEED + CORRECTION
        assert abs(int(chaser.svx)) <= fastest
        assert chaser.svy <= fastest
        # no blast near people
        if near:
            assert "blast" not in names
        assert 0 <= chaser.sweat <= 100
        if world.outcome != "running":
            break
    return world


@pytest.mark.parametrize("seed", range(6))
def test_the_pursuer_keeps_to_the_athletes_limits_and_never_fires_near_people(seed: int) -> None:
    run = [RIGHT] * 200 + [LEFT] * 120 + [RIGHT] * 300 + [0] * 500
    chased(CHASE, run[seed * 20 :], seed)


def test_he_presses_buttons_and_nothing_else() -> None:
    """The same buttons, given from outside, make the same chase."""
    first, second = drawn(CHASE), drawn(CHASE)
    assert first.katsuki is not None
    assert second.katsuki is not None
    for tick in range(500):
        pressed = RIGHT if tick % 200 < 150 else LEFT
        first.step(pressed)
        second.step(pressed, first.katsuki.buttons)
        assert first.katsuki.sx == second.katsuki.sx
        assert first.katsuki.sy == second.katsuki.sy
        assert first.izuku.sx == second.izuku.sx
        if first.outcome != "running":
            break
    assert first.outcome == second.outcome


@pytest.mark.parametrize("name", [name for name in WAYS if "boost" not in name])
def test_he_follows_over_whatever_izuku_can_cross(name: str) -> None:
    """Izuku stands at the exit's place; Katsuki starts where Izuku would."""
    world = drawn(WAYS[name].replace("I", "K").replace("E", "I"))
    while world.outcome == "running" and world.tick < 3000:
        world.step()
    assert world.outcome == "caught"


def test_a_hidden_boy_is_not_caught() -> None:
    world = drawn(CHASE)
    world.izuku.state_code = HIDDEN
    for _ in range(900):
        world.step()
    assert world.outcome == "running"
    assert world.pursuer is not None
    assert not world.pursuer.perception.sees


def test_no_route_leads_through_a_hazard() -> None:
    """Live cables hang in a gap that is jumped without them."""
    sky, roof = "....................", "##########....######"
    text = "\n".join([*[sky] * 6, "..I" + sky[3:], *[roof] * 5, "#" * 20])
    cables = Thing("hazard", 12 * 16, 7 * 16, 32, 7 * 16)
    for things in ((), (cables,)):
        graph = graph_for(with_things(Level.from_text(text), *things), "izuku")
        near, far = (graph.surfaces.at_cell(column, 7) for column in (1, 15))
        across = [e for e in graph.edges if (e.source, e.target) == (near, far)]
        assert bool(across) == (not things)
