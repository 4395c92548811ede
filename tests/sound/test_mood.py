"""Danger is nearness of somebody who knows; hidden, away or held it is not."""

from __future__ import annotations

from listening import ears_of

from game.sim import Level, World
from game.sim.person import FULL, HIDDEN
from game.sound.cue import Mood
from game.sound.mood import mood_of


def mood_at(apart: int, who: str = "izuku", ticks: int = 40) -> Mood:
    """The mood with Katsuki so many tiles away, who has seen him."""
    row = ["."] * 140
    row[60], row[60 - apart] = "I", "K"
    world = World(Level.from_text("\n".join([*["." * 140] * 8, "".join(row), "#" * 140])))
    for _ in range(ticks):
        world.step(0)
    return mood_of(world, ears_of(world, who))


def test_danger_rises_as_he_comes_nearer_for_both() -> None:
    far, near = mood_at(36), mood_at(16)
    assert 0 < far.danger < near.danger <= 1
    assert near == mood_at(16, "katsuki")


def test_nobody_after_him_is_no_danger() -> None:
    world = World(Level.from_text("..I.....\n########"))
    world.step(0)
    assert mood_of(world, ears_of(world)) == Mood()


def test_out_of_everybodys_sight_he_is_hidden_and_safe() -> None:
    world = World(Level.from_text("..I...K.......\n##############"))
    for _ in range(20):
        world.step(0, 0)
    world.izuku.state_code = HIDDEN
    mood = mood_of(world, ears_of(world))
    assert mood.danger == 0
    assert mood.hidden == 1
    assert mood.dull > 0


def test_panic_dulls_the_ears_of_who_panics() -> None:
    world = World(Level.from_text("..I...........K\n###############"))
    world.step(0, 0)
    world.izuku.panic_units = FULL
    assert mood_of(world, ears_of(world)).dull == 1
    assert mood_of(world, ears_of(world, "katsuki")).dull == 0


def test_a_blast_beside_the_ears_dulls_them() -> None:
    world = World(Level.from_text("..I.....\n########"))
    world.step(0)
    assert mood_of(world, ears_of(world), 0.7).dull == 0.7
