"""Reads a .score file. docs/score.md shows the whole notation.

    tempo 148 | key E | swing 0.1 | sort chase | room plate | air 2 | form A A2 B
    heard calm chase peak        the stems whose sum is mastered to the loudness of its sort
    dull                         one more file, muffled: the hero panics where it plays
    tail 2.5                     plays once and rings for so many seconds; without it, it loops
    track NAME KIND VOICE level=-24 stem=chase pan=.1 reverb=-14 delay=-20 ...
    [A]                          a section; `[A2 : A]` begins as a copy of A and changes lines
    [B key=G force=.7>1]         in another key; played softer, growing
    chords | GM7 | A7sus4 A7 |   one, two or four symbols share a bar
    NAME | bar | bar |           % repeats the bar before; too few bars begin again; `NAME silent`

A step is a sixteenth, a bar has 16. Kinds:
    melody     5,:2 1:2 _:4 .:8     degree, ' up , down an octave, b # before; D5; + stacks;
                                    :steps; . rest; _ holds the note before; ! accent ? soft
    chords     X--x..o-             hands move as little as they can; - holds
    arpeggio   1-3-5-3-             the n-th note of the hand, 1 lowest
    power      X-xxX-xx             the root, for amplified guitars
    bass       R---..5.8-.r         root, 3, 5, 7, 8; c d lead to the next root; r is soft
    drum       X..x..o.             X hard, x, o soft
"""

from dataclasses import fields
from pathlib import Path

from audio.drums import DRUMS
from audio.score.piece import KINDS, Piece, Section, Track
from audio.voices import VOICES

NUMBERS = {"tempo", "swing", "air", "tail"}
WORDS = {"key", "sort", "room"}
LISTS = {"form", "heard"}
FLAGS = {"dull"}


class ScoreError(ValueError):
    """A score that cannot be played: file, line, what is wrong."""


def _track(words: list[str]) -> Track:
    name, kind, voice = words[:3]
    if kind not in KINDS:
        raise ScoreError(f"track {name}: kind {kind!r} is none of {', '.join(KINDS)}")
    if voice not in (DRUMS if kind == "drum" else VOICES):
        raise ScoreError(f"track {name}: no {'drum' if kind == 'drum' else 'voice'} {voice!r}")
    types = {field.name: field.type for field in fields(Track)}
    options: dict[str, object] = {}
    for word in words[3:]:
        option, _, value = word.partition("=")
        if option not in types or option in {"name", "kind", "voice"}:
            raise ScoreError(f"track {name}: unknown option {option!r}")
        is_word, is_whole = types[option] is str, types[option] is int
        options[option] = value if is_word else int(value) if is_whole else float(value)
    return Track(name, kind, voice, **options)  # type: ignore[arg-type]


def _section(piece: Piece, line: str) -> None:
    """`[NAME]`, `[NAME : PARENT]`, each with key= and force= behind."""
    head, *options = [w for w in line.strip("[]").replace(":", " : ").split() if w]
    parent = Section(piece.key)
    if options[:1] == [":"]:
        parent, options = piece.sections[options[1]], options[2:]
    made = Section(parent.key, list(parent.chords), dict(parent.lines), parent.force)
    for option in options:
        name, _, value = option.partition("=")
        if name == "key":
            made.key = value
        elif name == "force":
            first, _, last = value.partition(">")
            made.force = (float(first), float(last or first))
        else:
            raise ScoreError(f"section {head}: unknown option {name!r}")
    piece.sections[head] = made


def _header(piece: Piece, words: list[str]) -> None:
    name, *values = words
    if name == "track":
        track = _track(values)
        piece.tracks[track.name] = track
    elif name in NUMBERS:
        setattr(piece, name, float(values[0]))
    elif name in WORDS:
        setattr(piece, name, values[0])
    elif name in LISTS:
        setattr(piece, name, values)
    elif name in FLAGS:
        setattr(piece, name, True)
    else:
        raise ScoreError(f"unknown word {name!r}")


def _line(piece: Piece, section: Section, line: str) -> None:
    name, bar_line, rest = line.partition("|")
    name = name.strip()
    if name.endswith(" silent"):
        section.lines.pop(name.removesuffix(" silent").strip(), None)
        return
    if not bar_line or (name != "chords" and name not in piece.tracks):
        raise ScoreError(f"no track {name!r}")
    bars: list[str] = []
    for bar in rest.strip().rstrip("|").split("|"):
        bars.append(bars[-1] if bar.strip() == "%" else bar.strip())
    if name == "chords":
        section.chords = bars
    else:
        section.lines[name] = bars


def parse(text: str, name: str) -> Piece:
    """The piece that a score's text describes.

    Raises ScoreError with the line's number for anything that is not notation.
    """
    piece = Piece(name)
    current: Section | None = None
    for number, raw in enumerate(text.splitlines(), 1):
        line = raw.split(";")[0].strip()
        try:
            if not line:
                continue
            if line.startswith("["):
                _section(piece, line)
                current = list(piece.sections.values())[-1]
            elif current is None:
                _header(piece, line.split())
            else:
                _line(piece, current, line)
        except (ScoreError, KeyError, IndexError, TypeError, ValueError) as error:
            raise ScoreError(f"{name}.score: line {number}: {error}") from error
    return _whole(piece)


def _whole(piece: Piece) -> Piece:
    for section in piece.form:
        if not piece.sections.get(section, Section("C")).chords:
            raise ScoreError(f"{piece.name}.score: section {section} has no chords")
    if not piece.form:
        raise ScoreError(f"{piece.name}.score: the form is missing")
    piece.heard = piece.heard or piece.stems
    return piece


def read(path: Path) -> Piece:
    """The piece in a .score file; see `parse`."""
    return parse(path.read_text(encoding="utf-8"), path.stem)
