"""Those of the crowd who also sit: in trains and at counters."""

from dataclasses import replace

from sprites.crowd.drawing import animated
from sprites.crowd.poses import Pose
from sprites.crowd.walkers import EVERYBODY
from sprites.toolkit import States

SEATED = (1, 2, 5, 11, 14, 19, 24, 33, 38, 41, 46, 50, 54, 60)
"""Numbers of passers-by, of all kinds: some with a phone, some with their bags."""
SIT = Pose(legs=((84, 86, 0), (76, 80, 0)), arms=((34, 52), (40, 50)), lean=-2, relaxed=True)
BREATH = (SIT, replace(SIT, lean=-1))
NOD_TICKS = 46


def passenger_states() -> States:
    """Return pNN_sit for some of the passers-by, their soles on the ground."""
    return {
        f"p{number:02}_sit": animated(EVERYBODY[number], BREATH, NOD_TICKS) for number in SEATED
    }
