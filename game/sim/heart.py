"""What one boy feels: hands that cold and panic dull, lungs that count, legs that tire."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from game.sim.breath import IDLE, Breath
from game.sim.buttons import BREATHE
from game.sim.legs import STITCH_BELOW, WALK_SPEED
from game.sim.one_for_all import LOWEST_CEILING
from game.sim.person import FULL, HIDDEN, NEVER, RUN, SEATED

if TYPE_CHECKING:
    from collections.abc import Iterator

    from mypy_extensions import i64

    from game.sim.athlete import Athlete
    from game.sim.stage import Stage

PERIOD: Final = 10  # ticks from one look at the slow things to the next: six a second
POINT: Final[i64] = FULL // 100

# hands
LOST_TICKS: Final = 30  # that a lost moment lasts (mechanics: 0.5 s)
SHIVER_STEP: Final[i64] = 20 * POINT  # each so much cold delays the hands by a tick
MOST_DELAY: Final = 4  # ticks

# legs
BREATHING_PACE: Final = 90  # % of top speed
NUMB_ABOVE: Final[i64] = 40 * POINT
MOST_NUMB: Final = 50  # % of top speed that the worst cold takes
TIRES_AFTER: Final = 20 * 60  # ticks of running that cost a point of the ceiling
SITTING_GAIN: Final = 15  # stamina points per second, hidden or seated
STITCH_GONE: Final[i64] = STITCH_BELOW + 5 * POINT


class Heart:
    """What one boy feels beyond the numbers that everybody reads of him."""

    def __init__(self, boy: Athlete) -> None:
        """At ease."""
        self.boy = boy
        self.breath = Breath()
        self.lost_at: i64 = NEVER
        self.lost_held: i64 = 0
        self.has_stitch: bool = False
        self.run_ticks: i64 = 0
        self.delay: int = 0
        self.ring: list[int] = [0] * MOST_DELAY  # what was pressed, the last tick first
        self.ring_at: i64 = NEVER

    # ---- hands

    def is_lost(self, tick: i64) -> bool:
        """Whether a lost moment is going on."""
        return tick - self.lost_at < LOST_TICKS

    def hands(self, stage: Stage, buttons: i64) -> i64:
        """The buttons that cold and panicking hands make of those pressed; breath stays free."""
        free = buttons & BREATHE
        if self.boy.cold_units:
            buttons = self._shiver(stage.tick, buttons)
        if self.is_lost(stage.tick):
            self.lost_held &= buttons
            buttons = self.lost_held
        return (buttons & ~BREATHE) | free

    def _shiver(self, tick: i64, buttons: i64) -> i64:
        """The buttons of up to 4 ticks ago; when hands get warmer, no press is skipped."""
        ring = self.ring
        if self.ring_at != tick - 1:  # the hands were warm until now
            ring = [int(buttons)] * MOST_DELAY
            self.delay = 0
        delay = int(min(self.boy.cold_units // SHIVER_STEP, MOST_DELAY))
        late: i64 = ring[delay - 1] if delay else buttons
        for skipped in range(delay, self.delay):
            late |= ring[skipped]
        self.ring = [int(buttons), *ring[:-1]]
        self.ring_at = tick
        self.delay = delay
        return late

    # ---- lungs

    def counts(self) -> bool:
        """Whether there is a breath to follow."""
        breath = self.breath
        return self.boy.buttons & BREATHE != 0 or breath.held or breath.phase_code != IDLE

    def moves(self) -> bool:
        """Whether he is on the move."""
        boy = self.boy
        if boy.state_code in (SEATED, HIDDEN):
            return False
        return boy.svx != 0 or boy.direction() != 0 or not boy.on_ground

    def stands_by(self) -> bool:
        """Whether he stands or sits where another could breathe with him."""
        boy = self.boy
        if boy.state_code == SEATED:
            return True
        return boy.state_code == RUN and boy.svx == 0 and boy.on_ground

    # ---- legs

    def set_pace(self) -> None:
        """Writes what breath and cold leave of top speed."""
        boy = self.boy
        pace = BREATHING_PACE if self.breath.phase_code != IDLE else 100
        if boy.cold_units > NUMB_ABOVE:
            pace = pace * (100 - numb(boy)) // 100
        boy.pace_percent = pace

    def tire(self, stage: Stage) -> None:
        """Running lowers stamina's ceiling, sitting restores stamina; tells of a stitch."""
        boy = self.boy
        if boy.state_code in (SEATED, HIDDEN):
            boy.spend(-SITTING_GAIN * PERIOD)
        elif boy.svx > WALK_SPEED or boy.svx < -WALK_SPEED:
            self.run_ticks += PERIOD
            if self.run_ticks >= TIRES_AFTER:
                self.run_ticks = 0
                boy.ceiling_units = max(boy.ceiling_units - POINT, LOWEST_CEILING)
                boy.stamina_units = min(boy.stamina_units, boy.ceiling_units)
        if self.has_stitch:
            self.has_stitch = boy.stamina_units < STITCH_GONE
        elif boy.stamina_units < STITCH_BELOW:
            self.has_stitch = True
            stage.tell("stitch", boy.who, boy.sx, boy.sy)

    # ---- state in and out

    def save(self, out: list[int]) -> None:
        """Appends everything but the boy."""
        self.breath.save(out)
        out += [int(self.lost_at), int(self.lost_held), int(self.has_stitch), int(self.run_ticks)]
        out += [self.delay, *self.ring, int(self.ring_at)]

    def load(self, saved: Iterator[int]) -> None:
        """Takes back what `save` gave."""
        self.breath.load(saved)
        self.lost_at = next(saved)
        self.lost_held = next(saved)
        self.has_stitch = bool(next(saved))
        self.run_ticks = next(saved)
        self.delay = next(saved)
        self.ring = [next(saved) for _ in range(MOST_DELAY)]
        self.ring_at = next(saved)


def numb(boy: Athlete) -> int:
    """How much of top speed the cold takes, 0-50 %."""
    above = boy.cold_units - NUMB_ABOVE
    return 0 if above <= 0 else int(above * MOST_NUMB // (FULL - NUMB_ABOVE))
