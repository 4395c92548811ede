"""Names of files in a pack: such as every system can hold, and none that leads elsewhere."""

from __future__ import annotations

from typing import Final

LONGEST_NAME: Final = 120  # characters with its folders: fits below any cache folder on Windows
DEEPEST: Final = 6  # folders
FORBIDDEN: Final = frozenset('<>:"|?*\\')  # on Windows; a backslash is a folder there
PORTS: Final = {f"{port}{number}" for port in ("com", "lpt") for number in range(10)}
RESERVED: Final = PORTS | {"con", "prn", "aux", "nul", "conin$", "conout$"}
"""Devices of Windows, whatever comes after a dot."""


def problem_of_name(name: str) -> str:
    """What is wrong with the name of a file in a pack, such as `pictures/wall.png`, or empty."""
    if not 1 <= len(name) <= LONGEST_NAME:
        return f"has a name of {len(name)} characters: at most {LONGEST_NAME}, and at least one"
    if not (name.isascii() and name.isprintable()):
        return "has a name with other signs than plain letters, digits and marks: rename it"
    if FORBIDDEN & set(name):
        return 'has one of < > : " | ? * \\ in its name: rename it'
    parts = name.split("/")
    if len(parts) > DEEPEST + 1:
        return f"lies {len(parts) - 1} folders deep: at most {DEEPEST}"
    if any(part in {"", ".", ".."} for part in parts):
        return "leads out of the pack, or nowhere: name files by folders below the pack only"
    if any(part.endswith((" ", ".")) or part.startswith(" ") for part in parts):
        return "begins or ends with a space or a dot: rename it"
    if any(part.split(".")[0].rstrip().lower() in RESERVED for part in parts):
        return "has a name that Windows keeps for a device: rename it"
    return ""
