"""Golden pictures: the game looks as it was last looked at, on pygame and on pygame-ce.

The two libraries round alpha differently, by a step or two of 255; that much is allowed, and a few
single pixels more. What looks different on purpose is drawn anew by `python -m
tests.pictures.record`, in a commit that says why.
"""

from __future__ import annotations

import pytest
from PIL import Image, ImageChops

from tests.pictures.shots import SHOTS, Shot, draw

STEP = 10  # of 255: a pixel that is farther off has another colour
FEW = 0.001  # share of pixels that may have another colour
MEAN = 0.3  # of 255: how far all pixels together may be off


def strays(new: Image.Image, old: Image.Image) -> float:
    """The share of pixels (0-1) with another colour."""
    red, green, blue = ImageChops.difference(new, old).split()
    worst = ImageChops.lighter(ImageChops.lighter(red, green), blue).histogram()
    return sum(worst[STEP + 1 :]) / sum(worst)


def distance(new: Image.Image, old: Image.Image) -> float:
    """How far the pixels are off on average, of 255."""
    histogram = ImageChops.difference(new, old).convert("L").histogram()
    return sum(value * count for value, count in enumerate(histogram)) / sum(histogram)


@pytest.mark.parametrize("shot", SHOTS, ids=lambda shot: shot.name)
def test_a_moment_looks_as_it_was_last_looked_at(shot: Shot) -> None:
    with Image.open(shot.path) as kept:
        old = kept.convert("RGB")
    new = draw(shot)
    assert new.size == old.size
    assert strays(new, old) <= FEW, f"{shot.name}: python -m tests.pictures.record, if on purpose"
    assert distance(new, old) <= MEAN


def test_one_figure_more_is_not_within_the_tolerance() -> None:
    shot = SHOTS[0]
    with Image.open(shot.path) as kept:
        old = kept.convert("RGB")
    changed = old.copy()
    changed.paste((217, 72, 72), (200, 150, 214, 182))
    assert strays(changed, old) > FEW


def test_a_darker_picture_is_not_within_the_tolerance() -> None:
    with Image.open(SHOTS[0].path) as kept:
        old = kept.convert("RGB")
    assert distance(old.point(lambda value: value - value // 60), old) > MEAN
