"""`musutafu picture`: a frame as a player would see it, or a whole level, as a PNG."""

from __future__ import annotations

from typing import TYPE_CHECKING

from game.commands.errors import writable
from game.commands.opening import match_level, new_world, open_level
from game.replay import load_replay
from game.sim.skill import DEFAULT
from game.view.looks import Looks
from game.view.picture import draw_picture

if TYPE_CHECKING:
    from argparse import Namespace

    from game.replay import Replay
    from game.view.picture import Presses


def run(options: Namespace) -> int:
    """Draws the picture; 0, or an error for bad input, before anything is written."""
    writable(options.out, "picture", ".png")
    level, path = open_level(options.level)
    replay = None if options.replay is None else load_replay(options.replay)
    if replay is not None:
        match_level(options.replay, replay, level)
    seed = options.seed if options.seed is not None else (replay.seed if replay else 0)
    new_world(level, path, seed)  # finds out what cannot be played before anything is drawn
    draw_picture(
        path,
        options.out,
        whole=options.whole,
        presses=_presses(replay),
        tick=options.tick,
        seed=seed,
        skill=DEFAULT if replay is None else replay.skill,
        looks=Looks(
            reduced_flashing=options.reduced_flashing,
            rain_density=options.rain_density,
            safe_colours=options.safe_colours,
            big_text=options.big_text,
        ),
    )
    return 0


def _presses(replay: Replay | None) -> list[Presses]:
    return [] if replay is None else [replay.pressed(tick) for tick in range(replay.ticks)]
