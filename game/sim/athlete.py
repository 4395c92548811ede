"""What both boys can do: run, jump, kick off walls, grab ledges, climb, and fall over.

One state, one method; a state's method returns the next state. The two quirks are subclasses
that fill in the few hooks at the end of the class.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from game.sim.body import STANDING
from game.sim.buttons import BOOST, DOWN, JUMP, UP
from game.sim.legs import (
    BRAKING,
    FALL_SPEED,
    GRAVITY,
    KICK_COST,
    PULL_UP_FORWARD,
    RUN_SPEED,
    WALK_SPEED,
    WALL_KICK_REACH,
    Legs,
)
from game.sim.level import MATERIALS
from game.sim.person import (
    AIR,
    BURST,
    CHARGE,
    CLIMB,
    LEDGE,
    LYING,
    NEVER,
    RUN,
    SKID,
    STUMBLE,
    WALL_SLIDE,
)
from game.sim.units import SUBPIXELS, TILE, TILE_SHIFT, approach, speed

if TYPE_CHECKING:
    from mypy_extensions import i64

    from game.sim.stage import Stage

# steering in the air
AIR_CONTROL: Final = 65  # % of the ground's accelerations
WIND_DRIFT: Final = 128  # subpixels per tick of drift per 60 points of wind: 0.5 px/s a point

# jumping
JUMP_SPEED: Final[i64] = speed(212)
VARIABLE_JUMP_TICKS: Final = 12  # a held jump keeps its speed this long (Celeste: 0.2 s)
COYOTE_TICKS: Final = 6  # a jump still counts after the edge (Celeste: 0.1 s)
JUMP_BUFFER_TICKS: Final = 5  # a jump still counts before the landing (Celeste, N++)

# walls
WALL_KICK_FORCED_TICKS: Final = 10  # steering is taken away after a kick (Celeste: 0.16 s)
KICK_AWAY: Final[i64] = speed(165)
KICK_UP: Final[i64] = speed(180)
KICK_TICKS: Final = 7  # a held kick keeps its rise this long
KICK_WET: Final = 92  # % of a kick's strength off a wet wall
PULL_UP_TICKS: Final = 18
LADDER_SPEED: Final[i64] = speed(75)

# landing and losing one's feet
SKID_SPEED: Final[i64] = speed(110)  # landing faster than this on something slippery skids
SKID_TRACTION: Final = 62  # %, slippery enough to skid
SKID_TICKS: Final = 18
SKID_BRAKING: Final[i64] = BRAKING * 2 // 3  # soles that slide hold less
HARD_FALL: Final[i64] = 10 * TILE  # landing from higher without a roll costs a moment
HARD_LANDING_TICKS: Final = 14
STUMBLE_TICKS: Final = 45  # a knee that buckles
KNOCKED_TICKS: Final = 20  # pushed by a blast
FALLEN_TICKS: Final = 60

# the burst that both quirks give (the carried speed is what a boost is for)
BURST_SPEED: Final[i64] = speed(400)
BURST_FREEZE_TICKS: Final = 3  # the world holds its breath: time to aim
BURST_TICKS: Final = 9
BURST_PAUSE_TICKS: Final = 15  # from one boost to the next
BURST_UP_CARRY: Final = 50  # % of the upward speed that is left at its end
DIAGONAL: Final = 181  # /256: a diagonal is no faster


class Athlete(Legs):
    """A boy who moves; everything that he remembers is a `Person`'s."""

    # ---- one tick

    def update(self, buttons: i64, stage: Stage) -> None:
        """Does what a tick of these buttons makes of this boy."""
        # 1. what is newly pressed
        self.tick = stage.tick
        self.pressed = buttons & ~self.buttons
        self.buttons = buttons
        if self.pressed & JUMP:
            self.jump_pressed_at = self.tick
        # 2. what the quirk does by itself
        self.breathe_out()
        # 3. the state, which says what comes next
        code = self.state_code
        if code == RUN:
            following = self.run(stage)
        elif code in (AIR, WALL_SLIDE):
            following = self.fly(stage)
        elif code == BURST:
            following = self.burst(stage)
        elif code == LEDGE:
            following = self.hang(stage)
        elif code == CLIMB:
            following = self.climb(stage)
        elif code == CHARGE:
            following = self.charge_up(stage)
        elif code in (SKID, STUMBLE, LYING):
            following = self.slide_along(stage)
        else:  # held, hidden, seated or between two lives: somebody else ends it
            following = code
        # 4. the change
        if following != self.state_code:
            self.enter(following)

    def enter(self, state: i64) -> None:
        """Begins a state."""
        self.state_code = state
        self.state_since = self.tick
        if state == RUN:
            self.give_back_boost()
        elif state == AIR:
            self.highest = self.sy

    # ---- states

    def run(self, stage: Stage) -> i64:
        """Standing, walking and running."""
        self.grounded_at = self.tick
        buttons = self.buttons
        # what the buttons ask for, the special things first
        if buttons & BOOST:
            asked = self.quirk_on_ground(stage)
            if asked >= 0:
                return asked
        if buttons & (UP | DOWN) and self.may_climb():
            return CLIMB
        if self.tick - self.jump_pressed_at <= JUMP_BUFFER_TICKS:
            if not (buttons & DOWN and self.stands_on_platform_only()):
                return self.jump(stage)
            self.jump_pressed_at = NEVER
            self.sy += SUBPIXELS  # through the platform
            self.on_ground = False
            return AIR
        self.crouch(down=buttons & DOWN != 0)
        # legs
        direction = self.direction()
        top = self.top_speed()
        if direction:
            self.facing = direction
        if self.svx != direction * top:
            self.steer(direction, direction * top, stage.weather.traction(self.floor()))
        self.spend_on_legs(direction)
        # the way
        if self.svx and self.walk(self.svx, lift=False):
            self.clip()
        if self.stands():
            return RUN
        self.on_ground = self.on_slope = False
        return AIR

    def fly(self, stage: Stage) -> i64:
        """Rising, falling, and sliding down walls."""
        buttons = self.buttons
        # boosts, ladders, jumps
        if buttons & BOOST:
            asked = self.quirk_in_air(stage)
            if asked >= 0:
                return asked
        if buttons & UP and self.svy > -JUMP_SPEED // 2 and self.may_climb():
            return CLIMB
        if self.tick - self.jump_pressed_at <= JUMP_BUFFER_TICKS:
            if self.tick - self.grounded_at <= COYOTE_TICKS:
                return self.jump(stage)
            wall = self.wall_within(WALL_KICK_REACH)
            if wall:
                return self.kick(stage, wall)
        return self.drift(stage)

    def drift(self, stage: Stage) -> i64:
        """The part of a tick in the air that nobody jumps in: steering, gravity, contact."""
        # steering
        forced = self.tick - self.kicked_at < WALL_KICK_FORCED_TICKS
        direction = self.kick_direction if forced else self.direction()
        if direction:
            self.facing = direction
        wind = stage.weather.wind_on(self.sx, self.sy - STANDING // 2) * WIND_DRIFT // 60
        target = direction * self.top_speed() + wind
        if self.svx != target:
            self.steer(direction, target, AIR_CONTROL)
        if self.clipped_at != NEVER:
            self.unclip(direction)
        # gravity
        self.wall = 0
        if direction:
            self.wall = self.wall_within(1)
        self.fall(stage, direction)
        # hands
        if self.svy >= 0 and self.wall and self.wall == direction and not forced:
            if self.catch_ledge(stage):
                return LEDGE
        # the way
        if self.svx and self.move_x(self.svx, lift=self.svy >= 0):
            self.clip()
        if self.sy < self.highest:
            self.highest = self.sy
        falling = self.svy
        if self.move_y(self.svy, through=False):
            if falling > 0:
                return self.land(stage)
            self.bump_head()
        if self.wall and self.wall == direction and self.svy > 0:
            return WALL_SLIDE
        return AIR

    def hang(self, stage: Stage) -> i64:
        """Hanging from a ledge, and pulling up onto it."""
        buttons = self.buttons
        if self.pressed & JUMP and not self.pull_ticks:
            self.grounded_at = self.tick
            return self.jump(stage)
        if buttons & DOWN and not self.pull_ticks:
            self.kicked_at = self.tick  # hands off: no grabbing for a moment
            self.kick_direction = 0
            return AIR
        if self.pull_ticks or self.direction() == self.facing or buttons & UP:
            self.pull_ticks += 1
        if self.pull_ticks < PULL_UP_TICKS:
            return LEDGE
        self.sy -= STANDING
        self.sx += self.facing * PULL_UP_FORWARD
        self.on_ground = True
        return RUN

    def climb(self, stage: Stage) -> i64:
        """On a ladder or a fire escape."""
        buttons = self.buttons
        middle = ((self.sx >> TILE_SHIFT) << TILE_SHIFT) + TILE // 2
        self.sx = approach(self.sx, middle, SUBPIXELS)
        if self.pressed & JUMP:
            self.svx = self.direction() * RUN_SPEED
            return self.jump(stage)
        if buttons & UP:
            self.move_y(-LADDER_SPEED, through=True)
        elif buttons & DOWN:
            if self.move_y(LADDER_SPEED, through=True):
                self.on_ground = True
                return RUN
        elif self.direction():
            self.on_ground = self.stands()
            return RUN if self.on_ground else AIR
        if self.ladder_here():
            return CLIMB
        # over the top: stand on it
        if buttons & UP:
            self.sy = (((self.sy - 1) >> TILE_SHIFT) + 1) << TILE_SHIFT
        self.on_ground = self.stands()
        return RUN if self.on_ground else AIR

    def slide_along(self, stage: Stage) -> i64:
        """Skidding, stumbling and lying: the ground brakes, the legs do not."""
        self.grounded_at = self.tick
        if self.state_code == SKID and self.tick - self.jump_pressed_at <= JUMP_BUFFER_TICKS:
            return self.jump(stage)
        hold = SKID_BRAKING if self.state_code == SKID else BRAKING
        self.svx = approach(self.svx, 0, hold * stage.weather.traction(self.floor()) // 100)
        if self.svx and self.walk(self.svx, lift=False):
            self.svx = 0
        if not self.stands():
            self.on_ground = self.on_slope = False
            if self.state_code == SKID:
                return AIR
            self.svy = min(self.svy + GRAVITY, FALL_SPEED)
            self.move_y(self.svy, through=False)
        else:
            self.svy = 0
            self.on_ground = True
        slow = self.state_code == SKID and -WALK_SPEED < self.svx < WALK_SPEED
        if self.tick >= self.down_until or slow:
            return RUN if self.on_ground else AIR
        return self.state_code

    # ---- what states do

    def jump(self, stage: Stage) -> i64:
        """Leaves the ground upwards, and flies on in the same tick."""
        self.leave_ground(JUMP_SPEED, VARIABLE_JUMP_TICKS)
        stage.tell("jump", self.who, self.sx, self.sy)
        self.state_code = AIR  # the rest of this tick is spent in the air
        self.state_since = self.tick
        return self.drift(stage)

    def kick(self, stage: Stage, wall: i64) -> i64:
        """Kicks off a wall: up and away, with steering taken away for a moment."""
        away, up, ticks = KICK_AWAY, KICK_UP, KICK_TICKS
        if self.buttons & BOOST and self.may_kick_boosted(stage):
            away, up, ticks = self.boosted_kick()
        grip = self.wall_grip(stage, wall)
        strength = KICK_WET + (100 - KICK_WET) * grip // 100
        self.leave_ground(up * strength // 100, ticks)
        self.svx = -wall * away * strength // 100
        self.kicked_at = self.tick
        self.kick_direction = self.facing = -wall
        self.clipped_at = NEVER
        self.spend(KICK_COST)
        stage.tell("wall_kick", self.who, self.sx, self.sy, int(wall > 0))
        self.state_code = AIR
        self.state_since = self.tick
        return self.drift(stage)

    def land(self, stage: Stage) -> i64:
        """Feet meet ground: run on, skid, or pay for the height."""
        if stage.gadgets is not None and stage.gadgets.throws(self, stage):
            return AIR
        height = self.sy - self.highest
        if height < 0:  # a slope has lifted the feet
            height = 0
        self.svy = 0
        self.on_ground = True
        self.slide_ticks = 0
        self.give_back_boost()
        floor = self.floor()
        material = MATERIALS[stage.level.floors[floor]]
        stage.tell("land", self.who, self.sx, self.sy, int(height // SUBPIXELS), material)
        rolled = self.buttons & DOWN and self.svx
        if height > HARD_FALL and not rolled:
            if self.stamina_units == 0:
                stage.tell("fallen", self.who, self.sx, self.sy)
                return self.down(LYING, FALLEN_TICKS)
            self.svx //= 2
            return self.down(STUMBLE, HARD_LANDING_TICKS)
        fast = self.svx if self.svx >= 0 else -self.svx
        if fast > SKID_SPEED and stage.weather.traction(floor) <= SKID_TRACTION:
            stage.tell("skid", self.who, self.sx, self.sy, 0, material)
            return self.down(SKID, SKID_TICKS)
        return RUN

    # ---- the burst

    def begin_burst(self) -> i64:
        """Stops for a moment, then goes where the buttons point (facing, when nowhere)."""
        self.aim_burst()
        if not self.burst_x and not self.burst_y:
            self.burst_x = self.facing
        if not self.on_ground:
            self.air_boosts -= 1
        self.boost_ready_at = self.tick + BURST_PAUSE_TICKS
        self.hold_still()
        self.crouch(down=False)
        return BURST

    def aim_burst(self) -> None:
        """Takes the direction that is held, if any: it may still change during the freeze."""
        x = self.direction()
        y = (self.buttons & DOWN != 0) - (self.buttons & UP != 0)
        if x or y:
            self.burst_x = x
            self.burst_y = y
        if self.burst_x:
            self.facing = self.burst_x

    def burst(self, stage: Stage) -> i64:
        """Carried by a boost: a freeze, then a straight line that tiles bend."""
        age = self.tick - self.state_since
        if age < BURST_FREEZE_TICKS:
            self.aim_burst()
            return BURST
        pace = BURST_SPEED
        if self.burst_x and self.burst_y:
            pace = pace * DIAGONAL // 256
        self.svx = self.burst_x * pace
        self.svy = self.burst_y * pace
        if self.on_ground:
            self.grounded_at = self.tick
        # a jump out of it keeps its speed
        jumped = self.tick - self.jump_pressed_at <= JUMP_BUFFER_TICKS
        if jumped and self.burst_y == 0 and self.tick - self.grounded_at <= COYOTE_TICKS:
            return self.jump(stage)
        return self.carried(stage, last=age >= BURST_FREEZE_TICKS + BURST_TICKS - 1)

    def carried(self, stage: Stage, *, last: bool) -> i64:
        """One tick of a burst's way, and what becomes of its speed at the end."""
        if self.on_ground:
            stopped = self.walk(self.svx, lift=True)
        else:
            stopped = self.move_x(self.svx, lift=True)
        if stopped:
            self.clip()
        self.highest = min(self.highest, self.sy)
        if self.svy and self.move_y(self.svy, through=False):
            if self.svy > 0:
                return self.land(stage)
            self.svy = 0
        self.on_ground = self.svy >= 0 and self.stands()
        if not self.on_ground:
            self.on_slope = False
        if not last:
            return BURST
        if self.svy < 0:
            self.svy = self.svy * BURST_UP_CARRY // 100
        return RUN if self.on_ground else AIR

    # ---- the quirks' hooks

    def breathe_out(self) -> None:
        """What the quirk does by itself each tick."""

    def quirk_on_ground(self, stage: Stage) -> i64:
        """What boost does on the ground: the next state, or -1 for nothing."""
        return -1

    def quirk_in_air(self, stage: Stage) -> i64:
        """What boost does in the air: the next state, or -1 for nothing."""
        return -1

    def charge_up(self, stage: Stage) -> i64:
        """The state in which a leap is charged."""
        return RUN

    def may_kick_boosted(self, stage: Stage) -> bool:
        """Whether a kick with boost held is a boosted one, and what it costs is paid."""
        return False

    def boosted_kick(self) -> tuple[i64, i64, i64]:
        """A boosted kick's speed away, speed up and held ticks."""
        return KICK_AWAY, KICK_UP, KICK_TICKS
