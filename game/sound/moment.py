"""One tick as a pair of ears hears it: where cues are placed and collected."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Final

from game.sim.events import Event
from game.sim.story import AWAY
from game.sound.cue import AMBIENCE, EFFECTS, MUSIC, VOICES, Cue
from game.sound.places import (
    CLOSE,
    FAINTEST,
    NEAR,
    ROOM,
    SMALL_FAINTEST,
    WALL,
    fades,
    pan_of,
    shelters_of,
    tiles_away,
)

if TYPE_CHECKING:
    from game.sim.athlete import Athlete
    from game.sim.world import World
    from game.sound.cue import Ears

WET: Final = 35  # % of wetness from which feet splash, as it is drawn
LOUDEST: Final = 3.0  # dB over what an effect is made for: the mixer has room for no more
STING_TICKS: Final = 8 * 60  # that most stingers last
STING: Final = 9  # priority: a stinger never gives way


class Moment:
    """What is heard in a tick; `heard_at` remembers from tick to tick when each thing last was."""

    def __init__(self, world: World, ears: Ears, heard_at: dict[str, int]) -> None:
        """Nothing yet."""
        self.world = world
        self.ears = ears
        self.tick: int = world.tick
        self.cues: list[Cue] = []
        self._heard_at = heard_at
        self._shelters = shelters_of(world.level)

    @property
    def inside(self) -> bool:
        """Whether who listens is in a room."""
        return behind_a_door(self.world, self.ears) or self.roofed(self.ears.x, self.ears.y)

    def boy(self, who: str) -> Athlete:
        """One of the two by name; Izuku for anybody else."""
        katsuki = self.world.katsuki
        return katsuki if who == "katsuki" and katsuki is not None else self.world.izuku

    def roofed(self, x: int, y: int) -> bool:
        """Whether a pixel lies in a room."""
        return self._shelters.at(x, y) == ROOM

    def tiles(self, x: int, y: int) -> float:
        """Tiles from the ears to a pixel."""
        return tiles_away(self.ears, x, y)

    def wet(self, x: int, y: int) -> str:
        """ "wet" or "dry": the ground under feet at a pixel."""
        return "wet" if self.world.wetness_at(x, y) > WET else "dry"

    def rested(self, key: str, ticks: int) -> bool:
        """Whether so many ticks have passed since this was last true of a key."""
        last = self._heard_at.get(key)
        if last is not None and self.tick - last < ticks:
            return False
        self._heard_at[key] = self.tick
        return True

    def hunted(self) -> bool:
        """Whether Katsuki is about and after Izuku, seen or not."""
        return is_hunted(self.world)

    def since(self, key: str) -> int:
        """Ticks since `rested` was last true of a key; very many if it never was."""
        return self.tick - self._heard_at.get(key, -1_000_000)

    # ---- making cues

    def at(
        self,
        name: str,
        x: int,
        y: int,
        gain: float = 0.0,
        reach: float = NEAR,
        bus: str = EFFECTS,
        priority: int = 3,
        delay: int = 0,
    ) -> None:
        """A sound at a pixel of the level, unless it is too far away to be heard."""
        gain += fades(tiles_away(self.ears, x, y), reach)
        if (x, y) != (self.ears.x, self.ears.y) and self.inside and not self.roofed(x, y):
            gain += WALL
        if gain > (SMALL_FAINTEST if reach <= CLOSE else FAINTEST):
            pan = round(pan_of(self.ears, x), 3)
            self.cues.append(Cue(name, round(min(gain, LOUDEST), 2), pan, bus, priority, delay))

    def by(
        self,
        boy: Athlete,
        name: str,
        gain: float = 0.0,
        reach: float = NEAR,
        bus: str = EFFECTS,
        priority: int = 3,
        delay: int = 0,
    ) -> None:
        """A sound that a boy makes: in the middle if he is who listens, else where he is."""
        if boy.who == self.ears.who:
            self.own(name, gain, bus, priority + 1, delay)
        else:
            self.at(name, boy.x, boy.y, gain, reach, bus, priority, delay)

    def voice(
        self, boy: Athlete, name: str, gain: float = 0.0, reach: float = NEAR, delay: int = 0
    ) -> None:
        """A sound of a boy's throat."""
        self.by(boy, name, gain, reach, VOICES, 4, delay)

    def own(
        self,
        name: str,
        gain: float = 0.0,
        bus: str = EFFECTS,
        priority: int = 4,
        delay: int = 0,
    ) -> None:
        """A sound of the listener himself, or in his head."""
        if gain > FAINTEST:
            self.cues.append(Cue(name, round(min(gain, LOUDEST), 2), 0.0, bus, priority, delay))

    def wide(self, name: str, gain: float, pan: float) -> None:
        """A sound of the sky, which is no nearer to one place than to another."""
        if gain > FAINTEST:
            self.cues.append(Cue(name, round(gain, 2), pan, AMBIENCE, 7))

    def sting(self, name: str, ticks: int, delay: int = 0, *, weighs: bool = False) -> None:
        """A few bars over everything, with a pause of at least so many ticks to the next.

        Never over other such bars, unless what happens weighs more than they do.
        """
        if not weighs and self.since("sting") < STING_TICKS:
            return
        if self.rested(name, ticks):
            self.rested("sting", 0)
            self.own(name, 0.0, MUSIC, STING, delay)


Teller = Callable[[Moment, Event], None]
"""What makes an event heard."""


def behind_a_door(world: World, ears: Ears) -> bool:
    """Whether the listener hides in a shop; a pursuer who is not about yet hides nowhere."""
    return ears.who == "izuku" and world.izuku.state == "hidden"


def is_hunted(world: World) -> bool:
    """Whether Katsuki is about and after Izuku, seen or not."""
    katsuki = world.katsuki
    if katsuki is None or katsuki.state == "hidden" or world.outcome != "running":
        return False
    if world.roof_end is not None and world.roof_end.under_way:
        return False
    return world.hunt != AWAY
