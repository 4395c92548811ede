"""Tables in documents: what stands between two markers is written by a command."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from pathlib import Path

BEGIN: Final = "<!-- {}: begin -->"
END: Final = "<!-- {}: end -->"


def write_between(path: Path, name: str, text: str) -> None:
    """Puts text between a document's markers of a name; raises ValueError without them."""
    document = path.read_text(encoding="utf-8")
    begin, end = BEGIN.format(name), END.format(name)
    before, found, rest = document.partition(begin)
    _, also_found, after = rest.partition(end)
    if not found or not also_found:
        msg = f"{path.name} has no lines {begin!r} and {end!r}"
        raise ValueError(msg)
    path.write_text(f"{before}{begin}\n{text.strip()}\n{end}{after}", encoding="utf-8")
