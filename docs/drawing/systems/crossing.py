"""A road with lights: walk, flash, stop, and the bus."""

from drawing.playing import Playing, Reel
from game.sim.buttons import LEFT, RIGHT

FIRST_KERB, HALF_OVER, SECOND_KERB = 164, 270, 862  # pixels


def play(reel: Reel) -> None:
    """With the others over the first road, or before it; then before the second."""
    over = Playing(reel, "playground/crossing")
    over.hold(0, 60, katsuki=0)
    while over.world.izuku.x < HALF_OVER:
        over.hold(RIGHT, katsuki=0)
    over.take()
    waits = Playing(reel, "playground/crossing")
    lights = waits.world.traffic.crosswalks[0]
    while waits.world.izuku.x < FIRST_KERB:
        waits.hold(RIGHT, katsuki=0)
    waits.hold(0, 430 - waits.world.tick, katsuki=0)
    waits.roll()
    waits.hold(0, 80, katsuki=0)
    waits.take()
    waits.cut()
    while lights.phase != "stop":
        waits.hold(0, katsuki=0)
    waits.hold(0, 30, katsuki=0)
    waits.roll()
    waits.hold(0, 108, katsuki=0)
    waits.take()
    waits.hold(0, 60, katsuki=0)
    waits.cut()
    bus = Playing(reel, "playground/crossing")
    bus.run_until(lambda world: world.izuku.x > SECOND_KERB)
    bus.hold(LEFT, 3)
    bus.roll()
    bus.press_until(0, lambda world: world.tick > 575)
    bus.take()
    bus.hold(0, 40)
