"""A boy as data: everything that he remembers, what people read of it, and how it is saved."""

from __future__ import annotations

from operator import attrgetter
from typing import TYPE_CHECKING, Final

from game.sim.body import STANDING, Body
from game.sim.units import SUBPIXELS

if TYPE_CHECKING:
    from collections.abc import Iterator

    from mypy_extensions import i64

    from game.sim.level import Level, Thing

FULL: Final = 100 * 60  # stamina, strain, panic and cold count in 1/60 of a point

SOAKED_FULL: Final = 2400 * 100  # 1/2400 of a point: rain 100 soaks clothes in 40 s

NEVER: Final = -1000

RUN: Final = 0
AIR: Final = 1
WALL_SLIDE: Final = 2
LEDGE: Final = 3
CLIMB: Final = 4
BURST: Final = 5
CHARGE: Final = 6
SKID: Final = 7
STUMBLE: Final = 8
LYING: Final = 9
GRABBED: Final = 10
HIDDEN: Final = 11
SEATED: Final = 12
RESPAWN: Final = 13
STATE_NAMES: Final[tuple[str, ...]] = (
    "run", "air", "wall-slide", "ledge", "climb", "boost", "charge", "skid", "stumble", "fallen",
    "grabbed", "hidden", "seated", "respawn",
)  # fmt: skip

FIELDS: Final[tuple[str, ...]] = (
    "sx", "sy", "svx", "svy", "height_sub", "on_ground", "on_slope", "facing", "state_code",
    "state_since", "buttons", "pressed", "tick", "jump_pressed_at", "grounded_at", "rising_since",
    "rise_ticks", "kicked_at", "kick_direction", "clipped_at", "kept_speed", "slide_ticks", "wall",
    "pull_ticks", "highest", "air_boosts", "boost_pressed_at", "boost_ready_at", "burst_x",
    "burst_y", "charge_ticks",
    "down_until", "stamina_units", "ceiling_units", "strain_units", "panic_units", "cold_units",
    "soaked_units",
    "crowd_percent", "pace_percent",
)  # fmt: skip
"""Everything that an athlete remembers: what a snapshot holds and a digest covers."""

BOOLEANS: Final = frozenset({"on_ground", "on_slope", "gliding"})


class Person(Body):
    """One boy: a body, what its owner presses, and what it is doing."""

    who = "person"

    def __init__(self, level: Level, x: int, y: int) -> None:
        """A rested boy who stands at a pixel position, looking right."""
        super().__init__(level, x * SUBPIXELS, y * SUBPIXELS)
        self.facing: int = 1
        self.state_code: i64 = RUN
        self.state_since: i64 = 0
        self.buttons: i64 = 0
        self.pressed: i64 = 0
        self.tick: i64 = 0
        self.jump_pressed_at: i64 = NEVER
        self.grounded_at: i64 = NEVER
        self.rising_since: i64 = NEVER
        self.rise_ticks: i64 = 0
        self.kicked_at: i64 = NEVER
        self.kick_direction: i64 = 0
        self.clipped_at: i64 = NEVER
        self.kept_speed: i64 = 0
        self.slide_ticks: i64 = 0
        self.wall: i64 = 0
        self.pull_ticks: i64 = 0
        self.highest: i64 = self.sy
        self.air_boosts: i64 = 1
        self.boost_ready_at: i64 = 0
        self.boost_pressed_at: i64 = NEVER
        self.burst_x: i64 = 0
        self.burst_y: i64 = 0
        self.charge_ticks: i64 = 0
        self.down_until: i64 = 0
        self.stamina_units: i64 = FULL
        self.ceiling_units: i64 = FULL
        self.strain_units: i64 = 0
        self.panic_units: i64 = 0
        self.cold_units: i64 = 0
        self.soaked_units: i64 = 0
        self.crowd_percent: i64 = 100
        self.pace_percent: i64 = 100
        self.on_ground = self.stands()

    # ---- what people read

    @property
    def x(self) -> int:
        """Pixels from the level's left edge to the feet's middle."""
        return int(self.sx // SUBPIXELS)

    @property
    def y(self) -> int:
        """Pixels from the level's top edge down to the feet."""
        return int(self.sy // SUBPIXELS)

    @property
    def vx(self) -> int:
        """Speed to the right in px/s."""
        return int(self.svx * 60 // SUBPIXELS)

    @property
    def vy(self) -> int:
        """Speed downwards in px/s."""
        return int(self.svy * 60 // SUBPIXELS)

    @property
    def height(self) -> int:
        """Pixels from feet to head: 26 standing, 15 crouched."""
        return int(self.height_sub // SUBPIXELS)

    @property
    def state(self) -> str:
        """The state's name, one of `STATE_NAMES`."""
        return STATE_NAMES[self.state_code]

    @property
    def state_ticks(self) -> int:
        """Ticks spent in this state."""
        return int(self.tick - self.state_since)

    @property
    def crouching(self) -> bool:
        """Whether the body is low."""
        return self.height_sub != STANDING

    @property
    def stamina(self) -> int:
        """What is left, 0-100."""
        return int(self.stamina_units // 60)

    @property
    def strain(self) -> int:
        """How much of One For All the legs have taken, 0-100."""
        return int(self.strain_units // 60)

    @property
    def panic(self) -> int:
        """0-100."""
        return int(self.panic_units // 60)

    @property
    def cold(self) -> int:
        """0-100."""
        return int(self.cold_units // 60)

    @property
    def soaked(self) -> int:
        """How wet the clothes are, 0-100."""
        return int(self.soaked_units * 100 // SOAKED_FULL)

    def tire_to(self, ceiling: int) -> None:
        """Lowers stamina's ceiling to some points of 100, where it is not lower already."""
        self.ceiling_units = min(self.ceiling_units, ceiling * 60)
        self.stamina_units = min(self.stamina_units, self.ceiling_units)

    def start_with(self, start: Thing) -> None:
        """Takes over how worn out a level's start says that he is."""
        self.tire_to(start.number("stamina", 100))
        self.cold_units = start.number("cold") * 60
        self.panic_units = start.number("panic") * 60
        self.strain_units = start.number("strain") * 60

    def drench(self) -> None:
        """Soaks the clothes at once."""
        self.soaked_units = SOAKED_FULL

    # ---- state in and out

    def fields(self) -> tuple[str, ...]:
        """The names of everything that a snapshot must hold."""
        return FIELDS

    def save(self, out: list[int]) -> None:
        """Appends every field, as integers, in a fixed order."""
        out.extend(map(int, attrgetter(*self.fields())(self)))

    def load(self, saved: Iterator[int]) -> None:
        """Takes back what `save` gave."""
        for name in self.fields():
            value = next(saved)
            if name in BOOLEANS:
                setattr(self, name, value != 0)
            else:
                setattr(self, name, value)
