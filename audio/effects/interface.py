"""Menus and signs of the game itself; the theme's head is in them where it fits."""

from typing import Final

from audio.effects.effect import Effect
from audio.tone.envelopes import faded
from audio.tone.space import in_room, mono
from audio.tone.texture import burst, thump, together
from audio.tone.units import Random, Samples, frames
from audio.voices import VOICES


def move(random: Random) -> Samples:
    """The choice moves on."""
    return faded(VOICES["marimba"](880, 0.05, 0.5, random)[: frames(0.12)], 0, 0.03)


def _two(first: float, second: float, random: Random) -> Samples:
    box = VOICES["musicbox"]
    out = together(
        0.7, (0, 0.7, box(first, 0.1, 0.7, random)), (0.06, 0.8, box(second, 0.1, 0.8, random))
    )
    return faded(out, 0.0005, 0.2)


def select(random: Random) -> Samples:
    """Chosen: a fifth up."""
    return _two(880, 1318.5, random)


def back(random: Random) -> Samples:
    """Back: a fourth down."""
    return _two(880, 659.3, random)


def refuse(random: Random) -> Samples:
    """Not now."""
    return together(
        0.3,
        (0, 0.7, VOICES["marimba"](196, 0.1, 0.5, random)[: frames(0.28)]),
        (0, 0.3, burst(0.03, 700, 1, 0.008, random)),
    )


def pause(random: Random) -> Samples:
    """The world holds still."""
    box = VOICES["musicbox"]
    return faded(
        together(
            0.9, (0, 0.7, box(659.3, 0.1, 0.6, random)), (0.09, 0.7, box(440, 0.1, 0.6, random))
        ),
        0.0005,
        0.3,
    )


def text(random: Random) -> Samples:
    """The next line of a talk."""
    return together(
        0.12, (0, 0.6, thump(620, 0.08, 0.014, 0.1)), (0, 0.2, burst(0.02, 2200, 1, 0.004, random))
    )


def choice(random: Random) -> Samples:
    """Two ways lie open: 5, 1 2, and nothing after."""
    bell = VOICES["bell"]
    notes = enumerate((440.0, 587.33, 659.26))
    out = together(1.8, *[(k * 0.16, 0.7, bell(pitch, 0.2, 0.5, random)) for k, pitch in notes])
    return mono(in_room(out, "hall", -12, seconds=2.2))


def warmth(random: Random) -> Samples:
    """A warm spot: a chord that opens."""
    bell = VOICES["bell"]
    notes = enumerate((293.66, 440.0, 554.37, 659.26))
    out = together(2.0, *[(k * 0.05, 0.5, bell(pitch, 0.4, 0.35, random)) for k, pitch in notes])
    return mono(in_room(out, "hall", -10, seconds=2.2))


def lamp(random: Random) -> Samples:
    """A lamp flickers on."""
    buzz = [(at, 0.4, burst(0.04, 120, 3, 0.02, random)) for at in (0.0, 0.13, 0.2)]
    return together(0.6, *buzz, (0.26, 0.7, burst(0.02, 3000, 1.5, 0.003, random)))


EFFECTS: Final = [
    Effect("ui_move", -33, move),
    Effect("ui_select", -29, select),
    Effect("ui_back", -31, back),
    Effect("ui_refuse", -31, refuse),
    Effect("ui_pause", -31, pause),
    Effect("ui_text", -35, text, 3),
    Effect("ui_choice", -28, choice),
    Effect("warmth", -30, warmth),
    Effect("lamp", -33, lamp),
]
