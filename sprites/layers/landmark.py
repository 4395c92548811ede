"""A steel tower, the one shape of the city that the player can steer by."""

from sprites.layers.moods import Mood
from sprites.toolkit import Canvas, Colour, mix

DUSK = "darkening"
WIDTH, HEIGHT = 64, 150  # pixels
MIDDLE = 32
TOP = 24  # pixel row where the legs begin
LEGS = 124  # pixels
STAGE = 13  # pixels between two cross-beams, where the paint changes


def _paint(mood: Mood) -> tuple[Colour, Colour]:
    """Return the two colours of the tower, in the haze of the mood."""
    red_haze, white_haze = (0.5, 0.4) if mood.by_day else (0.62, 0.7)
    # against a pale evening sky only what is darker is seen
    haze = mood.mid if mood.name == DUSK else mood.far
    return mix("red2", haze, red_haze), mix("conc5", haze, white_haze)


def _draw_legs(canvas: Canvas, red: Colour, white: Colour) -> None:
    for step in range(LEGS):
        width = 2 + (step / LEGS) ** 1.5 * 40
        y = TOP + step
        colour = red if step // STAGE % 2 == 0 else white
        left, right = MIDDLE - width / 2, MIDDLE + width / 2
        brace = (step * 1.3) % max(width, 1)
        for x in (left, right, left + 1, right - 1, left + brace, right - brace):
            canvas.pixel(x, y, colour)
        if step % STAGE == 0:
            canvas.hline(int(left), y, int(width) + 1, colour)


def landmark(mood: Mood) -> Canvas:
    """Return the tower, 64 x 150, with lit decks when the windows are lit."""
    canvas = Canvas(WIDTH, HEIGHT)
    red, white = _paint(mood)
    _draw_legs(canvas, red, white)
    canvas.blocks(
        (
            (23, 72, 19, 4, white),
            (23, 72, 19, 1, mix(white, "white", 0.4)),
            (27, 48, 11, 3, white),
            (32, 6, 1, 20, red),
            (31, 14, 1, 12, red),
        )
    )
    if not mood.by_day:
        canvas.rect(25, 73, 15, 1, "ex3")
        canvas.pixel(32, 5, "red2")
        canvas.pixel(32, 4, "red3")
    return canvas
