"""What a place sounds like by itself: the city far away, a room, a hall, a car, machines."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from game.sound.places import COVER, ROOM, shelters_of, subpixels

if TYPE_CHECKING:
    from game.sound.drones import Around, Drones
    from game.sound.standing import Standing

CITY: Final = {"morning": -3.0, "night": -9.0, "storm": -7.0}
"""dB of the city by the hour; in the afternoon 0."""
CITY_UNDER: Final[tuple[float, ...]] = (0.0, -3.0, -14.0)  # dB: open, under a roof, in a room
CITY_IN_RAIN: Final = -0.12  # dB for each percent of it
HALL_OPEN: Final = -7.0
MACHINE: Final = -6.0
MACHINE_REACH: Final = 16  # tiles
FOUNTAIN_REACH: Final = 36


def quarter(around: Around, drones: Drones, standing: Standing) -> None:
    """Adds what belongs to the place where the ears are."""
    ears = around.ears
    if standing.rides:
        drones.add("train_ride_loop", 0.0)
        return
    indoors = shelters_of(around.world.level).indoors
    if standing.in_hall(ears) or (standing.halls and indoors):
        drones.add("station_hall_loop", 0.0 if around.shelter >= COVER else HALL_OPEN)
    else:
        if around.shelter == ROOM:
            drones.add("room_loop", 0.0)
        if not indoors:
            _city(around, drones)
    if standing.machines:
        place = standing.machines.nearest(ears)
        if place is not None:
            gain = MACHINE + around.wall(*place)
            drones.at(around, "ventilator_loop", *place, gain, MACHINE_REACH)
    if standing.fountains:
        place = standing.fountains.nearest(ears)
        if place is not None:
            drones.at(around, "gutter_loop", *place, around.wall(*place), FOUNTAIN_REACH)


def _city(around: Around, drones: Drones) -> None:
    world = around.world
    gain = CITY.get(world.level.time, 0.0) + CITY_UNDER[around.shelter]
    if world.weather.wets:
        gain += CITY_IN_RAIN * world.weather.rain_at(subpixels(around.ears.x))
    drones.add("city_loop", gain)
