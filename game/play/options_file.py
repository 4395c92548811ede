"""The options of a person in a file beside the progress, read strictly and never lost."""

from __future__ import annotations

from dataclasses import asdict, fields
from typing import TYPE_CHECKING, Annotated, Final

import msgspec

from game.home import kept_folder
from game.play.save_file import NewerError, SaveFile
from game.view.looks import Looks

if TYPE_CHECKING:
    from pathlib import Path

FILE_NAME: Final = "options.save"

Percent = Annotated[int, msgspec.Meta(ge=0, le=100)]
KINDS: Final[dict[str, object]] = {
    "reduced_flashing": bool,
    "shake": Percent,
    "rain_density": Percent,
    "safe_colours": bool,
    "big_text": bool,
}
"""What each option may be; anything else in a file is kept, and not used."""


class OptionsFile:
    """The options and where they lie; trouble with the file never stops the game."""

    def __init__(self, folder: Path | None = None) -> None:
        """Reads the options of a folder, by default this person's own; damage is in `note`."""
        self._file = SaveFile((folder or kept_folder()) / FILE_NAME)
        self._others: dict[str, object] = {}
        self.looks = Looks()
        self.note = ""
        """One line for the person, or empty."""
        self.locked = False
        """Whether the file belongs to a newer version and is left untouched."""
        try:
            found, self.note = self._file.read(_decode)
        except NewerError as error:
            self.locked = True
            self.note = f"{error}: it is left as it is, options are not saved"
            return
        if found is not None:
            self._take(found)

    def save(self, looks: Looks) -> None:
        """Takes other options and puts them on the disk; a failure is one line in `note`."""
        self.looks = looks
        if self.locked:
            return
        try:
            self._file.write(msgspec.msgpack.encode({**self._others, **asdict(looks)}))
        except OSError as error:
            self.note = f"options cannot be saved ({error.strerror or error})"

    def _take(self, found: dict[str, object]) -> None:
        """Uses what makes sense; the rest is as it was meant by the game, with a word about it."""
        sound, odd = {}, []
        for name, value in found.items():
            if name not in KINDS:
                self._others[name] = value
                continue
            try:
                sound[name] = msgspec.convert(value, KINDS[name])
            except msgspec.ValidationError:
                odd.append(name)
        self.looks = Looks(**sound)
        if odd:
            self._file.set_aside()
            self.note = f"{FILE_NAME}: {', '.join(sorted(odd))}: no such value; the usual is used"


def names() -> list[str]:
    """The names of all options, in the order in which they are shown."""
    return [field.name for field in fields(Looks)]


def _decode(payload: bytes) -> dict[str, object]:
    try:
        return msgspec.msgpack.decode(payload, type=dict[str, object])
    except msgspec.MsgspecError as error:
        msg = f"the options make no sense ({error})"
        raise ValueError(msg) from error
