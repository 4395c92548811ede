"""Whether a loop's end leads into its start: what is heard there that is heard nowhere else in it.

Two things can go wrong, and each is measured against the loop itself. Rendering may leave a jump:
a sample that cannot be foretold from those before it. The codec makes errors everywhere, but those
of the last frame and of the first do not meet: a click, heard in the bands where the codec is
otherwise clean. What the loop does by itself once a second, as surprising or as wrong, is no seam.
"""

from typing import Final, NamedTuple

import numpy as np
from scipy import linalg, signal

from audio.tone.space import mono
from audio.tone.units import RATE, Samples, frames

# seconds: as long as the ear takes for one moment, 5 ms on each side of the seam
MOMENT: Final = 0.010
# seconds of sound that a moment counts against: a block of the codec, which spreads its errors
BLOCK: Final = 0.050
# seconds: what comes so often, or oftener, is usual
OFTEN: Final = 1.0
# Hz: the ear's critical bands (Zwicker); an error is hidden by sound of its own band, and by that
# of others so many dB less for each band that it lies above or below them, as MPEG's models have it
BANDS: Final = (
    0, 100, 200, 300, 400, 510, 630, 770, 920, 1080, 1270, 1480, 1720, 2000, 2320, 2700, 3150,
    3700, 4400, 5300, 6400, 7700, 9500, 12000, 15500,
)  # fmt: skip
ABOVE: Final = 10.0
BELOW: Final = 25.0
# seconds on each side of the seam from which it is learnt how the sound goes on
AROUND: Final = 2.0
# samples that foretell the next: enough for a chord's partials
ORDER: Final = 48
# samples after a jump that it makes surprising
WIDTH: Final = 6
# power against the sound's: below it nothing is told apart
FLOOR: Final = 1e-12
SILENT: Final = -120.0
# windows that are looked at together, so that long pieces need little memory
TOGETHER: Final = 2000


class Seam(NamedTuple):
    """What a seam adds, and the codec's error there and usually, in dB against the sound.

    `added` is -120 where nothing is heard that is not heard once a second elsewhere.
    """

    added: float
    here: float
    usual: float


def _decibels(power: float) -> float:
    return max(SILENT, float(10 * np.log10(power + FLOOR)))


def _columns(sound: Samples) -> Samples:
    return sound if sound.ndim == 2 else sound[:, None]


def _powers(sound: Samples, places: Samples, seconds: float) -> Samples:
    """The power in each band, of `seconds` around each place of a loop."""
    count = frames(seconds)
    window = np.hanning(count + 2)[1:-1]
    window /= np.sqrt((window**2).sum() * count)
    band = np.searchsorted(BANDS, np.fft.rfftfreq(count, 1 / RATE), side="right") - 1
    sorted_in = np.eye(len(BANDS))[band]
    out = np.zeros((len(places), len(BANDS)))
    for start in range(0, len(places), TOGETHER):
        some = places[start : start + TOGETHER, None] + np.arange(count) - count // 2
        for side in _columns(sound).T:
            spectrum = np.fft.rfft(side[some.astype(int) % len(side)] * window, axis=1)
            out[start : start + TOGETHER] += np.abs(spectrum) ** 2 @ sorted_in
    return out


def _hiding() -> Samples:
    """How much of the sound of one band (row) hides errors in another (column), 0-1."""
    apart = np.arange(len(BANDS)) - np.arange(len(BANDS))[:, None]
    return np.asarray(10 ** (-np.where(apart > 0, apart * ABOVE, -apart * BELOW) / 10))


def _surprise(sound: Samples) -> Samples:
    """How much energy of each `WIDTH` samples could not be foretold; of a jump, nearly all."""
    tapered = sound * np.hanning(len(sound))
    echo = signal.correlate(tapered, tapered, "full", "fft")
    echo = echo[len(sound) - 1 : len(sound) + ORDER]
    echo[0] = echo[0] * (1 + 1e-9) + FLOOR
    weights = linalg.solve_toeplitz(echo[:-1], echo[1:])
    error = signal.lfilter(np.concatenate(([1.0], -weights)), [1.0], sound)
    return np.convolve(error**2, np.ones(WIDTH), "valid")


def _jump(loop: Samples) -> float:
    """The power that a jump adds at the seam of a rendered loop, against the sound's."""
    flat = mono(loop)
    reach = min(frames(AROUND), len(flat) // 2)
    near = np.concatenate([flat[-reach:], flat[:reach]])
    around = frames(BLOCK) // 2
    power = float((near[reach - around : reach + around] ** 2).mean())
    surprise = _surprise(near)
    usual = float(np.quantile(surprise[ORDER:], 1 - WIDTH / frames(OFTEN)))
    excess = max(0.0, float(surprise[reach]) - usual)
    return excess / (power * frames(MOMENT) + FLOOR)


class Judge:
    """Judges what becomes of one loop, however often it is encoded."""

    def __init__(self, loop: Samples, beside: Samples | None = None) -> None:
        """Listens to the loop as it was rendered, and to what always sounds with it."""
        self.loop = loop
        whole = loop if beside is None else loop + beside
        self.places = np.arange(0.0, len(loop) - frames(MOMENT), frames(MOMENT))
        sound = _powers(whole, self.places, BLOCK) + FLOOR
        self.powers = sound.sum(1)
        self.hiding = sound @ _hiding()
        self.jump = _jump(loop)

    def seam(self, decoded: Samples) -> Seam:
        """What the loop adds where it begins again, as it was rendered and as it is decoded.

        A cut at an arbitrary place gives -15 to -40, as does a codec that is left to itself.
        """
        error = _powers(decoded - self.loop, self.places, MOMENT)
        often = 1 - MOMENT / OFTEN
        usual = np.quantile(error[1:] / self.hiding[1:], often, axis=0) * self.hiding[0]
        excess = float(np.maximum(error[0] - usual, 0).sum() / self.powers[0])
        return Seam(
            _decibels(excess + self.jump),
            _decibels(float(error[0].sum() / self.powers[0])),
            _decibels(float(np.median(error.sum(1) / self.powers))),
        )
