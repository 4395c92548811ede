"""Sets everything up in .venv and then plays or tests: `python3 run.py` or `python3 run.py test`.

Needs Python 3.11 or later and nothing else. Further words are handed on: `python3 run.py play
home_street`, `python3 run.py test tests/sim`.
"""

import hashlib
import os
import subprocess
import sys
import venv
from pathlib import Path

ROOT = Path(__file__).resolve().parent
ENVIRONMENT = ROOT / ".venv"
OLDEST = (3, 11)


def python() -> Path:
    """The environment's own interpreter."""
    folder, name = ("Scripts", "python.exe") if os.name == "nt" else ("bin", "python")
    return ENVIRONMENT / folder / name


def prepare(extras: str) -> None:
    """Makes the environment, and installs the game into it when its metadata has changed."""
    metadata = (ROOT / "pyproject.toml").read_bytes() + extras.encode()
    stamp = ENVIRONMENT / f"installed{extras or '-game'}"
    wanted = hashlib.sha256(metadata).hexdigest()
    if stamp.exists() and stamp.read_text() == wanted and python().exists():
        return
    if not python().exists():
        print("making .venv ...", file=sys.stderr)
        venv.create(ENVIRONMENT, with_pip=True)
    print("installing (once, a minute or two) ...", file=sys.stderr)
    install = [python(), "-m", "pip", "install", "--quiet", "--disable-pip-version-check"]
    subprocess.run([*install, "--editable", f"{ROOT}{extras}"], check=True)
    stamp.write_text(wanted)


def main(words: list[str]) -> int:
    """Plays (`play ...`, the default) or tests (`test ...`); the exit code of what ran."""
    if sys.version_info < OLDEST:
        print("error: run.py: Python 3.11 or later is needed", file=sys.stderr)
        return 2
    task = words[0] if words else "play"
    if task not in {"play", "test"}:
        print(f"error: run.py: {task!r}: say play or test", file=sys.stderr)
        return 2
    prepare("[dev]" if task == "test" else "")
    playing = ["-m", "game", *words]
    testing = ["-m", "pytest", "-n", "auto", *words[1:]]
    command = playing if task == "play" else testing
    return subprocess.run([python(), *command], cwd=ROOT, check=False).returncode


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
