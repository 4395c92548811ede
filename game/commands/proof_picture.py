"""The pictures of a proof: the ways that were run, and a heat map of what is reached."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from game.lab.proving.goals import EXTRA
from game.lab.proving.heat import ALWAYS, BOOST, BOOST_DRY, DRY_ONLY, heat_of, nearest_of
from game.lab.proving.proof import ALONE, DRY, WET
from game.sim.units import TILE_PIXELS
from game.view.gauges import CREAM, GREEN, ORANGE, PALE_SKY, RED, SKY, WHITE, YELLOW
from game.view.proof_map import Mark, ProofMap, Way

if TYPE_CHECKING:
    from collections.abc import Iterator
    from os import PathLike

    from pygame import Surface

    from game.lab.proving.proof import Proof
    from game.view.sheets import Colour

PURPLE: Final[Colour] = (178, 120, 235)

COLOURS: Final[dict[str, Colour]] = {
    DRY: CREAM, WET: SKY, ALONE: WHITE, "gentle": GREEN, "middle": YELLOW, "fierce": RED,
}  # fmt: skip
"""Of the ways, by condition."""

HEAT: Final[dict[int, tuple[str, Colour]]] = {
    ALWAYS: ("without boosts, dry and wet", GREEN),
    DRY_ONLY: ("without boosts, only dry", YELLOW),
    BOOST: ("only with boosts", SKY),
    BOOST_DRY: ("only with boosts, only dry", PURPLE),
}

# pixels between the boys, and the colour of a tile where they were so near
NEAR: Final[tuple[tuple[int, str, Colour], ...]] = (
    (3 * TILE_PIXELS, "Katsuki within 3 tiles", RED),
    (8 * TILE_PIXELS, "8 tiles", ORANGE),
    (20 * TILE_PIXELS, "20 tiles", PALE_SKY),
)


def draw_proof(proof: Proof, level_path: str | PathLike[str]) -> tuple[Surface, Surface]:
    """The ways and the heat map of a level that was to be proven; LevelError for a bad map."""
    drawn = ProofMap(level_path)
    marks = [*_goals(proof), *_ends(proof)]
    ways = list(_ways(proof))
    conditions = dict.fromkeys(
        run.case.condition for run in proof.runs if _is_drawn(proof, run.case.condition)
    )
    legend = [(f"{name}, thin: without boosts", COLOURS[name]) for name in conditions]
    heat = {cell: HEAT[kind][1] for cell, kind in heat_of(proof).items()}
    dots = {cell: colour for cell, apart in nearest_of(proof).items() for colour in _near(apart)}
    words = [*HEAT.values(), *((word, colour) for _, word, colour in NEAR if dots)]
    return drawn.ways(ways, marks, legend), drawn.heat(heat, dots, marks, words)


def _is_drawn(proof: Proof, condition: str) -> bool:
    """Dry and wet ways only stand for themselves where there is none in the map's own weather."""
    if condition not in (DRY, WET):
        return True
    return not any(run.reached and run.case.condition not in (DRY, WET) for run in proof.runs)


def _ways(proof: Proof) -> Iterator[Way]:
    """Thin ones first, so that the better ways lie above them."""
    for run in sorted(proof.runs, key=lambda run: run.case.boosts):
        if run.goal.kind != EXTRA and _is_drawn(proof, run.case.condition):
            way = run.attempt.way
            if not run.failed:
                way = way[: run.attempt.reached.get(run.goal.name)]
            place = list(COLOURS).index(run.case.condition) - list(COLOURS).index(ALONE)
            yield Way(COLOURS[run.case.condition], way, run.case.boosts, place)


def _goals(proof: Proof) -> Iterator[Mark]:
    for goal in proof.goals:
        met = proof.met(goal)
        yield Mark(goal.word, goal.x, goal.y, CREAM if met else RED)


def _ends(proof: Proof) -> Iterator[Mark]:
    """The furthest point before each obstacle that boosts do not help over, and before others."""
    told: set[tuple[int, int]] = set()
    for (_, terms), what in sorted(proof.obstacles.items(), key=lambda item: not item[0][1].boosts):
        if what.furthest not in told:
            told.add(what.furthest)
            column, row = what.furthest
            word = "no further" if terms.boosts else "no further without boosts"
            x, y = column * TILE_PIXELS + TILE_PIXELS // 2, row * TILE_PIXELS
            yield Mark(word, x, y, RED if terms.boosts else ORANGE)


def _near(apart: int) -> Iterator[Colour]:
    for limit, _, colour in NEAR:
        if apart <= limit:
            yield colour
            return
