"""A sound that nobody hears, and that remembers what it was asked for."""

from __future__ import annotations

from game.sound.cue import Cue
from game.sound.sound import Sound


class Heard(Sound):
    """Notes every call in order."""

    def __init__(self) -> None:
        super().__init__(mute=True)
        self.cues: list[Cue] = []
        self.pieces: list[str] = []
        self.holds: list[bool] = []
        self.speaks: list[bool] = []
        self.retries = 0
        self.ears: list[tuple[str, int, int]] = []
        self.volumes = None

    @property
    def names(self) -> list[str]:
        """What was played, by name."""
        return [cue.name for cue in self.cues]

    @property
    def piece(self) -> str:
        """The music of now."""
        return self.pieces[-1] if self.pieces else ""

    @property
    def held(self) -> bool:
        return bool(self.holds) and self.holds[-1]

    @property
    def speaking(self) -> bool:
        return bool(self.speaks) and self.speaks[-1]

    def forget(self) -> None:
        """Only what comes from now on counts."""
        self.cues.clear()

    def play(self, cue: Cue) -> None:
        self.cues.append(cue)

    def music(self, piece: str) -> None:
        if piece != self.piece or not self.pieces:
            self.pieces.append(piece)

    def hold(self, held: bool) -> None:
        if held != self.held:
            self.holds.append(held)

    def speak(self, speaking: bool) -> None:
        if speaking != self.speaking:
            self.speaks.append(speaking)

    def hear(self, world, ears) -> None:
        self.ears.append(ears)

    def retry(self) -> None:
        self.retries += 1

    def choose(self, volumes) -> None:
        self.volumes = volumes
