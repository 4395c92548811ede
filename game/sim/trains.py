"""The trains of a level, who of the boys sits in them, and what comes of it when the doors shut."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from game.sim.buttons import ACT, BOOST, DOWN, UP
from game.sim.person import GRABBED, RUN, SEATED, STUMBLE
from game.sim.timetable import Timetable
from game.sim.train import Train, TrainDoor
from game.sim.units import TICKS_PER_SECOND, TILE, TILE_PIXELS

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from game.sim.athlete import Athlete
    from game.sim.level import Level, Thing
    from game.sim.perception import Perception
    from game.sim.person import Person
    from game.sim.stage import Stage

BOTH_ABOARD: Final = "caught_platform"
NOBODY: Final = -1
SAW_HIM_GO_IN: Final = 2 * TICKS_PER_SECOND  # so long ago noticed, he knows which door it was


class Trains:
    """All trains of a level, in the order of its things."""

    def __init__(self, level: Level) -> None:
        """All away; raises ValueError for an impossible timetable or a trigger of no known kind."""
        self.all: list[Train] = []
        self.doors: list[TrainDoor] = []
        self._train_of: list[Train] = []
        # in which door's car a boy sits: Izuku, Katsuki
        self.seats: list[int] = [NOBODY, NOBODY]
        for things in _trains(level):
            doors = [TrainDoor(thing, len(self.doors) + n) for n, thing in enumerate(things)]
            train = Train(len(self.all), doors, Timetable(things[0]), _way_out(level, things[0]))
            self.all.append(train)
            self.doors += doors
            self._train_of += [train] * len(doors)

    # ---- what people read

    def door_of(self, who: str) -> TrainDoor | None:
        """The door behind which a boy sits, or None outside."""
        seat = self.seats[_number(who)]
        return None if seat == NOBODY else self.doors[seat]

    def train_of(self, door: TrainDoor) -> Train:
        """The train that a door belongs to."""
        return self._train_of[door.number]

    # ---- one tick

    def step(self, stage: Stage) -> None:
        """Moves the trains on to the stage's tick."""
        for train in self.all:
            train.step(stage)

    def set_off(self, stage: Stage, starter: str, number: int = 0) -> None:
        """Begins the timetables that wait for a gate, or for a beat by its number."""
        for train in self.all:
            table = train.table
            if not table.is_set and table.starter == starter and table.start == number:
                train.set_off(stage)

    def meet(self, stage: Stage, boys: Sequence[Athlete]) -> str:
        """What the doors do to the boys, Izuku first; an outcome's name, or empty."""
        self._columns(stage, boys[0])
        for number, boy in enumerate(boys):
            if self.seats[number] == NOBODY:
                self._get_in(stage, number, boy)
            else:
                self._get_out(stage, number, boy)
        izuku, katsuki = self.seats
        if izuku == NOBODY:
            return ""
        if izuku == katsuki:
            return self._caught(stage, boys)
        train = self._train_of[izuku]
        if stage.tick != train.since or train.phase != "leaving":
            return ""
        if katsuki != NOBODY and self._train_of[katsuki] is train:
            return self._caught(stage, boys)
        return self.doors[izuku].outcome

    def _columns(self, stage: Stage, izuku: Athlete) -> None:
        for train in self.all:
            table = train.table
            if not table.is_set and table.starter == "column":
                if izuku.sx >= table.start * TILE:
                    train.set_off(stage)

    def _get_in(self, stage: Stage, number: int, boy: Athlete) -> None:
        if boy.state_code >= STUMBLE or not boy.buttons & (UP | BOOST) or boy.buttons & DOWN:
            return
        # a blast is no way into a car full of people
        boosts = number == 0 and boy.buttons & BOOST
        if not boosts and not (boy.on_ground and boy.buttons & UP):
            return
        for door in self.doors:
            if door.is_before(boy.sx, boy.sy) and self._train_of[door.number].lets_in(stage.tick):
                self.seats[number] = door.number
                boy.sx, boy.sy = door.sx, door.sy
                boy.hold_still()
                boy.on_ground = True
                boy.enter(SEATED)
                stage.tell("boarded", boy.who, boy.sx, boy.sy, door.number)
                return

    def _get_out(self, stage: Stage, number: int, boy: Athlete) -> None:
        if boy.state_code != SEATED:  # somebody else has taken him away
            self.seats[number] = NOBODY
            return
        train = self._train_of[self.seats[number]]
        if boy.pressed & (DOWN | ACT) and train.lets_in(stage.tick):
            self.seats[number] = NOBODY
            if number == 0:
                stage.use_act()
            boy.follow_ground()
            boy.enter(RUN)
            stage.tell("got_off", boy.who, boy.sx, boy.sy)

    def _caught(self, stage: Stage, boys: Sequence[Athlete]) -> str:
        """Both in one train: there is nowhere left to run to."""
        for boy in boys:
            boy.enter(GRABBED)
        stage.tell("grab", "katsuki", boys[1].sx, boys[1].sy)
        boys[1].sx = boys[0].sx
        return BOTH_ABOARD

    # ---- a head that follows

    def advise(self, stage: Stage, chaser: Person, quarry: Athlete, perception: Perception) -> int:
        """What a pursuer's head presses about trains: after him, or out again; -1 for nothing."""
        if self.seats[1] != NOBODY:
            return DOWN if stage.tick & 1 else 0
        if self.seats[0] == NOBODY:
            return -1
        if stage.tick - perception.noticed_at < SAW_HIM_GO_IN:
            perception.told(stage, quarry)
        door = self.doors[self.seats[0]]
        if chaser.on_ground and door.is_before(chaser.sx, chaser.sy):
            return UP if self._train_of[door.number].lets_in(stage.tick) else 0
        return -1

    # ---- state as numbers

    def save(self, out: list[int]) -> None:
        """Appends everything that changes."""
        for train in self.all:
            train.save(out)
        out += self.seats

    def load(self, saved: Iterator[int]) -> None:
        """Takes back what `save` gave."""
        for train in self.all:
            train.load(saved)
        self.seats = [next(saved) for _ in self.seats]


def trains_of(level: Level) -> Trains | None:
    """A level's trains, or None when it has none; see `Trains` for errors."""
    return Trains(level) if level.of_kind("train") else None


def _number(who: str) -> int:
    return 1 if who == "katsuki" else 0


def _trains(level: Level) -> list[list[Thing]]:
    """The doors of each train: those on one height with one timetable, from left to right."""
    found: dict[tuple[int, int, int, int, str], list[Thing]] = {}
    for thing in level.of_kind("train"):
        table = Timetable(thing)
        key = (thing.y, table.arrives, table.departs, table.period, thing.text("trigger"))
        found.setdefault(key, []).append(thing)
    return list(found.values())


def _way_out(level: Level, door: Thing) -> int:
    """Where passengers walk to: the end of the platform from which one comes."""
    start = level.of_kind("izuku")[0]
    return 0 if start.x <= door.x else level.width * TILE_PIXELS
