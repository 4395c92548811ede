"""What one hears of oneself: heart, breath, ears that ring, cold, panic."""

from functools import partial
from typing import Final

import numpy as np

from audio.drums import DRUMS
from audio.effects.effect import Effect
from audio.tone.envelopes import faded, held
from audio.tone.space import in_room, mono, pair, reverberation
from audio.tone.texture import burst, thump, together
from audio.tone.throat import breathing, spoken
from audio.tone.units import Random, Samples, clock, frames, hertz
from audio.voices import VOICES

IZUKU: Final = 1.12  # size of the head against a grown man's
KATSUKI: Final = 0.98


def heartbeat(random: Random) -> Samples:
    """One beat: lub, dub."""
    heart = DRUMS["heart"]
    return together(0.62, (0, 1, heart(0.95, random)), (0.26, 0.6, heart(0.6, random)))


def breath_in(random: Random, scale: float = IZUKU) -> Samples:
    """A breath in, on the count of four."""
    return breathing(1.1, random, inward=True, scale=scale)


def breath_out(random: Random, scale: float = IZUKU) -> Samples:
    """A breath out, on the count of six."""
    return breathing(1.5, random, inward=False, scale=scale)


def pant(random: Random, scale: float = IZUKU) -> Samples:
    """Out of breath."""
    return together(
        0.6,
        (0, 0.8, breathing(0.22, random, inward=True, scale=scale)),
        (0.26, 1, breathing(0.3, random, inward=False, scale=scale)),
    )


def effort(
    random: Random, pitch: float = 205.0, scale: float = IZUKU, rough: float = 0.05
) -> Samples:
    """The sound of a jump that takes all one has."""
    own = pitch * float(random.uniform(0.95, 1.15))
    line = own * np.linspace(1.12, 0.9, frames(0.17))
    vowel = str(random.choice(["u", "a", "ua"]))
    voice = spoken(line, vowel, 0.17, random, scale=scale, rough=rough, breath=0.2, effort=0.5)
    return together(
        0.35, (0, 0.9, voice), (0.08, 0.5, breathing(0.25, random, inward=False, scale=scale))
    )


def hurt(random: Random, pitch: float = 230.0, scale: float = IZUKU, rough: float = 0.1) -> Samples:
    """That hurt."""
    own = pitch * float(random.uniform(0.95, 1.1))
    line = own * np.linspace(1.25, 0.85, frames(0.28))
    return together(
        0.4,
        (0, 1, spoken(line, "au", 0.28, random, scale=scale, rough=rough, breath=0.12, effort=0.7)),
    )


def shiver(random: Random) -> Samples:
    """Cold: breath that trembles, teeth."""
    out = breathing(0.9, random, inward=False, scale=IZUKU)
    tremble = 0.6 + 0.4 * np.sign(np.sin(2 * np.pi * 9 * clock(0.9)))
    teeth = [(0.1 + k * 0.055, 0.3, burst(0.012, 3400, 2, 0.002, random)) for k in range(9)]
    return together(1.0, (0, 1, out * tremble), *teeth)


def sob(random: Random) -> Samples:
    """Tears that he did not want to show."""
    line = np.linspace(300, 240, frames(0.16))
    voice = spoken(line, "u", 0.16, random, scale=1.14, breath=0.25, effort=0.3)
    return together(
        0.9,
        (0, 0.7, breathing(0.3, random, inward=True, scale=IZUKU)),
        (0.3, 0.5, voice),
        (0.46, 0.4, voice),
        (0.6, 0.6, breathing(0.3, random, inward=False, scale=IZUKU)),
    )


def stitch(random: Random) -> Samples:
    """A stitch in the side: breath caught short."""
    return together(
        0.6,
        (0, 0.9, breathing(0.16, random, inward=True, scale=IZUKU)),
        (0.17, 0.8, effort(random, 215)),
    )


