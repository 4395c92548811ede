"""Compiles simulation, drawing and hearing into the wheel, where MUSUTAFU_COMPILE=1 asks for it.

Without the switch nothing of this runs: the wheel is pure Python and needs no compiler. Sources
are shipped either way, so that MUSUTAFU_CORE=python can choose them at run time.
"""

from __future__ import annotations

import os
import shutil
import tempfile
from contextlib import chdir
from pathlib import Path
from typing import Any, Final

from hatchling.builders.hooks.plugin.interface import BuildHookInterface

SWITCH: Final = "MUSUTAFU_COMPILE"
PARTS: Final = {
    "musutafu_core": "game/sim", "musutafu_view": "game/view", "musutafu_sound": "game/sound",
}  # fmt: skip
"""The packages that are compiled, by the names of their libraries (NAME__mypyc)."""
EXTRA: Final = ("game.view._enlarge", "game/view/_enlarge.c")
"""A module that is written in C."""
EXTRA_FLAGS: Final = [] if os.name == "nt" else ["-O3"]  # many pixels in one instruction
NEEDED: Final = ["mypy>=1.19", "setuptools>=68"]
# calls within the library need not go through its table of symbols: a sixth faster
FLAGS: Final = [] if os.name == "nt" else ["-fvisibility=hidden", "-fno-semantic-interposition"]
# drawing waits for its library most of the time; this is built in two thirds of the time
LESS_EFFORT: Final = {} if os.name == "nt" else {"musutafu_view__mypyc": ["-O2"]}


class CompiledCore(BuildHookInterface):  # type: ignore[type-arg]
    """Hatch's custom build hook."""

    def dependencies(self) -> list[str]:
        """What compiling needs, with the types of the game's libraries; else nothing."""
        return [*NEEDED, *self.metadata.core.dependencies] if self._asked() else []

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        """Compiles and adds the libraries; an editable install stays interpreted."""
        if not self._asked() or version == "editable":
            return
        self._libraries = Path(tempfile.mkdtemp(prefix="musutafu-core-"))
        for library in compiled(Path(self.root), self._libraries):
            inside = library.relative_to(self._libraries / "lib").as_posix()
            build_data["force_include"][str(library)] = inside
        build_data["pure_python"] = False
        build_data["infer_tag"] = True

    def finalize(self, version: str, build_data: dict[str, Any], artifact_path: str) -> None:
        """Removes what was only needed to pack the wheel."""
        if hasattr(self, "_libraries"):
            shutil.rmtree(self._libraries, ignore_errors=True)

    def _asked(self) -> bool:
        return self.target_name == "wheel" and os.environ.get(SWITCH) == "1"


def compiled(root: Path, scratch: Path) -> list[Path]:
    """Compiles PARTS and EXTRA of a checkout; the libraries, laid out as in a wheel below `lib`.

    Raises SystemExit or setuptools' errors when types are wrong or no compiler is found.
    """
    # imported here: a plain build has neither
    from mypyc.build import mypycify  # noqa: PLC0415
    from setuptools import Distribution, Extension  # noqa: PLC0415
    from setuptools.command.build_ext import build_ext  # noqa: PLC0415

    groups: list[tuple[list[str], str | None]] = [
        (_sources(root, package), name) for name, package in PARTS.items()
    ]
    with chdir(root):  # modules are named by their path from here
        extensions = mypycify(
            [
                f"--cache-dir={scratch / 'mypy'}", "--config-file=pyproject.toml",
                *(source for sources, _ in groups for source in sources),
            ],
            opt_level="3",
            debug_level="0",
            separate=groups,
            target_dir=str(scratch / "c"),
        )  # fmt: skip
        name, source = EXTRA
        extensions.append(Extension(name, [source], extra_compile_args=[*EXTRA_FLAGS]))
        for extension in extensions:
            extension.extra_compile_args += [*FLAGS, *LESS_EFFORT.get(extension.name, [])]
        command = build_ext(Distribution({"name": "musutafu", "ext_modules": extensions}))
        command.build_lib = str(scratch / "lib")
        command.build_temp = str(scratch / "objects")
        command.parallel = len(PARTS)  # each is one long file
        command.ensure_finalized()
        command.run()
    return [Path(library) for library in command.get_outputs()]


def _sources(root: Path, package: str) -> list[str]:
    """The modules of a package but its __init__, which only names what others hold."""
    found = sorted((root / package).glob("*.py"))
    return [str(path.relative_to(root)) for path in found if path.stem != "__init__"]
