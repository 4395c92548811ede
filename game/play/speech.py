"""Who says what when: the story's lines, and what the chase wrings from both boys."""

from __future__ import annotations

import random
from collections import deque
from typing import TYPE_CHECKING, Final

from game.play import lines
from game.play.lines import IZUKU, KATSUKI, Line
from game.play.spoken import STORY
from game.sim.units import TILE_PIXELS
from game.sound.blips import SOFT_BEATS
from game.view.bubble import Bubble

if TYPE_CHECKING:
    from collections.abc import Sequence

    from game.play.spoken import Spoken
    from game.sim.events import Event
    from game.sim.world import World

CHATTER_PAUSE: Final = 150  # ticks of silence before anything that is not the story is said
SAME_PAUSE: Final = 420  # ticks before the same cause has a line again
CLOSE: Final = 9 * TILE_PIXELS  # pixels between the boys at which they talk
CLOSE_PAUSE: Final = 360
FAR: Final = 45 * TILE_PIXELS  # pixels between them at which it feels too quiet
FAR_PAUSE: Final = 900

CAUSES: Final[dict[tuple[str, str], tuple[Line, ...]]] = {
    ("blast_vetoed", KATSUKI): lines.VETOED,
    ("blast", KATSUKI): lines.BLASTS,
    ("found", KATSUKI): lines.FOUND,
    ("lost_sight", KATSUKI): lines.LOST,
    ("shout", KATSUKI): lines.SHOUTS,
    ("drowned", KATSUKI): lines.DROWNED,
    ("boost_denied", IZUKU): lines.DENIED,
    ("bump", IZUKU): lines.BUMPED,
    ("buzz", IZUKU): lines.BUZZES,
    ("phone_dead", IZUKU): lines.PHONE_DEAD,
    ("stumble", IZUKU): lines.HURT,
    ("fallen", IZUKU): lines.HURT,
}
"""Who comments on which events, and how."""


class Speech:
    """Chooses lines; hands out bubbles one by one. What is chosen changes nothing in the world."""

    def __init__(self, opening: Sequence[Line] = (), spoken: Spoken = STORY) -> None:
        """Silent, but for what is said before the first step."""
        self._spoken = spoken
        self._queue: deque[Line] = deque(opening)
        self._random = random.Random()  # only ever decides which words are used
        self._tender = False  # what is in the queue is said softly
        self._place = (0, 0)  # of the moment that is spoken of, pixels
        self._tick = 0
        self._free_at = 0
        self._quiet_since = 0
        self._beats: set[int] = set()
        self._moments: set[str] = set()
        self._told_at: dict[str, int] = {}
        self._rounds: dict[str, int] = {}

    def tick(self, world: World) -> Bubble | None:
        """Takes in a tick of the world; a bubble to show from now on, or None."""
        self._tick += 1
        over = world.roof_end is not None and world.roof_end.under_way
        for event in world.events:
            self._hear(event, over=over)
        if not over:
            self._distance(world)
        return self._next(world.tick)

    def say(self, words: Sequence[Line], *, tender: bool = False) -> None:
        """These lines come next; what was still to be said falls silent."""
        self._queue = deque(words)
        self._tender = tender
        self._free_at = self._tick

    def again(self) -> None:
        """After a retry: what was being said falls silent, the story is not told twice."""
        self._queue.clear()
        self._free_at = self._quiet_since = self._tick

    def go_on(self) -> None:
        """The sentence has been heard: the next one may come."""
        self._free_at = min(self._free_at, self._tick)

    # ---- what gives cause

    def _hear(self, event: Event, *, over: bool) -> None:
        """Takes in an event; once it is `over` nobody is chased, and only the storm is heard."""
        if event.name == "beat" and event.value in self._spoken.beats:
            if event.value not in self._beats:
                self._beats.add(event.value)
                self._place = event.x, event.y
                self.say(self._spoken.beats[event.value], tender=event.value in SOFT_BEATS)
        elif _moment(event) in self._spoken.moments:
            moment = _moment(event)
            if moment not in self._moments:
                self._moments.add(moment)
                self._place = event.x, event.y
                self.say(self._spoken.moments[moment])
        elif event.name == "waited" and event.value in lines.WAITED:
            self.say(lines.WAITED[event.value])
        elif event.name == "lamp":
            self.say(lines.LAMP)
        elif event.name == "page" and event.value in self._spoken.pages:
            self.say((Line(IZUKU, self._spoken.pages[event.value], lines.PAGE_TICKS),))
        elif (event.name, event.who) in CAUSES and (not over or event.name == "drowned"):
            choices = [(line,) for line in CAUSES[event.name, event.who]]
            self._chatter(event.name, SAME_PAUSE, choices)

    def _distance(self, world: World) -> None:
        chaser = world.katsuki
        if chaser is None or chaser.state == "hidden" or world.outcome != "running":
            return
        across, down = abs(chaser.x - world.izuku.x), abs(chaser.y - world.izuku.y)
        if across < CLOSE and down < CLOSE:
            self._chatter("close", CLOSE_PAUSE, lines.CLOSE)
        elif across > FAR:
            self._chatter("far", FAR_PAUSE, lines.FAR)

    def _chatter(self, cause: str, pause: int, choices: Sequence[Sequence[Line]]) -> None:
        """Says something that can be left out: not into a silence that is needed."""
        if self._queue or self._tick - self._quiet_since < CHATTER_PAUSE:
            return
        if self._tick - self._told_at.get(cause, -pause) < pause:
            return
        self._told_at[cause] = self._tick
        turn = self._rounds.setdefault(cause, self._random.randrange(len(choices)))
        self._rounds[cause] = turn + 1
        self.say(choices[turn % len(choices)])

    # ---- what is said

    def _next(self, world_tick: int) -> Bubble | None:
        if not self._queue or self._tick < self._free_at + self._queue[0].after:
            return None
        line = self._queue.popleft()
        self._free_at = self._quiet_since = self._tick + line.ticks
        until = world_tick + line.ticks
        return Bubble(
            line.text, line.who, until, *self._place, loud=line.loud, face=line.face,
            tender=self._tender,
        )  # fmt: skip


def _moment(event: Event) -> str:
    """The word for what happens: a proposal's phase, a grip that is more than a grab."""
    if event.name == "proposal":
        return event.text
    if event.name == "grab" and event.value:
        return "grip"
    return event.name if event.who == IZUKU or event.name == "held" else ""
