"""Short-lived pictures on their way: dust, blasts, splashes, icons, confetti."""

from __future__ import annotations

import random
from typing import TYPE_CHECKING, Final, NamedTuple

from game.view.light import FIRE
from game.view.traces import leave, move
from game.view.watched import just_heard

if TYPE_CHECKING:
    from pygame import Surface

    from game.sim.world import World
    from game.view.light import Lights
    from game.view.sheets import Animation, Colour, Sheets

NEVER: Final = -10_000  # ticks
SEED: Final = 7  # of the scatter: the same run always gives the same pictures
MOST: Final = 160  # particles at once; the oldest go first
REDUCED: Final = 0.3  # of the light of an effect, with less flashing
HEARD_APART: Final = 50  # ticks from one ripple of a sound to the next
CHEST: Final = 13  # pixels above the feet
ICON_TICKS: Final = 46
ICON_RISE: Final = -0.25  # pixels a tick


class Particle(NamedTuple):
    """One picture on its way: where it began (pixels), its speed (pixels a tick), its light."""

    animation: Animation | None  # None: only light
    born: int
    ticks: int
    x: float
    y: float
    vx: float = 0.0
    vy: float = 0.0
    front: bool = True
    glow: str = ""
    colour: Colour = FIRE
    strength: float = 0.0


class Effects:
    """All particles of a scene; told what happened each tick, drawn behind or before the boys."""

    def __init__(self, sheets: Sheets, lights: Lights) -> None:
        """Nothing is in the air yet. The scatter is the view's own, and begins alike each time."""
        self._sheets = sheets
        self._lights = lights
        self.random = random.Random(SEED)
        """Only ever decides how a puff looks."""
        self._particles: list[Particle] = []
        self._tick = 0
        self._heard_at = NEVER
        self.reduced = False
        """An option of the player: fire and sparks light up less, without their white flash."""
        self.burnt_at = NEVER
        """The tick of the last blast."""
        self.shaken = 0.0
        """Pixels by which this tick's events shake the camera, before distance is counted."""

    def tick(self, world: World) -> None:
        """Drops what has ended, and adds what this tick's events and movements leave behind."""
        self._tick = world.tick
        self.shaken = 0.0
        self._particles = [p for p in self._particles if world.tick - p.born < p.ticks][-MOST:]
        boys = [boy for boy in (world.izuku, world.katsuki) if boy is not None]
        for event in world.events:
            boy = next((boy for boy in boys if boy.who == event.who), None)
            if event.name == "blast":
                self.burnt_at = world.tick
            leave(self, event, boy, world)
        for boy in boys:
            move(self, boy, world)
        if world.tick - self._heard_at >= HEARD_APART and just_heard(world):
            self._heard_at = world.tick
            self.add("hearing_ripple", world.izuku.x, world.izuku.y - CHEST)

    def shake(self, pixels: float) -> None:
        """Lets this tick shake the camera by some pixels; the strongest counts."""
        self.shaken = max(self.shaken, pixels)

    def draw(self, surface: Surface, corner: tuple[int, int], *, front: bool) -> None:
        """Draws the particles of one side of the boys, seen from a camera corner."""
        for particle in self._particles:
            if particle.front != front:
                continue
            age = self._tick - particle.born
            x = round(particle.x + particle.vx * age) - corner[0]
            y = round(particle.y + particle.vy * age) - corner[1]
            if particle.glow:
                fading = 1 - age / particle.ticks
                self._lights.glow(
                    surface, particle.glow, x, y, particle.colour, particle.strength * fading
                )
            if particle.animation is None:
                continue
            frame = particle.animation.once(age)
            surface.blit(frame.surface, frame.corner(x, y))

    # ---- adding

    def add(
        self,
        state: str,
        x: float,
        y: float,
        *,
        mirrored: bool = False,
        vx: float = 0.0,
        vy: float = 0.0,
        front: bool = True,
        ticks: int = 0,
        glow: str = "",
        colour: Colour = FIRE,
        strength: float = 0.0,
    ) -> None:
        """Starts an effect of the effects sheet; `ticks` 0 lets it last as long as its frames."""
        animation = self._sheets.sheet("effects").animation(state, mirrored=mirrored)
        lasts = ticks or animation.length
        if self.reduced:
            strength *= REDUCED
        self._particles.append(
            Particle(animation, self._tick, lasts, x, y, vx, vy, front, glow, colour, strength)
        )

    def pool(self, x: float, y: float, colour: Colour, strength: float, ticks: int) -> None:
        """Lights wet ground around a place in the level for some ticks."""
        if self.reduced:
            strength *= REDUCED
        self._particles.append(
            Particle(
                None, self._tick, ticks, x, y,
                front=False, glow="pool_wet", colour=colour, strength=strength,
            )
        )  # fmt: skip

    def icon(self, name: str, x: int, y: int) -> None:
        """Raises an icon from a place in the level (pixels): alert, ask, veto, buzz, heart, ..."""
        self.add(f"icon_{name}", x, y, vy=ICON_RISE, ticks=ICON_TICKS)
