"""One civilian: a body that walks, waits, staggers, flees and goes indoors along its floor."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, final

from game.sim.passer import (
    BREAK,
    BROWSES,
    CALLED,
    CHEER,
    COME,
    COMPLAIN,
    CROSSES,
    DRY,
    ENTER,
    FLEE,
    HUSH,
    INDOORS,
    INSIDE,
    NONE,
    STAGGER,
    STAND,
    STARTLED,
    THROUGH_DOORS,
    WAIT,
    WALK,
    WALKS,
    Passer,
)
from game.sim.pavement import PACKED, SPEEDS_A_ROW, WALKING_SPEEDS
from game.sim.people import SLOWEST
from game.sim.units import SUBPIXELS, TICKS_PER_SECOND, TILE, speed

if TYPE_CHECKING:
    from mypy_extensions import i64

    from game.sim.ground import Crossing
    from game.sim.random import Random

NARROW: Final = 2 * TILE  # subpixels; a floor with less room than this is only stood on
LANES: Final = 3  # depth lanes (mechanics, Crowd)
LOOK_ROUND: Final = (90, 300)  # ticks between two looks round: 1.5 to 5 s, our own
BROWSE: Final = (120, 420)  # ticks before a window: 2 to 7 s, our own
STROLL: Final = (2, 5)  # tiles to the next window, our own
REST: Final = 240  # ticks on the far side of a road before one comes back, our own
STAGGER_TICKS: Final = 24  # until one who was bumped has caught their step (0.4 s)
STAGGER_SHARE: Final = 40  # percent of the other's speed that a bump passes on, our own
COMPLAIN_TICKS: Final = 45  # of looking after whoever it was, our own
FLINCH: Final = (4, 15)  # ticks from the fright to the first step, by the person
FLEE_SPEED: Final = speed(110)
FLEE_TICKS: Final = 3 * TICKS_PER_SECOND  # at most; until people are back, 6 to 8 s without cover
RECOVER_TICKS: Final = 3 * TICKS_PER_SECOND // 2  # of looking back from there, our own
LEAST_RUN: Final = TICKS_PER_SECOND // 2
SAFE: Final[i64] = 6 * TILE  # so far away one stops running: well outside a blast's outer ring
VISIT_TICKS: Final = (600, 2400)  # inside a shop: 10 to 40 s, our own
DOOR_TICKS: Final = 20  # on a threshold, our own
KERB_GAPS: Final = 20  # px before a kerb within which people wait, each at their own place
POLL: Final = 8  # ticks between two looks at a signal; by the person up to twice that
WET_HURRY: Final = 140  # percent of the own pace on the way out of the rain, our own
CALL_HURRY: Final = 170  # and on the way to something that everybody looks at


@final
class Civilian(Passer):
    """What a person in the street does; see `Passer` for what is remembered.

    A walk goes to a goal; `aim` sets out, and every kerb on the way is a place to look up at.
    """

    # ---- asleep and awake

    def may_sleep(self) -> bool:
        """Whether a civilian far from everybody can be left to a closed form."""
        if self.state_code == WALK:
            if not self.wanders():
                return self.errand != CALLED
            return self.left <= self.place <= self.right and (
                not self.ground.crossings or self.ground.crossing_over(self.place) is None
            )
        return self.state_code == STAND

    def sleep(self) -> None:
        """Falls asleep where one is; a wanderer then stays on this side of all roads."""
        self.asleep_since = self.asleep_until = self.street.tick
        self.asleep = True
        if self.state_code == WALK:
            self.set_speed(0)
            if self.wanders():
                if self.leader.state_code == WALK and self.leader is not self:
                    self.heading = self.leader.facing
                self._set_ends()

    def wake(self) -> None:
        """Wakes at the place that the closed form gives."""
        place, heading = self.sx, self.facing
        self.place, self.heading = place, heading
        self.asleep = False
        if self.state_code == WALK:
            if self.wanders():
                self._wander()
            else:
                self.velocity = self.speed * heading

    def _set_ends(self) -> None:
        """The stretch of the zone that can be walked without crossing a road."""
        self.low, self.high = self.left, self.right
        for crossing in self.ground.crossings:
            if self.place <= crossing.left < self.high:
                self.high = crossing.left
            if self.low < crossing.right <= self.place:
                self.low = crossing.right
        if self.low == self.high:
            self.stand(LOOK_ROUND[0])

    # ---- walking

    def set_speed(self, persons: i64) -> None:
        """Fits the walking speed to the `persons` on the 10 m2 around."""
        row = (self.pace - SLOWEST) * SPEEDS_A_ROW
        pace: i64 = WALKING_SPEEDS[row + (persons if persons < PACKED else PACKED)]
        errand = self.errand
        if errand != NONE:
            if errand in (INDOORS, DRY):
                pace = pace * WET_HURRY // 100
            elif errand == CALLED:
                pace = WALKING_SPEEDS[row] * CALL_HURRY // 100
        self.speed = pace
        if self.state_code == WALK:
            self.velocity = pace * self.heading

    def aim(self, goal: i64, passing: Crossing | None = None) -> None:
        """Sets out for a place; looks up before the first road on the way.

        One does so some steps before the kerb, but on the kerb itself at a road that one is
        `passing`, and not again once there.
        """
        if self.state_code != WALK:
            self.enter(WALK, 0)
        place = self.place
        ground = self.ground
        self.goal = goal
        self.low, self.high = ground.left - 1, ground.right + 1
        if goal >= place:
            self.heading, self.high = 1, goal
        else:
            self.heading, self.low = -1, goal
        self.velocity = self.speed * self.heading
        gap = self.look % KERB_GAPS * SUBPIXELS
        for crossing in ground.crossings:
            if self.heading > 0 and place <= crossing.left < self.high:
                if crossing is not passing:
                    self.high = max(place, crossing.left - gap)
                elif place < crossing.left:
                    self.high = crossing.left
            elif self.heading < 0 and self.low < crossing.right <= place:
                if crossing is not passing:
                    self.low = min(place, crossing.right + gap)
                elif place > crossing.right:
                    self.low = crossing.right

    def turn_back(self) -> None:
        """Walks the other way, if walking to and fro at all."""
        if self.state_code == WALK and self.wanders():
            self.aim(self.left if self.heading > 0 else self.right)

    def stand(self, ticks: i64) -> None:
        """Stands for a while before the next choice."""
        self.enter(STAND, ticks)

    def do(self, errand: i64, target: i64) -> None:
        """Sets out on an errand; the wish has to wait."""
        self.errand = errand
        self.target = target
        self.set_speed(0)
        self.aim(target)

    def resume(self) -> None:
        """Goes on with what was interrupted: a flight, an errand or the own wish."""
        if self.street.tick < self.calm:
            self.heading = self.away
            self.enter(FLEE, 0)
        elif self.errand != NONE:
            self.aim(self.target)
        elif self.wish == WALKS:
            self._wander()
        else:
            displaced = self.place != (self.goal if self.wish == BROWSES else self.home)
            self.stand(POLL if displaced else LOOK_ROUND[0])

    def _wander(self) -> None:
        if self.place > self.right or (self.place > self.left and self.heading < 0):
            self.aim(self.left)
        else:
            self.aim(self.right)

    # ---- one tick

    def act(self, random: Random) -> None:
        """One tick of everything but an unhindered step or wait."""
        state = self.state_code
        if state == WALK:
            self._walk()
        elif state == STAND:
            self._choose(random)
        elif state == STAGGER:
            self._stagger()
        elif state == FLEE:
            self._flee()
        elif self.street.tick < self.until or state in (HUSH, CHEER):
            return
        elif state == ENTER:
            self.go_inside(random.between(*VISIT_TICKS))
        elif state == WAIT:
            self._look_up()
        else:
            self.resume()

    def bump(self, svx: i64) -> None:
        """Is run into by somebody at `svx` subpixels/tick."""
        self.enter(STAGGER, STAGGER_TICKS)
        self.velocity = svx * STAGGER_SHARE // 100

    def startle(self, sx: i64) -> None:
        """Is frightened by something at `sx` and flees from it, after a flinch."""
        if not self.upset:
            self.goal = self.place  # a browser comes back to the same window
        self.away = 1 if self.place >= sx else -1
        self.source = sx
        self.heading = -self.away
        self.enter(STARTLED, FLINCH[0] + self.look % (FLINCH[1] - FLINCH[0] + 1))
        self.calm = self.until + FLEE_TICKS
        self.frightened_at = self.street.tick

    def go_inside(self, ticks: i64) -> None:
        """Is gone from the street, for a number of ticks where nothing else keeps one in."""
        self.enter(INSIDE, ticks)
        self.asleep = True
        self.umbrella = False
        self.street.changed = True

    def come_out(self, errand: i64 = NONE) -> None:
        """Steps out of the door that one is behind, on an errand or with the own wish."""
        self.errand = errand
        self.asleep = False
        self.enter(COME, DOOR_TICKS)
        self.set_speed(0)
        self.street.changed = True

    def _walk(self) -> None:
        """The step that reaches a kerb or the goal: a wanderer turns there, others stop."""
        place = self.place + self.velocity
        stop = self.high if self.heading > 0 else self.low
        if stop != self.goal:
            self.place = stop
            self._at_kerb()
        elif self.wanders() and (stop in (self.left, self.right)):
            turned = 2 * stop - place
            # one who was sent to the end where one stands already stays there
            self.place = turned if self.left <= turned <= self.right else stop
            self.aim(self.left if stop == self.right else self.right)
        else:
            self.place = stop
            self._arrive()

    def _at_kerb(self) -> None:
        crossing = self.ground.crossing_ahead(self.place, self.heading)
        if crossing is None:
            self.aim(self.goal)
        elif self.street.crossing_open(crossing.x):
            self._pass(crossing)
        else:
            self.enter(WAIT, POLL + self.look % POLL)

    def _pass(self, crossing: Crossing) -> None:
        """Walks on to an open road; whoever is on its kerb is on it in this tick."""
        self.aim(self.goal, crossing)
        if self.place in (crossing.left, crossing.right):
            self.place += self.velocity

    def _look_up(self) -> None:
        """Whether one who waits may go on: at a kerb the signal says so."""
        place = self.place
        crossing = self.ground.crossing_ahead(place, self.heading)
        if crossing is None or (self.low < place + self.heading < self.high):
            self.aim(self.goal)
        elif self.street.crossing_open(crossing.x):
            self._pass(crossing)
        else:
            self.until = self.street.tick + POLL + self.look % POLL

    def _arrive(self) -> None:
        if self.errand in THROUGH_DOORS:
            self.enter(ENTER, DOOR_TICKS)
        elif self.wish == CROSSES and self.errand == NONE:
            self.stand(POLL if self.place == self.home else REST + self.look)
        else:
            self.stand(BROWSE[0] if self.wish == BROWSES else LOOK_ROUND[0])
            if self.faces >= 0:
                self.heading = 1 if self.faces >= self.place else -1

    def _choose(self, random: Random) -> None:
        """What one who has stood long enough does next."""
        if self.errand != NONE:
            if self.errand != BREAK and self.place != self.target:
                self.aim(self.target)  # a fright came between
                return
        else:
            if self.wish == WALKS:
                self._wander()
                return
            if self.wish == BROWSES:
                if self._strolls(random):
                    return
            elif self.place != self.home:
                self.aim(self.home)
                return
            elif self.wish == CROSSES:
                self._cross(random)
                return
        shortest, longest = BROWSE if self.wish == BROWSES else LOOK_ROUND
        self.until = self.street.tick + random.between(shortest, longest)
        if self.errand != CALLED:
            self.heading = -self.heading
            if self.faces >= 0:
                self.heading = 1 if self.faces >= self.place else -1

    def _strolls(self, random: Random) -> bool:
        """Whether a browser goes on to another window, or back to where the windows are."""
        window = min(max(self.goal, self.left), self.right)
        if self.place != window:
            self.aim(window)
            return True
        follows = self.leader is not self and self.leader.state_code != INSIDE
        if follows or self.right - self.left < NARROW or random.below(2) == 0:
            return False
        distance = random.between(STROLL[0] * TILE // SUBPIXELS, STROLL[1] * TILE // SUBPIXELS)
        facing = 1 if random.below(2) else -1
        if self.place + facing * TILE > self.right or self.place + facing * TILE < self.left:
            facing = -facing
        target = self.place + facing * distance * SUBPIXELS
        self.aim(min(self.right, max(self.left, target)))
        return True

    def _cross(self, random: Random) -> None:
        """Crosses the road before which one stands when the signal says so, and has a rest."""
        ground = self.ground
        facing = 1 if self.faces >= self.place else -1
        crossing = ground.crossing_ahead(self.place, facing)
        self.heading = facing
        if crossing is None or not self.street.crossing_open(crossing.x):
            self.until = self.street.tick + POLL + self.look % POLL
            return
        far = self.place - crossing.left if facing > 0 else self.place - crossing.right
        kerb = crossing.right if facing > 0 else crossing.left
        self.home = min(max(kerb - far, ground.left), ground.right)
        away = random.between(STROLL[0] * TILE // SUBPIXELS, STROLL[1] * TILE // SUBPIXELS)
        goal = self.home + facing * away * SUBPIXELS
        self.aim(min(max(goal, ground.left), ground.right), crossing)

    def _stagger(self) -> None:
        self._push(self.velocity)
        # a push dies away by an eighth a tick, towards nothing
        self.velocity -= self.velocity // 8 if self.velocity > 0 else -(-self.velocity // 8)
        if self.street.tick >= self.until:
            if self.street.tick < self.calm:
                self.resume()
            else:
                self.enter(COMPLAIN, COMPLAIN_TICKS)

    def _flee(self) -> None:
        ran = self.street.tick - self.since
        away = (self.place - self.source) * self.away
        if self.street.tick >= self.calm or (ran >= LEAST_RUN and away >= SAFE):
            # one looks back until the fright is over
            self.heading = -self.away
            self.enter(STARTLED, self.calm + RECOVER_TICKS - self.street.tick)
            self.calm = self.street.tick
        elif not self._push(FLEE_SPEED * self.away):
            # at the end of the floor one can only cower
            self.enter(STARTLED, self.calm - self.street.tick)

    def _push(self, step: i64) -> bool:
        """Moves by a step, not off the floor nor onto a closed road; whether it was possible."""
        place = self.place + step
        low, high = self.ground.left, self.ground.right
        for crossing in self.ground.crossings:
            if self.place <= crossing.left < place or place < crossing.right <= self.place:
                if not self.street.crossing_open(crossing.x):
                    if step > 0:
                        high = min(high, crossing.left)
                    else:
                        low = max(low, crossing.right)
        self.place = min(max(place, low), high)
        return self.place == place
