"""A piece of music as its score says it: tracks, sections, form."""

from dataclasses import dataclass, field
from typing import Final

from audio.score.chords import pitch_class
from audio.tone.units import frames

STEPS: Final = 16  # in a bar: sixteenths of a 4/4 bar
MAJOR: Final = (0, 2, 4, 5, 7, 9, 11)
MINOR: Final = (0, 2, 3, 5, 7, 8, 10)
KINDS: Final = ("melody", "chords", "arpeggio", "power", "bass", "drum")


@dataclass(frozen=True)
class Track:
    """One player. Levels in LUFS or dB, times in ms, `pan` -1 to 1, `low` and `high` MIDI notes."""

    name: str
    kind: str
    voice: str
    stem: str = "all"
    level: float = -26.0
    pan: float = 0.0
    reverb: float | None = None
    delay: float | None = None
    highpass: float = 30.0
    lowpass: float = 18000.0
    duck: float = 0.0
    chorus: float = 0.0
    loose: float = 3.0
    push: float = 0.0
    strum: float = 0.0
    force: float = 1.0
    octave: int = 4
    low: int = 52
    high: int = 74
    up: int = 0


@dataclass
class Section:
    """Some bars: a chord line, a line for each track that plays, a key, how hard it is played."""

    key: str
    chords: list[str] = field(default_factory=list)
    lines: dict[str, list[str]] = field(default_factory=dict)
    force: tuple[float, float] = (1.0, 1.0)

    def symbols(self, bar: int) -> list[str]:
        """The chord symbols that share a bar, counted from 0."""
        return self.chords[bar].split()


@dataclass
class Piece:
    """A whole score. `heard` are the stems whose sum has the loudness of `sort`.

    `dull` asks for one more file, of what is heard through blood rushing in the ears.
    """

    name: str
    tempo: float = 120.0
    key: str = "C"
    swing: float = 0.0
    sort: str = "theme"
    room: str = "hall"
    air: float = 1.5
    tail: float = 0.0
    dull: bool = False
    form: list[str] = field(default_factory=list)
    heard: list[str] = field(default_factory=list)
    tracks: dict[str, Track] = field(default_factory=dict)
    sections: dict[str, Section] = field(default_factory=dict)

    @property
    def loops(self) -> bool:
        """Whether the last bar leads back to the first; a stinger has a tail instead."""
        return self.tail == 0

    @property
    def step(self) -> float:
        """Seconds of a sixteenth."""
        return 60.0 / self.tempo / 4

    @property
    def bars(self) -> int:
        """How many bars the form has."""
        return sum(len(self.sections[name].chords) for name in self.form)

    @property
    def frames(self) -> int:
        """How many frames the rendered piece has."""
        return frames(self.bars * STEPS * self.step + self.tail)

    @property
    def stems(self) -> list[str]:
        """The stems, in the order in which tracks name them."""
        return list(dict.fromkeys(track.stem for track in self.tracks.values()))

    def starts(self) -> list[tuple[str, int]]:
        """Each section of the form, in order, with its first bar counted from 0."""
        out, bar = [], 0
        for name in self.form:
            out.append((name, bar))
            bar += len(self.sections[name].chords)
        return out

    def chords(self) -> list[list[str]]:
        """The chord symbols of every bar of the form."""
        out = []
        for name in self.form:
            section = self.sections[name]
            out += [section.symbols(bar) for bar in range(len(section.chords))]
        return out


def scale_of(key: str) -> tuple[int, tuple[int, ...]]:
    """The tonic (pitch class) and the scale of a key: D is D major, Bm B minor."""
    return pitch_class(key.rstrip("m")), MINOR if key.endswith("m") else MAJOR
