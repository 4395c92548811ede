"""Drawing of civilians: who they look like, what they do, and how far back they stand."""

from __future__ import annotations

from typing import TYPE_CHECKING

from game.sim.civilian import DOOR_TICKS
from game.sim.level import IS_PLATFORM
from game.sim.units import TILE_PIXELS
from game.view.camera import SCREEN_HEIGHT, SCREEN_WIDTH
from game.view.parting import Parting
from game.view.people import People

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from pygame import Surface

    from game.sim.civilian import Civilian
    from game.sim.level import Level
    from game.sim.world import World
    from game.view.crowd_light import CrowdLight
    from game.view.mood import Mood
    from game.view.people import Placed
    from game.view.shadows import Shadows
    from game.view.sheets import Colour, Sheets

MARGIN = 24  # pixels outside the screen that a person may still show
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
THRESHOLD = ("enter", "come")  # the states of those in a doorway


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
        lanes = (
            lit.washed(BACK_SHADE, BACK_VEIL if mood.sun else mood.haze, BACK_VEIL_SHARE),
            middle,
            lit,
        )
        self._people = tuple(People(lane.quick()) for lane in lanes)
        self._fading = tuple(People(lane) for lane in lanes)
        self._old: dict[int, int] = {}
        self._now: dict[int, int] = {}
        self._lanes: tuple[list[int], ...] = ([], [], [])
        self._lines: dict[tuple[int, int], tuple[int, int]] = {}
        self._roofs: dict[tuple[int, int], bool] = {}
        self._near: list[int] = []
        self._searched_at = 0  # the left edge of the screen then, pixels
        self._search_in = 0  # ticks

    def tick(self, world: World, left: int) -> None:
        """Takes in one tick, seen from a screen whose left edge is at a pixel column."""
        self.remember(world.crowd.civilians, left, left + SCREEN_WIDTH)
        boys = [boy for boy in (world.izuku, world.katsuki) if boy and boy.state != "hidden"]
        self.parting.tick(boys, world.crowd.civilians, self._now)

    def remember(self, civilians: Sequence[Civilian], left: int, right: int) -> None:
        """Keeps where those between two pixel columns stand, to draw between two ticks."""
        self._search_in -= 1
        if self._search_in < 0 or abs(left - self._searched_at) > SEARCH_MOVED:
            self._search(civilians, left, right)
        self._old = self._now
        left, right = left - 2 * MARGIN, right + 2 * MARGIN
        self._now = {
            i: x
            for i in self._near
            if left < (x := civilians[i].x) < right and civilians[i].state != "inside"
        }
        self._lanes = ([], [], [])
        for index in self._now:
            self._lanes[civilians[index].lane].append(index)

    def _search(self, civilians: Sequence[Civilian], left: int, right: int) -> None:
        """Finds who may come into view before the next search."""
        self._search_in, self._searched_at = SEARCH_TICKS, left
        left, right = left - FAR_MARGIN, right + FAR_MARGIN
        self._near = [i for i, person in enumerate(civilians) if left < person.x < right]

    def draw(
        self, surface: Surface, world: World, lane: int, corner: tuple[int, int], alpha: float
    ) -> None:
        """Draws everybody of a lane (0 back, 2 front) seen from a camera corner."""
        civilians, proposal = world.crowd.civilians, world.crowd.proposal
        people, fading = self._people[lane], self._fading[lane]
        pictures: list[Placed] = []
        if lane == MIDDLE and proposal.phase:
            feet = proposal.x - corner[0], proposal.y + LANE_OFFSET[MIDDLE] - corner[1]
            pictures.append(people.couple(proposal.phase, world.tick, feet))
        faded: list[tuple[int, list[Placed]]] = []
        for index, place, x, y in self._seen(civilians, lane, corner, alpha):
            civilian = civilians[index]
            rained_on = civilian.umbrella and not self._sheltered(civilian, place)
            pictures.append((self._shadow, (x - SHADOW_WIDTH // 2, y - 1)))
            seen = self.parting.alpha(index) if lane == FRONT else 255
            if civilian.state in THRESHOLD:
                seen = seen * _on_threshold(civilian) // 255
            if seen == 255:
                pictures += people.pictures(civilian, place, (x, y), rained_on=rained_on)
            else:
                person = fading.pictures(civilian, place, (x, y), rained_on=rained_on)
                faded.append((seen, person))
        if self.light is not None:
            pictures = self.light.pass_by(surface, pictures, LANE_OFFSET[lane], corner)
        surface.blits(pictures, doreturn=False)
        for seen, person in faded:
            _draw_faded(surface, person, seen)

    def _seen(
        self, civilians: Sequence[Civilian], lane: int, corner: tuple[int, int], alpha: float
    ) -> Iterator[tuple[int, int, int, int]]:
        """Who of a lane is on screen: index, pixel column of the level, and feet on the screen."""
        camera_x, camera_y = corner
        left, right = camera_x - MARGIN, camera_x + SCREEN_WIDTH + MARGIN
        top, bottom = camera_y - MARGIN, camera_y + SCREEN_HEIGHT + 2 * MARGIN
        for index in self._lanes[lane]:
            now = self._now[index]
            civilian = civilians[index]
            line, offset = self._lines.get((index, civilian.sy)) or self._line(index, civilian)
            if left < now < right and top < line < bottom:
                x = now
                if alpha < 1:
                    x = round(now + (self._old.get(index, now) - now) * (1 - alpha))
                yield index, now, x - camera_x, line + offset - camera_y

    def _line(self, index: int, civilian: Civilian) -> tuple[int, int]:
        """The pixel row where feet collide, and how far below it they are drawn.

        On a thin platform nobody steps back or forth. Nobody leaves their floor on foot, so each
        is asked once on each.
        """
        line = civilian.y
        thin = self._level.flag_at(civilian.x, line) & IS_PLATFORM
        found = self._lines[index, civilian.sy] = line, 0 if thin else LANE_OFFSET[civilian.lane]
        return found

    def _sheltered(self, civilian: Civilian, place: int) -> bool:
        """Whether no rain falls on the place; level.dry has a row for each row of tiles."""
        key = (place // TILE_PIXELS, civilian.sy)
        if key not in self._roofs:
            index = self._level.floor_under(civilian.sx, civilian.sy) - self._level.stride
            self._roofs[key] = self._level.dry[index] != 0
        return self._roofs[key]


def _on_threshold(civilian: Civilian) -> int:
    """How much of one in a doorway is seen, 0-255: who goes through a door fades into its dark."""
    passed = min(civilian.state_ticks, DOOR_TICKS) * 255 // DOOR_TICKS
    return passed if civilian.state == "come" else 255 - passed


def _draw_faded(surface: Surface, pictures: Sequence[Placed], alpha: int) -> None:
    """Draws a person seen through; the pictures are whole again afterwards."""
    for picture, place in pictures:
        picture.set_alpha(alpha)
        surface.blit(picture, place)
        picture.set_alpha(255)
