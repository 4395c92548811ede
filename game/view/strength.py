"""The HUD's gauges of a body: what the legs still bear, in boosts, and breath in the lungs."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from game.sim.one_for_all import BURST_STRAIN, STRAIN_HURTS
from game.sim.person import FULL
from game.view.danger import USUAL_DANGER
from game.view.gauges import DEEP_SKY, GREY, INK, LIGHT, PALE, SKY, WHITE, bar

if TYPE_CHECKING:
    from pygame import Surface

    from game.sim.athlete import Athlete
    from game.view.danger import Danger
    from game.view.gauges import Ramp

DENIED_RAMP: Ramp = (LIGHT, PALE, GREY)
FLASH_RAMP: Ramp = (WHITE, WHITE, LIGHT)
STAMINA_RAMP: Ramp = (WHITE, SKY, DEEP_SKY)

STRAIN_WIDTH: Final = 84  # pixels
STAMINA_WIDTH: Final = 52
LOW_STAMINA: Final = 25  # of 100: the breath turns yellow
SPENT_STAMINA: Final = 10  # and then it blinks
BLINK_TICKS: Final = 8
FLASH_TICKS: Final = 16  # how long a refused boost flashes, before it only is grey
FLASH_PERIOD: Final = 4


def boost_ramp(
    boy: Athlete, tick: int, denied: int | None = None, danger: Danger = USUAL_DANGER
) -> Ramp:
    """The colours of the boosts that are left, by what one more would do to the legs.

    Green: nothing; orange: it hurts; blinking red: a knee buckles. `denied` are the ticks since
    a boost was refused, None when that is long ago: it flashes white, then stays grey.
    """
    if denied is not None:
        flashing = denied < FLASH_TICKS and denied % FLASH_PERIOD < FLASH_PERIOD // 2
        return FLASH_RAMP if flashing else DENIED_RAMP
    after = boy.strain_units + BURST_STRAIN
    if after >= FULL and tick // BLINK_TICKS % 2:
        return danger.breaks
    return danger.hurts if after > STRAIN_HURTS else danger.well


def draw_strain(
    surface: Surface, x: int, y: int, boy: Athlete, ramp: Ramp, danger: Danger = USUAL_DANGER
) -> None:
    """A bar of boosts: it empties from the right; its last part is where one more hurts."""
    share = 1 - boy.strain_units / FULL
    bar(surface, x, y, STRAIN_WIDTH, share, ramp)
    painful = round(STRAIN_WIDTH * (1 - STRAIN_HURTS / FULL))
    filled = int(STRAIN_WIDTH * share)
    if filled < painful:
        surface.fill(danger.gone, (x + filled, y, painful - filled, 5))
    for boosts in range(1, FULL // BURST_STRAIN + 1):
        mark = round(STRAIN_WIDTH * (1 - boosts * BURST_STRAIN / FULL))
        surface.fill(INK, (x + mark, y, 1, 5))


def draw_stamina(
    surface: Surface, x: int, y: int, boy: Athlete, tick: int, danger: Danger = USUAL_DANGER
) -> None:
    """A bar of breath; what strain has taken from its ceiling for good is dark red."""
    bar(surface, x, y, STAMINA_WIDTH, boy.stamina / 100, _stamina_ramp(boy, tick, danger))
    ceiling = _ceiling(boy)
    if ceiling < STAMINA_WIDTH:
        surface.fill(danger.gone, (x + ceiling, y, STAMINA_WIDTH - ceiling, 5))
        surface.fill(INK, (x + ceiling, y, 1, 5))


def strength_seen(
    boy: Athlete, tick: int, ramp: Ramp, danger: Danger = USUAL_DANGER
) -> tuple[Ramp, Ramp, int, int, int]:
    """All that the two bars show; while it stays the same, so do their pictures."""
    strained = int(STRAIN_WIDTH * (1 - boy.strain_units / FULL))
    breath = int(STAMINA_WIDTH * boy.stamina / 100)
    return ramp, _stamina_ramp(boy, tick, danger), strained, breath, _ceiling(boy)


def _stamina_ramp(boy: Athlete, tick: int, danger: Danger) -> Ramp:
    if boy.stamina >= LOW_STAMINA:
        return STAMINA_RAMP
    spent = boy.stamina < SPENT_STAMINA and tick // BLINK_TICKS % 2
    return danger.breaks if spent else danger.hurts


def _ceiling(boy: Athlete) -> int:
    """Pixels of the bar of breath that there still are."""
    return round(STAMINA_WIDTH * boy.ceiling_units / FULL)
