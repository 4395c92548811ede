"""Weather, people and places go on as loops; what is over the head decides how."""

from __future__ import annotations

from typing import TYPE_CHECKING

from listening import Listener, street, with_things

from game.sim import Level, Thing, World
from game.sim.buttons import RIGHT
from game.sound.places import COVER, OPEN, ROOM, shelters_of

if TYPE_CHECKING:
    from game.sound.cue import Drone


def drones(world: World, ticks: int = 30) -> dict[str, Drone]:
    """What goes on around Izuku, who stands."""
    return Listener(world).play([0] * ticks).drones


def test_a_dry_calm_street_is_only_the_city() -> None:
    assert set(drones(street())) == {"city_loop"}


def test_rain_grows_from_light_to_heavy() -> None:
    light, middle, heavy = (drones(street("#", f"0s rain {r} wind 0")) for r in (15, 55, 95))
    assert "rain_light_loop" in light
    assert "rain_heavy_loop" not in light
    assert {"rain_light_loop", "rain_heavy_loop"} <= set(middle)
    assert "rain_light_loop" not in heavy
    assert heavy["rain_heavy_loop"].gain > middle["rain_heavy_loop"].gain


ROOFS = """
..............................
..............................
....{roof}....................
..............................
......I.......................
##############################
"""


def test_a_roof_is_heard_by_what_it_is_made_of() -> None:
    for sign, name in (("m", "rain_metal_loop"), ("w", "rain_shelter_loop")):
        text = ROOFS.format(roof=sign * 6)
        heard = drones(World(Level.from_text(text, "0s rain 80 wind 0")))
        assert name in heard
        assert heard["rain_heavy_loop"].gain < -8


ROOM_WITH_A_BOY = """
..............................
...####################.......
...#..................#.......
...#...I..............#.......
##############################
"""


def test_rain_in_a_room_is_another_and_the_city_is_far() -> None:
    heard = drones(World(Level.from_text(ROOM_WITH_A_BOY, "0s rain 80 wind 60")))
    assert "rain_indoors_loop" in heard
    assert "room_loop" in heard
    assert not {"rain_heavy_loop", "rain_light_loop", "gutter_loop"} & set(heard)


def test_places_know_what_is_over_them() -> None:
    shelters = shelters_of(Level.from_text(ROOM_WITH_A_BOY))
    assert shelters.at(7 * 16, 4 * 16) == ROOM
    assert shelters.at(28 * 16, 4 * 16) == OPEN
    roofed = shelters_of(Level.from_text(ROOFS.format(roof="m" * 6)))
    assert roofed.at(6 * 16, 5 * 16) == COVER
    assert roofed.roof(6 * 16, 5 * 16) == "metal"


def test_nothing_flutters_at_the_edge_of_a_roof() -> None:
    strips = "." * 4 + "w." * 10 + "." * 46
    text = "\n".join(["." * 70] * 2 + [strips] + ["." * 70, "..I" + "." * 67, "#" * 70])
    listener = Listener(World(Level.from_text(text, "0s rain 80 wind 0")))
    changes, before = 0, None
    for _ in range(160):
        listener.step(RIGHT)
        sheltered = "rain_shelter_loop" in listener.drones
        changes += before is not None and sheltered != before
        before = sheltered
    assert changes <= 2


def test_the_wind_is_heard_when_it_blows() -> None:
    assert "wind_loop" in drones(street("#", "0s rain 0 wind 60"))
    assert "wind_loop" not in drones(street("#", "0s rain 0 wind 5"))


def people(count: int) -> World:
    """A street with so many people around Izuku."""
    level = street(columns=70).level
    crowd = Thing("crowd", 10 * 16, 5 * 16, 16 * 16, 32, (("count", count), ("wish", "browse")))
    return World(with_things(level, crowd))


def test_many_people_are_another_murmur_than_few() -> None:
    few, many = drones(people(4)), drones(people(120))
    assert "murmur_few_loop" in few
    assert "murmur_many_loop" not in few
    assert "murmur_many_loop" in many


def crossing(walk: int) -> World:
    """A street with a crosswalk beside Izuku."""
    level = street(columns=70).level
    road = Thing(
        "crosswalk", 12 * 16, 5 * 16, 64, 16,
        (("walk", walk), ("flash", 60), ("stop", 300), ("lanes", 1)),
    )  # fmt: skip
    return World(with_things(level, road))


def test_a_crossing_sounds_walk_then_flashes_then_stops() -> None:
    listener = Listener(crossing(60))
    listener.play([0] * 30)
    assert listener.drones["signal_walk_loop"].pan > 0
    listener.play([0] * 60)
    assert "signal_walk_loop" not in listener.drones
    assert len(listener.heard("signal_flash")) >= 2
    listener.play([0] * 60)
    assert len(listener.heard("signal_stop")) == 1
    listener.play([0] * 200)
    assert listener.heard("car_pass") or listener.heard("bus_pass")
