"""Where a text may be broken into lines: at spaces, and between Japanese signs by their rules."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

JAPANESE: Final = 0x3000  # signs from this code point on are written without spaces
NEVER_FIRST: Final = frozenset(
    "、。・，．：；？！」』）】〕》〉ーゝゞヽヾ々〜…‥"  # noqa: RUF001
    "ぁぃぅぇぉっゃゅょゎァィゥェォッャュョヮヵヶ"
    ",.:;?!)]}”’%"  # noqa: RUF001
)
"""No line begins with one of these."""
NEVER_LAST: Final = frozenset("「『（【〔《〈([{“‘")  # noqa: RUF001
"""No line ends with one of these."""


def broken(text: str, width: int, measure: Callable[[str], int]) -> list[str]:
    """Breaks text into lines that `measure` at most `width`; what cannot be broken stays whole."""
    lines: list[str] = []
    for paragraph in text.split("\n"):
        line = ""
        for piece, spaced in _pieces(paragraph):
            longer = f"{line} {piece}" if line and spaced else line + piece
            if line and measure(longer) > width:
                lines.append(line)
                longer = piece
            line = longer
        lines.append(line)
    return lines


def balanced(text: str, width: int, measure: Callable[[str], int]) -> list[str]:
    """The same number of lines as `broken` gives, as equal in width as they can be."""
    lines = broken(text, width, measure)
    low, high = 0, width
    while high - low > 1:
        middle = (low + high) // 2
        tried = broken(text, middle, measure)
        fits = len(tried) == len(lines) and all(measure(line) <= middle for line in tried)
        low, high = (low, middle) if fits else (middle, high)
    return broken(text, high, measure)


def _pieces(paragraph: str) -> Iterator[tuple[str, bool]]:
    """What stays together, and whether a space came before it."""
    for word in paragraph.split():
        start = 0
        for place in range(1, len(word)):
            if _may_break(word[place - 1], word[place]):
                yield word[start:place], start == 0
                start = place
        yield word[start:], start == 0


def _may_break(before: str, after: str) -> bool:
    if max(ord(before), ord(after)) < JAPANESE:
        return False
    return after not in NEVER_FIRST and before not in NEVER_LAST
