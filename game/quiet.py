"""Keeps the libraries below the game from writing to the person's terminal."""

from __future__ import annotations

import os
import sys
from contextlib import contextmanager
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Iterator

STDERR: Final = 2  # its file descriptor


@contextmanager
def libraries_silenced() -> Iterator[None]:
    """A hack: SDL's own libraries write to stderr when a device is missing; we say it in one line.

    Where stderr is no real file there is nothing to keep them from.
    """
    sys.stderr.flush()
    try:
        kept = os.dup(STDERR)
    except OSError:
        yield
        return
    nowhere = os.open(os.devnull, os.O_WRONLY)
    os.dup2(nowhere, STDERR)
    try:
        yield
    finally:
        os.dup2(kept, STDERR)
        os.close(kept)
        os.close(nowhere)
