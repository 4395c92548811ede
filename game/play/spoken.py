"""All words that a level may need: the story's, or those that a pack brings for its own maps."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, NamedTuple

from game.levels.pack_dialogue import BOYS, PLAIN
from game.play import lines
from game.play.line import IZUKU, Line
from game.play.texts import TEXTS, UNKNOWN, Text
from game.sim.units import TICKS_PER_SECOND

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from game.levels.pack_dialogue import Dialogue, Said

SHORTEST: Final = 50  # ticks that a sentence stays, however short
TICKS_A_LETTER: Final = 1.7  # in which one reads at ease


class Spoken(NamedTuple):
    """Words by beat, moment, page, message and outcome; `start` comes before the first step."""

    start: Sequence[Line]
    beats: Mapping[int, Sequence[Line]]
    moments: Mapping[str, Sequence[Line]]
    pages: Mapping[int, str]
    texts: Mapping[str, Text]
    ends: Mapping[str, Sequence[Line]]

    def text_of(self, key: str) -> Text:
        """The words of a message; three dots for an unknown one."""
        return self.texts.get(key, UNKNOWN)


STORY: Final = Spoken(lines.START, lines.BEATS, lines.MOMENTS, lines.PAGES, TEXTS, lines.ENDINGS)


def spoken_by(words: Dialogue) -> Spoken:
    """What a pack says: of beats, pages and messages nothing but its own."""
    return Spoken(
        (),
        {beat: _lines(said) for beat, said in words.beats.items()},
        lines.MOMENTS | {moment: _lines(said) for moment, said in words.moments.items()},
        words.pages,
        {key: Text(it.words, mood=it.face) for key, it in words.messages.items()},
        {outcome: _lines(said) for outcome, said in words.ends.items()},
    )


def _lines(said: Sequence[Said]) -> tuple[Line, ...]:
    return tuple(map(_line, said))


def _line(said: Said) -> Line:
    """A sentence with the times that its author left open; only the boys have bubbles."""
    usual = Line(IZUKU, "").after
    return Line(
        said.who,
        said.text,
        round(SHORTEST + TICKS_A_LETTER * len(said.text))
        if said.seconds is None
        else round(said.seconds * TICKS_PER_SECOND),
        loud=said.loud,
        after=usual if said.after is None else round(said.after * TICKS_PER_SECOND),
        face=said.face or ("" if said.who in BOYS else PLAIN),
    )
