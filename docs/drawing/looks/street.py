"""The home street framed like its mock-up: the little square, a burst below, a blast above."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from drawing.golden import REPLAYS
from drawing.playing import Playing, Reel
from game.replay import load_replay
from game.sim.buttons import BOOST, RIGHT
from game.sim.units import TILE_PIXELS

if TYPE_CHECKING:
    from pygame import Surface

    from game.sim import World

RUN: Final = "home_street_escaped"
WAITS_FROM: Final = 133 * TILE_PIXELS  # where he stops, before the square, to be caught up with
LEAPS_FROM: Final = 124 * TILE_PIXELS  # from here on Katsuki is played by hand, in the air
BURST_AT: Final = 127.4 * TILE_PIXELS  # where Katsuki is when Izuku bursts away
BLAST_AFTER: Final = 3  # ticks from that burst to the blast: as low as the people below allow
SEEN_AFTER: Final = 6  # ticks from the blast to the picture


def picture() -> Surface:
    """The golden run up to the square; there he waits, then both go at once, 480x270 px."""
    replay = load_replay(REPLAYS / f"{RUN}.replay")
    reel = Reel(films=False)
    playing = Playing(reel, replay.level, seed=replay.seed, skill=replay.skill)
    world = playing.world
    # the recorded run
    while world.izuku.x < WAITS_FROM:
        playing.step(*replay.pressed(world.tick))
    # Katsuki catches up over the awnings and leaps
    playing.press_until(0, lambda seen: _where(seen) >= LEAPS_FROM)
    while _where(world) < BURST_AT:
        playing.step(0, RIGHT)
    # the burst, the blast
    playing.step(RIGHT | BOOST, RIGHT)
    playing.hold(RIGHT, BLAST_AFTER - 1, katsuki=RIGHT)
    playing.step(RIGHT, RIGHT | BOOST)
    playing.hold(RIGHT, SEEN_AFTER, katsuki=RIGHT)
    playing.take()
    return reel.stills[0]


def _where(world: World) -> int:
    """Katsuki's column of pixels; 0 before he comes."""
    return 0 if world.katsuki is None else world.katsuki.x
