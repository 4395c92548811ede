"""How the crowd's clothes are shaded: plain shapes, one shade, a dark line where they overlap."""

from sprites.figures.limbs import right_edge
from sprites.figures.looks import Ramp
from sprites.toolkit import Canvas, Mask, shift


def lay(canvas: Canvas, mask: Mask, ramp: Ramp, *, far: bool = False) -> None:
    """Paint a shape over what is drawn, dark to light ramp; far ones are a tone darker, flat."""
    below = (shift(mask, 1, 0) | shift(mask, 0, 1)) & ~mask & canvas.alpha()
    canvas.mask(below, ramp[0])
    if far:
        canvas.mask(mask, ramp[1])
        return
    canvas.mask(mask, ramp[2])
    canvas.mask(right_edge(mask), ramp[1])
