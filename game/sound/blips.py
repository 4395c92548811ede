"""Voices without words: short blips, one for every two or three letters that are written."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING, Final

from game.sound.cue import VOICES, Cue

if TYPE_CHECKING:
    from collections.abc import Mapping

VOWELS: Final = "aeiou"
LEAST, MOST = 2, 3  # letters from one blip to the next: at a vowel, or at any letter
SPACING: Final = 4  # ticks between two: they last 4 to 6, and closer ones run into a buzz
SKIPPED: Final = 3  # letters in a tick; more at once were not written but skipped
LOUD: Final = 4.0  # dB of what is shouted
THOUGHT: Final = -6.0  # dB of what is in brackets: nobody says it aloud
PRIORITY: Final = 5
SHOUTED: Final = re.compile(r"\b[A-Z]{3,}\b")
BLEEPED: Final = re.compile(r"\*[^*]*\*")
BLEEPED_OPEN: Final = re.compile(r"\b[A-Z]{2,}\*")

NAMES: Final = {"stationman": "station_man"}
"""Speakers of lines that the files call otherwise."""
SPEAKERS: Final = (
    "izuku", "katsuki", "katsuki_soft", "inko", "uraraka", "iida", "kirishima", "shopkeeper",
    "stallkeeper", "station_man", "crowd_man", "crowd_woman",
)  # fmt: skip
PASSERS: Final = ("crowd_man", "crowd_woman")
"""Anybody else has the voice of a passer-by, always the same one."""
TENDER: Final = ("soft", "cry", "restrained", "wet_soft", "wet_cry", "wet_tired", "hood_soft")
"""The faces with which Katsuki speaks softly."""
SOFT_BEATS: Final = range(31, 35)
"""The beats of the story in which he does, whatever his face."""


class Voice:
    """What is heard of one text while it is being written."""

    def __init__(self) -> None:
        """Nobody speaks."""
        self._text = ""
        self._speaker = ""
        self._gain = self._pan = 0.0
        self._shown = 0
        self._rests = 0

    @property
    def speaks(self) -> bool:
        """Whether there are letters to come."""
        return self._shown < len(self._text)

    def say(
        self, speaker: str, text: str, *, loud: bool = False, gain: float = 0.0, pan: float = 0.0
    ) -> None:
        """A text comes, by a speaker of `SPEAKERS`; `gain` is in dB, `pan` -1 (left) to 1."""
        self._text, self._speaker = text, speaker
        thought = text.startswith("(") and text.endswith(")")
        shouted = loud or is_shouted(text)
        self._gain = gain + (THOUGHT if thought else LOUD if shouted else 0.0)
        self._pan = pan
        self._shown = self._rests = 0

    def hush(self) -> None:
        """Nobody speaks any more."""
        self._text, self._shown = "", 0

    def write(self, shown: int) -> Cue | None:
        """So many letters are written after this tick; a blip that is due, or None."""
        first, self._shown = self._shown, min(shown, len(self._text))
        self._rests = max(0, self._rests - 1)
        if self._rests or not 0 < self._shown - first <= SKIPPED:
            return None
        due = blips(self._text)
        vowel = next((due[at] for at in range(first, self._shown) if at in due), "")
        if not vowel:
            return None
        self._rests = SPACING
        name = f"blip_{self._speaker}_{vowel}"
        return Cue(name, self._gain, self._pan, VOICES, PRIORITY)


@lru_cache(maxsize=64)
def blips(text: str) -> Mapping[int, str]:
    """The letters of a text at which a blip begins, by their place, and its vowel.

    Spaces and signs are not spoken. A letter that is no vowel has always the same one.
    """
    found: dict[int, str] = {}
    since = MOST
    for place, letter in enumerate(text.lower()):
        if not letter.isalnum():
            continue
        since += 1
        if since > MOST or (since > LEAST and letter in VOWELS):
            found[place] = letter if letter in VOWELS else VOWELS[ord(letter) % len(VOWELS)]
            since = 1
    return found


def voice_of(who: str, face: str = "", *, tender: bool = False) -> str:
    """Whose blips are heard, one of `SPEAKERS`; Katsuki's are others where he is tender."""
    name = NAMES.get(who, who)
    if name == "katsuki" and (tender or face in TENDER):
        return "katsuki_soft"
    return name if name in SPEAKERS else PASSERS[sum(map(ord, who)) % len(PASSERS)]


def is_shouted(text: str) -> bool:
    """Whether a text has a word in capitals that is no bleep."""
    plain = BLEEPED.sub("", text)
    return bool(SHOUTED.search(BLEEPED_OPEN.sub("", plain)))
