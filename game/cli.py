"""The command `musutafu`: what can be asked for, and how every mistake becomes one line."""

from __future__ import annotations

import argparse
import os
import sys
from difflib import get_close_matches
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final, NoReturn

from game import __version__

if TYPE_CHECKING:
    from collections.abc import Sequence

FINE: Final = 0
BAD_INPUT: Final = 2
INTERRUPTED: Final = 130  # what a shell reports for Ctrl+C

SEED_LIMIT: Final = 1 << 63
LONGEST_TICKS: Final = 4 * 60 * 60 * 60  # four hours
LARGEST_WINDOW: Final = 16_384  # pixels a side
LARGEST_ID: Final = (1 << 31) - 1  # of an object in Tiled
WHO: Final = ("still", "bot", "ai")
SKILLS: Final = ("gentle", "middle", "fierce")
LEVEL: Final = "a map's name, a .tmx file, a pack (folder or .zip), or PACK:MAP"
SIDES: Final = ("izuku", "katsuki", "both")


def main(argv: Sequence[str] | None = None) -> int:
    """Runs the command line; returns 0 (fine), 1 (what was checked is wrong) or 2 (bad input)."""
    # pygame greets on stdout, which belongs to what was asked for
    os.environ.setdefault("PYGAME_HIDE_SUPPORT_PROMPT", "1")
    try:
        options = parser().parse_args(argv)
        # the parts are loaded only when asked for: a headless run never loads pygame
        guard = import_module("game.commands.guard")
        return int(guard.run(options))
    except UsageError as error:
        sys.stderr.write(f"error: {error}\n")
        return BAD_INPUT
    except KeyboardInterrupt:
        return INTERRUPTED
    except BrokenPipeError:  # whoever read the output has had enough
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return FINE


class UsageError(Exception):
    """A command line that makes no sense; one line."""


class _Parser(argparse.ArgumentParser):
    def __init__(self, **kwargs: Any) -> None:
        super().__init__(allow_abbrev=False, **kwargs)

    def error(self, message: str) -> NoReturn:
        clean = "".join(c if c.isprintable() else ascii(c)[1:-1] for c in message)
        msg = f"{self.prog}: {clean}; see {self.prog} --help"
        raise UsageError(msg)


def parser() -> argparse.ArgumentParser:
    """The parser of the whole command line; `command` and `options` follow interface and help."""
    top = _Parser(prog="musutafu", description="Musutafu Chase. Without a command: the title.")
    top.add_argument("--version", action="version", version=f"musutafu {__version__}")
    commands = top.add_subparsers(metavar="COMMAND", dest="command")
    top.set_defaults(command="title", window=None, fullscreen=False, mute=False)
    _add_play(commands)
    _add_sim(commands)
    _add_replay(commands)
    _add_check(commands)
    _add_picture(commands)
    bake = commands.add_parser("bake", help="keep the pursuer's routes beside maps")
    bake.add_argument("levels", nargs="*", metavar="LEVEL", help="maps (default: the game's)")
    _add_json(commands.add_parser("bench", help="measure the simulation and the frame here"))
    levels = commands.add_parser("levels", help="list chapters and maps")
    levels.add_argument("packs", nargs="*", metavar="PACK", help="folders or zips (the game's own)")
    _add_json(levels)
    return top


def _add_play(commands: Any) -> None:
    play = commands.add_parser("play", help="play a chapter by name, any .tmx, or a pack")
    play.add_argument("level", nargs="?", metavar="LEVEL", help=LEVEL)
    play.add_argument("--as", dest="side", choices=SIDES, default="izuku", help="whom to play")
    _add_seed(play, 0)
    _add_skill(play, "gentle", "gentle")
    play.add_argument("--record", type=Path, metavar="FILE", help="write a replay")
    play.add_argument("--window", type=_size, metavar="WxH", help="such as 960x540")
    play.add_argument("--fullscreen", action="store_true", help="fill the display")
    _add_flashing(play)
    play.add_argument("--mute", action="store_true", help="no sound")
    play.add_argument(
        "--watch", action="store_true", help="follow each save of the map; F3 shows the keys"
    )
    play.add_argument(
        "--from", dest="start", type=_object_id, metavar="OBJECT_ID",
        help="begin at an object of the map, by its ID in Tiled",
    )  # fmt: skip


def _add_sim(commands: Any) -> None:
    sim = commands.add_parser("sim", help="run a level without a window")
    sim.add_argument("level", metavar="LEVEL", help=LEVEL)
    sim.add_argument("--ticks", type=_ticks, metavar="N", help="at most so many (60 a second)")
    _add_seed(sim, None)
    _add_skill(sim, None, "middle")
    sim.add_argument("--izuku", choices=WHO, help="who plays him (bot)")
    sim.add_argument("--katsuki", choices=WHO, help="who plays him (ai)")
    sim.add_argument("--replay", type=Path, metavar="FILE", help="press what was recorded")
    sim.add_argument("--record", type=Path, metavar="FILE", help="write a replay")
    sim.add_argument("--trace", type=Path, metavar="FILE.csv", help="write a row a tick and boy")
    sim.add_argument("--plot", type=Path, metavar="FILE.png", help="draw the ways and the lead")
    _add_json(sim)


