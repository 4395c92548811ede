"""Text is sharp: at every whole scale a window shows the picture's own pixels, and bars around."""

import pygame
import pytest

from game.view.gauges import CREAM, INK
from game.view.text import Font
from game.view.window import BARS, enlarge, present

PICTURE = (480, 270)
WINDOWS = [
    (480, 270, 1), (959, 700, 1), (960, 540, 2), (1280, 720, 2), (1001, 567, 2), (1440, 810, 3),
    (1919, 1079, 3), (1920, 1080, 4), (2047, 1300, 4),
]  # fmt: skip


@pytest.fixture
def written(sheets):
    picture = pygame.Surface(PICTURE)
    picture.fill((90, 120, 150))
    for big, top in ((False, 20), (True, 60)):
        font = Font(sheets, big=big)
        font.draw(picture, "Not left. Not left! ムスタフ駅、止まれ。 Łódź", 7, top, CREAM, INK)
    return picture


@pytest.mark.parametrize(("width", "height", "scale"), WINDOWS)
def test_every_pixel_of_a_text_is_a_square_of_whole_pixels(written, width, height, scale):
    window = pygame.Surface((width, height))
    present(written, window)
    left, top = (width - 480 * scale) // 2, (height - 270 * scale) // 2
    shown = window.subsurface((left, top, 480 * scale, 270 * scale))
    # each pixel of the picture, repeated: nothing between two colours, nothing shifted
    rows = pygame.image.tobytes(written, "RGB")
    stride = 480 * 3
    for y in range(100):
        line = rows[y * stride : (y + 1) * stride]
        wanted = b"".join(line[x : x + 3] * scale for x in range(0, stride, 3))
        for within in range(scale):
            found = shown.subsurface((0, y * scale + within, 480 * scale, 1))
            assert pygame.image.tobytes(found, "RGB") == wanted
    colours = {tuple(window.get_at((x, y)))[:3] for x in (0, width - 1) for y in (0, height - 1)}
    if left or top:
        assert colours == {tuple(BARS)[:3]}


@pytest.mark.compiled_only
@pytest.mark.parametrize(
    ("start", "pitch", "times"),
    [(4, 3840, 2), (-4, 3840, 2), (0, 3836, 2), (2, 3840, 2), (0, 3840, 3), (0, 3840, 0)],
)
def test_what_does_not_fit_into_a_window_is_refused(start, pitch, times):
    assert enlarge is not None
    picture, shown = bytes(480 * 270 * 4), bytearray(960 * 540 * 4)
    with pytest.raises(ValueError, match="does not fit"):
        enlarge(picture, 480, 270, shown, start, pitch, times)
    enlarge(picture, 480, 270, shown, 0, 3840, 2)
