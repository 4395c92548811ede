"""The faces of both boys in the HUD: what they feel, and what has just happened to them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from game.view.hideout import narrowness, sees_out, stares
from game.view.watched import Watch, Watched

if TYPE_CHECKING:
    from game.sim.athlete import Athlete
    from game.sim.events import Event
    from game.sim.world import World

WINCES: Final = {
    "bump": 20, "stumble": 45, "traffic_hit": 60, "fallen": 60, "blast_fizzled": 30,
}  # fmt: skip
"""Ticks that a face is drawn together after what happened to its boy."""
HARD_LANDING: Final = 96  # pixels, six tiles: a landing that hurts
LANDED_TICKS: Final = 24
STARTLED_TICKS: Final = 36  # that eyes stay wide
NEAR: Final = 96  # pixels within which a blast startles
OUT_OF_BREATH: Final = 20  # % of stamina
FRIGHTENED, UNEASY = 60, 15  # panic
YELLS: Final = 5  # metres to Izuku from which he yells
WOUNDED: Final = {"izuku": "closed", "katsuki": "hurt"}
"""The face of who lies on the ground."""


class Faces:
    """Remembers for a moment what hurts or startles; told of every tick."""

    def __init__(self) -> None:
        """Nothing has happened."""
        self._watched = Watched()
        self._reactions: dict[str, tuple[str, int]] = {}

    def tick(self, world: World) -> None:
        """Takes in what happened in a tick."""
        self._watched.tick(world)
        for event in world.events:
            self._wince(event, world.tick)
            if _startles(event, world.izuku):
                self._react("izuku", "shock", world.tick + STARTLED_TICKS)

    def runner(self, world: World) -> str:
        """Izuku's mood: the state of the heads' sheet that follows his name."""
        boy = world.izuku
        if world.outcome.startswith("caught"):
            return "sad"
        if boy.state == "fallen":
            return WOUNDED[boy.who]
        reaction = self._reaction(boy, world.tick)
        if reaction:
            return reaction
        if boy.state in ("boost", "charge"):
            return "grit"
        if world.feelings.of(boy.who).breath.phase_code:
            return "closed"
        if narrowness(world) and sees_out(world):
            return "soft"  # lost in thought: at the sight of two who are happy
        if boy.panic > FRIGHTENED:
            return "panic"
        if boy.stamina < OUT_OF_BREATH:
            return "tired"
        return "worry" if boy.panic > UNEASY else "normal"

    def chaser(self, world: World, boy: Athlete, metres: int) -> str:
        """Katsuki's mood, at so many metres from Izuku."""
        if stares(world):
            return "soft"
        if boy.state == "fallen":
            return WOUNDED[boy.who]
        reaction = self._reaction(boy, world.tick)
        if reaction:
            return reaction
        if getattr(boy, "holding_fire", False):
            return "snarl"
        if world.feelings.of(boy.who).breath.phase_code:
            return "closed"
        if boy.stamina < OUT_OF_BREATH:
            return "tired"
        if metres <= YELLS:
            return "yell"
        return "normal" if self._watched.state is Watch.LOST else "furious"

    def _wince(self, event: Event, tick: int) -> None:
        lasts = WINCES.get(event.name, 0)
        if event.name == "land" and event.value >= HARD_LANDING:
            lasts = LANDED_TICKS
        if lasts:
            self._react(event.who, "wince", tick + lasts)

    def _react(self, who: str, mood: str, until: int) -> None:
        self._reactions[who] = mood, until

    def _reaction(self, boy: Athlete, tick: int) -> str:
        mood, until = self._reactions.get(boy.who, ("", 0))
        return mood if tick < until else ""


def _startles(event: Event, boy: Athlete) -> bool:
    """Whether something makes Izuku's eyes wide: a cry that means him, or a blast close by."""
    if event.name in ("found", "grab"):
        return True
    near = abs(event.x - boy.x) < NEAR and abs(event.y - boy.y) < NEAR
    return event.name == "blast" and near
