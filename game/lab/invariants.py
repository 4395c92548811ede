"""What must hold after every tick, whatever is pressed: ranges, bodies out of blocks, events."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from game.sim.body import CROUCHED, STANDING
from game.sim.explosion import Katsuki
from game.sim.legs import FALL_SPEED
from game.sim.level import STOPS_DOWN
from game.sim.one_for_all import LAUNCH_SPEED, LEAP_SPEED
from game.sim.story import OUTCOMES
from game.sim.units import SUBPIXELS, TILE, TILE_PIXELS, TILE_SHIFT

if TYPE_CHECKING:
    from collections.abc import Iterator

    from game.sim.athlete import Athlete
    from game.sim.events import Event
    from game.sim.level import Level
    from game.sim.world import World

WIND: Final = 300  # subpixels/tick that the strongest gust adds to a launch
FASTEST_ACROSS: Final = LAUNCH_SPEED + WIND
FASTEST_UP: Final = LEAP_SPEED
FASTEST_DOWN: Final = max(FALL_SPEED, 1707)  # a burst straight down
FEET_ON_SLOPES: Final = 14 * SUBPIXELS  # half a body's width and a burst's tick
PERCENTAGES: Final = ("stamina", "strain", "panic", "cold", "soaked", "charge", "palm_wetness")
THRONG: Final = 35  # % of top speed that the densest crowd leaves
WHO: Final = ("izuku", "katsuki", "crowd", "world")
MOST: Final = 2000  # the largest value of an event
OUTSIDE: Final = 100 * TILE_PIXELS  # px beyond the map within which things may still happen


def broken_boys(world: World) -> Iterator[str]:
    """What is wrong with the boys: where, or as, no boy can be."""
    yield from broken_boy(world.izuku)
    if world.katsuki is not None:
        yield from broken_boy(world.katsuki)


def broken_boy(boy: Athlete) -> Iterator[str]:
    """What is wrong with one boy."""
    where = f"{boy.who} at {boy.x}, {boy.y} ({boy.state})"
    if boy.state != "hidden" and _is_in_a_block(boy):  # one who is hidden is behind the houses
        yield f"{where}: inside a block"
    if not -FASTEST_ACROSS <= boy.svx <= FASTEST_ACROSS < TILE:
        yield f"{where}: {boy.svx} subpixels/tick across"
    if not -FASTEST_UP <= boy.svy <= FASTEST_DOWN:
        yield f"{where}: {boy.svy} subpixels/tick down"
    for name in PERCENTAGES:
        value = getattr(boy, name, 0)
        if not 0 <= value <= 100:
            yield f"{where}: {name} is {value}"
    if not 0 <= boy.stamina_units <= boy.ceiling_units:
        yield f"{where}: stamina {boy.stamina_units} of {boy.ceiling_units}"
    if not THRONG <= boy.crowd_percent <= 100:
        yield f"{where}: the crowd leaves {boy.crowd_percent} % of his speed"
    if boy.facing not in (1, -1) or boy.height_sub not in (STANDING, CROUCHED):
        yield f"{where}: facing {boy.facing}, {boy.height_sub} high"
    if not 0 <= boy.air_boosts <= 1:
        yield f"{where}: {boy.air_boosts} boosts left in the air"
    if isinstance(boy, Katsuki) and (boy.sweat_units < 0 or boy.palm_units < 0):
        yield f"{where}: sweat {boy.sweat_units}, palms {boy.palm_units}"


def broken_streets(world: World) -> Iterator[str]:
    """What is wrong with weather, traffic and story."""
    weather = world.weather
    if not (0 <= weather.rain <= 100 and -100 <= weather.wind <= 100):
        yield f"rain {weather.rain}, wind {weather.wind}"
    if not 0 <= world.wetness_at(world.izuku.x, world.izuku.y) <= 100:
        yield f"wetness {world.wetness_at(world.izuku.x, world.izuku.y)}"
    for crosswalk in world.traffic.crosswalks:
        for vehicle in crosswalk.vehicles:
            if vehicle.in_plane(world.tick) and crosswalk.phase == "walk":
                yield f"a {vehicle.kind} at {vehicle.x} while the signal says walk"
            if not 0 <= vehicle.depth(world.tick) <= 100:
                yield f"a {vehicle.kind} at {vehicle.x}: depth {vehicle.depth(world.tick)}"
    if world.outcome not in OUTCOMES:
        yield f"outcome {world.outcome!r}"


def broken_events(level: Level, events: list[Event]) -> Iterator[str]:
    """What is wrong with the events of a tick."""
    right, bottom = level.width * TILE_PIXELS + OUTSIDE, level.height * TILE_PIXELS + OUTSIDE
    for event in events:
        named = event.name.isidentifier() and event.name.islower()
        placed = -OUTSIDE <= event.x <= right and -OUTSIDE <= event.y <= bottom
        if not (named and placed and event.who in WHO and 0 <= event.value <= MOST):
            yield f"event {event}"


def _is_in_a_block(boy: Athlete) -> bool:
    """Whether a body touches a block; on slopes the feet's edges may dip into the next step."""
    feet = boy.sy - 1 - (FEET_ON_SLOPES if boy.has_slopes else 0)
    return any(
        boy.row_has(boy.sx, row, STOPS_DOWN)
        for row in range((boy.sy - boy.height_sub) >> TILE_SHIFT, (feet >> TILE_SHIFT) + 1)
    )
