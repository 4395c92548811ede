"""A game as data: where it was played, what was pressed, and how the world stood on the way."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final, NamedTuple

from game.sim.digest import digest_of
from game.sim.skill import DEFAULT

if TYPE_CHECKING:
    from game.sim.world import World

CHECK_TICKS: Final = 60  # from one check to the next: a second
PARTS: Final = ("Izuku", "Katsuki", "the crowd", "the weather")
"""The parts of a world that a check tells apart, in its order."""

REST: Final = "the story, the random numbers or the pursuer's memory"
SHORT: Final = 0xFFFF  # a part's digest only names what differs, so 16 bits do


class Check(NamedTuple):
    """How the world stood after a tick: its digest, and a short one of each of its parts."""

    tick: int
    digest: int
    parts: tuple[int, ...]


@dataclass(frozen=True)
class Replay:
    """A recorded game; `izuku` and `katsuki` hold one button byte for each tick.

    `level` is a shipped map's name or a path, `fingerprint` that of the level's meaning.
    `izuku_by` and `katsuki_by` say who pressed (person, bot, ai, still). `katsuki` is None when
    his own head chased, which then had this `skill`. `checks` rise by tick and end with the last
    one.
    """

    level: str
    fingerprint: bytes
    seed: int
    izuku_by: str
    katsuki_by: str
    izuku: bytes
    katsuki: bytes | None
    checks: tuple[Check, ...]
    outcome: str
    game_version: str
    skill: str = DEFAULT

    @property
    def ticks(self) -> int:
        """How long it is."""
        return len(self.izuku)

    def pressed(self, tick: int) -> tuple[int, int | None]:
        """The buttons of the step that follows a tick (0 for the first one); none after the end.

        Katsuki's are None while his own head chases.
        """
        over = tick >= len(self.izuku)
        izuku = 0 if over else self.izuku[tick]
        if self.katsuki is None:
            return izuku, None
        return izuku, 0 if over else self.katsuki[tick]


def check_of(world: World) -> Check:
    """How a world stands now."""
    return Check(world.tick, world.digest(), _part_digests(world))


def _part_digests(world: World) -> tuple[int, ...]:
    parts: list[list[int]] = [[] for _ in PARTS]
    world.izuku.save(parts[0])
    if world.katsuki is not None:
        world.katsuki.save(parts[1])
    world.crowd.save(parts[2])
    world.weather.save(parts[3])
    return tuple(digest_of(numbers) & SHORT for numbers in parts)
