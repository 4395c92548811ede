"""What a run sounds like, as a file: `python -m game.commands.sound_capture REPLAY|LEVEL`.

A level is played by the bot. `--seconds N` at most (60), `--out FILE.wav|.ogg` keeps the sound;
an OGG needs the extra `audio`. Told are the peak, and how many samples were cut off.
"""

from __future__ import annotations

import argparse
import math
import sys
import wave
from collections import Counter
from importlib import import_module
from importlib.util import find_spec
from pathlib import Path
from typing import TYPE_CHECKING, Final

from game.commands.capturing import capture, opened
from game.commands.console import Progress, say
from game.commands.errors import CommandError, writable
from game.commands.noted import PLAYED
from game.commands.tape import FRAME, TapeError
from game.levels.errors import LevelError
from game.replay import ReplayError
from game.sound.device import RATE

if TYPE_CHECKING:
    from collections.abc import Sequence

    from game.commands.capturing import Capture

BAD_INPUT: Final = 2
WAV: Final = ".wav"
OGG: Final = ".ogg"
MINUTE: Final = 60.0  # s
LONGEST: Final = 600.0  # s
FULL: Final = 32767  # of 16 bits: what is louder is cut off here
BLOCK: Final = 4096  # frames: libsndfile's Vorbis fails on very long single writes
QUALITY: Final = 0.4  # of a Vorbis, 0-1: a minute is about 0.9 MB
NEEDS: Final = "needs soundfile and numpy: pip install 'musutafu-chase[audio]', or name a .wav"


def main(arguments: Sequence[str]) -> int:
    """Captures, writes, tells; 0, or 2 for bad input."""
    options = _parser().parse_args(arguments)
    try:
        _check(options.out)
        run = opened(options.source)
        progress = Progress("listening", "ticks")
        try:
            found = capture(run, options.seconds, progress=progress.show)
        finally:
            progress.end()
        if options.out is not None:
            keep(found, options.out)
    except (CommandError, LevelError, ReplayError, TapeError) as error:
        sys.stderr.write(f"error: {error}\n")
        return BAD_INPUT
    _tell(found)
    return 0


def keep(found: Capture, out: Path) -> None:
    """Writes a capture as .wav or .ogg; CommandError says what stands against it."""
    try:
        if out.suffix.lower() == OGG:
            _write_ogg(found, out)
        else:
            with wave.open(str(out), "wb") as file:
                file.setparams((2, 2, RATE, 0, "NONE", ""))
                file.writeframes(found.samples.tobytes())
    except OSError as error:
        why = (error.strerror or str(error)).lower()
        raise CommandError(out, "--out", f"cannot be written ({why})") from error


def _write_ogg(found: Capture, out: Path) -> None:
    numpy, soundfile = import_module("numpy"), import_module("soundfile")
    frames = numpy.frombuffer(found.samples.tobytes(), numpy.int16).reshape(-1, 2)
    with soundfile.SoundFile(
        out, "w", RATE, 2, format="OGG", subtype="VORBIS", compression_level=1 - QUALITY
    ) as file:
        for start in range(0, len(frames), BLOCK):
            file.write(frames[start : start + BLOCK])


def _check(out: Path | None) -> None:
    writable(out, "--out", WAV, OGG)
    if out is not None and out.suffix.lower() == OGG:
        if find_spec("soundfile") is None or find_spec("numpy") is None:
            raise CommandError(out, "--out", NEEDS)


def _tell(found: Capture) -> None:
    peak = max(max(found.samples, default=0), -min(found.samples, default=0))
    cut = sum(1 for sample in found.samples if not -FULL < sample < FULL)
    seconds = len(found.samples) * 2 / FRAME / RATE
    level = f"{20 * math.log10(peak / FULL):.1f} dBFS" if peak else "silence"
    say(f"{seconds:.1f} s, {len(found.ticks)} ticks: peak {level}, {cut} samples cut off")
    played = Counter(note.file.stem for note in found.notes if note.what == PLAYED)
    told = ", ".join(f"{name} {times}" for name, times in played.most_common())
    say(f"{sum(played.values())} sounds: {told}")


def _seconds(text: str) -> float:
    seconds = float(text)
    if not 0 < seconds <= LONGEST:
        raise ValueError
    return seconds


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser("python -m game.commands.sound_capture", description=__doc__)
    parser.add_argument("source", metavar="REPLAY|LEVEL", help="what is played")
    parser.add_argument(
        "--seconds", type=_seconds, default=MINUTE, metavar="N", help="at most so many (60)"
    )
    parser.add_argument("--out", type=Path, metavar="FILE.wav|.ogg", help="where to keep it")
    return parser


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
