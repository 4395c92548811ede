"""Replays: a level, a seed and the buttons of every tick, with digests that prove them."""

from game.replay.errors import ReplayError
from game.replay.file import load_replay, save_replay
from game.replay.recorder import Recorder
from game.replay.replay import Check, Replay
from game.replay.verify import Verdict, verify

__all__ = [
    "Check",
    "Recorder",
    "Replay",
    "ReplayError",
    "Verdict",
    "load_replay",
    "save_replay",
    "verify",
]
