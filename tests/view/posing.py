"""Boys put into every state of the simulation, and the pictures that are chosen for them."""

from __future__ import annotations

import ast
from functools import cache
from itertools import product
from pathlib import Path
from typing import NamedTuple

import game.view
from game.sim import Level, World
from game.sim.person import STATE_NAMES
from game.view.figures import pose
from game.view.past import Memory

LEVEL = Level.from_text("""
K.I......
#########
""")
VIEW = Path(game.view.__file__).parent
LOOKING = 175  # a tick in which one looks over the shoulder
SINCE = (20, 45, 60, 90)  # ticks
SPEEDS = (-150, -60, 0, 80, 160, 240, 420)  # px/s
RISES = (-400, -150, 0, 150, 320)
MISERIES = ("none", "tired", "freezing", "panicking", "crouching", "fire", "pulling")


def boy_in(who, state, vx=0, vy=0, facing=1, since=5):
    world = World(LEVEL)
    boy = world.izuku if who == "izuku" else world.katsuki
    boy.tick = 100
    boy.state_code, boy.state_since = STATE_NAMES.index(state), 100 - since
    boy.svx, boy.svy, boy.facing = vx * 256 // 60, vy * 256 // 60, facing
    return boy


def memories():
    """Pasts, each of which some picture shows."""
    plain, busy, leaping, free, hard, kicked, blasting, fizzling, shouting, grabbing, jumping = (
        Memory() for _ in range(11)
    )
    busy.kicked_at = busy.blast_at = busy.grabbed_at = busy.landed_at = 99
    busy.landing = "roll"
    busy.shouted_at = busy.fizzled_at = 99
    leaping.leapt = True
    leaping.landed_at = 98
    free.ducked_at = free.tugged_at = 98
    hard.landed_at, hard.landing = 96, "land_hard"
    kicked.kicked_at = blasting.blast_at = fizzling.fizzled_at = 98
    shouting.shouted_at = grabbing.grabbed_at = jumping.jumped_at = 98
    return plain, busy, leaping, free, hard, kicked, blasting, fizzling, shouting, grabbing, jumping


def weakened(boy, how):
    """The same boy tired, freezing, in panic, holding fire, gliding, crouching or pulling."""
    if how == "tired":
        boy.stamina_units, boy.strain_units = 5 * 60, 98 * 60
    elif how == "freezing":
        boy.cold_units = 80 * 60
    elif how == "panicking":
        boy.panic_units = 80 * 60
    elif how == "crouching":
        boy.crouch(down=True)
    elif how == "pulling":
        boy.pull_ticks = 8
    elif how == "fire" and boy.who == "katsuki":
        boy.held_fire_at, boy.gliding = 99, True
    return boy


class Chosen(NamedTuple):
    """A picture's state, and whether he moved on the ground in it, or stood there."""

    state: str
    runs: bool
    stands: bool


def troubles():
    """A memory and a misery: every past in good health, every misery without a past."""
    yield from ((memory, "none") for memory in memories())
    yield from ((Memory(), how) for how in MISERIES)


def circumstances(who):
    """A boy and a memory in every state, with all speeds, troubles, soon and late."""
    for state, (memory, how), vx, vy in product(STATE_NAMES, troubles(), SPEEDS, RISES):
        yield weakened(boy_in(who, state, vx, vy), how), memory
    for state, vy, since in product(STATE_NAMES, RISES, SINCE):
        yield boy_in(who, state, 0, vy, since=since), Memory()


@cache
def chosen(who):
    """Every picture that is chosen for a boy, whatever he does."""
    return {
        Chosen(
            pose(boy, memory, tick, near).state,
            boy.state in ("run", "skid") and boy.vx != 0,
            boy.state == "run" and boy.vx == 0,
        )
        for boy, memory in circumstances(who)
        for tick, near in ((100, 60), (100, None), (LOOKING, 60), (LOOKING, None))
    }


def asked_for():
    """Every state that the view names where it makes a pose."""
    for path in sorted(VIEW.glob("*.py")):
        for node in ast.walk(ast.parse(path.read_text())):
            if isinstance(node, ast.Call) and ast.unparse(node.func) == "Pose" and node.args:
                yield from states_in(node.args[0])


def states_in(node):
    if isinstance(node, ast.Constant):
        yield node.value
    elif isinstance(node, ast.IfExp):
        yield from states_in(node.body)
        yield from states_in(node.orelse)
