"""Signs over a head: alert, question, veto, phone, heart, sweat, anger and music."""

from sprites.toolkit import Canvas, Frame, States, outline_dark

SIZE = 14
ANCHOR = (7, 13)

COLOURS = {
    "e": "ink1",
    "Y": "ex3",
    "W": "white",
    "w": "white",
    "r": "red2",
    "R": "red3",
    "k": "ink1",
    "b": "sky2",
    "s": "sky1",
}

ICONS = {
    "alert": (
        "...ee...",
        "..eYYe..",
        "..eYYe..",
        "..eYYe..",
        "..eYYe..",
        "...ee...",
        "..eYYe..",
        "..eYYe..",
        "...ee...",
    ),
    "ask": (
        "..eeee..",
        ".eWWWWe.",
        "eWWeeWWe",
        ".ee.eWWe",
        "...eWWe.",
        "...eWe..",
        "....e...",
        "...eWe..",
        "....e...",
    ),
    "veto": (
        "...rrrrr...",
        ".rrkkkkkrr.",
        ".rkkkYkkrr.",
        "rkkYkYkrrkr",
        "rkkkYYrrkkr",
        "rkYYYrrYYkr",
        "rkkkrrYkkkr",
        "rkkrrYkYkkr",
        ".rrrkYkkkr.",
        ".rrkkkkkrr.",
        "...rrrrr...",
    ),
    "buzz": (
        ".w....w.",
        "w.kkkk.w",
        "w.kbbk.w",
        "..kbbk..",
        "w.kbbk.w",
        "w.kkkk.w",
        ".w....w.",
    ),
    "heart": (
        ".rr..rr.",
        "rRRrrRRr",
        "rRwRRRRr",
        "rRRRRRRr",
        ".rRRRRr.",
        "..rRRr..",
        "...rr...",
    ),
    "sweat": (
        "..s.",
        ".sw.",
        ".ss.",
        "ssws",
        "ssss",
        ".ss.",
    ),
    "anger": (
        "..r.r..",
        "..r.r..",
        "rrr.rrr",
        ".......",
        "rrr.rrr",
        "..r.r..",
        "..r.r..",
    ),
    "note": (
        "..eeeeee",
        "..eWWWWe",
        "..eWeeWe",
        ".eeWeeWe",
        "eWWWeWWe",
        "eWWeeWWe",
        ".ee..ee.",
    ),
}


def icon_states() -> States:
    """Return one still frame for each icon, anchored at its lower middle."""
    return {f"icon_{name}": [Frame(_icon(rows), ANCHOR, 0)] for name, rows in ICONS.items()}


def _icon(rows: tuple[str, ...]) -> Canvas:
    canvas = Canvas(SIZE, SIZE)
    canvas.grid(rows, COLOURS, (SIZE - len(rows[0])) // 2, (SIZE - len(rows)) // 2)
    outline_dark(canvas)
    return canvas
