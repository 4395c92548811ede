"""Feet are heard as they come down: by ground, wetness and pace, in step with the picture."""

from __future__ import annotations

import pytest
from listening import Listener, street

from game.sim import Level, World
from game.sim.buttons import DOWN, JUMP, RIGHT
from game.view.past import Memory

RUN = [RIGHT] * 120


def test_a_run_is_heard_four_to_six_times_a_second() -> None:
    steps = Listener(street()).play(RUN).heard("step_")
    assert 8 <= len(steps) <= 12


def test_each_step_comes_when_a_foot_comes_down_in_the_picture() -> None:
    listener = Listener(street())
    memory, planted = Memory(), []
    for buttons in RUN:
        before = int(memory.steps) // 4
        listener.step(buttons)
        memory.watch(listener.world.izuku, listener.world.tick)
        if int(memory.steps) // 4 != before:
            planted.append(listener.world.tick)
    assert [tick for tick, _ in listener.heard("step_")] == planted


@pytest.mark.parametrize(
    ("sign", "material"),
    [("#", "concrete"), ("a", "asphalt"), ("t", "turf"), ("m", "metal"), ("v", "gravel")],
)
def test_ground_is_heard(sign: str, material: str) -> None:
    assert f"step_{material}_dry" in Listener(street(sign)).play(RUN).names()
    wet = Listener(street(sign, "0s rain 80 wind 0")).play(RUN).names()
    assert f"step_{material}_wet" in wet
    assert f"step_{material}_dry" not in wet


def test_who_walks_is_quieter_and_slower_than_who_runs() -> None:
    runs = Listener(street()).play(RUN).heard("step_")
    walks = Listener(street()).play([RIGHT | DOWN] * 120).heard("step_")
    assert len(walks) < len(runs)
    assert max(cue.gain for _, cue in walks) < min(cue.gain for _, cue in runs)


def test_who_stands_is_silent() -> None:
    assert Listener(street()).play([0] * 120).cues == []


def test_a_jump_has_a_beginning_and_an_end_and_no_steps_between() -> None:
    listener = Listener(street()).play([RIGHT] * 40 + [RIGHT | JUMP] * 12 + [RIGHT] * 40)
    (jump, _), (land, _) = listener.heard("jump")[0], listener.heard("land_concrete_dry")[0]
    assert 20 < land - jump < 60
    assert not [tick for tick, _ in listener.heard("step_") if jump < tick < land]


FALL = """
..I...........................
##............................
##............................
##............................
##............................
##............................
##............................
##............................
##............................
##............................
##............................
##............................
##............................
##............................
##............................
##############################
"""


def test_a_hard_landing_is_not_a_soft_one() -> None:
    listener = Listener(World(Level.from_text(FALL.replace("..I", "I..")))).play([RIGHT] * 140)
    assert listener.heard("land_hard_concrete_dry")


def test_a_roll_takes_a_fall_up() -> None:
    rolling = [RIGHT] * 20 + [RIGHT | DOWN] * 120
    listener = Listener(World(Level.from_text(FALL.replace("..I", "I.."))))
    assert "roll" in listener.play(rolling).names()
