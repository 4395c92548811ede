"""What the pictures of one boy have to remember of the past; the world is not asked."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from game.sim.grip import WILD

if TYPE_CHECKING:
    from collections.abc import Iterable

    from game.sim.athlete import Athlete
    from game.sim.events import Event

# speeds in px/s at which one gait becomes another
STANDING_BELOW: Final = 10
WALKING_BELOW: Final = 92
SPRINTING_ABOVE: Final = 165
TURNING_ABOVE: Final = 40
FALLING: Final = 70

STRIDE: Final = 4  # pixels a frame of walking
RUN_STRIDE: Final = 7  # of running
SPRINT_STRIDE: Final = 9  # of sprinting
# of a stride: a planted foot keeps its place, flight is long
RUN_SHARES: Final[tuple[float, ...]] = (0.75, 0.75, 0.75, 1.75)
MOST_STEPS: Final = 0.5  # frames of a gait a tick: each is seen for two

HARD_FALL: Final = 96  # pixels of fall height, six tiles
ROLL_TICKS: Final = 18
SOFT_TICKS: Final = 7
HARD_TICKS: Final = 20

NEVER: Final = -10_000


class Memory:
    """What has happened to one boy, and how far his feet are."""

    def __init__(self) -> None:
        """Remembers nothing."""
        self.landed_at = NEVER
        self.landing = "land_soft"
        self.jumped_at = NEVER
        self.turned_at = NEVER
        self.falling_since = 0
        self.steps = 0.0
        self.kicked_at = NEVER
        self.blast_at = NEVER
        self.fizzled_at = NEVER
        self.grabbed_at = NEVER
        self.ducked_at = NEVER
        self.tugged_at = NEVER
        self.shouted_at = NEVER
        self.leapt = False
        self.soaked = 0
        self.still_since = 0
        self.on_all_fours = False

    def notice(self, event: Event, tick: int, boy: Athlete) -> None:
        """Takes in an event that this boy caused."""
        name = event.name
        if name == "land":
            self._land(event, tick, boy)
        elif name == "jump":
            self.jumped_at = tick
        elif name == "wall_kick":
            self.kicked_at = tick
        elif name == "blast":
            self.blast_at = tick
        elif name == "blast_fizzled":
            self.fizzled_at = tick
        elif name == "grab":
            self.grabbed_at = tick
        elif name == "broke_free":
            self.ducked_at = tick
        elif name == "leap":
            self.leapt = True
        elif name in ("shout", "found", "drowned"):
            self.shouted_at = tick

    def _land(self, event: Event, tick: int, boy: Athlete) -> None:
        self.landed_at = tick
        self.leapt = False
        if event.value < HARD_FALL:
            self.landing = "land_soft"
        else:
            rolls = boy.state == "run" and abs(boy.vx) > WALKING_BELOW
            self.landing = "roll" if rolls else "land_hard"

    def watch(self, boy: Athlete, tick: int) -> None:
        """Takes in what no event tells of: steps, turns, standing still, tugging, getting wet."""
        self.steps += boy.facing * _steps_a_tick(boy.vx, int(self.steps))
        if abs(boy.vx) >= STANDING_BELOW or boy.state != "run":
            self.still_since = tick
        crawls = STANDING_BELOW <= abs(boy.vx) < WALKING_BELOW
        self.on_all_fours = boy.crouching and (crawls or self.on_all_fours)
        if abs(boy.vx) > TURNING_ABOVE and backwards(boy):
            self.turned_at = tick
        if boy.vy < FALLING:
            self.falling_since = tick
        if boy.state == "grabbed" and boy.pressed & WILD:
            self.tugged_at = tick
        self.soaked = boy.soaked

    def landing_ticks(self) -> int:
        """How long the present landing is seen."""
        return {"roll": ROLL_TICKS, "land_hard": HARD_TICKS}.get(self.landing, SOFT_TICKS)


def _steps_a_tick(vx: int, step: int) -> float:
    """Frames of a gait in one tick at a speed in px/s, negative to the left, during a step."""
    speed = abs(vx)
    if speed < WALKING_BELOW:
        stride = float(STRIDE)
    else:
        whole = RUN_STRIDE if speed <= SPRINTING_ABOVE else SPRINT_STRIDE
        stride = whole * RUN_SHARES[step % len(RUN_SHARES)]
    steps = vx / 60 / stride
    return max(-MOST_STEPS, min(MOST_STEPS, steps))


def backwards(boy: Athlete) -> bool:
    """Whether he still moves where he no longer looks."""
    return boy.vx * boy.facing < 0


def notice_all(events: Iterable[Event], tick: int, boys: Iterable[tuple[Athlete, Memory]]) -> None:
    """Gives each boy's memory the events of a tick that are his."""
    by_name = {boy.who: (boy, memory) for boy, memory in boys}
    for event in events:
        if event.who in by_name:
            boy, memory = by_name[event.who]
            memory.notice(event, tick, boy)
