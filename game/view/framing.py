"""How the picture hangs on a body: a short spring, room to look ahead, and room for a second."""

from __future__ import annotations

from typing import TYPE_CHECKING

from game.sim.units import SUBPIXELS, TICKS_PER_SECOND

if TYPE_CHECKING:
    from game.sim.athlete import Athlete

QUICKENS = 0.7  # pixels a tick by which the picture gets quicker or slower each tick
FINDS_BACK = 0.09  # share of the way to the body made good in a tick
SLACK = 26  # pixels, the most the body gets ahead of, or falls behind, its place
AT_REST = 0.06  # pixels and pixels a tick below which the picture sits on the body again
JUMPED = 96  # pixels in a tick: no movement but a change of place

FAST = 165  # px/s from which the picture looks farther ahead
FAST_SHARE = 0.14  # pixels ahead for each px/s above it
FAST_MOST = 34  # pixels
FAST_STEP = 0.45  # pixels a tick that the look ahead grows or shrinks

BESIDE = 28  # pixels between the second figure and the edge of the screen
NEAR = 250  # pixels; a second who is farther off is not waited for
PULL_MOST = 44  # pixels that the first one gives up of what he sees ahead
PULL_STEP = 0.5  # pixels a tick
SAME_HEIGHT = 150  # pixels up or down within which the two can be in one picture


class Spring:
    """The place that the picture takes a body to be at: it starts and stops more softly."""

    def __init__(self) -> None:
        """At the level's left edge."""
        self.x = 0.0
        self._body = 0.0
        self._pace = 0.0

    def rest(self, x: float) -> None:
        """Sits on the body at once."""
        self.x = self._body = x
        self._pace = 0.0

    def follow(self, x: float) -> None:
        """Moves on by a tick towards a body at a pixel of the level."""
        speed, self._body = x - self._body, x
        if abs(speed) > JUMPED:
            self.rest(x)
            return
        gap = x - self.x
        # what is left of the gap is made good on top of the body's own speed
        wanted = speed + (gap - speed) * FINDS_BACK
        self._pace += max(-QUICKENS, min(QUICKENS, wanted - self._pace))
        self.x += self._pace
        if abs(x - self.x) < AT_REST and abs(self._pace - speed) < AT_REST:
            self.x, self._pace = x, speed
        held = max(x - SLACK, min(x + SLACK, self.x))
        if held != self.x:
            self.x, self._pace = held, speed


class Ahead:
    """Pixels that the picture looks farther ahead the faster a body runs."""

    def __init__(self) -> None:
        """Nobody runs."""
        self.pixels = 0.0

    def tick(self, body: Athlete) -> None:
        """Follows a body's speed, slowly."""
        speed = body.svx * TICKS_PER_SECOND / SUBPIXELS
        extra = min(FAST_MOST, max(0.0, abs(speed) - FAST) * FAST_SHARE)
        wanted = extra if speed > 0 else -extra
        self.pixels += max(-FAST_STEP, min(FAST_STEP, wanted - self.pixels))


class Pair:
    """Pixels that the picture moves back so that a second, close behind, is in it too."""

    def __init__(self) -> None:
        """There is nobody else."""
        self.pixels = 0.0

    def tick(self, first: Athlete, second: Athlete | None, room: float, side: int) -> None:
        """Looks at both; `room` are the pixels seen behind the first, who looks to `side`."""
        wanted = 0.0
        if second is not None and second.state not in ("hidden", "respawn"):
            behind = (first.x - second.x) * side
            if 0 < behind < NEAR and abs(first.y - second.y) < SAME_HEIGHT:
                wanted = min(PULL_MOST, max(0.0, behind + BESIDE - room))
        wanted *= -side
        self.pixels += max(-PULL_STEP, min(PULL_STEP, wanted - self.pixels))
