"""The simulation's own random numbers: the same on every platform, Python and core."""

MASK = 0xFFFFFFFF


class Random:
    """A small generator (xorshift32 after Marsaglia 2003) whose whole state is one integer."""

    state: int

    def __init__(self, seed: int) -> None:
        """Starts a stream from any integer seed; nearby seeds give unrelated streams."""
        mixed = ((seed & MASK) ^ 0x9E3779B9) & MASK
        for _ in range(3):
            mixed = ((mixed ^ (mixed >> 16)) * 0x45D9F3B) & MASK
        self.state = mixed or 0x6D2B79F5

    def next(self) -> int:
        """The next number, 1 to 2**32 - 1."""
        state = self.state
        state ^= (state << 13) & MASK
        state ^= state >> 17
        state ^= (state << 5) & MASK
        self.state = state
        return state

    def below(self, limit: int) -> int:
        """A number from 0 to `limit` - 1; `limit` is 1 to 65,536."""
        return ((self.next() >> 8) * limit) >> 24

    def between(self, low: int, high: int) -> int:
        """A number from `low` to `high`, both included."""
        return low + self.below(high - low + 1)
