"""The station and its trains."""

from typing import Final

import numpy as np
from scipy import signal

from audio.effects.effect import Effect
from audio.tone.envelopes import faded
from audio.tone.filters import band, drift, low
from audio.tone.oscillators import noise, noise_pair, steady, wave
from audio.tone.space import around, in_room, mono, pair
from audio.tone.texture import Part, burst, looped, ringing, swish, thump, together
from audio.tone.units import RATE, Random, Samples, clock, frames
from audio.voices import VOICES

# the departing train's inverter sings the theme's head, 5 1 2 5: Hz
HEAD: Final = (220.0, 293.66, 329.63, 440.0)


def rail(between: float, random: Random) -> Samples:
    """Two wheels over a gap, `between` s apart."""
    ring = ringing(0.25, ((610, 0.5, 0.05), (1430, 0.3, 0.04)), random)
    one = together(
        0.3,
        (0, 1, thump(78, 0.2, 0.04, 0.6)),
        (0, 0.25, ring),
        (0, 0.4, burst(0.06, 1900, 0.8, 0.01, random)),
    )
    return together(0.6, (0, 1, one), (between, 0.8, one))


def arrive(random: Random) -> Samples:
    """A train comes in, brakes, and stands."""
    seconds = 5.0
    time = clock(seconds)
    speed = np.clip(1 - time / 4.3, 0, 1)
    rumble = low(noise_pair(len(time), random, warm=True, common=0.5), 420)
    rumble *= (speed**0.6 * np.minimum(1, time))[:, None] * 2.2
    squeal = wave("saw", 2300 * (0.8 + 0.2 * speed) * (1 + 0.01 * drift(len(time), random, 20)))
    squeal = band(squeal, 2400, 6) * np.clip(1 - np.abs(time - 3.4) / 0.9, 0, 1) ** 2 * 0.14
    motor = np.zeros(len(time))
    for above, size in ((1, 0.3), (2, 0.2), (3, 0.1)):
        motor += wave("saw", np.maximum(20, above * 190 * speed)) * size
    motor = low(motor, 1800) * speed * np.minimum(1, time) * 0.22
    parts: list[Part] = [(0, 1, rumble), (0, 1, pair(squeal + motor, 0.1))]
    at, gap = 0.3, 0.32
    while at < 3.9:
        side = float(random.uniform(-0.4, 0.4))
        parts.append((at, 0.5 * (1 - at / 5), pair(rail(0.09 + at * 0.02, random), side)))
        at, gap = at + gap, gap * 1.22
    parts.append((4.25, 0.5, swish(0.7, 5000, 2500, random, width=0.5, loudest=0.1)))
    return in_room(faded(together(seconds, *parts), 0.3, 0.2), "hall", -13, seconds=5.8)


def depart(random: Random) -> Samples:
    """A train pulls away, singing."""
    seconds = 5.5
    time = clock(seconds)
    which = np.clip((time - 0.4) / 0.55, 0, 3.999).astype(int)
    line = np.log(np.array(HEAD)[which] * np.where(time > 2.6, 1 + (time - 2.6) * 0.45, 1))
    start = np.log(HEAD[0])
    line = np.exp(signal.lfilter([0.0012], [1, -0.9988], line - start) + start)
    motor = np.zeros(len(time))
    for above, size in ((1.0, 0.35), (2.0, 0.2), (0.5, 0.2)):
        motor += wave("pulse30", line * above) * size
    motor = low(motor, 2400) * np.minimum(1, time / 0.5) * np.clip((seconds - time) / 2, 0, 1)
    rumble = low(noise_pair(len(time), random, warm=True, common=0.5), 350)
    rumble *= (np.clip(time / 3, 0, 1) * np.clip((seconds - time) / 1.5, 0, 1))[:, None] * 2
    parts: list[Part] = [(0, 0.4, pair(motor)), (0, 1, rumble)]
    at, gap = 1.6, 0.9
    while at < seconds - 0.8:
        parts.append((at, 0.45, pair(rail(0.16, random), 0.1)))
        at, gap = at + gap, gap * 0.8
    return in_room(faded(together(seconds, *parts), 0.05, 0.5), "hall", -11, seconds=6.2)


def ride(random: Random) -> Samples:
    """Inside a train at night: rumble, and the rails' da-dum every 1.6 s."""
    count = frames(6.4)
    out = looped(low(noise_pair(frames(7.4), random, warm=True, common=0.5), 300) * 2, 1.0)
    air = looped(band(noise_pair(frames(7.4), random), 1800, 0.5) * 0.03, 1.0)
    for number in range(4):
        gap = rail(0.17, random) * 0.5
        place = (np.arange(len(gap)) + frames(number * 1.6 + 0.2)) % count
        out[place] += pair(gap, -0.1)
    return out + air


def doors_chime(random: Random) -> Samples:
    """Doors will close: a fifth, twice."""
    bell = VOICES["bell"]
    notes = enumerate((880.0, 587.33, 880.0, 587.33))
    parts = [(k * 0.28, 0.8, bell(pitch, 0.3, 0.7, random)) for k, pitch in notes]
    return mono(in_room(together(2.6, *parts), "hall", -12, seconds=2.8))


