"""The last roof: the slide, the wait, the look across, the call, the push, and the meeting."""

from typing import Final

from drawing.playing import Playing, Reel
from game.sim.buttons import ACT, LEFT, RIGHT, UP
from game.sim.roof_end import frame_of

CALLED_FROM: Final = 53 * 16  # pixels: where the phone is taken out
BEHIND_IT: Final = 96 * 16  # and where one stands to push
GETS_UP: Final = 50  # ticks into standing up


def play(reel: Reel) -> None:
    """All of it, in one run."""
    playing = Playing(reel, "playground/roof_end")
    world, frame = playing.world, frame_of(playing.world.gadgets)
    end = world.roof_end
    assert end is not None
    assert frame is not None
    # the slide
    playing.run_until(lambda _: end.phase == "slides")
    playing.roll()
    playing.hold(0, 25)
    playing.take()
    playing.hold(0, 65)
    playing.cut()
    # the wait
    waited = False
    while end.phase != "stands":
        playing.hold(UP if world.tick % 2 else 0)
        if end.passing(world.tick) == GETS_UP and end.phase == "rises" and not waited:
            playing.take()
            waited = True
    # the look across
    playing.hold(LEFT, 4)
    playing.hold(0, 60)
    playing.roll()
    playing.hold(0, 90)
    playing.take()
    playing.cut()
    # the call
    playing.press_until(LEFT, lambda world: world.izuku.x <= CALLED_FROM)
    playing.hold(0, 100)
    playing.hold(ACT, 20)
    playing.roll()
    playing.hold(ACT, 80)
    playing.take()
    playing.cut()
    # the push
    playing.press_until(RIGHT, lambda world: world.izuku.x >= BEHIND_IT)
    playing.press_until(LEFT | ACT, lambda _: frame.tipped_at >= 0)
    playing.roll()
    playing.hold(0, 60)
    playing.take()
    playing.hold(0, 40)
    playing.cut()
    # the meeting
    playing.press_until(LEFT, lambda world: world.outcome != "running")
    playing.take()
