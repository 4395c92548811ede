"""Draws the golden pictures anew: `python -m tests.pictures.record [NAME...]`.

On purpose only, in a commit that says why. Look at every one of them before.
"""

import sys

from tests.pictures.shots import SHOTS, draw


def main(names: list[str]) -> None:
    """Draws those that are named, or all of them."""
    for shot in SHOTS:
        if not names or shot.name in names:
            draw(shot).save(shot.path, optimize=True)
            sys.stdout.write(f"{shot.path.name}\n")


if __name__ == "__main__":
    main(sys.argv[1:])
