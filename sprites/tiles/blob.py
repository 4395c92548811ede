"""The rest of the blob set: what solid terrain needs to be painted in any outline.

A tile of solid ground faces the air with some of its sides; and where two sides that are not open
meet, it may still touch the air with that corner. That makes 47 tiles. `terrain` has those that
are seen most; the other 27 of every material are here.
Source of the set: the reduced mixed set of Tiled's terrains.
"""

from itertools import combinations

from sprites.tiles.materials import MATERIALS, Material
from sprites.tiles.terrain import draw_inner_corner, edged
from sprites.tiles.tilesheet import Tilesheet
from sprites.toolkit import Canvas

SIDES = "tlrb"
CORNERS = ("tl", "tr", "bl", "br")
NEIGHBOURS = ("t", "tr", "r", "br", "b", "bl", "l", "tl")
"""The order in which Tiled lists the sides and corners of a tile."""

PLAIN = {
    "": "c", "lb": "bl", "rb": "br", "lr": "col_m", "tlr": "col_t", "lrb": "col_b",
    "tb": "row_m", "tlb": "row_l", "trb": "row_r", "tlrb": "block",
}  # fmt: skip
"""Names of tiles whose open sides do not make their name."""


class Outline:
    """Where a tile faces the air: open `sides`, and `corners` between sides that are closed."""

    def __init__(self, sides: str, corners: tuple[str, ...]) -> None:
        """Sides and corners in the order of SIDES and CORNERS."""
        self.sides = sides
        self.corners = corners

    @property
    def name(self) -> str:
        """The tile's name without its material."""
        sides = PLAIN.get(self.sides, self.sides)
        if not self.corners:
            return sides
        inner = "in_" + "_".join(self.corners)
        return f"{sides}_{inner}" if self.sides else inner

    @property
    def terrain(self) -> tuple[int, ...]:
        """1 where the neighbour is of the same terrain and 0 where it is air, as NEIGHBOURS."""
        return tuple(int(not self._is_open(place)) for place in NEIGHBOURS)

    def _is_open(self, place: str) -> bool:
        return place in self.corners or any(side in self.sides for side in place)

    def picture(self, material: Material) -> Canvas:
        """The tile."""
        canvas = edged(material, self.sides)
        for corner in self.corners:
            draw_inner_corner(canvas, material, corner)
        return canvas


def outlines() -> list[Outline]:
    """Return all 47, those with fewer open sides first."""
    found = []
    for count in range(len(SIDES) + 1):
        for chosen in combinations(SIDES, count):
            sides = "".join(chosen)
            closed = [corner for corner in CORNERS if not set(corner) & set(sides)]
            for inner in range(len(closed) + 1):
                found += [Outline(sides, corners) for corners in combinations(closed, inner)]
    return found


def add_blob(sheet: Tilesheet) -> None:
    """Add the outlines that a material does not have yet, two rows for each material."""
    for material in MATERIALS:
        for outline in outlines():
            name = f"{material.name}_{outline.name}"
            if name not in sheet.names:
                sheet.add(name, outline.picture(material), material.colours, "solid")
        sheet.next_row()


def blob_tops() -> list[str]:
    """Return the names of this module's tiles with an open upper edge."""
    return [
        f"{material.name}_{outline.name}"
        for material in MATERIALS
        for outline in outlines()
        if "t" in outline.sides and outline.corners
    ]
