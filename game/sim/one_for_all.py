"""One For All: Izuku's bursts and leaps, and what they do to his legs."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from game.sim.athlete import JUMP_SPEED, STUMBLE_TICKS, Athlete
from game.sim.buttons import BOOST, DOWN, JUMP
from game.sim.legs import BRAKING, RUN_SPEED, WALL_KICK_REACH
from game.sim.person import AIR, CHARGE, FULL, NEVER, STUMBLE
from game.sim.units import TILE, approach, speed

if TYPE_CHECKING:
    from mypy_extensions import i64

    from game.sim.stage import Stage

LEAP_SPEED: Final[i64] = speed(693)  # up to 8 tiles high
LEAP_FORWARD: Final[i64] = speed(260)
LEAP_CHARGE_TICKS: Final = 30
BOOSTED_KICK_AWAY: Final[i64] = speed(217)
BOOSTED_KICK_UP: Final[i64] = speed(212)
BOOSTED_KICK_TICKS: Final = 12

# strain, in 1/60 of a point
BURST_STRAIN: Final = 16 * 60  # five clean, the sixth hurts, the seventh buckles
KICK_STRAIN: Final = 4 * 60
LEAP_STRAIN: Final = 30 * 60
KICK_GRACE_TICKS: Final = 5  # boost and jump need not come in one tick to kick boosted
STRAIN_DRAIN: Final = 12  # points per second
TIRED_DRAIN: Final = 6  # where stamina's ceiling is below half (levels, roofs 411-519)
TIRED_BELOW: Final = 50 * 60
STRAIN_HURTS: Final = 80 * 60
CEILING_COST: Final = 4 * 60  # what a use that hurts takes from stamina's ceiling
LOWEST_CEILING: Final = 20 * 60

CROWD_RADIUS: Final = TILE * 5 // 2
CROWD_STOPS: Final = 5  # civilians within the radius: too many to boost among

LAUNCH_SPEED: Final[i64] = speed(520)  # absorbed from one of Katsuki's blasts
LAUNCH_UP: Final[i64] = speed(230)


class Izuku(Athlete):
    """Izuku Midoriya: a boost in the legs that the crowd forbids and that costs strain."""

    who = "izuku"

    @property
    def charge(self) -> int:
        """How far a leap is charged, 0-100."""
        return int(self.charge_ticks * 100 // LEAP_CHARGE_TICKS)

    def breathe_out(self) -> None:
        """Strain drains by itself, but not while a burst is at work."""
        if self.strain_units and self.tick >= self.boost_ready_at:
            drain = STRAIN_DRAIN if self.ceiling_units >= TIRED_BELOW else TIRED_DRAIN
            self.strain_units = max(self.strain_units - drain, 0)

    def quirk_on_ground(self, stage: Stage) -> i64:
        """With `down` a leap is charged, without it a press is a burst."""
        if not self.pressed & BOOST:
            return -1
        if self.hemmed_in(stage):
            return -1
        if self.buttons & DOWN:
            self.charge_ticks = 0
            return CHARGE
        return self.boost(stage)

    def quirk_in_air(self, stage: Stage) -> i64:
        """One burst per airtime, but beside a wall a kick may be meant: it goes first.

        There a press waits a moment for the jump that makes it a boosted kick, and just after a
        plain kick it still makes that kick a boosted one.
        """
        if self.pressed & BOOST:
            self.boost_pressed_at = self.tick
            if self.tick - self.kicked_at <= KICK_GRACE_TICKS and self.may_kick_boosted(stage):
                self.strengthen_kick()
                return AIR
        waited = self.tick - self.boost_pressed_at
        if waited > KICK_GRACE_TICKS or self.pressed & JUMP or self.air_boosts < 1:
            return -1
        if waited < KICK_GRACE_TICKS and self.wall_within(WALL_KICK_REACH):
            return -1
        self.boost_pressed_at = NEVER
        return -1 if self.hemmed_in(stage) else self.boost(stage)

    def strengthen_kick(self) -> None:
        """Makes the plain kick of a moment ago a boosted one."""
        self.svx = self.kick_direction * BOOSTED_KICK_AWAY
        self.svy = -BOOSTED_KICK_UP
        self.rise_ticks = BOOSTED_KICK_TICKS

    def boost(self, stage: Stage) -> i64:
        """A burst, when the last one is long enough ago; at 100 % strain a knee buckles."""
        if self.tick < self.boost_ready_at:
            return -1
        if self.take_strain(BURST_STRAIN):
            return self.buckle(stage)
        stage.tell("boost", self.who, self.sx, self.sy, self.strain)
        return self.begin_burst()

    def hemmed_in(self, stage: Stage) -> bool:
        """Whether too many people stand around; if so, only a dull click."""
        if stage.crowd.count_within(self.sx, self.sy, CROWD_RADIUS) < CROWD_STOPS:
            return False
        stage.tell("boost_denied", self.who, self.sx, self.sy)
        return True

    def charge_up(self, stage: Stage) -> i64:
        """Held: the leap grows. Let go: it goes up, and sideways where a direction is held."""
        self.grounded_at = self.tick
        if not self.stands():
            self.charge_ticks = 0
            self.on_ground = self.on_slope = False
            return AIR
        if self.buttons & BOOST and self.buttons & DOWN:
            self.charge_ticks = min(self.charge_ticks + 1, LEAP_CHARGE_TICKS)
            self.svx = approach(self.svx, 0, BRAKING * stage.weather.traction(self.floor()) // 100)
            if self.svx and self.walk(self.svx, lift=False):
                self.svx = 0
            return CHARGE
        return self.leap(stage)

    def leap(self, stage: Stage) -> i64:
        """Up to 8 tiles, by how long it was charged."""
        ticks = self.charge_ticks
        self.charge_ticks = 0
        if self.take_strain(LEAP_STRAIN * ticks // LEAP_CHARGE_TICKS):
            return self.buckle(stage)
        up = max(LEAP_SPEED * ticks // LEAP_CHARGE_TICKS, JUMP_SPEED)
        stage.tell("leap", self.who, self.sx, self.sy, int(ticks * 100 // LEAP_CHARGE_TICKS))
        self.leave_ground(up, 0)
        self.svx = self.direction() * max(LEAP_FORWARD * ticks // LEAP_CHARGE_TICKS, RUN_SPEED)
        return AIR

    def may_kick_boosted(self, stage: Stage) -> bool:
        """A kick with boost held, unless hemmed in or at the end of his strength."""
        self.boost_pressed_at = NEVER
        return not self.hemmed_in(stage) and not self.take_strain(KICK_STRAIN)

    def boosted_kick(self) -> tuple[i64, i64, i64]:
        """Strong enough to climb between two walls up to 6 tiles apart."""
        return BOOSTED_KICK_AWAY, BOOSTED_KICK_UP, BOOSTED_KICK_TICKS

    def take_strain(self, cost: i64) -> bool:
        """Adds strain; True at 100 %. Past 80 % it takes from stamina's ceiling."""
        self.strain_units += cost
        if self.strain_units > STRAIN_HURTS:
            self.ceiling_units = max(self.ceiling_units - CEILING_COST, LOWEST_CEILING)
            self.stamina_units = min(self.stamina_units, self.ceiling_units)
        if self.strain_units < FULL:
            return False
        self.strain_units = FULL
        return True

    def buckle(self, stage: Stage) -> i64:
        """A knee gives way."""
        stage.tell("stumble", self.who, self.sx, self.sy)
        return self.down(STUMBLE, STUMBLE_TICKS)

    def launch(self, direction: i64, stage: Stage) -> None:
        """Turns a blast that caught him boosting into distance."""
        stage.tell("boost", self.who, self.sx, self.sy, 100, "launched")
        self.svx = direction * LAUNCH_SPEED
        self.svy = -LAUNCH_UP
        self.rise_ticks = 0
        self.on_ground = self.on_slope = False
        self.enter(AIR)
