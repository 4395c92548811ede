"""Where in a level one gets to, on which terms, and how near the pursuer came there."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from game.lab.proving.reach import Terms
from game.sim.units import TILE_PIXELS

if TYPE_CHECKING:
    from game.lab.proving.proof import Proof

    Cell = tuple[int, int]

ALWAYS: Final = 0  # without boosts, dry and wet
DRY_ONLY: Final = 1  # without boosts, but not in the wet
BOOST: Final = 2  # with boosts only
BOOST_DRY: Final = 3  # with boosts only, and not in the wet


def heat_of(proof: Proof) -> dict[Cell, int]:
    """For every tile (column, row) that a body gets to, the hardest of the terms that it takes."""
    heat: dict[Cell, int] = {}
    for kind, terms in (
        (BOOST_DRY, Terms(wet=False, boosts=True)),
        (BOOST, Terms(wet=True, boosts=True)),
        (DRY_ONLY, Terms(wet=False, boosts=False)),
    ):
        for cell in proof.reaches[terms].cells:
            heat[cell] = kind
    plain, wet = (proof.reaches[Terms(wet=wet, boosts=False)].cells for wet in (False, True))
    for cell in plain & wet:
        heat[cell] = ALWAYS
    return heat


def nearest_of(proof: Proof) -> dict[Cell, int]:
    """For every tile that a chase went through, the least pixels that were between the boys."""
    nearest: dict[Cell, int] = {}
    for run in proof.runs:
        if run.case.chased:
            for (x, y), apart in zip(run.attempt.way, run.attempt.leads, strict=True):
                cell = x // TILE_PIXELS, (y - 1) // TILE_PIXELS
                if apart >= 0:
                    nearest[cell] = min(apart, nearest.get(cell, apart))
    return nearest
