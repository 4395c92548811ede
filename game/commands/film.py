"""A replay as a film: GIF or WebP, 30 pictures a second, through the game's own renderer."""

from __future__ import annotations

from importlib.util import find_spec
from io import BytesIO
from typing import TYPE_CHECKING, Final

import pygame

from game.commands.console import Progress
from game.commands.errors import CommandError
from game.levels.data import DATA_SHEETS
from game.replay.sealed import write_bytes
from game.sim.world import World
from game.view.frame import Renderer
from game.view.picture import headless
from game.view.scenery import load_scenery
from game.view.sheets import Sheets

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from PIL.Image import Image
    from pygame import Surface

    from game.replay import Replay

EVERY: Final = 2  # ticks from one picture to the next: 30 a second
GIF_DURATIONS: Final = (30, 30, 40)  # ms; a GIF counts in hundredths of a second
WEBP_DURATIONS: Final = (33, 33, 34)  # ms
LAST_STAYS: Final = 1500  # ms
QUALITY: Final = 60  # of a WebP, 0-100; pixel art gains nothing visible above


def film(replay: Replay, level_path: Path, out: Path) -> None:
    """Writes the film of a replay; raises CommandError without Pillow."""
    if find_spec("PIL") is None:
        what = "Pillow is missing: pip install 'musutafu-chase[video]'"
        raise CommandError(out, "--video", what)
    progress = Progress(f"filming {out.name}", "pictures")
    try:
        pictures = _pictures(replay, level_path, progress)
        write_bytes(out, as_film(pictures, replay.ticks // EVERY + 1, out.suffix.lower()))
    finally:
        progress.end()


def as_film(
    pictures: Iterator[Image],
    count: int,
    suffix: str,
    *,
    every: int = EVERY,
    quality: int = QUALITY,
) -> bytes:
    """So many pictures, `every` 2, 4, ... ticks, as the content of a `.gif` or `.webp` file."""
    durations = GIF_DURATIONS if suffix == ".gif" else WEBP_DURATIONS
    slower = every // EVERY
    shown = [durations[number % len(durations)] * slower for number in range(count)]
    shown[-1] = LAST_STAYS
    film_bytes = BytesIO()
    first = next(pictures)
    kind = "GIF" if suffix == ".gif" else "WEBP"
    first.save(
        film_bytes,
        kind,
        save_all=True,
        append_images=pictures,
        duration=shown,
        loop=0,
        quality=quality,
    )
    return film_bytes.getvalue()


def as_image(picture: Surface) -> Image:
    """A picture of the game for Pillow."""
    from PIL.Image import frombytes  # noqa: PLC0415 - an extra

    return frombytes("RGB", picture.get_size(), pygame.image.tobytes(picture, "RGB"))


def _pictures(replay: Replay, level_path: Path, progress: Progress) -> Iterator[Image]:
    """Every second frame, from tick 0 on."""
    headless()
    scenery = load_scenery(level_path)
    world = World(scenery.level, replay.seed, replay.skill)
    renderer = Renderer(scenery, Sheets(DATA_SHEETS))
    for tick in range(replay.ticks + 1):
        if tick % EVERY == 0:
            yield as_image(renderer.draw(world))
            progress.show(tick // EVERY)
        world.step(*replay.pressed(tick))
        renderer.tick(world)
