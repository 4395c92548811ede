"""Replays on disk: sealed, run-length coded, squeezed, and read without trust."""

from __future__ import annotations

import struct
import zlib
from itertools import groupby
from pathlib import Path
from typing import TYPE_CHECKING, Final

import msgspec

from game.replay.errors import ReplayError
from game.replay.replay import PARTS, Check, Replay
from game.replay.sealed import LARGEST, read_bytes, seal, unseal, write_bytes
from game.sim.skill import DEFAULT, SKILL_NAMES

if TYPE_CHECKING:
    from collections.abc import Iterator

MAGIC: Final = b"MREP"
VERSION: Final = 1
LONGEST: Final = 4 * 60 * 60 * 60  # ticks: four hours
RUN: Final = struct.Struct("<HB")  # how many ticks the same buttons, and which
LONGEST_RUN: Final = 0xFFFF
CHECK: Final = struct.Struct(f"<IQ{len(PARTS)}H")
LONGEST_WORD: Final = 1024  # characters of a level's path


class _Payload(msgspec.Struct, array_like=True, forbid_unknown_fields=True):
    level: str
    fingerprint: bytes
    seed: int
    izuku_by: str
    katsuki_by: str
    izuku: bytes
    katsuki: bytes | None
    checks: bytes
    outcome: str
    game_version: str
    skill: str = DEFAULT  # files of older games have none


def save_replay(replay: Replay, path: Path) -> None:
    """Writes a replay in one piece, over what was there; raises ReplayError."""
    try:
        write_bytes(path, encode(replay))
    except OSError as error:
        raise ReplayError(path, f"cannot be written ({_reason(error)})") from error


def load_replay(path: Path) -> Replay:
    """Reads a replay; raises ReplayError for a file that is none, damaged or of another version."""
    try:
        return decode(read_bytes(path))
    except OSError as error:
        raise ReplayError(path, f"cannot be read ({_reason(error)})") from error
    except ValueError as error:
        raise ReplayError(path, str(error)) from error


def encode(replay: Replay) -> bytes:
    """A replay as the bytes of its file."""
    payload = _Payload(
        level=replay.level,
        fingerprint=replay.fingerprint,
        seed=replay.seed,
        izuku_by=replay.izuku_by,
        katsuki_by=replay.katsuki_by,
        izuku=_runs(replay.izuku),
        katsuki=None if replay.katsuki is None else _runs(replay.katsuki),
        checks=b"".join(CHECK.pack(c.tick, c.digest, *c.parts) for c in replay.checks),
        outcome=replay.outcome,
        game_version=replay.game_version,
        skill=replay.skill,
    )
    return seal(MAGIC, VERSION, zlib.compress(msgspec.msgpack.encode(payload), 9))


def decode(data: bytes) -> Replay:
    """A replay from the bytes of its file; ValueError says what is wrong."""
    squeezed = unseal(MAGIC, VERSION, data)
    try:
        payload = msgspec.msgpack.decode(_unsqueezed(squeezed), type=_Payload)
    except (msgspec.MsgspecError, zlib.error) as error:
        msg = f"holds something else than a replay ({error}): record it again"
        raise ValueError(msg) from error
    izuku = _buttons(payload.izuku)
    katsuki = None if payload.katsuki is None else _buttons(payload.katsuki)
    checks = tuple(_checks(payload.checks))
    rising = [check.tick for check in checks]
    if (
        (katsuki is not None and len(katsuki) != len(izuku))
        or rising != sorted(set(rising))
        or rising[-1:] != [len(izuku)]
        or not 1 <= len(payload.level) <= LONGEST_WORD
        or not -(1 << 63) <= payload.seed < 1 << 63
        or payload.skill not in SKILL_NAMES
    ):
        msg = "contradicts itself (its lengths, checks, level, seed or skill): record it again"
        raise ValueError(msg)
    return Replay(
        level=payload.level,
        fingerprint=payload.fingerprint,
        seed=payload.seed,
        izuku_by=payload.izuku_by,
        katsuki_by=payload.katsuki_by,
        izuku=izuku,
        katsuki=katsuki,
        checks=checks,
        outcome=payload.outcome,
        game_version=payload.game_version,
        skill=payload.skill,
    )


def _unsqueezed(squeezed: bytes) -> bytes:
    """The plain bytes, at most 8 MiB: a bomb is not a replay."""
    machine = zlib.decompressobj()
    plain = machine.decompress(squeezed, LARGEST)
    if not machine.eof:
        msg = "is longer than any game: it is no replay"
        raise ValueError(msg)
    return plain


def _runs(buttons: bytes) -> bytes:
    packed = bytearray()
    for value, group in groupby(buttons):
        count = sum(1 for _ in group)
        while count:
            part = min(count, LONGEST_RUN)
            packed += RUN.pack(part, value)
            count -= part
    return bytes(packed)


def _buttons(packed: bytes) -> bytes:
    if len(packed) % RUN.size:
        msg = "ends in the middle of a button: record it again"
        raise ValueError(msg)
    buttons = bytearray()
    for count, value in RUN.iter_unpack(packed):
        buttons += bytes([value]) * count
        if len(buttons) > LONGEST:
            msg = f"is longer than {LONGEST} ticks (four hours): it is no replay"
            raise ValueError(msg)
    return bytes(buttons)


def _checks(packed: bytes) -> Iterator[Check]:
    if len(packed) % CHECK.size:
        msg = "ends in the middle of a check: record it again"
        raise ValueError(msg)
    for tick, digest, *parts in CHECK.iter_unpack(packed):
        yield Check(tick, digest, tuple(parts))


def _reason(error: OSError) -> str:
    return (error.strerror or str(error)).lower()
