"""What leaves a level as it is, but changes the bytes of its file: what editors and systems do."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Final

from game.lab.tiled_files.draft import HEAD, MAP, Files

BOM: Final = b"\xef\xbb\xbf"


def _map(change: Callable[[bytes], bytes], files: Files) -> Files:
    return {name: change(text) if name == MAP else text for name, text in files.items()}


def _in_every_file(change: Callable[[bytes], bytes], files: Files) -> Files:
    return {name: text if name.endswith(".png") else change(text) for name, text in files.items()}


def _renamed(text: bytes) -> bytes:
    named = 'name="道 &lt;1&gt; &#233; &amp; \N{FIRE}"'.encode()
    return text.replace(b'name="ground"', named).replace(b'name="me"', named)


TEXTS: Final[dict[str, Callable[[Files], Files]]] = {
    "byte order mark": lambda files: _in_every_file(lambda text: BOM + text, files),
    "lines of Windows": lambda files: _in_every_file(
        lambda text: text.replace(b"\n", b"\r\n"), files
    ),
    "no XML declaration": lambda files: _in_every_file(lambda text: text.removeprefix(HEAD), files),
    "names in other scripts": lambda files: _map(_renamed, files),
    "single quotes": lambda files: _map(
        lambda text: re.sub(rb'="([^"\']*)"', rb"='\1'", text), files
    ),
    "CDATA": lambda files: _map(
        lambda text: re.sub(rb'(<data encoding="csv">)([^<]*)', rb"\1<![CDATA[\2]]>", text), files
    ),
    "a comma after the last cell": lambda files: _map(
        lambda text: re.sub(rb"\n(\s*)</data>", rb",\n\1</data>", text), files
    ),
    "blanks in CSV": lambda files: _map(lambda text: re.sub(rb"\b0,", b" 0 ,\t", text), files),
}
"""Every change by name."""
