"""What _enlarge.c does; only the compiled game has it."""

from typing import Any

def enlarge(
    picture: Any, width: int, height: int, window: Any, start: int, pitch: int, times: int
) -> None: ...
