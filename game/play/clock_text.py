"""Ticks as people read times."""

from game.sim.units import TICKS_PER_SECOND


def clock_text(ticks: int) -> str:
    """Ticks, 0 or more, as minutes, seconds and hundredths: 1:02.35."""
    hundredths = ticks * 100 // TICKS_PER_SECOND
    minutes, rest = divmod(hundredths, 6000)
    return f"{minutes}:{rest // 100:02}.{rest % 100:02}"
