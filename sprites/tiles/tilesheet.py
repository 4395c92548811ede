"""The grid that the tiles are put in, and the table of their names."""

from collections.abc import Sequence

from sprites.toolkit import Canvas, Colour, snap

TILE = 16  # pixels along the side of a tile
COLUMNS = 16  # tiles in a row of the sheet; ids count row by row

Entry = dict[str, int | str]


class Tilesheet:
    """Tiles filled in left to right; pieces of several tiles stay whole rectangles.

    `names` maps a single tile, a whole block (with w and h in tiles) and a part of a block
    (name@column,row) to its id, place and kind: solid, slope, oneway, ladder or deco.
    """

    def __init__(self) -> None:
        """Start an empty sheet."""
        self.names: dict[str, Entry] = {}
        self.row = 0
        self._cells: list[tuple[int, int, Canvas]] = []
        self._column = 0
        self._row_height = 1

    def add(
        self,
        name: str,
        canvas: Canvas,
        ramp: Sequence[Colour] | None = None,
        kind: str = "deco",
    ) -> None:
        """Snap a picture of whole tiles to `ramp` (the palette if absent) and place it next."""
        snap(canvas, ramp)
        width, height = canvas.width // TILE, canvas.height // TILE
        if self._column + width > COLUMNS:
            self.next_row()
        is_block = width * height > 1
        if is_block:
            block = self._entry(self._column, self.row, kind)
            self.names[name] = {**block, "w": width, "h": height}
        for down in range(height):
            for across in range(width):
                part = f"{name}@{across},{down}" if is_block else name
                self._place(
                    part,
                    canvas.crop(across * TILE, down * TILE, TILE, TILE),
                    self._column + across,
                    self.row + down,
                    kind,
                )
        self._column += width
        self._row_height = max(self._row_height, height)

    def next_row(self) -> None:
        """Leave the rest of the row empty, unless nothing is in it yet."""
        if self._column:
            self._column = 0
            self.row += self._row_height
            self._row_height = 1

    def canvas(self) -> Canvas:
        """Return the sheet, 256 px wide and as high as its rows."""
        rows = max(row for _, row, _ in self._cells) + 1
        sheet = Canvas(COLUMNS * TILE, rows * TILE)
        for column, row, tile in self._cells:
            sheet.blit(tile, column * TILE, row * TILE)
        return sheet

    def cell(self, name: str) -> tuple[int, int]:
        """Return column and row of a single tile or of a block's first; KeyError if unknown."""
        entry = self.names[name]
        return int(entry["col"]), int(entry["row"])

    def _place(self, name: str, tile: Canvas, column: int, row: int, kind: str) -> None:
        self._cells.append((column, row, tile))
        self.names[name] = self._entry(column, row, kind)

    @staticmethod
    def _entry(column: int, row: int, kind: str) -> Entry:
        return {"id": row * COLUMNS + column, "col": column, "row": row, "kind": kind}
