"""Izuku's head against a person: he waits to be chased, and gives his best when he is."""

from game.play.runaway import LOOKS_FOR, RUNS_FOR, Runaway
from game.sim import Level, World

STREET = ".\n.\n.\n.K....I" + "." * 120 + "E....\n" + "#" * 133


def test_far_ahead_he_stops_to_look_back_but_not_for_ever():
    world = World(Level.from_text(STREET))
    head = Runaway(world.level)
    stood = 0
    for _ in range(3 * (LOOKS_FOR + RUNS_FOR)):
        world.step(head.press(world), 0)
        stood += world.izuku.vx == 0
    assert stood > LOOKS_FOR
    assert world.izuku.x > 30 * 16


def test_with_somebody_in_his_neck_he_runs():
    world = World(Level.from_text(STREET))
    head = Runaway(world.level)
    stood = 0
    while world.outcome == "running" and world.tick < 1200:
        world.step(head.press(world), 2)
        stood += world.tick > 30 and world.izuku.vx == 0
    assert stood < 20
