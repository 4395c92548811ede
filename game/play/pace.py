"""How many ticks of the simulation are due, by a clock that nothing can run away from."""

from __future__ import annotations

from time import perf_counter_ns
from typing import TYPE_CHECKING, Final

from game.sim.units import TICKS_PER_SECOND

if TYPE_CHECKING:
    from collections.abc import Callable

SECOND: Final = 1_000_000_000  # ns
MOST_TICKS: Final = 5  # in one frame; what is older is dropped, so that no spiral begins
GAP: Final = SECOND  # ns between two frames after which the machine has slept, not stuttered


class Pace:
    """An accumulator: real time goes in, ticks of exactly 1/60 s come out."""

    def __init__(self, clock: Callable[[], int] = perf_counter_ns) -> None:
        """Starts now; `clock` gives nanoseconds that never run backwards."""
        self._clock = clock
        self._last = self._deadline = clock()
        # in 1/60 ns, so that a tick is a whole number and nothing drifts
        self._lag = 0
        self.gap = False
        """Whether the last frame came so late that the machine must have been suspended."""

    def reset(self) -> None:
        """Forgets the time since the last frame, as after loading."""
        self._last = self._deadline = self._clock()
        self._lag = 0
        self.gap = False

    def now(self) -> int:
        """The clock's nanoseconds, for `skip`."""
        return self._clock()

    def skip(self, since: int) -> None:
        """Takes the time from `since` (of `now`) until now out of the game: it was not played."""
        self._last += self._clock() - since

    def due(self) -> int:
        """Takes in the time since the last call; the ticks to do now, 0 to 5."""
        now = self._clock()
        elapsed = max(0, now - self._last)
        self._last = now
        self.gap = elapsed > GAP
        if self.gap:
            elapsed = 0
        self._lag += elapsed * TICKS_PER_SECOND
        ticks = self._lag // SECOND
        self._lag %= SECOND
        return min(ticks, MOST_TICKS)

    @property
    def alpha(self) -> float:
        """How far, 0 to 1, the time is between the last tick and the next."""
        return self._lag / SECOND

    def rest(self, frame: int) -> float:
        """Seconds to sleep so that frames come every `frame` ns; 0 when this one is late.

        Sleeping a little too long is made good by the next frame.
        """
        now = self._clock()
        self._deadline = max(self._deadline + frame, now)
        return (self._deadline - now) / SECOND
