"""Izuku's phone: its battery, what comes in, the buzz that gives him away, and his hand on it.

`act` does it all, at rest only: a tap opens the oldest message and the next one puts it away, a
hold switches off or on. A thing that uses `act` comes first. A call is chosen with LEFT or RIGHT.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from game.sim.buttons import ACT, DOWN, LEFT, RIGHT
from game.sim.feelings import raise_panic
from game.sim.messages import OPEN, RINGING, TENTH, UNREAD, WAITING, Inbox, Message
from game.sim.person import GRABBED, HIDDEN, NEVER, RUN, SEATED
from game.sim.units import TICKS_PER_SECOND, TILE

if TYPE_CHECKING:
    from collections.abc import Iterator

    from mypy_extensions import i64

    from game.sim.athlete import Athlete
    from game.sim.level import Level
    from game.sim.stage import Stage

# battery, in thousandths of a %
PERCENT: Final = 1000
START: Final = 110  # tenths of a % where a map says nothing: what the prologue leaves (levels)
SWITCH_ON_COST: Final[i64] = PERCENT // 2  # levels, train_home
BUZZ_COST: Final[i64] = 30
IDLE_PERIOD: Final = 20  # ticks that one thousandth lasts while it is on: 0.2 % a minute
LAST_TICKS: Final = 4 * TICKS_PER_SECOND  # for so long an empty battery lights what is being read

# the buzz
BUZZ_PERIOD: Final = TICKS_PER_SECOND
HEARD: Final[i64] = 8 * TILE  # how far Katsuki hears it, whatever the cover (levels, beat 12)
BUZZ_PANIC: Final = 4  # points, for each message and not for each buzz of it

# his hand
REST_TICKS: Final = 6  # of standing still before the phone comes out
TAP_TICKS: Final = 20  # a shorter press opens, a longer one has begun to switch
OFF_TICKS: Final = TICKS_PER_SECOND  # levels, beat 12
ON_TICKS: Final = 2 * TICKS_PER_SECOND  # levels, beat 24
CHOICE_TICKS: Final = 45  # into the ringing, so that no step on the way is taken for a choice
TALK_TICKS: Final = 6 * TICKS_PER_SECOND
HUNTED: Final[i64] = 8 * TILE  # nobody stands and reads with him so near

PANIC_OF: Final[dict[str, int]] = {
    "uraraka": -8, "iida": -8, "kirishima": -4, "inko": -4, "katsuki": 6,
}  # fmt: skip
"""Points of panic that words of somebody are worth, as they are read or heard."""


class Phone:
    """A phone; all that changes is part of the world's state."""

    def __init__(self, level: Level) -> None:
        """As it is at the level's start: what Izuku's start says of it."""
        start = level.of_kind("izuku")[0]
        self.inbox = Inbox(level.of_kind("message"))
        self.charge: i64 = start.number("battery", START) * TENTH
        """What the battery holds, in thousandths of a %."""
        self.on: bool = start.text("phone", "on") == "on" and self.charge > 0
        # what comes in
        self.buzzed_at: i64 = NEVER
        self._coming: Message | None = None
        self._came_at: i64 = 0
        self._buzzes_left: i64 = 0
        self._buzz_at: i64 = 0
        # what he does with it
        self._opened: Message | None = None
        self._opened_at: i64 = 0
        self.hold: i64 = 0
        """Ticks that `act` has been held for the phone."""
        self.still: i64 = 0
        """Ticks that he has been at rest."""
        self._armed: bool = False
        self._taken: bool = False
        self._safe: bool = False

    # ---- what people read

    @property
    def battery(self) -> int:
        """What is left, 0-100 %; 0 only when it is dead."""
        return int((self.charge + PERCENT - 1) // PERCENT)

    @property
    def unread(self) -> int:
        """How many messages have come in and are unread."""
        return self.inbox.unread()

    @property
    def sender(self) -> str:
        """Whose message is opened next, or empty."""
        message = self.inbox.next_up()
        return message.who if message is not None else ""

    @property
    def opened(self) -> Message | None:
        """The text on the screen, or the call that is being held."""
        return self._opened

    def open_ticks(self, tick: int) -> int:
        """How long it has been open, in ticks."""
        return int(tick - self._opened_at) if self._opened is not None else 0

    @property
    def ringing(self) -> Message | None:
        """The call that rings."""
        coming = self._coming
        return coming if coming is not None and coming.rings else None

    @property
    def buzzing(self) -> bool:
        """Whether it is in the middle of its buzzes."""
        return self._coming is not None

    @property
    def may_open(self) -> bool:
        """Whether a tap would open a message now."""
        return self._safe and self.on and self._opened is None and self.inbox.next_up() is not None

    @property
    def switching(self) -> int:
        """How far the hold that switches it has come, 0-100 %."""
        whole = OFF_TICKS if self.on else ON_TICKS
        if self.hold < TAP_TICKS or self.charge == 0:
            return 0
        return min(int(self.hold * 100 // whole), 100)

    def may_choose(self, tick: int) -> bool:
        """Whether LEFT and RIGHT decide about a call now."""
        ready = self.ringing is not None and self.still >= REST_TICKS
        return ready and self._may_be_chosen(tick)

    def heard_by(self, chaser: Athlete, boy: Athlete, tick: i64) -> bool:
        """Whether a buzz of this tick or the one before is near enough to be heard."""
        return self.buzzed_at >= tick - 1 and _distance(chaser, boy) <= HEARD

    # ---- what others do to it

    def set_off(self, beat: int, tick: i64) -> None:
        """A beat of the story has been reached."""
        self.inbox.set_off_by_beat(beat, tick)

    def leave_act(self) -> None:
        """A thing uses the press of `act`: the phone lets it be."""
        self._armed = False
        self._taken = True
        self.hold = 0

    # ---- one tick

    def step(self, stage: Stage, boy: Athlete, chaser: Athlete | None, *, seen: bool) -> str:
        """One tick, after the boys have moved; the outcome of an answered call, else empty.

        `seen` is whether the chaser has Izuku in sight.
        """
        # what is set off where he passes
        for message in self.inbox.placed:
            if message.progress == WAITING and message.zone is not None:
                if message.zone.holds(boy):
                    message.set_off(stage.tick)
        # how he stands
        rested = self.still
        self.still = self.still + 1 if _at_rest(boy) else 0
        hunted = seen or (chaser is not None and _is_near(chaser, boy))
        self._safe = self.still >= REST_TICKS and (boy.state_code != RUN or not hunted)
        # what he decides
        outcome = ""
        if self.ringing is not None and rested >= REST_TICKS:
            outcome = self._choose(stage, boy)
        # what it does by itself
        if self.on:
            self._receive(stage, boy)
            self._run_down(stage, boy)
        # what he does with it
        if self._opened is not None:
            self._put_away(stage)
        self._press(stage, boy)
        self._taken = False
        return outcome

    # ---- what it does by itself

    def _receive(self, stage: Stage, boy: Athlete) -> None:
        """Lets what is due come in, one after the other, and buzzes."""
        if self._coming is None:
            message = self.inbox.due(stage.tick)
            if message is None or self._in_call():
                return
            self._let_in(message, stage, boy)
        elif stage.tick >= self._buzz_at:
            if self._buzzes_left > 0:
                self._buzz(stage, boy)
            else:
                self._fall_silent(stage, boy)

    def _let_in(self, message: Message, stage: Stage, boy: Athlete) -> None:
        """A text lies in the inbox from now on; a call rings."""
        message.at = stage.tick
        message.progress = RINGING if message.rings else UNREAD
        self._coming = message
        self._came_at = self._buzz_at = stage.tick
        self._buzzes_left = message.buzzes
        if message.rings:
            self._buzzes_left = (message.rings + BUZZ_PERIOD - 1) // BUZZ_PERIOD
            stage.tell("ring", boy.who, boy.sx, boy.sy, 0, message.key)
        if self._buzzes_left > 0:
            raise_panic(boy, BUZZ_PANIC)
            self._buzz(stage, boy)

    def _buzz(self, stage: Stage, boy: Athlete) -> None:
        self._buzzes_left -= 1
        self._buzz_at = stage.tick + BUZZ_PERIOD
        self.buzzed_at = stage.tick
        self.charge = max(self.charge - BUZZ_COST, 0)
        stage.tell("buzz", boy.who, boy.sx, boy.sy, self.battery)

    def _fall_silent(self, stage: Stage, boy: Athlete) -> None:
        """The last buzz is over; a call that nobody took is missed."""
        missed, self._coming = self.ringing, None
        if missed is not None:
            stage.tell("missed", boy.who, boy.sx, boy.sy, 0, missed.key)
            self.inbox.finish(missed, stage.tick)

    def _run_down(self, stage: Stage, boy: Athlete) -> None:
        """Being on empties the battery; an empty one still lights for a moment what is read."""
        if stage.tick % IDLE_PERIOD == 0 and self.charge > 0:
            self.charge -= 1
        if self.charge > 0:
            return
        if self._opened is None or stage.tick >= self._opened_at + LAST_TICKS:
            self._die(stage, boy)

    def _die(self, stage: Stage, boy: Athlete) -> None:
        self.charge = 0
        self._go_dark(stage, boy)
        stage.tell("phone_dead", boy.who, boy.sx, boy.sy)

    def _go_dark(self, stage: Stage, boy: Athlete) -> None:
        """Off: nothing is shown, nothing buzzes, a call that rang is missed."""
        self.on = False
        self._fall_silent(stage, boy)
        self._close(stage)

    # ---- what he does with it

    def _in_call(self) -> bool:
        return self._opened is not None and self._opened.rings > 0

    def _choose(self, stage: Stage, boy: Athlete) -> str:
        """LEFT refuses the call that rings, RIGHT answers it; without its cost the phone dies."""
        call = self.ringing
        chosen = boy.pressed & (LEFT | RIGHT)
        if call is None or chosen not in (LEFT, RIGHT) or not self._may_be_chosen(stage.tick):
            return ""
        self._coming = None
        if chosen == LEFT:
            stage.tell("refused", boy.who, boy.sx, boy.sy, 0, call.key)
            self.inbox.finish(call, stage.tick)
            return ""
        if self.charge < call.cost:
            self.inbox.finish(call, stage.tick)
            self._die(stage, boy)
            return ""
        self._close(stage)
        self._open(call, stage, boy, "answered")
        return call.outcome

    def _may_be_chosen(self, tick: i64) -> bool:
        return tick - self._came_at >= CHOICE_TICKS

    def _open(self, message: Message, stage: Stage, boy: Athlete, name: str) -> None:
        """Shows a text or takes a call: it costs charge, and it calms or frightens."""
        message.progress = OPEN
        self._opened = message
        self._opened_at = stage.tick
        self.charge = max(self.charge - message.cost, 0)
        raise_panic(boy, PANIC_OF.get(message.who, 0))
        stage.tell(name, boy.who, boy.sx, boy.sy, self.battery, message.key)

    def _close(self, stage: Stage) -> None:
        if self._opened is not None:
            self.inbox.finish(self._opened, stage.tick)
            self._opened = None

    def _put_away(self, stage: Stage) -> None:
        """A call ends by itself, on the move too; a text is read at rest and in peace."""
        if self._in_call():
            if stage.tick >= self._opened_at + TALK_TICKS:
                self._close(stage)
        elif not self._safe:
            self._close(stage)

    def _press(self, stage: Stage, boy: Athlete) -> None:
        """`act`: put away, tapped or held; never where something else has used the press."""
        if boy.pressed & ACT:
            self._armed = True
            self.hold = 0
            if self._opened_at < stage.tick and self._opened is not None and not self._taken:
                self._close(stage)
                self._armed = False
        # a door that the press has opened, in this tick or at the end of the one before
        door = stage.tick - boy.state_since <= min(self.hold, 1)
        if self._taken or door:
            self._armed = False
        elif boy.pressed & DOWN and boy.state_code == SEATED and self._safe:
            self._pass_over(stage, boy)
        if not self._armed:
            self.hold = 0
        elif boy.buttons & ACT:
            self._hold_on(stage, boy)
        else:
            self._armed = False
            tapped = 0 < self.hold < TAP_TICKS
            self.hold = 0
            if tapped:
                self._tap(stage, boy)

    def _hold_on(self, stage: Stage, boy: Athlete) -> None:
        """Counts as long as he is at rest; at the end the phone is off, or on again."""
        self.hold = self.hold + 1 if self.still > 0 else 0
        if self.charge == 0 or self.hold < (OFF_TICKS if self.on else ON_TICKS):
            return
        self._armed = False
        self.hold = 0
        if self.on:
            self._go_dark(stage, boy)
        else:
            self.on = True
            self.charge = max(self.charge - SWITCH_ON_COST, 0)
        stage.tell("phone", boy.who, boy.sx, boy.sy, self.battery, "on" if self.on else "off")

    def _tap(self, stage: Stage, boy: Athlete) -> None:
        message = self.inbox.next_up()
        if message is not None and self.may_open:
            self._open(message, stage, boy, "message")

    def _pass_over(self, stage: Stage, boy: Athlete) -> None:
        """Seated, DOWN leaves the next one unopened."""
        message = self.inbox.next_up()
        if message is None or not self.may_open:
            return
        if self.inbox.pass_over(message, stage.tick):
            stage.tell("passed_over", boy.who, boy.sx, boy.sy, 0, message.key)

    # ---- state in and out

    def save(self, out: list[int]) -> None:
        """Appends everything that changes."""
        self.inbox.save(out)
        out += [int(self.charge), int(self.on), int(self.buzzed_at), self._number(self._coming)]
        out += [int(self._came_at), int(self._buzzes_left), int(self._buzz_at)]
        out += [self._number(self._opened), int(self._opened_at), int(self.hold), int(self.still)]
        out += [int(self._armed), int(self._taken), int(self._safe)]

    def load(self, saved: Iterator[int]) -> None:
        """Takes back what `save` gave."""
        self.inbox.load(saved)
        self.charge = next(saved)
        self.on = next(saved) != 0
        self.buzzed_at = next(saved)
        self._coming = self._numbered(next(saved))
        self._came_at = next(saved)
        self._buzzes_left = next(saved)
        self._buzz_at = next(saved)
        self._opened = self._numbered(next(saved))
        self._opened_at = next(saved)
        self.hold = next(saved)
        self.still = next(saved)
        self._armed = next(saved) != 0
        self._taken = next(saved) != 0
        self._safe = next(saved) != 0

    def _number(self, message: Message | None) -> int:
        return -1 if message is None else self.inbox.all.index(message)

    def _numbered(self, number: int) -> Message | None:
        return None if number < 0 else self.inbox.all[number]


def phone_of(level: Level) -> Phone | None:
    """A level's phone, or None where nothing comes in and nothing asks for it."""
    asked = level.of_kind("message") or any(
        thing.text("kind") == "phone" for thing in level.of_kind("thing")
    )
    start = level.of_kind("izuku")[0]
    return Phone(level) if asked or start.number("battery", -1) >= 0 else None


def _at_rest(boy: Athlete) -> bool:
    """Whether he stands, hides or sits, and presses no direction."""
    if boy.state_code in (HIDDEN, SEATED):
        return True
    return boy.state_code == RUN and boy.on_ground and boy.svx == 0 and not boy.direction()


def _is_near(chaser: Athlete, boy: Athlete) -> bool:
    return chaser.state_code < GRABBED and _distance(chaser, boy) <= HUNTED


def _distance(one: Athlete, other: Athlete) -> i64:
    """Subpixels between the feet of two, the longer of across and down."""
    across = one.sx - other.sx
    down = one.sy - other.sy
    if across < 0:
        across = -across
    if down < 0:
        down = -down
    return across if across > down else down
