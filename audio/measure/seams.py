"""Whether a loop's end leads into its start: what the seam adds to the sound itself."""

from typing import Final

import numpy as np
from scipy import linalg, signal

from audio.tone.space import mono
from audio.tone.units import Samples, frames

# seconds before and after the seam from which it is learnt how the sound goes on
AROUND: Final = 0.25
# how many samples foretell the next: enough for a chord's partials
ORDER: Final = 48
# samples on each side of the seam that a cut disturbs
WIDTH: Final = 3
# seconds around it whose own surprises (a drum on the first beat) hide a smaller one
HIDING: Final = 0.005
# seconds over which the ear adds up: a click counts against so much of the sound
EAR: Final = 0.1
SILENT: Final = -120.0


def _surprise(sound: Samples) -> Samples:
    """What cannot be foretold from the samples before: of a click, nearly all."""
    tapered = sound * np.hanning(len(sound))
    echo = signal.correlate(tapered, tapered, "full", "fft")
    echo = echo[len(sound) - 1 : len(sound) + ORDER]
    echo[0] *= 1 + 1e-9
    weights = linalg.solve_toeplitz(echo[:-1], echo[1:])
    return np.asarray(signal.lfilter(np.concatenate(([1.0], -weights)), [1.0], sound))


def seam(loop: Samples) -> float:
    """The energy in dB of the click that the seam adds, against that of 0.1 s of the sound there.

    -120 where it adds nothing: where the sound itself is as surprising within 5 ms. A cut at an
    arbitrary place gives -30 to -40.
    """
    flat = mono(loop)
    reach = min(frames(AROUND), len(flat) // 2)
    near = np.concatenate([flat[-reach:], flat[:reach]])
    power = float((near**2).mean())
    if power < 1e-12:
        return SILENT
    rough = _surprise(near) ** 2
    click = rough[reach - WIDTH : reach + WIDTH]
    hiding = frames(HIDING)
    before, after = rough[reach - hiding : reach - WIDTH], rough[reach + WIDTH : reach + hiding]
    usual = max(float(before.max()), float(after.max()))
    added = float(np.maximum(click - usual, 0).sum())
    return max(SILENT, float(10 * np.log10(added / (power * frames(EAR)) + 1e-12)))
