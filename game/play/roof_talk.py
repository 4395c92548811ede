"""The two endings on the roofs: what is said over a phone, and on a hoarding across a gap."""

from __future__ import annotations

from typing import Final

from game.play.line import IZUKU, KATSUKI
from game.view.talk_box import Said

CALLED: Final = (
    Said(KATSUKI, "wet_furious", "You CALLED. You're twenty steps away and you CALLED."),
    Said(IZUKU, "wet_tired", "You were waving a phone at me! I can see you, you know."),
    Said(KATSUKI, "wet_tired", "Good. Then wave back, nerd. ... Not like that. You look drowned."),
    Said(IZUKU, "wet_panic", "I AM drowned. Kacchan, my knee went. I lay there. Nobody came."),
    Said(KATSUKI, "wet_tired", "I know. I counted. My hands wouldn't light. I tried nine times."),
    Said(IZUKU, "wet_tired", "... You counted?"),
    Said(
        KATSUKI, "wet_furious", "Sixty! Sixty seconds of you lying there! Longest f*RUMBLE* minute!"
    ),
    Said(IZUKU, "wet_panic", "Why were you chasing me at all?"),
    Said(KATSUKI, "wet_tired", "Look at your wrist. Now look at mine. I'm holding it up. See it?"),
    Said(IZUKU, "wet_tired", "It's dark, it's raining and you're tiny. ... Read it to me?"),
    Said(KATSUKI, "wet_tired", "It says Midoriya Izuku. Neat letters. Neater than yours."),
    Said(IZUKU, "wet_cry", "... Say it again? The line crackled."),
    Said(KATSUKI, "wet_furious", "It did NOT crackle!"),
    Said(IZUKU, "wet_soft", "There are stairs on my side. I could come round and fetch you."),
    Said(
        KATSUKI, "wet_tired", "Then stay on the phone. The whole way down. ... That's not a please."
    ),
    Said(IZUKU, "wet_soft", "It sounded a bit like one. Step one. Step two. I'm coming, Kacchan."),
)
"""Told across the gap, each on his own roof."""

TURNED_BACK: Final = (
    Said(KATSUKI, "wet_furious", "You threw a BILLBOARD at me."),
    Said(IZUKU, "wet_tired", "Next to you. It's a bridge. It was all I could think of."),
    Said(KATSUKI, "wet_tired", "You had stairs, Deku. Right behind you. You could've gone home."),
    Said(IZUKU, "wet_tired", "You didn't have any. It's cold. I looked, and you were still there."),
    Said(KATSUKI, "wet_tired", "All day you run off. Then you come back for me on one leg. Idiot."),
    Said(IZUKU, "wet_panic", "Are you going to shout now?"),
    Said(KATSUKI, "wet_tired", "Can't. Lost my voice around the ninth roof."),
    Said(IZUKU, "wet_soft", "It says 'Stay dry' on this thing."),
    Said(KATSUKI, "wet_tired", "Umbrellas five hundred. I'd pay a thousand. Here. Look. My wrist."),
    Said(IZUKU, "wet_cry", "That's me. That's... you ran eleven roofs to show me THAT?"),
    Said(KATSUKI, "wet_furious", "I was going to SAY it! Street one! You never hold STILL!"),
    Said(IZUKU, "wet_cry", "I thought you'd be angry that it was me."),
    Said(
        KATSUKI, "wet_tired", "Was scared you'd be sorry it was me. So I pushed first. Dumb. Sorry."
    ),
    Said(IZUKU, "wet_soft", "... I can hold still now. My knee's gone anyway."),
    Said(KATSUKI, "wet_tired", "Get on my back. And don't drip on me."),
)
"""Told side by side on what fell across."""
