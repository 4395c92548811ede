"""Paths that name no file, or something that only looks like one."""

from __future__ import annotations

import os
import socket
import sys
from pathlib import Path
from typing import Final

from game.lab.hostile_files.case import Case, on_disk


def _large(folder: Path) -> Path:
    (folder / "map.tmx").write_bytes(b" " * (2 * 1024 * 1024 + 1))
    return folder / "map.tmx"


def _sparse(folder: Path) -> Path:
    with (folder / "map.tmx").open("r+b") as file:
        file.truncate(1 << 33)
    return folder / "map.tmx"


def _link(folder: Path) -> Path:
    (folder / "link.tmx").symlink_to(folder / "map.tmx")
    return folder / "link.tmx"


def _link_to_itself(folder: Path) -> Path:
    (folder / "link.tmx").symlink_to(folder / "link.tmx")
    return folder / "link.tmx"


def _link_instead(name: str, target: str, folder: Path) -> Path:
    (folder / name).unlink()
    (folder / name).symlink_to(target)
    return folder / "map.tmx"


def _folder_behind_a_link(folder: Path) -> Path:
    (folder / "sets").symlink_to("/etc")
    text = (folder / "map.tmx").read_text("utf-8")
    (folder / "map.tmx").write_text(text.replace("tiles.tsx", "sets/passwd"), "utf-8")
    return folder / "map.tmx"


def _pipe(folder: Path) -> Path:
    os.mkfifo(folder / "pipe.tmx")
    return folder / "pipe.tmx"


def _pipe_instead(name: str, folder: Path) -> Path:
    (folder / name).unlink()
    os.mkfifo(folder / name)
    return folder / "map.tmx"


def _socket(folder: Path) -> Path:
    here = Path.cwd()
    os.chdir(folder)  # a socket's path may have 108 bytes only
    try:
        with socket.socket(socket.AF_UNIX) as made:
            made.bind("sock.tmx")
    finally:
        os.chdir(here)
    return folder / "sock.tmx"


IS_LINK: Final = "is a link"
NO_FILE: Final = "not a regular file"
FILES: Final[dict[str, Case]] = {
    "missing": on_disk(lambda folder: folder / "no.tmx", "no such file"),
    "in a folder that is missing": on_disk(lambda folder: folder / "a/no.tmx", "no such file"),
    "a folder": on_disk(lambda folder: folder, "a folder"),
    "the folder above": on_disk(lambda folder: folder / "..", "a folder"),
    "in a file": on_disk(lambda folder: folder / "map.tmx/a.tmx", "cannot be read"),
    "of a name with a zero": on_disk(lambda folder: folder / "a\0.tmx", "bad file name"),
    "of a name of 5,000 letters": on_disk(
        lambda folder: folder / ("x" * 5000 + ".tmx"), "cannot be read"
    ),
    "of 2 megabytes": on_disk(_large, "at most 2097152"),
    "of 8 gigabytes of nothing": on_disk(_sparse, "at most 2097152"),
}
if sys.platform != "win32":
    FILES.update({
        "a link": on_disk(_link, IS_LINK),
        "a link to itself": on_disk(_link_to_itself, IS_LINK),
        "a pipe": on_disk(_pipe, NO_FILE),
        "a socket": on_disk(_socket, NO_FILE),
        "a device": on_disk(lambda _: Path("/dev/zero"), NO_FILE),
        "the terminal": on_disk(lambda _: Path("/dev/tty"), NO_FILE),
        "a folder behind a link": on_disk(_folder_behind_a_link, IS_LINK),
        "a tileset behind a link": on_disk(
            lambda folder: _link_instead("tiles.tsx", "boxes.tsx", folder), IS_LINK),
        "a picture behind a link": on_disk(
            lambda folder: _link_instead("tiles.png", "/dev/zero", folder), IS_LINK),
        "a template behind a link": on_disk(
            lambda folder: _link_instead("door.tx", "/etc/passwd", folder), IS_LINK),
        "a tileset that is a pipe": on_disk(
            lambda folder: _pipe_instead("tiles.tsx", folder), NO_FILE),
        "a picture that is a pipe": on_disk(
            lambda folder: _pipe_instead("tiles.png", folder), NO_FILE),
        "a template that is a pipe": on_disk(
            lambda folder: _pipe_instead("page.tx", folder), NO_FILE),
    })  # fmt: skip