def _add_replay(commands: Any) -> None:
    replay = commands.add_parser("replay", help="watch, verify or film a replay")
    replay.add_argument("file", type=Path, metavar="FILE", help="a replay")
    replay.add_argument("--verify", action="store_true", help="play it again, compare digests")
    replay.add_argument("--video", type=Path, metavar="OUT.gif|.webp", help="film it")


def _add_check(commands: Any) -> None:
    check = commands.add_parser("check", help="lint maps (default: all of the game's)")
    check.add_argument("paths", nargs="*", metavar="PATH", help="maps, names, folders or packs")
    check.add_argument("--prove", action="store_true", help="also find inputs that finish each")
    check.add_argument(
        "--proofs", type=Path, metavar="FOLDER", help="keep the replays that prove it there"
    )
    _add_json(check)


def _add_picture(commands: Any) -> None:
    picture = commands.add_parser("picture", help="draw a frame, or the whole level")
    picture.add_argument("level", metavar="LEVEL", help=LEVEL)
    picture.add_argument("out", type=Path, metavar="OUT.png", help="the picture to write")
    picture.add_argument("--whole", action="store_true", help="the whole level")
    picture.add_argument("--replay", type=Path, metavar="FILE", help="press what was recorded")
    picture.add_argument("--tick", type=_ticks, default=0, metavar="N", help="after so many ticks")
    _add_seed(picture, None)
    _add_flashing(picture)
    picture.add_argument("--safe-colours", action="store_true", help="danger for every kind of eye")
    picture.add_argument("--big-text", action="store_true", help="larger words")
    picture.add_argument(
        "--rain-density",
        type=_percent,
        default=100,
        metavar="N",
        help="%% of the rain to draw (100)",
    )


def _add_flashing(command: argparse.ArgumentParser) -> None:
    command.add_argument("--reduced-flashing", action="store_true", help="lightning lights less")


def _add_seed(command: argparse.ArgumentParser, default: int | None) -> None:
    command.add_argument(
        "--seed", type=_seed, default=default, metavar="N", help="a whole number (0)"
    )


def _add_skill(command: argparse.ArgumentParser, default: str | None, usual: str) -> None:
    command.add_argument(
        "--skill", type=_skill, default=default, metavar="WORD",
        help=f"of Katsuki's own head: gentle, middle or fierce ({usual})",
    )  # fmt: skip


def _add_json(command: argparse.ArgumentParser) -> None:
    command.add_argument("--json", action="store_true", help="print one JSON object")


def _whole(text: str, low: int, high: int) -> int:
    if not text.isascii() or len(text) > 20:
        raise ValueError
    number = int(text)
    if not low <= number <= high:
        raise ValueError
    return number


def _seed(text: str) -> int:
    try:
        return _whole(text, -SEED_LIMIT, SEED_LIMIT - 1)
    except ValueError:
        msg = f"{text[:40]!r} is no seed: give a whole number, such as 7"
        raise argparse.ArgumentTypeError(msg) from None


def _skill(text: str) -> str:
    if text not in SKILLS:
        close = get_close_matches(text[:40], SKILLS, n=1)
        hint = f"did you mean {close[0]!r}?" if close else f"known are {', '.join(SKILLS)}"
        msg = f"{text[:40]!r} is no skill; {hint}"
        raise argparse.ArgumentTypeError(msg)
    return text


def _ticks(text: str) -> int:
    try:
        return _whole(text, 0, LONGEST_TICKS)
    except ValueError:
        msg = f"{text[:40]!r} is no count of ticks: give a whole number from 0 to {LONGEST_TICKS}"
        raise argparse.ArgumentTypeError(msg) from None


def _percent(text: str) -> int:
    try:
        return _whole(text, 0, 100)
    except ValueError:
        msg = f"{text[:40]!r} is no percentage: give a whole number from 0 to 100"
        raise argparse.ArgumentTypeError(msg) from None


def _object_id(text: str) -> int:
    try:
        return _whole(text, 1, LARGEST_ID)
    except ValueError:
        msg = f"{text[:40]!r} is no object's ID: give the whole number that Tiled shows first"
        raise argparse.ArgumentTypeError(msg) from None


def _size(text: str) -> tuple[int, int]:
    width, _, height = text.lower().partition("x")
    try:
        return _whole(width, 1, LARGEST_WINDOW), _whole(height, 1, LARGEST_WINDOW)
    except ValueError:
        msg = f"{text[:40]!r} is no size of a window: write it as 960x540"
        raise argparse.ArgumentTypeError(msg) from None


if __name__ == "__main__":
    sys.exit(main())
