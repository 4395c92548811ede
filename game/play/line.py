"""A sentence that somebody says on the street."""

from __future__ import annotations

from typing import Final, NamedTuple

IZUKU: Final = "izuku"
KATSUKI: Final = "katsuki"


class Line(NamedTuple):
    """A sentence: whose, which words, how long it is shown (ticks), whether it is shouted.

    `after` ticks pass between the end of the line before it and this one.
    """

    who: str
    text: str
    ticks: int = 110
    loud: bool = False
    after: int = 10
