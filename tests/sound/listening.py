"""What the tests of hearing share: drawn streets, a pair of ears, and what they heard."""

from __future__ import annotations

from typing import TYPE_CHECKING

from game.sim import Level, Thing, World
from game.sound.cue import Ears
from game.sound.hearing import Hearing
from game.sound.surroundings import Surroundings

if TYPE_CHECKING:
    from collections.abc import Iterable

    from game.sound.cue import Cue, Drone

STREET = """
......................................................................
......................................................................
......................................................................
......................................................................
..I...................................................................
{ground}
"""


def street(ground: str = "#", weather: str = "", columns: int = 70) -> World:
    """A flat street of one material."""
    return World(Level.from_text(STREET.format(ground=ground * columns), weather))


def with_things(level: Level, *things: Thing) -> Level:
    """A level with more things in it."""
    return Level(
        level.name, level.width, level.height, level.shapes, level.materials, level.roofed,
        (*level.things, *things), level.weather,
    )  # fmt: skip


def ears_of(world: World, who: str = "izuku") -> Ears:
    """The ears of a boy, where he is."""
    boy = world.katsuki if who == "katsuki" and world.katsuki is not None else world.izuku
    return Ears(boy.who, boy.x, boy.y)


class Listener:
    """Steps a world and hears it; `cues` are all that was heard, with their ticks."""

    def __init__(self, world: World, who: str = "izuku") -> None:
        self.world = world
        self.who = who
        self.hearing = Hearing()
        self.surroundings = Surroundings()
        self.cues: list[tuple[int, Cue]] = []
        self.drones: dict[str, Drone] = {}

    def step(self, izuku: int = 0, katsuki: int | None = 0) -> list[Cue]:
        """One tick; the cues of it."""
        self.world.step(izuku, katsuki)
        ears = ears_of(self.world, self.who)
        heard = self.hearing.tick(self.world, ears)
        self.cues += [(self.world.tick, cue) for cue in heard]
        self.surroundings.tick(self.world, ears)
        self.drones = self.surroundings.drones
        return heard

    def play(self, inputs: Iterable[int]) -> Listener:
        """Izuku's buttons, one a tick."""
        for buttons in inputs:
            self.step(buttons)
        return self

    def names(self) -> list[str]:
        """The names of all that was heard."""
        return [cue.name for _, cue in self.cues]

    def heard(self, start: str) -> list[tuple[int, Cue]]:
        """Ticks and cues whose name begins so."""
        return [(tick, cue) for tick, cue in self.cues if cue.name.startswith(start)]
