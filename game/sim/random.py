"""The simulation's own random numbers: the same on every platform, Python and core."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from mypy_extensions import i64

MASK: Final = 0xFFFFFFFF


class Random:
    """A small generator (xorshift32 after Marsaglia 2003) whose whole state is one integer."""

    state: i64

    def __init__(self, seed: int) -> None:
        """Starts a stream from any integer seed; nearby seeds give unrelated streams."""
        mixed: i64 = ((seed & MASK) ^ 0x9E3779B9) & MASK
        for _ in range(3):
            mixed = ((mixed ^ (mixed >> 16)) * 0x45D9F3B) & MASK
        self.state = mixed or 0x6D2B79F5

    def next(self) -> i64:
        """The next number, 1 to 2**32 - 1."""
        state = self.state
        state ^= (state << 13) & MASK
        state ^= state >> 17
        state ^= (state << 5) & MASK
        self.state = state
        return state

    def below(self, limit: i64) -> i64:
        """A number from 0 to `limit` - 1; `limit` is 1 to 65,536."""
        return ((self.next() >> 8) * limit) >> 24

    def between(self, low: i64, high: i64) -> i64:
        """A number from `low` to `high`, both included."""
        return low + self.below(high - low + 1)