def _door(random: Random, hiss: float) -> Samples:
    ring = ringing(0.2, ((420, 0.5, 0.04), (1180, 0.4, 0.03)), random)
    return together(
        1.6,
        (0, 0.5, burst(0.9, hiss, 0.5, 0.25, random, attack=0.03)),
        (0.15, 0.5, swish(0.95, 700, 380, random, width=0.8, loudest=0.6)),
        (1.08, 1, thump(88, 0.25, 0.05)),
        (1.08, 0.7, burst(0.12, 1300, 0.6, 0.02, random)),
        (1.13, 0.4, ring),
    )


def doors_close(random: Random) -> Samples:
    """Doors that close over a second and a half."""
    return mono(in_room(_door(random, 5200), "hall", -14, seconds=2.2))


def doors_open(random: Random) -> Samples:
    """Doors that open."""
    out = together(
        1.3,
        (0, 0.7, burst(0.5, 4200, 0.5, 0.12, random, attack=0.01)),
        (0.08, 0.5, swish(0.8, 380, 700, random, width=0.8, loudest=0.3)),
        (0.8, 0.6, thump(96, 0.2, 0.04)),
    )
    return mono(in_room(out, "hall", -14, seconds=1.9))


def gate_ok(random: Random) -> Samples:
    """A gate that lets one through."""
    tone = steady("sine", 2093, frames(0.09)) + 0.15 * steady("sine", 4186, frames(0.09))
    flap = together(
        0.4, (0.1, 0.6, burst(0.1, 900, 0.7, 0.02, random)), (0.1, 0.4, thump(150, 0.1, 0.02))
    )
    return mono(
        in_room(
            together(0.5, (0, 0.5, faded(tone, 0.003, 0.012)), (0, 0.5, flap)),
            "hall",
            -18,
            seconds=0.8,
        )
    )


def gate_ticket(random: Random) -> Samples:
    """A ticket that is drawn in, and comes out on the other side."""
    roll = swish(0.22, 1400, 2600, random, width=0.8, loudest=0.5, shape=1.0)
    return mono(
        in_room(
            together(0.8, (0, 0.8, roll), (0.3, 0.6, roll), (0.34, 1, gate_ok(random))),
            "hall",
            -18,
            seconds=1.2,
        )
    )


def gate_deny(random: Random) -> Samples:
    """A gate that does not."""
    note = faded(low(steady("square", 987.8, frames(0.11)), 4000), 0.003, 0.01)
    out = together(
        0.6,
        (0, 0.5, note),
        (0.16, 0.5, note),
        (0.32, 0.5, note),
        (0.3, 0.5, thump(110, 0.15, 0.03)),
    )
    return mono(in_room(out, "hall", -16, seconds=1))


def vault(random: Random) -> Samples:
    """A gate that one jumps over: a hand on steel."""
    ring = ringing(0.4, ((330, 0.6, 0.07), (780, 0.4, 0.06), (1710, 0.2, 0.04)), random, 0.02)
    return together(
        0.6,
        (0, 0.8, burst(0.06, 1500, 0.7, 0.01, random)),
        (0, 0.5, ring),
        (0.05, 0.6, swish(0.35, 500, 1500, random, width=0.8)),
    )


def whistle(random: Random) -> Samples:
    """The station man's whistle."""
    count = frames(0.6)
    time = clock(0.6)
    trill = 2 * np.pi * 34 * time
    line = 2750 * (1 + 0.035 * np.sign(np.sin(trill)))
    tone = np.sin(2 * np.pi * np.cumsum(line) / RATE) * (0.75 + 0.25 * np.sin(trill))
    tone += band(noise(count, random), 2800, 2) * 0.25
    return mono(in_room(faded(tone, 0.02, 0.05), "hall", -12, seconds=1.3))


def hall(random: Random) -> Samples:
    """The air of an underground hall: fans, a far escalator."""
    bed = looped(low(noise_pair(frames(9), random, warm=True), 700), 1.0)
    hum = steady("sine", 100.0, frames(8)) * 0.06 + steady("sine", 300.0, frames(8)) * 0.02
    return around(bed + pair(hum), "hall", -4)


EFFECTS: Final = [
    Effect("train_arrive", -20, arrive, stereo=True),
    Effect("train_depart", -21, depart, stereo=True),
    Effect("train_ride_loop", -30, ride, loop=True, stereo=True),
    Effect("doors_chime", -26, doors_chime),
    Effect("doors_open", -26, doors_open, 2),
    Effect("doors_close", -23, doors_close, 2),
    Effect("gate_pass", -28, gate_ok, 2),
    Effect("gate_ticket", -28, gate_ticket, 2),
    Effect("gate_deny", -26, gate_deny),
    Effect("gate_vault", -28, vault, 2),
    Effect("whistle", -25, whistle, 2),
    Effect("station_hall_loop", -36, hall, loop=True),
]
