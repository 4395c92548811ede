"""Files that are no XML, or XML that means harm."""

from __future__ import annotations

import gzip
from typing import Final

from game.lab.hostile_files.case import Case, map_of
from game.lab.tiled_files.draft import HEAD
from game.lab.tiled_files.pngs import png

MEGABYTE: Final = 1 << 20
LAUGHS: Final = (
    '<!DOCTYPE m [<!ENTITY a0 "ha">'
    + "".join(f'<!ENTITY a{n} "{f"&a{n - 1};" * 10}">' for n in range(1, 12))
    + "]>"
)
QUADRATIC: Final = f'<!DOCTYPE m [<!ENTITY a "{"x" * 50_000}">]>'
DOCTYPE_SAYS: Final = "DOCTYPE"


def _with_head(head: str, text: bytes) -> bytes:
    return text.replace(b"<map", head.encode() + b"<map", 1)


def _doctype(head: str) -> Case:
    return map_of(lambda text: _with_head(head, text), DOCTYPE_SAYS)


def _cut(share: float) -> Case:
    return map_of(lambda text: text[: int(len(text) * share)], "not readable as XML")


def _in(encoding: str, says: str = "not UTF-8") -> Case:
    return map_of(lambda text: text.decode().encode(encoding), says)


def _inside(piece: bytes, says: str = "not readable as XML") -> Case:
    """The map with something put just inside its root."""
    return map_of(lambda text: text.replace(b"<properties>", piece + b"<properties>", 1), says)


TEXTS: Final[dict[str, Case]] = {
    "empty": map_of(b"", "not readable as XML"),
    "blanks": map_of(b" \n\t" * 1000, "not readable as XML"),
    "hello": map_of(b"hello", "not readable as XML"),
    "head alone": map_of(HEAD, "not readable as XML"),
    "cut after a tenth": _cut(0.1),
    "cut in the middle": _cut(0.5),
    "cut near the end": _cut(0.95),
    "last bytes missing": map_of(lambda text: text[:-3], "not readable as XML"),
    "zeros": map_of(bytes(MEGABYTE), "not UTF-8"),
    "a zero inside": _inside(b"\0", "not UTF-8"),
    "a control sign": _inside(b"\x1b[2J"),
    "0xff inside": _inside(b"\xff", "not UTF-8"),
    "half a letter": _inside(b"\xe3\x81", "not UTF-8"),
    "half a surrogate": _inside(b"\xed\xa0\x80", "not UTF-8"),
    "UTF-16": _in("utf-16"),
    "UTF-16 without a mark": _in("utf-16-be"),
    "UTF-32": _in("utf-32"),
    "Latin-1": map_of(
        lambda text: text.replace(b"A street", "Stra\xdfe".encode("latin-1")), "not UTF-8"
    ),
    "EBCDIC": _in("cp500"),
    "compressed as a whole": map_of(lambda text: gzip.compress(text, mtime=0), "not UTF-8"),
    "a PNG": map_of(png(8, 8, (1, 2, 3)), "not UTF-8"),
    "a ZIP": map_of(b"PK\x03\x04\x14\0\0\0\x08\0" + bytes(300), "not UTF-8"),
    "a program": map_of(b"\x7fELF\x02\x01\x01" + bytes(300), "not UTF-8"),
    "a JSON map": map_of(b'{"height": 20, "layers": []}', "is JSON"),
    "a JSON list": map_of(b" [1, 2]", "is JSON"),
    "two roots": map_of(lambda text: text + b"<map/>", "not readable as XML"),
    "tags that cross": _inside(b"<a><b></a></b>"),
    "a tag left open": _inside(b"<group>"),
    "an attribute twice": _inside(b'<layer id="1" id="2"/>'),
    "an entity unheard of": _inside(b"<a>&izuku;</a>"),
    "a zero as a reference": _inside(b"<a>&#0;</a>"),
    "a surrogate as a reference": _inside(b"<a>&#xD800;</a>"),
    "an open comment": _inside(b"<!-- "),
    "a prefix without a namespace": _inside(b"<x:layer/>"),
    "a root of another name": map_of(b"<world/>", "holds <world>"),
    "a root in capitals": map_of(b"<MAP/>", "holds <MAP>"),
    "a root of another namespace": map_of(b'<map xmlns="urn:x"/>', "holds <{urn:x}map>"),
    "a root of a long name": map_of(b"<" + b"x" * MEGABYTE + b"/>", "where a <map> is needed"),
    "a tileset": map_of(b"<tileset/>", "holds <tileset>"),
    "a page of the web": map_of(b"<!DOCTYPE html><html></html>", DOCTYPE_SAYS),
    "the DOCTYPE of Tiled": _doctype(
        '<!DOCTYPE map SYSTEM "http://mapeditor.org/dtd/1.0/map.dtd">'
    ),
    "DOCTYPE in small letters": _doctype("<!doctype map>"),
    "a billion laughs": _doctype(LAUGHS),
    "quadratic growth": _doctype(QUADRATIC),
    "a file as an entity": _doctype('<!DOCTYPE m [<!ENTITY a SYSTEM "file:///etc/passwd">]>'),
    "a page as an entity": _doctype('<!DOCTYPE m [<!ENTITY a SYSTEM "http://127.0.0.1/">]>'),
    "a parameter entity": _doctype('<!DOCTYPE m [<!ENTITY % a SYSTEM "file:///etc/passwd">%a;]>'),
    "an entity alone": _inside(b'<!ENTITY a "b">', DOCTYPE_SAYS),
    "half a million tags": _inside(b"<a/>" * 450_000, "more than 120000 tags"),
    "tags in tags in tags": _inside(b"<a>" * 110_000, "not readable as XML"),
    "layers in layers in layers": _inside(b"<group>" * 55_000 + b"</group>" * 55_000, "deeper"),
    "a megabyte of attributes": _inside(
        b"<a " + b" ".join(b'a%d=""' % n for n in range(120_000)) + b"<", "not readable as XML"
    ),
    "a name of a megabyte": _inside(b"<" + b"a" * MEGABYTE + b'="">', "not readable as XML"),
}
