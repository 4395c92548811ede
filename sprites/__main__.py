"""Command that draws every sheet of the game: run `python -m sprites` in the project root."""

import argparse
import sys
import time
from pathlib import Path
from typing import Protocol

from sprites import crowd, effects, figures, font, items, layers, props, tiles
from sprites.toolkit import write_palette

SHEETS = Path("sprites") / "sheets"
TILED = Path("maps") / "musutafu.tsx"


class Family(Protocol):
    """A package of sprites that writes its own sheets."""

    __name__: str

    def build(self, out: Path) -> None:
        """Write the sheets into `out`."""

    def contact(self, directory: Path) -> None:
        """Write labelled sheets for people into `directory`."""


FAMILIES: tuple[Family, ...] = (figures, crowd, effects, props, items, tiles, layers, font)


def _report(name: str, started: float) -> None:
    print(f"{name:<16} {time.perf_counter() - started:5.1f} s", file=sys.stderr)


def build(out: Path) -> None:
    """Write the palette and the sheets of all families into `out`, made if missing."""
    out.mkdir(parents=True, exist_ok=True)
    write_palette(out)
    for family in FAMILIES:
        started = time.perf_counter()
        family.build(out)
        _report(family.__name__, started)


def contact(directory: Path) -> None:
    """Write the contact sheets of all families into `directory`, made if missing."""
    directory.mkdir(parents=True, exist_ok=True)
    for family in FAMILIES:
        started = time.perf_counter()
        family.contact(directory)
        _report(family.__name__, started)


def main() -> None:
    """Write the sheets and Tiled's tileset; with --contact only contact sheets."""
    parser = argparse.ArgumentParser(prog="python -m sprites", description=__doc__)
    parser.add_argument(
        "--contact", type=Path, metavar="DIR", help="write labelled contact sheets to DIR instead"
    )
    chosen: Path | None = parser.parse_args().contact
    if chosen is None:
        build(SHEETS)
        tiles.write_for_tiled(TILED)
    else:
        contact(chosen)


if __name__ == "__main__":
    main()
