"""What a caption says of the sounds that matter, and from where; draws nothing."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final, NamedTuple

from game.sim.units import TILE_PIXELS

if TYPE_CHECKING:
    from game.sim.athlete import Athlete
    from game.sim.events import Event
    from game.sim.world import World
    from game.sound.cue import Ears

MOST_LINES: Final = 3
SHORTEST: Final = 75  # ticks that the shortest caption stays
TICKS_A_LETTER: Final = 1.5
SEEN_LEAST: Final = 45  # ticks after which a caption may make way for another
WAITS: Final = 60  # ticks; what matters and found no line by then is over
ASIDE: Final = 110  # pixels from the screen's middle within which a sound is simply here
NEAR_BLAST: Final = 15  # tiles; farther away it is another sound
NEAR_THUNDER: Final = 40  # of 100, how loud it is
HEART_FROM, HEART_UNTIL = 60, 50  # panic at which the heart is heard, and below which no more
STEPS_REACH: Final = 18  # tiles
RUNS: Final = 60  # px/s; slower feet are not heard
SAYS_HIS_NAME: Final = {"izuku": "Izuku", "katsuki": "Katsuki"}
EVERYWHERE: Final = 10_000  # tiles


class Screen(NamedTuple):
    """What is seen of the level: its upper left corner and its size, in pixels."""

    left: int
    top: int
    width: int
    height: int

    def shows(self, x: int, y: int) -> bool:
        """Whether feet at a pixel of the level are on it."""
        across, down = x - self.left, y - self.top
        return 0 <= across < self.width and 0 <= down < self.height + 2 * TILE_PIXELS


class Told(NamedTuple):
    """What is written of a sound, and when.

    Above the `reach` in tiles nobody hears it. What is `unseen` is told only where its source is
    off the screen. What `matters` waits for a line where none is free; who makes a sound himself
    is told of it only if it is his `own`.
    """

    text: str
    reach: int
    unseen: bool = False
    matters: bool = False
    own: bool = False


KATSUKI_SHOUTS: Final = Told("Katsuki shouts", 60, matters=True)
TOLD: Final[dict[tuple[str, str], Told]] = {
    ("shout", ""): KATSUKI_SHOUTS,
    ("found", ""): KATSUKI_SHOUTS,
    ("arrived", ""): KATSUKI_SHOUTS._replace(reach=EVERYWHERE),
    ("drowned", ""): Told("Katsuki shouts, the storm is louder", EVERYWHERE, matters=True),
    ("boost", ""): Told("sparks crackle", 40, unseen=True),
    ("leap", ""): Told("sparks crackle", 40, unseen=True),
    ("cracked", ""): Told("something cracks", 20, matters=True, own=True),
    ("shattered", "skylight"): Told("glass breaks", 25, own=True),
    ("shattered", ""): Told("a wall breaks", 25, own=True),
    ("tank_burst", ""): Told("a tank bursts", 30, own=True),
    ("topple", ""): Told("a crash", 25, unseen=True),
    ("traffic_hit", ""): Told("brakes screech", 25, own=True),
    ("horn", "bus"): Told("bus horn", 25, matters=True),
    ("horn", ""): Told("car horn", 25, matters=True),
    ("signal", "walk"): Told("signal: walk", 25),
    ("signal", "flash"): Told("signal: hurry", 25, matters=True),
    ("signal", "stop"): Told("signal: stop", 25),
    ("doors", "arriving"): Told("train arrives", 45),
    ("doors", "open"): Told("train doors open", 25),
    ("doors", "closing"): Told("door chime", 35, matters=True),
    ("doors", "leaving"): Told("train leaves", 45),
    ("whistle", ""): Told("whistle", 30, own=True),
    ("ring", ""): Told("phone rings", 12, own=True),
    ("buzz", ""): Told("phone buzzes", 12, own=True),
    ("dialled", ""): Told("dial tone", 2, own=True),
    ("phone_dead", ""): Told("phone dies", 2, own=True),
    ("proposal", "gather"): Told("somebody screams", 40, matters=True),
    ("proposal", "hush"): Told("a hush falls", 40),
    ("proposal", "cheer"): Told("crowd cheers", 40),
    ("umbrella_blown", ""): Told("a gust", 15),
}
"""By an event's name and its text, or any text that is not named."""

BLAST: Final = Told("explosion", NEAR_BLAST, unseen=True, matters=True)
FAR_BLAST: Final = Told("distant explosion", 60, unseen=True)
THUNDER: Final = Told("thunder", EVERYWHERE)
FAR_THUNDER: Final = Told("distant thunder", EVERYWHERE)
HEART: Final = Told("heartbeat", 2, own=True)


@dataclass
class _Line:
    """What is being told."""

    text: str
    arrow: str
    since: int
    until: int
    matters: bool

    @property
    def written(self) -> str:
        """With brackets, and the arrow on its own side."""
        if self.arrow in ("", "→"):
            return f"[{self.text} {self.arrow}]" if self.arrow else f"[{self.text}]"
        return f"[{self.arrow} {self.text}]"


