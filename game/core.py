"""What runs and draws the worlds: the sources, or what mypyc made of them.

Where the package was built with MUSUTAFU_COMPILE=1 the libraries lie beside the sources, and
Python prefers them. MUSUTAFU_CORE=python chooses the sources all the same.
"""

from __future__ import annotations

import os
import sys
from importlib.machinery import SOURCE_SUFFIXES, FileFinder, SourceFileLoader
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Sequence
    from importlib.machinery import ModuleSpec
    from types import ModuleType

SWITCH: Final = "MUSUTAFU_CORE"
INSIDE: Final = ("game.sim.", "game.view.", "game.sound.")
"""Starts of the names of the modules that may be compiled: all of them, or none."""


class SourcesOnly:
    """An import finder that finds nothing but sources, where modules may be compiled."""

    @staticmethod
    def find_spec(
        name: str, path: Sequence[str] | None, target: ModuleType | None = None
    ) -> ModuleSpec | None:
        """The spec of such a module; None leaves others to the finders that follow.

        Raises ModuleNotFoundError for what is made for the compiled game only.
        """
        if not name.startswith(INSIDE):
            return None
        for folder in path or ():
            spec = FileFinder(folder, (SourceFileLoader, SOURCE_SUFFIXES)).find_spec(name, target)
            if spec is not None:
                return spec
        msg = f"no source of {name}"
        raise ModuleNotFoundError(msg, name=name)


def choose() -> None:
    """Obeys MUSUTAFU_CORE; to be called before anything that is compiled is imported.

    Raises ImportError for a value other than "python" or nothing.
    """
    asked = os.environ.get(SWITCH, "")
    if asked not in {"", "python"}:
        msg = f"{SWITCH}={asked}: say python, or nothing for the best core that is installed"
        raise ImportError(msg)
    if asked:
        sys.meta_path.insert(0, SourcesOnly)


def core() -> str:
    """Which core runs the worlds: "python" or "compiled"."""
    import game.sim.world  # noqa: PLC0415 - `choose` comes first

    return "python" if (game.sim.world.__file__ or "").endswith(".py") else "compiled"
