"""Which picture of a boy fits what he is doing."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, NamedTuple

from game.sim.breath import IDLE, OUT
from game.sim.buttons import LEFT, RIGHT
from game.view.past import (
    FALLING,
    HARD_TICKS,
    NEVER,
    ROLL_TICKS,
    SPRINTING_ABOVE,
    STANDING_BELOW,
    TURNING_ABOVE,
    WALKING_BELOW,
    Memory,
    backwards,
)

if TYPE_CHECKING:
    from game.sim.athlete import Athlete

BRAKING_ABOVE: Final = 70  # px/s in a turn: above it on the heels, below it on the toes
TURNED_TICKS: Final = 12  # for so long at most he pushes off after that, until there is speed again

RISING: Final = -70  # px/s; between rising and falling lies the apex
LONG_FALL_TICKS: Final = 36  # ticks of falling after which arms and legs row
TAKEOFF_TICKS: Final = 5
RISE_TICKS: Final = 12  # of a jump, after which the legs are tucked
TUCKED_TICKS: Final = 6  # a frame

SQUASH_TICKS: Final = 3  # of a soft landing, seen on the run too
KICK_TICKS: Final = 10
BLAST_TICKS: Final = 14
FROZEN_TICKS: Final = 3  # of a burst, while the world holds its breath
GRAB_TICKS: Final = 40
DUCK_TICKS: Final = 17
TUG_TICKS: Final = 24  # for so long a tug at a grip is seen
SHOUT_TICKS: Final = 44
WHISPER_TICKS: Final = 30  # a fizzled palm, looked at
FALLING_DOWN_TICKS: Final = 9
GETTING_UP_TICKS: Final = 24
FALLEN_TICKS: Final = 60  # the simulation's own time on the ground
PULL_TICKS_A_FRAME: Final = 5

TIRED_BELOW: Final = 15  # stamina
SHIVER_ABOVE: Final = 60  # cold
PANIC_ABOVE: Final = 60
LOOK_BACK_PERIOD: Final = 170  # ticks between two looks over the shoulder
LOOK_BACK_TICKS: Final = 32
CLOSE: Final = 200  # pixels to a pursuer that make one look back
GLANCE_PERIOD: Final = 420
GLANCE_TICKS: Final = 40
POCKETS_AFTER: Final = 150

LAST_PULL: Final = 3  # frame of pulling up
CLIMB_STEP: Final = 7  # pixels a frame
CRAWL_STEP: Final = 5  # pixels a frame on hands and knees

QUIET: Final = ("idle", "idle_glance", "pockets", "breath", "shiver")
RISEN, SUNK = 1, 2  # frames of breathing


class Pose(NamedTuple):
    """A state of a figure sheet and how it advances.

    `tick` counts from the start of the movement; `number`, where given, names the frame itself,
    modulo their count; `once` movements keep their last frame.
    """

    state: str
    tick: int = 0
    number: int | None = None
    once: bool = False


def pose(boy: Athlete, memory: Memory, tick: int, pursuer_distance: int | None = None) -> Pose:
    """The picture that fits a boy now.

    `pursuer_distance` is in pixels, from the pursuer to the boy along his facing: positive when
    the pursuer is behind him; None without one.
    """
    method = _BY_STATE.get(boy.state, _on_ground)
    if method is _on_ground:
        return _on_ground(boy, memory, tick, pursuer_distance)
    return method(boy, memory, tick)


def breathing(wanted: Pose, phase_code: int) -> Pose:
    """A quiet stand, with a hand on the chest that rises and sinks while a breath is counted."""
    if phase_code == IDLE or wanted.state not in QUIET:
        return wanted
    return Pose("breathe", number=SUNK if phase_code == OUT else RISEN)


# ---- on the ground


def _on_ground(
    boy: Athlete, memory: Memory, tick: int, pursuer_distance: int | None = None
) -> Pose:
    since_landing = tick - memory.landed_at
    if memory.landing == "roll" and since_landing < ROLL_TICKS:
        return Pose("roll", since_landing, once=True)
    if tick - memory.ducked_at < DUCK_TICKS:
        return Pose("duck_out", tick - memory.ducked_at, once=True)
    speed = abs(boy.vx)
    if _turns(boy, memory, tick):
        return Pose("turn", number=0 if speed > BRAKING_ABOVE else 1)
    if speed < STANDING_BELOW:
        return _standing(boy, memory, tick, pursuer_distance)
    if since_landing < SQUASH_TICKS and speed < SPRINTING_ABOVE:
        return Pose("land_soft", number=0)
    if boy.crouching:
        return _low(boy, memory, tick)
    steps = int(memory.steps)
    if speed < WALKING_BELOW:
        tired = boy.stamina < TIRED_BELOW or boy.cold > SHIVER_ABOVE
        return Pose("walk_tired" if tired else "walk", number=steps)
    return Pose(_gait(boy, memory, tick, pursuer_distance), number=steps)


def _turns(boy: Athlete, memory: Memory, tick: int) -> bool:
    """Whether a turn is under way: braking, or pushing off until there is speed again."""
    speed = abs(boy.vx)
    if speed > TURNING_ABOVE and backwards(boy):
        return True
    lately = tick - memory.turned_at < TURNED_TICKS
    return lately and speed < WALKING_BELOW and bool(boy.buttons & (LEFT | RIGHT))


def _low(boy: Athlete, memory: Memory, tick: int) -> Pose:
    """Crouched: on hands and knees from his first crawl until he gets up, if not too fast."""
    moving = STANDING_BELOW <= abs(boy.vx) < WALKING_BELOW
    if moving or (memory.on_all_fours and abs(boy.vx) < WALKING_BELOW):
        return Pose("crawl", number=boy.x // CRAWL_STEP * boy.facing)
    return Pose("crouch", tick)


def _standing(boy: Athlete, memory: Memory, tick: int, pursuer_distance: int | None) -> Pose:
    since_landing = tick - memory.landed_at
    if since_landing < memory.landing_ticks():
        return Pose(memory.landing, since_landing, once=True)
    if _holds_fire(boy):
        return Pose("hold_fire", tick)
    if tick - memory.grabbed_at < GRAB_TICKS:
        return Pose("grab", tick - memory.grabbed_at, once=True)
    temper = _temper(memory, tick) if boy.who == "katsuki" else None
    if temper is not None:
        return temper
    if boy.crouching:
        return _low(boy, memory, tick)
    return _idle(boy, tick - memory.still_since, close=_is_close(pursuer_distance))


def _temper(memory: Memory, tick: int) -> Pose | None:
    """Katsuki's palms that did not ignite, or what he has to say."""
    if tick - memory.fizzled_at < WHISPER_TICKS:
        return Pose("no_spark", tick - memory.fizzled_at, once=True)
    if tick - memory.shouted_at < SHOUT_TICKS:
        return Pose("shout", tick - memory.shouted_at)
    return None


