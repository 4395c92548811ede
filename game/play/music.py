"""Which piece of the score is played where."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from game.play.attempt import KATSUKI

if TYPE_CHECKING:
    from game.play.course import Course
    from game.sim.level import Level, Thing

SILENCE: Final = ""
TITLE: Final = "title"
CHASES: Final = ("street_chase", "shopping", "storm_roofs")
"""What is played while Izuku is chased; the chaser hears a piece of his own."""
CHASER: Final = "katsuki"
AFTER: Final = {"home_street": "station", "shopping": "alley", "roofs": "train_home"}
"""What follows an escape, by the name of the level: the music of the place he gets to."""
CAUGHT: Final = "closet"
RECONCILED: Final = "reconciliation"
TALKS: Final = {
    "caught_street": RECONCILED, "turned_back": RECONCILED, "called": "walk_home",
}  # fmt: skip
"""What is played while the two talk, by the outcome."""


def music_at(level: Level, side: str, x: int, y: int) -> str:
    """The piece for a boy with his feet at a pixel: that of a zone around him, or the level's."""
    zone = next((zone for zone in _zones(level) if _holds(zone, x, y)), None)
    piece = level.music if zone is None else zone.text("music")
    return CHASER if side == KATSUKI and piece in CHASES else piece


def music_after(level: Level, course: Course, outcome: str, side: str, *, won: bool) -> str:
    """The piece for the result of a level."""
    if course.staged and outcome in TALKS:
        return TALKS[outcome]
    if side == KATSUKI and level.music in CHASES:
        return CHASER
    if not won:
        return CAUGHT
    return AFTER.get(level.name, TITLE) if course.staged else TITLE


def _zones(level: Level) -> tuple[Thing, ...]:
    """The zones with a piece of their own; kept with the level, for each tick asks."""
    kept = level.routes.get("music")
    if not isinstance(kept, tuple):
        kept = level.routes["music"] = level.of_kind("music")
    return kept


def _holds(zone: Thing, x: int, y: int) -> bool:
    across = zone.width // 2
    return zone.x - across <= x < zone.x + across and zone.y - zone.height < y <= zone.y
