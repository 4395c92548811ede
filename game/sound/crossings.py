"""Roads: vehicles that pass, and signals that flash, where somebody is near enough to hear."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from game.sim.crosswalk import FLASH
from game.sim.vehicles import BUS
from game.sound.places import CLOSE, FAR

if TYPE_CHECKING:
    from game.sim.crosswalk import Crosswalk
    from game.sound.moment import Moment

PASSES_BEFORE: Final = 30  # ticks from the beginning of a sound of passing to its middle
PASS_TICKS: Final = 45  # from one vehicle to the next: those of two lanes are one sound
FLASH_TICKS: Final = 30


class Crossings:
    """Every crosswalk with lights: what it has let be heard already."""

    def __init__(self) -> None:
        """No vehicle has been heard."""
        self._heard_until: dict[int, int] = {}

    def tick(self, moment: Moment) -> None:
        """Hears vehicles that come into sight, and lights that flash."""
        for crosswalk in moment.world.traffic.crosswalks:
            if crosswalk.vehicles:
                self._pass(moment, crosswalk)
            if crosswalk.phase_code == FLASH:
                self._flash(moment, crosswalk)

    def _pass(self, moment: Moment, crosswalk: Crosswalk) -> None:
        heard = self._heard_until.get(crosswalk.number, -1)
        for vehicle in crosswalk.vehicles:
            arrives = int(vehicle.arrives)
            if arrives <= heard or arrives < moment.tick:
                continue
            heard = arrives
            delay = arrives - moment.tick - PASSES_BEFORE
            if delay >= 0 and moment.rested(f"pass {crosswalk.number}", PASS_TICKS):
                name = "bus_pass" if vehicle.kind_code == BUS else "car_pass"
                moment.at(name, vehicle.x, vehicle.y, 0.0, FAR, delay=delay)
        self._heard_until[crosswalk.number] = heard

    def _flash(self, moment: Moment, crosswalk: Crosswalk) -> None:
        """Again and again, until it says stop; the first time is an event."""
        left = crosswalk.ticks_left(moment.tick)
        if left > 0 and moment.rested(flash_key(crosswalk.number), FLASH_TICKS):
            moment.at("signal_flash", crosswalk.x, crosswalk.y, -3.0, CLOSE, priority=2)


def flash_key(number: int) -> str:
    """By what it is known when a crosswalk's signal was last heard to flash."""
    return f"flash {number}"
