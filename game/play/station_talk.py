"""What is said at the ticket gates, where one man minds the rules for two boys who do not."""

from __future__ import annotations

from typing import Final

from game.play.line import IZUKU, KATSUKI, Line
from game.view.speakers import PLAIN

STATION_MAN: Final = "stationman"

MOMENTS: Final[dict[str, tuple[Line, ...]]] = {
    "gate": (Line(STATION_MAN, "Thank you. Mind the step, young man.", 80, after=0, face="smile"),),
    "whistle": (
        Line(STATION_MAN, "A gate is not a hurdle, young man!", 80, after=0, face=PLAIN),
        Line(IZUKU, "Sorry! I'll pay twice! Sorry!", 70),
    ),
    "held": (
        Line(STATION_MAN, "You, too. One ticket, please. ONE.", 80, after=0, face=PLAIN),
        Line(KATSUKI, "But HE jumped first!", 60, loud=True),
    ),
}
"""What is said at a moment of the gates, once."""
