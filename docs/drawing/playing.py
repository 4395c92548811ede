"""A map that is played by script, and the reel that keeps what was seen of it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from game.levels.data import DATA_MAPS, DATA_SHEETS
from game.play.phone_screen import PhoneScreen
from game.sim import World
from game.sim.fugitive import Fugitive
from game.view.frame import Renderer
from game.view.scenery import load_scenery
from game.view.sheets import Sheets

if TYPE_CHECKING:
    from collections.abc import Callable

    from pygame import Surface

EVERY: Final = 4  # ticks from one picture of a film to the next: 15 a second
LONGEST: Final = 6000  # ticks until a moment that never comes is an error


class Reel:
    """What is kept of a play: its stills, or its film."""

    def __init__(self, *, films: bool) -> None:
        """Empty; `films` says which of both is kept."""
        self.films = films
        self.stills: list[Surface] = []
        self.shots: list[Surface] = []


class Playing:
    """One map, played by scripts and bots, seen from a side."""

    def __init__(
        self,
        reel: Reel,
        name: str,
        *,
        seed: int = 1,
        side: str = "izuku",
        phone: bool = False,
        skill: str | None = None,
    ) -> None:
        """Loads a map of `maps/`; `phone` shows Izuku's phone too, as the game does."""
        scenery = load_scenery(DATA_MAPS / f"{name}.tmx")
        sheets = Sheets(DATA_SHEETS)
        self.world = (
            World(scenery.level, seed) if skill is None else World(scenery.level, seed, skill)
        )
        self.bot = Fugitive(scenery.level)
        self.renderer = Renderer(scenery, sheets, side)
        self._screen = PhoneScreen(sheets, self.renderer.font, pad=False) if phone else None
        self._reel = reel
        self._rolling = False

    def step(self, izuku: int, katsuki: int | None = None) -> None:
        """One tick with these buttons; None: Katsuki's own head."""
        self.world.step(izuku, katsuki)
        self.renderer.tick(self.world)
        if self._screen is not None:
            self._screen.tick(self.world)
        if self._rolling and self.world.tick % EVERY == 0:
            self._reel.shots.append(self._seen())

    def hold(self, buttons: int, ticks: int = 1, katsuki: int | None = None) -> None:
        """The same buttons for some ticks."""
        for _ in range(ticks):
            self.step(buttons, katsuki)

    def press_until(
        self, buttons: int | Callable[[World], int], moment: Callable[[World], bool]
    ) -> None:
        """Buttons, or whoever presses them, until a moment; RuntimeError if it never comes."""
        for _ in range(LONGEST):
            if moment(self.world):
                return
            self.step(buttons if isinstance(buttons, int) else buttons(self.world))
        raise RuntimeError(f"{self.world.level.title}: the moment never came")

    def run_until(self, moment: Callable[[World], bool]) -> None:
        """The bot plays until a moment."""
        self.press_until(self.bot.press, moment)

    def run(self, ticks: int) -> None:
        """The bot plays for some ticks."""
        for _ in range(ticks):
            self.step(self.bot.press(self.world))

    def take(self) -> None:
        """Keeps a still of now."""
        if not self._reel.films:
            self._reel.stills.append(self._seen())

    def roll(self) -> None:
        """From now on every picture is part of the film."""
        self._rolling = self._reel.films

    def cut(self) -> None:
        """What follows is no part of the film."""
        self._rolling = False

    def _seen(self) -> Surface:
        picture = self.renderer.draw(self.world).copy()
        if self._screen is not None:
            self._screen.draw(picture)
        return picture