def _idle(boy: Athlete, still: int, *, close: bool) -> Pose:
    if boy.cold > SHIVER_ABOVE:
        return Pose("shiver", still)
    if boy.stamina < TIRED_BELOW:
        return Pose("breath", still)
    if boy.who == "izuku" and (close or boy.panic > PANIC_ABOVE):
        return Pose("idle_glance", still)
    if boy.who == "katsuki" and still > POCKETS_AFTER:
        return Pose("pockets", still)
    before_glance = GLANCE_PERIOD - GLANCE_TICKS
    moment = still % GLANCE_PERIOD
    if moment >= before_glance:
        return Pose("idle_glance", moment - before_glance)
    return Pose("idle", moment)


def _gait(boy: Athlete, memory: Memory, tick: int, pursuer_distance: int | None) -> str:
    fast = abs(boy.vx) > SPRINTING_ABOVE
    if boy.who == "katsuki":
        if tick - memory.blast_at < BLAST_TICKS:
            return "blast_run"
        return "run_panic" if _holds_fire(boy) else "sprint" if fast else "run"
    if fast:
        return "sprint"
    if _is_close(pursuer_distance) and tick % LOOK_BACK_PERIOD < LOOK_BACK_TICKS:
        return "run_look"
    return "run_panic" if boy.panic > PANIC_ABOVE else "run"


def _is_close(pursuer_distance: int | None) -> bool:
    """Whether somebody is close behind."""
    return pursuer_distance is not None and 0 < pursuer_distance < CLOSE


def _holds_fire(boy: Athlete) -> bool:
    return bool(getattr(boy, "holding_fire", False))


# ---- in the air and on walls


