"""What all civilians of a level share: the tick, and whether a road may be crossed."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from mypy_extensions import i64

    from game.sim.ground import Signals


class Street:
    """The tick that the crowd has reached, and the lights."""

    tick: i64

    def __init__(self) -> None:
        """Starts at tick 0, without traffic."""
        self.tick = 0
        self.signals: Signals | None = None
        # whether somebody came out or went in since the crowd last listed who is outside
        self.changed: bool = False

    def crossing_open(self, x: int) -> bool:
        """Whether people may step onto the crosswalk at a pixel column; yes without signals."""
        return self.signals is None or self.signals.crossing_open(x)
