"""Drawing of civilians: who they look like, what they do, and how far back they stand.

Hundreds may be in view, so everything about each is found out once a tick, in one loop that asks
for as little as it can; a frame only moves what was found to where the camera is.
"""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from game.sim.civilian import DOOR_TICKS
from game.sim.level import IS_PLATFORM
from game.sim.passer import COME, ENTER, INSIDE
from game.sim.units import SUBPIXELS, TILE_PIXELS
from game.view.blitting import blit_all
from game.view.camera import SCREEN_WIDTH
from game.view.parting import FADED, SURROUNDS, Parting
from game.view.people import SPREAD, People

if TYPE_CHECKING:
    from collections.abc import Sequence

    from pygame import Surface

    from game.sim.civilian import Civilian
    from game.sim.level import Level
    from game.sim.world import World
    from game.view.crowd_light import CrowdLight
    from game.view.mood import Mood
    from game.view.parting import Beside
    from game.view.people import Look, Placed
    from game.view.shadows import Shadows
    from game.view.sheets import Colour, Sheets

    Lane = dict[int, tuple[Surface, int, int, int]]
    """By the number in the crowd: a picture, its corner in the level, and the last tick's way."""

MARGIN = 32  # pixels outside the screen that a person may still show in a tick's frames
FAR_MARGIN = 200  # pixels outside within which people are looked at each tick
SEARCH_TICKS = 16  # between two looks at everybody; nobody walks FAR_MARGIN in that time
SEARCH_MOVED = 80  # pixels of camera after which everybody is looked at again

BACK, MIDDLE, FRONT = 0, 1, 2
LANE_OFFSET = (-14, -4, 5)  # pixels down from the line where feet collide; none on thin platforms
BACK_SHADE: Colour = (167, 168, 204)  # art bible: the back lane lies in the facades' shade
BACK_VEIL: Colour = (170, 176, 200)
BACK_VEIL_SHARE = 0.14
MIDDLE_SHADE: Colour = (232, 232, 242)  # who walks where the boys run is a step quieter than they
MIDDLE_VEIL_SHARE = 0.07  # of the hour's haze: it lifts their outlines off black

SHADOW_WIDTH = 15  # pixels
BACK_STEPS = 32  # between two ticks
UNSEEN = -1  # no state
NOWHERE = (0, 0)
LONGEST_STEP = 8  # pixels a tick; a longer way is a change of place, not a movement


