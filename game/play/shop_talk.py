"""What is said in the shopping district, where hiding is an art and a fountain decides."""

from __future__ import annotations

from typing import Final

from game.play.line import IZUKU, KATSUKI, Line

BEATS: Final[dict[int, tuple[Line, ...]]] = {
    11: (
        Line(IZUKU, "Blond. Spiky. Angry walk. Oh no.", 100, after=0),
        Line(IZUKU, "Shop. Any shop. I LOVE shops.", 90),
    ),
    12: (
        Line(IZUKU, "Bzzt, bzzt... not now. Please not now.", 110, after=0, face="panic"),
        Line(IZUKU, "Nine percent. Sorry, everyone. Off.", 110, face="determined"),
    ),
    13: (
        Line(IZUKU, "He won her a plush whale. A whole whale.", 110, after=0, face="normal"),
        Line(IZUKU, "It's fine. I'm fine. Happy for the whale.", 110, face="tired"),
    ),
    14: (
        Line(IZUKU, "They look like nothing in the world is wrong.", 140, after=0, face="tired"),
        Line(IZUKU, "What would that even...", 110, after=30, face="normal"),
    ),
    15: (
        Line(IZUKU, "Somebody screamed!", 70, after=0, face="panic"),
        Line(KATSUKI, "Where? WHO?", 60, loud=True, after=4, face="shock"),
        Line(IZUKU, "...he's on one knee.", 100, face="normal"),
        Line(KATSUKI, "...tch. Right in the street.", 100, face="scowl"),
    ),
    16: (
        Line(KATSUKI, "HEY!", 40, loud=True, after=0),
        Line(IZUKU, "Congratulations! Sorry! Congratulations!", 110, after=6),
    ),
    17: (
        Line(IZUKU, "It's flashing. It's flashing!", 80, after=0),
        Line(KATSUKI, "Don't you DARE cross on red!", 100, loud=True, after=6),
    ),
}
"""What is said when a beat of the story is reached."""

MOMENTS: Final[dict[str, tuple[Line, ...]]] = {
    "hidden": (Line(IZUKU, "Just browsing! Nice... spoons.", 100, after=20, face="panic"),),
    "grip": (
        Line(KATSUKI, "Got. You.", 80, after=0, face="furious"),
        Line(IZUKU, "(I can't. It's like a vice. A warm vice.)", 110, after=20, face="panic"),
    ),
    "marched": (
        Line(
            KATSUKI, "Walk. We're going to sit down. Like PEOPLE.", 120, after=0, face="restrained"
        ),
        Line(IZUKU, "You're hurting my sleeve, Kacchan.", 90, face="tired"),
    ),
    "hush": (
        Line(KATSUKI, "...", 80, after=10, face="shock"),
        Line(IZUKU, "(Breathe. Don't pull. Just breathe.)", 110, after=0, face="determined"),
    ),
    "cheer": (Line(KATSUKI, "...she said yes.", 110, after=0, face="soft"),),
    "broke_free": (Line(IZUKU, "(Now!)", 50, after=0),),
}
"""What is said at a moment of the scene, once."""
