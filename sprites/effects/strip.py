"""One animation of an effect: frames that share an anchor and a duration."""

from collections.abc import Iterable

from sprites.toolkit import Canvas, Frame


def strip(canvases: Iterable[Canvas], anchor: tuple[int, int], ticks: int) -> list[Frame]:
    """Return the frames of one state, all anchored at (x, y) pixels and shown for ticks / 60 s."""
    return [Frame(canvas, anchor, ticks) for canvas in canvases]
