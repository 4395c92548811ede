"""The light of explosions on everything around them when it is dark: walls, ground, roof lips."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, NamedTuple

from game.view.camera import SCREEN_WIDTH
from game.view.edge_light import light_lip
from game.view.effects import REDUCED
from game.view.light import EMBER

if TYPE_CHECKING:
    from pygame import Surface

    from game.sim.world import World
    from game.view.decks import Decks
    from game.view.light import Lights

STEPS: Final[tuple[float, ...]] = (1.0, 1.0, 0.8, 0.8, 0.62, 0.45, 0.3, 0.18)
"""Strength of the light; it falls in steps, as the flames do."""
STEP_TICKS: Final = 3
LASTS: Final = len(STEPS) * STEP_TICKS
# between fire and embers: on blue-grey walls the plain red looks pink
BLAZE: Final = (236, 112, 26)
STRENGTH: Final = 0.56  # of the glow of a full blast
SMALLEST: Final = 0.45  # share of it that the faintest blast has
HEIGHT: Final = 14  # pixels above his feet
BEHIND: Final = 12  # pixels behind him
REACH: Final = 112  # pixels that the glow reaches to the side
LIGHTS_FIGURE: Final = 130  # pixels within which it rims somebody
RIM: Final = 1.8  # times the light that is left there, at most full


class _Blast(NamedTuple):
    """Where and when one went off (pixels of the level), and its share of the full light."""

    born: int
    x: int
    y: int
    share: float


class BlastLight:
    """Remembers explosions for as long as they shine."""

    def __init__(self, lights: Lights, decks: Decks, *, dark: bool) -> None:
        """Nothing burns. `dark`: whether the hour is one in which their light is seen."""
        self._lights = lights
        self._decks = decks
        self._dark = dark
        self._blasts: list[_Blast] = []
        self.reduced = False
        """An option of the player: fire lights up less."""

    def restart(self) -> None:
        """Forgets them all."""
        self._blasts = []

    def tick(self, world: World) -> None:
        """Takes in the blasts of this tick."""
        self._blasts = [blast for blast in self._blasts if world.tick - blast.born < LASTS]
        for event in world.events:
            if event.name == "blast" and self._dark:
                facing = world.katsuki.facing if world.katsuki is not None else 1
                share = SMALLEST + (1 - SMALLEST) * min(100, event.value) / 100
                share *= REDUCED if self.reduced else 1.0
                place = (event.x - facing * BEHIND, event.y - HEIGHT)
                self._blasts.append(_Blast(world.tick, *place, share))

    def draw(self, surface: Surface, corner: tuple[int, int], tick: int) -> None:
        """Lights the scenery that a camera corner sees; figures are drawn over it."""
        for blast in self._blasts:
            x, y = blast.x - corner[0], blast.y - corner[1]
            if not -REACH < x < SCREEN_WIDTH + REACH:
                continue
            share = blast.share * _step(tick - blast.born)
            self._lights.glow(surface, "glow_blast", x, y, BLAZE, STRENGTH * share)
            self._lights.glow(surface, "glow_48", x, y, EMBER, STRENGTH * share)
            light_lip(surface, self._decks, corner, blast.x, share)

    def on(self, x: int, y: int, tick: int) -> tuple[float, int]:
        """How brightly (0-1) the fire lights who is at a pixel, and from which side (-1, 1)."""
        strongest, side = 0.0, 1
        for blast in self._blasts:
            away = max(abs(x - blast.x), abs(y - HEIGHT - blast.y))
            share = blast.share * _step(tick - blast.born) * (1 - away / LIGHTS_FIGURE)
            if share > strongest:
                strongest, side = share, 1 if blast.x > x else -1
        return min(1.0, RIM * strongest), side


def _step(age: int) -> float:
    return STEPS[min(age // STEP_TICKS, len(STEPS) - 1)] if 0 <= age < LASTS else 0.0
