"""Shop doors: a boy goes in, browses until the other has passed, and leaves by either door.

`act` before a door goes in. Inside, LEFT or RIGHT held is browsing, UP is a look out of the
window, `act` leaves through the shop by the linked door (by the same one where there is none),
DOWN leaves by the door that he came in by.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from game.sim.buttons import ACT, DOWN, LEFT, RIGHT, UP
from game.sim.legs import RUN_SPEED, WALK_SPEED
from game.sim.person import HIDDEN, RUN
from game.sim.units import SUBPIXELS, TILE

if TYPE_CHECKING:
    from collections.abc import Iterator

    from mypy_extensions import i64

    from game.sim.athlete import Athlete
    from game.sim.level import Level, Thing
    from game.sim.stage import Stage

IN_TICKS: Final = 12  # over the threshold (brief pause that the door needs, our own)
SHUT_TICKS: Final = 60  # a door that was just used stays shut: no flapping
LEAST_TICKS: Final = 20  # inside, before any button leads out again
NARROWEST: Final[i64] = TILE  # to either side of a door's middle one can go in
STEP: Final[i64] = TILE // 2  # how far the floor before a door may be from its foot

# being looked for, our own
FRONT: Final[i64] = 3 * TILE // 2  # so near to the door he stands in front of it
CASUAL_TICKS: Final = 45  # for so long one may stand about in a shop before it is odd
STARE_TICKS: Final = 20  # and so long he must look before he takes it in
WINDOW: Final[i64] = 6 * TILE  # within which he sees a face at the window
FACE_TICKS: Final = 12  # that a face at the window is seen in

OUTSIDE: Final = 0
ENTERING: Final = 1
INSIDE: Final = 2
THROUGH: Final = 3  # on the way to the other door


class Door:
    """Where a door is, in subpixels, and the number of the door that it leads to, or -1."""

    def __init__(self, thing: Thing) -> None:
        """Leads nowhere yet."""
        self.sx: i64 = thing.x * SUBPIXELS
        self.sy: i64 = thing.y * SUBPIXELS
        self.half: i64 = max(thing.width * SUBPIXELS // 2, NARROWEST)
        self.leads: int = -1


class Shops:
    """The doors of a level, and what the one boy who hides does behind them."""

    def __init__(self, level: Level) -> None:
        """He is outside."""
        things = level.of_kind("shop")
        self.doors = [Door(thing) for thing in things]
        places = [(thing.x, thing.y) for thing in things]
        for door, thing in zip(self.doors, things, strict=True):
            to = (thing.number("to_x", -1), thing.number("to_y", -1))
            door.leads = places.index(to) if to in places else -1
        self.phase: int = OUTSIDE
        self.door: int = -1  # that he went in by
        self.exit: int = -1  # that he leaves by
        self.since: i64 = 0
        self.shut_until: i64 = 0
        self.idle: i64 = 0  # ticks without browsing
        self.stared: i64 = 0  # ticks that he has been looked for through this window
        self.faced: i64 = 0  # ticks that a face at the window could be seen
        self.looks_up: bool = False
        self.swallows: bool = False

    @property
    def hides(self) -> bool:
        """Whether he is behind a door, on the way out too."""
        return self.phase >= INSIDE

    def door_before(self, boy: Athlete) -> int:
        """The number of the door that a boy stands in front of; or -1."""
        for number, door in enumerate(self.doors):
            if -door.half <= boy.sx - door.sx <= door.half:
                if -STEP <= boy.sy - door.sy <= STEP:
                    return number
        return -1

    def may_enter(self, boy: Athlete, tick: i64) -> int:
        """The number of the door that `act` would open now; or -1."""
        if self.phase != OUTSIDE or tick < self.shut_until:
            return -1
        if boy.state_code != RUN or not boy.on_ground:
            return -1
        return self.door_before(boy)

    # ---- one tick

    def press(self, boy: Athlete, stage: Stage, buttons: i64) -> i64:
        """What reaches his legs: nothing on the threshold; may open a door."""
        if self.swallows:  # the press that opened a door is used up until it is let go
            if buttons & ACT:
                buttons &= ~ACT
            else:
                self.swallows = False
        if self.phase == ENTERING:
            return 0
        if self.phase == OUTSIDE and buttons & ACT and not boy.buttons & ACT:
            number = self.may_enter(boy, stage.tick)
            if number >= 0:
                self.phase, self.door, self.since = ENTERING, number, stage.tick
                boy.svx = 0
                self.swallows = True
                return 0
        return buttons

    def step(self, stage: Stage, boy: Athlete, chaser: Athlete | None) -> bool:
        """Goes in, stays, leaves; whether he was found in this tick."""
        if self.phase == OUTSIDE:
            return False
        if self.phase == ENTERING:
            self._go_in(stage, boy)
            return False
        if boy.state_code != HIDDEN:  # somebody put him elsewhere
            self._close(stage)
            return False
        if self.phase == THROUGH:
            self._walk_through(stage, boy)
            return False
        browses = boy.buttons & (LEFT | RIGHT)
        self.idle = 0 if browses else self.idle + 1
        self.looks_up = boy.buttons & UP != 0 and not browses
        if stage.tick - self.since >= LEAST_TICKS and boy.pressed & (ACT | DOWN):
            self.swallows = True
            self.leave(stage, boy, back=boy.pressed & ACT == 0)
            return False
        return chaser is not None and self._is_found(stage, boy, chaser)

    def leave(self, stage: Stage, boy: Athlete, *, back: bool) -> None:
        """Leaves by the linked door, or `back` by the one that he came in by."""
        door = self.doors[self.door]
        self.exit = self.door if back or door.leads < 0 else door.leads
        self.phase = THROUGH
        if stage.phone is not None:
            stage.phone.leave_act()
        self.looks_up = False
        self._walk_through(stage, boy)

    def _go_in(self, stage: Stage, boy: Athlete) -> None:
        if boy.state_code != RUN:
            self._close(stage)
            return
        if stage.tick - self.since < IN_TICKS:
            return
        door = self.doors[self.door]
        boy.hold_still()
        boy.sx, boy.sy = door.sx, door.sy
        boy.crouch(down=False)
        boy.enter(HIDDEN)
        self.phase, self.since = INSIDE, stage.tick
        self.idle = self.stared = self.faced = 0
        stage.tell("hidden", boy.who, boy.sx, boy.sy)

    def _walk_through(self, stage: Stage, boy: Athlete) -> None:
        """As fast as legs carry him from door to door."""
        door = self.doors[self.exit]
        gap: i64 = door.sx - boy.sx
        boy.facing = 1 if gap > 0 else -1 if gap < 0 else boy.facing
        if gap > RUN_SPEED:
            boy.sx += RUN_SPEED
        elif gap < -RUN_SPEED:
            boy.sx -= RUN_SPEED
        else:
            boy.sx, boy.sy = door.sx, door.sy
            boy.on_ground = True
            boy.enter(RUN)
            self._close(stage)

    def _close(self, stage: Stage) -> None:
        self.phase, self.looks_up = OUTSIDE, False
        self.shut_until = stage.tick + SHUT_TICKS

    def _is_found(self, stage: Stage, boy: Athlete, chaser: Athlete) -> bool:
        """Whether the other sees a face at the window, or somebody who buys nothing."""
        door = self.doors[self.door]
        across = door.sx - chaser.sx
        down = door.sy - chaser.sy
        if chaser.state_code != RUN or not -STEP <= down <= STEP:
            self.stared = self.faced = 0
            return False
        faces = across * chaser.facing >= 0
        seen = self.looks_up and faces and -WINDOW <= across <= WINDOW
        self.faced = self.faced + 1 if seen else 0
        slow = -WALK_SPEED < chaser.svx < WALK_SPEED
        looks_in = slow and -FRONT <= across <= FRONT
        self.stared = self.stared + 1 if looks_in else 0
        odd = self.stared >= STARE_TICKS and self.idle >= CASUAL_TICKS
        if not odd and self.faced < FACE_TICKS:
            return False
        stage.tell("found", "katsuki", boy.sx, boy.sy, 1)
        self.leave(stage, boy, back=False)
        return True

    # ---- state in and out

    def save(self, out: list[int]) -> None:
        """Appends what goes on behind the doors."""
        out += [self.phase, self.door, self.exit, int(self.since), int(self.shut_until)]
        out += [int(self.idle), int(self.stared), int(self.faced), int(self.looks_up)]
        out.append(int(self.swallows))

    def load(self, saved: Iterator[int]) -> None:
        """Takes back what `save` gave."""
        self.phase = next(saved)
        self.door = next(saved)
        self.exit = next(saved)
        self.since = next(saved)
        self.shut_until = next(saved)
        self.idle = next(saved)
        self.stared = next(saved)
        self.faced = next(saved)
        self.looks_up = next(saved) != 0
        self.swallows = next(saved) != 0
