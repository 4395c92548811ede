"""A front that crosses the map: what the sky does in each column, as a function of the tick.

A timeline of rain and wind begins on the side that the wind comes from and reaches every column
later the farther it lies; nothing is kept for a column. A timeline that the story starts takes
over from the one before, in each column when it gets there.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from mypy_extensions import i64

    from game.sim.level import Level, WeatherKey

TICKS_PER_TILE: Final = 5  # 12 m/s, a gust front's pace: faster than a runner's 9.4 tiles/s
EASE_TICKS: Final = 30  # a timeline that is started takes at least this long to its first key
REACH: Final = 60  # tiles ahead, two screens, where it is at once: nobody outruns a beat's weather
MOST_SPELLS: Final = 8  # timelines whose edges may be on their way at once


class Spell:
    """One timeline on its way: when and where it began, which way it goes, and its keys."""

    def __init__(
        self, began: int, home: int, reach: int, direction: int, keys: Sequence[WeatherKey]
    ) -> None:
        """Begins at a tick in a column, and moves on from some tiles ahead of it.

        The direction is 1 (to the right) or -1.
        """
        self.began: i64 = began
        self.home: i64 = home
        self.reach: i64 = reach
        self.direction: i64 = direction
        self.ticks: list[int] = [key.tick for key in keys]
        self.rains: list[int] = [key.rain for key in keys]
        self.winds: list[int] = [key.wind for key in keys]
        self.last_tick: i64 = 0
        self.last_rain: i64 = 0
        self.note_last()

    def note_last(self) -> None:
        """Notes the last key, from which on nothing changes: it is asked for most often."""
        if self.ticks:
            self.last_tick, self.last_rain = self.ticks[-1], self.rains[-1]

    def arrival(self, column: i64) -> i64:
        """The tick at which it reaches a column; what lies behind its edge has it at once."""
        way = (column - self.home) * self.direction - self.reach
        if way <= 0:
            return self.began
        return self.began + way * TICKS_PER_TILE

    def everywhere(self, width: int) -> int:
        """The tick at which it has reached every column and its first key there."""
        return int(max(self.arrival(0), self.arrival(width - 1))) + self.ticks[0]

    def save(self, out: list[int]) -> None:
        """Appends everything."""
        out += [int(self.began), int(self.home), int(self.reach), int(self.direction)]
        out.append(len(self.ticks))
        out += self.ticks + self.rains + self.winds


class Front:
    """The spells of weather on a map, the newest last; values are asked for by column and tick."""

    def __init__(self, level: Level) -> None:
        """The level's own timeline, which comes in from the edge that its wind blows from."""
        self.width: int = level.width
        direction = blows(level.weather)
        home = 0 if direction > 0 else level.width - 1
        self.spells: list[Spell] = [Spell(0, home, 0, direction, level.weather)]
        # derived, for who asks often
        self.constant: bool = False
        self.still: bool = False
        self.rainy: bool = False
        self.most_rain: int = 0
        self.changes_until: int = 0
        self._derive()

    def rain(self, column: i64, tick: i64) -> i64:
        """Rain 0-100 that falls in a column at a tick."""
        newest = self.spells[-1]
        if self.constant or tick - newest.arrival(column) >= newest.last_tick:
            return newest.last_rain
        return self._value(column, tick, len(self.spells) - 1, rain=True)

    def wind(self, column: i64, tick: i64) -> int:
        """Wind -100 to 100 in a column at a tick, without gusts."""
        if self.constant:
            return self.spells[0].winds[0]
        return self._value(column, tick, len(self.spells) - 1, rain=False)

    def newest_rain(self, tick: int) -> int:
        """Rain where the newest spell came from."""
        return self.rain(self.spells[-1].home, tick)

    def newest_wind(self, tick: int) -> int:
        """Wind where the newest spell came from."""
        return self.wind(self.spells[-1].home, tick)

    def restart(self, keys: Sequence[WeatherKey], tick: int, column: int) -> None:
        """Starts a timeline of at least one key in a column, from the weather that is there."""
        self._forget(tick)
        spell = Spell(tick, column, REACH, blows(keys), keys)
        spell.ticks = [max(key, EASE_TICKS) for key in spell.ticks]
        spell.note_last()
        self.spells.append(spell)
        self._derive()

    def save(self, out: list[int]) -> None:
        """Appends every spell."""
        out.append(len(self.spells))
        for spell in self.spells:
            spell.save(out)

    def load(self, numbers: Iterator[int]) -> None:
        """Takes back what `save` gave."""
        self.spells = [_load_spell(numbers) for _ in range(next(numbers))]
        self._derive()

    def _value(self, column: i64, tick: i64, number: int, *, rain: bool) -> int:
        """Rain or wind in a column as the spells up to a number make it."""
        spell = self.spells[number]
        arrival = spell.arrival(column)
        while number and tick < arrival:
            number -= 1
            spell = self.spells[number]
            arrival = spell.arrival(column)
        values = spell.rains if rain else spell.winds
        ticks = spell.ticks
        age = tick - arrival
        if age < ticks[0]:  # on the way to the first key
            if number == 0:
                return values[0]
            before = self._value(column, arrival, number - 1, rain=rain)
            return before + share(values[0] - before, age, ticks[0])
        last = len(ticks) - 1
        while ticks[last] > age:
            last -= 1
        if last + 1 == len(ticks):
            return values[last]
        passed, span = age - ticks[last], ticks[last + 1] - ticks[last]
        return values[last] + share(values[last + 1] - values[last], passed, span)

    def _forget(self, tick: int) -> None:
        """Drops the spells that no column shows any more."""
        for number in range(len(self.spells) - 1, 0, -1):
            if self.spells[number].everywhere(self.width) <= tick:
                del self.spells[:number]
                return
        if len(self.spells) == MOST_SPELLS:
            del self.spells[0]

    def _derive(self) -> None:
        first, newest = self.spells[0], self.spells[-1]
        steady = min(first.rains) == max(first.rains) and min(first.winds) == max(first.winds)
        self.constant = len(self.spells) == 1 and steady
        self.most_rain = max([max(spell.rains) for spell in self.spells])
        self.rainy = self.most_rain > 0
        self.still = not any(min(spell.winds) or max(spell.winds) for spell in self.spells)
        arrived = max(newest.arrival(0), newest.arrival(self.width - 1))
        self.changes_until = 0 if self.constant else arrived + newest.ticks[-1]


def blows(keys: Sequence[WeatherKey]) -> int:
    """Which way a timeline's front moves: with its first wind, 1 to the right, -1 to the left."""
    for key in keys:
        if key.wind:
            return 1 if key.wind > 0 else -1
    return 1


def share(whole: int, part: i64, parts: i64) -> int:
    """`part` of `parts` of a number, rounded to nearest; exact at both ends."""
    return int((2 * whole * part + parts) // (2 * parts))


def _load_spell(numbers: Iterator[int]) -> Spell:
    spell = Spell(next(numbers), next(numbers), next(numbers), next(numbers), ())
    count = next(numbers)
    spell.ticks = [next(numbers) for _ in range(count)]
    spell.rains = [next(numbers) for _ in range(count)]
    spell.winds = [next(numbers) for _ in range(count)]
    spell.note_last()
    return spell
