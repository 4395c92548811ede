"""Reading and writing OGG Vorbis."""

import io
from pathlib import Path
from typing import BinaryIO, Final

import numpy as np
import soundfile

from audio.tone.units import RATE, Samples

# libsndfile's Vorbis encoder overflows its stack on very long single writes
BLOCK: Final = 4096


def write(file: Path | BinaryIO, sound: Samples, quality: float) -> None:
    """Encodes a sound, mono or stereo, at a Vorbis quality of 0-1."""
    channels = sound.shape[1] if sound.ndim == 2 else 1
    with soundfile.SoundFile(
        file, "w", RATE, channels, format="OGG", subtype="VORBIS", compression_level=1 - quality
    ) as out:
        for start in range(0, len(sound), BLOCK):
            out.write(sound[start : start + BLOCK].astype(np.float32))


def read(file: Path | BinaryIO) -> Samples:
    """What a file sounds like to the game: mono (frames,) or stereo (frames, 2).

    Raises ValueError for a file of another rate than the game's.
    """
    sound, rate = soundfile.read(file, dtype="float64")
    if rate != RATE:
        raise ValueError(f"{file}: {rate} frames per second instead of {RATE}")
    return np.asarray(sound, dtype=np.float64)


def encoded(sound: Samples, quality: float) -> tuple[bytes, Samples]:
    """A sound as OGG, and what the game will hear of it."""
    out = io.BytesIO()
    write(out, sound, quality)
    return out.getvalue(), read(io.BytesIO(out.getvalue()))


def keep(path: Path, data: bytes, decoded: Samples) -> None:
    """Writes a file unless it already sounds so: an OGG's serial number is random."""
    if path.exists():
        old = read(path)
        if old.shape == decoded.shape and bool((old == decoded).all()):
            return
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(data)
