"""Sets everything up in .venv and then plays, tests or edits: `python3 run.py [play|test|edit]`.

Needs Python 3.11 or later and nothing else. Further words are handed on: `python3 run.py play
home_street`, `python3 run.py test tests/sim`. `python3 run.py edit` opens the maps in Tiled, whose
commands then find the game. `python3 run.py test --compiled` compiles the game
into an environment of its own, .venv-compiled, and tests what is installed there; it needs a C
compiler.
"""

import hashlib
import os
import shutil
import subprocess
import sys
import venv
from pathlib import Path

ROOT = Path(__file__).resolve().parent
ENVIRONMENT = ROOT / ".venv"
COMPILED = ROOT / ".venv-compiled"
SOURCES = {".py", ".c"}
COMPILE_SWITCH = "MUSUTAFU_COMPILE"
SUITE = ROOT / "build" / "suite"
SUITE_PARTS = (
    *("tests", "sprites", "maps", "docs", "audio"),
    *("LICENSE", "README.md", "pyproject.toml", "run.py"),
)
"""What the tests use of the checkout; not `game`, which is to be the installed one."""
PROJECT = ROOT / "maps" / "musutafu.tiled-project"
TILED = (
    "tiled", "/Applications/Tiled.app/Contents/MacOS/Tiled", "C:/Program Files/Tiled/tiled.exe",
)  # fmt: skip
"""The editor on the path, or where its installers put it."""

OLDEST = (3, 11)


def python(environment: Path) -> Path:
    """An environment's own interpreter."""
    folder, name = ("Scripts", "python.exe") if os.name == "nt" else ("bin", "python")
    return environment / folder / name


def prepare(environment: Path, extras: str, sources: list[Path], *, editable: bool) -> None:
    """Makes an environment, and installs the game into it when one of the sources has changed."""
    told = hashlib.sha256(extras.encode())
    for source in sources:
        told.update(source.read_bytes())
    stamp = environment / f"installed{extras or '-game'}"
    if stamp.exists() and stamp.read_text() == told.hexdigest() and python(environment).exists():
        return
    if not python(environment).exists():
        print(f"making {environment.name} ...", file=sys.stderr)
        venv.create(environment, with_pip=True)
    print("installing (once, a minute or two) ...", file=sys.stderr)
    install = [python(environment), "-m", "pip", "install", "--quiet"]
    install += ["--disable-pip-version-check", *(["--editable"] if editable else [])]
    surroundings = {**os.environ, COMPILE_SWITCH: "0" if editable else "1"}
    subprocess.run([*install, f"{ROOT}{extras}"], check=True, env=surroundings)
    stamp.write_text(told.hexdigest())


def compile_and_test(words: list[str]) -> int:
    """Tests the compiled game from a folder without sources; the exit code of the tests."""
    built_from = sorted(path for path in (ROOT / "game").rglob("*.*") if path.suffix in SOURCES)
    try:
        prepare(
            COMPILED, "[dev]", [ROOT / "pyproject.toml", ROOT / "hatch_build.py", *built_from],
            editable=False,
        )  # fmt: skip
    except subprocess.CalledProcessError:
        print("error: run.py: compiling failed; it needs a C compiler, see above", file=sys.stderr)
        return 1
    shutil.rmtree(SUITE, ignore_errors=True)
    SUITE.mkdir(parents=True)
    for part in SUITE_PARTS:
        copy = shutil.copytree if (ROOT / part).is_dir() else shutil.copy
        copy(ROOT / part, SUITE / part)
    return test(COMPILED, SUITE, words)


def test(environment: Path, folder: Path, words: list[str]) -> int:
    """Runs pytest in a folder; its exit code."""
    command = [python(environment), "-m", "pytest", "-n", "auto", *words]
    return subprocess.run(command, cwd=folder, check=False).returncode


def edit() -> int:
    """Opens the maps in a Tiled of its own with the game on its path; 1 where there is none."""
    tiled = next(filter(None, map(shutil.which, TILED)), None)
    if tiled is None:
        print(
            "error: run.py: Tiled was not found: install it from mapeditor.org, and see that "
            "'tiled' is on the PATH",
            file=sys.stderr,
        )
        return 1
    path = f"{python(ENVIRONMENT).parent}{os.pathsep}{os.environ.get('PATH', '')}"
    command = [tiled, "--new-instance", str(PROJECT)]
    return subprocess.run(command, env={**os.environ, "PATH": path}, check=False).returncode


def main(words: list[str]) -> int:
    """Plays (`play ...`, the default), tests (`test ...`) or edits (`edit`); what ran exits so."""
    if sys.version_info < OLDEST:
        print("error: run.py: Python 3.11 or later is needed", file=sys.stderr)
        return 2
    task = words[0] if words else "play"
    if task not in {"play", "test", "edit"}:
        print(f"error: run.py: {task!r}: say play, test or edit", file=sys.stderr)
        return 2
    if task == "test" and "--compiled" in words:
        return compile_and_test([word for word in words[1:] if word != "--compiled"])
    extras = "[dev]" if task == "test" else ""
    prepare(ENVIRONMENT, extras, [ROOT / "pyproject.toml"], editable=True)
    if task == "test":
        return test(ENVIRONMENT, ROOT, words[1:])
    if task == "edit":
        return edit()
    return subprocess.run(
        [python(ENVIRONMENT), "-m", "game", *words], cwd=ROOT, check=False
    ).returncode


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
