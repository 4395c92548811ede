"""A level, a folder or a zip that was named or dropped onto the window, as a scene."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from game.levels import LevelError
from game.levels.packs import find_level, pack_named, pack_of, pack_source
from game.play import menu_sounds
from game.play.chapter import Chapter, Plan
from game.play.notes import draw_note
from game.play.pack_title import PackTitle, Way
from game.play.scene import Pop, Scene
from game.play.shade import darken

if TYPE_CHECKING:
    from pygame import Surface

    from game.play.actions import Action
    from game.play.kit import Kit
    from game.play.scene import Move

DIM: Final = 0.5  # share of dark behind a word about what could not be opened


def scene_for(kit: Kit, argument: str, way: Way | None = None) -> Scene:
    """The title of a whole pack, else the chapter of one level; raises LevelError."""
    way = way or Way()
    path = find_level(argument)
    pack = pack_named(argument) or pack_of(path)
    if pack is None:
        return Chapter(kit, Plan(path, argument, *way))
    kit = kit.for_pack(pack)
    if pack_source(argument) is not None:
        return PackTitle(kit, pack, way)
    return Chapter(kit, Plan(path, path.stem, *way))


def dropped(kit: Kit, file: str) -> Scene:
    """What was dropped onto the window, or a word about why it cannot be opened."""
    try:
        return scene_for(kit, file)
    except LevelError as error:
        return Notice(kit, str(error))


class Notice(Scene):
    """One message over whatever was there; any choice closes it."""

    see_through = True

    def __init__(self, kit: Kit, text: str) -> None:
        """Shows the text, 4 lines at most."""
        self._kit = kit
        self._text = text
        kit.sound.play(menu_sounds.REFUSE)

    def act(self, action: Action) -> Move | None:
        """Closes it."""
        self._kit.sound.play(menu_sounds.BACK)
        return Pop("read")

    def draw(self, surface: Surface, alpha: float) -> None:
        """The text at the screen's lower edge."""
        darken(surface, DIM)
        draw_note(surface, self._kit.font, self._text)
