"""The bench: how fast the simulation and the frame are here, each beside a peer."""

from __future__ import annotations

from statistics import median
from time import perf_counter
from typing import TYPE_CHECKING, Final

from game.core import core
from game.lab import peers
from game.lab.children import can_weigh, measured
from game.lab.frames import PEER, SIZES, frame_figures, sound_figure
from game.lab.measure import Figure, figure
from game.lab.pace import Interpreted, pace
from game.lab.worlds import CIVILIANS, WORLDS

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from game.lab.frames import MakeScene
    from game.lab.worlds import Step

ROUNDS: Final = 7
CHILD_ROUNDS: Final = 5
WEIGHED_ROUNDS: Final = 3
ROUND_SECONDS: Final = 0.25  # of stepping, per round and side
FRAMES: Final = 60  # per round
SCENE_FRAMES: Final = 120  # per round, twenty for each that is among the slowest
COPIES: Final = 60  # per round

HEARD: Final = "heard"  # what a game is told that sounds
SHOWN_TICKS: Final = 600  # of a game that is weighed: ten seconds


def figures(
    street: MakeScene,
    scenes: Sequence[MakeScene],
    shown: Sequence[str],
    progress: Callable[[str], None],
) -> Iterator[Figure]:
    """Measures everything, one figure after the other.

    Of the `street` ticks and frames are measured together, of the `scenes` apart. `shown` are
    Python's arguments for a game that prints a line after its first picture and another when it
    has been played for a while; the count of ticks is appended, and `HEARD` where it sounds.
    `progress` is told what is measured next.
    """
    for name, what, peer, make in (
        (
            "athletes", "two athletes without a crowd", "gymnasium LunarLander-v3",
            peers.lunar_lander,
        ),
        ("crowd", f"{CIVILIANS} civilians, all awake", "pymunk, 100 circles", peers.circles),
        (
            "storm", f"{CIVILIANS} civilians, storm, traffic, both boys' own heads",
            "pymunk, 100 circles", peers.circles,
        ),
    ):  # fmt: skip
        progress(what)
        step = WORLDS[name]()
        yield figure(name, what, "ticks/s", _pace(step), peer, _maybe_pace(make()), ROUNDS)
        if core() == "compiled":
            yield _beside_interpreted(name, what, step)
    progress("frames")
    scene = street(SIZES[0])
    yield figure(
        "frame", f"a tick and its frame, {scene.what}", "ms",
        _milliseconds(scene.tick, FRAMES), PEER,
        _milliseconds(peers.memory_copy(), COPIES), ROUNDS,
    )  # fmt: skip
    scene.close()
    for make_scene in scenes:
        for size in SIZES:
            progress("frames")
            scene = make_scene(size)
            yield from frame_figures(scene, ROUNDS, SCENE_FRAMES)
            scene.close()
            scene = make_scene(size)  # from where the first has begun
            yield sound_figure(scene, ROUNDS, SCENE_FRAMES)
            scene.close()
    progress("starts")
    window = ("-c", peers.PLAIN_WINDOW)
    yield figure(
        "start", "process start to first picture", "s",
        lambda: measured((*shown, "1"), 2).seconds, "a ten-line pygame window",
        lambda: measured(window).seconds, CHILD_ROUNDS,
    )  # fmt: skip
    yield figure(
        "start_sound", "process start to first picture, with sound", "s",
        lambda: measured((*shown, "1", HEARD), 2).seconds, "the same without sound",
        lambda: measured((*shown, "1"), 2).seconds, CHILD_ROUNDS,
    )  # fmt: skip
    if can_weigh():
        progress("memory")
        yield figure(
            "memory", f"peak of {SHOWN_TICKS // 60} s of the home street, without sound", "MB",
            lambda: measured((*shown, str(SHOWN_TICKS)), 2).memory, "a ten-line pygame window",
            lambda: measured(window).memory, WEIGHED_ROUNDS,
        )  # fmt: skip


def _beside_interpreted(name: str, what: str, step: Step) -> Figure:
    """The compiled core's pace beside that of the sources, in another process."""
    other = Interpreted(name)
    try:
        return figure(
            f"{name}_compiled", what, "ticks/s", _pace(step), "the interpreted core",
            lambda: other.measure(ROUND_SECONDS), ROUNDS,
        )  # fmt: skip
    finally:
        other.close()


def _pace(step: Step) -> Callable[[], float]:
    """Steps a second, over a quarter of one."""
    return lambda: pace(step, ROUND_SECONDS)


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
