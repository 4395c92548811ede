"""What the sky does in single sounds: the first drop, gusts, drips under what is still wet."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from game.sound.cue import AMBIENCE, Cue
from game.sound.moment import WET
from game.sound.places import CLOSE, OPEN, shelters_of, subpixels, tile_of

if TYPE_CHECKING:
    from game.sound.moment import Moment

PERIOD: Final = 6  # ticks from one look at the sky to the next

GUST_FROM: Final = 15  # of wind
GUST_TICKS: Final = 14 * 60
GUST_PAN: Final = 0.4  # to the side that it comes from
STRONGEST: Final = 60  # wind of a full gust
GUST_SOFT: Final = -12.0
SHELTERED: Final = -9.0

LAST_RAIN: Final = 30 * 60  # ticks without any before a drop is the first one
DENSE: Final = 0.2  # persons per m2 who open umbrellas
UMBRELLAS: Final = (20, 55, 100)  # ticks after the first drop
DRIP_TICKS: Final = 150
DRIPS_BELOW: Final = 25  # rain; harder, nobody hears a drop
DRIP_SPREAD: Final = 40  # pixels to either side


class Air:
    """Wind and rain over the listener."""

    def __init__(self) -> None:
        """Calm and dry, as far as is known."""
        self._wind: int | None = None
        self._rained_at: int | None = None
        self._rain = -1

    def tick(self, moment: Moment) -> None:
        """Hears what begins in the sky."""
        if moment.tick % PERIOD:
            return
        weather = moment.world.weather
        sx = subpixels(moment.ears.x)
        self._gust(moment, weather.wind_at(sx))
        if weather.wets:
            self._drop(moment, weather.rain_at(sx))
            if self._rain < DRIPS_BELOW:
                self._drip(moment)

    def _gust(self, moment: Moment, wind: int) -> None:
        """The wind that comes back after a lull."""
        before, self._wind = self._wind, wind
        if before is None or abs(wind) < GUST_FROM or abs(wind) <= 2 * abs(before):
            return
        if moment.rested("gust", GUST_TICKS):
            gain = GUST_SOFT * max(0.0, 1 - abs(wind) / STRONGEST)
            if moment.inside or not self._open(moment):
                gain += SHELTERED
            pan = -GUST_PAN if wind > 0 else GUST_PAN
            moment.cues.append(Cue("gust", round(gain, 2), pan, AMBIENCE, 2))

    def _drop(self, moment: Moment, rain: int) -> None:
        """The first drop of a rain, and umbrellas where people are."""
        before, self._rain = self._rain, rain
        if rain:
            dry_for = moment.tick - (self._rained_at if self._rained_at is not None else 0)
            first = before == 0 and (self._rained_at is None or dry_for > LAST_RAIN)
            self._rained_at = moment.tick
            if first:
                moment.own("first_drop", bus=AMBIENCE)
                self._umbrellas(moment)

    def _umbrellas(self, moment: Moment) -> None:
        x, y = moment.ears.x, moment.ears.y
        if moment.world.density_at(x, y) >= DENSE:
            for number, delay in enumerate(UMBRELLAS):
                aside = (number * 97 + moment.tick) % 160 - 80
                moment.at("umbrella_open", x + aside, y, -2.0, CLOSE, priority=1, delay=delay)

    def _drip(self, moment: Moment) -> None:
        """Under a roof, beside wet ground: drops that fall from its edge."""
        if self._open(moment) or not moment.rested("drip", DRIP_TICKS):
            return
        x, y = moment.ears.x, moment.ears.y
        level = moment.world.level
        if moment.world.weather.open_wetness(tile_of(level, x, y)) > WET:
            aside = moment.tick * 31 % (2 * DRIP_SPREAD) - DRIP_SPREAD
            moment.at("drip", x + aside, y, 0.0, CLOSE, AMBIENCE, 1)

    def _open(self, moment: Moment) -> bool:
        return shelters_of(moment.world.level).at(moment.ears.x, moment.ears.y) == OPEN
