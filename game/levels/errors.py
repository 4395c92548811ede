"""The one exception of the level loader, and the place that it names."""

from __future__ import annotations

from difflib import get_close_matches
from itertools import islice
from pathlib import Path
from typing import TYPE_CHECKING, Final, NamedTuple

from game.levels.shown import shown

if TYPE_CHECKING:
    from collections.abc import Iterable

MOST_NAMES: Final = 200  # that a suggestion looks at
LONGEST_NAME: Final = 80  # characters
LONGEST_PART: Final = 300  # characters of a message part, so that a hostile name stays one line


class LevelError(Exception):
    """A level that cannot be used; `str` is one line, `PATH: where: what and how to mend it`."""

    def __init__(self, path: str | Path, where: str, what: str) -> None:
        """Keeps the file, the place in it (may be empty) and the message."""
        self.path = Path(path)
        self.where = one_line(where)
        self.what = one_line(what)
        super().__init__(path, where, what)

    def __str__(self) -> str:
        """The error as one printable line."""
        return ": ".join(filter(None, (one_line(str(shown(self.path))), self.where, self.what)))


class Place(NamedTuple):
    """A file and a place in it, for the errors that may be found there."""

    path: Path
    where: str = "file"

    def at(self, where: str) -> Place:
        """Another place in the same file."""
        return Place(self.path, where)

    def wrong(self, what: str) -> LevelError:
        """The error that says what is wrong here and how to mend it."""
        return LevelError(self.path, self.where, what)


def one_line(text: str) -> str:
    """The text on one printable line of at most 300 characters."""
    clean = "".join(c if c.isprintable() else ascii(c)[1:-1] for c in text[: LONGEST_PART + 1])
    return clean if len(clean) <= LONGEST_PART else clean[: LONGEST_PART - 3] + "..."


def suggestion(word: str, known: Iterable[str]) -> str:
    """A hint such as `did you mean 'crowd'?`, or the list of what is known."""
    names = sorted(name for name in islice(known, MOST_NAMES) if len(name) <= LONGEST_NAME)
    close = get_close_matches(word[:LONGEST_NAME], names, n=1)
    if close:
        return f"did you mean {close[0]!r}?"
    return f"known are {', '.join(names)}" if names else "there are none"