class Captions:
    """Takes in every tick of a world; at most three lines, each as long as it takes to read."""

    def __init__(self) -> None:
        """Nothing is heard yet."""
        self._lines: list[_Line] = []
        self._waiting: list[_Line] = []
        self._tick = 0
        self._pounds = False

    @property
    def lines(self) -> tuple[str, ...]:
        """What is to be read now, the oldest first."""
        return tuple(line.written for line in self._lines)

    def restart(self) -> None:
        """The world is not where it was: nothing of it is heard any more."""
        self._lines.clear()
        self._waiting.clear()
        self._pounds = False

    def tick(self, world: World, ears: Ears, screen: Screen) -> None:
        """Takes in a world that has just been stepped, with the person's ears and what he sees."""
        self._tick += 1
        self._lines = [line for line in self._lines if line.until > self._tick]
        self._let_in()
        for event in world.events:
            told = _told(event, ears)
            if told is not None and _is_told(told, event, ears, screen):
                self._tell(told, _arrow(event, ears, screen))
        self._tell_steps(world, ears, screen)
        self._tell_heart(world, ears)

    def _tell_steps(self, world: World, ears: Ears, screen: Screen) -> None:
        """The other boy's feet, while he runs where he is not seen."""
        other = world.izuku if ears.who == "katsuki" else world.katsuki
        if other is None or not _runs(other) or screen.shows(other.x, other.y):
            return
        if _tiles(ears, other.x, other.y) <= STEPS_REACH:
            told = Told(f"{SAYS_HIS_NAME[other.who]}'s steps", STEPS_REACH)
            self._tell(told, _way(other.x, other.y, screen))

    def _tell_heart(self, world: World, ears: Ears) -> None:
        boy = world.katsuki if ears.who == "katsuki" else world.izuku
        panic = 0 if boy is None else boy.panic
        if panic > HEART_FROM and not self._pounds:
            self._tell(HEART, "")
        self._pounds = panic > (HEART_UNTIL if self._pounds else HEART_FROM)

    def _tell(self, told: Told, arrow: str) -> None:
        """Renews what is told or waits already; else it is told, or waits, or is left out."""
        until = self._tick + round(max(SHORTEST, TICKS_A_LETTER * len(told.text)))
        for line in (*self._lines, *self._waiting):
            if line.text == told.text:
                line.arrow, line.until = arrow, until
                return
        new = _Line(told.text, arrow, self._tick, until, told.matters)
        if self._has_room(new):
            self._lines.append(new)
        elif new.matters:
            self._waiting.append(new)

    def _let_in(self) -> None:
        """What waits takes its line as soon as one has been read."""
        self._waiting = [line for line in self._waiting if self._tick - line.since <= WAITS]
        while self._waiting and self._has_room(self._waiting[0]):
            line = self._waiting.pop(0)
            line.until += self._tick - line.since
            line.since = self._tick
            self._lines.append(line)

    def _has_room(self, new: _Line) -> bool:
        """Whether a line is free for another, or is made so: what was read goes, lesser first."""
        if len(self._lines) < MOST_LINES:
            return True
        read = [line for line in self._lines if self._tick - line.since >= SEEN_LEAST]
        lesser = [line for line in read if not line.matters]
        given_up = next(iter((*lesser, *(read if new.matters else ()))), None)
        if given_up is None:
            return False
        self._lines.remove(given_up)
        return True


def _told(event: Event, ears: Ears) -> Told | None:
    """What is written of an event, if anything."""
    if event.name == "blast":
        return BLAST if _tiles(ears, event.x, event.y) <= NEAR_BLAST else FAR_BLAST
    if event.name == "thunder":
        return THUNDER if event.value >= NEAR_THUNDER else FAR_THUNDER
    return TOLD.get((event.name, event.text)) or TOLD.get((event.name, ""))


def _is_told(told: Told, event: Event, ears: Ears, screen: Screen) -> bool:
    if event.who == ears.who and not told.own:
        return False
    if told.unseen and screen.shows(event.x, event.y):
        return False
    return told.reach >= EVERYWHERE or _tiles(ears, event.x, event.y) <= told.reach


def _arrow(event: Event, ears: Ears, screen: Screen) -> str:
    """Where an event is heard from; what one does oneself is everywhere, and so is thunder."""
    if event.who == ears.who or event.name == "thunder":
        return ""
    return _way(event.x, event.y, screen)


def _way(x: int, y: int, screen: Screen) -> str:
    """An arrow from the screen's middle to a place; none where that is near the middle."""
    across = x - screen.left - screen.width // 2
    down = y - screen.top - screen.height // 2
    beside = 0 <= x - screen.left < screen.width
    if beside and not screen.shows(x, y):
        return "↓" if down > 0 else "↑"
    if abs(across) <= ASIDE:
        return ""
    return "→" if across > 0 else "←"


def _runs(boy: Athlete) -> bool:
    return boy.on_ground and boy.state != "hidden" and abs(boy.vx) > RUNS


def _tiles(ears: Ears, x: int, y: int) -> int:
    """How far off a place is, the greater of both ways."""
    return max(abs(ears.x - x), abs(ears.y - y)) // TILE_PIXELS
