"""A scene, what it may ask for, and the stack of scenes that does it."""

from __future__ import annotations

from abc import ABC, abstractmethod
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from pygame import Surface

    from game.play.actions import Action


@dataclass(frozen=True)
class Push:
    """Another scene comes on top."""

    scene: Scene


@dataclass(frozen=True)
class Pop:
    """The scene ends; the one below goes on, and is told `answer` if there is one."""

    answer: str = ""


@dataclass(frozen=True)
class Replace:
    """Another scene takes the place of this one."""

    scene: Scene


@dataclass(frozen=True)
class Clear:
    """All scenes end, another begins; without one the game is over."""

    scene: Scene | None = None


Move = Push | Pop | Replace | Clear


class Scene(ABC):
    """One thing on screen; every method may return what should happen next, or None."""

    see_through = False
    """Whether the scene below shows."""
    plays = False
    """Whether its ticks use the game's buttons, so that keys held from a menu must not count."""

    def tick(self, pressed: Sequence[int]) -> Move | None:
        """1/60 s passes; `pressed` holds one Buttons value for each person."""
        return None

    def holds(self) -> bool:
        """Whether 1/60 s passes without being played; what is pressed waits for the next tick."""
        return False

    def act(self, action: Action) -> Move | None:
        """A person asks for something."""
        return None

    def away(self, why: str) -> Move | None:
        """The person cannot play just now: the window lost the focus, a pad is gone."""
        return None

    def told(self, answer: str) -> Move | None:
        """The scene above has ended with an answer."""
        return None

    def ended(self) -> None:  # noqa: B027 - most scenes have nothing to write down
        """The scene has left the stack: the last moment to write something down."""

    @abstractmethod
    def draw(self, surface: Surface, alpha: float) -> None:
        """Draws 480 x 270 pixels, `alpha` (0-1) of the way from the last tick to the next."""


class Stack:
    """Scenes from bottom to top; the top one lives."""

    def __init__(self, first: Scene) -> None:
        """Begins with one scene."""
        self.scenes = [first]
        self.changed = False
        """Whether the top scene is new since this was last set to False."""

    @property
    def top(self) -> Scene | None:
        """The scene that lives, or None when the game is over."""
        return self.scenes[-1] if self.scenes else None

    def do(self, move: Move | None) -> None:
        """Does what a scene has asked for."""
        if move is None:
            return
        self.changed = True
        if isinstance(move, Push):
            self.scenes.append(move.scene)
        elif isinstance(move, Replace):
            self._end(1)
            self.scenes.append(move.scene)
        elif isinstance(move, Clear):
            self._end(len(self.scenes))
            if move.scene is not None:
                self.scenes.append(move.scene)
        else:
            self._end(1)
            if move.answer and self.scenes:
                self.do(self.scenes[-1].told(move.answer))

    def draw(self, surface: Surface, alpha: float) -> None:
        """Draws the top scene, and what shows below it."""
        first = len(self.scenes) - 1
        while first > 0 and self.scenes[first].see_through:
            first -= 1
        for scene in self.scenes[first:]:
            scene.draw(surface, alpha if scene is self.top else 1.0)

    def _end(self, count: int) -> None:
        for _ in range(count):
            self.scenes.pop().ended()
