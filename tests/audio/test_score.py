"""The notation, and the one theme that goes through all pieces."""

from itertools import pairwise

import pytest

from audio.build import pieces
from audio.places import SCORES
from audio.score.harmony import clashes
from audio.score.notation import ScoreError, parse, read
from audio.score.piece import Piece
from audio.score.sequence import Note, notes

# semitones from note to note: 5, 1 2, then 5 3 2 1 | 2 in major and in minor, and how it may end
HEAD = (5, 2)
BODIES = ((-3, -2, -2, 2), (-4, -1, -2, 2))
RESOLUTION = (-3, -2, -3, 1)
LOOPS = [name for name in pieces() if read(SCORES / f"{name}.score").loops]
UPSIDE_DOWN = {"alley"}
WHOLE = {
    "title", "street_chase", "shopping", "station", "storm_roofs", "train_home", "reconciliation",
    "ending", "katsuki",
}  # fmt: skip

SMALL = """
tempo 120
key C
form A
track tune melody piano
track beat drum kick
track low bass finger
[A]
chords | C | G7 |
tune | 1:4 2:4 3:8 | 5,:8 .:8 |
beat | X...X...X...X... |
low | R-------5------- | R-----c--------- |
"""


def steps(piece: Piece) -> list[tuple[int, ...]]:
    """The semitones from note to note of each melody."""
    lines = [notes(piece, track) for track in piece.tracks.values() if track.kind == "melody"]
    tops = [[max(note.notes) for note in line] for line in lines]
    return [tuple(b - a for a, b in pairwise(top)) for top in tops]


def has(piece: Piece, figure: tuple[int, ...]) -> bool:
    size = len(figure)
    return any(
        line[start : start + size] == figure
        for line in steps(piece)
        for start in range(len(line) - size + 1)
    )


def everything(piece: Piece) -> list[Note]:
    """What all tracks play."""
    return [note for track in piece.tracks.values() for note in notes(piece, track)]


@pytest.mark.parametrize("name", LOOPS)
def test_the_theme_or_its_head_is_in_every_piece(name: str) -> None:
    piece = read(SCORES / f"{name}.score")
    if name in UPSIDE_DOWN:
        assert has(piece, (-5, -2))
    elif name in WHOLE:
        assert has(piece, HEAD)
        assert any(has(piece, body) for body in BODIES)
    else:
        assert has(piece, HEAD)


def test_the_theme_comes_home_only_at_the_end() -> None:
    home = {name for name in pieces() if has(read(SCORES / f"{name}.score"), RESOLUTION)}
    assert home == {"reconciliation", "ending"}


@pytest.mark.parametrize("name", ["street_chase", "storm_roofs"])
def test_the_great_chases_have_64_bars_that_are_not_a_copied_loop(name: str) -> None:
    piece = read(SCORES / f"{name}.score")
    assert piece.bars == 64
    assert piece.stems == ["calm", "chase", "peak"]
    assert len(set(piece.form)) == len(piece.form) == 8


@pytest.mark.parametrize("name", pieces())
def test_hardly_a_held_note_rubs_against_its_chord(name: str) -> None:
    # passing notes of a descant are allowed: one in sixteen bars
    piece = read(SCORES / f"{name}.score")
    assert len(clashes(piece)) <= max(1, piece.bars // 16)


def test_a_small_score_is_read_as_it_is_written() -> None:
    piece = parse(SMALL, "small")
    assert (piece.bars, piece.frames) == (2, 4 * 44100)
    tune = notes(piece, piece.tracks["tune"])
    assert [(n.step, n.steps, n.notes) for n in tune] == [
        (0, 4, (60,)), (4, 4, (62,)), (8, 8, (64,)), (16, 8, (55,)),
    ]  # fmt: skip
    low = notes(piece, piece.tracks["low"])
    assert [n.notes[0] for n in low] == [36, 43, 31, 35]
    assert len(notes(piece, piece.tracks["beat"])) == 8


def test_a_section_may_change_what_it_takes_over() -> None:
    more = (
        SMALL.replace("form A", "form A B")
        + "[B : A key=D]\ntune silent\nlow | R--------------- |\n"
    )
    piece = parse(more, "small")
    assert piece.bars == 4
    assert [n.step for n in notes(piece, piece.tracks["tune"])] == [0, 4, 8, 16]
    assert [n.step for n in notes(piece, piece.tracks["low"])][-2:] == [32, 48]


@pytest.mark.parametrize(
    ("old", "new", "told"),
    [
        ("tempo 120", "tempi 120", "small.score: line 2: unknown word 'tempi'"),
        ("melody piano", "melody banjo", "small.score: line 5: track tune: no voice 'banjo'"),
        ("drum kick", "drum kick volume=3", "small.score: line 6: track beat: unknown option"),
        ("tune | 1", "tuna | 1", "small.score: line 10: no track 'tuna'"),
        ("form A", "form A C", "small.score: section C has no chords"),
    ],
)
def test_a_mistake_in_a_score_is_told_with_its_line(old: str, new: str, told: str) -> None:
    with pytest.raises(ScoreError, match=told):
        parse(SMALL.replace(old, new), "small")


@pytest.mark.parametrize(
    ("old", "new", "told"),
    [
        ("5,:8 .:8", "5,:8 .:4", r"\[A\] bar 2, tune: track tune: a bar of 12 steps"),
        ("1:4 2:4", "1:4 9:4", r"\[A\] bar 1, tune: '9' is no note"),
        ("| C |", "| Hm |", r"\[A\] bar 1, low: unknown chord 'Hm'"),
        ("X...X...X...X...", "X...X...", None),
        ("X...X...X...X...", "X..X", r"\[A\] bar 1, beat: track beat: a grid of 4 marks"),
    ],
)
def test_a_bar_that_cannot_be_played_is_told_with_its_place(
    old: str, new: str, told: str | None
) -> None:
    piece = parse(SMALL.replace(old, new), "small")
    if told is None:
        assert [n.step for n in notes(piece, piece.tracks["beat"])] == [0, 8, 16, 24]
        return
    with pytest.raises(ScoreError, match=told):
        everything(piece)
