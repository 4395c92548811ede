"""Open umbrellas in eight colours, anchored at the hand that holds them."""

from sprites.toolkit import Canvas, Frame, States, mix, outline_dark, snap

COLOURS = ("red1", "conc5", "glass1", "blond2", "denim1", "leaf2", "skin1", "conc0")
OPEN_GRIP = (20, 34)
MIDDLE = 20  # px, column of the shaft
RIM = 14  # px, row of the canopy's lower edge
HALF_SPAN = 15  # px
RISE = 10  # px, from the rim to the crown


def umbrella_states() -> States:
    """Return umbrellaN_open, one still frame each."""
    states: States = {}
    for number, colour in enumerate(COLOURS):
        states[f"umbrella{number}_open"] = [Frame(_opened(colour), OPEN_GRIP, 0)]
    return states


def _opened(colour: str) -> Canvas:
    canvas = Canvas(40, 44)
    canvas.vline(MIDDLE, 8, 26, "conc1")
    for across in range(-HALF_SPAN, HALF_SPAN + 1):
        _canopy_column(canvas, across, colour)
    for rib in (-5, 5):
        canvas.line(MIDDLE + rib, RIM, MIDDLE + rib // 2, 5, mix(colour, "ink1", 0.25))
    canvas.vline(MIDDLE, 2, 2, "conc4")
    canvas.pixel(MIDDLE - 1, 35, "brick1")
    canvas.pixel(MIDDLE, 34, "brick1")
    return _finished(canvas)


def _canopy_column(canvas: Canvas, across: int, colour: str) -> None:
    x = MIDDLE + across
    height = int(RISE * (1 - (across / 15.6) ** 2) ** 0.5 + 0.5)
    shade = mix(colour, "ink1", 0.35)
    canvas.vline(x, RIM - height, height + 1, shade if across > 6 else colour)
    canvas.vline(x, max(RIM - 1, RIM - height), min(2, height + 1), shade)
    canvas.pixel(x, RIM - height, mix(colour, "white", 0.4))
    if (across + HALF_SPAN) % 10 == 0:
        canvas.pixel(x, RIM + 1, mix(colour, "ink1", 0.5))


def _finished(canvas: Canvas) -> Canvas:
    outline_dark(canvas)
    return snap(canvas)
