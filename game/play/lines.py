"""What people say on the street, in our own words; swearing never gets to its end."""

from __future__ import annotations

from typing import Final

from game.play import shop_talk, station_talk
from game.play.line import IZUKU, KATSUKI, Line

__all__ = ["IZUKU", "KATSUKI", "Line"]

START: Final = (
    Line(IZUKU, "Okay. Okay. Left or right?", 120, after=40, face="panic"),
    Line(IZUKU, "Left is the bakery. Right is... not here.", 120, face="normal"),
    Line(KATSUKI, "Deku?", 50, after=30),
    Line(KATSUKI, "Deku.", 50, after=20),
    Line(KATSUKI, "DEKU!", 70, loud=True, after=16),
    Line(IZUKU, "Not left. Not left!", 90),
)
"""Beat 7, before a direction is held: his voice comes nearer from the left."""

BEATS: Final[dict[int, tuple[Line, ...]]] = {
    7: (
        Line(KATSUKI, "OI!", 40, loud=True, after=0),
        Line(IZUKU, "Right. Right it is!", 70, after=6),
        Line(KATSUKI, "DEKU! I can HEAR you thinking!", 110, loud=True, after=6),
    ),
    8: (
        Line(IZUKU, "Stay near people! He never fires near people.", 130, after=0),
        Line(KATSUKI, "Move! There's a grandma. Why's there ALWAYS a grandma?!", 150, loud=True),
    ),
    20: (
        Line(IZUKU, "I climbed that. Me. All of it.", 90, after=40, face="soft"),
        Line(IZUKU, "Look at that. The whole city. And nobody...", 110, face="soft"),
    ),
    21: (
        Line(KATSUKI, "It's RAINING, Deku! Go HOME!", 90, loud=True, after=0),
        Line(IZUKU, "You first, Kacchan!", 70),
        Line(IZUKU, "(Was that thunder, or him?)", 80),
    ),
    22: (
        Line(IZUKU, "My knee...", 60, after=60, face="panic"),
        Line(IZUKU, "Okay. Okay. You win. Come and get me.", 110, after=200, face="tired"),
    ),
    23: (
        Line(IZUKU, "... Kacchan?", 70, after=30, face="normal"),
        Line(IZUKU, "He's... still over there. On the left.", 100, after=30, face="panic"),
    ),
    24: (
        Line(IZUKU, "There's a fire escape on my side. None on his.", 120, after=20, face="normal"),
        Line(IZUKU, "His hands. It's the rain. He can't.", 100, after=20, face="tired"),
        Line(IZUKU, "Okay. Then it's my turn.", 80, after=30, face="determined"),
    ),
} | shop_talk.BEATS
"""What is said when a beat of the story is reached."""

WAITED: Final[dict[int, tuple[Line, ...]]] = {
    10: (Line(IZUKU, "Any second now. A hand. 'Get up, nerd.'", 110, after=30, face="tired"),),
    30: (Line(IZUKU, "He's catching his breath. He does that.", 110, after=30, face="tired"),),
    60: (Line(IZUKU, "Nobody's coming.", 80, after=30, face="cry"),),
}
"""What he thinks when so many seconds have passed and nobody has come."""

DROWNED: Final = (
    Line(KATSUKI, "...EKU! ...UMB F*RRRUMBLE*... PHONE!", 110, loud=True),
    Line(KATSUKI, "CALL... *KRRRSH* ...IDIOT... STAIRS!", 110, loud=True),
    Line(KATSUKI, "...NOT ANG... *RUMBLE* ...WRIST!", 110, loud=True),
)
"""What the storm leaves of his shouts from the roof across."""

LAMP: Final = (Line(IZUKU, "A light. Over there, by the stairs.", 100, after=10, face="normal"),)
DIALLED: Final = (Line(KATSUKI, "FINALLY!", 60, loud=True, after=0),)
MET: Final = (Line(IZUKU, "Hi.", 60, after=0), Line(KATSUKI, "... Hi.", 60))
ENDINGS: Final = {"called": DIALLED, "turned_back": MET}
"""What is said the moment that one of the endings on the roofs is reached."""
LEFT_BEHIND: Final = (
    Line(IZUKU, "One step. And one more.", 80),
    Line(KATSUKI, "...EKU... *RUMBLE*...", 80, loud=True),
)
"""What is said where Izuku goes down alone, and nobody runs any more."""