def panic(random: Random) -> Samples:
    """Panic rises: what went before is drawn in backwards, then the heart."""
    blow = together(
        0.5, (0, 1, burst(0.3, 900, 0.5, 0.08, random)), (0, 0.7, thump(55, 0.4, 0.12, 1))
    )
    drawn = mono(reverberation(blow, "hall"))[::-1][-frames(0.7) :]
    shake = mono(VOICES["tremolo"](hertz(82), 0.3, 0.7, random))
    heart = DRUMS["heart"](0.95, random)
    return together(1.4, (0, 0.7, faded(drawn, 0.2, 0.004)), (0.69, 1, heart), (0.69, 0.3, shake))


def lost_moment(random: Random) -> Samples:
    """Half a second is gone: everything dips."""
    time = clock(0.8)
    dip = np.sin(2 * np.pi * np.cumsum(220 * np.exp(-time * 2.2)) / 44100) * np.sin(
        np.pi * time / 0.8
    )
    return together(0.9, (0, 0.8, dip), (0.05, 0.4, breathing(0.5, random, inward=True)))


def good_breath(random: Random) -> Samples:
    """A breath on time: a fifth, very soft."""
    bell = VOICES["bell"]
    out = together(
        1.7, (0, 1, bell(587.33, 0.3, 0.4, random)), (0, 0.7, bell(880, 0.3, 0.35, random))
    )
    return mono(in_room(out, "hall", -10, seconds=2.0))


def bad_breath(random: Random) -> Samples:
    """A breath off time: a low wooden note."""
    return together(0.5, (0, 0.7, VOICES["marimba"](146.8, 0.2, 0.4, random)[: frames(0.45)]))


def ringing_ears(random: Random) -> Samples:
    """After a near blast."""
    time = clock(2.8)
    tone = np.sin(2 * np.pi * 3950 * time) + 0.5 * np.sin(2 * np.pi * 4010 * time)
    tone *= np.exp(-time / 0.9) * np.minimum(1, time / 0.05)
    return faded(pair(tone * 0.3), 0.02, 0.5)


def collapse(random: Random) -> Samples:
    """The body has had enough."""
    out = spoken(
        np.linspace(210, 120, frames(0.6)),
        "au",
        0.6,
        random,
        scale=IZUKU,
        breath=0.35,
        effort=0.25,
        envelope=held(frames(0.6), 0.35, attack=0.03, decay=0.3, sustain=0.5, release=0.2),
    )
    return together(
        1.2, (0, 0.9, out), (0.5, 1, thump(72, 0.4, 0.1)), (0.62, 0.5, thump(92, 0.3, 0.06))
    )


EFFECTS: Final = [
    Effect("heartbeat", -27, heartbeat, 2),
    Effect("breath_in", -33, breath_in, 3),
    Effect("breath_out", -33, breath_out, 3),
    Effect("breath_in_katsuki", -33, partial(breath_in, scale=KATSUKI), 2),
    Effect("breath_out_katsuki", -33, partial(breath_out, scale=KATSUKI), 2),
    Effect("pant_izuku", -32, pant, 4),
    Effect("pant_katsuki", -32, partial(pant, scale=KATSUKI), 4),
    Effect("effort_izuku", -30, effort, 4),
    Effect("effort_katsuki", -29, partial(effort, pitch=142.0, scale=KATSUKI, rough=0.5), 4),
    Effect("hurt_izuku", -27, hurt, 3),
    Effect("hurt_katsuki", -26, partial(hurt, pitch=155.0, scale=KATSUKI, rough=0.55), 3),
    Effect("shiver", -33, shiver, 3),
    Effect("sob", -31, sob, 3),
    Effect("stitch", -29, stitch, 2),
    Effect("panic", -24, panic),
    Effect("lost_moment", -28, lost_moment, 2),
    Effect("breath_good", -31, good_breath),
    Effect("breath_bad", -33, bad_breath),
    Effect("ears_ringing", -32, ringing_ears, stereo=True),
    Effect("collapse", -26, collapse),
]
