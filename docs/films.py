"""Makes the films of the docs, one for each system: `python docs/films.py [NAME...]`.

Without names all are made. Needs the extra `video` (Pillow).
"""

import sys
from pathlib import Path
from typing import Final

import pygame
from drawing.playing import EVERY, Reel
from drawing.systems import SYSTEMS

from game.commands.film import as_film, as_image
from game.view.picture import headless

OUT: Final = Path(__file__).resolve().parent / "films"
SIZE: Final = (240, 135)  # pixels, of 480 x 270
QUALITY: Final = 28  # of a WebP, 0-100: each below 400 kB
WHOLE: Final = frozenset({"watch"})
"""Films that keep every pixel, because there is something to read in them; below 1.5 MB."""


def film(name: str) -> bytes:
    """One system's film, as the content of a WebP file."""
    reel = Reel(films=True)
    SYSTEMS[name](reel)
    shots = reel.shots
    if name not in WHOLE:
        shots = [pygame.transform.smoothscale(shot, SIZE) for shot in shots]
    return as_film(map(as_image, shots), len(shots), ".webp", every=EVERY, quality=QUALITY)


def main(names: list[str]) -> None:
    """Makes those that are named, or all of them."""
    headless()
    OUT.mkdir(exist_ok=True)
    for name in names or SYSTEMS:
        (OUT / f"{name}.webp").write_bytes(film(name))


if __name__ == "__main__":
    main(sys.argv[1:])
