"""The phone: its ringtone is the theme's head."""

from typing import Final

import numpy as np

from audio.effects.effect import Effect
from audio.tone.envelopes import faded, held
from audio.tone.filters import band, low
from audio.tone.oscillators import noise, steady, wave
from audio.tone.texture import burst, thump, together
from audio.tone.units import Random, Samples, clock, frames
from audio.voices import VOICES

# 5 1 2 5 5 1 2 3, in D: when in s, Hz
TUNE: Final = (
    (0.0, 440.0),
    (0.14, 587.33),
    (0.28, 659.26),
    (0.42, 880.0),
    (0.84, 440.0),
    (0.98, 587.33),
    (1.12, 659.26),
    (1.26, 739.99),
)


def motor(seconds: float, random: Random) -> Samples:
    """A phone that buzzes."""
    count = frames(seconds)
    buzz = low(steady("pulse30", 168, count), 1200)
    rattle = band(noise(count, random), 2400, 1.5) * (
        np.sin(2 * np.pi * 168 * clock(seconds)) > 0.6
    )
    shape = held(count, seconds - 0.05, attack=0.012, sustain=0.9, release=0.05)
    return np.asarray((buzz + 0.35 * rattle) * shape)


def _tune(
    voice: str, notes: tuple[tuple[float, float], ...], seconds: float, random: Random
) -> Samples:
    play = VOICES[voice]
    return together(seconds, *[(at, 0.75, play(pitch, 0.12, 0.6, random)) for at, pitch in notes])


def buzz(random: Random) -> Samples:
    """A message: two short buzzes."""
    return together(0.9, (0, 0.5, motor(0.34, random)), (0.46, 0.5, motor(0.34, random)))


def chirp(random: Random) -> Samples:
    """A message is shown."""
    return faded(_tune("musicbox", ((0.0, 1318.5), (0.09, 1760.0)), 1.1, random), 0.001, 0.3)


def ring(random: Random) -> Samples:
    """A call, every 3 s."""
    tune = together(
        3.0, *[(at + 0.02, 0.7, VOICES["marimba"](p, 0.2, 0.8, random)) for at, p in TUNE]
    )
    return tune + 0.25 * together(3.0, (0.02, 1, motor(0.6, random)), (0.86, 1, motor(0.6, random)))


def hang_up(random: Random) -> Samples:
    """The other side has hung up."""
    tone = faded(steady("sine", 425, frames(0.24)), 0.008, 0.015)
    return together(1.3, *[(k * 0.45, 0.5, tone) for k in range(3)])


def dial(random: Random) -> Samples:
    """A call goes out: one far ring."""
    tone = steady("sine", 400, frames(0.9)) * (1 + 0.5 * np.sin(2 * np.pi * 16 * clock(0.9)))
    return together(1.2, (0, 0.4, faded(tone, 0.02, 0.05)))


def low_battery(random: Random) -> Samples:
    """Low battery: three notes down."""
    notes = ((0.0, 1174.7), (0.13, 880.0), (0.26, 659.3))
    return faded(_tune("bell", notes, 1.4, random), 0.001, 0.3)


def dead(random: Random) -> Samples:
    """The battery dies: the same three notes, and the last one falls."""
    fall = wave("triangle", 659.3 * 2 ** (-clock(0.7) / 0.3)) * np.exp(-clock(0.7) / 0.25)
    notes = ((0.0, 1174.7), (0.13, 880.0))
    return faded(
        together(
            1.4, (0, 1, _tune("bell", notes, 1.2, random)), (0.3, 0.25, faded(fall, 0.01, 0.1))
        ),
        0.001,
        0.3,
    )


def off(random: Random) -> Samples:
    """Switched off by a thumb."""
    fall = wave("triangle", 880 * 2 ** (-clock(0.7) / 0.35)) * np.exp(-clock(0.7) / 0.25)
    click = VOICES["musicbox"](880, 0.2, 0.5, random)
    return faded(together(0.8, (0, 0.5, click), (0.05, 0.3, faded(fall, 0.01, 0.1))), 0.001, 0.2)


def on(random: Random) -> Samples:
    """Switched on: the theme's head."""
    notes = tuple((k * 0.12, pitch) for k, (_, pitch) in enumerate(TUNE[:4]))
    return faded(_tune("bell", notes, 1.6, random), 0.001, 0.3)


def answer(random: Random) -> Samples:
    """A call is taken, or a message opened: a soft click."""
    return together(
        0.3,
        (0, 0.6, burst(0.03, 2600, 1.2, 0.004, random)),
        (0.02, 0.5, thump(520, 0.08, 0.015, 0.2)),
    )


def key(random: Random) -> Samples:
    """One letter typed."""
    return together(
        0.08,
        (0, 0.6, burst(0.02, float(random.uniform(2600, 3400)), 1.5, 0.003, random)),
        (0, 0.3, thump(600, 0.04, 0.008, 0.2)),
    )


EFFECTS: Final = [
    Effect("phone_buzz", -30, buzz, 3),
    Effect("phone_message", -29, chirp),
    Effect("phone_ring_loop", -25, ring, loop=True),
    Effect("phone_hang_up", -28, hang_up),
    Effect("phone_dial", -29, dial),
    Effect("phone_answer", -31, answer, 2),
    Effect("phone_low_battery", -28, low_battery),
    Effect("phone_dead", -28, dead),
    Effect("phone_off", -28, off),
    Effect("phone_on", -28, on),
    Effect("phone_key", -36, key, 4),
]
