"""How the picture hangs on a body: a short spring, room to look ahead, and room for a second."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from game.sim.units import SUBPIXELS, TICKS_PER_SECOND, TILE_PIXELS

if TYPE_CHECKING:
    from game.sim.athlete import Athlete

QUICKENS: Final = 0.7  # pixels a tick by which the picture gets quicker or slower each tick
STIFFENS: Final = 1.2  # how much faster it may get so at the end of its slack
FINDS_BACK: Final = 0.09  # share of the way to the body made good in a tick
SLACK: Final = 26  # pixels, the most the body gets ahead of, or falls behind, its place
AT_REST: Final = 0.06  # pixels and pixels a tick below which the picture sits on the body again
MOVED: Final = 24  # pixels in a tick: no running, somebody is pulled or pushed to another place
JUMPED: Final = 30 * TILE_PIXELS  # pixels in a tick: nothing that was seen is seen any more
GLIDES: Final = 0.1  # share of such a change of place made good in a tick

FAST: Final = 165  # px/s from which the picture looks farther ahead
FAST_SHARE: Final = 0.14  # pixels ahead for each px/s above it
FAST_MOST: Final = 34  # pixels
FAST_STEP: Final = 0.45  # pixels a tick that the look ahead grows or shrinks

BESIDE: Final = 28  # pixels between the second figure and the edge of the screen
NEAR: Final = 250  # pixels; a second who is farther off is not waited for
PULL_MOST: Final = 44  # pixels that the first one gives up of what he sees ahead
PULL_STEP: Final = 0.5  # pixels a tick
SAME_HEIGHT: Final = 150  # pixels up or down within which the two can be in one picture


EASES: Final = 0.1  # share of what is missing, in a tick
EASE_STEP: Final = 0.04  # pixels a tick by which it gets quicker or slower each tick


class Spring:
    """The place that the picture takes a body to be at: it starts and stops more softly."""

    def __init__(self) -> None:
        """At the level's left edge."""
        self.x = 0.0
        self._body = 0.0
        self._pace = 0.0
        self._behind = 0.0  # pixels that are still to glide after a change of place

    def rest(self, x: float) -> None:
        """Sits on the body at once."""
        self.x = self._body = x
        self._pace = self._behind = 0.0

    def follow(self, body: float) -> None:
        """Moves on by a tick towards a body at a pixel of the level."""
        moved = body - self._behind - self._body
        if abs(moved) > JUMPED:
            self.rest(body)
            return
        if abs(moved) > MOVED:
            self._behind += moved
        self._behind -= self._behind * GLIDES if abs(self._behind) > 1 else self._behind
        self._towards(body - self._behind)

    def _towards(self, x: float) -> None:
        speed, self._body = x - self._body, x
        gap = x - self.x
        # what is left of the gap is made good on top of the body's own speed
        wanted = speed + (gap - speed) * FINDS_BACK
        strain = (x - self.x) / SLACK
        most = QUICKENS * (1 + STIFFENS * strain * strain)
        self._pace += max(-most, min(most, wanted - self._pace))
        self.x += self._pace
        if abs(x - self.x) < AT_REST and abs(self._pace - speed) < AT_REST:
            self.x, self._pace = x, speed
        held = max(x - SLACK, min(x + SLACK, self.x))
        if held != self.x:
            self.x, self._pace = held, speed


class _Eased:
    """Pixels that grow and shrink no faster than a pace, which itself changes slowly."""

    def __init__(self, most: float) -> None:
        """None; at most so many pixels a tick."""
        self.pixels = 0.0
        self._pace = 0.0
        self._most = most

    def rest(self) -> None:
        """None at once."""
        self.pixels = self._pace = 0.0

    def near(self, wanted: float) -> None:
        """Moves on by a tick."""
        gap = wanted - self.pixels
        pace = max(-self._most, min(self._most, gap * EASES))
        self._pace += max(-EASE_STEP, min(EASE_STEP, pace - self._pace))
        self.pixels += self._pace


class Ahead(_Eased):
    """Pixels that the picture looks farther ahead the faster a body runs."""

    def __init__(self) -> None:
        """Nobody runs."""
        super().__init__(FAST_STEP)

    def tick(self, body: Athlete) -> None:
        """Follows a body's speed, slowly."""
        speed = body.svx * TICKS_PER_SECOND / SUBPIXELS
        extra = min(FAST_MOST, max(0.0, abs(speed) - FAST) * FAST_SHARE)
        self.near(extra if speed > 0 else -extra)


class Pair(_Eased):
    """Pixels that the picture moves back so that a second, close behind, is in it too."""

    def __init__(self) -> None:
        """There is nobody else."""
        super().__init__(PULL_STEP)
        self._wanted = 0.0

    def tick(self, first: Athlete, second: Athlete | None, room: float, side: int) -> None:
        """Looks at both; `room` are the pixels seen behind the first, who looks to `side`.

        In the air the picture keeps to what it wanted on the ground.
        """
        if first.on_ground:
            self._wanted = -side * _pull(first, second, room, side)
        self.near(self._wanted)


def _pull(first: Athlete, second: Athlete | None, room: float, side: int) -> float:
    if second is None or second.state in ("hidden", "respawn"):
        return 0.0
    behind = (first.x - second.x) * side
    if not 0 < behind < NEAR or abs(first.y - second.y) > SAME_HEIGHT:
        return 0.0
    return min(PULL_MOST, max(0.0, behind + BESIDE - room))
