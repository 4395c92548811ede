"""What every scene needs: pictures, the typeface, the person's progress, how it is played."""

from __future__ import annotations

from copy import copy
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Final

from game.home import kept_folder
from game.levels.data import DATA_SHEETS
from game.play.course import Course, PackCourse
from game.play.options_file import OptionsFile
from game.play.saves import Store
from game.sound.sound import Sound
from game.sound.standing import furnish
from game.view.scenery import load_scenery
from game.view.sheets import Sheets
from game.view.text import Font

if TYPE_CHECKING:
    from pathlib import Path

    from game.levels.packs import Pack
    from game.play.controls import Controls
    from game.sound.volumes import Volumes
    from game.view.looks import Looks
    from game.view.scenery import Scenery


PACKS: Final = "packs"  # the folder of the progress in packs, beside the story's


@dataclass
class Kit:
    """Shared by all scenes; needs a display mode that is set."""

    controls: Controls
    mute: bool = False
    """No sound at all."""
    watch: bool = False
    """Maps are loaded anew when their file changes."""
    record: Path | None = None
    """Where the last game is written as a replay."""
    course: Course = field(default_factory=Course)
    """What lies around the level that is played: the story, or a pack."""
    store: Store = field(default_factory=Store)
    options: OptionsFile = field(default_factory=OptionsFile)
    sheets: Sheets = field(default_factory=lambda: Sheets(DATA_SHEETS))
    _sceneries: dict[Path, Scenery] = field(default_factory=dict)

    def __post_init__(self) -> None:
        """Makes the typeface from the sheets, and the sound that nothing is loaded of yet."""
        self.font = Font(self.sheets)
        self.font.big = self.looks.big_text
        self.sound = Sound(self.options.volumes, mute=self.mute)

    @property
    def looks(self) -> Looks:
        """How the person wants the game to look."""
        return self.options.looks

    def choose(self, looks: Looks) -> None:
        """Draws by other options from now on, and keeps them."""
        self.options.save(looks)
        self.font.big = looks.big_text

    def choose_volumes(self, volumes: Volumes) -> None:
        """Sounds by other options from now on, and keeps them."""
        self.options.save(volumes)
        self.sound.choose(volumes)

    def for_pack(self, pack: Pack) -> Kit:
        """The same for a pack, whose progress lies in a folder of its own."""
        kit = copy(self)
        kit.course = PackCourse(pack)
        kit.store = Store(kept_folder() / PACKS / pack.key)
        return kit

    @property
    def notes(self) -> str:
        """What has to be said about the person's files, or empty."""
        return "; ".join(note for note in (self.store.note, self.options.note) if note)

    def scenery(self, path: Path, *, fresh: bool = False) -> Scenery:
        """A map's scenery, kept with all that is worked out from it; raises LevelError."""
        if fresh or path not in self._sceneries:
            self.know(path, load_scenery(path))
        return self._sceneries[path]

    def know(self, path: Path, scenery: Scenery) -> None:
        """Takes in a map's scenery that is loaded already."""
        furnish(scenery)
        self._sceneries[path] = scenery
