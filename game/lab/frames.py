"""How long pictures take, timed one by one, beside copies of memory in the same run."""

from __future__ import annotations

from statistics import median, quantiles
from time import perf_counter, sleep
from typing import TYPE_CHECKING, Final, NamedTuple

from game.lab import peers
from game.lab.measure import Figure, rounded, spread
from game.sim.units import TICKS_PER_SECOND

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from game.lab.worlds import Step

    MakeScene = Callable[[tuple[int, int]], "Scene"]
    """Makes a scene for a window of a size in pixels."""

PEER: Final = "memcpy of 8.3 MB"
SLOW_FRAME: Final = "the 95th of 100 frames"
SIZES: Final = ((1280, 720), (1920, 1080))  # pixels, of the windows that are drawn into


class Scene(NamedTuple):
    """A scene that can be played on and on: how it is called and the parts of a tick.

    `step` is the simulation's, `show` draws the picture and scales it into a window, `hear` is
    what the sound costs. `figures` counts those in the last picture; `close` ends it all.
    """

    name: str
    what: str
    step: Step
    show: Step
    hear: Step
    figures: Callable[[], int]
    close: Step

    def tick(self) -> None:
        """The simulation and its picture."""
        self.step()
        self.show()


class _Round(NamedTuple):
    """Seconds that each frame, each tick and each copy of one round took."""

    frames: list[float]
    ticks: list[float]
    copies: list[float]


def frame_figures(scene: Scene, rounds: int, frames: int) -> Iterator[Figure]:
    """A scene's median frame and the one that 95 of 100 are faster than, and its ticks.

    Plays `rounds` (3 or more) times `frames` ticks; before or after each round as many copies.
    """
    copy = peers.memory_copy()
    played: list[_Round] = []
    figures: list[int] = []
    for number in range(rounds):
        copies = _timed(copy, frames) if number % 2 else []
        shown: list[float] = []
        ticks: list[float] = []
        for _ in range(frames):
            ticks += _timed(scene.step, 1)
            shown += _timed(scene.show, 1)
            figures.append(scene.figures())
        played.append(_Round(shown, ticks, copies or _timed(copy, frames)))
    what = f"{scene.what} (up to {max(figures)} figures, half of the time {round(median(figures))})"
    yield _figure(scene.name, what, played, _middle)
    yield _figure(f"{scene.name}_p95", "... the 95th of 100 such frames", played, _slow)
    yield _figure(f"{scene.name}_tick", "... the simulation's tick apart", played, _middle_tick)


def sound_figure(scene: Scene, rounds: int, ticks: int) -> Figure:
    """The sound of the 95th of 100 ticks beside the 95th of 100 frames of the same round.

    In real time, a tick each 1/60 s: played faster, more would sound at once than ever does.
    """
    sounds: list[float] = []
    frames: list[float] = []
    for _ in range(rounds):
        shown: list[float] = []
        heard: list[float] = []
        begin = perf_counter()
        for number in range(ticks):
            sleep(max(0.0, begin + number / TICKS_PER_SECOND - perf_counter()))
            scene.step()
            shown += _timed(scene.show, 1)
            heard += _timed(scene.hear, 1)
        sounds.append(1000 * _slowest(heard))
        frames.append(1000 * _slowest(shown))
    ratios = [sound / frame for sound, frame in zip(sounds, frames, strict=True)]
    return Figure(
        f"{scene.name}_sound", "... in real time, the 95th of 100 ticks of its sound", "ms",
        rounded(median(sounds)), spread(sounds),
        SLOW_FRAME, rounded(median(frames)), spread(frames), rounded(median(ratios)),
    )  # fmt: skip


def _timed(step: Step, times: int) -> list[float]:
    taken: list[float] = []
    for _ in range(times):
        begin = perf_counter()
        step()
        taken.append(perf_counter() - begin)
    return taken


def _middle(played: _Round) -> float:
    return median(played.frames)


def _slow(played: _Round) -> float:
    return _slowest(played.frames)


def _middle_tick(played: _Round) -> float:
    return median(played.ticks)


def _slowest(seconds: list[float]) -> float:
    """What 95 of 100 are faster than."""
    return quantiles(seconds, n=20, method="inclusive")[-1]


def _figure(
    name: str, what: str, played: list[_Round], measure: Callable[[_Round], float]
) -> Figure:
    """A measure of each round beside the median copy of the same round, in milliseconds."""
    mine = [1000 * measure(round_) for round_ in played]
    copies = [1000 * median(round_.copies) for round_ in played]
    ratios = [ours / copy for ours, copy in zip(mine, copies, strict=True)]
    return Figure(
        name, what, "ms", rounded(median(mine)), spread(mine),
        PEER, rounded(median(copies)), spread(copies), rounded(median(ratios)),
    )  # fmt: skip
