"""Drawing of civilians: who they look like, what they do, and how far back they stand."""

from __future__ import annotations

from typing import TYPE_CHECKING

from game.sim.level import IS_PLATFORM
from game.sim.units import TILE_PIXELS
from game.view.camera import SCREEN_HEIGHT, SCREEN_WIDTH
from game.view.parting import Parting

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from pygame import Surface

    from game.sim.civilian import Civilian
    from game.sim.level import Level
    from game.sim.world import World
    from game.view.mood import Mood
    from game.view.shadows import Shadows
    from game.view.sheets import Colour, Frame, Sheet, Sheets

LOOKS = 38  # persons in the sheet: p00 to p37
PERSONS = tuple(f"p{number:02d}" for number in range(LOOKS))
UMBRELLAS = 5
MARGIN = 24  # pixels outside the screen that a person may still show
FAR_MARGIN = 200  # pixels outside within which people are looked at each tick
SEARCH_TICKS = 16  # between two looks at everybody; nobody walks FAR_MARGIN in that time
SEARCH_MOVED = 80  # pixels of camera after which everybody is looked at again

BACK, MIDDLE, FRONT = 0, 1, 2
LANE_OFFSET = (-14, -4, 5)  # pixels down from the line where feet collide; none on thin platforms
BACK_SHADE: Colour = (167, 168, 204)  # art bible: the back lane lies in the facades' shade
BACK_VEIL: Colour = (170, 176, 200)
BACK_VEIL_SHARE = 0.14
NEAR_SHADE: Colour = (226, 228, 240)  # the other lanes are a step quieter than the boys
NEAR_VEIL_SHARE = 0.15  # of the hour's haze: it lifts their outlines off black

STRIDE = 3  # pixels a frame of walking
UMBRELLA_RAIN = 15  # % of rain at which umbrellas go up
SHADOW_WIDTH = 15  # pixels

STATES = {
    "walk": "walk",
    "stand": "stand",
    "stagger": "stagger",
    "startled": "startle",
    "flee": "flee",
}
BROWSE_SHARE = 4  # one of so many who stand looks at a window


