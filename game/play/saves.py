"""What a person has reached: best times, endings, pages, and where to go on."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Final

import msgspec

from game.home import kept_folder
from game.play.save_file import NewerError, SaveFile

if TYPE_CHECKING:
    from pathlib import Path

FILE_NAME: Final = "progress.save"

Count = Annotated[int, msgspec.Meta(ge=0)]


class Resume(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """A checkpoint to go on from: the level, the world as it stood, and what led there."""

    level: str
    side: str
    world: bytes
    ticks: Count
    falls: Count
    retries: Count


class Progress(msgspec.Struct, forbid_unknown_fields=True):
    """All that is kept between two games; best times are ticks of play by level and side."""

    best: dict[str, Count] = {}
    endings: list[str] = []
    pages: list[Count] = []
    resume: Resume | None = None

    def beats(self, level: str, side: str, ticks: int) -> bool:
        """Takes in a finished level; whether it is the best time so far."""
        name = f"{level} {side}"
        if ticks >= self.best.get(name, ticks + 1):
            return False
        self.best[name] = ticks
        return True

    def best_time(self, level: str, side: str) -> int | None:
        """Ticks of the best time, or None."""
        return self.best.get(f"{level} {side}")

    def leave(self, level: str, side: str) -> None:
        """Forgets where to go on in a level that is finished; of others nothing is forgotten."""
        if self.resume is not None and (self.resume.level, self.resume.side) == (level, side):
            self.resume = None

    def saw(self, ending: str) -> bool:
        """Takes in an ending; whether it was new."""
        if ending in self.endings:
            return False
        self.endings.append(ending)
        return True

    def found(self, page: int) -> bool:
        """Takes in a notebook page; whether it was new."""
        if page in self.pages:
            return False
        self.pages.append(page)
        return True


class Store:
    """Progress and the file in which it lies; trouble with it never stops the game."""

    def __init__(self, folder: Path | None = None) -> None:
        """Reads the progress of a folder, by default this person's own; damage is in `note`."""
        self._file = SaveFile((folder or kept_folder()) / FILE_NAME)
        self.progress = Progress()
        self.note = ""
        """One line for the person, or empty."""
        self.locked = False
        """Whether the file belongs to a newer version and is left untouched."""
        try:
            found, self.note = self._file.read(_decode)
        except NewerError as error:
            self.locked = True
            self.note = f"{error}: it is left as it is, nothing is saved"
            return
        if found is not None:
            self.progress = found

    def save(self) -> None:
        """Puts the progress on the disk; a failure is one line in `note`."""
        if self.locked:
            return
        try:
            self._file.write(msgspec.msgpack.encode(self.progress))
        except OSError as error:
            self.note = f"progress cannot be saved ({error.strerror or error})"


def _decode(payload: bytes) -> Progress:
    try:
        return msgspec.msgpack.decode(payload, type=Progress)
    except msgspec.MsgspecError as error:
        msg = f"the save makes no sense ({error})"
        raise ValueError(msg) from error
