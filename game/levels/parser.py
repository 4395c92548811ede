"""pytmx, given nothing but a clean tree."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING, Any, Final

if TYPE_CHECKING:
    from types import ModuleType
    from xml.etree.ElementTree import Element

    from game.levels.errors import Place

PYGAME_USERS: Final = ("pygame", "pytmx.util_pygame")


def parse(tree: Element, place: Place) -> Any:
    """The pytmx.TiledMap of a clean tree; images are the paths of their files.

    Raises LevelError should pytmx refuse what the normaliser let pass.
    """
    make = _pytmx().TiledMap
    tiled = make(None, image_loader=_path_loader, invert_y=False, allow_duplicate_names=True)
    try:
        tiled.parse_xml(tree)
    except Exception as error:
        msg = f"pytmx cannot read it ({type(error).__name__}: {error}): save it again from Tiled"
        raise place.wrong(msg) from error
    return tiled


def _path_loader(filename: str, *_: object, **__: object) -> Any:
    def load(*_: object) -> str:
        return filename

    return load


def _pytmx() -> ModuleType:
    """Imports pytmx alone: a hack, because pytmx imports pygame wherever it finds it installed.

    Headless runs would pay for pygame in start-up time and get its greeting on stdout.
    """
    hidden = [name for name in PYGAME_USERS if name not in sys.modules]
    for name in hidden:
        sys.modules[name] = None  # type: ignore[assignment]
    try:
        import pytmx  # noqa: PLC0415  # only here can pygame be hidden from it
    finally:
        for name in hidden:
            del sys.modules[name]
    module: ModuleType = pytmx
    return module
