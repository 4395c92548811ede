"""How much memory this process has had."""

from __future__ import annotations

import re
import sys
from pathlib import Path
from typing import Final

if sys.platform != "win32":
    import resource

STATUS: Final = Path("/proc/self/status")  # on Linux; what `resource` tells is its parent's too
PEAK: Final = re.compile(r"VmHWM:\s*(\d+) kB")


def most_memory() -> float:
    """The most memory that this process has ever had, in MB; 0 on systems that do not tell."""
    told = PEAK.search(STATUS.read_text("utf-8")) if STATUS.is_file() else None
    if told:
        return int(told[1]) / 1024
    if sys.platform == "win32":
        return 0.0
    most = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    return most / (1 << 20 if sys.platform == "darwin" else 1024)