class CrowdPainter:
    """Draws one lane of a crowd at a time, so that others can be drawn between them."""

    def __init__(self, sheets: Sheets, level: Level, shadows: Shadows, mood: Mood) -> None:
        """Loads the crowd's sheet in the light of the hour, and veiled for the back lane."""
        self.parting = Parting()
        """Who fades because a boy is behind, and which boy is among people."""
        self._level = level
        self._shadow = shadows.picture(SHADOW_WIDTH)
        lit = sheets.sheet("crowd").washed(mood.people, (0, 0, 0), 0.0)
        self._sheet = lit.washed(NEAR_SHADE, mood.haze, NEAR_VEIL_SHARE)
        self._veiled = lit.washed(BACK_SHADE, BACK_VEIL, BACK_VEIL_SHARE)
        self._old: dict[int, int] = {}
        self._now: dict[int, int] = {}
        self._lanes: tuple[list[int], ...] = ([], [], [])
        self._offsets: dict[int, int] = {}
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
        self._now = {i: x for i in self._near if left < (x := civilians[i].x) < right}
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
        camera_x, camera_y = corner
        sheet = self._veiled if lane == BACK else self._sheet
        civilians = world.crowd.civilians
        pictures: list[tuple[Surface, tuple[int, int]]] = []
        faded: list[tuple[int, list[tuple[Surface, tuple[int, int]]]]] = []
        for index in self._seen(civilians, lane, corner):
            civilian = civilians[index]
            now = self._now[index]
            x = round(now + (self._old.get(index, now) - now) * (1 - alpha)) - camera_x
            y = civilian.y - camera_y + self._offset(index, civilian)
            pictures.append((self._shadow, (x - SHADOW_WIDTH // 2, y - 1)))
            seen = self.parting.alpha(index) if lane == FRONT else 255
            if seen == 255:
                pictures.extend(self._pictures(sheet, civilian, world, x, y))
            else:
                faded.append((seen, list(self._pictures(sheet, civilian, world, x, y))))
        draw_all(surface, pictures)
        for seen, person in faded:
            _draw_faded(surface, person, seen)

    def _seen(
        self, civilians: Sequence[Civilian], lane: int, corner: tuple[int, int]
    ) -> Iterable[int]:
        left, right = corner[0] - MARGIN, corner[0] + SCREEN_WIDTH + MARGIN
        top, bottom = corner[1] - MARGIN, corner[1] + SCREEN_HEIGHT + 2 * MARGIN
        for index in self._lanes[lane]:
            if left < self._now[index] < right and top < civilians[index].y < bottom:
                yield index

    def _offset(self, index: int, civilian: Civilian) -> int:
        """Pixels down from the collision line; on a thin platform nobody steps back or forth.

        Nobody ever leaves their floor, so each is asked once.
        """
        if index not in self._offsets:
            thin = self._level.flag_at(civilian.x, civilian.y) & IS_PLATFORM
            self._offsets[index] = 0 if thin else LANE_OFFSET[civilian.lane]
        return self._offsets[index]

    def _pictures(
        self, sheet: Sheet, civilian: Civilian, world: World, x: int, y: int
    ) -> Iterable[tuple[Surface, tuple[int, int]]]:
        mirrored = civilian.heading < 0
        person = PERSONS[civilian.look % LOOKS]
        wet = world.weather.rain > UMBRELLA_RAIN and not self._sheltered(civilian)
        walking = civilian.state in ("walk", "stand")
        if not (wet and walking):
            frame = _frame(sheet, person, civilian, mirrored=mirrored)
            yield frame.surface, frame.corner(x, y)
            return
        number = civilian.x // STRIDE if civilian.state == "walk" else 0
        frame = sheet.animation(f"{person}_umbrella", mirrored=mirrored).numbered(number)
        umbrella = sheet.animation(f"umbrella{civilian.look % UMBRELLAS}_open").frames[0]
        yield umbrella.surface, umbrella.corner(*frame.point("hand", x, y))
        yield frame.surface, frame.corner(x, y)

    def _sheltered(self, civilian: Civilian) -> bool:
        """Whether no rain falls on the place; level.dry has a row for each row of tiles."""
        key = (civilian.x // TILE_PIXELS, civilian.y)
        if key not in self._roofs:
            index = self._level.floor_under(civilian.sx, civilian.sy) - self._level.stride
            self._roofs[key] = self._level.dry[index] != 0
        return self._roofs[key]


def _frame(sheet: Sheet, person: str, civilian: Civilian, *, mirrored: bool) -> Frame:
    state = STATES.get(civilian.state, "stand")
    if state == "walk":
        number = civilian.x // STRIDE * (-1 if mirrored else 1)
        return sheet.animation(f"{person}_walk", mirrored=mirrored).numbered(number)
    if state == "stand" and civilian.look % BROWSE_SHARE == 0:
        state = "browse"
    animation = sheet.animation(f"{person}_{state}", mirrored=mirrored)
    return animation.looped(civilian.state_ticks + civilian.look * 7)


def _draw_faded(
    surface: Surface, pictures: Sequence[tuple[Surface, tuple[int, int]]], alpha: int
) -> None:
    """Draws a person seen through; the pictures are whole again afterwards."""
    for picture, place in pictures:
        picture.set_alpha(alpha)
        surface.blit(picture, place)
        picture.set_alpha(255)


def draw_all(surface: Surface, pictures: Sequence[tuple[Surface, tuple[int, int]]]) -> None:
    """Draws many pictures in order, in one call; pygame-ce has a faster one than pygame."""
    many = getattr(surface, "fblits", None)
    if many is not None:
        many(pictures)
    else:
        surface.blits(pictures, doreturn=False)
