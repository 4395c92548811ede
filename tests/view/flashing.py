"""Flashes as WCAG 2.3.1 counts them: opposing changes of luminance in a quarter of a field."""

from __future__ import annotations

import numpy as np
import pygame

SECOND = 60  # pictures
STEP = 0.1  # of full luminance; the darker one below DARK
DARK = 0.8
BLOCK = 10  # pixels: changes smaller than that are movement
FIELD = (16, 12)  # blocks: 341 x 256 px of a 1024 px wide screen, as our picture fills it
SHARE = 0.25  # of a field that has to change

_RAMP = np.array([v / 12.92 if v <= 0.04045 else ((v + 0.055) / 1.055) ** 2.4
                  for v in np.arange(256) / 255], dtype=np.float32)  # fmt: skip


def luminance(picture: pygame.Surface) -> np.ndarray:
    """Relative luminance 0-1 of each block of a picture, rows first."""
    width, height = picture.get_size()
    raw = np.frombuffer(pygame.image.tobytes(picture, "RGB"), np.uint8)
    linear = _RAMP[raw].reshape(height, width, 3) @ np.array([0.2126, 0.7152, 0.0722], np.float32)
    return linear.reshape(height // BLOCK, BLOCK, width // BLOCK, BLOCK).mean((1, 3))


def most_flashes(pictures: list[np.ndarray]) -> int:
    """The most flashes, pairs of opposing changes, that any second of a film has anywhere."""
    low, high = pictures[0].copy(), pictures[0].copy()
    way = np.zeros(low.shape, np.int8)
    turns = []
    for now in pictures:
        # a change runs from the last extreme of a block to here
        up = (now - low >= STEP) & (low < DARK)
        down = (high - now >= STEP) & (now < DARK)
        rises, falls = up & (way <= 0), down & (way >= 0) & ~(up & (way <= 0))
        way[rises], way[falls] = 1, -1
        low = np.where(rises | falls, now, np.minimum(low, now))
        high = np.where(rises | falls, now, np.maximum(high, now))
        # while it goes on in the same way only that extreme moves along
        low = np.where(way > 0, np.maximum(low, now - STEP * 0.999), low)
        high = np.where(way < 0, np.minimum(high, now + STEP * 0.999), high)
        turns.append((_wide(rises), _wide(falls)))
    changes = [int(rise) + int(fall) for rise, fall in turns]
    return max(sum(changes[start : start + SECOND]) // 2 for start in range(len(changes)))


def _wide(changed: np.ndarray) -> bool:
    """Whether a quarter of some field changes at once."""
    if changed.sum() < SHARE * FIELD[0] * FIELD[1]:
        return False
    total = np.pad(changed.astype(np.int32).cumsum(0).cumsum(1), ((1, 0), (1, 0)))
    wide, high = FIELD
    inside = total[high:, wide:] - total[:-high, wide:] - total[high:, :-wide]
    return bool((inside + total[:-high, :-wide]).max() >= SHARE * wide * high)
