"""Texts and calls: what sets each off, what it costs, and how far it has come."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from game.sim.story import Zone

if TYPE_CHECKING:
    from collections.abc import Iterator

    from mypy_extensions import i64

    from game.sim.level import Thing

TENTH: Final = 100  # of a %, in the battery's thousandths
BUZZES: Final = 3  # of a text for which a map says nothing (levels, beat 12)
COST: Final = 1  # tenths of a %, likewise (levels, train_home)

WAITING: Final = 0  # nothing has set it off
DUE: Final = 1  # set off; it comes in when its time has come and the phone is on
UNREAD: Final = 2  # a text in the inbox
RINGING: Final = 3  # a call
OPEN: Final = 4  # a text on the screen, or a call that was answered
DONE: Final = 5  # read, passed over, spoken, refused or missed


class Message:
    """A text or a call; its words belong to whoever shows it, here it has a key only."""

    def __init__(self, thing: Thing) -> None:
        """Not set off yet."""
        self.key: str = thing.text("id")
        self.who: str = thing.text("who")
        self.cost: i64 = thing.number("cost", COST) * TENTH
        """What opening or answering it takes from the battery, in thousandths of a %."""
        self.rings: i64 = thing.number("rings")
        """Ticks that a call rings; 0 for a text."""
        self.buzzes: int = thing.number("buzzes", BUZZES)
        self.outcome: str = thing.text("outcome")
        self.urgent: bool = thing.number("urgent") != 0
        self.beat: int = thing.number("beat")
        self.after: str = thing.text("after")
        self.delay: i64 = thing.number("delay")
        placed = self.beat == 0 and not self.after
        self.zone: Zone | None = Zone(thing, any_height=True) if placed else None
        # what changes
        self.progress: int = WAITING
        self.at: i64 = 0
        """The tick at which it is due; once it has come in, that at which it did."""
        self.passes: int = 0
        self.put_off: bool = False

    def set_off(self, tick: i64) -> None:
        """Its cause has come; only the first one counts."""
        if self.progress == WAITING:
            self.progress = DUE
            self.at = tick + self.delay

    def rank(self) -> int:
        """Its place among unread ones: urgent ones first, those put off last."""
        if self.put_off:
            return 2
        return 0 if self.urgent else 1

    def save(self, out: list[int]) -> None:
        """Appends what changes."""
        out += [self.progress, int(self.at), self.passes, int(self.put_off)]

    def load(self, saved: Iterator[int]) -> None:
        """Takes back what `save` gave."""
        self.progress = next(saved)
        self.at = next(saved)
        self.passes = next(saved)
        self.put_off = next(saved) != 0


class Inbox:
    """All messages of a level, in the level's own order."""

    def __init__(self, things: tuple[Thing, ...]) -> None:
        """None has come in."""
        self.all: list[Message] = [Message(thing) for thing in things]
        self.placed: list[Message] = [m for m in self.all if m.zone is not None]

    def set_off_by_beat(self, beat: int, tick: i64) -> None:
        """A beat of the story sets off those that wait for it."""
        for message in self.all:
            if message.beat == beat:
                message.set_off(tick)

    def finish(self, message: Message, tick: i64) -> None:
        """Ends one: sets off what comes after it, and brings back what was put off."""
        message.progress = DONE
        for other in self.all:
            other.put_off = False
            if other.after and other.after == message.key:
                other.set_off(tick)

    def due(self, tick: i64) -> Message | None:
        """The one that comes in next, if its time has come."""
        best: Message | None = None
        for message in self.all:
            if message.progress != DUE or message.at > tick:
                continue
            if best is None or message.at < best.at:
                best = message
        return best

    def next_up(self) -> Message | None:
        """The unread one that is opened next: urgent ones first, then the oldest."""
        best: Message | None = None
        for message in self.all:
            if message.progress != UNREAD:
                continue
            if best is None or (message.rank(), message.at) < (best.rank(), best.at):
                best = message
        return best

    def unread(self) -> int:
        """How many have come in and are unread."""
        return sum(message.progress == UNREAD for message in self.all)

    def pass_over(self, message: Message, tick: i64) -> bool:
        """Leaves one unopened for good; an urgent one only once, until another was dealt with."""
        if not message.urgent:
            self.finish(message, tick)
            return True
        if message.passes:
            return False
        message.passes = 1
        message.put_off = True
        return True

    def save(self, out: list[int]) -> None:
        """Appends everything that changes."""
        for message in self.all:
            message.save(out)

    def load(self, saved: Iterator[int]) -> None:
        """Takes back what `save` gave."""
        for message in self.all:
            message.load(saved)
