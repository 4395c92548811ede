"""Who of a crowd is near the screen, and how each of them looks just now.

Hundreds may be in view, so everything about each is found out in one loop that asks for as little
as it can, for one half of the crowd in each tick.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, NamedTuple

from game.sim.civilian import DOOR_TICKS
from game.sim.level import IS_PLATFORM
from game.sim.passer import COME, ENTER, INSIDE
from game.sim.units import SUBPIXELS, TILE_PIXELS
from game.view.parting import FADED, FRONT
from game.view.people import SPREAD

if TYPE_CHECKING:
    from collections.abc import Sequence

    from mypy_extensions import i64
    from pygame import Surface

    from game.sim.civilian import Civilian
    from game.sim.level import Level
    from game.view.parting import Near, Parting
    from game.view.people import Look, People, Whole

    Columns = tuple[int, int]
    """From which pixel column of the level to which."""
    Beside = tuple[Columns, Columns]
    """The columns around both boys, and those between them where nobody hides either."""

HALVES: Final = 2
# pixels down from the line where feet collide; none on thin platforms
LANE_OFFSET: Final[tuple[int, ...]] = (-14, -4, 5)
MARGIN: Final = 32  # pixels outside the screen that a person may still show until found again

SEARCHES: Final = 16  # ticks in which everybody is looked at once: a part of them in each
FAR_MARGIN: Final = 320  # pixels outside the screen within which people are found in each turn
# pixels a tick; a camera that moves faster may see who was too far away before
CAMERA_PACE: Final = 12

# pixels between two turns; a longer one is a change of place, not a movement
LONGEST_WAY: Final = 16
WHOLLY: Final = 255  # seen
UNSEEN: Final = -1  # no state


class Shown:
    """What is seen of one person: a look as long as it stays the same, and a picture of it.

    `x`, `y` are the feet, `left`, `top` the picture's corner, pixels of the level; `way` is how
    many of them the feet have gone since they were last found.
    """

    __slots__ = (
        "heading", "index", "lane", "left", "look", "person", "phase", "picture", "pictures",
        "state", "top", "walks", "way", "wet", "x", "y",
    )  # fmt: skip

    look: Look
    pictures: list[Whole | None]
    picture: Surface

    def __init__(self, index: int, person: Civilian) -> None:
        """Somebody with an index in the crowd, not looked at yet."""
        self.index = index
        self.person = person
        self.phase: i64 = person.number * SPREAD
        self.state: i64 = UNSEEN
        self.heading: i64 = 0
        self.lane: i64 = 0
        self.x: i64 = 0
        self.y: i64 = 0
        self.left: i64 = 0
        self.top: i64 = 0
        self.way: i64 = 0
        self.walks = self.wet = False

    def number(self) -> int:
        """The number of the picture that is shown now."""
        time = self.x if self.walks else self.person.state_ticks + self.phase
        return int(time % len(self.pictures))

    def show(self, whole: Whole) -> None:
        """Is seen as a whole picture from now on."""
        self.picture, dx, dy = whole
        self.left, self.top = self.x + dx, self.y + dy


class Faint(NamedTuple):
    """One who is seen through, and how much of 255 a doorway leaves."""

    shown: Shown
    seen: int


class Found:
    """A half of the crowd as it was found in its turn: who is seen whole, or not, or near a boy."""

    __slots__ = ("beside", "fading", "faint", "lanes")

    def __init__(self) -> None:
        """Nobody."""
        self.lanes: list[list[Shown]] = [[] for _ in LANE_OFFSET]
        self.faint: list[Faint] = []
        self.fading: list[int] = []  # by their indices: who is or was seen through
        self.beside: list[Near] = []


class Passers:
    """The people near the screen, kept from tick to tick."""

    def __init__(self, level: Level, people: Sequence[People]) -> None:
        """Nobody has been looked for; `people` are the pictures for each lane."""
        self._level = level
        self._people = people
        self._known: dict[int, Shown] = {}
        # every SEARCHES-th of the crowd: equal parts, and always in the same order
        self._near: list[list[Shown]] = [[] for _ in range(SEARCHES)]
        self.anybody = False
        """Whether a person was near when they were last looked for."""
        self._lines: dict[tuple[int, int], int] = {}
        self._roofs: dict[tuple[int, int], bool] = {}

    def search(self, civilians: Sequence[Civilian], part: int, view: Columns) -> None:
        """Finds who of one of SEARCHES parts of the crowd may soon come into view."""
        left, right = view[0] - FAR_MARGIN, view[1] + FAR_MARGIN
        known, near = self._known, []
        for index in range(part, len(civilians), SEARCHES):
            person = civilians[index]
            if left < person.x < right:
                shown = known.get(index)
                if shown is None or shown.person is not person:
                    shown = known[index] = Shown(index, person)
                elif shown.y != self._feet(person):  # to another floor by train
                    shown.state = UNSEEN
                near.append(shown)
        self._near[part] = near
        self.anybody = any(self._near)

    def find(self, half: int, view: Columns, beside: Beside, parting: Parting) -> Found:
        """Finds who of a half is in `view`, and how; of them, who is `beside` a boy."""
        found = Found()
        parts = [part for part in self._near[half::HALVES] if part]
        if not parts:
            return found
        tick: i64 = parts[0][0].person.street.tick
        left: i64 = view[0] - MARGIN
        right: i64 = view[1] + MARGIN
        (beside_left, beside_right), (after, before) = beside
        lanes, near, faded = found.lanes, found.beside, parting.faded
        for part in parts:
            for shown in part:
                person = shown.person
                x: i64 = (person.sx if person.asleep else person.place) // SUBPIXELS
                if not left < x < right:
                    continue
                state = person.state_code
                wet = person.umbrella and not self._sheltered(person, x)
                if state != shown.state or person.heading != shown.heading or wet != shown.wet:
                    if state == INSIDE:
                        continue
                    self._turn(shown, wet=wet)
                way = x - shown.x
                if way:
                    shown.x = x
                    if not -LONGEST_WAY <= way <= LONGEST_WAY:
                        way = 0
                shown.way = way
                index = shown.index
                if beside_left < x < beside_right and (x < after or x > before):
                    near.append((index, x, person.sy // SUBPIXELS, shown.lane))
                if state >= ENTER or index in faded:
                    self._find_faint(found, shown, parting)
                    continue
                pictures = shown.pictures
                number = (x if shown.walks else tick - person.since + shown.phase) % len(pictures)
                shown.show(pictures[number] or shown.look.picture(int(number)))
                lanes[shown.lane].append(shown)
        return found

    def _find_faint(self, found: Found, shown: Shown, parting: Parting) -> None:
        """Adds one who is seen through: in a doorway, or before a boy."""
        found.fading.append(shown.index)
        seen = WHOLLY if shown.state < ENTER else _on_threshold(shown.person)
        faded = parting.alpha(shown.index) if shown.lane == FRONT else WHOLLY
        if seen * faded // WHOLLY != FADED:
            found.faint.append(Faint(shown, seen))
            return
        # for as long as the way is shared: one picture is worth making
        shown.show(shown.look.faint(shown.number(), FADED))
        found.lanes[FRONT].append(shown)

    def _turn(self, shown: Shown, *, wet: bool) -> None:
        """Learns how somebody looks who does something else now than when last seen."""
        person = shown.person
        shown.state, shown.heading, shown.wet = person.state_code, person.heading, wet
        shown.lane = person.lane
        shown.look = self._people[shown.lane].look(person, rained_on=wet)
        shown.pictures, shown.walks = shown.look.pictures, shown.look.walks
        shown.y = self._feet(person)

    def _feet(self, person: Civilian) -> int:
        """The pixel row where feet are drawn, off the line where they collide.

        On a thin platform nobody steps back or forth. Nobody leaves their floor on foot, so each
        is asked once on each.
        """
        key = (person.number, person.sy)
        if key not in self._lines:
            thin = self._level.flag_at(person.x, person.y) & IS_PLATFORM
            self._lines[key] = person.y + (0 if thin else LANE_OFFSET[person.lane])
        return self._lines[key]

    def _sheltered(self, person: Civilian, place: int) -> bool:
        """Whether no rain falls on the place; level.dry has a row for each row of tiles."""
        key = (place // TILE_PIXELS, person.sy)
        if key not in self._roofs:
            index = self._level.floor_under(person.sx, person.sy) - self._level.stride
            self._roofs[key] = self._level.dry[index] != 0
        return self._roofs[key]


def _on_threshold(civilian: Civilian) -> int:
    """How much of one in a doorway is seen, 0-255: who goes through a door fades into its dark."""
    passed = min(civilian.state_ticks, DOOR_TICKS) * WHOLLY // DOOR_TICKS
    return passed if civilian.state_code == COME else WHOLLY - passed
