"""Who presses the buttons in a headless run, by name."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from game.sim.fugitive import Fugitive
from game.sim.routes import graph_for

if TYPE_CHECKING:
    from collections.abc import Callable

    from game.sim.level import Level
    from game.sim.world import World

    IzukuHead = Callable[[World], int]
    KatsukiHead = Callable[[World], int | None]

WHO: Final = ("still", "bot", "ai")
"""`still` presses nothing; `bot` and `ai` are the best head that there is for the boy."""


def izuku_head(who: str, level: Level) -> IzukuHead:
    """Izuku's source of buttons, one of `WHO`."""
    return (lambda _: 0) if who == "still" else Fugitive(level).press


def katsuki_head(who: str, level: Level) -> KatsukiHead:
    """Katsuki's source of buttons, one of `WHO`; None is the head in his world."""
    if who == "still":
        return lambda _: 0
    if level.of_kind("katsuki"):
        graph_for(level, "katsuki")  # baked now, not in the middle of a run
    return lambda _: None
