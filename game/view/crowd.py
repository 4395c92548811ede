"""Drawing of civilians: who they look like, what they do, and how far back they stand."""

from __future__ import annotations

from typing import TYPE_CHECKING

from game.sim.level import IS_PLATFORM
from game.view.camera import SCREEN_HEIGHT, SCREEN_WIDTH

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
UMBRELLAS = 5
MARGIN = 24  # pixels outside the screen that a person may still show

BACK, MIDDLE, FRONT = 0, 1, 2
LANE_OFFSET = (-14, -4, 5)  # pixels down from the line where feet collide; none on thin platforms
BACK_SHADE: Colour = (167, 168, 204)  # art bible: the back lane lies in the facades' shade
BACK_VEIL: Colour = (170, 176, 200)
BACK_VEIL_SHARE = 0.14

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
        self._level = level
        self._shadow = shadows.picture(SHADOW_WIDTH)
        self._sheet = sheets.sheet("crowd").washed(mood.people, (0, 0, 0), 0.0)
        self._veiled = self._sheet.washed(BACK_SHADE, BACK_VEIL, BACK_VEIL_SHARE)
        self._old: dict[int, int] = {}
        self._now: dict[int, int] = {}

    def remember(self, civilians: Sequence[Civilian], left: int, right: int) -> None:
        """Keeps where those between two pixel columns stand, to draw between two ticks."""
        self._old = self._now
        self._now = {
            index: civilian.x
            for index, civilian in enumerate(civilians)
            if left - 2 * MARGIN < civilian.x < right + 2 * MARGIN
        }

    def draw(
        self, surface: Surface, world: World, lane: int, corner: tuple[int, int], alpha: float
    ) -> None:
        """Draws everybody of a lane (0 back, 2 front) seen from a camera corner."""
        camera_x, camera_y = corner
        sheet = self._veiled if lane == BACK else self._sheet
        civilians = world.crowd.civilians
        pictures: list[tuple[Surface, tuple[int, int]]] = []
        for index in self._seen(civilians, lane, corner):
            civilian = civilians[index]
            x = self._between(index, civilian, alpha) - camera_x
            y = civilian.y - camera_y + self._offset(civilian)
            pictures.append((self._shadow, (x - SHADOW_WIDTH // 2, y - 1)))
            pictures.extend(self._pictures(sheet, civilian, world, x, y))
        draw_all(surface, pictures)

    def _seen(
        self, civilians: Sequence[Civilian], lane: int, corner: tuple[int, int]
    ) -> Iterable[int]:
        left, right = corner[0] - MARGIN, corner[0] + SCREEN_WIDTH + MARGIN
        top, bottom = corner[1] - MARGIN, corner[1] + SCREEN_HEIGHT + 2 * MARGIN
        for index, x in self._now.items():
            civilian = civilians[index]
            if civilian.lane == lane and left < x < right and top < civilian.y < bottom:
                yield index

    def _between(self, index: int, civilian: Civilian, alpha: float) -> int:
        now = civilian.x
        old = self._old.get(index, now)
        return old + round((now - old) * alpha)

    def _offset(self, civilian: Civilian) -> int:
        """Pixels down from the collision line; on a thin platform nobody steps back or forth."""
        if self._level.flag_at(civilian.x, civilian.y) & IS_PLATFORM:
            return 0
        return LANE_OFFSET[civilian.lane]

    def _pictures(
        self, sheet: Sheet, civilian: Civilian, world: World, x: int, y: int
    ) -> Iterable[tuple[Surface, tuple[int, int]]]:
        mirrored = civilian.heading < 0
        person = f"p{civilian.look % LOOKS:02d}"
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
        index = self._level.floor_under(civilian.sx, civilian.sy) - self._level.stride
        return self._level.dry[index] != 0


def _frame(sheet: Sheet, person: str, civilian: Civilian, *, mirrored: bool) -> Frame:
    state = STATES.get(civilian.state, "stand")
    if state == "walk":
        number = civilian.x // STRIDE * (-1 if mirrored else 1)
        return sheet.animation(f"{person}_walk", mirrored=mirrored).numbered(number)
    if state == "stand" and civilian.look % BROWSE_SHARE == 0:
        state = "browse"
    animation = sheet.animation(f"{person}_{state}", mirrored=mirrored)
    return animation.looped(civilian.state_ticks + civilian.look * 7)


def draw_all(surface: Surface, pictures: Sequence[tuple[Surface, tuple[int, int]]]) -> None:
    """Draws many pictures in order, in one call; pygame-ce has a faster one than pygame."""
    many = getattr(surface, "fblits", None) or surface.blits
    many(pictures)
