"""The home street framed like its mock-up: the little square, a burst on it, a blast before it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from drawing.playing import Playing, Reel
from game.sim.buttons import BOOST, JUMP, LEFT, RIGHT
from game.sim.units import TILE_PIXELS

if TYPE_CHECKING:
    from pygame import Surface

    from game.sim import World

SEED: Final = 1696  # many people in view, and nobody within five tiles of the blast
WAITS_AT: Final = 132.5 * TILE_PIXELS  # where Izuku stops, on the square, to be caught up with
BY_HAND_FROM: Final = 112 * TILE_PIXELS  # from here on Katsuki is played by hand
LOOKED_AT: Final = 118.6 * TILE_PIXELS  # where he is when Izuku looks back at him
JUMPS_AT: Final = 119.2 * TILE_PIXELS
BLASTS_AT: Final = 122.9 * TILE_PIXELS
GLANCE: Final = 3  # ticks of walking back: the camera looks the same way
BURST_AFTER: Final = 1  # tick from the blast to Izuku's burst
SEEN_AFTER: Final = 7  # ticks from the burst to the picture


def picture() -> Surface:
    """A run up to the square; there he waits, looks back and goes, 480x270 px."""
    reel = Reel(films=False)
    playing = Playing(reel, "home_street", seed=SEED)
    playing.run_until(lambda seen: seen.izuku.x >= WAITS_AT)
    playing.press_until(0, lambda seen: _where(seen) >= BY_HAND_FROM)
    # Katsuki comes, over the crates
    _katsuki_runs(playing, LOOKED_AT, RIGHT)
    playing.hold(LEFT, GLANCE, katsuki=RIGHT)
    _katsuki_runs(playing, JUMPS_AT, RIGHT)
    _katsuki_runs(playing, BLASTS_AT, RIGHT | JUMP)
    # the blast, the burst
    playing.step(0, RIGHT | BOOST)
    playing.hold(0, BURST_AFTER, katsuki=RIGHT)
    playing.step(RIGHT | BOOST, RIGHT)
    playing.hold(RIGHT, SEEN_AFTER - 1, katsuki=RIGHT)
    playing.take()
    return reel.stills[0]


def _katsuki_runs(playing: Playing, place: float, buttons: int) -> None:
    """Presses his buttons until he is at a column of pixels, while Izuku stands."""
    while _where(playing.world) < place:
        playing.step(0, buttons)


def _where(world: World) -> int:
    """Katsuki's column of pixels; 0 before he comes."""
    return 0 if world.katsuki is None else world.katsuki.x
