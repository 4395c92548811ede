"""What commands print: text for people, JSON for programs, progress for whoever waits."""

from __future__ import annotations

import json
import sys
from time import monotonic
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Mapping

BETWEEN: Final = 0.2  # seconds from one line of progress to the next


def say(text: str) -> None:
    """Prints a line on stdout."""
    sys.stdout.write(f"{text}\n")


def say_json(values: Mapping[str, object]) -> None:
    """Prints one JSON object on stdout."""
    say(json.dumps(values, ensure_ascii=False))


class Progress:
    """One line on stderr that changes as work goes on; silent where stderr is no terminal."""

    def __init__(self, task: str, unit: str) -> None:
        """Names what is being done, and in what it is counted."""
        self._task = task
        self._unit = unit
        self._shown = False
        self._next = monotonic() + BETWEEN
        self._terminal = sys.stderr.isatty()

    def show(self, done: int) -> None:
        """Says how far it is, not too often."""
        if self._terminal and monotonic() >= self._next:
            self._next = monotonic() + BETWEEN
            self._shown = True
            sys.stderr.write(f"\r{self._task}: {done} {self._unit} ")
            sys.stderr.flush()

    def end(self) -> None:
        """Clears the line."""
        if self._shown:
            sys.stderr.write("\r\x1b[K")
            sys.stderr.flush()
