"""A small street as Tiled would save it, drawn in characters."""

from __future__ import annotations

import os
from pathlib import Path

SOLID = "#"
TILESET = """<?xml version="1.0" encoding="UTF-8"?>
<tileset version="1.8" name="yard" tilewidth="16" tileheight="16" tilecount="2" columns="0">
 <tile id="0"><properties><property name="shape" value="block"/>{}</properties></tile>
 <tile id="1"/>
</tileset>
"""
MATERIAL = '<property name="material" value="{}"/>'
CLASSES = {"I": "izuku", "K": "katsuki", "C": "checkpoint", "E": "exit", "s": "sign"}
IDS = {"I": 1, "K": 2, "C": 3, "E": 4, "s": 5}
PROPERTIES = {"K": ' <properties><property name="delay" type="float" value="0.5"/></properties>'}
CELLS = {SOLID: "1", ",": "2"}

RUN = """
............................................................
............................................................
............................................................
............................................................
............................................................
............................................................
............................................................
..I..............C.................................s.E......
############################....############################
############################....############################
"""


def street(rows: str) -> str:
    """The text of a map: `#` is ground, `,` a tile that only decorates."""
    lines = rows.strip("\n").splitlines()
    cells = ",\n".join(",".join(CELLS.get(sign, "0") for sign in line) for line in lines)
    size = f'width="{len(lines[0])}" height="{len(lines)}"'
    things = "".join(
        f'<object id="{IDS[sign]}" class="{CLASSES[sign]}" x="{column * 16 + 8}" '
        f'y="{row * 16 + 16}">{PROPERTIES.get(sign, "")}<point/></object>\n'
        for row, line in enumerate(lines)
        for column, sign in enumerate(line)
        if sign in CLASSES
    )
    return f"""<?xml version="1.0" encoding="UTF-8"?>
<map version="1.10" orientation="orthogonal" {size} tilewidth="16" tileheight="16" infinite="0">
 <tileset firstgid="1" source="yard.tsx"/>
 <layer id="1" name="ground" {size}><data encoding="csv">
{cells}
</data></layer>
 <objectgroup id="2" name="things">{things}</objectgroup>
</map>
"""


class StreetFile:
    """A map in a folder, which a test edits as Tiled would."""

    def __init__(self, folder: Path, rows: str = RUN) -> None:
        folder.mkdir(exist_ok=True)
        self.path = folder / "yard_map.tmx"
        self.tileset = folder / "yard.tsx"
        self._age = 0
        self.write(self.tileset, TILESET.format(""))
        self.save(rows)

    def save(self, rows: str) -> None:
        self.write(self.path, street(rows))

    def write(self, path: Path, text: str) -> None:
        """Writes a file that is a second younger than the last, however coarse the clock."""
        path.write_text(text, encoding="utf-8")
        self._age += 1
        os.utime(path, (1_700_000_000 + self._age, 1_700_000_000 + self._age))
