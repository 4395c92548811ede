"""Where this person's own files lie: what must be kept, and what may be thrown away."""

from __future__ import annotations

import os
from pathlib import Path
from typing import Final

import platformdirs

HOME_VARIABLE: Final = "MUSUTAFU_HOME"
APPLICATION: Final = "musutafu-chase"


def kept_folder() -> Path:
    """The folder of saves: that of MUSUTAFU_HOME, or the system's place for such data."""
    override = os.environ.get(HOME_VARIABLE)
    if override:
        return Path(override)
    return platformdirs.user_data_path(APPLICATION, appauthor=False)


def cache_folder() -> Path:
    """The folder of what can be made again: `cache` in MUSUTAFU_HOME, or the system's place."""
    override = os.environ.get(HOME_VARIABLE)
    if override:
        return Path(override) / "cache"
    return platformdirs.user_cache_path(APPLICATION, appauthor=False)
