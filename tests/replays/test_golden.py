"""Golden replays: runs that were once played must end as they did, digest by digest.

Behaviour that changes them on purpose is recorded anew by `python -m tests.replays.record`, in a
commit of its own that says why.
"""

from pathlib import Path

import pytest

from game.levels import load_level
from game.levels.data import find_level
from game.replay import load_replay, verify

FOLDER = Path(__file__).parent


@pytest.mark.parametrize(
    ("name", "outcome"),
    [("escaped", "escaped"), ("caught", "caught_street"), ("quit", "running")],
)
def test_a_golden_replay_plays_out_as_recorded(name: str, outcome: str) -> None:
    replay = load_replay(FOLDER / f"home_street_{name}.replay")
    assert replay.outcome == outcome
    verdict = verify(replay, load_level(find_level("home_street")))
    assert verdict.ok, verdict
