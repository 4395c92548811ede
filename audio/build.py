"""Renders what has changed, on all cores, and keeps the index."""

import os
import sys
import time
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import Future, ProcessPoolExecutor, as_completed
from typing import Final

from audio import judged
from audio.compose import compose
from audio.effects import EFFECTS, FAMILY_OF
from audio.foley import record
from audio.index import EffectEntry, Index, PieceEntry, load, save
from audio.places import OGG, SCORES
from audio.sources import of_effect, of_piece

Made = tuple[PieceEntry, judged.Seams] | tuple[EffectEntry, judged.Seams]
MUSIC: Final = "music"


def pieces() -> list[str]:
    """The names of all scores, the longest first: those keep a core busy to the end."""
    scores = sorted(SCORES.glob("*.score"), key=lambda path: -path.stat().st_size)
    return [path.stem for path in scores]


def _there(files: Iterable[str]) -> bool:
    return all((OGG.parent / file).exists() for file in files)


def stale_pieces(index: Index, names: Iterable[str]) -> list[str]:
    """Those of the pieces whose score, players or files are not what the index knows."""
    known = index["pieces"]
    return [
        name
        for name in names
        if name not in known
        or known[name]["source"] != of_piece(name)
        or not _there(known[name]["files"].values())
    ]


def stale_effects(index: Index, names: Iterable[str]) -> list[str]:
    """Those of the effects whose script, kit or files are not what the index knows."""
    known = index["effects"]
    return [
        name
        for name in names
        if name not in known
        or known[name]["source"] != of_effect(FAMILY_OF[name])
        or not _there(known[name]["files"])
    ]


def _finished(work: dict[str, Callable[[str], Made]]) -> Iterator[tuple[str, Made]]:
    """Each entry as soon as it is made, while progress is told on stderr."""
    started = time.perf_counter()
    with ProcessPoolExecutor(os.cpu_count()) as cores:
        running: dict[Future[Made], str] = {
            cores.submit(make, name): name for name, make in work.items()
        }
        for number, done in enumerate(as_completed(running), 1):
            name, spent = running[done], time.perf_counter() - started
            print(f"{number:4}/{len(work)} {name:<28} {spent:6.0f} s", file=sys.stderr)
            yield name, done.result()


def _forget(index: Index, seams: judged.Seams) -> None:
    """Drops what is made no more, and its files."""
    index["pieces"] = {n: e for n, e in index["pieces"].items() if n in pieces()}
    index["effects"] = {n: e for n, e in index["effects"].items() if n in EFFECTS}
    kept = {file for piece in index["pieces"].values() for file in piece["files"].values()}
    kept |= {file for effect in index["effects"].values() for file in effect["files"]}
    for path in OGG.glob("*/*.ogg"):
        if path.relative_to(OGG.parent).as_posix() not in kept:
            path.unlink()
    for file in seams.keys() - kept:
        del seams[file]


def render(names: list[str], only: str | None) -> int:
    """Renders what is stale among `names` (none: everything), music or effects `only`.

    Returns how many were rendered. The index is saved after each, so that nothing is lost.
    """
    index, seams = load(), judged.load()
    music = [n for n in pieces() if (not names or n in names) and only != "effects"]
    effects = [n for n in EFFECTS if (not names or n in names) and only != MUSIC]
    stale = stale_pieces(index, music)
    work: dict[str, Callable[[str], Made]] = dict.fromkeys(stale, compose)
    work |= dict.fromkeys(stale_effects(index, effects), record)
    for name, (entry, heard) in _finished(work):
        shelf = index["pieces"] if name in stale else index["effects"]
        shelf[name] = entry  # type: ignore[assignment]
        seams |= heard
        save(index)
        judged.save(seams)
    if not names and only is None:
        _forget(index, seams)
    save(index)
    judged.save(seams)
    return len(work)
