"""Records the golden replays anew: `python -m tests.replays.record`. On purpose only; say why.

`escaped`: a person-like run, who hesitates and forgets boosts. `caught`: one who never moves.
`quit`: ten seconds of running into things, then no more.
"""

from pathlib import Path

from game.lab.clumsy import Clumsy
from game.levels import load_level
from game.levels.data import find_level
from game.replay import Recorder, save_replay
from game.sim import Buttons, World

FOLDER = Path(__file__).parent
LONGEST = 3 * 60 * 60


class Stubborn:
    """Holds right, and jumps for half of each second."""

    def press(self, world: World) -> int:
        """The buttons of the next tick."""
        jumps = world.tick % 60 < 30
        return Buttons.RIGHT | (Buttons.JUMP if jumps else Buttons.NONE)


class Frozen:
    """Cannot move for fear."""

    def press(self, world: World) -> int:
        """The buttons of the next tick."""
        return 0


def record(name: str, player: Clumsy | Stubborn | Frozen, seed: int, ticks: int) -> None:
    """Plays the home street and keeps the run."""
    world = World(load_level(find_level("home_street")), seed)
    recorder = Recorder("home_street", world, "person", "ai")
    while world.outcome == "running" and world.tick < ticks:
        pressed = player.press(world)
        world.step(pressed)
        recorder.add(pressed, None)
    save_replay(recorder.replay(), FOLDER / f"home_street_{name}.replay")


def main() -> None:
    """Records all three."""
    level = load_level(find_level("home_street"))
    record("escaped", Clumsy(level, seed=8, hesitates=20, boosts=40), 8, LONGEST)
    record("caught", Frozen(), 1, LONGEST)
    record("quit", Stubborn(), 2, 600)


if __name__ == "__main__":
    main()
