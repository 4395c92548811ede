"""Small maps for the tests, and the same map in every dialect that Tiled writes."""

from __future__ import annotations

import base64
import gzip
import re
import shutil
import struct
import zlib
from collections.abc import Callable
from pathlib import Path

DATA = Path(__file__).parent / "data"
STREET = DATA / "street.tmx"
SIDE = 'tilewidth="16" tileheight="16"'
START = '<object id="1" type="izuku" x="24" y="32"><point/></object>'
EXIT = '<object id="2" type="exit" x="48" y="32"><point/></object>'
FLOOR = "0,0,0,0,\n0,0,0,0,\n1,1,1,1"
TILESET = '<tileset firstgid="1" source="tiles.tsx"/>'
HEAD = '<?xml version="1.0" encoding="UTF-8"?>\n'


def data(text: str, attributes: str = 'encoding="csv"') -> str:
    return f"<data {attributes}>{text}</data>"


def layer(cells: str = FLOOR, attributes: str = "", name: str = "ground") -> str:
    return f'<layer id="1" name="{name}" width="4" height="3" {attributes}>{data(cells)}</layer>'


def objects(text: str = START + EXIT, attributes: str = "") -> str:
    return f'<objectgroup id="2" name="things" {attributes}>{text}</objectgroup>'


def small(
    *parts: str, properties: str = "", tilesets: str = TILESET, attributes: str = SIDE
) -> str:
    """A map of 4 x 3 tiles with a floor in its last row, or with the given layers."""
    body = "".join(parts) or layer() + objects()
    return (
        f'{HEAD}<map version="1.8" orientation="orthogonal" width="4" height="3" {attributes}>'
        f"{properties}{tilesets}{body}</map>"
    )


def properties(**given: str) -> str:
    listed = "".join(f'<property name="{name}" value="{text}"/>' for name, text in given.items())
    return f"<properties>{listed}</properties>"


def folder_with(folder: Path, text: str, name: str = "map.tmx") -> Path:
    """Writes a map beside the test tilesets and pictures; its path."""
    for source in DATA.iterdir():
        if source.suffix != ".tmx":
            shutil.copy(source, folder / source.name)
    path = folder / name
    path.write_text(text, encoding="utf-8")
    return path


def packed(cells: list[int]) -> bytes:
    return struct.pack(f"<{len(cells)}I", *cells)


def as_base64(raw: bytes) -> str:
    return f"\n   {base64.b64encode(raw).decode()}\n  "


def recoded(encode: Callable[[list[int]], str], attributes: str, text: str | None = None) -> str:
    """The test street with the data of all layers in another encoding."""

    def replace(match: re.Match[str]) -> str:
        return data(encode([int(cell) for cell in match[1].split(",")]), attributes)

    source = STREET.read_text(encoding="utf-8") if text is None else text
    return re.sub(r'<data encoding="csv">(.*?)</data>', replace, source, flags=re.DOTALL)


def as_tiles(cells: list[int]) -> str:
    return "".join(f'<tile gid="{cell}"/>' if cell else "<tile/>" for cell in cells)


def infinite(across: int, down: int) -> str:
    """The test street as an infinite map, moved by whole tiles."""

    def chunks(cells: list[int]) -> str:
        return "".join(_chunk(cells, left, across, down) for left in (0, 16))

    def moved(match: re.Match[str]) -> str:
        x, y = float(match[2]) + across * 16, float(match[3]) + down * 16
        return f'{match[1]} x="{x:g}" y="{y:g}"'

    text = recoded(chunks, 'encoding="csv"').replace('infinite="0"', 'infinite="1"')
    return re.sub(r'(<object [^>]*?) x="([-\d.]+)" y="([-\d.]+)"', moved, text)


def _chunk(cells: list[int], left: int, across: int, down: int) -> str:
    rows = [
        ",".join(
            str(cells[y * 20 + left + x] if y < 12 and left + x < 20 else 0) for x in range(16)
        )
        for y in range(16)
    ]
    box = f'x="{left + across}" y="{down}" width="16" height="16"'
    return f"<chunk {box}>{','.join(rows)}</chunk>"


def _with_other_gids() -> str:
    text = STREET.read_text().replace('firstgid="13"', 'firstgid="901"')
    text = text.replace('firstgid="1"', 'firstgid="101"')

    def shifted(cells: list[int]) -> str:
        return ",".join(str(cell + 100 if cell else 0) for cell in cells)

    text = recoded(shifted, 'encoding="csv"', text)
    return text.replace('gid="7"', 'gid="107"').replace('gid="2147483666"', 'gid="2147484554"')


def _moved_by_group() -> str:
    text = STREET.read_text().replace('offsetx="0" offsety="0"', 'offsetx="4" offsety="16"')

    def moved(match: re.Match[str]) -> str:
        return f'{match[1]} x="{float(match[2]) - 4:g}" y="{float(match[3]) - 16:g}"'

    def back(cells: list[int]) -> str:  # its first row is empty
        return ",".join(map(str, cells[20:] + [0] * 20))

    head, group, rest = re.split(r"(?=<group)|(?<=</group>)", text, maxsplit=2)
    group = recoded(back, 'encoding="csv"', group)
    return head + re.sub(r'(<object [^>]*?) x="([-\d.]+)" y="([-\d.]+)"', moved, group) + rest


FORMATS: dict[str, Callable[[], str]] = {
    "base64": lambda: recoded(lambda c: as_base64(packed(c)), 'encoding="base64"'),
    "zlib": lambda: recoded(
        lambda c: as_base64(zlib.compress(packed(c))), 'encoding="base64" compression="zlib"'
    ),
    "gzip": lambda: recoded(
        lambda c: as_base64(gzip.compress(packed(c))), 'encoding="base64" compression="gzip"'
    ),
    "tiles": lambda: recoded(as_tiles, ""),
    "csv in one line": lambda: recoded(lambda c: ",".join(map(str, c)), 'encoding="csv"'),
    "csv with a last comma": lambda: recoded(lambda c: f"{str(c)[1:-1]},", 'encoding="csv"'),
    "infinite": lambda: infinite(0, 0),
    "infinite, negative chunks": lambda: infinite(-32, -16),
    "infinite, positive chunks": lambda: infinite(16, 32),
    "class, as in Tiled 1.9": lambda: STREET.read_text().replace(' type="', ' class="').replace(
        'class="int"', 'type="int"').replace('class="float"', 'type="float"'),
    "other gids": _with_other_gids,
    "other ids and names": lambda: re.sub(
        r'\bid="(\d+)"', lambda m: f'id="{int(m[1]) + 70}"', STREET.read_text()
    ).replace('name="ground"', 'name="floor"'),
    "byte order mark": lambda: "\ufeff" + STREET.read_text(),
    "moved by its group": _moved_by_group,
    "more decoration": lambda: STREET.read_text().replace(
        "</map>", '<objectgroup name="x"><object id="99" x="1" y="1"><text>hi</text></object>'
        '<properties><property name="odd" type="list"><item value="1"/></property></properties>'
        "</objectgroup></map>"
    ),
}  # fmt: skip
