"""All dialogue portraits, 48x48 px, and their contact sheet."""

from collections.abc import Callable
from pathlib import Path

from sprites.figures import portrait_izuku, portrait_katsuki
from sprites.figures.portrait_iida import iida
from sprites.figures.portrait_inko import inko
from sprites.figures.portrait_izuku import izuku_portrait
from sprites.figures.portrait_katsuki import katsuki_portrait
from sprites.figures.portrait_kirishima import kirishima
from sprites.figures.portrait_parts import PORTRAIT_SIZE
from sprites.figures.portrait_station_man import station_man
from sprites.figures.portrait_uraraka import uraraka
from sprites.toolkit import Canvas, Frame, States, text

HOOD_MOODS = ("normal", "cry", "soft")
IZUKU_WET_MOODS = tuple(portrait_izuku.EXPRESSIONS)
KATSUKI_WET_MOODS = tuple(portrait_katsuki.EXPRESSIONS)

# who, and the mood of the plain name and of a named one
OTHERS: dict[str, tuple[Callable[[str], Canvas], str, str]] = {
    "inko": (inko, "smile", "worried"),
    "uraraka": (uraraka, "smile", "worried"),
    "iida": (iida, "smile", "worried"),
    "kirishima": (kirishima, "smile", "worried"),
    "stationman": (station_man, "stern", "smile"),
}

CONTACT_COLUMNS = 9
CONTACT_CELL = (52, 58)  # px
CONTACT_MARGIN = 4  # px
LABEL_LETTERS = 12
CONTACT_SCALE = 4


def portrait_states() -> States:
    """Return one still of every person and mood, anchored at the top left corner."""
    izuku = {f"izuku_{mood}": izuku_portrait(mood) for mood in portrait_izuku.EXPRESSIONS}
    hood = {f"izuku_hood_{mood}": izuku_portrait(mood, hood=True) for mood in HOOD_MOODS}
    wet = {f"izuku_wet_{mood}": izuku_portrait(mood, wet=True) for mood in IZUKU_WET_MOODS}
    katsuki = {f"katsuki_{mood}": katsuki_portrait(mood) for mood in portrait_katsuki.EXPRESSIONS}
    wet |= {f"katsuki_wet_{mood}": katsuki_portrait(mood, wet=True) for mood in KATSUKI_WET_MOODS}
    others: dict[str, Canvas] = {}
    for name, (draw, plain, other) in OTHERS.items():
        others |= {name: draw(plain), f"{name}_{other}": draw(other)}
    drawn = izuku | hood | wet | katsuki | others
    return {name: [Frame(canvas, (0, 0), 0)] for name, canvas in drawn.items()}


def portrait_contact(path: Path) -> None:
    """Write a PNG for people: every portrait in a frame over the beginning of its name."""
    states = portrait_states()
    width, height = CONTACT_CELL
    rows = (len(states) + CONTACT_COLUMNS - 1) // CONTACT_COLUMNS
    sheet = Canvas(
        CONTACT_COLUMNS * width + CONTACT_MARGIN, rows * height + CONTACT_MARGIN, "#2b3049"
    )
    for i, (name, (frame,)) in enumerate(states.items()):
        x = CONTACT_MARGIN + i % CONTACT_COLUMNS * width
        y = CONTACT_MARGIN + i // CONTACT_COLUMNS * height
        sheet.rect(x - 1, y - 1, PORTRAIT_SIZE + 2, PORTRAIT_SIZE + 2, "ink0")
        sheet.rect(x, y, PORTRAIT_SIZE, PORTRAIT_SIZE, "#4a5578")
        sheet.blit(frame.canvas, x, y)
        text(sheet, name[:LABEL_LETTERS], x, y + PORTRAIT_SIZE + 2, "conc5")
    sheet.save(path, CONTACT_SCALE)
