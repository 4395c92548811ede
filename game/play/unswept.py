"""Python's sweep for objects that nobody uses any more, put off while something has to be quick."""

from __future__ import annotations

import gc
from contextlib import contextmanager
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Iterator

MANY: Final = 5000  # new objects: a tick makes a few hundred at most, a map tens of thousands


@contextmanager
def unswept() -> Iterator[None]:
    """Within it nothing is swept, and not soon after it when many objects were made.

    Else Python looks through all that there are, a hundred thousand, at every second map that is
    loaded: 60 ms.
    """
    sweeps = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if gc.get_count()[0] > MANY:
            # there and back: what was made counts as old, and the next sweep is far away
            gc.freeze()
            gc.unfreeze()
        if sweeps:
            gc.enable()


def sweep() -> None:
    """Sweeps now."""
    gc.collect()
