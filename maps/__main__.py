"""Makes what Tiled offers to authors of maps: run `python -m maps` in the project's folder."""

from __future__ import annotations

import argparse
import sys

from maps.making.made import stale, write


def main() -> int:
    """Writes everything; with --check says what is not up to date, and returns 1 if anything."""
    parser = argparse.ArgumentParser(prog="python -m maps", description=__doc__)
    parser.add_argument("--check", action="store_true", help="write nothing: say what is stale")
    options = parser.parse_args()
    if not options.check:
        write()
        return 0
    found = stale()
    sys.stdout.write("".join(f"{name}\n" for name in found))
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
