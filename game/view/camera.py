"""What part of the level is on screen: looks ahead, looks down at deep edges, stays in the map."""

from __future__ import annotations

from math import floor
from typing import TYPE_CHECKING

from game.sim.level import IS_PLATFORM, IS_SLOPE, STOPS_DOWN
from game.sim.units import SUBPIXELS, TILE_PIXELS

if TYPE_CHECKING:
    from game.sim.athlete import Athlete
    from game.sim.level import Level, Thing

SCREEN_WIDTH = 480  # pixels, 30 tiles
SCREEN_HEIGHT = 270  # pixels, nearly 17 tiles

LEAD = 80  # pixels off the middle: the followed body stands a third into the screen
LEAD_STEP = 4  # pixels a tick, when the body turns round
TURN_TICKS = 10  # ticks a body faces the other way before the camera believes it
FEET_LINE = 172  # pixels from the top of the screen where feet on the ground come to rest
AIR_TOP = 76  # a body in the air is followed once its feet leave this band of the screen
AIR_BOTTOM = 196
CATCH_UP = 0.12  # share of the vertical distance made good in a tick
FALL_LEAD = 40  # pixels lower while falling fast
FAST_FALL = 300  # px/s

LOOK_DOWN = 6 * TILE_PIXELS  # pixels; levels are built for six rows
LOOK_DOWN_STEP = 3  # pixels a tick
DEEP = 6  # rows; a deeper drop is an edge to look down from
EDGE_REACH = 3  # tiles ahead within which an edge counts
STAIRS_REACH = 10  # tiles ahead when the ground falls in steps

SHAKE_LIMIT = 4.0  # pixels, the most a blast may move the picture
SHAKE_DECAY = 0.86  # share that is left after a tick

GROUND = STOPS_DOWN | IS_PLATFORM | IS_SLOPE


class Camera:
    """The top left corner of the screen in the level, remembered for two ticks."""

    def __init__(self, level: Level) -> None:
        """Stands at the level's own corner until it is first told what to follow."""
        self._level = level
        self._zones = level.of_kind("camera")
        self._x = self._y = 0.0
        self._old_x = self._old_y = 0.0
        self._lead = self._aim = LEAD
        self._turned = 0
        self._looked_down = 0.0
        self._shake = 0.0
        self._tick = 0
        self.shake_share = 1.0
        """How much of the shaking is shown, 0 (none) to 1; an option of the player."""

    def cut(self, body: Athlete) -> None:
        """Jumps to a body at once, as after a change of place."""
        self._lead = self._aim = LEAD if body.facing >= 0 else -LEAD
        self._looked_down = float(LOOK_DOWN if self._at_deep_edge(body) else 0)
        self._x = self._wanted_x(body)
        self._y = body.sy / SUBPIXELS - FEET_LINE + self._looked_down
        self._clamp(body)
        self._old_x, self._old_y = self._x, self._y

    def follow(self, body: Athlete) -> None:
        """Moves on by one tick towards a body."""
        self._old_x, self._old_y = self._x, self._y
        self._tick += 1
        self._shake *= SHAKE_DECAY
        self._turn(body)
        self._x = self._wanted_x(body)
        self._tilt(body)
        self._rise(body)
        self._clamp(body)

    def shake(self, strength: float) -> None:
        """Starts to shake by `strength` pixels; more than the limit is not shown."""
        self._shake = min(SHAKE_LIMIT, max(self._shake, strength))

    def corner(self, alpha: float) -> tuple[int, int]:
        """The corner in whole pixels, `alpha` (0-1) of the way from the last tick to this one."""
        x = self._old_x + (self._x - self._old_x) * alpha
        y = self._old_y + (self._y - self._old_y) * alpha
        dx, dy = self._shaken()
        return floor(x) + dx, floor(y) + dy

    def _shaken(self) -> tuple[int, int]:
        """The offset of the shaking, a function of the tick alone."""
        strength = self._shake * self.shake_share
        if strength < 0.5:
            return 0, 0
        noise = (self._tick * 2654435761) >> 7
        return round(strength * ((noise & 15) / 7.5 - 1)), round(
            strength * ((noise >> 4 & 15) / 7.5 - 1)
        )

    def _wanted_x(self, body: Athlete) -> float:
        return body.sx / SUBPIXELS - SCREEN_WIDTH / 2 + self._lead

    def _turn(self, body: Athlete) -> None:
        wanted = LEAD if body.facing >= 0 else -LEAD
        self._turned = self._turned + 1 if wanted != self._aim else 0
        if self._turned >= TURN_TICKS:
            self._aim, self._turned = wanted, 0
        self._lead += max(-LEAD_STEP, min(LEAD_STEP, self._aim - self._lead))

    def _tilt(self, body: Athlete) -> None:
        """Looks down at a deep edge, keeps looking in the air, and up again on safe ground."""
        wanted = self._looked_down
        if body.on_ground:
            wanted = float(LOOK_DOWN if self._at_deep_edge(body) else 0)
        elif body.vy > FAST_FALL:
            wanted = max(wanted, float(FALL_LEAD))
        gap = wanted - self._looked_down
        self._looked_down += max(-LOOK_DOWN_STEP, min(LOOK_DOWN_STEP, gap))

    def _rise(self, body: Athlete) -> None:
        feet = body.sy / SUBPIXELS
        rest = feet - FEET_LINE + self._looked_down
        if body.on_ground or body.state in ("wall-slide", "ledge", "climb"):
            self._y += (rest - self._y) * CATCH_UP
            return
        base = self._y - self._looked_down
        if feet - base < AIR_TOP:
            self._y -= AIR_TOP - (feet - base)
        elif feet - base > AIR_BOTTOM:
            self._y += feet - base - AIR_BOTTOM

    def _clamp(self, body: Athlete) -> None:
        left, top, right, bottom = self._bounds(body)
        self._x = _held(self._x, left, right - SCREEN_WIDTH)
        self._y = _held(self._y, top, bottom - SCREEN_HEIGHT)

    def _bounds(self, body: Athlete) -> tuple[int, int, int, int]:
        """The rectangle that may be seen: a camera zone round the body, else the whole map."""
        for zone in self._zones:
            left, top, right, bottom = _box(zone)
            if left <= body.x < right and top < body.y <= bottom:
                return left, top, right, bottom
        return 0, 0, self._level.width * TILE_PIXELS, self._level.height * TILE_PIXELS

    def _at_deep_edge(self, body: Athlete) -> bool:
        level, feet = self._level, body.y
        reach = EDGE_REACH
        if level.flag_at(body.x, feet + 1) & IS_SLOPE or level.flag_at(body.x, feet - 1) & IS_SLOPE:
            reach = STAIRS_REACH
        ahead = TILE_PIXELS if body.facing >= 0 else -TILE_PIXELS
        return any(self._drop(body.x + ahead * step, feet) > DEEP for step in range(1, reach + 1))

    def _drop(self, x: int, feet: int) -> int:
        """Rows from the feet down to ground in the column of a pixel, at most DEEP + 1."""
        for row in range(DEEP + 1):
            if self._level.flag_at(x, feet + 2 + row * TILE_PIXELS) & GROUND:
                return row
        return DEEP + 1


def _box(zone: Thing) -> tuple[int, int, int, int]:
    left = zone.x - zone.width // 2
    return left, zone.y - zone.height, left + zone.width, zone.y


def _held(value: float, low: int, high: int) -> float:
    """`value` between `low` and `high`; halfway between them where there is no room."""
    if high < low:
        return (low + high) / 2
    return min(max(value, float(low)), float(high))
