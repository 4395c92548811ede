"""The same level with less in it: what the body alone, and the street alone, allow."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from game.lab.proving.rig import POURING
from game.sim.level import Level

if TYPE_CHECKING:
    from game.sim.level import Thing, WeatherKey

ALIVE: Final = ("crowd", "katsuki", "beat", "npc", "crosswalk", "hint", "message", "camera")
"""What acts by itself: people, the story, traffic."""


def empty_street(level: Level, *, wet: bool) -> Level:
    """A level without people, story and traffic, windless and dry, or in a long heavy rain."""
    things = [thing for thing in level.things if thing.kind not in ALIVE]
    return _copy(level, "wet street" if wet else "dry street", things, POURING if wet else ())


def without_katsuki(level: Level) -> Level:
    """A level as it is, but that nobody chases."""
    things = [thing for thing in level.things if thing.kind != "katsuki"]
    return _copy(level, "street alone", things, level.weather)


def _copy(level: Level, name: str, things: list[Thing], weather: tuple[WeatherKey, ...]) -> Level:
    kept = level.routes.get(name)
    if not isinstance(kept, Level):
        kept = level.routes[name] = Level(
            level.name, level.width, level.height, level.shapes, level.materials, level.roofed,
            things, weather, time=level.time, seed=level.seed,
        )  # fmt: skip
        kept.routes["izuku"] = level.routes["izuku"]
    return kept
