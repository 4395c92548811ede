"""State as packed integers: what a snapshot holds, what a digest covers."""

import struct
from collections.abc import Iterator
from hashlib import blake2b
from typing import Final

from game.sim.level import Level

MAGIC = b"MUSU"
VERSION: Final = 1
HEADER = struct.Struct("<4sB16s")


def digest_of(numbers: list[int]) -> int:
    """A 64-bit hash of a list of 64-bit integers."""
    packed = struct.pack(f"<{len(numbers)}q", *numbers)
    return int.from_bytes(blake2b(packed, digest_size=8).digest(), "little")


def pack(level: Level, numbers: list[int]) -> bytes:
    """A snapshot: a small header, the level's fingerprint, and the numbers."""
    return HEADER.pack(MAGIC, VERSION, level.fingerprint) + struct.pack(
        f"<{len(numbers)}q", *numbers
    )


def unpack(level: Level, saved: bytes) -> Iterator[int]:
    """The numbers of a snapshot; ValueError for another level's or a damaged one."""
    if len(saved) < HEADER.size or (len(saved) - HEADER.size) % 8:
        msg = "not a snapshot, or a damaged one"
        raise ValueError(msg)
    magic, version, fingerprint = HEADER.unpack_from(saved)
    if magic != MAGIC or version != VERSION:
        msg = f"not a snapshot of version {VERSION}"
        raise ValueError(msg)
    if fingerprint != level.fingerprint:
        msg = f"a snapshot of another level than {level.name!r}"
        raise ValueError(msg)
    count = (len(saved) - HEADER.size) // 8
    return iter(struct.unpack_from(f"<{count}q", saved, HEADER.size))
