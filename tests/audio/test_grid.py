"""Strokes are found again where the score has them, and nowhere else."""

import numpy as np
import pytest

from audio.measure.grid import grid
from audio.score.mixdown import mixed
from audio.score.notation import parse
from audio.targets import GRID
from audio.tone.units import Samples, frames

BEAT = """
tempo 131
key C
swing .2
form A A2
track hat drum hat level=-30
track snare drum snare level=-24 reverb=-14
track low bass finger level=-24
[A]
chords | C | G7 |
hat | x.xxx.xxx.xxx.xx |
snare | ....X.......X... |
low | R-------5------- |
[A2 : A]
"""


@pytest.fixture(scope="module")
def stems() -> dict[str, Samples]:
    return mixed(parse(BEAT, "beat"))


def test_strokes_that_swing_and_are_played_loosely_are_found_within_the_limit(
    stems: dict[str, Samples],
) -> None:
    figures = grid(parse(BEAT, "beat"), stems)
    assert 0.001 < figures.meant < GRID
    assert figures.found == pytest.approx(figures.meant, abs=0.001)
    assert figures.share > 0.8


def test_strokes_that_come_late_are_found_late(stems: dict[str, Samples]) -> None:
    late = {name: np.roll(sound, frames(0.009), axis=0) for name, sound in stems.items()}
    assert grid(parse(BEAT, "beat"), late).found > 0.009


def test_a_tempo_that_creeps_is_found(stems: dict[str, Samples]) -> None:
    slow = {}
    for name, sound in stems.items():
        place = np.arange(len(sound)) * (1 - 0.02 / (len(sound) / 44100))
        slow[name] = np.stack([np.interp(place, np.arange(len(sound)), s) for s in sound.T], 1)
    assert grid(parse(BEAT, "beat"), slow).drift > GRID


def test_a_player_who_is_too_early_is_told() -> None:
    early = parse(BEAT.replace("level=-30", "level=-30 push=-8"), "beat")
    assert grid(early, mixed(early)).meant > GRID
