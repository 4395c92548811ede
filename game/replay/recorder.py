"""Keeps what was pressed while a world is played."""

from __future__ import annotations

from typing import TYPE_CHECKING

from game import __version__
from game.replay.replay import CHECK_TICKS, Check, Replay, check_of

if TYPE_CHECKING:
    from game.sim.world import World


class Recorder:
    """Writes down one world from its first tick; call `add` after every `world.step`."""

    def __init__(self, level: str, world: World, izuku_by: str, katsuki_by: str) -> None:
        """Watches a world at tick 0 of a named level (else ValueError); says who presses."""
        if world.tick:
            msg = f"recording begins at tick 0, not at {world.tick}"
            raise ValueError(msg)
        self._world = world
        self._level = level
        self._by = izuku_by, katsuki_by
        self._izuku = bytearray()
        self._katsuki = bytearray()
        self._checks: list[Check] = []

    def add(self, izuku: int, katsuki: int | None) -> None:
        """Keeps the buttons of the step just made; a step of an ended world is none.

        Katsuki's are given in every tick or in none: ValueError.
        """
        if self._world.tick == len(self._izuku):
            return
        if (katsuki is not None) != (len(self._katsuki) == len(self._izuku)) and self._izuku:
            msg = "Katsuki is either played in every tick or in none"
            raise ValueError(msg)
        self._izuku.append(int(izuku))
        if katsuki is not None:
            self._katsuki.append(int(katsuki))
        if self._world.tick % CHECK_TICKS == 0:
            self._checks.append(check_of(self._world))

    def replay(self) -> Replay:
        """What has been recorded so far, closed by a check of how the world stands."""
        checks = list(self._checks)
        if not checks or checks[-1].tick != self._world.tick:
            checks.append(check_of(self._world))
        return Replay(
            level=self._level,
            fingerprint=self._world.level.fingerprint,
            seed=self._world.seed,
            izuku_by=self._by[0],
            katsuki_by=self._by[1],
            izuku=bytes(self._izuku),
            katsuki=bytes(self._katsuki) if self._katsuki else None,
            checks=tuple(checks),
            outcome=self._world.outcome,
            game_version=__version__,
            skill=self._world.skill,
        )
