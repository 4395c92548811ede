"""Where the scripts and what they make are."""

from pathlib import Path
from typing import Final

HERE: Final = Path(__file__).resolve().parent
SCORES: Final = HERE / "scores"
OGG: Final = HERE / "ogg"
INDEX: Final = HERE / "index.json"
SEAMS: Final = HERE / "seams.json"
TABLE: Final = HERE.parent / "docs" / "score.md"
PICTURE: Final = HERE.parent / "docs" / "pictures" / "score.png"
