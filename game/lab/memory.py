"""How much memory this process has had."""

from __future__ import annotations

import sys

if sys.platform != "win32":
    import resource


def most_memory() -> float:
    """The most memory that this process has ever had, in MB; 0 on systems that do not tell."""
    if sys.platform == "win32":
        return 0.0
    most = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    return most / (1 << 20 if sys.platform == "darwin" else 1024)
