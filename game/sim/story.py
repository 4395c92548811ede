"""What a level's things do to the story: beats, pages, checkpoints, exits, endings."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from game.sim.body import HALF_WIDTH
from game.sim.level import parse_weather
from game.sim.units import SUBPIXELS, TILE_PIXELS

if TYPE_CHECKING:
    from collections.abc import Iterator

    from mypy_extensions import i64

    from game.sim.athlete import Athlete
    from game.sim.level import Level, Thing
    from game.sim.stage import Stage

POINT_WIDTH: Final = TILE_PIXELS  # a point triggers in a zone of this size around itself
POINT_HEIGHT: Final = 4 * TILE_PIXELS
TALL: Final = 1 << 20  # beats and checkpoints are crossed at any height

DECIDE_BEAT: Final = 7  # the boy stops, unsure which way; his pursuer waits for it
RULE_BEAT: Final = 8  # people everywhere: the crowd's veto is shown whole
PROPOSAL_BEAT: Final = 15  # a scream: somebody asks, and the street gathers round
GRIP_BEAT: Final = 14  # lost in thought he does not hear the footsteps
RACE_BEAT: Final = 16  # off through the cheering crowd: from here on a grab is a grab
RULE_TICKS: Final = 10 * 60  # for so long he tries to fire whenever he can

PATIENCE_TICKS: Final = 8 * 60  # but not for ever

# what his head is to do, as a beat's `katsuki` says it
CHASE: Final = 0
SEARCH: Final = 1  # walk about and look
AWAY: Final = 2  # go off through a door, and stay there
HUNTS: Final[tuple[str, ...]] = ("chase", "search", "away")

OUTCOMES: Final[tuple[str, ...]] = (
    "running", "escaped", "caught", "true", "caught_street", "caught_platform", "caught_fountain",
    "hidden", "answered", "called", "turned_back",
)  # fmt: skip
"""Every way that a world can stand or end."""

ENDING_OF_BEAT: Final = (
    (7, "caught_street"), (8, "caught_street"), (9, "caught_platform"), (10, "caught_platform"),
    (14, "caught_fountain"), (15, "caught_fountain"), (16, "caught_fountain"),
)  # fmt: skip
"""Which ending a grab is, in a level that stages these beats."""

ROOF_END: Final = (22, 23, 24)
"""Beats that the last scene of the roofs tells, whatever column they are drawn in."""

ROOF_BEATS: Final = (20, 21, 22, 23, 24)  # soaked on the roofs nobody can be held
GRIPS: Final = 3  # at each third grip the body gives up (level design, failing costs seconds)


class Zone:
    """A rectangle in subpixels that a body can be in."""

    def __init__(self, thing: Thing, *, any_height: bool) -> None:
        """The zone of a thing; a point gets a tile's width and a body's reach."""
        width = thing.width or POINT_WIDTH
        height = thing.height or POINT_HEIGHT
        self.thing = thing
        self.left: i64 = (thing.x - width // 2) * SUBPIXELS - HALF_WIDTH
        self.right: i64 = (thing.x - width // 2 + width) * SUBPIXELS + HALF_WIDTH
        self.top: i64 = -TALL * SUBPIXELS if any_height else (thing.y - height) * SUBPIXELS
        self.bottom: i64 = TALL * SUBPIXELS if any_height else thing.y * SUBPIXELS

    def holds(self, boy: Athlete) -> bool:
        """Whether the boy's body touches the zone."""
        return (
            self.left < boy.sx < self.right
            and self.top < boy.sy
            and boy.sy - boy.height_sub < self.bottom
        )


