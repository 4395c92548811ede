"""Files as Tiled writes them, made in memory: one street in every dialect, and broken ones."""

from game.lab.tiled_files.changes import CHANGES
from game.lab.tiled_files.dialects import DIALECTS, Dialect
from game.lab.tiled_files.draft import Files, put
from game.lab.tiled_files.street import street
from game.lab.tiled_files.texts import TEXTS

__all__ = ["CHANGES", "DIALECTS", "Dialect", "Files", "put", "street", "valid_files"]


def valid_files() -> dict[str, Files]:
    """Folders of files by what is special about them; the map of each is one and the same level."""
    written = {name: change(street(Dialect()).files()) for name, change in TEXTS.items()}
    plain = {name: street(dialect).files() for name, dialect in DIALECTS.items()}
    changed = {}
    for name, change in CHANGES.items():
        draft = street(Dialect())
        change(draft)
        changed[name] = draft.files()
    return plain | changed | written
