"""Whether an instrument's notes have the pitch that is asked of them."""

from typing import Final

import numpy as np

from audio.tone.space import mono
from audio.tone.units import RATE, Samples, frames, hertz
from audio.voices import VOICES

SECONDS: Final = 1.6
# seconds of attack that are left out: a hammer or a scoop has no pitch yet
ATTACK: Final = 0.09
# cents around a partial in which its energy is weighed: a section is wide
AROUND: Final = 60.0
PARTIALS: Final = 3
POINTS: Final = 1 << 19


def _centre(spectrum: Samples, pitches: Samples, pitch: float) -> tuple[float, float]:
    """Where the energy around a pitch is, in cents from it, and how much there is."""
    edge = 2 ** (AROUND / 1200)
    inside = (pitches > pitch / edge) & (pitches < pitch * edge)
    power = spectrum[inside]
    power = np.where(power > power.max() * 0.02, power, 0)
    cents = 1200 * np.log2(pitches[inside] / pitch)
    return float((cents * power).sum() / power.sum()), float(power.sum())


def cents(sound: Samples, pitch: float, partials: int = PARTIALS) -> float:
    """How far in cents a sound is from a pitch in Hz: the mean of its first partials by energy."""
    flat = mono(sound)[frames(ATTACK) :]
    window = np.hanning(len(flat))
    spectrum = np.asarray(np.abs(np.fft.rfft(flat * window, POINTS)) ** 2, dtype=np.float64)
    pitches = np.asarray(np.fft.rfftfreq(POINTS, 1 / RATE), dtype=np.float64)
    found = [_centre(spectrum, pitches, pitch * order) for order in range(1, partials + 1)]
    weight = sum(power for _, power in found)
    return sum(off * power for off, power in found) / weight


# stretched strings and bars: only their fundamental has the pitch
STRETCHED: Final = {"piano", "felt", "marimba", "musicbox", "bell", "glass", "finger"}


def out_of_tune(voice: str, note: int) -> float:
    """The cents by which a voice misses a MIDI note; for a power chord its root counts."""
    random = np.random.default_rng(note)
    seconds = SECONDS if voice not in {"palm", "chop", "spiccato", "pizzicato"} else 0.5
    sound = VOICES[voice](hertz(note), seconds, 0.72, random)
    held = sound[: frames(seconds)]
    return cents(held, hertz(note), 1 if voice in STRETCHED | {"power", "palm"} else PARTIALS)
