"""Captions stand where nothing else is, in both sizes of letters."""

import itertools

import pygame
import pytest

from game.levels.data import DATA_SHEETS
from game.sound.captions import FAR_BLAST, TOLD, Captions
from game.view.captions import BELOW_HUD, CaptionPainter
from game.view.sheets import Sheets
from game.view.text import Font

SCREEN = pygame.Rect(0, 0, 480, 270)
HUD = pygame.Rect(0, 0, 480, BELOW_HUD)
FIGURES = pygame.Rect(100, 100, 280, 100)  # where the boys are
BREATH = pygame.Rect(6, 50, 104, 34)
LINES = ("[← Katsuki shouts]", "[distant explosion →]", "[thunder]")
LONGEST = tuple(
    f"[← {text}]" for text in sorted({it.text for it in (*TOLD.values(), FAR_BLAST)}, key=len)[-3:]
)
BOX_LEFT, BOX_RIGHT = pygame.Rect(4, 194, 400, 72), pygame.Rect(76, 194, 400, 72)
PHONE, PHONE_BIG = pygame.Rect(346, 28, 128, 212), pygame.Rect(298, 28, 176, 238)
PROMPT = pygame.Rect(150, 236, 180, 20)

STREET = (200, 0, 200)


def pixels_of(box):
    return itertools.product(range(box.left, box.right), range(box.top, box.bottom))


@pytest.fixture(params=[False, True], ids=["usual", "big"])
def font(request):
    pygame.display.init()
    pygame.display.set_mode((480, 270))
    return Font(Sheets(DATA_SHEETS), big=request.param)


def test_every_caption_fits_the_screen_and_leaves_hud_and_figures_free(font):
    painter = CaptionPainter(font)
    box = painter.draw(pygame.Surface(SCREEN.size), LONGEST)
    assert SCREEN.contains(box)
    assert not box.colliderect(HUD)
    assert not box.colliderect(FIGURES)
    for told in TOLD.values():
        assert all(font.has(sign) for sign in told.text)
    assert all(font.has(sign) for sign in "[]←→↑↓")


@pytest.mark.parametrize(
    "taken",
    [
        [BOX_LEFT], [BOX_RIGHT], [PHONE], [PHONE_BIG], [PROMPT], [BOX_LEFT, PROMPT],
        [pygame.Rect(4, 194, 330, 72), PHONE], [pygame.Rect(4, 194, 286, 72), PHONE_BIG, BREATH],
    ],
)  # fmt: skip
def test_they_go_where_nothing_is_said_or_held_up(font, taken):
    painter = CaptionPainter(font)
    surface = pygame.Surface(SCREEN.size)
    surface.fill(STREET)
    assert painter.draw(surface, LINES, taken)
    for place in (*taken, HUD):
        assert {tuple(surface.get_at(at))[:3] for at in pixels_of(place)} == {STREET}
    assert pygame.transform.average_color(surface)[:3] != STREET  # they are drawn somewhere


def test_they_stay_where_they_are_while_there_is_room(font):
    painter = CaptionPainter(font)
    surface = pygame.Surface(SCREEN.size)
    usual = painter.draw(surface, LINES)
    away = painter.draw(surface, LINES, [BOX_RIGHT])
    assert painter.draw(surface, LINES) == away != usual
    painter.draw(surface, ())
    assert painter.draw(surface, LINES) == usual


def test_the_arrow_has_a_colour_of_its_own(font):
    painter = CaptionPainter(font)
    surface = pygame.Surface(SCREEN.size)
    colours = []
    for line in ("[whistle]", "[whistle →]"):
        surface.fill((90, 90, 90))
        box = painter.draw(surface, (line,))
        part = surface.subsurface(box)
        colours.append({tuple(part.get_at(at))[:3] for at in pixels_of(part.get_rect())})
    assert (255, 210, 63) in colours[1] - colours[0]


def test_silence_draws_nothing(font):
    surface = pygame.Surface(SCREEN.size)
    assert CaptionPainter(font).draw(surface, Captions().lines) is None
    assert surface.get_bounding_rect() in ((0, 0, 0, 0), SCREEN)
