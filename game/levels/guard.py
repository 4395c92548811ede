"""The only place where the loader touches files: no links, regular files, size caps, no DOCTYPE."""

from __future__ import annotations

import os
import stat
from pathlib import Path
from typing import TYPE_CHECKING, BinaryIO, Final, TypeVar
from xml.etree.ElementTree import ParseError
from xml.parsers.expat import errors

from defusedxml import DefusedXmlException
from defusedxml.ElementTree import fromstring

from game.levels.data import DATA_MAPS, DATA_SPRITES
from game.levels.errors import Place
from game.levels.own_files import name_like, own_file, own_file_like
from game.levels.png import HEAD_BYTES, png_size

if TYPE_CHECKING:
    from collections.abc import Callable
    from xml.etree.ElementTree import Element

Sought = TypeVar("Sought")

MAP_BYTES: Final = 2 * 1024 * 1024
TILESET_BYTES: Final = 512 * 1024  # templates have the same cap
PICTURE_BYTES: Final = 4 * 1024 * 1024
MOST_HINTS: Final = 10  # missing files of a map for which names that are alike are looked for
ELSE_MISSING: Final = "check the path"
MENDS: Final = {MAP_BYTES: "; let Tiled save its layers as Base64, compressed with zlib"}
LONGEST_SOURCE: Final = 1024  # characters of a path in a map
JSON_STARTS: Final = (b"{", b"[")
XML_NAMES: Final = {"map": ".tmx", "tileset": ".tsx", "template": ".tx"}
MOST_MARKUP: Final = 120_000  # tags opened and closed: each takes some 100 bytes once it is read
CUT_OFF: Final = tuple(map(errors.codes.__getitem__, (
    errors.XML_ERROR_NO_ELEMENTS, errors.XML_ERROR_UNCLOSED_TOKEN, errors.XML_ERROR_PARTIAL_CHAR,
    errors.XML_ERROR_UNCLOSED_CDATA_SECTION,
)))  # fmt: skip
"""What the parser says of a file whose end is missing: half saved, or empty."""

DOCTYPES: Final = (b"<!doctype", b"<!entity")


class Guard:
    """Reads the files of one level: those in its own folder and in the game's, and no others."""

    def __init__(self, level: Path) -> None:
        """The folder itself may lie behind a link: the player chose it."""
        self.level = level
        try:
            self.folder = level.parent.resolve()
        except (OSError, RuntimeError, ValueError):
            msg = "no such folder: check the path"
            raise Place(level).wrong(msg) from None
        self.roots = (self.folder, DATA_MAPS, DATA_SPRITES)
        self._hints = MOST_HINTS

    def map(self) -> Element:
        """The root element of the level's file; raises LevelError."""
        place = Place(self.level)
        if self.level.name in {"", "..", "."}:
            msg = "a folder, not a map: name a .tmx file"
            raise place.wrong(msg)
        path = self.folder / self.level.name
        return parsed(self._read(path, self.folder, MAP_BYTES, place), "map", place)

    def content(self, cap: int) -> bytes:
        """The bytes of the file itself where it is no map; raises LevelError."""
        path = self.folder / self.level.name
        return self._read(path, self.folder, cap, Place(self.level))

    def part(self, source: str, folder: Path, tag: str, place: Place) -> tuple[bytes, Path]:
        """The bytes and path of a tileset or template; raises LevelError."""
        # a template is named with the object that it fills in, which is what a person looks for
        holder = f"{place.where}, " if place.where.startswith("object ") else ""
        place = place.at(f"{holder}{tag} {source!r}")
        path, root = self._inside(source, folder, place)
        missing = "put it back, or delete the object" if holder else ELSE_MISSING
        return self._read(path, root, TILESET_BYTES, place, missing=missing), path

    def picture(self, source: str, folder: Path, place: Place) -> tuple[Path, int, int]:
        """The path, width and height of a PNG; raises LevelError.

        A sheet of the game's own that is missing is 0 x 0: the view draws a stand-in for it.
        """
        path, root = self._inside(source, folder, place)
        place = place.at(f"picture {source!r}")
        if self.is_own(path) and not os.path.lexists(path):
            return path, 0, 0
        return path, *png_size(self._read(path, root, PICTURE_BYTES, place, HEAD_BYTES), place)

    def is_own(self, picture: Path) -> bool:
        """Whether a picture is one of the game's own sheets."""
        return picture.is_relative_to(DATA_SPRITES)

    def _inside(self, source: str, folder: Path, place: Place) -> tuple[Path, Path]:
        if not source or len(source) > LONGEST_SOURCE or not source.isprintable():
            msg = "a file is referred to by an empty or unprintable path"
            raise place.wrong(msg)
        path = Path(os.path.normpath(folder / source))
        inside = next(
            ((path, root) for root in self.roots if path != root and path.is_relative_to(root)),
            None,
        )
        if inside is None or not os.path.lexists(path):
            inside = own_file(source) or inside
        if inside is not None:
            return inside
        named = "" if repr(source) in place.where else f"{source!r} "
        msg = f"{named}lies outside the level's folder and the game's: copy it beside the map"
        near = self._hint(own_file_like, source)
        raise place.wrong(f"{msg}, or did you mean {near!r}?" if near else msg)

    def _hint(self, finder: Callable[[Sought], str], sought: Sought) -> str:
        """What may be meant, for the first files that are missing: looking takes a while."""
        self._hints -= 1
        return finder(sought) if self._hints >= 0 else ""

    def _read(
        self,
        path: Path,
        root: Path,
        cap: int,
        place: Place,
        wanted: int | None = None,
        missing: str = ELSE_MISSING,
    ) -> bytes:
        try:
            _refuse_links(path, root, place)
            with _open_regular(path, place) as file:
                size = os.fstat(file.fileno()).st_size
                if size > cap:
                    msg = f"{size} bytes: at most {cap}{MENDS.get(cap, '')}"
                    raise place.wrong(msg)
                return file.read(cap if wanted is None else wanted)
        except FileNotFoundError:
            near = self._hint(name_like, path)
            msg = f"no such file{f'; did you mean {near!r}?' if near else f': {missing}'}"
            raise place.wrong(msg) from None
        except (OSError, ValueError) as error:
            reason = getattr(error, "strerror", None) or "bad file name"
            msg = f"cannot be read ({reason}): check the path and its permissions"
            raise place.wrong(msg) from None


