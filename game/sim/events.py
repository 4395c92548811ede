"""What happened in a tick, for sound, particles, HUD and story; the simulation never reads it."""

from typing import NamedTuple


class Event(NamedTuple):
    """One thing that happened; `x`, `y` in pixels (feet), `value` what belongs to the name.

    `who` is "izuku", "katsuki", "crowd" or "world". `value` is a number 0-2000 whose meaning
    belongs to the name (a beat's id, a page's number, a blast's power in %), `text` a word
    (an outcome's name, a surface's material) or empty.
    """

    name: str
    who: str
    x: int
    y: int
    value: int = 0
    text: str = ""
