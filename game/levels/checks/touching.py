"""Whether a body can touch a zone: by standing, by a known way past it, or by a try of its own."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from game.levels.checks.bodies import body_at
from game.sim.body import STANDING
from game.sim.navigation import RUN_UP
from game.sim.person import LYING, STUMBLE
from game.sim.recipes import (
    BOOST_ACROSS,
    BOOST_UP,
    DROP,
    EDGE_JUMP,
    HOP,
    JUMP_HERE,
    KICKS,
    LAUNCH,
    Reflex,
)
from game.sim.stage import Stage
from game.sim.story import Zone
from game.sim.surfaces import column_middle
from game.sim.units import TILE, TILE_SHIFT

if TYPE_CHECKING:
    from collections.abc import Iterator

    from game.levels.checks.roads import Network
    from game.sim.level import Thing
    from game.sim.one_for_all import Izuku

TRIES: Final = (JUMP_HERE, HOP, EDGE_JUMP, DROP, BOOST_UP, BOOST_ACROSS, LAUNCH, KICKS)
LONGEST: Final = 160  # ticks of a try
COLUMNS: Final = 9  # to either side from where a jump is tried
ROWS: Final = 12  # that a zone may lie above a floor
STEP: Final = 2  # columns from one try to the next


def touches(network: Network, thing: Thing) -> bool:
    """Whether he can touch a zone from where he gets."""
    zone = Zone(thing, any_height=False)
    if _stands_in(network, zone):
        return True
    stage = Stage(network.graph.surfaces.level, 0)
    return any(_meets(network, stage, zone, boy, inputs) for boy, inputs in _tries(network, zone))


def _stands_in(network: Network, zone: Zone) -> bool:
    surfaces = network.graph.surfaces
    for number in network.reached:
        left, right = surfaces.ends(number)
        if left < zone.right and zone.left < right:
            sx = min(max(left, int(zone.left + zone.right) // 2), right)
            height = surfaces.height(number, sx)
            if zone.top < height and height - STANDING < zone.bottom:
                return True
    return False


def _tries(network: Network, zone: Zone) -> Iterator[tuple[Izuku, bytes | Reflex]]:
    """Bodies at the start of ways past a zone, then of jumps near it, with what they press."""
    graph = network.graph
    near_left, near_right = zone.left - COLUMNS * TILE, zone.right + COLUMNS * TILE
    for number in sorted(network.reached):
        for way in graph.leaving[number]:
            edge = graph.edges[way]
            if min(edge.start, edge.end) < zone.right and zone.left < max(edge.start, edge.end):
                body = body_at(
                    graph.surfaces, number, edge.start, edge.direction, running=edge.running
                )
                yield body, edge.inputs
    for number in sorted(network.reached):
        left, right = graph.surfaces.ends(number)
        first, last = max(left, int(near_left)), min(right, int(near_right))
        for column in range(first >> TILE_SHIFT, (last >> TILE_SHIFT) + 1, STEP):
            sx = column_middle(column)
            height = graph.surfaces.height(number, sx)
            if left <= sx <= right and zone.top - TILE <= height <= zone.bottom + ROWS * TILE:
                for direction in (-1, 1):
                    running = left <= sx - direction * RUN_UP <= right
                    for recipe in TRIES:
                        body = body_at(graph.surfaces, number, sx, direction, running=running)
                        yield body, Reflex(recipe, direction)


def _meets(network: Network, stage: Stage, zone: Zone, boy: Izuku, inputs: bytes | Reflex) -> bool:
    """Whether a body touches a zone on its way, before it lands again."""
    flown = False
    for tick in range(LONGEST):
        if isinstance(inputs, Reflex):
            pressed = inputs.press(boy)
        else:
            pressed = inputs[min(tick, len(inputs) - 1)]
        stage.tick += 1
        boy.update(pressed, stage)
        if zone.holds(boy):
            return True
        flown = flown or not boy.on_ground
        if (flown and boy.on_ground) or boy.state_code in (STUMBLE, LYING):
            return False
        if boy.sy > network.level.height * TILE:
            return False
    return False
