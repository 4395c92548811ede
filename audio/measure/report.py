"""The commands that measure: `python -m audio --check` and `--sheet`."""

import os
import sys
from concurrent.futures import ProcessPoolExecutor

from audio import judged
from audio.index import Index, load, loops
from audio.measure import files, sheet, table
from audio.measure.files import Figures
from audio.places import HERE
from audio.targets import BYTES


def measured(index: Index, names: list[str]) -> tuple[dict[str, Figures], dict[str, list[Figures]]]:
    """The figures of the pieces and of the effects that are named (none: all), on all cores."""
    pieces = {n: e for n, e in index["pieces"].items() if not names or n in names}
    effects = {n: e for n, e in index["effects"].items() if not names or n in names}
    with ProcessPoolExecutor(os.cpu_count()) as cores:
        music = cores.map(files.of_piece, pieces.keys(), pieces.values())
        sounds = cores.map(files.of_effect, effects.values(), chunksize=8)
        return dict(zip(pieces, music, strict=True)), dict(zip(effects, sounds, strict=True))


def _size() -> int:
    return sum(path.stat().st_size for path in HERE.glob("ogg/*/*.ogg"))


def report(names: list[str]) -> int:
    """Measures, prints what is wrong, one line each; returns 1 if something is."""
    index = load()
    music, sounds = measured(index, names)
    wrong = [
        line
        for name, figures in music.items()
        for line in files.problems(name, index["pieces"][name]["lufs"], figures)
    ]
    for name, variants in sounds.items():
        for figures in variants:
            wrong += files.problems(name, index["effects"][name]["lufs"], figures)
    wrong += files.open_seams(judged.load(), loops(index, names))
    if _size() > BYTES:
        wrong.append(f"all files together have {_size()} bytes, more than {BYTES}")
    for line in wrong:
        print(line)
    print(f"{len(music)} pieces, {len(sounds)} effects, {len(wrong)} wrong", file=sys.stderr)
    return 1 if wrong else 0


def draw() -> None:
    """Draws the picture of all pieces and writes the tables of docs/score.md."""
    index = load()
    table.write(index, *measured(index, []), judged.load())
    sheet.draw(index)
