"""`musutafu bench`: the simulation and the frame measured on this machine, beside their peers."""

from __future__ import annotations

import platform
import sys
from typing import TYPE_CHECKING, Final

import pygame

from game.commands.console import say, say_json
from game.commands.nowhere import heard_by_nobody
from game.commands.scenes import home_street, roofs, shopping
from game.core import core
from game.lab.bench import figures

if TYPE_CHECKING:
    from argparse import Namespace

    from game.lab.measure import Figure

SHOWN: Final = ("-m", "game.commands.showing")


def run(options: Namespace) -> int:
    """Measures, tells; 0."""
    measured: list[Figure] = []
    with heard_by_nobody():
        for figure in figures(home_street, (roofs, shopping), SHOWN, _progress):
            measured.append(figure)
            if not options.json:
                _say(figure)
    _clear()
    if options.json:
        say_json(
            {
                "machine": platform.machine(),
                "python": platform.python_version(),
                "pygame": pygame.version.ver,
                "core": core(),
                "figures": {f.name: _as_json(f) for f in measured},
            }
        )
    return 0


def _progress(what: str) -> None:
    if sys.stderr.isatty():
        sys.stderr.write(f"\r\x1b[Kmeasuring {what} ...\r")
        sys.stderr.flush()


def _clear() -> None:
    if sys.stderr.isatty():
        sys.stderr.write("\r\x1b[K")
        sys.stderr.flush()


def _as_json(figure: Figure) -> dict[str, object]:
    values = figure._asdict()
    del values["name"]
    return values


def _say(figure: Figure) -> None:
    unit = figure.unit
    text = f"{figure.what}: {_number(figure.median)} {unit} (spread {_number(figure.spread)})"
    if figure.ratio is None or figure.peer_median is None:
        say(f"{text}; {figure.note}")
    else:
        say(f"{text}; {figure.peer}: {_number(figure.peer_median)} {unit}, ratio {figure.ratio:g}")


def _number(value: float) -> str:
    return f"{value:,.0f}" if value >= 1000 else f"{value:g}"
