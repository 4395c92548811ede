"""Caught on the home street: what two boys say to each other on a garden wall."""

from __future__ import annotations

from typing import Final

from game.play.line import IZUKU, KATSUKI
from game.view.talk_box import Said

TALK: Final = (
    Said(KATSUKI, "tired", "You run. Like a f*BEEP*... like a squirrel."),
    Said(IZUKU, "tired", "You were yelling my name down the whole street!"),
    Said(KATSUKI, "furious", "So that you'd STOP!"),
    Said(IZUKU, "normal", "That isn't how yelling works, Kacchan."),
    Said(KATSUKI, "restrained", "... Your wrist. It stopped itching too. Didn't it."),
    Said(IZUKU, "panic", "This morning. I read it and thought: he'll be so angry."),
    Said(KATSUKI, "restrained", "Been angry all week. Turns out it was scared, with spikes on."),
    Said(KATSUKI, "soft", "Here. Mine. Look, before I change my mind."),
    Said(IZUKU, "cry", "That's... that's my name. On you."),
    Said(KATSUKI, "shock", "Spelled right and everything. Don't cry. DON'T you..."),
    Said(IZUKU, "cry", "I'm not! It's pollen."),
    Said(KATSUKI, "restrained", "I shoved you off first so it'd hurt less. Dumb plan. Sorry."),
    Said(IZUKU, "normal", "Did you just say..."),
    Said(KATSUKI, "scowl", "Once a year. Box. Open it before I throw it at somebody."),
    Said(IZUKU, "soft", "It says... 'I'll be your hero'. Oh. Oh, Kacchan."),
    Said(KATSUKI, "shock", "Read it QUIETLY! There's a grandma!"),
    Said(IZUKU, "soft", "There's always a grandma."),
    Said(KATSUKI, "soft", "... Hold still. Your laces. Somebody has to look after you."),
)
