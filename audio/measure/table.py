"""The tables of figures in docs/score.md, between its marks."""

import math
from collections import defaultdict
from typing import Final

from audio.index import Index
from audio.measure.files import Figures
from audio.measure.form import bass_moves, main_tune, strokes
from audio.places import HERE, SCORES, TABLE
from audio.score.notation import read

BEGIN: Final = "<!-- figures: python -m audio --sheet -->"
END: Final = "<!-- end of figures -->"


def _ms(seconds: float) -> str:
    return "-" if math.isnan(seconds) else f"{seconds * 1000:.1f}"


def _size(files: list[str]) -> int:
    return sum((HERE / file).stat().st_size for file in files)


def pieces(index: Index, figures: dict[str, Figures]) -> list[str]:
    """A row for each piece."""
    rows = [
        "| piece | s | bars | bpm | stems | LUFS (aim) | dBTP | seam dB | grid ms | drift ms | "
        "loud-quiet LU | kB |",
        "|---|---|---|---|---|---|---|---|---|---|---|---|",
    ]
    for name, entry in index["pieces"].items():
        f = figures[name]
        stems = ", ".join(entry["files"]) if len(entry["files"]) > 1 else "1"
        seam, spread = (f"{f.seam:.0f}", f"{f.spread:.1f}") if entry["loop"] else ("once", "-")
        size = _size(list(entry["files"].values())) // 1000
        rows.append(
            f"| {name} | {entry['seconds']:.1f} | {entry['bars']} | {entry['bpm']:.0f} | {stems} | "
            f"{f.lufs:.1f} ({entry['lufs']:.0f}) | {f.peak:.1f} | {seam} | {_ms(f.grid)} | "
            f"{_ms(f.drift)} | {spread} | {size} |"
        )
    return rows


def tunes(index: Index) -> list[str]:
    """A row for the main tune of each piece, and how full each section is."""
    rows = [
        "| piece | tune | range | widest leap | silent | by step | in the chord | bass moves | "
        "notes a bar, by section |",
        "|---|---|---|---|---|---|---|---|---|",
    ]
    for name, entry in index["pieces"].items():
        piece = read(SCORES / f"{name}.score")
        tune = main_tune(piece)
        if tune is None or not entry["loop"]:
            continue
        sections = [
            f"{section} {strokes(piece, bar, len(piece.sections[section].chords)):.0f}"
            for section, bar in piece.starts()
        ]
        rows.append(
            f"| {name} | {tune.name} | {tune.highest - tune.lowest} | {tune.leap} | "
            f"{tune.silence:.0%} | {tune.stepwise:.0%} | {tune.fitting:.0%} | "
            f"{bass_moves(piece):.0%} | {', '.join(sections)} |"
        )
    return rows


def effects(index: Index, figures: dict[str, list[Figures]]) -> list[str]:
    """A row for each family of effects."""
    families: dict[str, list[str]] = defaultdict(list)
    for name, entry in index["effects"].items():
        families[entry["family"]].append(name)
    rows = [
        "| family | effects | files | furthest from its loudness, LU | highest dBTP | "
        "roughest seam dB | kB |",
        "|---|---|---|---|---|---|---|",
    ]
    for family, names in sorted(families.items()):
        measured = [(index["effects"][n]["lufs"], f) for n in names for f in figures[n]]
        away = max(abs(f.lufs - aim) for aim, f in measured)
        loops = [f.seam for n in names for f in figures[n] if index["effects"][n]["loop"]]
        seam = f"{max(loops):.0f}" if loops else "-"
        files = [file for n in names for file in index["effects"][n]["files"]]
        rows.append(
            f"| {family} | {len(names)} | {len(files)} | {away:.1f} | "
            f"{max(f.peak for _, f in measured):.1f} | {seam} | {_size(files) // 1000} |"
        )
    return rows


def write(index: Index, music: dict[str, Figures], sounds: dict[str, list[Figures]]) -> None:
    """Puts the tables between the marks of docs/score.md."""
    every = [file for p in index["pieces"].values() for file in p["files"].values()]
    every += [file for e in index["effects"].values() for file in e["files"]]
    total = f"{len(every)} files, {_size(every) / 1e6:.1f} MB."
    lines = [*pieces(index, music), "", *tunes(index), "", *effects(index, sounds), "", total]
    text = TABLE.read_text(encoding="utf-8")
    before, after = text.split(BEGIN)[0], text.split(END)[1]
    TABLE.write_text("\n".join([before + BEGIN, "", *lines, "", END]) + after, encoding="utf-8")
