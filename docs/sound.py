"""Measures what the game sounds like: `PYTHONPATH=. python docs/sound.py`, about six minutes.

Writes the tables of docs/sound.md, a minute on the storm's roofs as sounds/storm_roof.ogg and its
picture. Needs the extra `dev`, and Linux or macOS.
"""

from pathlib import Path
from typing import Final

from drawing import sound_picture, sound_runs, sound_tables

from game.commands.capturing import capture
from game.commands.sound_capture import keep
from game.lab.document import write_between
from game.sound.index import load_index

DOCS: Final = Path(__file__).resolve().parent
PAGE: Final = DOCS / "sound.md"
SOUND: Final = DOCS / "sounds" / "storm_roof.ogg"
PICTURE: Final = DOCS / "pictures" / "storm_roof_sound.png"
JUDGED: Final = ("roofs", "plaza", "home street")
"""The runs of which each bus is heard alone."""


def main() -> None:
    """Measures and writes everything."""
    sound_runs.record()
    minute = capture(sound_runs.storm_roof(), sound_tables.MINUTE)
    keep(minute, SOUND)
    sound_picture.draw(minute, PICTURE)
    index, runs = load_index(), sound_runs.RUNS
    write_between(PAGE, "heard", sound_tables.heard(runs, index))
    write_between(PAGE, "levels", sound_tables.levels(runs))
    write_between(PAGE, "bars", sound_tables.bars(runs, index))
    judged = {name: runs[name] for name in JUDGED}
    write_between(PAGE, "loudness", sound_tables.loudness(judged))


if __name__ == "__main__":
    main()
