"""How one gets from one surface to another: small reflexes, tried out in the real simulation.

A recipe presses buttons by what the body does, not by the clock. Rolled out once, it leaves an
input sequence, which is what the pursuer later presses.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from game.sim.buttons import BOOST, DOWN, JUMP, LEFT, RIGHT, UP
from game.sim.legs import WALL_KICK_REACH
from game.sim.person import AIR, BURST, CLIMB, LEDGE, WALL_SLIDE
from game.sim.units import speed

if TYPE_CHECKING:
    from mypy_extensions import i64

    from game.sim.athlete import Athlete

DROP: Final = 0  # run off the edge
HOP: Final = 1  # jump here, a short press
JUMP_HERE: Final = 2
EDGE_JUMP: Final = 3  # jump when the ground ends
KICKS: Final = 4  # jump, then kick from wall to wall
BOOST_ACROSS: Final = 5  # jump, and boost sideways at the top
BOOST_UP: Final = 6  # jump, and boost up and sideways at the top
EDGE_BOOST: Final = 7  # jump when the ground ends, and boost sideways at the top
LAUNCH: Final = 8  # straight up by the quirk (a leap, or a blast), then sideways
FALL_THROUGH: Final = 9  # through a one-way floor
LADDER_UP: Final = 10
LADDER_DOWN: Final = 11
STEP_OFF: Final = 12  # off the edge, then straight down
GLIDE: Final = 13  # jump when the ground ends, boost sideways at the top, and keep it held

PLAIN: Final = (DROP, STEP_OFF, HOP, JUMP_HERE, EDGE_JUMP, KICKS)
QUIRK: Final = (BOOST_ACROSS, BOOST_UP, EDGE_BOOST, LAUNCH, GLIDE)
AIRBORNE_QUIRK: Final = (EDGE_BOOST, GLIDE, BOOST_ACROSS, BOOST_UP)
"""What may still carry over a gap that a plain jump does not, the quickest first."""

QUIRK_SET: Final = frozenset(QUIRK)
JUMPS: Final = frozenset((HOP, JUMP_HERE, EDGE_JUMP))
LADDERS: Final = frozenset((LADDER_UP, LADDER_DOWN))

HOP_TICKS: Final = 2
TOP_SPEED: Final[i64] = speed(30)  # slower than this is the top of a jump
CHARGE_TICKS: Final = 30
KICK_WINDOW: Final[i64] = speed(60)  # kicks come when the rise is nearly used up


class Reflex:
    """One recipe at work: what it presses next, by what the body does."""

    def __init__(self, recipe: int, direction: int) -> None:
        """A recipe that heads left (-1), right (1) or nowhere (0)."""
        self.recipe = recipe
        self.ahead = 0 if direction == 0 else (RIGHT if direction > 0 else LEFT)
        self.age = 0
        self.boosted = False
        self.left_ground = False
        self.jumped = False

    def press(self, boy: Athlete) -> int:
        """The buttons of this tick."""
        self.age += 1
        if not boy.on_ground:
            self.left_ground = True
        code = boy.state_code
        if code == LEDGE:
            return RIGHT if boy.facing > 0 else LEFT
        if code == CLIMB:
            return DOWN if self.recipe == LADDER_DOWN else UP
        recipe = self.recipe
        if recipe == DROP:
            return self.ahead
        if recipe == STEP_OFF:
            return 0 if self.left_ground else self.ahead
        if recipe in (LADDER_UP, LADDER_DOWN):
            return UP if recipe == LADDER_UP else DOWN
        if recipe == FALL_THROUGH:
            return DOWN | JUMP if self.age == 1 else 0
        if recipe == LAUNCH:
            return self._launch(boy)
        if recipe == HOP:
            return self.ahead | (JUMP if self.age <= HOP_TICKS else 0)
        if recipe in (EDGE_JUMP, EDGE_BOOST, GLIDE) and not self.left_ground:
            return self.ahead
        if recipe in (BOOST_ACROSS, BOOST_UP, EDGE_BOOST, GLIDE):
            return self._boost(boy)
        if recipe == KICKS:
            return self._kicks(boy)
        return self.ahead | JUMP

    def _launch(self, boy: Athlete) -> int:
        if boy.who == "izuku":
            if self.age <= CHARGE_TICKS:
                return DOWN | BOOST
            return self.ahead
        return UP | BOOST if self.age == 1 else self.ahead

    def _boost(self, boy: Athlete) -> int:
        if self.boosted:
            if self.recipe == GLIDE:
                return self.ahead | BOOST
            up = UP if self.recipe == BOOST_UP and boy.state_code == BURST else 0
            return self.ahead | up
        if self.jumped and boy.state_code == AIR and boy.svy > -TOP_SPEED:
            self.boosted = True
            return self.ahead | BOOST | (UP if self.recipe == BOOST_UP else 0)
        self.jumped = True
        return self.ahead | JUMP

    def _kicks(self, boy: Athlete) -> int:
        if not self.jumped:
            self.jumped = True
            return self.ahead | JUMP
        wall = boy.wall_within(WALL_KICK_REACH)
        flying = boy.state_code in (AIR, WALL_SLIDE)
        if flying and wall and boy.svy > -KICK_WINDOW and not boy.buttons & JUMP:
            self.ahead = LEFT if wall > 0 else RIGHT
            return self.ahead | JUMP
        if boy.svy > -KICK_WINDOW:  # let go, so that the next press is one
            return self.ahead
        return self.ahead | JUMP
