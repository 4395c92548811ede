"""Crowds in the rain: whether those whom it drives off the street can go anywhere."""

from __future__ import annotations

from typing import TYPE_CHECKING

from game.levels.checks.places import WINDOW
from game.sim.ground import Ground
from game.sim.level import parse_weather
from game.sim.pavement import floors_of
from game.sim.shelter import INDOORS_RAIN
from game.sim.units import TILE_SHIFT

if TYPE_CHECKING:
    from collections.abc import Iterator

    from game.levels.checks.problem import Problem
    from game.levels.checks.subject import Subject


def problems(subject: Subject) -> Iterator[Problem]:
    """Every crowd that would stand in a downpour for good."""
    rain = _worst_rain(subject)
    if rain < INDOORS_RAIN:
        return
    for item in subject.of_kind("crowd"):
        if item.thing.text("wish") == WINDOW:
            continue
        floors = floors_of(subject.level, item.thing)
        grounds = [
            Ground(subject.level, floor.left >> TILE_SHIFT, floor.sy >> TILE_SHIFT)
            for floor in floors
        ]
        exposed = [
            ground
            for ground in grounds
            if ground.door_near(ground.left) is None and ground.eave_near(ground.left, 0) < 0
        ]
        if exposed:
            wrong = f"has neither door nor dry place on its floor, and it rains {rain} %"
            yield subject.about(item, "exposed-crowd", wrong, "add a shop or a roof there")


def _worst_rain(subject: Subject) -> int:
    """The most rain, 0 to 100, that the map or one of its beats ever brings."""
    keys = list(subject.level.weather)
    for item in subject.of_kind("beat"):
        keys += parse_weather(item.thing.text("weather"))
    return max(key.rain for key in keys)
