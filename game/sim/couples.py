"""Other people's happiness: a couple that somebody passes who has nobody just now."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from game.sim.feelings import raise_panic
from game.sim.units import SUBPIXELS, TILE

if TYPE_CHECKING:
    from collections.abc import Iterator

    from mypy_extensions import i64

    from game.sim.athlete import Athlete
    from game.sim.level import Level
    from game.sim.stage import Stage

NEAR: Final[i64] = 4 * TILE  # (levels, section 5)
HURTS: Final = 12  # panic, each once
HEARD: Final = 4  # from the gallery there are only voices
ABOVE: Final[i64] = 3 * TILE  # so much higher or lower one does not see them


class Couples:
    """The level's couples, `npc` whose name begins with "couple"; each hurts once."""

    def __init__(self, level: Level) -> None:
        """None has been passed."""
        self._places = [
            (person.x * SUBPIXELS, person.y * SUBPIXELS)
            for person in level.of_kind("npc")
            if person.text("who").startswith("couple")
        ]
        self.passed: int = 0
        """Which couples have hurt: a bit for each."""

    def step(self, stage: Stage, boy: Athlete) -> None:
        """Hurts where he comes near to two who are happy."""
        for number, (sx, sy) in enumerate(self._places):
            if self.passed >> number & 1 or not -NEAR <= boy.sx - sx <= NEAR:
                continue
            self.passed |= 1 << number
            beside = -ABOVE < boy.sy - sy < ABOVE
            raise_panic(boy, HURTS if beside else HEARD)
            stage.tell("couple", boy.who, sx, sy, HURTS if beside else HEARD)

    def save(self, out: list[int]) -> None:
        """Appends which have been passed."""
        out.append(self.passed)

    def load(self, saved: Iterator[int]) -> None:
        """Takes back what `save` gave."""
        self.passed = next(saved)
