"""Rain by what is over the ears, roofs that pour, and the wind."""

from __future__ import annotations

from math import cos, log10, pi, sin
from typing import TYPE_CHECKING, Final

from game.sound.places import COVER, NEAR, ROOM, shelters_of, subpixels

if TYPE_CHECKING:
    from game.sound.drones import Around, Drones
    from game.sound.standing import Standing

# rain 0-100
FIRST_DROPS: Final = 3
LIGHT_FULL: Final = 30  # from here on light rain is as loud as it gets ...
HEAVY_FULL: Final = 85  # ... and here heavy rain has taken over
POURS_FROM: Final = 35
# dB
LIGHTEST: Final = -9.0
HEAVY_RANGE: Final = -4.0  # of heavy rain where it begins to be one
SHELTER_RANGE: Final = -10.0
BEYOND_THE_ROOF: Final = -11.0  # the open rain beside a roof
GUTTER: Final = -2.0

# wind
BREEZE: Final = 9  # from here on it is heard, and as long as it is above ...
CALM: Final = 5
STORM: Final = 60
SOFT_WIND: Final = -20.0  # dB of a breeze
WIND_UNDER: Final[tuple[float, ...]] = (0.0, -6.0, -15.0)  # dB: open, under a roof, in a room
WIND_SHARE: Final = 0.18  # of the way to a gust's strength from one look to the next


class Sky:
    """The weather over the ears; wind swells and sinks, it does not jump."""

    def __init__(self) -> None:
        """Not listened to yet."""
        self._wind = -1.0
        self._blows = False

    def tick(self, around: Around, drones: Drones, standing: Standing) -> None:
        """Adds the loops of rain, gutters and wind."""
        weather = around.world.weather
        sx = subpixels(around.ears.x)
        rain = weather.rain_at(sx) if weather.wets else 0
        if rain >= FIRST_DROPS:
            _rain(around, drones, rain)
        if rain >= POURS_FROM and around.shelter != ROOM:
            place = standing.gutters.nearest(around.ears)
            if place is not None:
                drones.at(around, "gutter_loop", *place, GUTTER, NEAR)
        self._blow(around, drones, abs(weather.wind_at(sx)))

    def _blow(self, around: Around, drones: Drones, wind: int) -> None:
        self._wind = wind if self._wind < 0 else self._wind + (wind - self._wind) * WIND_SHARE
        self._blows = self._wind >= (CALM if self._blows else BREEZE)
        if self._blows:
            gain = SOFT_WIND * max(0.0, 1 - self._wind / STORM)
            drones.add("wind_loop", gain + WIND_UNDER[around.shelter])


def _rain(around: Around, drones: Drones, rain: int) -> None:
    if around.shelter == ROOM:
        drones.add("rain_indoors_loop", _by_rain(rain, SHELTER_RANGE))
        return
    beside = 0.0
    if around.shelter == COVER:
        metal = shelters_of(around.world.level).roof(around.ears.x, around.ears.y) == "metal"
        name = "rain_metal_loop" if metal else "rain_shelter_loop"
        drones.add(name, _by_rain(rain, SHELTER_RANGE))
        beside = BEYOND_THE_ROOF
    share = max(0.0, min(1.0, (rain - LIGHT_FULL) / (HEAVY_FULL - LIGHT_FULL)))
    light = LIGHTEST * max(0.0, 1 - rain / LIGHT_FULL)
    if share < 1:
        drones.add("rain_light_loop", light + _decibels(cos(share * pi / 2)) + beside)
    if share > 0:
        heavy = HEAVY_RANGE * (1 - share)
        drones.add("rain_heavy_loop", heavy + _decibels(sin(share * pi / 2)) + beside)


def _by_rain(rain: int, span: float) -> float:
    """dB by how hard it rains: 0 at its hardest, `span` at none."""
    return span * (1 - rain / 100)


def _decibels(share: float) -> float:
    return 20 * log10(max(share, 0.01))
