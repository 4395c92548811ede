"""The tables of figures in docs/score.md, between its marks."""

import math
from collections import defaultdict
from typing import Final

from audio.compose import DULL
from audio.index import Index
from audio.judged import Seams
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


def _added(seams: Seams, files: list[str]) -> str:
    """The worst seam of some loops."""
    added = [seams[file]["added"] for file in files if file in seams]
    return f"{max(added):.0f}" if added else "-"


def pieces(index: Index, figures: dict[str, Figures], seams: Seams) -> list[str]:
    """A row for each piece."""
    rows = [
        "| piece | s | bars | bpm | stems | LUFS (aim) | dull LU | dBTP | seam dB | played ms | "
        "found ms | of strokes | drift ms | loud-quiet LU | kB |",
        "|---|---|---|---|---|---|---|---|---|---|---|---|---|---|---|",
    ]
    for name, entry in index["pieces"].items():
        f = figures[name]
        names = [stem for stem in entry["files"] if stem != DULL]
        stems = ", ".join(names) if len(names) > 1 else "1"
        dull = "-" if math.isnan(f.dull) else f"{f.dull:.1f}"
        spread = f"{f.spread:.1f}" if entry["loop"] else "-"
        files = list(entry["files"].values())
        share = f"{f.grid.share:.0%}" if f.grid.share else "-"
        rows.append(
            f"| {name} | {entry['seconds']:.1f} | {entry['bars']} | {entry['bpm']:.0f} | {stems} | "
            f"{f.lufs:.1f} ({entry['lufs']:.0f}) | {dull} | {f.peak:.1f} | "
            f"{_added(seams, files)} | {_ms(f.grid.meant)} | {_ms(f.grid.found)} | {share} | "
            f"{_ms(f.grid.drift)} | {spread} | {_size(files) // 1000} |"
        )
    return rows


def loops(seams: Seams) -> list[str]:
    """A row for each file that loops."""
    rows = [
        "| loop | adds dB | error at the seam dB | usual error dB |",
        "|---|---|---|---|",
    ]
    for file, seam in sorted(seams.items()):
        name = file.rpartition("/")[2].removesuffix(".ogg")
        rows.append(f"| {name} | {seam['added']:.0f} | {seam['here']:.0f} | {seam['usual']:.0f} |")
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


def effects(index: Index, figures: dict[str, list[Figures]], seams: Seams) -> list[str]:
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
        files = [file for n in names for file in index["effects"][n]["files"]]
        rows.append(
            f"| {family} | {len(names)} | {len(files)} | {away:.1f} | "
            f"{max(f.peak for _, f in measured):.1f} | {_added(seams, files)} | "
            f"{_size(files) // 1000} |"
        )
    return rows


def write(
    index: Index, music: dict[str, Figures], sounds: dict[str, list[Figures]], seams: Seams
) -> None:
    """Puts the tables between the marks of docs/score.md."""
    every = [file for p in index["pieces"].values() for file in p["files"].values()]
    every += [file for e in index["effects"].values() for file in e["files"]]
    total = f"{len(every)} files, {_size(every) / 1e6:.1f} MB."
    tables = [
        pieces(index, music, seams),
        tunes(index),
        effects(index, sounds, seams),
        loops(seams),
        [total],
    ]
    lines = [line for rows in tables for line in [*rows, ""]][:-1]
    text = TABLE.read_text(encoding="utf-8")
    before, after = text.split(BEGIN)[0], text.split(END)[1]
    TABLE.write_text("\n".join([before + BEGIN, "", *lines, "", END]) + after, encoding="utf-8")
