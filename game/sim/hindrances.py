"""What makes a known way longer just now: thick crowds, and roads whose signal says stop."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, NamedTuple

from game.sim.crosswalk import FLASH, NEVER, STOP, WALK
from game.sim.legs import RUN_SPEED
from game.sim.shoving import CRUSH, CRUSH_PERCENT
from game.sim.units import SUBPIXELS, TILE, TILE_SHIFT

if TYPE_CHECKING:
    from mypy_extensions import i64

    from game.sim.crosswalk import Crosswalk
    from game.sim.stage import Stage
    from game.sim.surfaces import SurfaceMap

STRETCH: Final = 5  # columns: 10 m2 of a pavement 2 m deep
THICK: Final = 20  # people on them: 2 per m2, from which a way round is thought of
STEP: Final = 15  # ticks: finer differences are no reason to plan anew
SEEN_FROM: Final[i64] = 40 * TILE  # how far off a signal counts
KERB: Final = TILE  # where a closed road holds one up: the tile before it


class Toll(NamedTuple):
    """Ticks lost by walking on a surface from `left` to `right` (subpixels), or back."""

    surface: int
    left: int
    right: int
    ticks: int


def tolls_on(stage: Stage, surfaces: SurfaceMap, sx: i64) -> tuple[Toll, ...]:
    """What holds a boy at a place up on all surfaces within sight, from left to right."""
    tolls = _roads(stage, surfaces, sx) if stage.traffic.runs else []
    if len(stage.crowd.awake) >= THICK:
        tolls += _throngs(stage, surfaces)
    return tuple(sorted(tolls))


def _roads(stage: Stage, surfaces: SurfaceMap, sx: i64) -> list[Toll]:
    tolls: list[Toll] = []
    for crosswalk in stage.traffic.crosswalks:
        way = crosswalk.left - sx if sx < crosswalk.left else sx - crosswalk.right
        if not 0 <= way < SEEN_FROM:
            continue
        wait = closed_for(crosswalk, int(stage.tick + way // RUN_SPEED)) // STEP * STEP
        surface = surfaces.below(crosswalk.left, crosswalk.y * SUBPIXELS)
        if wait and surface >= 0:
            kerb = int(crosswalk.left - KERB if sx < crosswalk.left else crosswalk.right)
            tolls.append(Toll(surface, kerb, kerb + KERB, wait))
    return tolls


def closed_for(crosswalk: Crosswalk, tick: int) -> int:
    """How long who comes to a crosswalk at a tick has to wait there."""
    if crosswalk.until == NEVER:
        return 0
    left = int(crosswalk.until) - tick
    phase = crosswalk.phase_code
    while left < 0 and phase != STOP:
        phase = FLASH if phase == WALK else STOP
        left += crosswalk.lengths[phase]
    return left if phase == STOP and left > 0 else 0


def free_way(stage: Stage, sx: i64, direction: i64, room: i64) -> i64:
    """What is left of some room ahead, in subpixels, before a closed road or a ticket gate."""
    for crosswalk in stage.traffic.crosswalks:
        if crosswalk.phase_code != WALK:
            kerb = crosswalk.left if direction > 0 else crosswalk.right
            ahead = (kerb - sx) * direction
            if 0 <= ahead < room:
                room = ahead
    if stage.gadgets is not None:
        for gate in stage.gadgets.gates:
            ahead = (gate.left - sx) * direction
            if 0 <= ahead < room:
                room = ahead
    return room


def _throngs(stage: Stage, surfaces: SurfaceMap) -> list[Toll]:
    """Where people stand thick, by stretches of floor."""
    counts: dict[tuple[int, int], int] = {}
    for person in stage.crowd.awake:
        place = int(person.sy >> TILE_SHIFT), int(person.place >> TILE_SHIFT) // STRETCH
        counts[place] = counts.get(place, 0) + 1
    tolls: list[Toll] = []
    for (row, stretch), count in counts.items():
        if count < THICK:
            continue
        left = stretch * STRETCH
        surface = surfaces.at_cell(left + STRETCH // 2, row)
        if surface >= 0:
            whole = STRETCH * TILE // RUN_SPEED
            pace = 100 - (100 - CRUSH_PERCENT) * min(count, CRUSH) // CRUSH
            lost = (whole * 100 // pace - whole) // STEP * STEP
            tolls.append(Toll(surface, left * TILE, (left + STRETCH) * TILE, int(lost)))
    return tolls
