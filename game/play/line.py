"""A sentence that somebody says on the street."""

from __future__ import annotations

from typing import Final, NamedTuple

IZUKU: Final = "izuku"
KATSUKI: Final = "katsuki"


class Line(NamedTuple):
    """A sentence: whose, which words, how long it is shown (ticks), whether it is shouted.

    `after` ticks pass between the end of the line before it and this one. With a `face`, a mood of
    the speaker's portraits, it is said in a box; without one in a bubble, as all in the chase is.
    """

    who: str
    text: str
    ticks: int = 110
    loud: bool = False
    after: int = 10
    face: str = ""
