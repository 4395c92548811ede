"""Python's sweep for objects that nobody uses any more, put off while something has to be quick."""

from __future__ import annotations

import gc
from contextlib import contextmanager
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator


@contextmanager
def unswept() -> Iterator[None]:
    """Within it nothing is swept.

    A map that is loaded makes so many objects that Python looks through all there are, a hundred
    thousand, every second time: 60 ms. It does so soon after, when the new picture is seen.
    """
    sweeps = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if sweeps:
            gc.enable()
