"""What rain does to the boys: clothes that soak and dry, and get heavy."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from game.sim.person import GRABBED, SOAKED_FULL
from game.sim.units import SUBPIXELS, TICKS_PER_SECOND

if TYPE_CHECKING:
    from game.sim.person import Person
    from game.sim.stage import Stage

PERIOD: Final = 4  # ticks from one look at the rain to the next
DRY_SECONDS: Final = 120  # from soaked to dry out of the rain: our own estimate
DRYING: Final = PERIOD * SOAKED_FULL // (DRY_SECONDS * TICKS_PER_SECOND)  # units a period


def soak(boy: Person, stage: Stage) -> None:
    """One tick of rain, falling water or shelter on a boy; falling water soaks him at once.

    That is told as `drenched`, once until he has dried a little.
    """
    if stage.weather.pours_on(boy.sx, boy.sy - boy.height_sub, boy.sy):
        if boy.soaked_units < SOAKED_FULL:
            stage.tell("drenched", boy.who, boy.sx, boy.sy)
        boy.drench()
    elif stage.tick % PERIOD == 0:
        rain = rain_on(boy, stage)
        if rain:
            boy.soaked_units = min(boy.soaked_units + rain * PERIOD, SOAKED_FULL)
        elif boy.soaked_units:
            boy.soaked_units = max(boy.soaked_units - DRYING, 0)


def rain_on(boy: Person, stage: Stage) -> int:
    """Rain 0-100 that falls on a boy; none on one who is hidden, on a seat or being put back."""
    if boy.state_code > GRABBED:
        return 0
    return stage.weather.rain_on(boy.sx, boy.sy - SUBPIXELS)
