"""A train car in section: floor, roof and the ends of its shell."""

from sprites.tiles.tilesheet import TILE, Tilesheet
from sprites.toolkit import Canvas

COLOURS = ("ink0", "ink1", "conc0", "conc1", "conc2", "conc3", "conc4", "leaf1", "leaf2", "brick0")

NIGHT = "#0d1122"  # as what passes the windows


def _floor() -> Canvas:
    """Return the floor's edge, and the frame with its cables under it."""
    canvas = Canvas(TILE, TILE, "ink1")
    canvas.blocks(
        (
            (0, 0, TILE, 4, "conc2"),
            (0, 0, TILE, 1, "conc4"),
            (0, 3, TILE, 1, "conc1"),
            (0, 5, TILE, 3, "conc0"),
            (0, 10, TILE, 1, "brick0"),
            (6, 4, 2, 12, "conc0"),
        )
    )
    return canvas


def _roof() -> Canvas:
    canvas = Canvas(TILE, TILE, "ink1")
    canvas.blocks(
        (
            (0, 8, TILE, 8, "conc1"),
            (0, 8, TILE, 1, "conc3"),
            (0, 14, TILE, 2, "conc0"),
            (3, 4, 10, 4, "conc0"),
        )
    )
    return canvas


def _end(side: str) -> Canvas:
    """Return the shell cut through, its inside at the right of an l and the left of an r."""
    canvas = Canvas(TILE, TILE, "ink1")
    left = 9 if side == "l" else 0
    canvas.rect(left, 0, 7, TILE, "conc1")
    canvas.vline(left if side == "l" else 6, 0, TILE, "conc3")
    canvas.vline(15 if side == "l" else 0, 0, TILE, "ink0")
    return canvas


def add_train_car(sheet: Tilesheet) -> None:
    """Add carfloor, carroof, carend_l, carend_r, cardark and the night around, all solid."""
    sheet.add("carfloor", _floor(), COLOURS, "solid")
    sheet.add("carroof", _roof(), COLOURS, "solid")
    for side in "lr":
        sheet.add(f"carend_{side}", _end(side), COLOURS, "solid")
    sheet.add("cardark", Canvas(TILE, TILE, "ink1"), COLOURS, "solid")
    sheet.add("carnight", Canvas(TILE, TILE, NIGHT), (NIGHT,), "solid")
    sheet.next_row()
