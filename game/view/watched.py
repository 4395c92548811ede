"""What the pursuer knows of the one he is after: sees him, hears him, follows, or has lost him."""

from __future__ import annotations

from enum import Enum, auto
from typing import TYPE_CHECKING, Final

from game.sim.perception import LOST_TICKS, can_see
from game.view.hideout import sees_out

if TYPE_CHECKING:
    from game.sim.perception import Perception
    from game.sim.world import World

GUESS_TICKS: Final = 6  # between two guesses about a person's eyes
LISTENS_TICKS: Final = 60  # after a look of his own head, for which what it found counts
HELD_TICKS: Final = 15  # that a mark stays at the least; only that he sees is told at once


class Watch(Enum):
    """What the pursuer's eyes and ears are doing."""

    SEES = auto()
    HEARS = auto()  # running feet or a boost
    FOLLOWS = auto()  # by where he saw or heard him last
    LOST = auto()


class Watched:
    """What a mark says of it: steadier than a head that looks round; told of every tick."""

    def __init__(self) -> None:
        """Nobody has been noticed."""
        self.state = Watch.FOLLOWS
        self._since = -HELD_TICKS
        self._lost = False  # he had found him, and has lost him again

    def tick(self, world: World) -> None:
        """Takes in a tick: what his head has found, or, where a person plays him, could see."""
        for event in world.events:
            if event.name in ("found", "lost_sight"):
                self._lost = event.name == "lost_sight"
        found = self._found(world)
        if found is self.state:
            self._since = world.tick if found is Watch.SEES else self._since
        elif found is Watch.SEES or world.tick - self._since >= HELD_TICKS:
            self.state, self._since = found, world.tick

    def _found(self, world: World) -> Watch:
        own = own_senses(world)
        if own is not None:
            return _known(own, world.tick, lost=self._lost)
        chaser = world.katsuki
        if chaser is None or world.tick % GUESS_TICKS:
            return self.state
        in_sight = sees_out(world) and can_see(world.level, chaser, world.izuku)
        return Watch.SEES if in_sight else Watch.FOLLOWS


def own_senses(world: World) -> Perception | None:
    """What Katsuki's own head sees and hears; None while a person, or nobody, plays him."""
    if world.pursuer is None:
        return None
    senses = world.pursuer.perception
    return senses if world.tick - senses.looked_at <= LISTENS_TICKS else None


def just_heard(world: World) -> bool:
    """Whether in this tick it comes to his mind that he hears, without seeing, Izuku."""
    senses = own_senses(world)
    if senses is None or not senses.heard or senses.in_sight:
        return False
    return world.tick == senses.looked_at + senses.delay


def _known(senses: Perception, tick: int, *, lost: bool) -> Watch:
    if senses.sees:
        return Watch.SEES
    unseen = tick - senses.noticed_at
    if senses.heard and unseen <= senses.look_ticks + senses.delay:
        return Watch.HEARS
    return Watch.LOST if lost and unseen > LOST_TICKS else Watch.FOLLOWS
