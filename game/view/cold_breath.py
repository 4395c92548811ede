"""Breath that shows in the cold, and the steam of palms that have just burnt in the rain."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from game.sim.athlete import Athlete
    from game.sim.world import World
    from game.view.effects import Effects

COLD: Final = 35  # % of cold from which breath shows anywhere
CHILLY: Final = ("storm", "night")
"""Hours in which it also shows from who is soaked."""
REST, RUN = 70, 38  # ticks between two breaths
RUNNING: Final = 110  # px/s
OTHER: Final = 31  # ticks by which the second boy breathes later
MOUTH, LYING = 22, 10  # pixels above the feet, upright and on the ground
DRIFT, WIND_DRIFT = 0.15, 0.006  # pixels a tick: its own, and for each % of wind
HIDING: Final = ("hidden", "respawn")

STEAMS_FROM, STEAMS = 14, 90  # ticks after a blast in the rain between which palms steam
STEAM_TICKS: Final = 6
STEAM_RAIN: Final = 30  # % of rain
PALM: Final = (7, 12)  # pixels behind him, and above his feet


def breathe(effects: Effects, world: World, boy: Athlete, *, soaked: bool) -> None:
    """Leaves the breath and the steam of a boy in this tick."""
    if boy.state in HIDING:
        return
    if boy.cold > COLD or (soaked and world.level.time in CHILLY):
        _breathe(effects, world, boy)
    if boy.who == "katsuki" and world.tick % STEAM_TICKS == 0:
        _steam(effects, world, boy)


def _breathe(effects: Effects, world: World, boy: Athlete) -> None:
    every = RUN if abs(boy.vx) > RUNNING else REST
    if (world.tick + OTHER * (boy.who == "katsuki")) % every:
        return
    mouth = LYING if boy.state == "fallen" else MOUTH
    drift = boy.facing * DRIFT + world.weather.wind_on(boy.sx, boy.sy) * WIND_DRIFT
    effects.add(
        "breath_cloud", boy.x + boy.facing * 6, boy.y - mouth,
        mirrored=boy.facing < 0, vx=drift,
    )  # fmt: skip


def _steam(effects: Effects, world: World, boy: Athlete) -> None:
    since = world.tick - effects.burnt_at
    if STEAMS_FROM < since < STEAMS and world.weather.rain_on(boy.sx, boy.sy) > STEAM_RAIN:
        behind, up = PALM
        wind = world.weather.wind_on(boy.sx, boy.sy) * WIND_DRIFT
        effects.add("palm_smoke", boy.x - boy.facing * behind, boy.y - up, vx=wind)
