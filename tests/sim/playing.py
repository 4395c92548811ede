"""What the tests of movement share: drawn levels, held buttons, and measured outcomes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from game.sim import Level, Thing, World
from game.sim.buttons import ACT, BOOST, DOWN, JUMP, LEFT, RIGHT, UP

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from game.sim import Event
    from game.sim.athlete import Athlete

__all__ = [
    "ACT", "BOOST", "DOWN", "JUMP", "LEFT", "RIGHT", "TILE", "UP", "calm", "drawn", "events_of",
    "fastest", "flat", "hold", "pillars", "play", "script", "tiles_risen", "until", "with_things",
]  # fmt: skip

TILE = 16  # pixels


def drawn(text: str, weather: str = "", seed: int = 0) -> World:
    """A world drawn in characters."""
    return World(Level.from_text(text, weather), seed=seed)


def flat(columns: int, ground: str = "#", weather: str = "", rows: int = 6, at: int = 2) -> World:
    """An empty street of one material, with Izuku on it."""
    sky = "\n".join(["." * columns] * (rows - 1))
    street = "." * at + "I" + "." * (columns - at - 1)
    return drawn(f"{sky}\n{street}\n{ground * columns}", weather)


def pillars(gap: int, rise: int = 0, run_up: int = 12, depth: int = 9) -> World:
    """Two floors with a gap of some tiles between them, the second one `rise` rows higher."""
    height = 12 + max(rise, 0)
    ground = height - depth + max(rise, 0)
    rows = []
    for row in range(height + depth):
        near = "#" if row >= ground else "."
        far = "#" if row >= ground - rise else "."
        rows.append(near * run_up + "." * gap + far * 14)
    rows[ground - 1] = "..I" + rows[ground - 1][3:]
    return drawn("\n".join(rows))


def hold(buttons: int, ticks: int) -> list[int]:
    """The same buttons for some ticks."""
    return [buttons] * ticks


def script(*parts: tuple[int, int]) -> list[int]:
    """Buttons and how long each is held."""
    return [buttons for buttons, ticks in parts for _ in range(ticks)]


def play(world: World, inputs: Iterable[int]) -> list[Event]:
    """Presses Izuku's buttons, Katsuki's none, until the world ends; all that happened."""
    happened: list[Event] = []
    for buttons in inputs:
        if world.outcome != "running":
            break
        world.step(buttons, 0)
        happened += world.events
    return happened


def until(world: World, buttons: int, wanted: Callable[[Athlete], bool], limit: int = 600) -> int:
    """Holds buttons until something is true of Izuku; the ticks it took, or -1."""
    for tick in range(limit):
        if wanted(world.izuku):
            return tick
        world.step(buttons, 0)
    return -1


def events_of(happened: Iterable[Event], name: str) -> list[Event]:
    """Those with one name."""
    return [event for event in happened if event.name == name]


def tiles_risen(world: World, inputs: Iterable[int]) -> float:
    """How high Izuku gets above where he stands, in tiles."""
    start = highest = world.izuku.sy
    for buttons in inputs:
        world.step(buttons, 0)
        highest = min(highest, world.izuku.sy)
    return (start - highest) / 4096


def fastest(world: World, inputs: Iterable[int]) -> int:
    """Izuku's highest sideways speed, px/s."""
    top = 0
    for buttons in inputs:
        world.step(buttons, 0)
        top = max(top, abs(world.izuku.vx))
    return top


def with_things(level: Level, *things: Thing) -> Level:
    """A level with more things in it."""
    return Level(
        level.name, level.width, level.height, level.shapes, level.materials, level.roofed,
        (*level.things, *things), level.weather, seed=level.seed,
    )  # fmt: skip


def calm(boy: Athlete) -> bool:
    """Whether a boy stands still on the ground."""
    return boy.on_ground and boy.svx == 0
