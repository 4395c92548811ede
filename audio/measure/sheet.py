"""Draws the pieces: a spectrogram each, with the bars of the form and the loudness over it."""

from typing import Final

import numpy as np
from numpy.typing import NDArray
from PIL import Image, ImageDraw
from scipy import signal

from audio import ogg
from audio.compose import DULL
from audio.index import Index, PieceEntry
from audio.places import HERE, PICTURE
from audio.tone.loudness import curve
from audio.tone.space import mono
from audio.tone.units import RATE, Samples

WIDTH: Final = 560
HEIGHT: Final = 130
GAP: Final = 26
COLUMNS: Final = 2
LOWEST: Final = 45.0  # Hz
HIGHEST: Final = 16000.0
# dB below the loudest point of a piece at which the picture is black
DEPTH: Final = 75.0
WINDOW: Final = 4096
# LUFS at the bottom and the top of the curve
QUIET: Final = -45.0
LOUD: Final = -8.0
# colours from silence to the loudest: night, plum, flame, straw
COLOURS: Final = ((8, 8, 20), (62, 24, 88), (170, 52, 86), (240, 128, 60), (252, 236, 170))
PAPER: Final = (18, 18, 28)
INK: Final = (226, 226, 232)
LINE: Final = (120, 220, 220)

Pixels = NDArray[np.uint8]


def _painted(levels: Samples) -> Pixels:
    """Levels of 0-1 as colours."""
    stops = np.linspace(0, 1, len(COLOURS))
    channels = [np.interp(levels, stops, [colour[c] for colour in COLOURS]) for c in range(3)]
    return np.stack(channels, -1).astype(np.uint8)


def _spectrogram(sound: Samples) -> Pixels:
    """Time from left to right, pitch upwards by octaves."""
    pitches, _, power = signal.spectrogram(
        mono(sound), RATE, nperseg=WINDOW, noverlap=WINDOW - max(1, len(sound) // WIDTH // 2)
    )
    level = 10 * np.log10(power + 1e-14)
    level = (level - level.max() + DEPTH) / DEPTH
    rows = np.geomspace(HIGHEST, LOWEST, HEIGHT)
    columns = np.linspace(0, level.shape[1] - 1, WIDTH).astype(int)
    place = np.clip(np.searchsorted(pitches, rows), 1, len(pitches) - 1)
    return _painted(np.clip(level[place][:, columns], 0, 1))


def _panel(name: str, entry: PieceEntry) -> Image.Image:
    names = [stem for stem in entry["files"] if stem != DULL]
    sounds = [ogg.read(HERE / entry["files"][stem]) for stem in names]
    sound = np.asarray(np.sum(sounds, axis=0))
    panel = Image.new("RGB", (WIDTH, HEIGHT + GAP), PAPER)
    panel.paste(Image.fromarray(_spectrogram(sound)), (0, GAP))
    draw = ImageDraw.Draw(panel)
    stems = ", ".join(names) if len(names) > 1 else "one stem"
    title = f"{name}   {entry['seconds']:.0f} s   {entry['bpm']:.0f} bpm   {stems}"
    draw.text((4, 3), title, fill=INK)
    for section, bar in entry["sections"]:
        x = int(bar / entry["bars"] * WIDTH * _played(entry))
        draw.line((x, GAP, x, GAP + HEIGHT), fill=LINE)
        draw.text((x + 3, 14), section, fill=LINE)
    loud = np.clip((curve(sound) - QUIET) / (LOUD - QUIET), 0, 1)
    points = [
        (int(i / max(1, len(loud) - 1) * (WIDTH - 1)), int(GAP + (1 - v) * (HEIGHT - 1)))
        for i, v in enumerate(loud)
    ]
    draw.line(points, fill=INK, width=1)
    return panel


def _played(entry: PieceEntry) -> float:
    """The part of a piece that its bars take: a stinger rings on."""
    return entry["beats"] * 60 / entry["bpm"] / entry["seconds"]


def draw(index: Index) -> None:
    """Writes docs/pictures/score.png: all pieces that loop, then the stingers."""
    order = sorted(index["pieces"].items(), key=lambda item: (not item[1]["loop"], item[0]))
    panels = [_panel(name, entry) for name, entry in order]
    rows = -(-len(panels) // COLUMNS)
    sheet = Image.new("RGB", (COLUMNS * (WIDTH + 8), rows * (HEIGHT + GAP + 6)), PAPER)
    for number, panel in enumerate(panels):
        place = (number % COLUMNS * (WIDTH + 8), number // COLUMNS * (HEIGHT + GAP + 6))
        sheet.paste(panel, place)
    sheet.quantize(48).save(PICTURE, optimize=True)
