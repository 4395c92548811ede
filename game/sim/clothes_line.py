"""Clothes lines and handrails: hands hold on in the air, and are carried down."""

from __future__ import annotations

from math import isqrt
from typing import TYPE_CHECKING, Final

from game.sim.body import STANDING
from game.sim.buttons import DOWN, UP
from game.sim.gadget import Gadget
from game.sim.legs import GRAVITY
from game.sim.person import AIR, NEVER
from game.sim.units import SUBPIXELS, TILE, TILE_PIXELS, speed

if TYPE_CHECKING:
    from mypy_extensions import i64

    from game.sim.athlete import Athlete
    from game.sim.gadget import Hands
    from game.sim.level import Level, Thing
    from game.sim.stage import Stage

LINE_SPEED: Final = 220  # px/s along the line
HANDS_ABOVE: Final[i64] = 4 * SUBPIXELS  # hands this far above a line still fall onto it
HANDS_BELOW: Final[i64] = 10 * SUBPIXELS  # and reach up so far
LET_GO_TICKS: Final = 20  # hands off: no holding on for a moment


class Line(Gadget):
    """A clothes line or handrail: hands hold on, and it carries down to its lower end."""

    def __init__(self, number: int, thing: Thing, level: Level) -> None:
        """From the rectangle's upper left to its lower right, or mirrored with `down` left."""
        super().__init__(number, thing, level)
        self.way: i64 = -1 if thing.text("down") == "left" else 1
        width, height = max(thing.width, TILE_PIXELS), thing.height
        long = isqrt(width * width + height * height)
        self.pace: i64 = speed(LINE_SPEED * width // long)
        self.sink: i64 = speed(LINE_SPEED * height // long)

    def height_at(self, sx: i64) -> i64:
        """How far down the line is at a place along it."""
        along = sx - self.left if self.way > 0 else self.right - sx
        return self.top + (self.bottom - self.top) * along // (self.right - self.left)

    def meet(self, boy: Athlete, hands: Hands, stage: Stage) -> bool:
        """Carries who hangs on it, and is taken hold of by who falls past and wants to."""
        if hands.line == self.number:
            if self._carries(boy):
                self._pull(boy)
            else:
                hands.line = -1
                hands.free_at = stage.tick + LET_GO_TICKS
        elif hands.line < 0 and self._in_reach(boy, hands, stage):
            hands.line = self.number
            boy.give_back_boost()
            boy.jump_pressed_at = NEVER
            stage.tell("slide", boy.who, boy.sx, boy.sy)
            boy.facing = int(self.way)
            self._pull(boy)
        return False

    def _in_reach(self, boy: Athlete, hands: Hands, stage: Stage) -> bool:
        if boy.state_code != AIR or hands.wary or stage.tick < hands.free_at:
            return False
        if not self.left <= boy.sx <= self.right or boy.buttons & DOWN:
            return False
        if not boy.buttons & UP and (boy.direction() != self.way or boy.svy < 0):
            return False
        if boy.height_sub != STANDING:
            return False
        line = self.height_at(boy.sx)
        below = boy.sy - STANDING - line
        return -HANDS_ABOVE <= below <= HANDS_BELOW and boy.free_at(boy.sx, line + STANDING)

    def _carries(self, boy: Athlete) -> bool:
        """Whether he still hangs on, after a tick; if so his hands are on the line."""
        jumped = boy.rising_since == boy.tick
        if jumped or boy.buttons & DOWN or boy.state_code != AIR or boy.svx == 0:
            return False
        if not self.left <= boy.sx <= self.right:
            return False
        feet = self.height_at(boy.sx) + STANDING
        if not boy.free_at(boy.sx, feet):
            return False
        if feet > boy.sy:
            return feet - boy.sy < TILE and not boy.move_y(feet - boy.sy, through=False)
        return True

    def _pull(self, boy: Athlete) -> None:
        """Hands onto the line, and the speed that brings the next tick along it."""
        boy.sy = self.height_at(boy.sx) + STANDING
        boy.svx = self.way * self.pace
        boy.svy = self.sink - GRAVITY
        boy.rise_ticks = 0
        boy.highest = boy.sy
        boy.grounded_at = boy.tick  # one may jump off
