"""A run heard through the real mixer: each sound when it should be, none cut off, bars kept.

The disk driver's own clock brings the ticks, so that a busy machine makes this slow, never wrong.
"""

from __future__ import annotations

from collections import Counter
from pathlib import Path

import numpy as np
import pytest

from audio.measure.captured import SOON, lates, only, peak, samples, stem_changes
from game.commands.capturing import FRAMES_PER_TICK, Capture, capture, opened
from game.commands.noted import PLAYED
from game.commands.sound_capture import main
from game.commands.tape import can_capture
from game.sound.index import load_index

pytestmark = pytest.mark.skipif(
    not can_capture(), reason="SDL has no disk driver here, or nothing can hold its mixer"
)

CAUGHT = Path(__file__).parents[1] / "replays" / "home_street_caught.replay"
CHASED = Path(__file__).parents[1] / "replays" / "home_street_escaped.replay"
SECONDS = 10.0
RATE = 44100
INDEX = load_index()


@pytest.fixture(scope="module")
def effects() -> Capture:
    """A chase without score and surroundings."""
    return capture(opened(str(CHASED)), SECONDS, scored=False)


def test_each_sound_of_a_run_is_heard_within_two_pictures_of_its_tick(effects: Capture) -> None:
    found = list(lates(effects, INDEX))
    assert len(found) > 50
    assert len({late.begun.cue.name for late in found}) > 8
    silent = [late.begun for late in found if late.found is None]
    # who is shoved complains, unless two people are speaking already
    assert {item.cue.bus for item in silent} <= {"voices"}
    heard = [late for late in found if late.found is not None and not late.found.masked]
    late_ones = [(late.begun.cue.name, late.found) for late in heard if not late.in_time]
    assert late_ones == []
    assert len(heard) > 0.95 * len(found)


def test_a_tick_is_where_the_audio_clock_says(effects: Capture) -> None:
    """The rest is what the mixer was given: at the place of each tick, not before."""
    for number, tick in enumerate(effects.ticks):
        assert tick.frame >= number * FRAMES_PER_TICK
    assert len(effects.samples) // 2 == pytest.approx(SECONDS * RATE, abs=RATE / 4)


def test_a_sound_that_comes_a_tenth_of_a_second_late_would_be_noticed(effects: Capture) -> None:
    """The measuring itself: the same capture, moved."""
    moved = np.roll(samples(effects), RATE // 10, axis=0)
    pressed = (moved * 32768).astype(np.int16).tobytes()
    later = effects._replace(
        samples=type(effects.samples)("h", pressed),
        notes=[note._replace(frame=note.frame + RATE // 10) for note in effects.notes],
    )
    found = [late for late in lates(later, INDEX) if late.found and not late.found.masked]
    assert len(found) > 30
    assert np.median([late.found.late for late in found if late.found]) > 0.09 > SOON


def test_nothing_is_cut_off_at_full_volume() -> None:
    found = capture(opened(str(CHASED)), SECONDS)
    level, cut = peak(found)
    assert cut == 0
    assert -20 < level < -1
    played = Counter(note.file.stem for note in found.notes if note.what == PLAYED)
    assert played["street_chase-calm"] == 1


def test_stems_come_on_the_bar() -> None:
    """Within a picture and a buffer of the mixer, and what late ticks of this capture add."""
    found = capture(opened(str(CHASED)), SECONDS, only("music"))
    changes = stem_changes(found, INDEX, "street_chase")
    assert [change.stem for change in changes][:2] == ["chase", "chase"]
    behind = max(t.frame - n * FRAMES_PER_TICK for n, t in enumerate(found.ticks)) / RATE
    for change in changes:
        assert -0.02 < change.off < 0.03 + behind, change


def test_the_command_keeps_what_it_hears(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    out = tmp_path / "run.wav"
    assert main([str(CAUGHT), "--seconds", "1", "--out", str(out)]) == 0
    assert out.stat().st_size == pytest.approx(RATE * 4, rel=0.1)
    assert "0 samples cut off" in capsys.readouterr().out
    assert main([str(CAUGHT), "--seconds", "1", "--out", str(tmp_path / "run.mp3")]) == 2
    assert "does not end in .wav or .ogg" in capsys.readouterr().err
    assert main([str(tmp_path / "none.replay")]) == 2
    assert capsys.readouterr().err.count("\n") == 1