def _refuse_links(path: Path, root: Path, place: Place) -> None:
    step = root
    for part in path.relative_to(root).parts:
        step /= part
        if stat.S_ISLNK(step.lstat().st_mode):
            msg = f"{part!r} is a link, and links are not followed: put the file itself there"
            raise place.wrong(msg)


def _open_regular(path: Path, place: Place) -> BinaryIO:
    mode = path.lstat().st_mode
    if not stat.S_ISREG(mode):
        kind = "a folder" if stat.S_ISDIR(mode) else "not a regular file"
        msg = f"{kind}: name a file"
        raise place.wrong(msg)
    # the file may be swapped after the look: never follow, never wait for a pipe
    flags = os.O_RDONLY | getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_NONBLOCK", 0)
    file = os.fdopen(os.open(path, flags | getattr(os, "O_BINARY", 0)), "rb")
    if not stat.S_ISREG(os.fstat(file.fileno()).st_mode):
        file.close()
        msg = "not a regular file: name a file"
        raise place.wrong(msg)
    return file


def parsed(data: bytes, tag: str, place: Place) -> Element:
    """The root element, which must have this tag, of a file's bytes; raises LevelError."""
    if any(word in data.lower() for word in DOCTYPES):
        msg = (
            "holds a DOCTYPE or ENTITY, which is refused: take it out, or in Tiled's preferences "
            "switch off the DTD reference, and save again"
        )
        raise place.wrong(msg)
    if data.lstrip()[:1] in JSON_STARTS:
        msg = f"is JSON, which is not read: in Tiled, save it as {XML_NAMES[tag]}"
        raise place.wrong(msg)
    if data.count(b"<") > MOST_MARKUP:
        msg = f"has more than {MOST_MARKUP} tags: let Tiled save its layers as CSV, not as XML"
        raise place.wrong(msg)
    if b"\0" in data:  # or UTF-16 without a mark would be taken for what it is
        msg = "not UTF-8 text: save it from Tiled"
        raise place.wrong(msg)
    try:
        root: Element = fromstring(data.decode("utf-8-sig"), forbid_dtd=True)
    except UnicodeDecodeError as error:
        line = data.count(b"\n", 0, error.start) + 1
        msg = f"not UTF-8 text (line {line}): save it from Tiled"
        raise place.wrong(msg) from None
    except ParseError as error:
        told = str(error)
        if error.code in CUT_OFF:
            told = f"it ends too early, in line {error.position[0]}"
        msg = f"not readable as XML ({told}): save it from Tiled"
        raise place.wrong(msg) from None
    except (DefusedXmlException, ValueError) as error:
        msg = f"not readable as XML ({error}): save it from Tiled"
        raise place.wrong(msg) from None
    if root.tag != tag:
        msg = f"holds <{root.tag[:40]}> where a <{tag}> is needed: choose another file"
        raise place.wrong(msg)
    return root
