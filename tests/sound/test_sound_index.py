"""The game's own index, and one line about an index that is not there or makes no sense."""

from __future__ import annotations

import json

import pytest

from game.sound.index import SoundError, load_index


def test_every_sound_of_the_game_is_there():
    index = load_index()
    files = [path for effect in index.effects.values() for path in effect.variants]
    files += [path for piece in index.pieces.values() for path in piece.stems.values()]
    assert len(files) > 600
    assert all(path.is_file() for path in files)


def test_a_bar_of_the_chase_is_as_long_as_its_tempo_says():
    piece = load_index().pieces["street_chase"]
    assert piece.bar == pytest.approx(4 * 60 / 148)
    assert piece.seconds / piece.bar == pytest.approx(64, abs=1e-3)


def test_every_event_names_sounds_that_exist():
    index = load_index()
    for effects in index.events.values():
        for name in effects:
            if "{" not in name:
                assert name in index.effects or name in index.pieces


@pytest.mark.parametrize(
    "text", ["", "[]", "{}", '{"pieces": 3, "effects": {}, "events": {}}', "\x00",
             json.dumps({"pieces": {"a": {"bpm": 0}}, "effects": {}, "events": {}}),
             json.dumps({"pieces": {"a": {"bpm": 0, "bars": 1, "beats": 4, "sort": "", "files": {},
                                          "loop": True, "seconds": 1}},
                         "effects": {}, "events": {}})],
)  # fmt: skip
def test_a_broken_index_is_one_line(tmp_path, text):
    (tmp_path / "index.json").write_text(text)
    with pytest.raises(SoundError, match=r"^index\.json: ") as raised:
        load_index(tmp_path)
    assert "\n" not in str(raised.value)


def test_a_missing_index_is_one_line(tmp_path):
    with pytest.raises(SoundError, match=r"^index\.json: .*install the game anew$"):
        load_index(tmp_path)
