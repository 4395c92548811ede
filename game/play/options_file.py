"""The options of a person in a file beside the progress, read strictly and never lost."""

from __future__ import annotations

from dataclasses import asdict, fields
from typing import TYPE_CHECKING, Annotated, Any, Final

import msgspec

from game.home import kept_folder
from game.play.save_file import NewerError, SaveFile
from game.sound.volumes import Volumes
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
"""What each option of the picture may be; what nobody knows is kept in the file, and not used."""

VOLUME_KINDS: Final[dict[str, object]] = {
    "overall": Percent,
    "music": Percent,
    "effects": Percent,
    "ambience": Percent,
    "voices": Percent,
    "menus": Percent,
    "captions": bool,
}
"""The same for the sound."""


class OptionsFile:
    """The options and where they lie; trouble with the file never stops the game."""

    def __init__(self, folder: Path | None = None) -> None:
        """Reads the options of a folder, by default this person's own; damage is in `note`."""
        self._file = SaveFile((folder or kept_folder()) / FILE_NAME)
        self._others: dict[str, object] = {}
        self.looks = Looks()
        self.volumes = Volumes()
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

    def save(self, chosen: Looks | Volumes) -> None:
        """Takes other options and puts all on the disk; a failure is one line in `note`."""
        if isinstance(chosen, Volumes):
            self.volumes = chosen
        else:
            self.looks = chosen
        if self.locked:
            return
        everything = {**self._others, **asdict(self.looks), **asdict(self.volumes)}
        try:
            self._file.write(msgspec.msgpack.encode(everything))
        except OSError as error:
            self.note = f"options cannot be saved ({error.strerror or error})"

    def _take(self, found: dict[str, object]) -> None:
        """Uses what makes sense; the rest is as it was meant by the game, with a word about it."""
        odd: list[str] = []
        self.looks = Looks(**_sound(found, KINDS, odd))
        self.volumes = Volumes(**_sound(found, VOLUME_KINDS, odd))
        known = {*KINDS, *VOLUME_KINDS}
        self._others = {name: value for name, value in found.items() if name not in known}
        if odd:
            self._file.set_aside()
            self.note = f"{FILE_NAME}: {', '.join(sorted(odd))}: no such value; the usual is used"


def _sound(found: dict[str, object], kinds: dict[str, object], odd: list[str]) -> dict[str, Any]:
    """The values of some options that are what they may be; the names of others go into `odd`."""
    good = {}
    for name in kinds.keys() & found.keys():
        try:
            good[name] = msgspec.convert(found[name], kinds[name])
        except msgspec.ValidationError:
            odd.append(name)
    return good


def names() -> list[str]:
    """The names of the options of the picture, in the order in which they are shown."""
    return [field.name for field in fields(Looks)]


def _decode(payload: bytes) -> dict[str, object]:
    try:
        return msgspec.msgpack.decode(payload, type=dict[str, object])
    except msgspec.MsgspecError as error:
        msg = f"the options make no sense ({error})"
        raise ValueError(msg) from error
