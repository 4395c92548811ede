"""Picture sheets: a PNG with its table of frames, loaded when first asked for."""

from __future__ import annotations

import json
import logging
from collections.abc import Mapping
from functools import lru_cache
from typing import TYPE_CHECKING, Final, NamedTuple

import pygame
from pygame import Surface

from game.view.picture_files import PictureFiles

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from pathlib import Path

    Entry = Mapping[str, "int | Sequence[int]"]
    Table = Mapping[str, "Sequence[Entry]"]

Colour = tuple[int, int, int]

PLACEHOLDER_SIZE: Final = (16, 26)  # pixels, a body's
PLACEHOLDER_COLOURS: Final = ((255, 0, 220), (20, 0, 20))
KEY_COLOUR: Colour = (255, 0, 255)  # not in the palette, so free to mean "nothing here"

OPAQUE: Final = 255  # alpha
BLENDS_QUICKLY: Final = getattr(pygame, "IS_CE", False)
"""Whether the library blends whole pictures faster than it skips their empty parts."""
MOSTLY: Final = 0.3  # share of pixels of partial alpha from which that counts
PLATE: Final = 128  # pixels
HAZE_FROM: Final = 40  # of 255: what is fainter does not show before haze

log = logging.getLogger("musutafu")


class Frame(NamedTuple):
    """One picture: its anchor in pixels from its corner, 1/60 s it stays (0 = still), points."""

    surface: Surface
    anchor_x: int
    anchor_y: int
    ticks: int
    points: Mapping[str, tuple[int, int]]

    def corner(self, x: int, y: int) -> tuple[int, int]:
        """Where the picture's top left corner lies when its anchor is at `x`, `y`."""
        return x - self.anchor_x, y - self.anchor_y

    def point(self, name: str, x: int, y: int) -> tuple[int, int]:
        """Where the named point lies when the anchor is at `x`, `y`; the anchor if unnamed."""
        dx, dy = self.points.get(name, (self.anchor_x, self.anchor_y))
        return x - self.anchor_x + dx, y - self.anchor_y + dy


class Animation(NamedTuple):
    """The frames of one state, and how many ticks all of them last (at least 1)."""

    frames: tuple[Frame, ...]
    length: int

    def looped(self, tick: int) -> Frame:
        """The frame at a tick, 0 or more, over and over."""
        return self.once(tick % self.length)

    def once(self, tick: int) -> Frame:
        """The frame at a tick; the last one stays."""
        for frame in self.frames:
            tick -= frame.ticks
            if tick < 0:
                return frame
        return self.frames[-1]

    def numbered(self, number: int) -> Frame:
        """The frame of a number, any integer, over and over."""
        return self.frames[number % len(self.frames)]


def animation_of(frames: Sequence[Frame]) -> Animation:
    """Frames, at least one, as an animation."""
    return Animation(tuple(frames), max(1, sum(frame.ticks for frame in frames)))


class Sheet:
    """All animations of one picture file, facing right as drawn or mirrored."""

    def __init__(self, name: str, picture: Surface, table: Table) -> None:
        """Takes a converted picture and its table: states to frame entries."""
        self.name = name
        self.picture = picture
        self.table = table
        self._animations: dict[tuple[str, bool], Animation] = {}
        self._mirrored: Surface | None = None
        self._places: dict[tuple[int, ...], tuple[str, int]] = {}

    def __contains__(self, state: str) -> bool:
        """Whether the sheet has that state."""
        return state in self.table

    def states(self) -> tuple[str, ...]:
        """The names of all states."""
        return tuple(self.table)

    def find(self, box: tuple[int, int, int, int]) -> tuple[str, int] | None:
        """The state and number of the first frame at a rectangle (x, y, width, height), if any."""
        if not self._places:
            for state, entries in self.table.items():
                for number, entry in enumerate(entries):
                    place = tuple(int(str(entry[side])) for side in ("x", "y", "w", "h"))
                    self._places.setdefault(place, (state, number))
        return self._places.get(box)

    def animation(self, state: str, *, mirrored: bool = False) -> Animation:
        """A state's animation; a state that is missing is a stand-in and one line."""
        found = self._animations.get((state, mirrored))
        if found is None:
            found = self._read(state, mirrored=mirrored)
            self._animations[state, mirrored] = found
        return found

    def washed(self, multiply: Colour, veil: Colour, share: float) -> Sheet:
        """The same sheet, multiplied by a colour, then `share` (0-1) of another over it."""
        return _ChangedSheet(self, lambda picture: washed(picture, multiply, veil, share))

    def quick(self) -> Sheet:
        """The same sheet with each frame in its fastest form; no alpha may be set on those."""
        return _ChangedSheet(self, fast)

    def _read(self, state: str, *, mirrored: bool) -> Animation:
        entries = self.table.get(state)
        if not entries:
            if self.table and (state, not mirrored) not in self._animations:
                log.warning("sheet %s: no state %r; a stand-in is drawn", self.name, state)
            return animation_of([stand_in()])
        return animation_of([self.frame(entry, mirrored=mirrored) for entry in entries])

    def frame(self, entry: Entry, *, mirrored: bool) -> Frame:
        """The picture of an entry of the table."""
        numbers = {name: value for name, value in entry.items() if isinstance(value, int)}
        box = pygame.Rect(numbers["x"], numbers["y"], numbers["w"], numbers["h"])
        last = box.width - 1
        points = {
            name: (last - value[0] if mirrored else value[0], value[1])
            for name, value in entry.items()
            if not isinstance(value, int)
        }
        picture, anchor_x = self.picture, numbers["anchor_x"]
        if mirrored:
            if self._mirrored is None:
                self._mirrored = pygame.transform.flip(picture, flip_x=True, flip_y=False)
            picture, anchor_x = self._mirrored, last - anchor_x
            box.x = picture.get_width() - box.right
        surface = picture.subsurface(box)
        return Frame(surface, anchor_x, numbers["anchor_y"], numbers["ticks"], points)


