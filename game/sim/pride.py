"""A moment of pride on the roofs, and how it ends: a blast behind, and somebody who glides in."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from game.sim.buttons import BOOST, RIGHT
from game.sim.person import AIR, HIDDEN, NEVER
from game.sim.units import TILE, speed

if TYPE_CHECKING:
    from collections.abc import Iterator

    from mypy_extensions import i64

    from game.sim.explosion import Katsuki
    from game.sim.level import Level
    from game.sim.stage import Stage

HERALD_TICKS: Final = 90  # a blast on the roof behind is heard so long before he is seen
HERALD_POWER: Final = 60  # % of a full blast, for the ear and the sky
COMES_FROM: Final[i64] = 7 * TILE  # above the height at which his start is drawn
COMES_AT: Final[i64] = speed(240)
LONGEST_GLIDE: Final = 180  # ticks


class Pride:
    """His arrival by air, where a level's pursuer is released by a beat."""

    def __init__(self, level: Level) -> None:
        """Nobody comes yet."""
        self.glides: bool = any(hint.text("text") == "glide" for hint in level.of_kind("hint"))
        self.came_at: i64 = NEVER
        self.in_air: bool = False

    def herald(self, stage: Stage, chaser: Katsuki, released_at: i64) -> None:
        """Tells of the blast that comes before him, and puts him into the air when he is due."""
        if not self.glides or chaser.state_code != HIDDEN or released_at < 0:
            return
        if stage.tick == released_at - HERALD_TICKS:
            stage.tell("blast", "katsuki", chaser.sx, chaser.sy - COMES_FROM, HERALD_POWER)
        elif stage.tick == released_at:
            chaser.sy -= COMES_FROM
            chaser.svx = COMES_AT
            chaser.on_ground = False
            chaser.enter(AIR)
            self.came_at = stage.tick
            self.in_air = True
            stage.tell("arrived", "katsuki", chaser.sx, chaser.sy)

    def press(self, stage: Stage, chaser: Katsuki, pressed: int) -> int:
        """The buttons of his way in; those that are `pressed` once his feet are down."""
        landed = chaser.on_ground and stage.tick > self.came_at + 1
        if landed or stage.tick - self.came_at > LONGEST_GLIDE:
            self.in_air = False
        return RIGHT | BOOST if self.in_air else pressed

    def save(self, out: list[int]) -> None:
        """Appends everything that changes."""
        out += [int(self.came_at), int(self.in_air)]

    def load(self, saved: Iterator[int]) -> None:
        """Takes back what `save` gave."""
        self.came_at = next(saved)
        self.in_air = next(saved) != 0
