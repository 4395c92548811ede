"""The pace of a chase: checkpoints, pages and the start, timed by the quickest known way."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING, Final, NamedTuple

from game.levels.checks.places import has_floor
from game.levels.checks.reach import WAYS_OUT
from game.levels.checks.roads import Spot
from game.sim.legs import RUN_SPEED
from game.sim.navigation import DASHED, FAR, MOST_HOPS, walk_cost
from game.sim.story import DECIDE_BEAT, Zone
from game.sim.units import SUBPIXELS, TICKS_PER_SECOND, TILE_PIXELS

if TYPE_CHECKING:
    from collections.abc import Iterator

    from game.levels.checks.problem import Problem
    from game.levels.checks.roads import Network, Roads
    from game.levels.checks.subject import Item, Subject

LONGEST_GAP: Final = 20 * TICKS_PER_SECOND  # from one checkpoint to the next
LONGEST_DETOUR: Final = 8 * TICKS_PER_SECOND  # for a page
LEAST_START: Final = TICKS_PER_SECOND * 3 // 2  # before a hand can be on him
FAILS: Final = ("katsuki", "hazard", "crosswalk")
"""What can make a player fail, besides open pits."""


class Step(NamedTuple):
    """A place on a way: subpixels, and ticks from its beginning."""

    sx: int
    tick: int


def problems(subject: Subject, roads: Roads) -> Iterator[Problem]:
    """Every stretch without a checkpoint, page that lies behind, and start without a lead."""
    network = roads.plain
    exits = [network.spot(item) for item in subject.of_kind(*WAYS_OUT)]
    goal = _nearest(network, network.start, exits)
    if goal is not None:
        yield from _of_checkpoints(subject, network, goal)
        yield from _of_pages(subject, network, exits)
    yield from _of_head_start(subject, network)


def _nearest(network: Network, start: Spot, goals: list[Spot]) -> Spot | None:
    """The goal that is quickest to reach, without the quirk where that can be."""
    best, best_ticks = None, FAR
    for goal in goals:
        ticks = _ticks(network, start, goal)
        if ticks < best_ticks:
            best, best_ticks = goal, ticks
    return best


def _ticks(network: Network, start: Spot, goal: Spot) -> int:
    plain = network.ticks(start, goal, quirk=False)
    return plain if plain < FAR else network.ticks(start, goal, quirk=True)


# ---- checkpoints


def _of_checkpoints(subject: Subject, network: Network, goal: Spot) -> Iterator[Problem]:
    if not (subject.of_kind(*FAILS) or _has_pits(subject)):
        return
    way = _way(network, goal)
    passed = [
        (tick, item)
        for item in subject.of_kind("checkpoint")
        for tick in (_when(way, item),)
        if tick >= 0
    ]
    marks: list[tuple[int, Item | None]] = [
        (0, subject.of_kind("izuku")[0]),
        *sorted(passed, key=lambda mark: mark[0]),
        (way[-1].tick, None),
    ]
    for (begun, item), (ended, following) in pairwise(marks):
        if ended - begun > LONGEST_GAP and item is not None:
            seconds = (ended - begun) / TICKS_PER_SECOND
            what = "the next checkpoint" if following is not None else "the exit"
            wrong = f"from here {what} is {seconds:.0f} s of running away"
            yield subject.about(item, "checkpoint-gap", wrong, "add one in between")


def _has_pits(subject: Subject) -> bool:
    """Whether one can fall out of the map."""
    level = subject.level
    bottom = level.height * TILE_PIXELS
    columns = range(level.width)
    lowest = level.shapes[-level.width :]
    return any(not lowest[column] and not _floors(subject, column, bottom) for column in columns)


def _floors(subject: Subject, column: int, bottom: int) -> bool:
    x = column * TILE_PIXELS + TILE_PIXELS // 2
    level = subject.level
    return any(has_floor(x, y, 1, level) for y in range(TILE_PIXELS, bottom, TILE_PIXELS))


def _way(network: Network, goal: Spot) -> list[Step]:
    """The quickest way from the start to a goal, as places and times."""
    graph, here = network.graph, network.start
    quirk = network.ticks(here, goal, quirk=False) >= FAR
    steps = [Step(here.sx, 0)]
    for _ in range(MOST_HOPS):
        if here.surface == goal.surface:
            break
        number = graph.next_edge(here.surface, here.sx, goal.surface, quirk=quirk)
        if number < 0:
            break
        edge = graph.edges[number]
        begun = steps[-1].tick + walk_cost(here.sx, edge.start, graph.run_ups[number])
        steps += [Step(edge.start, begun), Step(edge.end, begun + edge.ticks)]
        here = Spot(edge.target, edge.end)
    last = steps[-1].tick + int(abs(goal.sx - here.sx) // RUN_SPEED)
    return [*steps, Step(goal.sx, last)]


def _when(way: list[Step], item: Item) -> int:
    """The tick at which a way first crosses a checkpoint's columns, or -1."""
    zone = Zone(item.thing, any_height=True)
    for before, after in pairwise(way):
        low, high = sorted((before.sx, after.sx))
        if low < zone.right and zone.left < high:
            edge = int(zone.left if after.sx >= before.sx else zone.right)
            along = min(max(abs(edge - before.sx), 0), high - low) if high > low else 0
            share = (after.tick - before.tick) * along // max(high - low, 1)
            return before.tick + (share if low < edge < high else 0)
    return -1


# ---- pages


def _of_pages(subject: Subject, network: Network, exits: list[Spot]) -> Iterator[Problem]:
    """Only in a chase; pages of calm maps may hide."""
    if not subject.of_kind("katsuki"):
        return
    for item in subject.of_kind("page"):
        spot = network.spot(item)
        onward = _nearest(network, spot, exits)
        straight = None if onward is None else _ticks(network, network.start, onward)
        if onward is None or straight is None or straight >= FAR:
            continue
        there = _ticks(network, network.start, spot)
        lost = there + _ticks(network, spot, onward) - straight
        if there < FAR and lost > LONGEST_DETOUR:
            wrong = f"fetching it costs {lost / TICKS_PER_SECOND:.0f} s"
            yield subject.about(item, "page-behind", wrong, "lay it on a harder road forward")


# ---- the start


def _of_head_start(subject: Subject, network: Network) -> Iterator[Problem]:
    chasers = subject.of_kind("katsuki")
    if not chasers or _waits(subject, chasers[0]):
        return
    chaser = chasers[0]
    spot = Spot(network.under(chaser), chaser.thing.x * SUBPIXELS)
    run = _ticks(network, spot, network.start)
    if run >= FAR:
        return
    lead = chaser.thing.number("delay") + run * DASHED // 100
    if lead < LEAST_START:
        wrong = f"has his hand on Izuku after {lead / TICKS_PER_SECOND:.1f} s"
        yield subject.about(chaser, "short-head-start", wrong, "set a longer delay")


def _waits(subject: Subject, chaser: Item) -> bool:
    """Whether a beat lets him go, or a map stages him."""
    beats = [item.thing for item in subject.of_kind("beat")]
    staged = any(beat.text("katsuki") for beat in beats)
    decides = any(beat.number("id") == DECIDE_BEAT for beat in beats)
    return bool(chaser.thing.number("beat")) or staged or decides
