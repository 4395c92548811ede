"""How loud each stem of a piece is in a capture, and when it begins to fade, against the bar."""

from typing import Final, NamedTuple

import numpy as np
from scipy.ndimage import median_filter

from audio.tone.units import RATE, Samples

# frames for which the mixer's volumes stand still: its buffer
BUFFER: Final = 512
# the quietest buffer, in amplitude, in which a stem's gain can be told
AUDIBLE: Final = 0.002
# buffers over which a share is evened out: the mixer's volumes are coarse
EVEN: Final = 5
# buffers (0.1 s) over which a share changes by at least so much while it fades
LOOK: Final = 8
MOVES: Final = 0.015
# shares between which a fade is a straight line: near the whole the sine hardly changes
STRAIGHT: Final = (0.03, 0.8)
# how much of it is needed to draw the line, and how far it may lie off that
LONG: Final = 0.08
CROOKED: Final = 0.02
# how many buffers before a fade a share must be known in, how far back they may be sought, and
# within how much it must stand still there
BEFORE: Final = 14
BACK: Final = 60
STILL: Final = 0.02
# the share from which on one step of the volume is more than 30 ms of a fade
COARSE: Final = 0.7


class Change(NamedTuple):
    """A stem begins to fade: at which frame of the capture, and how many s after the nearest bar.

    `off` is negative before a bar.
    """

    stem: str
    frame: int
    off: float


def gains(sound: Samples, stems: list[Samples], start: int) -> Samples:
    """The gain of each stem in each buffer, of shape (buffers, stems); nan where it is silent.

    `start` is the frame of the capture with the stems' first; all are stereo, go round together,
    and nothing else is heard.
    """
    count = len(sound) // BUFFER
    length = len(stems[0])
    found = np.full((count, len(stems)), np.nan)
    for number in range(-(-start // BUFFER), count):
        first = number * BUFFER
        places = np.arange(first - start, first - start + BUFFER) % length
        parts = np.stack([stem[places].ravel() for stem in stems], 1)
        clear = np.sqrt((parts**2).mean(0)) > AUDIBLE
        if clear.any():
            heard = sound[first : first + BUFFER].ravel()
            found[number, clear] = np.linalg.lstsq(parts[:, clear], heard, rcond=None)[0]
    return found


def shares(gain: Samples) -> Samples:
    """How much of each stem there is in each buffer, 0-1, whatever all of them are turned down by.

    The first stem is always there; of a share, the sine is heard. It is nan where it is unknown.
    """
    number = np.arange(len(gain), dtype=np.float64)
    filled = np.stack([_filled(number, column) for column in gain.T], 1)
    whole = np.maximum(filled[:, :1], 1 / 256)
    share = np.arcsin(np.clip(filled / whole, 0, 1)) * 2 / np.pi
    share = median_filter(share, (EVEN, 1))
    share[np.isnan(gain) | np.isnan(gain[:, :1])] = np.nan
    return np.asarray(share)


def _filled(number: Samples, column: Samples) -> Samples:
    known = ~np.isnan(column)
    return np.interp(number, number[known], column[known]) if known.any() else np.zeros(len(column))


def fades(share: Samples) -> list[float]:
    """At which buffers a share begins to change: where the line of its fade leaves what was."""
    half = LOOK // 2
    moves = np.zeros(len(share) + 1, bool)
    moves[half : -half - 1] = np.abs(share[LOOK:] - share[:-LOOK]) > MOVES
    edges = np.flatnonzero(np.diff(moves.astype(int)))
    begun = (
        _beginning(share, first, last) for first, last in zip(edges[::2], edges[1::2], strict=False)
    )
    return [buffer for buffer in begun if buffer is not None]


def _beginning(share: Samples, first: int, last: int) -> float | None:
    """Where a line through the straight part of a fade meets what was; None if there is none."""
    comes_from = share[max(0, first - BACK) : max(1, first - LOOK // 2)]
    comes_from = comes_from[~np.isnan(comes_from)][-BEFORE:]
    if len(comes_from) < BEFORE or np.ptp(comes_from) > STILL:
        return None
    before = float(np.median(comes_from))
    if before > COARSE:
        return None
    part = share[first : last + 1]
    low, high = STRAIGHT
    line = np.flatnonzero((part > low) & (part < high) & (np.abs(part - before) > low))
    if not len(line) or np.ptp(part[line]) < LONG:
        return None
    slope, level = np.polyfit(line, part[line], 1)
    if np.abs(slope * line + level - part[line]).max() > CROOKED:
        return None
    return float(first + (before - level) / slope)


def changes(gain: Samples, names: list[str], start: int, bar: float) -> list[Change]:
    """The fades of stems but the first, against a grid of bars (in frames) from `start` on.

    Those that begin near the whole are left: there nobody can tell when.
    """
    share = shares(gain)
    found = []
    for column, name in enumerate(names[1:], 1):
        for buffer in fades(share[:, column]):
            frame = round(buffer * BUFFER)
            after = (frame - start) % bar
            off = after if after < bar / 2 else after - bar
            found.append(Change(name, frame, off / RATE))
    return sorted(found, key=lambda change: change.frame)
