"""The large face, grown from the small one: half as large again, with strokes two pixels wide."""

from sprites.glyphs.grids import Glyph, from_ink

Place = tuple[int, int]


def grown(glyph: Glyph, *, bold: bool = True) -> Glyph:
    """A sign half as large again: its pixels move apart, stay joined, and widen if `bold`."""
    ink = glyph.ink
    large: set[Place] = set()
    for place in ink:
        large.add(_moved(place))
        for neighbour in _neighbours(place, ink):
            large |= _way(_moved(place), _moved(neighbour))
    wide = large | {(x + 1, y) for x, y in large} if bold else large
    return from_ink(
        wide - {_moved(hole) for hole in _holes(ink)}, _moved((glyph.width - 1, 0))[0] + 1 + bold
    )


def _moved(place: Place) -> Place:
    x, y = place
    return (3 * x + 1) // 2, (3 * y + 1) // 2


def _neighbours(place: Place, ink: frozenset[Place]) -> list[Place]:
    """What a pixel is joined to, right and below; slantwise only where no corner joins them."""
    x, y = place
    found = [near for near in ((x + 1, y), (x, y + 1)) if near in ink]
    for across in (-1, 1):
        slant = (x + across, y + 1)
        if slant in ink and (x + across, y) not in ink and (x, y + 1) not in ink:
            found.append(slant)
    return found


def _holes(ink: frozenset[Place]) -> set[Place]:
    """Empty pixels that are walled in on all four sides: they stay open."""
    below = {(x, y + 1) for x, y in ink} - ink
    return {(x, y) for x, y in below if {(x - 1, y), (x + 1, y), (x, y + 1)} <= ink}


def _way(start: Place, end: Place) -> set[Place]:
    """The pixels of a line of at most two steps."""
    steps = max(abs(end[0] - start[0]), abs(end[1] - start[1]), 1)
    return {
        (
            start[0] + round((end[0] - start[0]) * step / steps),
            start[1] + round((end[1] - start[1]) * step / steps),
        )
        for step in range(steps + 1)
    }
