"""Making a layer repeat without a seam."""

from sprites.toolkit import Canvas


def folded(wide: Canvas, width: int) -> Canvas:
    """Return the middle `width` pixels, with what hangs over on both sides wrapped back in."""
    loop = Canvas(width, wide.height)
    overhang = (wide.width - width) // 2
    loop.blit(wide.crop(overhang, 0, width, wide.height), 0, 0)
    loop.blit(wide.crop(overhang + width, 0, overhang, wide.height), 0, 0)
    loop.blit(wide.crop(0, 0, overhang, wide.height), width - overhang, 0)
    return loop
