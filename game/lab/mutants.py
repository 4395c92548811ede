"""Damages good files in many ways and loads each: `python -m game.lab.mutants --files 200000`.

Every file is told by a number, so that what fails can be made again: `--first NUMBER --files 1`.
"""

from __future__ import annotations

import argparse
import sys
import tempfile
import time
from collections import Counter
from pathlib import Path
from random import Random
from typing import TYPE_CHECKING, Final, NamedTuple

from game.lab.memory import most_memory
from game.lab.mutations import MUTATIONS
from game.lab.tiled_files import Dialect, put, street, valid_files
from game.levels import LevelError, load_map

if TYPE_CHECKING:
    from collections.abc import Iterator

    from game.lab.tiled_files import Files

BASES: Final = (
    "csv, finite, tilesets beside, templates", "xml, finite, tilesets inside, no templates",
    "base64, finite, tilesets beside, templates", "zlib, finite, tilesets beside, templates",
    "gzip, infinite, tilesets inside, templates",
    "csv, infinite from negative chunks, tilesets beside, templates",
    "zlib, infinite far right in chunks of 32 x 4, tilesets beside, templates",
    "every kind of property", "lists, 1.12", "every form without a class", "image layers",
    "an animation", "a part of a picture, 1.9", "wang sets and transformations",
    "moved by groups", "zone as a polygon",
)  # fmt: skip
"""Names of the good files that are damaged."""
SLOW: Final = 1.0  # seconds of the processor


class Mutant(NamedTuple):
    """A damaged file: its number, what was done to which file of which folder, and its bytes."""

    number: int
    base: str
    file: str
    kind: str
    data: bytes


def mutants(first: int, count: int) -> Iterator[Mutant]:
    """Damaged files by number; the same number is always the same file."""
    files = valid_files()
    for number in range(first, first + count):
        chance = Random(number)
        base = chance.choice(BASES)
        names = [name for name in files[base] if not name.endswith(".png")]
        name = "map.tmx" if chance.random() < 0.6 else chance.choice(names)
        kind = chance.choice(list(MUTATIONS))
        yield Mutant(number, base, name, kind, MUTATIONS[kind](files[base][name], chance))


class Nest:
    """Folders of good files on the disk, in which one file at a time is damaged."""

    def __init__(self, folder: Path) -> None:
        """Writes the good files."""
        self._folder = folder
        self._files: dict[str, Files] = {base: files for base, files in valid_files().items()
                                         if base in BASES}  # fmt: skip
        for number, base in enumerate(BASES):
            put(self._files[base], folder / str(number))

    def outcome(self, mutant: Mutant) -> str:
        """What becomes of a damaged file: "loaded", "refused", or the error that may not be."""
        folder = self._folder / str(BASES.index(mutant.base))
        (folder / mutant.file).write_bytes(mutant.data)
        try:
            load_map(folder / "map.tmx")
        except LevelError as error:
            return "refused" if str(error).isprintable() else f"unprintable: {error!r}"
        except BaseException as error:  # what may not be is what is looked for
            return f"{type(error).__name__}: {error}"
        finally:
            (folder / mutant.file).write_bytes(self._files[mutant.base][mutant.file])
        return "loaded"


def main() -> int:
    """Runs and prints the figures; 1 if anything but a LevelError was raised, or one was slow."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--files", type=int, default=2000)
    parser.add_argument("--first", type=int, default=0)
    asked = parser.parse_args()
    outcomes: Counter[tuple[str, str]] = Counter()
    times: list[tuple[float, int]] = []
    failed = 0
    with tempfile.TemporaryDirectory() as folder:
        nest = Nest(Path(folder))
        load_map(put(street(Dialect()).files(), Path(folder) / "good"))
        before = most_memory()
        for mutant in mutants(asked.first, asked.files):
            start = time.process_time()
            outcome = nest.outcome(mutant)
            times.append((time.process_time() - start, mutant.number))
            if outcome not in {"loaded", "refused"}:
                failed += 1
                print(f"file {mutant.number} ({mutant.kind} of {mutant.file}): {outcome}")
                outcome = "failed"
            outcomes[mutant.kind, outcome] += 1
    _print(outcomes, times, most_memory() - before)
    return 1 if failed or max(times)[0] > SLOW else 0


def _print(
    outcomes: Counter[tuple[str, str]], times: list[tuple[float, int]], memory: float
) -> None:
    print("| damage | files | still load | refused in one line | anything else |")
    print("|---|---|---|---|---|")
    for kind in (*MUTATIONS, "all"):
        counts = [
            sum(n for (k, outcome), n in outcomes.items() if kind in {k, "all"} and outcome == name)
            for name in ("loaded", "refused", "failed")
        ]
        print(f"| {kind} | {sum(counts):,} | " + " | ".join(f"{n:,}" for n in counts) + " |")
    slowest, number = max(times)
    print(
        f"\nSlowest: {slowest * 1000:.0f} ms (file {number}); in the middle "
        f"{sorted(times)[len(times) // 2][0] * 1000:.1f} ms; {memory:.0f} MB more memory than one "
        "good file takes."
    )


if __name__ == "__main__":
    sys.exit(main())
