"""Maps drawn in characters, with objects beside them, as Tiled would write them."""

from __future__ import annotations

from tmx import HEAD, data

SIGNS = {".": 0, "#": 1, "/": 2, "=": 3, "H": 4, "\\": 5, "d": 6}
"""Tiles of the test tileset; `d` only decorates."""

KINDS = {"I": "izuku", "K": "katsuki", "E": "exit", "C": "checkpoint", "S": "shop", "P": "page"}
"""Objects that stand in a tile, numbered from 101 in the order of reading."""

TILESET = '<tileset firstgid="1" source="tiles.tsx"/>'


def drawn(
    picture: str, *objects: str, own: str = "", extra: str = "", tilesets: str = TILESET
) -> str:
    """A map with one playing layer; `own` are its properties, `extra` stands before the objects."""
    rows = [line.rstrip() for line in picture.strip("\n").splitlines()]
    width = max(map(len, rows))
    rows = [row.ljust(width, ".") for row in rows]
    found = [
        thing(KINDS[sign], column, row)
        for row, line in enumerate(rows)
        for column, sign in enumerate(line)
        if sign in KINDS
    ]
    numbered = [text.replace('id=""', f'id="{101 + n}"') for n, text in enumerate(found)]
    side = f'width="{width}" height="{len(rows)}"'
    return (
        f'{HEAD}<map version="1.8" orientation="orthogonal" {side} tilewidth="16" '
        f'tileheight="16">{own}{tilesets}{tiles("ground", rows)}{extra}\n'
        f'<objectgroup id="2" name="things">{"".join((*numbered, *objects))}</objectgroup></map>'
    )


def tiles(name: str, rows: list[str], attributes: str = "") -> str:
    """A tile layer of drawn rows."""
    cells = ",\n".join(",".join(str(SIGNS.get(sign, 0)) for sign in row) for row in rows)
    side = f'width="{len(rows[0])}" height="{len(rows)}"'
    return f'<layer id="1" name="{name}" {side} {attributes}>{data(cells)}</layer>'


def thing(
    class_: str,
    column: float,
    row: float,
    *given: tuple[str, str],
    number: int | str = "",
    size: tuple[int, int] = (0, 0),
    name: str = "",
) -> str:
    """An object whose feet are in the middle of a tile; a size in tiles makes it a rectangle."""
    width, height = size[0] * 16, size[1] * 16
    x, y = column * 16 + 8 - width / 2, row * 16 + 16 - height
    listed = "".join(f'<property name="{key}" value="{value}"/>' for key, value in given)
    box = f'width="{width}" height="{height}"' if width else ""
    form = "" if width else "<point/>"
    return (
        f'\n<object id="{number}" name="{name}" type="{class_}" x="{x:g}" y="{y:g}" {box}>'
        f"<properties>{listed}</properties>{form}</object>"
    )


def decoration(name: str, x: int, y: int, width: int, height: int, number: int = 50) -> str:
    """An object without a class, in pixels."""
    return (
        f'\n<object id="{number}" name="{name}" x="{x}" y="{y}" width="{width}" height="{height}"/>'
    )