class Story:
    """The things that Izuku's way through a level sets off, each once."""

    def __init__(self, level: Level) -> None:
        """Everything still ahead."""
        told = () if not ends_on_roofs(level) else ROOF_END
        beats = [t for t in level.of_kind("beat") if t.number("id") not in told]
        self.beats = [Zone(t, any_height=True) for t in beats]
        self._bits_of: dict[int, int] = {}
        for number, zone in enumerate(self.beats):
            beat = zone.thing.number("id")
            self._bits_of[beat] = self._bits_of.get(beat, 0) | 1 << number
        self.weathers = [parse_weather(zone.thing.text("weather")) for zone in self.beats]
        self.pages = [Zone(t, any_height=False) for t in level.of_kind("page")]
        self.checkpoints = [Zone(t, any_height=True) for t in level.of_kind("checkpoint")]
        self.exits = [Zone(t, any_height=False) for t in level.of_kind("exit")]
        for zone in self.exits:
            if zone.thing.text("outcome", "escaped") not in OUTCOMES:
                msg = f"exit with outcome {zone.thing.text('outcome')!r}: use one of {OUTCOMES[1:]}"
                raise ValueError(msg)
        self.beats_done: int = 0
        self.pages_done: int = 0
        self.checkpoints_done: int = 0
        self.released_at: i64 = -1
        self.rule_until: i64 = 0
        self.staged: bool = any(zone.thing.text("katsuki") for zone in self.beats)
        """Whether the map says from beat to beat what Katsuki's head is to do."""
        self.hunt: int = AWAY if self.staged else CHASE
        self.caught_as: str = caught_ending(level)
        staged = {thing.number("id") for thing in level.of_kind("beat")}
        self.slippery: bool = self.caught_as == "caught" and not staged.isdisjoint(ROOF_BEATS)
        self.grips: int = 0
        self.owed: int = -1  # the checkpoint that a cut way leaves to be counted
        katsuki = level.of_kind("katsuki")
        # where a hand comes first, it is the grip that brings the scream, no place
        self.screams_in_grip: bool = bool(katsuki) and staged >= {GRIP_BEAT, PROPOSAL_BEAT}
        self.delay: i64 = katsuki[0].number("delay") if katsuki else 0
        self.waits_for_beat: int = katsuki[0].number("beat") if katsuki else 0
        if DECIDE_BEAT in staged:
            self.waits_for_beat = DECIDE_BEAT
        if not self.waits_for_beat and not self.staged:
            self.released_at = self.delay

    def step(self, stage: Stage, izuku: Athlete) -> str:
        """Sets off what Izuku has reached; the outcome's name at an exit, else empty."""
        for number, zone in enumerate(self.beats):
            if not self.beats_done >> number & 1 and zone.holds(izuku):
                if not self.screams_in_grip or zone.thing.number("id") != PROPOSAL_BEAT:
                    self._set_off(stage, izuku, number)
        for number, zone in enumerate(self.pages):
            if not self.pages_done >> number & 1 and zone.holds(izuku):
                self.pages_done |= 1 << number
                page = zone.thing.number("number")
                stage.tell("page", "izuku", izuku.sx, izuku.sy, page)
        if self.released_at < 0 and self.waits_for_beat == DECIDE_BEAT:
            if stage.tick >= PATIENCE_TICKS:
                self.released_at = stage.tick + self.delay
        for zone in self.exits:
            if zone.holds(izuku):
                return zone.thing.text("outcome") or "escaped"
        return ""

    def set_off(self, stage: Stage, izuku: Athlete, beat: int) -> None:
        """Sets off a beat by its id, wherever he is, unless that is done."""
        for number, zone in enumerate(self.beats):
            if not self.beats_done >> number & 1 and zone.thing.number("id") == beat:
                self._set_off(stage, izuku, number)

    def reached(self, beat: int) -> bool:
        """Whether a beat of this id has been set off."""
        return self.beats_done & self._bits_of.get(beat, 0) != 0

    def pass_by(self, from_sx: i64, to_sx: i64) -> None:
        """Takes beats and checkpoints on a way that is cut as passed; the last one counts."""
        first, last = min(from_sx, to_sx), max(from_sx, to_sx)
        for number, zone in enumerate(self.beats):
            if first < zone.left and zone.right < last:
                self.beats_done |= 1 << number
        for number, zone in enumerate(self.checkpoints):
            if first < zone.left and zone.right < last and not self.checkpoints_done >> number & 1:
                self.checkpoints_done |= 1 << number
                self.owed = number if self.owed < 0 or to_sx > from_sx else self.owed
        if self.owed >= 0:
            self.checkpoints_done &= ~(1 << self.owed)

    def checkpoints_ahead(self) -> bool:
        """Whether there is a checkpoint that Izuku has not reached."""
        return (self.checkpoints_done + 1) >> len(self.checkpoints) == 0

    def slips_free(self) -> bool:
        """Whether a grip on the roofs, counted here, is one that a wet sleeve slips out of."""
        self.grips += 1
        return self.grips % GRIPS != 0

    def reached_checkpoint(self, izuku: Athlete) -> int:
        """The number of a checkpoint that Izuku newly passes, on the ground or over it; or -1."""
        for number, zone in enumerate(self.checkpoints):
            if self.checkpoints_done >> number & 1:
                continue
            if number == self.owed or (self.owed < 0 and zone.holds(izuku)):
                self.checkpoints_done |= 1 << number
                self.owed = -1
                return number
        return -1

    def _set_off(self, stage: Stage, izuku: Athlete, place: int) -> None:
        thing = self.beats[place].thing
        self.beats_done |= 1 << place
        self._beat(stage, izuku, thing)
        stage.weather.restart(self.weathers[place], stage.tick, thing.x * SUBPIXELS)

    def _beat(self, stage: Stage, izuku: Athlete, thing: Thing) -> None:
        ceiling = thing.number("ceiling")
        if ceiling:
            izuku.tire_to(ceiling)
        number = thing.number("id")
        if not number:
            return
        stage.tell("beat", "izuku", izuku.sx, izuku.sy, number)
        if thing.text("katsuki"):
            self.hunt = HUNTS.index(thing.text("katsuki"))
            if self.released_at < 0 and self.hunt != AWAY:
                self.released_at = stage.tick + self.delay
        if number == self.waits_for_beat and self.released_at < 0:
            self.released_at = stage.tick + self.delay
        stage.traffic.set_off(stage, number)
        if stage.phone is not None:
            stage.phone.set_off(number, stage.tick)
        if stage.trains is not None:
            stage.trains.set_off(stage, "beat", number)
        if number == RULE_BEAT:
            self.rule_until = stage.tick + RULE_TICKS
        if number == PROPOSAL_BEAT:
            stage.crowd.stage_proposal(stage, thing.x, thing.y)

    def save(self, out: list[int]) -> None:
        """Appends what has been set off."""
        out += [self.beats_done, self.pages_done, self.checkpoints_done]
        out += [int(self.released_at), int(self.rule_until), self.grips]
        out += [self.owed, self.hunt]

    def load(self, saved: Iterator[int]) -> None:
        """Takes back what `save` gave."""
        self.beats_done = next(saved)
        self.pages_done = next(saved)
        self.checkpoints_done = next(saved)
        self.released_at = next(saved)
        self.rule_until = next(saved)
        self.grips = next(saved)
        self.owed = next(saved)
        self.hunt = next(saved)


def ends_on_roofs(level: Level) -> bool:
    """Whether a level stages the end of the roofs: beat 22 and a hint where the other stops."""
    falls = any(thing.number("id") == ROOF_END[0] for thing in level.of_kind("beat"))
    return falls and any(hint.text("text") == "stop" for hint in level.of_kind("hint"))


def caught_ending(level: Level) -> str:
    """The ending that a grab is in this level; "caught" where the story has none."""
    staged = {thing.number("id") for thing in level.of_kind("beat")}
    for beat, ending in ENDING_OF_BEAT:
        if beat in staged:
            return ending
    return "caught"
