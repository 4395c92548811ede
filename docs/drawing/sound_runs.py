"""The runs whose sound is measured for docs/sound.md."""

from collections.abc import Callable, Iterator
from itertools import count
from pathlib import Path
from typing import Final

from game.commands.capturing import Run, opened
from game.commands.opening import open_level
from game.commands.scenes import busy_plaza, busy_roofs
from game.lab.heads import izuku_head
from game.replay import Recorder, load_replay, save_replay
from game.sim.world import World
from game.view.picture import Presses

ROOF_REPLAY: Final = Path(__file__).parents[1] / "sounds" / "storm_roof.replay"
ROOFS: Final = "roofs"
TILE: Final = 16  # pixels
FIRST: Final = 200  # ticks that the bot runs at once
NEAR: Final = 20  # tiles between the boys at which he runs again
RUNS_ON: Final = 400  # ticks for which he then runs at least
LASTS: Final = 3600  # ticks that are recorded


def storm_roof() -> Run:
    """A minute on the roofs, as it was recorded: the bot, who waits for Katsuki to be near."""
    return opened(str(ROOF_REPLAY))


RUNS: Final[dict[str, Callable[[], Run]]] = {
    "roofs": storm_roof,
    "storm, followed closely": busy_roofs,
    "plaza": busy_plaza,
    "station": lambda: opened("trains"),
    "home street": lambda: opened("home_street"),
}
"""By what they are called in the tables."""


def record() -> None:
    """Records the minute on the roofs anew where there is none of this version of the map."""
    level, _ = open_level(ROOFS)
    if ROOF_REPLAY.exists() and load_replay(ROOF_REPLAY).fingerprint == level.fingerprint:
        return
    world = World(level)
    recorder = Recorder(ROOFS, world, "bot", "ai")
    for pressed in _waiting(world):
        world.step(*pressed)
        recorder.add(*pressed)
        if world.tick == LASTS:
            break
    ROOF_REPLAY.parent.mkdir(exist_ok=True)
    save_replay(recorder.replay(), ROOF_REPLAY)


def _waiting(world: World) -> Iterator[Presses]:
    """What the bot presses who, after a while, stands still until he is followed."""
    head, runs = izuku_head("bot", world.level), FIRST
    for _ in count():
        pressed = head(world)
        runs -= 1
        if runs <= 0 and _tiles_between(world) < NEAR:
            runs = RUNS_ON
        yield (pressed if runs > 0 else 0), None


def _tiles_between(world: World) -> int:
    if world.katsuki is None:
        return 0
    x, y = world.katsuki.x - world.izuku.x, world.katsuki.y - world.izuku.y
    return max(abs(x), abs(y)) // TILE
