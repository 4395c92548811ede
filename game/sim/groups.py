"""People who belong together: they keep side by side, and the one in front waits."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from game.sim.passer import BROWSES, INSIDE, NONE, STAND, WAIT, WALK, WALKS
from game.sim.pavement import CREEP
from game.sim.units import SUBPIXELS, TILE

if TYPE_CHECKING:
    from mypy_extensions import i64

    from game.sim.civilian import Civilian
    from game.sim.passer import Passer

BESIDE: Final = 5  # px: how far one may walk before or behind whom one walks with
LEVEL_WITH: Final = 2 * SUBPIXELS  # so near to one's place beside the other, nobody corrects it
KEEP_UP: Final = 25  # percent faster or slower, to get there
TOO_FAR: Final = 5 * TILE // 2  # one who is so far ahead of another waits
LOST: Final = 20 * TILE  # and so far, no longer
WAIT_TICKS: Final = 32  # until the next look back
STEP: Final = 6 * SUBPIXELS  # nobody moves for less to stand nearer to each other


def keep_together(person: Civilian, leader: Passer) -> None:
    """Fits the walk of one of a group to that of the first of it, every 16 ticks."""
    if person.wish > BROWSES or person.errand != NONE or leader.errand != NONE or leader.asleep:
        return
    if person.state_code in (WALK, STAND):
        if person.wish == WALKS and leader.state_code == WALK:
            _walk_beside(person, leader)
        elif leader.state_code in (WALK, STAND, WAIT):
            _close_up(person, leader)
    lag = leader.place - person.place
    if leader.state_code == WALK and TOO_FAR < lag * leader.heading < LOST:
        if leader.ground.crossing_over(leader.place) is None:
            leader.enter(WAIT, WAIT_TICKS)


def alone(person: Passer) -> bool:
    """Whether one decides for oneself: the first of a group, or left behind by that one."""
    return person.leader is person or person.leader.state_code == INSIDE


def _walk_beside(person: Civilian, leader: Passer) -> None:
    if person.state_code != WALK or person.goal != leader.goal:
        person.aim(leader.goal)
    behind = (leader.place + person.beside - person.place) * person.heading
    person.speed = _kept_up(leader.speed, behind)
    person.velocity = person.speed * person.heading


def _kept_up(pace: i64, behind: i64) -> i64:
    if -LEVEL_WITH <= behind <= LEVEL_WITH:
        return pace
    change: i64 = KEEP_UP
    if behind < 0:
        change = -KEEP_UP
    pace = pace * (100 + change) // 100
    if pace < CREEP:
        pace = CREEP
    return pace


def _close_up(person: Civilian, leader: Passer) -> None:
    """Goes to where the first of the group stands, or strolls to."""
    place = leader.goal if leader.state_code == WALK else leader.place
    ground = person.ground
    place = min(max(place + person.beside, ground.left), ground.right)
    gap = place - person.place
    if not -STEP <= gap <= STEP:
        if person.goal != place or person.state_code == STAND:
            person.aim(place)
    elif person.state_code == WALK and leader.state_code != WALK:
        person.stand(WAIT_TICKS)
