"""A train at its platform: its doors, its passengers, and how far its leaves stand apart."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from game.sim.timetable import (
    CLOSING,
    CLOSING_TICKS,
    FITS_UNTIL,
    LEAVING,
    OPEN,
    PHASES,
    Timetable,
)
from game.sim.units import SUBPIXELS

if TYPE_CHECKING:
    from collections.abc import Iterator

    from mypy_extensions import i64

    from game.sim.level import Thing
    from game.sim.stage import Stage

DOOR_WIDTH: Final = 40  # px, where the map draws a point (levels, section 4)
PASSENGERS: Final = 25  # at each door (levels, section 4)
STREAM: Final = 18  # ticks that one passenger takes at most, see `doors.release`
REACH_ABOVE: Final[i64] = 40 * SUBPIXELS  # so high over the platform a boost still gets in
REACH_BELOW: Final[i64] = 8 * SUBPIXELS
SLIDE_TICKS: Final = 24  # that the leaves take to open, our own
WIDE_OPEN: Final = 100


class TrainDoor:
    """One door: the stretch of the platform before it, in subpixels."""

    left: i64
    right: i64
    sx: i64
    sy: i64

    def __init__(self, thing: Thing, number: int) -> None:
        """The door of a `train` thing; `number` counts the doors of a level."""
        width = thing.width or DOOR_WIDTH
        self.number: int = number
        self.x: int = thing.x
        self.y: int = thing.y
        self.passengers: int = thing.number("passengers", PASSENGERS)
        self.outcome: str = thing.text("outcome") or "escaped"
        self.sx = thing.x * SUBPIXELS
        self.sy = thing.y * SUBPIXELS
        self.left = self.sx - width * SUBPIXELS // 2
        self.right = self.sx + width * SUBPIXELS // 2

    def is_before(self, sx: i64, sy: i64) -> bool:
        """Whether feet at a place are before this door, or jump up before it."""
        return (
            self.left <= sx <= self.right and self.sy - REACH_ABOVE <= sy <= self.sy + REACH_BELOW
        )


class Train:
    """All doors that share a platform and a timetable; each belongs to a car of its own."""

    until: i64
    since: i64

    def __init__(self, number: int, doors: list[TrainDoor], table: Timetable, out: int) -> None:
        """Away; `out` is the pixel column to which passengers walk."""
        self.number: int = number
        self.doors = doors
        self.table = table
        self.out: int = out
        self.phase_code: int = 0
        self.since = 0
        self.until = 0
        self.boarded: bool = False  # whether those who wait have been let in

    # ---- what people read

    @property
    def phase(self) -> str:
        """What it does, one of `PHASES`."""
        return PHASES[self.phase_code]

    def age(self, tick: int) -> int:
        """Ticks since it does so."""
        return tick - int(self.since)

    def ticks_left(self, tick: int) -> int:
        """Ticks until it does something else."""
        return int(self.until) - tick

    def lets_in(self, tick: i64) -> bool:
        """Whether a body fits through its doors."""
        if self.phase_code == CLOSING:
            return tick - self.since <= FITS_UNTIL
        return self.phase_code == OPEN

    def opening(self, tick: int) -> int:
        """How far the doors stand open, 0-100 %."""
        if self.phase_code == OPEN:
            return min(WIDE_OPEN, self.age(tick) * WIDE_OPEN // SLIDE_TICKS)
        if self.phase_code == CLOSING:
            return WIDE_OPEN - self.age(tick) * WIDE_OPEN // CLOSING_TICKS
        return 0

    # ---- one tick

    def step(self, stage: Stage) -> bool:
        """Moves the clock on to the stage's tick; True in the tick in which the doors click."""
        clicked = False
        if stage.tick >= self.until:
            clicked = self._turn(stage)
        if self.phase_code == OPEN and not self.boarded:
            if stage.tick - self.since >= self._streaming():
                self.boarded = True
                for door in self.doors:
                    stage.crowd.board(door.passengers, door.x, door.y)
        elif self.phase_code == CLOSING and stage.tick - self.since == FITS_UNTIL:
            for door in self.doors:
                stage.crowd.call_back(door.x, door.y)
        return clicked

    def set_off(self, stage: Stage) -> None:
        """Begins its timetable anew at this tick, if it has not been begun."""
        if not self.table.is_set:
            self.table.set_off(stage.tick)
            self._turn(stage)

    def _turn(self, stage: Stage) -> bool:
        tick = int(stage.tick)
        before = self.phase_code
        self.phase_code = self.table.phase_at(tick)
        self.until = self.table.phase_ends(tick)
        if self.phase_code == before:
            return False
        self.since = tick
        self.boarded = False
        first = self.doors[0]
        stage.tell("doors", "world", first.sx, first.sy, self.number, self.phase)
        if self.phase_code == OPEN:
            most = max(0, self.table.open_ticks // STREAM - 1)
            for door in self.doors:
                stage.crowd.release(min(door.passengers, most), door.x, door.y, self.out)
        return before == CLOSING and self.phase_code == LEAVING

    def _streaming(self) -> int:
        """Ticks from the opening until those who wait get in."""
        most = max(door.passengers for door in self.doors)
        return min(most * STREAM, self.table.open_ticks // 2)

    # ---- state as numbers

    def save(self, out: list[int]) -> None:
        """Appends everything that changes."""
        self.table.save(out)
        out += [self.phase_code, int(self.since), int(self.until), int(self.boarded)]

    def load(self, saved: Iterator[int]) -> None:
        """Takes back what `save` gave."""
        self.table.load(saved)
        self.phase_code = next(saved)
        self.since = next(saved)
        self.until = next(saved)
        self.boarded = next(saved) != 0
