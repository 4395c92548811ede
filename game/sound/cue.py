"""What is to be heard, as plain values; nothing here makes a sound."""

from __future__ import annotations

from typing import Final, NamedTuple

MUSIC: Final = "music"
EFFECTS: Final = "effects"
AMBIENCE: Final = "ambience"
VOICES: Final = "voices"
MENUS: Final = "menus"
BUSES: Final = (MUSIC, EFFECTS, AMBIENCE, VOICES, MENUS)


class Ears(NamedTuple):
    """Where the person listens from: the boy `who` ("izuku" or "katsuki"), at pixels x, y."""

    who: str
    x: int
    y: int


class Cue(NamedTuple):
    """A sound that is heard once.

    `name` is an effect of audio/index.json (which variant is the mixer's choice) or a stinger.
    `gain` in dB comes on top of the loudness that the file has, `pan` is -1 (left) to 1 (right).
    `priority` 0-9 decides who falls silent when all voices are taken; `delay` is in ticks.
    """

    name: str
    gain: float = 0.0
    pan: float = 0.0
    bus: str = EFFECTS
    priority: int = 3
    delay: int = 0


class Drone(NamedTuple):
    """A sound that goes on: what it should be like in this tick; the mixer glides there."""

    name: str
    gain: float = 0.0
    pan: float = 0.0
    bus: str = AMBIENCE


class Mood(NamedTuple):
    """What the world does to music and ears, all 0 to 1.

    `danger` brings stems in, `hidden` turns to stealth, `dull` muffles (panic, a near blast),
    `hush` takes the music and the murmur away (a proposal).
    """

    danger: float = 0.0
    hidden: float = 0.0
    dull: float = 0.0
    hush: float = 0.0
