"""Explosion: Katsuki's blasts, the sweat that feeds them, and the rule that holds them back."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from game.sim.athlete import Athlete
from game.sim.buttons import BOOST, JUMP, UP
from game.sim.person import AIR, FIELDS, FULL, NEVER
from game.sim.soaking import PERIOD as SOAKING_PERIOD
from game.sim.soaking import rain_on
from game.sim.units import TILE, speed

if TYPE_CHECKING:
    from mypy_extensions import i64

    from game.sim.level import Level
    from game.sim.stage import Stage

HARD_RADIUS: Final = 2 * TILE
OUTER_RADIUS: Final = 5 * TILE  # a civilian in here, and he does not fire
HEARD_RADIUS: Final = 20 * TILE

BLAST_JUMP_SPEED: Final[i64] = speed(600)  # 6 tiles high
GLIDE_SPEED: Final[i64] = speed(60)

# sweat and palms, in 1/60 of a point
START_SWEAT: Final = 30 * 60
RUN_SWEAT: Final = 9  # points per second while he exerts himself
BLAST_SWEAT: Final = 10 * 60
GLIDE_SWEAT: Final = 6  # points per second
PALMS_FIZZLE: Final = 60 * 60
PALMS_DEAD: Final = 85 * 60
PALMS_WETTING: Final = 160  # per second at rain 100: 1.6 points, in 1/100 points
PALMS_DRYING: Final = 12  # points per second under a roof

HOLD_FIRE_TICKS: Final = 20  # what a blast that he may not fire costs him

EXPLOSION_FIELDS: Final[tuple[str, ...]] = (
    *FIELDS, "sweat_units", "palm_units", "palm_drops", "gliding", "held_fire_at", "blasted_at",
    "blast_power",
)  # fmt: skip


class Katsuki(Athlete):
    """Katsuki Bakugou: blasts instead of boosts, and never near civilians."""

    who = "katsuki"

    def __init__(self, level: Level, x: int, y: int) -> None:
        """Sweat 30, dry palms, standing at a pixel position."""
        super().__init__(level, x, y)
        self.sweat_units: i64 = START_SWEAT
        self.palm_units: i64 = 0
        self.palm_drops: i64 = 0
        self.gliding: bool = False
        self.held_fire_at: i64 = NEVER
        self.blasted_at: i64 = NEVER
        self.blast_power: i64 = 0

    @property
    def sweat(self) -> int:
        """What there is to ignite, 0-100."""
        return int(self.sweat_units // 60)

    @property
    def palm_wetness(self) -> int:
        """How wet the palms are, 0-100: above 60 a blast fizzles, above 85 none ignites."""
        return int(self.palm_units // 60)

    @property
    def holding_fire(self) -> bool:
        """Whether he is just now visibly holding a blast back."""
        return self.tick - self.held_fire_at < HOLD_FIRE_TICKS

    def breathe_out(self) -> None:
        """Exertion makes sweat."""
        self.gliding = False
        if (self.svx or self.svy) and self.sweat_units < FULL:
            self.sweat_units = min(self.sweat_units + RUN_SWEAT, FULL)

    def weather_palms(self, stage: Stage) -> None:
        """Rain wets the palms, a roof and time dry them."""
        if stage.tick % SOAKING_PERIOD:
            return
        rain = rain_on(self, stage)
        if rain:
            self.palm_drops += SOAKING_PERIOD * rain * PALMS_WETTING // 100
            gained = self.palm_drops // 100
            self.palm_drops -= gained * 100
            self.palm_units = min(self.palm_units + gained, FULL)
        elif self.palm_units:
            self.palm_units = max(self.palm_units - SOAKING_PERIOD * PALMS_DRYING, 0)

    def drench(self) -> None:
        """Soaks the clothes, and the palms with them."""
        super().drench()
        self.palm_units = FULL

    def quirk_on_ground(self, stage: Stage) -> i64:
        """A press of boost: straight up is a blast-jump, anything else a blast-dash."""
        if not self.pressed & BOOST:
            return -1
        return self.blast(stage)

    def quirk_in_air(self, stage: Stage) -> i64:
        """One blast per airtime; a jump pressed in the same tick goes first."""
        if not self.pressed & BOOST or self.pressed & JUMP or self.air_boosts < 1:
            return -1
        return self.blast(stage)

    def blast(self, stage: Stage) -> i64:
        """Fires, unless it is too soon, someone could be hurt, or the palms will not ignite."""
        if self.tick < self.boost_ready_at:
            return -1
        if stage.crowd.any_within(self.sx, self.sy, OUTER_RADIUS):
            self.held_fire_at = self.tick
            self.boost_ready_at = self.tick + HOLD_FIRE_TICKS
            stage.tell("blast_vetoed", self.who, self.sx, self.sy)
            return -1
        if self.sweat_units < BLAST_SWEAT or self.palm_units > PALMS_FIZZLE:
            return self.fizzle(stage)
        return self.fire(stage, 100)

    def fizzle(self, stage: Stage) -> i64:
        """Wet palms or too little sweat: half a blast, or only a hiss."""
        stage.tell("blast_fizzled", self.who, self.sx, self.sy, self.palm_wetness)
        if self.sweat_units < BLAST_SWEAT or self.palm_units > PALMS_DEAD:
            self.boost_ready_at = self.tick + HOLD_FIRE_TICKS
            return -1
        return self.fire(stage, 50)

    def fire(self, stage: Stage, power: i64) -> i64:
        """A blast of some power (%): it moves him, and everybody near hears it."""
        self.sweat_units -= BLAST_SWEAT
        self.blasted_at = self.tick
        self.blast_power = power
        stage.tell("blast", self.who, self.sx, self.sy, power)
        stage.crowd.startle(stage, self.sx, self.sy, HEARD_RADIUS)
        straight_up = self.buttons & UP and not self.direction()
        if not straight_up:
            return self.begin_burst()
        if not self.on_ground:
            self.air_boosts -= 1
        self.boost_ready_at = self.tick + HOLD_FIRE_TICKS
        self.leave_ground(BLAST_JUMP_SPEED * (power + 100) // 200, 0)
        return AIR

    def slowed_fall(self, limit: i64, stage: Stage) -> i64:
        """Boost held in the air: small blasts from the palms slow the fall."""
        wants = self.buttons & BOOST and self.svy > 0
        if not wants or self.palm_units > PALMS_FIZZLE:
            return limit
        if self.sweat_units < GLIDE_SWEAT + RUN_SWEAT:
            return limit
        if stage.crowd.any_within(self.sx, self.sy, HARD_RADIUS):
            return limit
        self.gliding = True
        self.sweat_units -= GLIDE_SWEAT + RUN_SWEAT
        if self.tick % 8 == 0:
            stage.tell("glide", self.who, self.sx, self.sy)
        return min(limit, GLIDE_SPEED)

    def fields(self) -> tuple[str, ...]:
        """An athlete's, and the quirk's own."""
        return EXPLOSION_FIELDS
