"""What legs and hands do, whatever state they are in: steer, tire, fall, hold on, get stuck."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from game.sim.body import HALF_WIDTH, STANDING
from game.sim.buttons import JUMP, LEFT, RIGHT, UP
from game.sim.level import IS_LADDER, STOPS_DOWN
from game.sim.person import NEVER, SOAKED_FULL, Person
from game.sim.units import SUBPIXELS, TILE, TILE_SHIFT, acceleration, approach, speed

if TYPE_CHECKING:
    from mypy_extensions import i64

    from game.sim.stage import Stage

# running (Celeste's player, scaled from an 8 px to a 12 px body)
RUN_SPEED: Final[i64] = speed(150)
WALK_SPEED: Final[i64] = speed(60)  # crouched, or to blend in
RUN_ACCELERATION: Final[i64] = RUN_SPEED // 8  # top speed in 8 ticks on dry concrete
WET_CLOTHES: Final = 20  # soaked, one part of so many of the acceleration is lost
BRAKING: Final[i64] = RUN_SPEED // 10  # stopped in 10
OVERSPEED_BRAKING: Final[i64] = acceleration(667)  # what is above top speed goes, on the ground

# falling
GRAVITY: Final[i64] = acceleration(1780)
FALL_SPEED: Final[i64] = speed(320)
APEX_SPEED: Final[i64] = RUN_SPEED * 40 // 90  # below it a held jump halves gravity (Celeste)
CEILING_GRACE_TICKS: Final = 3  # a bump this early does not end the jump (Celeste: 0.05 s)

# walls and edges
WALL_KICK_REACH: Final[i64] = 4 * SUBPIXELS  # Celeste: 3 px
KEPT_SPEED_TICKS: Final = 4  # speed comes back when a clipped wall ends this soon (Celeste: 0.06 s)
WALL_SLIDE_TICKS: Final = 72  # from a slow slide to a full fall (Celeste: 1.2 s)
WALL_SLIDE_START: Final = 8  # the slide starts at 1/8 of the fall speed
LEDGE_REACH: Final[i64] = 6 * SUBPIXELS  # hands catch an edge this far below them
PULL_UP_FORWARD: Final[i64] = 8 * SUBPIXELS  # where a body stands that has pulled itself up

# stamina, in 1/60 of a point so that points per second are units per tick
RUN_COST: Final = 2
WALK_GAIN: Final = 4
STAND_GAIN: Final = 8
SHOVE_COST: Final = 2  # more, when a crowd has to be shoved through
SHOVE_BELOW: Final = 87  # % of top speed left: 0.8 persons per m2
KICK_COST: Final = 2 * 60
STITCH_BELOW: Final = 15 * 60  # a stitch in the side
STITCH_SPEED: Final = 80  # % of top speed


class Legs(Person):
    """A boy's body at work; which state he is in is decided elsewhere."""

    # ---- what is asked, and what is possible

    def direction(self) -> i64:
        """-1, 0 or 1: where the buttons point."""
        held = self.buttons & (LEFT | RIGHT)
        if held == RIGHT:
            return 1
        return -1 if held == LEFT else 0

    def top_speed(self) -> i64:
        """What the legs can do just now, in subpixels per tick."""
        top = WALK_SPEED if self.height_sub != STANDING and self.on_ground else RUN_SPEED
        if self.crowd_percent != 100:
            top = top * self.crowd_percent // 100
        if self.pace_percent != 100:  # breath that is counted, numb legs
            top = top * self.pace_percent // 100
        if self.stamina_units < STITCH_BELOW:
            top = top * STITCH_SPEED // 100
        return top

    def floor(self) -> i64:
        """Index of the tile under the feet in the level's padded grids."""
        row = (self.sy - 1 if self.on_slope else self.sy) >> TILE_SHIFT
        start = self.origin + row * self.stride
        index = start + (self.sx >> TILE_SHIFT)
        if self.flags[index]:
            return index
        # the middle hangs over an edge: the foot that stands decides
        left = start + ((self.sx - HALF_WIDTH) >> TILE_SHIFT)
        return left if self.flags[left] else left + 1

    # ---- on the ground

    def steer(self, direction: i64, target: i64, grip: i64) -> None:
        """Brings the sideways speed towards a target, as fast as the grip (%) allows."""
        ahead = self.svx if self.svx >= 0 else -self.svx
        along = direction != 0 and (self.svx > 0) == (direction > 0)
        if ahead > RUN_SPEED and along:
            step = OVERSPEED_BRAKING
        elif direction:
            step = RUN_ACCELERATION
            if self.soaked_units:
                step -= step * self.soaked_units // (SOAKED_FULL * WET_CLOTHES)
        else:
            step = BRAKING
        self.svx = approach(self.svx, target, step * grip // 100)

    def spend_on_legs(self, direction: i64) -> None:
        """Stamina: running costs, walking and standing restore."""
        change: i64
        if not self.svx:
            change = STAND_GAIN
        elif self.height_sub != STANDING or -WALK_SPEED <= self.svx <= WALK_SPEED:
            change = WALK_GAIN
        else:
            change = -RUN_COST
            if self.crowd_percent < SHOVE_BELOW and direction:
                change -= SHOVE_COST
        self.spend(-change)

    def spend(self, cost: i64) -> None:
        """Takes stamina (1/60 points), or gives it back when negative."""
        left = self.stamina_units - cost
        if left < 0:
            left = 0
        self.stamina_units = self.ceiling_units if left > self.ceiling_units else left

    def down(self, state: i64, ticks: i64) -> i64:
        """Begins a state that the legs cannot leave for some ticks."""
        self.down_until = self.tick + ticks
        return state

    def give_back_boost(self) -> None:
        """Ground, ledge and ladder give the one boost in the air back."""
        self.air_boosts = 1

    # ---- in the air

    def leave_ground(self, up: i64, ticks: i64) -> None:
        """Sets a rise going whose speed is kept for some ticks while jump is held."""
        self.svy = -up
        self.rising_since = self.tick
        self.rise_ticks = ticks
        self.jump_pressed_at = NEVER
        self.grounded_at = NEVER
        self.on_ground = self.on_slope = False
        self.slide_ticks = 0
        self.highest = self.sy
        self.crouch(down=False)

    def fall(self, stage: Stage, direction: i64) -> None:
        """Gravity for one tick: none in a held rise, half at the apex, little along a wall."""
        held = self.buttons & JUMP
        if self.tick - self.rising_since < self.rise_ticks:
            if held:
                return
            self.rise_ticks = 0
        pull = GRAVITY
        if held and -APEX_SPEED < self.svy < APEX_SPEED:
            pull //= 2
        limit = FALL_SPEED
        if self.wall and self.wall == direction and self.svy > 0:
            limit = self.slide_limit(stage)
        limit = self.slowed_fall(limit, stage)
        falling = self.svy + pull
        self.svy = limit if falling > limit else falling

    def slide_limit(self, stage: Stage) -> i64:
        """How fast a wall lets a body slide: slow at first, wet walls faster."""
        self.slide_ticks = min(self.slide_ticks + 1, WALL_SLIDE_TICKS)
        if self.slide_ticks >= WALL_SLIDE_TICKS:
            return FALL_SPEED
        slowest = FALL_SPEED // WALL_SLIDE_START
        limit = slowest + (FALL_SPEED - slowest) * self.slide_ticks // WALL_SLIDE_TICKS
        return min(limit * (200 - self.wall_grip(stage, self.wall)) // 100, FALL_SPEED)

    def slowed_fall(self, limit: i64, stage: Stage) -> i64:
        """The fall speed that the quirk makes of a limit."""
        return limit

    def bump_head(self) -> None:
        """A ceiling ends a rise, but not in its first few ticks."""
        if self.tick - self.rising_since >= CEILING_GRACE_TICKS:
            self.rise_ticks = 0
        self.svy = 0 if self.rise_ticks == 0 else self.svy

    # ---- walls, edges, ladders

    def wall_grip(self, stage: Stage, wall: i64) -> i64:
        """How well a wall beside the body holds, % of dry."""
        row = (self.sy - STANDING // 2) >> TILE_SHIFT
        column = (self.sx + wall * (HALF_WIDTH + WALL_KICK_REACH)) >> TILE_SHIFT
        index = self.origin + row * self.stride + column
        return 100 - stage.weather.wall_wetness(index, index - wall)

    def clip(self) -> None:
        """A wall takes the speed, and remembers it for a moment."""
        if self.tick - self.clipped_at > KEPT_SPEED_TICKS:
            self.kept_speed = self.svx
            self.clipped_at = self.tick
        self.svx = 0

    def unclip(self, direction: i64) -> None:
        """Gives back the speed that a wall took, when the wall ends within a few ticks."""
        if self.tick - self.clipped_at > KEPT_SPEED_TICKS or direction == 0:
            self.clipped_at = NEVER
        elif (self.kept_speed > 0) == (direction > 0) and not self.wall_within(1):
            self.svx = self.kept_speed
            self.clipped_at = NEVER

    def catch_ledge(self, stage: Stage) -> bool:
        """Hands onto an edge beside them or just below them, when there is room to stand on it."""
        hands = self.sy - STANDING
        row = (hands + TILE - 1) >> TILE_SHIFT
        edge = row << TILE_SHIFT
        if edge - hands > LEDGE_REACH:
            return False
        column = (self.sx + self.facing * (HALF_WIDTH + SUBPIXELS)) >> TILE_SHIFT
        if not self.flags[self.origin + row * self.stride + column] & STOPS_DOWN:
            return False
        if not self.free_at(self.sx + self.facing * PULL_UP_FORWARD, edge):
            return False
        self.sy = edge + STANDING
        self.hold_still()
        self.give_back_boost()
        self.spend(KICK_COST)
        stage.tell("ledge_grab", self.who, self.sx, self.sy)
        return True

    def hold_still(self) -> None:
        """Both speeds to nothing, and nothing pending."""
        self.svx = self.svy = 0
        self.pull_ticks = 0
        self.slide_ticks = 0
        self.clipped_at = NEVER
        self.rise_ticks = 0

    def may_climb(self) -> bool:
        """Whether a ladder is within reach in the direction that is held; if so, holds on."""
        if self.buttons & UP:
            if not self.ladder_here():
                return False
        elif not self.ladder_below():
            return False
        else:
            self.sy += SUBPIXELS
            if not self.free_at(self.sx, self.sy):  # a shoulder would pass through the floor
                self.sx = ((self.sx >> TILE_SHIFT) << TILE_SHIFT) + TILE // 2
        self.crouch(down=False)
        self.hold_still()
        self.give_back_boost()
        self.on_ground = self.on_slope = False
        return True

    def ladder_below(self) -> bool:
        """Whether the feet stand on a ladder's top."""
        index = self.origin + (self.sy >> TILE_SHIFT) * self.stride + (self.sx >> TILE_SHIFT)
        return self.flags[index] & IS_LADDER != 0
