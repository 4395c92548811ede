"""Breath as a count: in for 4 beats, held for 5, out for 6, followed with one button.

The button is held through "in" and "hold" and released through "out". A press begins a breath;
a phase that is left too early or too late is missed and ends it. One boy's breath can be led by
another's: then it follows the leader's count, and only whether the button kept to it is its own.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Iterator

    from mypy_extensions import i64

IDLE: Final = 0
IN: Final = 1
HOLD: Final = 2
OUT: Final = 3
PHASE_NAMES: Final[tuple[str, ...]] = ("", "in", "hold", "out")
BEATS: Final[tuple[int, ...]] = (0, 4, 5, 6)  # of each phase (story, The world)

BEAT_MOVING: Final = 15  # ticks (mechanics: 0.25 s on the move)
BEAT_RESTING: Final = 30
BEAT_QUIET: Final = 60  # in the scenes where nobody hurries
TOLERANCE: Final = 6  # ticks to either side of the count

NOTHING: Final = 0


class Breath:
    """Where one boy is in his breath."""

    def __init__(self) -> None:
        """Breathing as one does without thinking of it."""
        self.phase_code: int = IDLE
        self.clock: i64 = 0
        self.beat_ticks: i64 = BEAT_MOVING
        self.tolerance: i64 = TOLERANCE
        self.held: bool = False
        self.led: bool = False
        self.kept: bool = False

    # ---- what people read

    @property
    def phase(self) -> str:
        """What the count asks for: "in", "hold" or "out"; "" when nobody counts."""
        return PHASE_NAMES[self.phase_code]

    @property
    def beat(self) -> int:
        """The beat of the phase that is being counted, from 1; 0 when nobody counts."""
        if self.phase_code == IDLE:
            return 0
        return int(min(max(self.clock - 1, 0) // self.beat_ticks + 1, BEATS[self.phase_code]))

    @property
    def progress(self) -> int:
        """How much of the phase has passed, 0-100."""
        if self.phase_code == IDLE:
            return 0
        return int(min(max(self.clock, 0) * 100 // self.length(), 100))

    # ---- one tick

    def length(self) -> i64:
        """Ticks that the phase lasts by the count."""
        return self.beat_ticks * BEATS[self.phase_code]

    def step(self, beat: i64, *, held: bool) -> int:
        """Counts a tick on; the code of a phase that has just been done, negative if missed.

        `beat` is how many ticks a beat of a breath lasts that begins now.
        """
        pressed = held and not self.held
        self.held = held
        if self.phase_code == IDLE:
            if pressed:
                self.begin(beat, 1)
            return NOTHING
        self.clock += 1
        if self.phase_code == IN:
            return self._in(held=held)
        if self.phase_code == HOLD:
            return self._hold(held=held)
        return self._out(beat, held=held)

    def begin(self, beat: i64, clock: i64) -> None:
        """Begins to breathe in; the count is `clock` ticks old with this one."""
        self.phase_code = IN
        self.clock = clock
        self.beat_ticks = beat

    def stop(self) -> None:
        """Loses the count."""
        self.phase_code = IDLE
        self.clock = 0
        self.led = self.kept = False

    def _in(self, *, held: bool) -> int:
        if not held:
            self.stop()
            return -IN
        if self.clock < self.length():
            return NOTHING
        self.phase_code = HOLD
        self.clock = 0
        return IN

    def _hold(self, *, held: bool) -> int:
        late = self.clock - 1 - self.length()
        if not held and late >= -self.tolerance:
            self.phase_code = OUT
            self.clock = late + 1
            return HOLD
        if not held or late >= self.tolerance:
            self.stop()
            return -HOLD
        return NOTHING

    def _out(self, beat: i64, *, held: bool) -> int:
        late = self.clock - 1 - self.length()
        if held:
            good = late >= -self.tolerance
            self.begin(beat, late + 1 if good else 1)
            return OUT if good else -OUT
        if self.clock < self.length():
            return NOTHING
        self.stop()
        return OUT

    # ---- together

    def follow(self, leader: Breath, done: int, *, held: bool) -> int:
        """Counts a tick with a leader, who has just been through his own step with `done`.

        The code of a phase that both have just done; negative if this boy only listened.
        """
        self.held = held
        both = self.led and self.phase_code == done
        kept = self.kept
        if not self.led or done != NOTHING:
            self.kept = True
        self.phase_code = leader.phase_code
        self.clock = leader.clock
        self.beat_ticks = leader.beat_ticks
        self.led = True
        if leader.phase_code == IDLE:
            self.stop()
        elif held != (self.phase_code != OUT) and self._well_inside():
            self.kept = False
        if not both or done <= 0:
            return NOTHING
        return done if kept else -done

    def _well_inside(self) -> bool:
        """Whether the count is so far inside a phase that the button should agree with it."""
        return self.tolerance < self.clock < self.length() - self.tolerance

    # ---- state in and out

    def save(self, out: list[int]) -> None:
        """Appends everything."""
        out += [self.phase_code, int(self.clock), int(self.beat_ticks), int(self.tolerance)]
        out += [int(self.held), int(self.led), int(self.kept)]

    def load(self, saved: Iterator[int]) -> None:
        """Takes back what `save` gave."""
        self.phase_code = next(saved)
        self.clock = next(saved)
        self.beat_ticks = next(saved)
        self.tolerance = next(saved)
        self.held = bool(next(saved))
        self.led = bool(next(saved))
        self.kept = bool(next(saved))
