"""Small sounds made for a test, an index of them, and a clock that is wound by hand."""

from __future__ import annotations

import json
import threading
import wave
from array import array
from collections.abc import Callable
from math import pi, sin
from pathlib import Path

from game.sound.bank import Bank
from game.sound.cue import Drone, Mood
from game.sound.index import load_index
from game.sound.mixer import Mixer
from game.sound.volumes import Volumes

RATE = 44100
TICK = 1 / 60
LONGEST_WAIT = 20.0  # s, for a thread of a busy machine; it is never waited for so long

CHASE = ("calm", "chase", "peak")


def tone(seconds: float, left: float = 0.2, right: float = 0.2, pitch: float = 441.0) -> array[int]:
    """A tone of whole waves, so that it goes round without a click."""
    made = array("h")
    for frame in range(round(seconds * RATE)):
        wave_now = sin(2 * pi * pitch * frame / RATE) * 32767
        made.append(round(wave_now * left))
        made.append(round(wave_now * right))
    return made


def write(path: Path, samples: array[int]) -> str:
    path.parent.mkdir(parents=True, exist_ok=True)
    with wave.open(str(path), "wb") as file:
        file.setnchannels(2)
        file.setsampwidth(2)
        file.setframerate(RATE)
        file.writeframes(samples.tobytes())
    return path.name


class Studio:
    """A folder with an index; sounds are added to it before it is read."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.pieces: dict[str, dict[str, object]] = {}
        self.effects: dict[str, dict[str, object]] = {}

    def piece(
        self, name: str, stems: tuple[str, ...] = ("all",), *, loop: bool = True,
        sort: str = "chase", seconds: float = 0.5, samples: array[int] | None = None,
    ) -> None:  # fmt: skip
        """240 beats a minute: a bar is a second long, and the file half a bar, to stay small."""
        files = {
            stem: write(self.folder / f"{name}-{stem}.wav", samples or tone(seconds))
            for stem in stems
        }
        self.pieces[name] = {
            "sort": sort, "files": files, "bpm": 240, "bars": 4, "beats": 16, "loop": loop,
            "seconds": seconds,
        }  # fmt: skip

    def effect(
        self, name: str, variants: int = 1, *, loop: bool = False, family: str = "moves",
        seconds: float = 0.5, samples: array[int] | None = None,
    ) -> None:  # fmt: skip
        files = [
            write(self.folder / f"{name}_{number}.wav", samples or tone(seconds))
            for number in range(variants)
        ]
        self.effects[name] = {"family": family, "files": files, "loop": loop}

    def save(self) -> Path:
        index = {"pieces": self.pieces, "effects": self.effects, "events": {}}
        self.folder.mkdir(exist_ok=True)
        (self.folder / "index.json").write_text(json.dumps(index))
        return self.folder


class Desk:
    """A mixer on an open device, with everything decoded, and its clock."""

    def __init__(self, studio: Studio) -> None:
        self.now = 100.0
        self.index = load_index(studio.save())
        self.bank = Bank()
        self.mixer = Mixer(self.index, self.bank, lambda: self.now, Volumes())
        self.drones: dict[str, Drone] = {}
        self.mood = Mood()
        paths = [path for effect in self.index.effects.values() for path in effect.variants]
        paths += [path for piece in self.index.pieces.values() for path in piece.stems.values()]
        self.bank.prepare(paths)
        until(lambda: all(self.bank.has(path) for path in paths))

    @property
    def music(self):
        return self.mixer.music

    def play(self, piece: str) -> None:
        """Asks for a piece and waits until it has begun."""
        self.music.ask(piece)
        self.begin(piece)

    def begin(self, piece: str) -> None:
        def has_begun() -> bool:
            self.mixer.frame()
            return self.music.now == piece

        until(has_begun)

    def run(self, seconds: float, *, world: bool = True) -> None:
        for _ in range(round(seconds / TICK)):
            self.now += TICK
            if world:
                self.mixer.hear((), self.drones, self.mood)
            self.mixer.frame()

    @property
    def at_rest(self) -> bool:
        """Whether no stem comes or goes."""
        stems = [stem for playing in self.music._playing for stem in playing.stems]
        return all(stem.share == stem.goal for stem in stems)

    def stems(self, piece: str = "") -> dict[str, int]:
        """How loud the stems of a piece are, 0 to 255."""
        return {
            stem.name: stem.fader._now[0]
            for playing in self.music._playing
            if playing.piece.name == (piece or self.music.now)
            for stem in playing.stems
        }


def until(condition: Callable[[], bool]) -> None:
    """Waits for another thread."""
    pause = threading.Event()
    for _ in range(round(LONGEST_WAIT / 0.002)):
        if condition():
            return
        pause.wait(0.002)
    raise AssertionError("it never came to this")
