"""Small things that lie about: phone, wallet, charger, a gift."""

from pathlib import Path

from sprites.items.contacts import build_contacts, contact_contacts
from sprites.items.pictures import ITEMS, Item
from sprites.toolkit.atlas import Frame, States, contact_sheet, pack
from sprites.toolkit.canvas import Canvas
from sprites.toolkit.palette import COLOURS
from sprites.toolkit.snapping import outline_dark

SIZE = 24  # pixels, room for the largest item and its outline
FOOT = 20  # the row in which things stand

# one sign, one colour of the palette
KEY = {
    "w": COLOURS["white"], "c": COLOURS["conc5"], "g": COLOURS["conc3"], "k": COLOURS["conc2"],
    "d": COLOURS["conc0"], "i": COLOURS["ink1"], "b": COLOURS["blond1"], "n": COLOURS["brick1"],
    "s": COLOURS["sky1"], "r": COLOURS["red2"], "m": COLOURS["leaf3"], "p": COLOURS["neonv"],
    "y": COLOURS["warm3"], "o": COLOURS["ex2"],
}  # fmt: skip


def _frame(item: Item, rows: tuple[str, ...]) -> Frame:
    canvas = Canvas(SIZE, SIZE)
    left, top = (SIZE - len(rows[0])) // 2, FOOT - len(rows) + 1
    canvas.grid(rows, KEY, left, top)
    outline_dark(canvas)
    return Frame(canvas, (SIZE // 2, FOOT), item.ticks)


def _states() -> States:
    return {item.name: [_frame(item, rows) for rows in item.frames] for item in ITEMS}


def build(out: Path) -> None:
    """Write the items, and the faces on the phone, into `out`."""
    pack(out, "items", _states(), 128)
    build_contacts(out)


def contact(directory: Path) -> None:
    """Write the labelled sheets into `directory`."""
    contact_contacts(directory)
    contact_sheet(
        directory / "items_contact_x4.png", "items", _states(), 8, cell_width=40, cell_height=40
    )
