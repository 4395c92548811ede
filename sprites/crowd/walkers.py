"""The 64 passers-by p00-p63 and all that can happen to them."""

from sprites.crowd.adults import ADULTS
from sprites.crowd.civilian import Civilian
from sprites.crowd.drawing import animated
from sprites.crowd.neighbours import BROAD, CHILDREN, ELDERS, TALL
from sprites.crowd.poses import (
    BROWSE,
    CHEER,
    COMPLAIN,
    FLEE,
    STAGGER,
    STAND,
    STARTLE,
    WALK_FRAMES,
    under_umbrella,
    walk,
)
from sprites.toolkit import States

EVERYBODY = (*ADULTS, *CHILDREN, *ELDERS, *BROAD, *TALL)
WALK_TICKS = 7
ELDER_WALK_TICKS = 11


def walker_states() -> States:
    """Return pNN_walk, stand, startle, stagger, flee, cheer, browse, complain, umbrella."""
    states: States = {}
    for number, who in enumerate(EVERYBODY):
        walk_ticks = ELDER_WALK_TICKS if who in ELDERS else WALK_TICKS
        for action, frames in _actions(who, walk_ticks).items():
            states[f"p{number:02}_{action}"] = frames
    return states


def _actions(who: Civilian, walk_ticks: int) -> States:
    steps = [walk(i, who.build) for i in range(WALK_FRAMES)]
    return {
        "walk": animated(who, steps, walk_ticks),
        "stand": animated(who, STAND, 30),
        "startle": animated(who, [STARTLE], 20),
        "stagger": animated(who, [STAGGER], 12),
        "flee": animated(who, FLEE, 6),
        "cheer": animated(who, CHEER, 8),
        "browse": animated(who, [BROWSE], 40),
        "complain": animated(who, [COMPLAIN], 40),
        "umbrella": animated(who, map(under_umbrella, steps), WALK_TICKS),
    }
