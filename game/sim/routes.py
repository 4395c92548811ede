"""Both boys' graphs for a level: taken from what was baked before, or baked now."""

from __future__ import annotations

import struct
import zlib
from contextlib import suppress
from hashlib import blake2b
from typing import TYPE_CHECKING, Final

from game.sim.baking import Baker
from game.sim.explosion import Katsuki
from game.sim.navigation import Edge, Graph
from game.sim.one_for_all import Izuku
from game.sim.surfaces import SurfaceMap
from game.sim.trials import carry_trials, keep_trials, trials_of

if TYPE_CHECKING:
    from game.sim.baking import MakeBoy
    from game.sim.level import Level

MAGIC: Final = b"MUSR"
RULES: Final = 2
"""Raise it whenever movement changes, so that routes baked under the old rules are not used."""

MAX_UNPACKED: Final = 1 << 24
HEADER: Final = struct.Struct("<4sB16s")
EDGE: Final = struct.Struct("<2i2ib3BH")
BOYS: Final[tuple[tuple[str, MakeBoy], ...]] = (("izuku", Izuku), ("katsuki", Katsuki))


def graph_for(level: Level, who: str) -> Graph:
    """The graph of "izuku" or "katsuki"; baking takes a second or two on a large level."""
    graph = level.routes.get(who)
    if not isinstance(graph, Graph):
        if level.baked:
            baked, level.baked = level.baked, b""
            with suppress(ValueError):  # damaged: they are baked anew
                unpack(level, baked)
            return graph_for(level, who)
        graph = Baker(level, dict(BOYS)[who]).bake()
        level.routes[who] = graph
    return graph


def rehearse(level: Level, who: str) -> None:
    """Tries everything out once, so that a changed level's graph is baked in a twentieth of it."""
    keep_trials(level, who)
    graph_for(level, who)
    if not trials_of(level, who).known:  # the routes were beside the map
        Baker(level, dict(BOYS)[who]).bake()


def carry_over(before: Level, level: Level) -> None:
    """Gives a changed level what was rehearsed on another, which forgets it.

    The changed one's graphs are the same as without that help, only sooner.
    """
    for who, _ in BOYS:
        carry_trials(before, level, who)


def is_rehearsed(level: Level) -> bool:
    """Whether the graphs of a level that was changed come at once, not in a second or two.

    They do not where a quarter of what was tried has to be tried again.
    """
    kept = [trials_of(level, who) for who, _ in BOYS]
    return all(len(trials.known) > 3 * trials.forgotten for trials in kept)


def bake(level: Level) -> bytes:
    """Both graphs, baked and packed, to be kept beside the map."""
    packed = bytearray()
    for who, _ in BOYS:
        edges = graph_for(level, who).edges
        packed += struct.pack("<I", len(edges))
        for edge in edges:
            packed += EDGE.pack(*edge[:-2], edge.recipe, edge.ticks) + edge.inputs
    return _header(level) + zlib.compress(bytes(packed), 9)


def _header(level: Level) -> bytes:
    """What routes depend on: the rules of movement, shapes, how they grip, and hazards."""
    ground = blake2b(level.geometry, digest_size=16)
    ground.update(level.materials)
    ground.update(repr(level.of_kind("hazard")).encode())
    return HEADER.pack(MAGIC, RULES, ground.digest())


def fits(level: Level, baked: bytes) -> bool:
    """Whether packed routes were baked for this very ground, under these rules."""
    return baked[: HEADER.size] == _header(level)


def unpack(level: Level, baked: bytes) -> None:
    """Gives a level its graphs; raises ValueError for damaged bytes."""
    try:
        numbers = zlib.decompressobj().decompress(baked[HEADER.size :], MAX_UNPACKED)
        at = 0
        for who, _ in BOYS:
            (count,) = struct.unpack_from("<I", numbers, at)
            at += 4
            edges: list[Edge] = []
            surfaces = SurfaceMap(level)
            for _ in range(count):
                edges.append(_edge_at(numbers, at, len(surfaces.surfaces)))
                at += EDGE.size + edges[-1].ticks
            level.routes[who] = Graph(level, surfaces, edges, blasts=who == "katsuki")
    except (zlib.error, struct.error, IndexError, TypeError) as error:
        msg = f"damaged routes ({error}): bake them anew"
        raise ValueError(msg) from error


def _edge_at(numbers: bytes, at: int, surfaces: int) -> Edge:
    *places, direction, running, quirk, recipe, ticks = EDGE.unpack_from(numbers, at)
    inputs = numbers[at + EDGE.size : at + EDGE.size + ticks]
    source, target, start, end = places
    known = 0 <= source < surfaces and 0 <= target < surfaces
    if not (known and direction in (-1, 0, 1) and 0 < ticks == len(inputs)):
        msg = "an edge that leads nowhere"
        raise IndexError(msg)
    return Edge(source, target, start, end, direction, bool(running), bool(quirk), inputs, recipe)
