"""What was heard at the seam of every loop as it was encoded: audio/seams.json.

Only then is the sound there as it was rendered, against which the codec's errors are measured; so
it is written down with a check sum of the file, and the suite holds file and figures together.
"""

import json
import zlib
from typing import TypedDict

from audio.measure.seams import Seam
from audio.places import HERE, SEAMS


class SeamEntry(TypedDict):
    """The seam of a file, in dB as in `Seam`, and the file's CRC-32."""

    added: float
    here: float
    usual: float
    crc: int


Seams = dict[str, SeamEntry]
"""By file, relative to the index."""


def crc(file: str) -> int:
    """The check sum of a file."""
    return zlib.crc32((HERE / file).read_bytes())


def judged(file: str, seam: Seam) -> SeamEntry:
    """The entry of a file that is written already."""
    added, here, usual = (round(value, 1) for value in seam)
    return {"added": added, "here": here, "usual": usual, "crc": crc(file)}


def load() -> Seams:
    """All seams as they are on disk; none where there is no file."""
    if not SEAMS.exists():
        return {}
    seams: Seams = json.loads(SEAMS.read_text(encoding="utf-8"))
    return seams


def save(seams: Seams) -> None:
    """Writes the seams, a line for each file, sorted by name."""
    lines = [f' "{file}": {json.dumps(entry)}' for file, entry in sorted(seams.items())]
    SEAMS.write_text("{\n" + ",\n".join(lines) + "\n}\n", encoding="utf-8")
