"""Text measures, windows fit, rain is a function of the tick, chunks are drawn once."""

from __future__ import annotations

import pygame
import pytest

from game.sim import Level
from game.view.light import Lights
from game.view.picture import as_png
from game.view.rain import FIELD_TICKS, STRIKE_PERIOD, Rain, stroke_tick
from game.view.sheets import fast, flattened
from game.view.text import Font
from game.view.window import fitted, present


@pytest.fixture
def font(sheets):
    return Font(sheets)


def test_text_is_as_wide_as_it_is_drawn(font):
    for text in ("Deku!", "In 4, hold 5, out 6", "ラーメン", "… what?", "il.,:;"):
        surface = pygame.Surface((300, 20), pygame.SRCALPHA)
        after = font.draw(surface, text, 10, 5)
        drawn = pygame.mask.from_surface(surface).get_bounding_rects()
        right = max(rect.right for rect in drawn)
        assert after == 10 + font.width(text) + 1
        assert right <= 10 + font.width(text)
        assert right >= 10 + font.width(text) - 3


def test_an_empty_text_has_no_width(font):
    assert font.width("") == 0
    assert font.wrap("", 50) == [""]


def test_a_sign_that_the_typeface_lacks_is_a_question_mark(font):
    assert font.width("\u0416") == font.width("?")


def test_every_printable_sign_of_ascii_is_there(font):
    question = font.width("?")
    missing = [chr(code) for code in range(33, 127) if font._box(chr(code)) is font._box("?")]
    assert missing == ["?"]
    assert question > 0


def test_lines_break_at_spaces_and_fit(font):
    text = "I only wanted to know why you are running from me"
    lines = font.wrap(text, 90)
    assert len(lines) > 1
    assert " ".join(lines) == text
    assert all(font.width(line) <= 90 for line in lines)
    assert font.wrap("Unbreakable", 5) == ["Unbreakable"]
    assert font.wrap("one\ntwo", 90) == ["one", "two"]


@pytest.mark.parametrize(
    ("window", "picture"),
    [
        ((480, 270), (0, 0, 480, 270)),
        ((1280, 720), (160, 90, 960, 540)),
        ((1440, 810), (0, 0, 1440, 810)),
        ((1920, 1080), (0, 0, 1920, 1080)),
        ((1000, 1000), (20, 230, 960, 540)),
        ((240, 135), (0, 0, 240, 135)),
        ((1, 1), (0, 0, 1, 1)),
    ],
)
def test_the_picture_fits_the_window_in_whole_multiples(window, picture):
    assert tuple(fitted(*window)) == picture


def test_the_window_shows_the_picture_with_bars_around():
    picture = pygame.Surface((480, 270))
    picture.fill((200, 10, 10))
    window = pygame.Surface((1280, 720))
    window.fill((0, 255, 0))
    present(picture, window)
    assert window.get_at((640, 360))[:3] == (200, 10, 10)
    for place in ((0, 0), (1279, 719), (159, 300), (640, 89)):
        assert window.get_at(place)[:3] == (10, 9, 16)


def test_rain_depends_on_the_tick_alone(sheets):
    level = Level.from_text("I.E\n###")
    pictures = []
    for order in ((3, 40, 41), (41, 3, 40)):
        rain = Rain(sheets, Lights(sheets), level)
        found = {}
        for tick in order:
            surface = pygame.Surface((480, 270))
            rain.draw(surface, 90, 20, 100, tick)
            rain.splash(surface, 90, (0, 0), tick)
            found[tick] = as_png(surface)
        pictures.append(found)
    assert pictures[0] == pictures[1]
    assert pictures[0][40] != pictures[0][41]


def test_lightning_comes_once_in_a_period_and_only_in_heavy_rain():
    for period in range(20):
        ticks = range(period * STRIKE_PERIOD, (period + 1) * STRIKE_PERIOD)
        lit = [tick for tick in ticks if stroke_tick(tick, 90) >= 0]
        assert len(lit) == FIELD_TICKS
        assert lit == list(range(lit[0], lit[0] + FIELD_TICKS))
        assert all(stroke_tick(tick, 20) < 0 for tick in ticks)


def test_reduced_flashing_lights_the_sky_less(sheets):
    tick = next(tick for tick in range(2000) if stroke_tick(tick, 90) == 6)
    brightness = {}
    for reduced in (False, True):
        surface = pygame.Surface((480, 270))
        rain = Rain(sheets, Lights(sheets), Level.from_text("I.E\n###"))
        rain.strike(surface, 90, tick, reduced=reduced)
        brightness[reduced] = sum(pygame.transform.average_color(surface)[:3])
    assert 0 < brightness[True] < brightness[False]


def test_pictures_keep_their_pixels_in_the_fast_form():
    picture = pygame.Surface((4, 1), pygame.SRCALPHA)
    picture.set_at((0, 0), (10, 20, 30, 255))
    picture.set_at((1, 0), (10, 20, 30, 128))
    ground = pygame.Surface((4, 1))
    ground.fill((0, 200, 0))
    hazy = ground.copy()
    hazy.blit(flattened(picture, (110, 120, 130)), (0, 0))
    assert hazy.get_at((0, 0))[:3] == (10, 20, 30)
    assert hazy.get_at((1, 0))[:3] == pytest.approx((60, 70, 80), abs=2)
    assert hazy.get_at((2, 0))[:3] == (0, 200, 0)
    picture.set_at((1, 0), (0, 0, 0, 0))
    keyed = fast(picture)
    assert keyed.get_colorkey() is not None
    ground.blit(keyed, (0, 0))
    assert [ground.get_at((x, 0))[:3] for x in range(3)] == [(10, 20, 30), (0, 200, 0), (0, 200, 0)]
