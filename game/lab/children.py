"""Other processes, timed to their first picture and weighed before they end."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path
from time import perf_counter
from typing import TYPE_CHECKING, Final, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Sequence

PACKAGE: Final = Path(__file__).resolve().parents[2]


class Child(NamedTuple):
    """Seconds from the start of a process to its first picture, and its peak memory in MB."""

    seconds: float
    memory: float


def measured(arguments: Sequence[str], lines: int = 1) -> Child:
    """Runs Python with arguments until it has printed some lines; the first is its first picture.

    The process then waits on its input, and is ended. Raises OSError when it dies before.
    """
    begin = perf_counter()
    with subprocess.Popen(
        [sys.executable, *arguments],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        env=_surroundings(),
    ) as process:
        if process.stdin is None or process.stdout is None:
            raise OSError(f"no pipes to {arguments}")
        first = process.stdout.readline()
        seconds = perf_counter() - begin
        heard = [first, *(process.stdout.readline() for _ in range(lines - 1))]
        memory = _peak_memory(process.pid)
        process.stdin.close()
    if not all(heard):
        raise OSError(f"python {' '.join(arguments)[:60]!r} ended before its last picture")
    return Child(seconds, memory)


def can_weigh() -> bool:
    """Whether this system tells a process's peak memory."""
    return Path("/proc/self/status").is_file()


def _peak_memory(process: int) -> float:
    """MB at most in memory so far; 0 where the system does not tell."""
    status = Path(f"/proc/{process}/status")
    if not can_weigh():
        return 0.0
    for line in status.read_text(encoding="ascii", errors="replace").splitlines():
        if line.startswith("VmHWM:"):
            return int(line.split()[1]) / 1024
    return 0.0


def _surroundings() -> dict[str, str]:
    """Without a screen, and with this very game to import."""
    quiet = {
        "SDL_VIDEODRIVER": "dummy",
        "SDL_AUDIODRIVER": "dummy",
        "SDL_FRAMEBUFFER_ACCELERATION": "0",
        "PYGAME_HIDE_SUPPORT_PROMPT": "1",
    }
    paths = [str(PACKAGE), os.environ.get("PYTHONPATH", "")]
    # as a player starts it: with the byte code that Python keeps
    own = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    return {**own, **quiet, "PYTHONPATH": os.pathsep.join(filter(None, paths))}
