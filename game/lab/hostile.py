"""Loads each hostile file in a process of its own and measures: `python -m game.lab.hostile`."""

from __future__ import annotations

import argparse
import json
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from typing import Final, NamedTuple

from game.lab.hostile_files import CASES, KINDS
from game.lab.memory import most_memory
from game.lab.tiled_files import Dialect, put, street
from game.levels import LevelError, load_level

PATIENCE: Final = 60  # seconds, after which a load has hung
MOST_SECONDS, MOST_MEGABYTES = 1.0, 100.0


class Measured(NamedTuple):
    """What a load came to: its line, seconds of the processor, MB more than before it."""

    line: str
    seconds: float
    megabytes: float


def load_here(path: Path) -> Measured:
    """Loads in this process, which must have loaded nothing before."""
    before = most_memory()
    start = time.process_time()
    try:
        load_level(path)
        line = ""
    except LevelError as error:
        line = str(error)
    return Measured(line, time.process_time() - start, most_memory() - before)


def load_apart(path: Path) -> Measured:
    """Loads in a fresh process; raises RuntimeError where that ends otherwise than with a line."""
    command = [sys.executable, "-m", "game.lab.hostile", "--one", str(path)]
    done = subprocess.run(command, capture_output=True, text=True, timeout=PATIENCE, check=False)
    if done.returncode:
        raise RuntimeError(done.stderr[-300:])
    return Measured(*json.loads(done.stdout))


def main() -> int:
    """Prints a table; 1 if a file was loaded, said something else, or took too much."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--one", type=Path, help="load one file here and print what it took")
    asked = parser.parse_args()
    if asked.one is not None:
        print(json.dumps(load_here(asked.one)))
        return 0
    found: dict[str, Measured] = {}
    wrong = 0
    with tempfile.TemporaryDirectory() as folder:
        good = load_apart(put(street(Dialect()).files(), Path(folder) / "good"))
        for number, (name, case) in enumerate(CASES.items()):
            inner = Path(folder) / str(number)
            inner.mkdir()
            made = case.make(inner)
            if "\0" in str(made):  # no command can say this
                continue
            found[name] = load_apart(made)
            if problem := _problem(found[name], case.says):
                wrong += 1
                print(f"{name}: {problem}")
    _print(found, good)
    return 1 if wrong else 0


def _problem(measured: Measured, says: str) -> str:
    if not measured.line:
        return "was loaded"
    if says not in measured.line or not measured.line.isprintable():
        return f"says {measured.line!r}"
    if measured.seconds > MOST_SECONDS or measured.megabytes > MOST_MEGABYTES:
        return f"took {measured.seconds:.2f} s and {measured.megabytes:.0f} MB"
    return ""


def _print(found: dict[str, Measured], good: Measured) -> None:
    print("| kind | files | slowest | most memory |")
    print("|---|---|---|---|")
    for kind in (*KINDS, ""):
        mine = {name: got for name, got in found.items() if name.startswith(kind)}
        slow = max(mine, key=lambda name: mine[name].seconds)
        large = max(mine, key=lambda name: mine[name].megabytes)
        print(
            f"| {kind or 'all'} | {len(mine)} | {mine[slow].seconds:.2f} s ({_short(slow)}) | "
            f"{mine[large].megabytes:.0f} MB ({_short(large)}) |"
        )
    print(f"\nA good file takes {good.seconds:.2f} s and {good.megabytes:.0f} MB.")


def _short(name: str) -> str:
    return name.partition(": ")[2]


if __name__ == "__main__":
    sys.exit(main())
