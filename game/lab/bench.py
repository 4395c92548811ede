"""The bench: how fast the simulation and the frame are here, each beside a peer."""

from __future__ import annotations

from statistics import median
from time import perf_counter
from typing import TYPE_CHECKING, Final

from game.lab import peers
from game.lab.children import can_weigh, measured
from game.lab.measure import Figure, figure
from game.sim.buttons import ALL, BOOST, JUMP, LEFT, RIGHT
from game.sim.level import Level
from game.sim.random import Random
from game.sim.world import World

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    Step = Callable[[], None]

ROUNDS: Final = 7
CHILD_ROUNDS: Final = 5
WEIGHED_ROUNDS: Final = 3
ROUND_SECONDS: Final = 0.25  # of stepping, per round and side
BATCH: Final = 50  # steps between two looks at the clock
FRAMES: Final = 60  # per round
COPIES: Final = 60  # per round

CIVILIANS: Final = 100
TERRACE: Final = 26  # columns; nobody on it is far enough from Izuku to be put to sleep
SHOWN_TICKS: Final = 600  # of a game that is weighed: ten seconds

BOOST_EVERY: Final = 32  # changes of buttons
ROOM: Final = 40  # columns
ROOMS: Final = "\n".join(
    (
        "#" * (2 * ROOM + 3),
        *(f"#{'.' * ROOM}#{'.' * ROOM}#" for _ in range(8)),
        f"#{'...I'.ljust(ROOM, '.')}#{'...K'.ljust(ROOM, '.')}#",
        "#" * (2 * ROOM + 3),
    )
)
"""Two rooms with a wall between them, so that two athletes never meet."""


def figures(frame: Step, shown: Sequence[str], progress: Callable[[str], None]) -> Iterator[Figure]:
    """Measures everything, one figure after the other.

    `frame` makes a tick and draws its frame with everything on. `shown` are Python's arguments
    for a game that prints a line after its first picture and another when it has been played
    for a while; the count of ticks is appended. `progress` is told what is measured next.
    """
    progress("two athletes")
    yield figure(
        "athletes", "two athletes without a crowd", "ticks/s",
        _pace(_athletes()), "gymnasium LunarLander-v3", _maybe_pace(peers.lunar_lander()), ROUNDS,
    )  # fmt: skip
    progress("a crowd")
    yield figure(
        "crowd", f"{CIVILIANS} civilians, all awake", "ticks/s",
        _pace(_street()), "pymunk, 100 circles", _maybe_pace(peers.circles()), ROUNDS,
    )  # fmt: skip
    progress("frames")
    yield figure(
        "frame", "a tick and its frame, everything on, at 1280x720", "ms",
        _milliseconds(frame, FRAMES), "memcpy of 8.3 MB",
        _milliseconds(peers.memory_copy(), COPIES), ROUNDS,
    )  # fmt: skip
    progress("starts")
    window = ("-c", peers.PLAIN_WINDOW)
    yield figure(
        "start", "process start to first picture", "s",
        lambda: measured((*shown, "1"), 2).seconds, "a ten-line pygame window",
        lambda: measured(window).seconds, CHILD_ROUNDS,
    )  # fmt: skip
    if can_weigh():
        progress("memory")
        yield figure(
            "memory", f"peak of {SHOWN_TICKS // 60} s of the home street, without sound", "MB",
            lambda: measured((*shown, str(SHOWN_TICKS)), 2).memory, "a ten-line pygame window",
            lambda: measured(window).memory, WEIGHED_ROUNDS,
        )  # fmt: skip


def athletes_world() -> World:
    """Both boys, each in a room of his own, without an end."""
    return World(Level.from_text(ROOMS), seed=1)


def _athletes() -> Step:
    """Both boys running and jumping by chance, with a boost now and then."""
    world = athletes_world()
    random = Random(1)
    presses = [(_chance(random), _chance(random)) for _ in range(512)]

    def step() -> None:
        world.step(*presses[world.tick >> 3 & 511])

    return step


def _chance(random: Random) -> int:
    boost = BOOST if random.below(BOOST_EVERY) == 0 else 0
    return random.below(ALL + 1) & (LEFT | RIGHT | JUMP) | boost


def street_world() -> World:
    """A hundred walkers on four terraces, all awake around Izuku."""
    people = "o" * (CIVILIANS // 4)
    floors = [f".{people}", "=" * TERRACE, "." * TERRACE, "." * TERRACE] * 4
    floors[-4:] = [f"I{people}", "#" * TERRACE]
    return World(Level.from_text("\n".join(floors)), seed=1)


def _street() -> Step:
    """Izuku running to and fro among the walkers."""
    world = street_world()

    def step() -> None:
        world.step(RIGHT if world.tick & 128 else LEFT)

    return step


def _pace(step: Step) -> Callable[[], float]:
    """Steps a second, over a quarter of one."""

    def measure() -> float:
        steps = 0
        begin = now = perf_counter()
        while now - begin < ROUND_SECONDS:
            for _ in range(BATCH):
                step()
            steps += BATCH
            now = perf_counter()
        return steps / (now - begin)

    return measure


def _maybe_pace(step: Step | None) -> Callable[[], float] | None:
    return None if step is None else _pace(step)


def _milliseconds(step: Step, times: int) -> Callable[[], float]:
    """Milliseconds that one step takes, the median of some timed one by one."""

    def measure() -> float:
        taken: list[float] = []
        for _ in range(times):
            begin = perf_counter()
            step()
            taken.append(perf_counter() - begin)
        return median(taken) * 1000

    return measure
