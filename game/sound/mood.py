"""What the world does to the music and to the ears: danger, stealth, dullness, a hush."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from game.sim.perception import LOST_TICKS
from game.sim.proposal import GATHER, HUSHED
from game.sim.story import SEARCH
from game.sim.units import TILE_PIXELS
from game.sound.cue import Mood
from game.sound.moment import is_hunted

if TYPE_CHECKING:
    from game.sim.athlete import Athlete
    from game.sim.perception import Perception
    from game.sim.world import World
    from game.sound.cue import Ears

AT_ONCE: Final = 3  # tiles within which it is as bad as it gets
OUT_OF_EAR: Final = 42  # tiles from which nobody is felt any more
SEEN: Final[tuple[float, ...]] = (0.3, 0.7)  # where he sees him: at least, and more when near
FOLLOWED: Final[tuple[float, ...]] = (0.2, 0.6)  # he follows by ear, or by where he saw him last
SOUGHT: Final[tuple[float, ...]] = (0.0, 0.35)  # he has lost him

HELD: Final = 0.35  # a hand on the shoulder: nothing is decided by running any more

BEHIND_A_DOOR: Final = 0.35  # of dullness
IN_A_CROWD: Final = 0.8
SEARCHED_FOR: Final = 0.6
DULL_FROM: Final = 60  # panic
DULL_FULL: Final = 95
GATHERING: Final = 0.4
LISTENS_TICKS: Final = 60  # after a look of Katsuki's own head, for which what it found counts


def mood_of(world: World, ears: Ears, deafness: float = 0.0) -> Mood:
    """The mood of a tick for who listens; `deafness` (0-1) is what a near blast has left."""
    hides = world.izuku.state == "hidden"
    door = BEHIND_A_DOOR if hides and ears.who == "izuku" else 0.0
    return Mood(
        _danger(world, hides=hides),
        _stealth(world, hides=hides),
        max(_panic(world, ears), deafness, door),
        _hush(world),
    )


def _danger(world: World, *, hides: bool) -> float:
    """How near who runs is to who chases, and whether he knows it; the same for both."""
    chaser = world.katsuki
    if chaser is None or hides or not is_hunted(world):
        return 0.0
    away = _tiles_between(world.izuku, chaser)
    if world.izuku.state == "grabbed":
        return HELD
    near = max(0.0, min(1.0, (OUT_OF_EAR - away) / (OUT_OF_EAR - AT_ONCE)))
    least, more = _knows(world)
    return round(least + more * near, 3) if near else 0.0


def _knows(world: World) -> tuple[float, ...]:
    senses = _senses(world)
    if senses is None:  # a person plays him: what his eyes could see
        return SEEN if world.feelings.sees else FOLLOWED
    if senses.sees:
        return SEEN
    return FOLLOWED if world.tick - senses.noticed_at <= LOST_TICKS else SOUGHT


def _senses(world: World) -> Perception | None:
    """What Katsuki's own head sees and hears; None while a person, or nobody, plays him."""
    if world.pursuer is None:
        return None
    senses = world.pursuer.perception
    return senses if world.tick - senses.looked_at <= LISTENS_TICKS else None


def _stealth(world: World, *, hides: bool) -> float:
    """How much it is hide and seek, and no race."""
    if not is_hunted(world):
        return 0.0
    if hides:
        return 1.0
    if world.crowd.covers(world.izuku):
        return IN_A_CROWD
    senses = _senses(world)
    if senses is None or senses.sees:
        return 0.0
    if world.hunt == SEARCH:
        return SEARCHED_FOR
    lost = world.tick - senses.noticed_at > LOST_TICKS
    near = world.katsuki is not None and _tiles_between(world.izuku, world.katsuki) < OUT_OF_EAR
    return SEARCHED_FOR if lost and near else 0.0


def _panic(world: World, ears: Ears) -> float:
    boy: Athlete = world.izuku
    if ears.who == "katsuki" and world.katsuki is not None:
        boy = world.katsuki
    return max(0.0, min(1.0, (boy.panic - DULL_FROM) / (DULL_FULL - DULL_FROM)))


def _hush(world: World) -> float:
    code = world.crowd.proposal.code
    return 1.0 if code == HUSHED else GATHERING if code == GATHER else 0.0


def _tiles_between(one: Athlete, other: Athlete) -> float:
    """Tiles between the feet of two, the longer of across and down."""
    return max(abs(one.x - other.x), abs(one.y - other.y)) / TILE_PIXELS
