"""Which tests make sense on which core of the simulation."""

from __future__ import annotations

import pytest

from game.core import core

REASONS = {
    "interpreted_only": (
        "compiled",
        "what is compiled has its constants and calls built in and does not list attributes",
    ),
    "compiled_only": ("python", "the compiled core is not installed (MUSUTAFU_COMPILE=1)"),
}


def pytest_runtest_setup(item: pytest.Item) -> None:
    for marker, (other, reason) in REASONS.items():
        if item.get_closest_marker(marker) and core() == other:
            pytest.skip(reason)
