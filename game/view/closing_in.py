"""What closes in on the picture: panic and walls from its edges, and a grip from all sides."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from game.view.fog import STEPS, Fog
from game.view.light import WARM
from game.view.tint import shade

if TYPE_CHECKING:
    from pygame import Surface

    from game.view.light import Lights

PANIC_NARROWS: Final = 60  # panic from which the picture narrows
HEARTBEAT_TICKS: Final = 48
BEAT_SHARE: Final = 0.25  # of the narrowing that comes and goes with the heart
LEAST: Final = 0.2  # of the fog, as soon as there is any
CAUGHT_SHADE: Final = (150, 150, 178)  # of everything but the two, when one has caught the other
CHEST: Final = 16  # pixels above the feet: the middle of the light around two


class ClosingIn:
    """Draws the fog of panic, and the dark around a grip."""

    def __init__(self, lights: Lights) -> None:
        """Makes fog when it is first needed."""
        self._lights = lights
        self._fog = Fog(lights)

    def narrow(self, surface: Surface, panic: int, tick: int) -> None:
        """Closes in from the edges by a panic of 0-100, and beats like a heart."""
        step = fog_step(panic, tick)
        if step:
            self._fog.draw(surface, step)

    def frame_grip(self, surface: Surface, x: int, y: int) -> None:
        """Takes the light from all but a place with feet at a pixel of the screen."""
        shade(surface, CAUGHT_SHADE)
        self._lights.glow(surface, "glow_96", x, y - CHEST, WARM, 0.7)


def fog_step(panic: int, tick: int) -> int:
    """How thick the fog is, 0 for none to 8, by a panic of 0-100."""
    share = (panic - PANIC_NARROWS) / (100 - PANIC_NARROWS)
    if share <= 0:
        return 0
    beat = 1 - abs(tick % HEARTBEAT_TICKS / HEARTBEAT_TICKS * 2 - 1)
    return round(STEPS * min(1.0, share * (1 - BEAT_SHARE + BEAT_SHARE * beat) + LEAST))
