"""Draws the pictures of the README and the docs: `python docs/pictures.py [NAME...]`.

Names are those of the files, such as `run` or `crowd`, or of their folders: `looks`, `levels`,
`systems`; without any all are drawn.
Needs the extra `video` (Pillow).
"""

import sys
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Final

import pygame
from drawing.feel import feel
from drawing.figures import figures
from drawing.golden import moments, whole_level
from drawing.looks import train
from drawing.moves import moves
from drawing.packs import pack_moments
from drawing.pairs import PLACES, pair
from drawing.people import everybody, streets
from drawing.playing import Reel
from drawing.sheet import contact_sheet, save
from drawing.systems import SYSTEMS
from drawing.typeface import typeface
from pygame import Surface

from game.view.picture import headless

OUT: Final = Path(__file__).resolve().parent / "pictures"
RUN: Final = "home_street_escaped"
COVER: Final = 0.6745  # how far into the run the README's picture is taken
SCALE: Final = 2  # of that
SHARES: Final = (0.03, 0.16, 0.29, 0.42, 0.55, 0.68, 0.81, 0.97)  # those of the contact sheet
EXACT: Final = ("crowd", "figures", "moves", "typeface")  # in all their colours: to look at
LEVELS: Final = ("home_street", "shopping", "roofs")


def cover() -> Surface:
    """The README's first picture."""
    return pygame.transform.scale_by(moments(RUN, (COVER,))[0], SCALE)


def run() -> Surface:
    """One run in eight pictures."""
    return contact_sheet(moments(RUN, SHARES))


def feeling() -> Surface:
    """What tells what on the screen."""
    return contact_sheet(feel())


def packs() -> Surface:
    """The example pack."""
    return contact_sheet(pack_moments())


def system(name: str) -> Surface:
    """One system's moments."""
    reel = Reel(films=False)
    SYSTEMS[name](reel)
    return contact_sheet(reel.stills)


def all_pictures() -> dict[str, Callable[[], Surface]]:
    """How each is drawn, by its path without the suffix."""
    drawn: dict[str, Callable[[], Surface]] = {
        "cover": cover, "run": run, "crowd": everybody, "crowd_street": streets, "figures": figures,
        "typeface": typeface,
        "moves": moves,
        "feel": feeling,
        "packs": packs,
    }  # fmt: skip
    drawn |= {f"systems/{name}": partial(system, name) for name in SYSTEMS}
    drawn |= {f"levels/{name}": partial(whole_level, name) for name in LEVELS}
    drawn |= {f"looks/{name}": partial(pair, name) for name in PLACES}
    drawn["looks/train"] = train.picture
    return drawn


def main(names: list[str]) -> None:
    """Draws those that are named, or all of them."""
    headless()
    for path, draw in all_pictures().items():
        if not names or {path, Path(path).name, str(Path(path).parent)} & set(names):
            save(draw(), OUT / f"{path}.png", exact=path in EXACT)


if __name__ == "__main__":
    main(sys.argv[1:])
