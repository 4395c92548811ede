"""What the result says about an end of a level, to whoever played."""

from __future__ import annotations

from typing import Final

from game.play.attempt import BOTH, KATSUKI
from game.play.roof_scene import TALKS

Words = tuple[str, str]
"""A headline and a line below it, which may be empty."""

ONE_WAY: Final = "One of the ways this day can go."
AWAY: Final = "Away!"
CAUGHT: Final[Words] = ("Caught!", "")
ESCAPES: Final = {
    "home_street": "Down the stairs, to the trains.",
    "shopping": "Into the alley. It looks rather shut.",
    "roofs": "Down the fire escape, one step at a time.",
}
"""What comes after Izuku's escape, by the name of the level."""
ENDS: Final[dict[str, Words]] = {
    "caught_street": ("Caught on the home street", ONE_WAY),
    "caught_platform": ("Caught on the platform", ONE_WAY),
    "caught_fountain": ("Caught at the fountain", ONE_WAY),
    "hidden": ("Out of sight", ONE_WAY),
    "answered": ("He picked up", ONE_WAY),
    "called": ("A call from the roof", ONE_WAY),
    "turned_back": ("Back for him", ONE_WAY),
}
"""Izuku's other ends."""


def is_caught(outcome: str) -> bool:
    """Whether Katsuki got him."""
    return outcome.startswith("caught")


def is_won(outcome: str, side: str) -> bool:
    """Whether it is a good end for the side that was played."""
    if side == BOTH or outcome in TALKS:  # one of two has won; two who talk both have
        return True
    return is_caught(outcome) == (side == KATSUKI)


def words_for(level: str, outcome: str, side: str) -> Words:
    """What the result says of a level's outcome to a side of `SIDES`."""
    caught = is_caught(outcome)
    if outcome in TALKS:
        return ENDS[outcome]
    if side == BOTH:
        return ("Katsuki caught him!" if caught else "Izuku got away!", "")
    if side == KATSUKI:
        return ("Caught him!", "Now say it.") if caught else ("He got away.", "This time.")
    if caught:
        return ENDS.get(outcome, CAUGHT)
    return ENDS.get(outcome, (AWAY, ESCAPES.get(level, "")))