class CrowdPainter:
    """Draws one lane of a crowd at a time, so that others can be drawn between them."""

    def __init__(self, sheets: Sheets, level: Level, shadows: Shadows, mood: Mood) -> None:
        """Loads the crowd's sheet in the light of the hour, paler for each lane farther back."""
        self.parting = Parting()
        """Who fades because a boy is behind, and which boy is among people."""
        self.light: CrowdLight | None = None
        """What wet ground and lamps make of those who pass."""
        self._level = level
        self._shadow = shadows.picture(SHADOW_WIDTH)
        lit = sheets.sheet("crowd").washed(mood.people, (0, 0, 0), 0.0)
        middle = lit.washed(MIDDLE_SHADE, mood.haze, MIDDLE_VEIL_SHARE)
        veil = BACK_VEIL if mood.sun else mood.haze
        lanes = (lit.washed(BACK_SHADE, veil, BACK_VEIL_SHARE), middle, lit)
        self._people = tuple(People(lane, self._shadow) for lane in lanes)
        self._lanes: tuple[Lane, Lane, Lane] = ({}, {}, {})
        self._faded: list[tuple[_Shown, int, int]] = []  # how much is seen, 0-255; their way
        self._shown: dict[int, _Shown] = {}
        self._doorways: list[_Shown] = []
        self._beside: list[Beside] = []  # who is near a boy
        self._lines: dict[tuple[int, int], int] = {}
        self._roofs: dict[tuple[int, int], bool] = {}
        self._near: list[_Shown] = []
        self._searched_at = 0  # the left edge of the screen then, pixels
        self._search_in = 0  # ticks

    def tick(self, world: World, left: int) -> None:
        """Takes in one tick, seen from a screen whose left edge is at a pixel column."""
        civilians = world.crowd.civilians
        if not civilians:
            return
        boys = [boy for boy in (world.izuku, world.katsuki) if boy and boy.state != "hidden"]
        columns = [boy.x for boy in boys if -SURROUNDS < boy.x - left < SCREEN_WIDTH + SURROUNDS]
        beside = (min(columns) - SURROUNDS, max(columns) + SURROUNDS) if columns else NOWHERE
        self._find(civilians, left, left + SCREEN_WIDTH, beside)
        self.parting.tick(boys, self._beside, self._lanes[FRONT])
        self._take_out_faded()

    def remember(self, civilians: Sequence[Civilian], left: int, right: int) -> None:
        """Takes in where people are between two pixel columns, for a picture of that place."""
        self._find(civilians, left, right, NOWHERE)
        self._take_out_faded()

    def draw(
        self, surface: Surface, world: World, lane: int, corner: tuple[int, int], alpha: float
    ) -> None:
        """Draws everybody of a lane (0 back, 2 front) seen from a camera corner."""
        left, top = corner
        proposal = world.crowd.proposal
        if lane == MIDDLE and proposal.phase:
            feet = proposal.x - left, proposal.y + LANE_OFFSET[MIDDLE] - top
            surface.blit(*self._people[lane].couple(proposal.phase, world.tick, feet))
        if not self._lanes[lane] and not self._faded:
            return
        back = _back(round(BACK_STEPS * (1 - alpha)))
        pictures = [
            (picture, (x - left - back[way], y - top))
            for picture, x, y, way in self._lanes[lane].values()
        ]
        if self.light is not None:
            pictures = self.light.pass_by(surface, pictures, LANE_OFFSET[lane], corner)
        blit_all(surface, pictures)
        for shown, seen, way in self._faded:
            if shown.lane == lane:
                feet = shown.x - left - back[way], shown.y - top
                self._draw_faded(surface, shown, feet, seen)

    def _find(
        self, civilians: Sequence[Civilian], left: int, right: int, beside: tuple[int, int]
    ) -> None:
        """Finds who is seen between two pixel columns, and how; of them, who between two others."""
        self._search_in -= 1
        if self._search_in < 0 or abs(left - self._searched_at) > SEARCH_MOVED:
            self._search(civilians, left, right)
        lanes: tuple[Lane, Lane, Lane] = ({}, {}, {})
        near: list[Beside] = []
        doorways: list[_Shown] = []
        self._lanes, self._beside, self._doorways, self._faded = lanes, near, doorways, []
        if not self._near:
            return
        tick = self._near[0].person.street.tick
        left, right = left - MARGIN, right + MARGIN
        beside_left, beside_right = beside
        for shown in self._near:
            person = shown.person
            x = person.x if person.asleep else person.place // SUBPIXELS
            state = person.state_code
            if not left < x < right:
                continue
            if state >= ENTER:
                if state == INSIDE:
                    continue
                doorways.append(shown)
            wet = person.umbrella and not self._sheltered(person, x)
            if state != shown.state or person.heading != shown.heading or wet != shown.wet:
                self._turn(shown, wet=wet)
            way = x - shown.x
            if way:
                shown.x = x
                if not -LONGEST_STEP <= way <= LONGEST_STEP:
                    way = 0
            pictures = shown.pictures
            number = (x if shown.walks else tick - person.since + shown.phase) % len(pictures)
            picture, (dx, dy) = pictures[number] or shown.look.picture(number)
            index = shown.index
            if beside_left < x < beside_right:
                near.append((index, x, person.sy // SUBPIXELS, shown.lane))
            lanes[shown.lane][index] = picture, x + dx, shown.y + dy, way

    def _search(self, civilians: Sequence[Civilian], left: int, right: int) -> None:
        """Finds who may come into view before the next search."""
        self._search_in, self._searched_at = SEARCH_TICKS, left
        left, right = left - FAR_MARGIN, right + FAR_MARGIN
        known = self._shown
        self._near = []
        for index, person in enumerate(civilians):
            if left < person.x < right:
                shown = known.get(index)
                if shown is None or shown.person is not person:
                    shown = known[index] = _Shown(index, person)
                elif shown.y != self._feet(person):  # to another floor by train
                    shown.state = UNSEEN
                self._near.append(shown)

    def _turn(self, shown: _Shown, *, wet: bool) -> None:
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

    def _take_out_faded(self) -> None:
        """Finds who is seen through: in a doorway, or before a boy."""
        for shown in self._doorways:
            self._take_out(shown, _on_threshold(shown.person))
        for index in self.parting.faded:
            if index in self._lanes[FRONT]:
                self._take_out(self._shown[index], 255)
        self._faded.sort(key=lambda faded: faded[0].index)

    def _take_out(self, shown: _Shown, seen: int) -> None:
        if shown.lane == FRONT:
            seen = seen * self.parting.alpha(shown.index) // 255
        if seen < 255:
            lane = self._lanes[shown.lane]
            way = lane[shown.index][-1]
            if seen == FADED:  # for as long as the way is shared: one picture is worth making
                picture, (dx, dy) = shown.look.faint(shown.number(), seen)
                lane[shown.index] = picture, shown.x + dx, shown.y + dy, way
            else:
                del lane[shown.index]
                self._faded.append((shown, seen, way))

    def _draw_faded(
        self, surface: Surface, shown: _Shown, feet: tuple[int, int], seen: int
    ) -> None:
        """Draws somebody seen through; the pictures are whole again afterwards."""
        surface.blit(self._shadow, (feet[0] - SHADOW_WIDTH // 2, feet[1] - 1))
        for picture, corner in shown.look.parts(shown.number(), feet):
            picture.set_alpha(seen)
            surface.blit(picture, corner)
            picture.set_alpha(255)


class _Shown:
    """What is seen of one person, as long as nothing about it changes."""

    __slots__ = (
        "heading", "index", "lane", "look", "person", "phase", "pictures", "state", "walks",
        "wet", "x", "y",
    )  # fmt: skip

    look: Look
    pictures: list[Placed | None]

    def __init__(self, index: int, person: Civilian) -> None:
        """Somebody with an index in the crowd, not looked at yet."""
        self.index = index
        self.person = person
        self.phase = person.number * SPREAD
        self.state = UNSEEN
        self.heading = self.lane = self.x = self.y = 0
        self.walks = self.wet = False

    def number(self) -> int:
        """The number of the picture that is shown now."""
        time = self.x if self.walks else self.person.state_ticks + self.phase
        return time % len(self.pictures)


@cache
def _back(share: int) -> tuple[int, ...]:
    """By each way of a tick in pixels, which may be negative, a share of BACK_STEPS of it."""
    ways = (*range(LONGEST_STEP + 1), *range(-LONGEST_STEP, 0))
    return tuple(round(way * share / BACK_STEPS) for way in ways)


def _on_threshold(civilian: Civilian) -> int:
    """How much of one in a doorway is seen, 0-255: who goes through a door fades into its dark."""
    passed = min(civilian.state_ticks, DOOR_TICKS) * 255 // DOOR_TICKS
    return passed if civilian.state_code == COME else 255 - passed
