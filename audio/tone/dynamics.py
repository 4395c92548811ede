"""Drive, compression and limiting."""

from typing import Final

import numpy as np
from scipy import ndimage, signal

from audio.tone.units import RATE, Samples, frames, ratio, ratios

# samples between two samples that are looked at for the true peak (ITU-R BS.1770-4)
OVERSAMPLING: Final = 4


def driven(sound: Samples, drive: float = 2.0, lean: float = 0.0, fine: int = 4) -> Samples:
    """The sound pressed into a tanh; `lean` makes even harmonics.

    Done at `fine` times the rate, so that the new harmonics do not fold back.
    """
    tall = signal.resample_poly(sound, fine, 1, axis=0) if fine > 1 else sound
    tall = np.tanh(drive * tall + lean) - np.tanh(lean)
    flat = signal.resample_poly(tall, 1, fine, axis=0) if fine > 1 else tall
    return np.asarray(flat[: len(sound)] / np.tanh(drive), dtype=np.float64)


def _smooth(power: Samples, seconds: float) -> Samples:
    kept = float(np.exp(-1 / (seconds * RATE)))
    return np.asarray(signal.lfilter([1 - kept], [1, -kept], power), dtype=np.float64)


def compression(
    sound: Samples, threshold: float, ratio_above: float, attack: float, release: float
) -> Samples:
    """A compressor's gain at each frame: `ratio_above` to 1 above `threshold` dB, times in s."""
    power = (sound**2).mean(1) if sound.ndim == 2 else sound**2
    held = ndimage.maximum_filter1d(_smooth(power, attack), frames(0.02))
    level = 10 * np.log10(_smooth(held, release) + 1e-12)
    return ratios(np.minimum(0, (threshold - level) * (1 - 1 / ratio_above)))


def peaks(sound: Samples) -> Samples:
    """The true peak around each frame: the largest of four points between it and the next."""
    both = sound if sound.ndim == 2 else sound[:, None]
    highest = np.zeros(len(both))
    for side in range(both.shape[1]):
        fine = np.abs(signal.resample_poly(both[:, side], OVERSAMPLING, 1))
        fine = fine[: len(both) * OVERSAMPLING].reshape(-1, OVERSAMPLING).max(1)
        highest = np.maximum(highest, fine)
    return highest


def limiting(sound: Samples, ceiling: float, ahead: float = 0.004) -> Samples:
    """The gain that keeps true peaks below `ceiling` dB, `ahead` s early; it wraps like a loop."""
    gain = np.minimum(1, ratio(ceiling) / np.maximum(peaks(sound), 1e-9))
    reach = frames(ahead)
    gain = ndimage.minimum_filter1d(gain, 2 * reach + 1, mode="wrap")
    gain = ndimage.uniform_filter1d(gain, reach, mode="wrap")
    return np.asarray(ndimage.uniform_filter1d(gain, reach, mode="wrap"), dtype=np.float64)