VETOED: Final = (
    Line(KATSUKI, "Tch... one clear metre. ONE!", 90),
    Line(KATSUKI, "Ladies. Gentlemen. MOVE.", 90, loud=True),
    Line(KATSUKI, "Kid, balloon, aside! Please! Ugh!", 100, loud=True),
    Line(KATSUKI, "I'm holding it. I'm HOLDING it.", 90),
)
BLASTS: Final = (
    Line(KATSUKI, "Ha! Clear air!", 70, loud=True),
    Line(KATSUKI, "Now we're running!", 70, loud=True),
    Line(KATSUKI, "Up top, then!", 70, loud=True),
)
FOUND: Final = (
    Line(KATSUKI, "There you are!", 80, loud=True),
    Line(KATSUKI, "DEKU!", 70, loud=True),
    Line(KATSUKI, "Green hair, red shoes. You're the worst at hiding!", 130, loud=True),
)
SHOUTS: Final = (
    Line(KATSUKI, "STOP! I've got something to SAY!", 90, loud=True),
    Line(KATSUKI, "Deku! It's about your WRIST!", 80, loud=True),
    Line(KATSUKI, "Would you just... HOLD STILL!", 80, loud=True),
)
"""What he stands still for, once he is near: he believes that it helps."""

FAR: Final = (
    (
        Line(IZUKU, "I've lost him. ... I never lose him.", 100),
        Line(KATSUKI, "I can SEE you, nerd!", 70, loud=True),
    ),
    (Line(IZUKU, "Too quiet. He's never quiet.", 90),),
    (Line(IZUKU, "Breathe. Four, five, six. Left at the... no. Straight.", 120),),
)
"""What he thinks when nobody is behind him for a long time."""

LOST: Final = (
    Line(KATSUKI, "Where the f*BEEP*... where'd he go?", 100),
    Line(KATSUKI, "He was RIGHT there. Son of a b*HONK*...", 110),
)
CLOSE: Final = (
    (Line(KATSUKI, "Just stand STILL a second!", 90, loud=True),),
    (
        Line(KATSUKI, "I only want to TALK!", 90, loud=True),
        Line(IZUKU, "You're smoking, Kacchan!", 90),
    ),
    (
        Line(KATSUKI, "I'm not even ANGRY!", 90, loud=True),
        Line(IZUKU, "(He sounds angry.)", 90),
    ),
    (Line(KATSUKI, "Your laces are undone, you absolute p*BEEP*!", 110, loud=True),),
)
"""What goes back and forth when he is near."""

DENIED: Final = (
    Line(IZUKU, "Too many people. Just legs, then.", 90),
    Line(IZUKU, "Not here. Somebody would get hurt.", 90),
)
BUMPED: Final = (
    Line(IZUKU, "Sorry! Sorry!", 60),
    Line(IZUKU, "Excuse me! So sorry!", 70),
    Line(IZUKU, "Pardon! Nice dog!", 70),
)
HURT: Final = (
    Line(IZUKU, "Ow. Knee. Ow.", 70),
    Line(IZUKU, "I'm fine. I'm fine!", 70),
)
BUZZES: Final = (
    Line(IZUKU, "Shh. Shh! Please.", 60),
    Line(IZUKU, "Why is it so LOUD?", 70),
    Line(IZUKU, "Not now, not now...", 70),
)
PHONE_DEAD: Final = (Line(IZUKU, "Dead. Well. Now it's quiet.", 90),)
PAGES: Final[dict[int, str]] = {
    2: "'Won't fire if someone could get hurt. Counted five steps.'",
    3: "'From the roof he can see everything. So can I.'",
    4: "'If his blast throws you, run WITH it. (Tried once. Flew.)'",
}
"""The notebook's rule on a page, by its number."""

MOMENTS: Final = shop_talk.MOMENTS | station_talk.MOMENTS
"""What is said at a moment that comes once: a word of the event says which."""

PAGE_TICKS: Final = 200

CAUGHT: Final = (Line(KATSUKI, "Got you."), Line(IZUKU, "Eep."))
FREE: Final = (Line(IZUKU, "Made it... made it..."), Line(KATSUKI, "DEKUUUU!", loud=True))
"""What both say the moment the chase is over."""
