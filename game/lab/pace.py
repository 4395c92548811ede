"""Steps a second, here or in another process that runs the interpreted core."""

from __future__ import annotations

import os
import subprocess
import sys
from time import perf_counter
from typing import TYPE_CHECKING, Final

from game.core import SWITCH
from game.lab.worlds import WORLDS

if TYPE_CHECKING:
    from collections.abc import Callable

BATCH: Final = 50  # steps between two looks at the clock


def pace(step: Callable[[], None], seconds: float) -> float:
    """Steps a second, over some seconds."""
    steps = 0
    begin = now = perf_counter()
    while now - begin < seconds:
        for _ in range(BATCH):
            step()
        steps += BATCH
        now = perf_counter()
    return steps / (now - begin)


class Interpreted:
    """A world in another process, on the interpreted core; it stands still between two rounds."""

    def __init__(self, name: str) -> None:
        """Starts the process with one of `WORLDS`; to be closed in the end."""
        self._process = subprocess.Popen(
            [sys.executable, "-m", "game.lab.pace", name],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            env={**os.environ, SWITCH: "python"},
            text=True,
        )

    def measure(self, seconds: float) -> float:
        """Ticks a second over some seconds; raises OSError when the process has died."""
        process = self._process
        if process.stdin is None or process.stdout is None:
            raise OSError("no pipes to the interpreted core")
        process.stdin.write(f"{seconds}\n")
        process.stdin.flush()
        answer = process.stdout.readline()
        if not answer:
            raise OSError("the interpreted core ended early")
        return float(answer)

    def close(self) -> None:
        """Ends the process."""
        self._process.communicate()


def main(name: str) -> None:
    """Measures one of `WORLDS` for each line on the input, which says for how many seconds."""
    step = WORLDS[name]()
    for line in sys.stdin:
        print(pace(step, float(line)), flush=True)


if __name__ == "__main__":
    main(sys.argv[1])
