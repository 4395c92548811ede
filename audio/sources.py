"""What a sound was made from: it is rendered again only when that has changed."""

import ast
import hashlib
from functools import lru_cache
from pathlib import Path
from typing import Final

from audio.places import HERE, SCORES

KIT: Final = ("tone", "voices", "drums")
ENCODED: Final = tuple(HERE / name for name in ("ogg.py", "loops.py", "measure/seams.py"))
LENGTH: Final = 16  # hex digits of the fingerprint that are kept
DOCUMENTED: Final = (ast.Module, ast.ClassDef, ast.FunctionDef)


def _meaning(script: Path) -> bytes:
    """A script without its layout, comments and docstrings, which nobody hears."""
    tree = ast.parse(script.read_text(encoding="utf-8"))
    for node in ast.walk(tree):
        if isinstance(node, DOCUMENTED) and ast.get_docstring(node) is not None:
            node.body = node.body[1:]
    return ast.dump(tree).encode()


@lru_cache(None)
def _scripts(folders: tuple[str, ...]) -> bytes:
    digest = hashlib.sha256()
    for folder in folders:
        for path in sorted((HERE / folder).glob("*.py")):
            digest.update(_meaning(path))
    return digest.digest()


def _of(folders: tuple[str, ...], *files: Path) -> str:
    digest = hashlib.sha256(_scripts(folders))
    for path in files:
        digest.update(_meaning(path) if path.suffix == ".py" else path.read_bytes())
    return digest.hexdigest()[:LENGTH]


def of_piece(name: str) -> str:
    """The fingerprint of a piece: its score and all that plays it."""
    scripts = (HERE / "targets.py", HERE / "compose.py", HERE / "dull.py")
    return _of((*KIT, "score"), SCORES / f"{name}.score", *scripts, *ENCODED)


def of_effect(family: str) -> str:
    """The fingerprint of an effect: its family's script and the kit."""
    return _of(KIT, HERE / "effects" / f"{family}.py", HERE / "foley.py", *ENCODED)
