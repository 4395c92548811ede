"""What a sound was made from: it is rendered again only when that has changed."""

import hashlib
from functools import lru_cache
from pathlib import Path
from typing import Final

from audio.places import HERE, SCORES

KIT: Final = ("tone", "voices", "drums")
LENGTH: Final = 16  # hex digits of the fingerprint that are kept


@lru_cache(None)
def _scripts(folders: tuple[str, ...]) -> bytes:
    digest = hashlib.sha256()
    for folder in folders:
        for path in sorted((HERE / folder).glob("*.py")):
            digest.update(path.read_bytes())
    return digest.digest()


def _of(folders: tuple[str, ...], *files: Path) -> str:
    digest = hashlib.sha256(_scripts(folders))
    for path in files:
        digest.update(path.read_bytes())
    return digest.hexdigest()[:LENGTH]


def of_piece(name: str) -> str:
    """The fingerprint of a piece: its score and all that plays it."""
    files = (SCORES / f"{name}.score", HERE / "targets.py", HERE / "compose.py")
    return _of((*KIT, "score"), *files)


def of_effect(family: str) -> str:
    """The fingerprint of an effect: its family's script and the kit."""
    return _of(KIT, HERE / "effects" / f"{family}.py", HERE / "foley.py")
