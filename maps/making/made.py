"""Every file that is made, as text by its path from the folder of the maps."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from game.levels.data import DATA_MAPS
from maps.making.ground_rules import (
    edge_rules,
    plain_rules,
    shadow_rules,
    window_rules,
    worn_rules,
)
from maps.making.new_level import new_level_text
from maps.making.object_types import object_types_text
from maps.making.project import OBJECT_TYPES_FILE, RULES_FILE, project_text
from maps.making.street_rules import house_rules, prop_rules, surface_rules
from maps.making.tables import README, with_tables
from maps.making.templates import FOLDER, template_texts

if TYPE_CHECKING:
    from pathlib import Path

PROJECT: Final = "musutafu.tiled-project"
NEW_LEVEL: Final = f"{FOLDER}/new_level.tmx"
RULES: Final = {
    "1_plain": plain_rules, "2_shadows": shadow_rules, "3_windows": window_rules,
    "4_houses": house_rules, "5_props": prop_rules, "6_edges": edge_rules, "7_worn": worn_rules,
    "8_street": surface_rules,
}  # fmt: skip
"""The rule maps in the order in which they are followed."""

OWN_FOLDERS: Final = (FOLDER, "rules")
"""Folders that hold nothing but what is made."""


def made(folder: Path = DATA_MAPS) -> dict[str, str]:
    """All files; of the folder's README only the tables are made."""
    texts = {PROJECT: project_text(), OBJECT_TYPES_FILE: object_types_text()}
    rules = {f"rules/{name}.tmx": make().text() for name, make in RULES.items()}
    order = "# what *Map > AutoMap* follows, one after another; made by python -m maps\n"
    order += "".join(f"{name}\n" for name in rules)
    readme = with_tables((folder / README).read_text(encoding="utf-8"))
    level = {NEW_LEVEL: new_level_text(), README: readme}
    return texts | template_texts() | rules | {RULES_FILE: order} | level


def stale(folder: Path = DATA_MAPS) -> list[str]:
    """What would change if everything were made anew, each with what is wrong with it."""
    texts = made(folder)
    changed = [name for name, text in texts.items() if _kept(folder / name) != text]
    return [*changed, *(f"{name} (no longer made)" for name in _left_over(folder, texts))]


def write(folder: Path = DATA_MAPS) -> None:
    """Writes everything, and removes from the made folders what is no longer made."""
    texts = made(folder)
    for name, text in texts.items():
        path = folder / name
        if _kept(path) != text:
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(text, encoding="utf-8", newline="\n")
    for name in _left_over(folder, texts):
        (folder / name).unlink()


def _kept(path: Path) -> str | None:
    return path.read_text(encoding="utf-8") if path.is_file() else None


def _left_over(folder: Path, texts: dict[str, str]) -> list[str]:
    found = (path for own in OWN_FOLDERS for path in (folder / own).rglob("*") if path.is_file())
    names = (path.relative_to(folder).as_posix() for path in found)
    return sorted(name for name in names if name not in texts)
