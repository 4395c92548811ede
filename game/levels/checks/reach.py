"""What cannot be reached, and where one cannot get out again."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from game.levels.checks.touching import touches
from game.sim.hazard import Hazard
from game.sim.story import Zone
from game.sim.units import SUBPIXELS, TILE, TILE_PIXELS

if TYPE_CHECKING:
    from collections.abc import Iterator

    from game.levels.checks.problem import Problem
    from game.levels.checks.roads import Network, Roads
    from game.levels.checks.subject import Item, Subject
    from game.sim.surfaces import Surface

WAYS_OUT: Final = ("exit", "train")
USED: Final = ("shop", "thing")
"""Used by who stands before them."""

CROSSED: Final = ("checkpoint", "message", "beat")
"""Passed at any height."""

BROKEN_BY_BLASTS: Final = ("skylight", "weak-wall", "tank")
"""Kinds of `thing` that nobody has to get to."""

NEAR: Final = 12  # tiles: the floors of one pit are one problem


def problems(subject: Subject, roads: Roads) -> Iterator[Problem]:
    """Everything out of reach, and every place without a way on."""
    yield from _of_exits(subject, roads)
    for item in subject.of_kind(*USED, *CROSSED, "page"):
        if not _can_have(roads, item):
            wrong = "no way to it is known from the start"
            mend = "move it to where one gets, or build a way to it"
            yield subject.about(item, "unreachable-thing", wrong, mend)
    yield from _of_dead_ends(subject, roads)


def can_leave(roads: Roads, item: Item) -> bool:
    """Whether Izuku gets to a way out: a door of a train, or a zone that a body can touch."""
    return _touched(roads, item) if item.thing.kind == "exit" else roads.reaches(item)


def _of_exits(subject: Subject, roads: Roads) -> Iterator[Problem]:
    ways_out = subject.of_kind(*WAYS_OUT)
    open_to_him = [item for item in ways_out if can_leave(roads, item)]
    for item in ways_out:
        if item not in open_to_him:
            wrong = "no way to it is known from the start"
            if open_to_him:
                wrong += ", only to another exit"
            if roads.katsuki is not None and roads.katsuki.under(item) in roads.katsuki.reached:
                wrong += ", except for Katsuki"
            mend = "close the gap; musutafu check --prove says how far one gets"
            yield subject.about(item, "unreachable-exit", wrong, mend)
    yield from _of_one_side(subject, roads, open_to_him)


def _of_one_side(subject: Subject, roads: Roads, open_to_him: list[Item]) -> Iterator[Problem]:
    """Where Izuku gets without his quirk, Katsuki's legs get, too."""
    if not subject.level.of_kind("katsuki"):
        return
    plain = _without_quirk(roads.plain)
    for item in open_to_him:
        if item.thing.kind != "exit" or roads.plain.under(item) in plain:
            continue
        his = roads.katsuki
        if roads.plain.under(item) in roads.plain.reached and his is not None:
            if his.under(item) not in his.reached:
                wrong = "Izuku gets to it, but no way is known for Katsuki"
                yield subject.about(item, "one-sided-exit", wrong, "build him a road, too")


def _without_quirk(network: Network) -> set[int]:
    edges = network.graph.edges
    return network.reach(lambda number: not edges[number].quirk)


# ---- things


def _can_have(roads: Roads, item: Item) -> bool:
    kind = item.thing.kind
    if kind == "thing" and item.thing.text("kind") in BROKEN_BY_BLASTS:
        return True
    if kind == "beat" and not item.thing.number("id"):
        return True  # only weather
    if kind in CROSSED:
        return any(_crosses(network, item) for network in _networks(roads))
    near = abs(_height_of_floor(roads.plain, item) - item.thing.y) <= TILE_PIXELS
    return (near and roads.reaches(item)) or _touched(roads, item)


def _networks(roads: Roads) -> Iterator[Network]:
    """The map as it is, then, only where that is asked for, as it can become."""
    yield roads.plain
    yield from roads.opened[1:]


def _crosses(network: Network, item: Item) -> bool:
    """Whether a way that he can take leads across a thing's columns."""
    zone = Zone(item.thing, any_height=True)
    surfaces, edges = network.graph.surfaces, network.graph.edges
    for number in network.reached:
        left, right = surfaces.ends(number)
        if left < zone.right and zone.left < right:
            return True
        for way in network.graph.leaving[number]:
            edge = edges[way]
            if min(edge.start, edge.end) < zone.right and zone.left < max(edge.start, edge.end):
                return True
    return False


def _touched(roads: Roads, item: Item) -> bool:
    return any(touches(network, item.thing) for network in _networks(roads))


def _height_of_floor(network: Network, item: Item) -> int:
    surface = network.under(item)
    if surface < 0:
        return -1
    return network.graph.surfaces.height(surface, item.thing.x * SUBPIXELS) // SUBPIXELS


# ---- places without a way on


def _of_dead_ends(subject: Subject, roads: Roads) -> Iterator[Problem]:
    exits = [item for item in subject.of_kind(*WAYS_OUT) if can_leave(roads, item)]
    stuck = _stuck(roads.plain, exits)
    if not stuck:
        return
    safe = [_safe_cells(network, exits) for network in roads.opened[1:]]
    hazards = [Hazard(n, t, subject.level) for n, t in enumerate(subject.level.of_kind("hazard"))]
    shown: list[tuple[int, int]] = []
    for number in sorted(stuck):
        chain = roads.plain.graph.surfaces.surfaces[number]
        column, row = _middle(chain)
        if any((column, row) in cells for cells in safe) or _is_a_fall(chain, row, hazards):
            continue
        if any(abs(column - x) < NEAR and abs(row - y) < NEAR for x, y in shown):
            continue
        shown.append((column, row))
        wrong = f"no way out is known of {len(chain.rows)} tiles of floor round here"
        mend = "add steps of 3 rows or a ladder, or make it a fall"
        x, y = column * TILE_PIXELS, row * TILE_PIXELS
        yield subject.about_place("dead-end", x, y, wrong, mend)


def _middle(chain: Surface) -> tuple[int, int]:
    """Column and row of the floor tile in the middle of a surface."""
    half = len(chain.rows) // 2
    return chain.left + half, chain.rows[half]


def _stuck(network: Network, exits: list[Item]) -> set[int]:
    """What is reached for certain, and left by nothing that a map's things may add either."""
    goals = {network.under(item) for item in exits} & network.reached
    if not goals:
        return set()
    return network.reach(lambda _: True, by_things=False) - network.leads_to(goals)


def _safe_cells(network: Network, exits: list[Item]) -> set[tuple[int, int]]:
    """The floor tiles from which a way on is known in a network."""
    found: set[tuple[int, int]] = set()
    for number in network.leads_to({network.under(item) for item in exits}):
        chain = network.graph.surfaces.surfaces[number]
        found |= {(chain.left + offset, row) for offset, row in enumerate(chain.rows)}
    return found


def _is_a_fall(chain: Surface, row: int, hazards: list[Hazard]) -> bool:
    """Whether a hazard lies on a floor from one end to the other."""
    left, right = (chain.left + 1) * TILE, chain.right * TILE
    return any(
        hazard.left <= left and hazard.right >= right
        for hazard in hazards
        if hazard.top <= row * TILE <= hazard.bottom + TILE
    )
