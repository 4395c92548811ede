"""A captured minute as a picture: its spectrogram, its danger, and what happened when."""

from pathlib import Path
from typing import Final

import numpy as np
from PIL import Image, ImageDraw
from scipy import signal

from audio.measure.captured import samples
from audio.measure.sheet import COLOURS, INK, LINE, PAPER
from audio.tone.space import mono
from audio.tone.units import RATE, Samples
from game.commands.capturing import FRAMES_PER_TICK, Capture
from game.commands.noted import PLAYED

WIDTH: Final = 1200
HEIGHT: Final = 300
LANES: Final = 7
LANE: Final = 16
BELOW: Final = 40  # for the danger
LOWEST: Final = 40.0  # Hz
HIGHEST: Final = 16000.0
DEPTH: Final = 80.0  # dB below the loudest point at which it is black
WINDOW: Final = 4096
MARKED: Final = {
    "blast": "blast",
    "thunder": "thunder",
    "shout": "shout",
    "sting": "stinger",
    "ofa_boost": "boost",
    "step": "steps",
    "rain": "rain",
}
"""Names of sounds by how they begin, and what they are called: a lane each."""


def draw(found: Capture, out: Path) -> None:
    """Writes a picture of a captured run."""
    picture = Image.new("RGB", (WIDTH, HEIGHT + LANES * LANE + BELOW), PAPER)
    picture.paste(Image.fromarray(_spectrogram(samples(found))), (0, LANES * LANE))
    pen = ImageDraw.Draw(picture)
    length = len(found.samples) // 2
    for lane, (begins, name) in enumerate(MARKED.items()):
        top = lane * LANE
        pen.text((4, top + 2), name, fill=INK)
        for note in found.notes:
            if note.what == PLAYED and note.file.stem.startswith(begins):
                x = note.frame * WIDTH // length
                pen.line((x, top + 3, x, top + LANE - 3), fill=LINE)
    for second in range(0, length // RATE + 1, 10):
        x = second * RATE * WIDTH // length
        pen.text((x + 3, LANES * LANE + 2), f"{second} s", fill=INK)
    bottom = LANES * LANE + HEIGHT + BELOW - 3
    points = [
        (number * FRAMES_PER_TICK * WIDTH // length, bottom - round(tick.danger * (BELOW - 6)))
        for number, tick in enumerate(found.ticks)
    ]
    pen.line(points, fill=LINE)
    pen.text((4, LANES * LANE + HEIGHT + 2), "danger", fill=INK)
    picture.quantize(64).save(out, optimize=True)


def _spectrogram(sound: Samples) -> np.ndarray:  # type: ignore[type-arg]
    step = max(1, len(sound) // WIDTH // 2)
    pitches, _, power = signal.spectrogram(
        mono(sound), RATE, nperseg=WINDOW, noverlap=WINDOW - step
    )
    level = 10 * np.log10(power + 1e-14)
    level = np.clip((level - level.max() + DEPTH) / DEPTH, 0, 1)
    rows = np.clip(np.searchsorted(pitches, np.geomspace(HIGHEST, LOWEST, HEIGHT)), 1, None)
    columns = np.linspace(0, level.shape[1] - 1, WIDTH).astype(int)
    stops = np.linspace(0, 1, len(COLOURS))
    grey = level[rows][:, columns]
    channels = [np.interp(grey, stops, [colour[c] for colour in COLOURS]) for c in range(3)]
    return np.stack(channels, -1).astype(np.uint8)
