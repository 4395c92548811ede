"""A train's timetable: a public clock that says when it glides in, opens, shuts and leaves."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from game.sim.units import TICKS_PER_SECOND

if TYPE_CHECKING:
    from collections.abc import Iterator

    from mypy_extensions import i64

    from game.sim.level import Thing

# what a train does
AWAY: Final = 0
ARRIVING: Final = 1
OPEN: Final = 2
CLOSING: Final = 3
LEAVING: Final = 4
PHASES: Final[tuple[str, ...]] = ("away", "arriving", "open", "closing", "leaving")

# ticks from the clock's zero (levels, section 4: closed 15 s after the gate)
ARRIVES: Final = 7 * TICKS_PER_SECOND // 2
DEPARTS: Final = 15 * TICKS_PER_SECOND
PERIOD: Final = 24 * TICKS_PER_SECOND
# ticks
CLOSING_TICKS: Final = 90  # mechanics, City machines
FITS_UNTIL: Final = 64  # of the closing: a body still slips through (levels, section 4)
GLIDE_TICKS: Final = 180  # from the tunnel to a standstill, our own
LEAST_OPEN: Final = 60  # our own

NEVER: Final = 1 << 40  # a tick that no world reaches
STARTERS: Final = ("beat", "column")


class Timetable:
    """When the doors open and shut, again and again, counted from a zero that may be set once."""

    zero: i64

    def __init__(self, thing: Thing) -> None:
        """The timetable of a `train` thing, from tick 0; raises ValueError for an impossible one.

        `arrives` is when the doors open and `departs` when they are shut, both from zero on;
        `period` is from one opening to the next, and 0 for a train that comes once.
        """
        self.arrives: int = thing.number("arrives", ARRIVES)
        self.departs: int = thing.number("departs", DEPARTS)
        self.period: int = thing.number("period", PERIOD)
        self.starter, self.start = parse_starter(thing.text("trigger"))
        self.open_ticks: int = self.departs - self.arrives - CLOSING_TICKS
        self.zero = 0
        self.is_set: bool = self.starter == ""
        self._check()

    def phase_at(self, tick: int) -> int:
        """What the train does at a tick."""
        since = self._since_glide(tick)
        if since < 0:
            return AWAY
        for phase, ends in enumerate(self._ends(), ARRIVING):
            if since < ends:
                return phase
        return AWAY

    def phase_ends(self, tick: int) -> int:
        """The tick at which what it does then is over; `NEVER` once it never comes again."""
        since = self._since_glide(tick)
        if since < 0:
            return tick - since
        for ends in self._ends():
            if since < ends:
                return tick - since + ends
        return tick - since + self.period if self.period else NEVER

    def next_click(self, tick: int) -> int:
        """The next tick at which the doors are shut, after one; `NEVER` if there is none."""
        click = int(self.zero) + self.departs
        if click > tick:
            return click
        if self.period == 0:
            return NEVER
        return click + ((tick - click) // self.period + 1) * self.period

    def set_off(self, tick: i64) -> None:
        """Begins the timetable at a tick, once."""
        if not self.is_set:
            self.is_set = True
            self.zero = tick

    def save(self, out: list[int]) -> None:
        """Appends what changes."""
        out += [int(self.zero), int(self.is_set)]

    def load(self, saved: Iterator[int]) -> None:
        """Takes back what `save` gave."""
        self.zero = next(saved)
        self.is_set = next(saved) != 0

    def _check(self) -> None:
        if self.open_ticks < LEAST_OPEN:
            msg = (
                f"train that departs {self.departs - self.arrives} ticks after it arrives: "
                f"{CLOSING_TICKS + LEAST_OPEN} (2.5 s) is the least"
            )
            raise ValueError(msg)
        if self.period and self.period < self._ends()[-1]:
            msg = (
                f"train with a period of {self.period} ticks: to come in, open, close and leave "
                f"takes {self._ends()[-1]}"
            )
            raise ValueError(msg)

    def _since_glide(self, tick: int) -> int:
        """Ticks since it last came out of the tunnel; below 0 before the first time."""
        since = tick - int(self.zero) - self.arrives + GLIDE_TICKS
        return since % self.period if self.period and since >= 0 else since

    def _ends(self) -> tuple[int, int, int, int]:
        """When gliding in, open doors, closing and leaving are over, from the tunnel on."""
        shuts = GLIDE_TICKS + self.open_ticks
        return GLIDE_TICKS, shuts, shuts + CLOSING_TICKS, shuts + CLOSING_TICKS + GLIDE_TICKS


def parse_starter(text: str) -> tuple[str, int]:
    """What sets a train's clock: `gate`, `beat 9` or `column 60`, as a word and a number.

    Empty text is no trigger; raises ValueError for anything else.
    """
    words = text.split()
    if not words:
        return "", 0
    if words == ["gate"]:
        return "gate", 0
    if len(words) == 2 and words[0] in STARTERS and words[1].isdecimal() and len(words[1]) < 5:
        return words[0], int(words[1])
    msg = f"trigger {text!r}: write it as 'gate', 'beat 9' or 'column 60'"
    raise ValueError(msg)
