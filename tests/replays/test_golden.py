"""Golden replays: runs that were once played must end as they did, digest by digest.

Behaviour that changes them on purpose is recorded anew by `python -m tests.replays.record`, in a
commit of its own that says why.
"""

import pytest

from game.levels import load_level
from game.levels.data import find_level
from game.replay import load_replay, verify
from tests.replays.record import GOLDEN, Golden


@pytest.mark.parametrize("golden", GOLDEN, ids=lambda golden: f"{golden.level}-{golden.name}")
def test_a_golden_replay_plays_out_as_recorded(golden: Golden) -> None:
    replay = load_replay(golden.path)
    assert replay.outcome == golden.outcome
    verdict = verify(replay, load_level(find_level(golden.level)))
    assert verdict.ok, verdict
