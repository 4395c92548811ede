"""What part of the level is on screen: looks ahead, looks down at deep edges, stays in the map."""

from __future__ import annotations

from math import floor
from typing import TYPE_CHECKING, Final

from game.sim.level import IS_PLATFORM, IS_SLOPE, STOPS_DOWN
from game.sim.units import SUBPIXELS, TILE_PIXELS
from game.view.framing import Ahead, Pair, Spring
from game.view.shake import Shake

if TYPE_CHECKING:
    from game.sim.athlete import Athlete
    from game.sim.level import Level, Thing

SCREEN_WIDTH: Final = 480  # pixels, 30 tiles
SCREEN_HEIGHT: Final = 270  # pixels, nearly 17 tiles

LEAD: Final = 80  # pixels off the middle: the followed body stands a third into the screen
LEAD_MOST, LEAD_LEAST = 4.5, 0.5  # pixels a tick, when the body turns round
LEAD_SHARE: Final = 0.08  # of the way that is left, in a tick
LEAD_START: Final = 0.4  # pixels a tick by which the turn gets quicker or slower each tick
TURN_TICKS: Final = 10  # ticks a body faces the other way before the camera believes it
FEET_LINE: Final = 172  # pixels from the top of the screen where feet on the ground come to rest
AIR_TOP: Final = 76  # a body in the air is followed once its feet leave this band of the screen
AIR_BOTTOM: Final = 196
CATCH_UP: Final = 0.12  # share of the vertical distance made good in a tick
RISE_START: Final = 1.0  # pixels a tick by which the picture may rise or sink faster each tick
AHEAD_TICKS: Final = 10  # a body in the air is followed to where it will be then
HIGHEST_FEET, LOWEST_FEET = 44, 236  # pixels from the top: the feet never leave this band
SWING: Final = 44  # pixels that a body between two walls may swing aside before the picture follows
SWING_STEP: Final = 1.5  # pixels a tick, to find back to the body afterwards
GLANCE_MOST, GLANCE_LEAST = 5.0, 0.5  # pixels a tick of a look aside
GLANCE_SHARE: Final = 0.03
FALL_LEAD: Final = 40  # pixels lower while falling fast
FAST_FALL: Final = 300  # px/s

LOOK_DOWN: Final = 6 * TILE_PIXELS  # pixels; levels are built for six rows
LOOK_DOWN_STEP: Final = 3  # pixels a tick
DEEP: Final = 6  # rows; a deeper drop is an edge to look down from
EDGE_REACH: Final = 3  # tiles ahead within which an edge counts
STAIRS_REACH: Final = 10  # tiles ahead when the ground falls in steps

GROUND: Final = STOPS_DOWN | IS_PLATFORM | IS_SLOPE
AT_WALL: Final = ("wall-slide", "ledge", "climb")