class _ChangedSheet(Sheet):
    """A sheet whose frames are changed copies of another's, each made when it is first shown."""

    def __init__(self, original: Sheet, change: Callable[[Surface], Surface]) -> None:
        super().__init__(original.name, original.picture, original.table)
        self._original = original
        self._change = change

    def frame(self, entry: Entry, *, mirrored: bool) -> Frame:
        frame = self._original.frame(entry, mirrored=mirrored)
        return frame._replace(surface=self._change(frame.surface))


def stand_in() -> Frame:
    """A checked block that nobody overlooks."""
    width, height = PLACEHOLDER_SIZE
    surface = pygame.Surface(PLACEHOLDER_SIZE)
    for y in range(0, height, 4):
        for x in range(0, width, 4):
            surface.fill(PLACEHOLDER_COLOURS[(x + y) // 4 % 2], (x, y, 4, 4))
    return Frame(surface, width // 2, height, 0, {})


def wash(picture: Surface, multiply: Colour, veil: Colour, share: float) -> None:
    """Multiplies a picture by a colour and lays `share` (0-1) of another over it, in place."""
    kept = 1 - share
    red, green, blue = (round(part * kept) for part in multiply)
    if min(red, green, blue) < OPAQUE:
        _lay(picture, (red, green, blue), pygame.BLEND_RGB_MULT)
    if share:
        red, green, blue = (round(part * share) for part in veil)
        _lay(picture, (red, green, blue), pygame.BLEND_RGB_ADD)


def _lay(picture: Surface, colour: Colour, flag: int) -> None:
    """Lays a colour over a picture; small ones from a plate, as one library fills slowly."""
    width, height = picture.get_size()
    if width <= PLATE and height <= PLATE:
        picture.blit(_plate(colour), (0, 0), (0, 0, width, height), flag)
    else:
        picture.fill(colour, special_flags=flag)


@lru_cache(maxsize=32)
def _plate(colour: Colour) -> Surface:
    plate = pygame.Surface((PLATE, PLATE))
    plate.fill(colour)
    return plate


def washed(picture: Surface, multiply: Colour, veil: Colour, share: float) -> Surface:
    """A copy of a picture, multiplied by a colour, then `share` (0-1) of a veil over it."""
    copy = picture.copy()
    wash(copy, multiply, veil, share)
    return copy


def alphas(picture: Surface) -> bytes:
    """How opaque a picture is, 0-255 per pixel, row by row."""
    return pygame.image.tobytes(picture, "RGBA")[3::4]


def is_opaque(picture: Surface) -> bool:
    """Whether nothing is seen through a picture."""
    found = alphas(picture)
    return found.count(OPAQUE) == len(found)


def is_translucent(picture: Surface) -> bool:
    """Whether a picture has pixels that are neither solid nor empty."""
    found = alphas(picture)
    return found.count(0) + found.count(OPAQUE) != len(found)


def fast(picture: Surface) -> Surface:
    """A picture in the form that draws fastest: opaque, colour-keyed, or with partial alpha."""
    found = alphas(picture)
    solid = found.count(OPAQUE)
    if solid == len(found):
        return picture.convert()
    partial = 1 - (found.count(0) + solid) / len(found)
    if not partial:
        return keyed(picture)
    copy = picture.convert_alpha()
    if partial < MOSTLY or not BLENDS_QUICKLY:
        copy.set_alpha(OPAQUE, pygame.RLEACCEL)  # skips what is empty, copies what is solid
    return copy


def flattened(picture: Surface, haze: Colour) -> Surface:
    """A picture on which every visible pixel is opaque, seen before haze; colour-keyed."""
    found = alphas(picture)
    if found.count(0) + found.count(OPAQUE) == len(found):  # no haze shows through
        return keyed(picture)
    visible = pygame.mask.from_surface(picture, HAZE_FROM)
    before = pygame.Surface(picture.get_size())
    before.fill(haze)
    before.blit(picture, (0, 0))
    copy = pygame.Surface(picture.get_size())
    visible.to_surface(copy, setsurface=before, unsetcolor=KEY_COLOUR)
    copy.set_colorkey(KEY_COLOUR, pygame.RLEACCEL)
    return copy


def keyed(picture: Surface) -> Surface:
    """A picture without partial alpha, colour-keyed."""
    copy = pygame.Surface(picture.get_size())
    copy.fill(KEY_COLOUR)
    copy.blit(picture, (0, 0))
    copy.set_colorkey(KEY_COLOUR, pygame.RLEACCEL)
    return copy


class Sheets:
    """The folder of sheets; each is loaded once, when first asked for.

    Needs a display mode that is already set, because pictures are converted to it.
    """

    def __init__(self, folder: Path) -> None:
        """Remembers where the sheets lie; nothing is read yet."""
        self.folder = folder
        self._sheets: dict[str, Sheet] = {}
        self._pictures: dict[str, Surface | None] = {}
        self._tables: dict[str, dict[str, object]] = {}
        self.files = PictureFiles()
        """The pictures that maps name, kept from view to view."""

    def sheet(self, name: str) -> Sheet:
        """The sheet NAME.png with NAME.json; an unreadable one has stand-ins only."""
        if name not in self._sheets:
            self._sheets[name] = self._load(name)
        return self._sheets[name]

    def picture(self, name: str) -> Surface | None:
        """A single picture by its path in the folder, not to be changed; or None and one line."""
        if name not in self._pictures:
            self._pictures[name] = self._loaded(name)
        return self._pictures[name]

    def table(self, name: str) -> dict[str, object]:
        """A JSON table by its path in the folder; empty, with one line, if unreadable."""
        if name not in self._tables:
            self._tables[name] = self._read(name)
        return self._tables[name]

    def _loaded(self, name: str) -> Surface | None:
        try:
            return pygame.image.load(self.folder / name).convert_alpha()
        except (OSError, pygame.error):
            log.warning("%s: missing or unreadable; stand-ins are drawn", name)
            return None

    def _read(self, name: str) -> dict[str, object]:
        try:
            loaded = json.loads((self.folder / name).read_text(encoding="utf-8"))
        except (OSError, ValueError):
            log.warning("%s: missing or unreadable; stand-ins are drawn", name)
            return {}
        return loaded if isinstance(loaded, dict) else {}

    def _load(self, name: str) -> Sheet:
        picture = self.picture(f"{name}.png")
        table = self.table(f"{name}.json") if picture is not None else {}
        if picture is None:
            picture = pygame.Surface((1, 1), pygame.SRCALPHA)
        return Sheet(name, picture, _checked(name, picture, table))


def _checked(name: str, picture: Surface, table: Mapping[str, object]) -> Table:
    """The states of a table whose frames all lie inside the picture; others are left out."""
    good: dict[str, Sequence[Entry]] = {}
    bounds = picture.get_rect()
    for state, entries in table.items():
        if isinstance(entries, list) and all(_fits(bounds, entry) for entry in entries):
            good[state] = entries
        else:
            log.warning("sheet %s: state %r does not fit its picture", name, state)
    return good


def _fits(bounds: pygame.Rect, entry: object) -> bool:
    if not isinstance(entry, dict):
        return False
    names = ("x", "y", "w", "h", "anchor_x", "anchor_y", "ticks")
    if not all(isinstance(entry.get(name), int) for name in names):
        return False
    box = pygame.Rect(entry["x"], entry["y"], entry["w"], entry["h"])
    return bool(bounds.contains(box)) and entry["ticks"] >= 0
