"""Circles that show a reach: the blast he may not fire, and a sound heard."""

import math

import numpy as np

from sprites.effects.strip import strip
from sprites.toolkit import Canvas, Frame, States, bayer, mix

RING_FRAMES = 4
DASHES = 18
RIPPLES = 7  # frames of a sound that runs away
RIPPLE_FROM, RIPPLE_STEP = 9, 6  # px
RIPPLE_TICKS = 3
BLAST_REACH = 80  # px, five tiles: the outer radius of the blast rule


def ring_states() -> States:
    """Return the circles, anchored at their centre."""
    return {
        "veto_bubble": strip(map(_veto_bubble, range(RING_FRAMES)), (83, 83), 6),
        "safe_ring": strip(
            (_ring(BLAST_REACH, "white", i / RING_FRAMES, "denim1") for i in range(RING_FRAMES)),
            (83, 83),
            8,
        ),
        "hearing_ripple": [_ripple(step) for step in range(RIPPLES)],
    }


def _ring(radius: int, colour: str, phase: float | None = None, lining: str = "") -> Canvas:
    """Draw a ring with a softer inner row; with a phase (0..1) in dashes turned by that share.

    A `lining` is a dark inner row instead, so that a pale ring shows on pale ground too.
    """
    size = 2 * radius + 6
    canvas = Canvas(size, size)
    middle = size / 2 - 0.5
    dots = int(radius * 6.3)
    inner = mix(colour, "ink1", 0.3)
    for dot in range(dots):
        angle = dot / dots * math.tau
        if phase is not None and (dot / dots * DASHES * 2 + phase * 2) % 2 >= 1.1:
            continue
        along, across = math.cos(angle), math.sin(angle)
        canvas.pixel(middle + along * radius, middle + across * radius, colour)
        within = (middle + along * (radius - 1), middle + across * (radius - 1))
        if lining:
            canvas.pixel(*within, lining)
        else:
            canvas.pixel(*within, inner, 150)
    return canvas


def _veto_bubble(frame: int) -> Canvas:
    """Draw the reach of a blast: red dashes, and a dithered fill that thins toward the middle."""
    canvas = _ring(BLAST_REACH, "red2", phase=frame / RING_FRAMES)
    rows, columns = np.mgrid[0 : canvas.height, 0 : canvas.width]
    distance = np.hypot(columns - 82.5, rows - 82.5)
    strength = np.clip((distance - 50) / 30, 0, 1) * (distance < BLAST_REACH - 1)
    fill = strength * 0.28 > bayer(canvas.height, canvas.width)
    canvas.mask(fill & ~canvas.alpha(), "red2", 70)
    return canvas


def _ripple(step: int) -> Frame:
    """Draw a sound's front: a ring that tears into dashes, and at first one that follows it."""
    radius = RIPPLE_FROM + RIPPLE_STEP * step
    torn = step >= RIPPLES // 2
    canvas = _ring(radius, "white", phase=0.5 if torn else None, lining="denim1")
    inner = radius - RIPPLE_STEP
    if step and not torn:
        follower = _ring(inner, "white", phase=0.0, lining="denim1")
        canvas.blit(follower, radius - inner, radius - inner)
    return Frame(canvas, (canvas.width // 2, canvas.height // 2), RIPPLE_TICKS)
