"""Small files that prove themselves: magic, version, length, SHA-256, payload.

A file is written beside its place, read back, and only then moved there: whoever pulls the plug
leaves the old file or the new one, never half of either.
"""

from __future__ import annotations

import os
import stat
import struct
import tempfile
from hashlib import sha256
from pathlib import Path
from typing import Final

HEADER: Final = struct.Struct("<4sHI32s")
LARGEST: Final = 8 << 20  # bytes of a file that anyone reads


def seal(magic: bytes, version: int, payload: bytes) -> bytes:
    """A file's bytes: `magic` is 4 bytes, `version` 0-65535, the payload at most 8 MiB."""
    return HEADER.pack(magic, version, len(payload), sha256(payload).digest()) + payload


def unseal(magic: bytes, version: int, data: bytes) -> bytes:
    """The payload of a file's bytes; ValueError says what is wrong and what to do."""
    if len(data) < HEADER.size or data[:4] != magic:
        msg = f"does not begin with {magic.decode('ascii')!r}: it is another kind of file"
        raise ValueError(msg)
    _, found, length, checksum = HEADER.unpack_from(data)
    if found != version:
        cure = "update the game" if found > version else "record it again"
        msg = f"has version {found}, this game reads version {version}: {cure}"
        raise ValueError(msg)
    payload = data[HEADER.size :]
    if len(payload) != length or sha256(payload).digest() != checksum:
        msg = "is damaged (its checksum does not match): take another copy"
        raise ValueError(msg)
    return payload


def read_bytes(path: Path) -> bytes:
    """The bytes of a regular file of at most 8 MiB; OSError or ValueError otherwise."""
    if not stat.S_ISREG(path.stat().st_mode):
        msg = "is no regular file: name a file"
        raise ValueError(msg)
    with path.open("rb") as file:
        data = file.read(LARGEST + 1)
    if len(data) > LARGEST:
        msg = f"is larger than {LARGEST >> 20} MiB: it is another kind of file"
        raise ValueError(msg)
    return data


def write_bytes(path: Path, data: bytes) -> None:
    """Puts a whole file in place, or leaves what was there; raises OSError."""
    handle, name = tempfile.mkstemp(dir=path.parent, prefix=f".{path.name[:40]}.")
    written = Path(name)
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        if written.read_bytes() != data:
            msg = "what was written reads back differently: the disk is not to be trusted"
            raise OSError(msg)
        written.chmod(0o644)  # a temporary file is its owner's alone
        written.replace(path)
    except BaseException:
        written.unlink(missing_ok=True)
        raise
    _flush_folder(path.parent)


def _flush_folder(folder: Path) -> None:
    """Makes the new name itself last; systems that cannot open a folder do without."""
    if os.name != "posix":
        return
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
