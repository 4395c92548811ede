"""What the boys do to each other: a blast that reaches, a hand that grips, a sleeve that slips."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from game.sim.athlete import KNOCKED_TICKS
from game.sim.explosion import HARD_RADIUS, OUTER_RADIUS
from game.sim.person import BURST, GRABBED, STUMBLE
from game.sim.shelter import blow_umbrellas
from game.sim.units import SUBPIXELS, speed

if TYPE_CHECKING:
    from mypy_extensions import i64

    from game.sim.explosion import Katsuki
    from game.sim.one_for_all import Izuku
    from game.sim.stage import Stage
    from game.sim.story import Story

GRAB_REACH: Final[i64] = 12 * SUBPIXELS  # from one middle to the other
GRAB_HEIGHT: Final[i64] = 20 * SUBPIXELS
SLIP_TICKS: Final = 60  # a wet sleeve: how long the grabber stands there with nothing
SLIP_COST: Final = 25 * 60  # and what it costs the other in stamina
KNOCK_SPEED: Final[i64] = speed(200)  # a blast close by pushes


def blast_reaches(stage: Stage, chaser: Katsuki, boy: Izuku) -> None:
    """A blast launches a boosting Izuku or knocks him over, and blows light things away."""
    if chaser.blasted_at != stage.tick:
        return
    stage.weather.blow_dry(chaser.sx, chaser.sy)
    blow_umbrellas(stage, chaser.sx, chaser.sy)
    across, down = boy.sx - chaser.sx, boy.sy - chaser.sy
    distance = across * across + down * down
    away = 1 if across >= 0 else -1
    if boy.state_code == BURST and distance <= OUTER_RADIUS * OUTER_RADIUS:
        boy.launch(away, stage)
    elif boy.state_code < BURST and distance <= HARD_RADIUS * HARD_RADIUS:
        boy.svx = away * KNOCK_SPEED
        boy.enter(boy.down(STUMBLE, KNOCKED_TICKS))
        stage.tell("stumble", "izuku", boy.sx, boy.sy)


def can_grab(chaser: Katsuki, boy: Izuku) -> bool:
    """Whether a hand is near enough, and both are on their feet."""
    if boy.state_code >= GRABBED or chaser.state_code >= STUMBLE:
        return False
    if not -GRAB_REACH <= boy.sx - chaser.sx <= GRAB_REACH:
        return False
    return -GRAB_HEIGHT <= boy.sy - chaser.sy <= GRAB_HEIGHT


def grip(stage: Stage, chaser: Katsuki, boy: Izuku) -> None:
    """The hand that ends a chase."""
    for held in (boy, chaser):
        held.hold_still()
        held.enter(GRABBED)
    stage.tell("grab", "katsuki", chaser.sx, chaser.sy)


def slips(stage: Stage, story: Story, chaser: Katsuki, boy: Izuku) -> bool:
    """On the roofs a wet sleeve slips free, for stamina and a second; False at the third time."""
    chaser.enter(chaser.down(STUMBLE, SLIP_TICKS))
    stage.tell("grab", "katsuki", chaser.sx, chaser.sy)
    if not story.slips_free():
        return False
    boy.spend(SLIP_COST)
    stage.tell("broke_free", "izuku", boy.sx, boy.sy)
    return True