class Camera:
    """The top left corner of the screen in the level, remembered for two ticks."""

    def __init__(self, level: Level) -> None:
        """Stands at the level's own corner until it is first told what to follow."""
        self._level = level
        # asked for in every tick, and always the same
        self._drops: dict[tuple[int, int], int] = {}
        self._deep_edges: dict[tuple[int, int, bool], bool] = {}
        self._zones = [_box(zone) for zone in level.of_kind("camera")]
        self._map = (0, 0, level.width * TILE_PIXELS, level.height * TILE_PIXELS)
        self._bounds = self._map  # of what may be seen
        self._x = self._y = 0.0
        self._old_x = self._old_y = 0.0
        self._lead = self._aim = float(LEAD)
        self._lead_pace = self._rise_pace = 0.0
        self._turned = 0
        self._climbs = False  # from a wall's first touch to the next ground
        self._swing = 0.0  # pixels from the body to where the picture takes it to be
        self._body_x = 0.0
        self._aside = self._aside_aim = self._aside_pace = 0.0
        self._looked_down = 0.0
        self._spring = Spring()
        self._ahead = Ahead()
        self._pair = Pair()
        self._shake = Shake()
        self._tick = 0
        self.looks_down = True
        """Whether it looks down at deep edges: not where nobody is going to jump any more."""
        self.shake_share = 1.0
        """How much of the shaking is shown, 0 (none) to 1; an option of the player."""

    def cut(self, body: Athlete) -> None:
        """Jumps to a body at once, as after a change of place."""
        self._lead = self._aim = float(LEAD if body.facing >= 0 else -LEAD)
        self._lead_pace = self._rise_pace = self._swing = 0.0
        self._climbs = False
        self._aside = self._aside_aim = self._aside_pace = 0.0
        self._body_x = body.sx / SUBPIXELS
        self._spring.rest(self._body_x)
        self._ahead.rest()
        self._pair.rest()
        self._looked_down = float(LOOK_DOWN if self._at_deep_edge(body) else 0)
        self._x = self._wanted_x()
        self._y = body.sy / SUBPIXELS - FEET_LINE + self._looked_down
        self._bounds = self._bounds_of(body)
        self._clamp()
        self._old_x, self._old_y = self._x, self._y

    def follow(self, body: Athlete, second: Athlete | None = None) -> None:
        """Moves on by one tick towards a body, and keeps a second who is close to it in view."""
        self._old_x, self._old_y = self._x, self._y
        self._tick += 1
        self._shake.tick()
        at_wall = body.state in AT_WALL or body.tick - body.kicked_at <= 1
        self._climbs = not body.on_ground and (self._climbs or at_wall)
        self._sway(body)
        self._turn(body)
        self._glance()
        self._spring.follow(body.sx / SUBPIXELS + self._swing)
        if not self._climbs:
            self._ahead.tick(body)
        side = 1 if self._aim > 0 else -1
        room = SCREEN_WIDTH / 2 - (self._lead + self._ahead.pixels) * side
        self._pair.tick(body, second, room, side)
        self._x = self._wanted_x()
        self._bounds = self._bounds_of(body)
        self._tilt(body)
        self._rise(body)
        self._clamp()

    def look_aside(self, pixels: int) -> None:
        """Looks so many pixels to the side of the body from now on; it gets there softly."""
        self._aside_aim = float(pixels)

    def shake(self, strength: float) -> None:
        """Starts to shake by `strength` pixels; more than the limit is not shown."""
        self._shake.add(strength)

    def corner(self, alpha: float) -> tuple[int, int]:
        """The corner in whole pixels, `alpha` (0-1) of the way from the last tick to this one."""
        x = self._old_x + (self._x - self._old_x) * alpha
        y = self._old_y + (self._y - self._old_y) * alpha
        dx, dy = self._shake.offset(self._tick, self.shake_share)
        return floor(x) + dx, floor(y) + dy

    def _wanted_x(self) -> float:
        look = self._lead + self._aside + self._ahead.pixels + self._pair.pixels
        return self._spring.x - SCREEN_WIDTH / 2 + look

    def _glance(self) -> None:
        gap = self._aside_aim - self._aside
        pace = min(GLANCE_MOST, max(GLANCE_LEAST, abs(gap) * GLANCE_SHARE), abs(gap))
        self._aside_pace = _nearer(self._aside_pace, pace if gap > 0 else -pace, LEAD_START)
        self._aside += self._aside_pace

    def _sway(self, body: Athlete) -> None:
        """Stays in the middle of a shaft while a body kicks from wall to wall."""
        x = body.sx / SUBPIXELS
        if self._climbs:
            self._swing = max(-SWING, min(SWING, self._swing + self._body_x - x))
        else:
            self._swing -= max(-SWING_STEP, min(SWING_STEP, self._swing))
        self._body_x = x

    def _turn(self, body: Athlete) -> None:
        """Looks the other way once the body means it, slow at first and at the end."""
        wanted = LEAD if body.facing >= 0 else -LEAD
        self._turned = self._turned + 1 if wanted != self._aim and not self._climbs else 0
        if self._turned >= TURN_TICKS:
            self._aim, self._turned = float(wanted), 0
        gap = 0.0 if self._climbs else self._aim - self._lead
        pace = min(LEAD_MOST, max(LEAD_LEAST, abs(gap) * LEAD_SHARE), abs(gap))
        self._lead_pace = _nearer(self._lead_pace, pace if gap > 0 else -pace, LEAD_START)
        if not self._climbs and abs(gap) <= LEAD_LEAST:
            self._lead_pace = gap
        self._lead += self._lead_pace

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
        """Follows up and down: to rest on ground and walls, in the air only out of a band."""
        feet = body.sy / SUBPIXELS
        if body.on_ground or self._climbs:
            gap = feet - FEET_LINE + self._looked_down - self._y
        else:
            gap = self._out_of_band(self._soon(body, feet) - self._y + self._looked_down)
        _, top, _, bottom = self._bounds
        gap = _held(self._y + gap, top, bottom - SCREEN_HEIGHT) - self._y  # it slows at the edge
        self._rise_pace = _nearer(self._rise_pace, gap * CATCH_UP, RISE_START)
        self._y += self._rise_pace
        # however fast it goes, the body stays in the picture
        self._y = _held(self._y, floor(feet) - LOWEST_FEET, floor(feet) - HIGHEST_FEET)

    def _soon(self, body: Athlete, feet: float) -> float:
        """Where feet in the air will be in a moment, at the ground below them at the latest."""
        soon = feet + body.svy / SUBPIXELS * AHEAD_TICKS
        drop = self._drop(body.x, body.y)
        if drop > DEEP:
            return soon
        ground = (body.y + 2 + drop * TILE_PIXELS) // TILE_PIXELS * TILE_PIXELS
        return min(soon, float(max(ground, body.y)))

    def _out_of_band(self, feet: float) -> float:
        if feet < AIR_TOP:
            return feet - AIR_TOP
        return max(0.0, feet - AIR_BOTTOM)

    def _clamp(self) -> None:
        left, top, right, bottom = self._bounds
        self._x = _held(self._x, left, right - SCREEN_WIDTH)
        self._y = _held(self._y, top, bottom - SCREEN_HEIGHT)

    def _bounds_of(self, body: Athlete) -> tuple[int, int, int, int]:
        """The rectangle that may be seen: a camera zone round the body, else the whole map."""
        if self._zones:
            x, y = body.x, body.y
            for left, top, right, bottom in self._zones:
                if left <= x < right and top < y <= bottom:
                    return left, top, right, bottom
        return self._map

    def _at_deep_edge(self, body: Athlete) -> bool:
        if not self.looks_down:
            return False
        x, feet, right = body.x, body.y, body.facing >= 0
        key = (x // TILE_PIXELS, feet, right)
        found = self._deep_edges.get(key)
        if found is None:
            found = self._deep_edges[key] = self._is_deep_edge(x, feet, 1 if right else -1)
        return found

    def _is_deep_edge(self, x: int, feet: int, way: int) -> bool:
        """Whether feet at a pixel of the level are close to a deep drop on the way (1 or -1)."""
        flag_at, reach = self._level.flag_at, EDGE_REACH
        if (flag_at(x, feet + 1) | flag_at(x, feet - 1)) & IS_SLOPE:
            reach = STAIRS_REACH
        ahead = range(x + way * TILE_PIXELS, x + way * (reach + 1) * TILE_PIXELS, way * TILE_PIXELS)
        return any(self._drop(there, feet) > DEEP for there in ahead)

    def _drop(self, x: int, feet: int) -> int:
        """Rows from the feet down to ground in the column of a pixel, at most DEEP + 1."""
        key = (x // TILE_PIXELS, (feet + 2) // TILE_PIXELS)
        if key not in self._drops:
            rows = range(DEEP + 1)
            flags = (self._level.flag_at(x, feet + 2 + row * TILE_PIXELS) for row in rows)
            found = (row for row, flag in zip(rows, flags, strict=True) if flag & GROUND)
            self._drops[key] = next(found, DEEP + 1)
        return self._drops[key]


def _box(zone: Thing) -> tuple[int, int, int, int]:
    left = zone.x - zone.width // 2
    return left, zone.y - zone.height, left + zone.width, zone.y


def _nearer(value: float, target: float, step: float) -> float:
    """`value` moved towards `target` by at most `step`."""
    return value + max(-step, min(step, target - value))


def _held(value: float, low: int, high: int) -> float:
    """`value` between `low` and `high`; halfway between them where there is no room."""
    if high < low:
        return (low + high) / 2
    return min(max(value, float(low)), float(high))
