"""Makes the sound of the game: run `python -m audio` in the project root.

Without names everything that has changed is rendered; a name is a score's or an effect's.
"""

import argparse
import sys

from audio.build import pieces, render
from audio.effects import EFFECTS
from audio.measure import report


def main() -> int:
    """Renders; with --check measures instead, with --sheet draws the picture and the table."""
    parser = argparse.ArgumentParser(prog="python -m audio", description=__doc__)
    parser.add_argument("names", nargs="*", metavar="NAME", help="only these pieces and effects")
    parser.add_argument("--only", choices=("music", "effects"), help="only one sort")
    parser.add_argument("--check", action="store_true", help="measure the files; 1 if one is wrong")
    parser.add_argument(
        "--sheet", action="store_true", help="draw docs/pictures/score.png and the table"
    )
    chosen = parser.parse_args()
    unknown = set(chosen.names) - {*EFFECTS, *pieces()}
    if unknown:
        parser.error(f"there is no piece or effect {', '.join(sorted(unknown))}")
    if chosen.check:
        return report.report(chosen.names)
    if chosen.sheet:
        report.draw()
        return 0
    count = render(chosen.names, chosen.only)
    print(f"{count} rendered", file=sys.stderr)
    return 0


if __name__ == "__main__":
    sys.exit(main())
