"""A boosted kick needs no two fingers in one tick."""

import pytest
from playing import drawn, events_of, play, script

from game.sim.buttons import BOOST, JUMP, LEFT, RIGHT

SHAFT = """
#....#
#....#
#....#
#....#
#....#
#....#
#....#
#I...#
######"""


def kicked(gap: int) -> list[object]:
    """A jump to the right wall, and a kick there with boost `gap` ticks after (before) jump."""
    world = drawn(SHAFT)
    happened = play(world, script((RIGHT | JUMP, 16), (RIGHT, 12)))
    first, second = (JUMP, BOOST) if gap >= 0 else (BOOST, JUMP)
    happened += play(world, script((RIGHT | first, max(abs(gap), 0)), (LEFT | first | second, 6)))
    return happened


@pytest.mark.parametrize("gap", [-4, -2, 0, 2, 4])
def test_boost_may_come_a_few_ticks_before_or_after_the_kick(gap: int) -> None:
    happened = kicked(gap)
    assert len(events_of(happened, "wall_kick")) == 1
    assert not events_of(happened, "boost")


@pytest.mark.parametrize("gap", [-4, -2, 0, 2, 4])
def test_such_a_kick_is_a_boosted_one(gap: int) -> None:
    world = drawn(SHAFT)
    play(world, script((RIGHT | JUMP, 16), (RIGHT, 12)))
    first, second = (JUMP, BOOST) if gap >= 0 else (BOOST, JUMP)
    play(world, script((RIGHT | first, abs(gap)), (LEFT | first | second, 3)))
    assert world.izuku.strain >= 3


def test_boost_beside_a_wall_without_a_jump_is_a_burst_after_a_moment() -> None:
    world = drawn(SHAFT)
    play(world, script((RIGHT | JUMP, 16), (RIGHT, 12)))
    assert events_of(play(world, script((LEFT | BOOST, 8))), "boost")