def _in_air(boy: Athlete, memory: Memory, tick: int) -> Pose:
    if getattr(boy, "gliding", False):
        return Pose("glide", tick)
    if tick - memory.kicked_at < KICK_TICKS:
        return Pose("wall_kick", tick - memory.kicked_at, once=True)
    since_blast = tick - memory.blast_at
    if since_blast < BLAST_TICKS and boy.who == "katsuki":
        rising = boy.vy < RISING and abs(boy.vx) < SPRINTING_ABOVE
        return Pose("blast_jump" if rising else "dash", since_blast, once=True)
    if boy.vy < RISING:
        if memory.leapt and boy.who == "izuku":
            return Pose("leap", tick)
        if tick - memory.jumped_at < TAKEOFF_TICKS:
            return Pose("takeoff", tick - memory.jumped_at, once=True)
        tucked = 1 + tick // TUCKED_TICKS % 2
        return Pose("jump", number=0 if boy.state_ticks < RISE_TICKS else tucked)
    if boy.vy < FALLING:
        return Pose("apex", tick)
    fallen = min(tick - memory.falling_since, boy.state_ticks)
    return Pose("fall_long" if fallen > LONG_FALL_TICKS else "fall", fallen)


def _on_wall(_boy: Athlete, _memory: Memory, tick: int) -> Pose:
    return Pose("wall_slide", tick)


def _on_ledge(boy: Athlete, _memory: Memory, tick: int) -> Pose:
    pulled = int(boy.pull_ticks)
    if pulled:
        return Pose("pull_up", number=min(LAST_PULL, pulled // PULL_TICKS_A_FRAME))
    return Pose("ledge_hang", tick)


def _on_ladder(boy: Athlete, _memory: Memory, _tick: int) -> Pose:
    return Pose("climb", number=boy.y // CLIMB_STEP)


def _boosting(boy: Athlete, _memory: Memory, tick: int) -> Pose:
    if boy.state_ticks >= FROZEN_TICKS and abs(boy.vx) < STANDING_BELOW and boy.vy:
        return _straight_up_or_down(boy, tick)
    return Pose("dash", boy.state_ticks, once=True)


def _straight_up_or_down(boy: Athlete, tick: int) -> Pose:
    if boy.vy > 0:
        return Pose("fall", tick)
    if boy.who == "katsuki":
        return Pose("blast_jump", boy.state_ticks - FROZEN_TICKS, once=True)
    return Pose("leap", boy.state_ticks)


def _charging(boy: Athlete, _memory: Memory, _tick: int) -> Pose:
    return Pose("leap_charge" if boy.who == "izuku" else "crouch", boy.state_ticks)


# ---- when the legs fail, or somebody else decides


def _skidding(_boy: Athlete, _memory: Memory, tick: int) -> Pose:
    return Pose("skid", tick)


def _stumbling(boy: Athlete, memory: Memory, tick: int) -> Pose:
    since_landing = tick - memory.landed_at
    if memory.landing == "land_hard" and since_landing < HARD_TICKS:
        return Pose("land_hard", since_landing, once=True)
    if boy.stamina < TIRED_BELOW or boy.strain > 95:
        state = "knee_buckle" if boy.who == "izuku" else "stumble"
        return Pose(state, boy.state_ticks, once=True)
    return Pose("stumble", boy.state_ticks, once=True)


def _lying(boy: Athlete, _memory: Memory, _tick: int) -> Pose:
    lain = boy.state_ticks
    if lain < FALLING_DOWN_TICKS:
        return Pose("fall_down", lain, once=True)
    if FALLEN_TICKS - GETTING_UP_TICKS <= lain < FALLEN_TICKS:
        return Pose("get_up", lain - FALLEN_TICKS + GETTING_UP_TICKS, once=True)
    return Pose("lie", lain)


def _held(boy: Athlete, memory: Memory, tick: int) -> Pose:
    if memory.grabbed_at > NEVER:  # both are in this state, and this one is who holds on
        return Pose("grab", tick - memory.grabbed_at, once=True)
    if tick - memory.tugged_at < TUG_TICKS:
        return Pose("struggle", tick)
    return Pose("grabbed", boy.state_ticks)


def _hidden(_boy: Athlete, _memory: Memory, tick: int) -> Pose:
    return Pose("hide", tick)


def _seated(boy: Athlete, _memory: Memory, tick: int) -> Pose:
    return Pose("sit_sad" if boy.panic > PANIC_ABOVE else "sit", tick)


def _respawning(boy: Athlete, _memory: Memory, _tick: int) -> Pose:
    return Pose("get_up", boy.state_ticks, once=True)


_BY_STATE = {
    "run": _on_ground,
    "air": _in_air,
    "wall-slide": _on_wall,
    "ledge": _on_ledge,
    "climb": _on_ladder,
    "boost": _boosting,
    "charge": _charging,
    "skid": _skidding,
    "stumble": _stumbling,
    "fallen": _lying,
    "grabbed": _held,
    "hidden": _hidden,
    "seated": _seated,
    "respawn": _respawning,
}
