"""Crosswalks as they are seen: signals at their ends, and vehicles that come at the viewer."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, NamedTuple

from game.sim.units import SUBPIXELS
from game.sim.vehicles import NEAREST, PLANE_FROM, PLANE_TO
from game.view.camera import SCREEN_WIDTH
from game.view.sheets import washed

if TYPE_CHECKING:
    from pygame import Surface

    from game.levels.pictures import Decoration
    from game.sim.crosswalk import Crosswalk
    from game.sim.vehicles import Vehicle
    from game.sim.world import World
    from game.view.mood import Mood
    from game.view.scenery import Scenery
    from game.view.sheets import Frame, Sheets

# perspective: the cross street runs towards one point
HORIZON: Final = 113  # pixels of that point above the ground
FARTHEST: Final = 3.0  # how many times farther than the boys a vehicle comes into sight
# pictures, each up to a share of the full size
SIZES: Final = (("s", 0.55), ("m", 0.85), ("l", 9.9))
PASSED, NEAREST_SCALE = 1.15, 2.3  # size where it has passed the boys, and where it is gone

# signals
NEAR_ROAD: Final = 64  # pixels from a road's edge within which a map's signals belong to it
BESIDE: Final = 8  # pixels from the edge to a signal that no map has placed
RAISED: Final = 10  # pixels that it stands behind the way of the boys
BLINK: Final = 15  # ticks on and off
SOON: Final = 90  # ticks before the end of stop in which the vehicles' light is yellow
PEOPLE_SIGNAL, VEHICLE_SIGNAL = "ped_signal", "traffic_light"
GREEN, YELLOW, RED = 0, 1, 2  # frames of the vehicles' light
# on its post is a small signal for people, drawn on walk: what to lay over it
POST_WIDTH: Final = 8
WALKER_DARK: Final = ((1, 49, 6, 6), (18, 50, 47))
STANDER_LIT: Final = (((3, 43, 2, 4), (234, 78, 71)), ((2, 44, 4, 1), (234, 78, 71)))
MARGIN: Final = 96  # pixels beyond the view in which a road is still drawn


class _Signal(NamedTuple):
    """A signal of a road: where its foot stands, in pixels of the level."""

    vehicles: bool
    x: int
    y: int
    mirrored: bool


class TrafficPainter:
    """Draws the signals and vehicles of a level; nothing where there are none."""

    def __init__(self, scenery: Scenery, sheets: Sheets, mood: Mood) -> None:
        """Nothing is drawn yet; the map's own signals are found at the first frame."""
        self._props = sheets.sheet("props")
        self._mood = mood
        self._decorations = [] if scenery.loaded is None else scenery.loaded.decorations
        self._signals: dict[int, list[_Signal]] = {}
        self._washed: dict[tuple[str, int, bool], tuple[Frame, Surface]] = {}

    def draw_back(self, surface: Surface, world: World, corner: tuple[int, int]) -> None:
        """Draws signals, and what comes from afar behind the boys."""
        for road in _seen(world, corner):
            self._draw_signals(surface, road, world.tick, corner)
            for vehicle in reversed(road.vehicles):
                if vehicle.depth(world.tick) < PLANE_TO:
                    self._draw_vehicle(surface, road, vehicle, world.tick, corner)

    def draw_front(self, surface: Surface, world: World, corner: tuple[int, int]) -> None:
        """Draws the vehicles that are nearer than the boys."""
        for road in _seen(world, corner):
            for vehicle in reversed(road.vehicles):
                if vehicle.depth(world.tick) >= PLANE_TO:
                    self._draw_vehicle(surface, road, vehicle, world.tick, corner)

    # ---- vehicles

    def _draw_vehicle(
        self, surface: Surface, road: Crosswalk, vehicle: Vehicle, tick: int,
        corner: tuple[int, int],
    ) -> None:  # fmt: skip
        scale = _scale(vehicle.depth(tick))
        x = round(road.x + (vehicle.x - road.x) * scale) - corner[0]
        y = round(vehicle.y - HORIZON * (1 - scale)) - corner[1]
        size = next(name for name, up_to in SIZES if scale < up_to)
        self._blit(surface, f"front_{vehicle.kind}_{size}", 0, x, y)
        if tick < vehicle.arrives:
            self._blit(surface, f"headlight_{size}", 0, x, y)

    # ---- signals

    def _draw_signals(
        self, surface: Surface, road: Crosswalk, tick: int, corner: tuple[int, int]
    ) -> None:
        left = road.ticks_left(tick)
        walker, lamp = _walker_signal(road.phase, tick), _vehicle_signal(road.phase, left)
        for signal in self._signals_of(road):
            state, number = (VEHICLE_SIGNAL, lamp) if signal.vehicles else (walker, 0)
            x, y = signal.x - corner[0], signal.y - corner[1]
            self._blit(surface, state, number, x, y, mirrored=signal.mirrored)
            if signal.vehicles and not walker.endswith("walk"):
                self._lay_over(surface, number, x, y, walker, mirrored=signal.mirrored)

    def _lay_over(
        self, surface: Surface, number: int, x: int, y: int, walker: str, *, mirrored: bool
    ) -> None:
        """Turns the small signal for people on the post of the vehicles' light."""
        frame, picture = self._picture(VEHICLE_SIGNAL, number, mirrored=mirrored)
        left, top = frame.corner(x, y)
        if mirrored:
            left += picture.get_width() - POST_WIDTH
        stop = STANDER_LIT if walker.endswith("stop") else ()
        for (dx, dy, width, height), colour in (WALKER_DARK, *stop):
            surface.fill(colour, (left + dx, top + dy, width, height))

    def _signals_of(self, road: Crosswalk) -> list[_Signal]:
        """The signals that the map has placed at a road; else two of its own."""
        if road.number not in self._signals:
            left, right = int(road.left // SUBPIXELS), int(road.right // SUBPIXELS)
            found = [
                _signal_of(decoration)
                for decoration in self._decorations
                if decoration.name.startswith((PEOPLE_SIGNAL, VEHICLE_SIGNAL))
                and left - NEAR_ROAD < decoration.x + decoration.width / 2 < right + NEAR_ROAD
            ]
            y = road.y - RAISED
            self._signals[road.number] = found or [
                _Signal(vehicles=False, x=x, y=y, mirrored=False)
                for x in (left - BESIDE, right + BESIDE)
            ]
        return self._signals[road.number]

    # ---- pictures

    def _blit(
        self, surface: Surface, state: str, number: int, x: int, y: int, *, mirrored: bool = False
    ) -> None:
        frame, picture = self._picture(state, number, mirrored=mirrored)
        surface.blit(picture, frame.corner(x, y))

    def _picture(self, state: str, number: int, *, mirrored: bool) -> tuple[Frame, Surface]:
        """A frame and its picture in this hour's colours; what is lit keeps its own."""
        key = (state, number, mirrored)
        if key not in self._washed:
            frame = self._props.animation(state, mirrored=mirrored).numbered(number)
            lit = state.startswith(("headlight", PEOPLE_SIGNAL))
            picture = frame.surface if lit else washed(frame.surface, *self._mood.play)
            self._washed[key] = (frame, picture)
        return self._washed[key]


def _seen(world: World, corner: tuple[int, int]) -> list[Crosswalk]:
    left = (corner[0] - MARGIN) * SUBPIXELS
    right = (corner[0] + SCREEN_WIDTH + MARGIN) * SUBPIXELS
    return [road for road in world.traffic.crosswalks if road.right > left and road.left < right]


def _scale(depth: int) -> float:
    """The size of something at a depth of 0-100, 1.0 where it enters the way of the boys."""
    if depth >= PLANE_TO:
        return PASSED + (NEAREST_SCALE - PASSED) * (depth - PLANE_TO) / (NEAREST - PLANE_TO)
    if depth >= PLANE_FROM:
        return 1.0 + (PASSED - 1.0) * (depth - PLANE_FROM) / (PLANE_TO - PLANE_FROM)
    return 1 / (1 + (FARTHEST - 1) * (PLANE_FROM - depth) / PLANE_FROM)


def _walker_signal(phase: str, tick: int) -> str:
    if phase == "flash":
        return f"{PEOPLE_SIGNAL}_{'walk' if tick // BLINK % 2 else 'off'}"
    return f"{PEOPLE_SIGNAL}_{phase}"


def _vehicle_signal(phase: str, left: int) -> int:
    if phase != "stop":
        return RED
    return YELLOW if left < SOON else GREEN


def _signal_of(decoration: Decoration) -> _Signal:
    return _Signal(
        vehicles=decoration.name == VEHICLE_SIGNAL,
        x=round(decoration.x + decoration.width / 2),
        y=round(decoration.y + decoration.height),
        mirrored=decoration.image.flip_x,
    )
