"""What is not drawn because it would not be seen, and what is kept from frame to frame."""

from __future__ import annotations

import pygame
import pytest

from game.levels.data import find_level
from game.sim import World
from game.view.camera import SCREEN_HEIGHT, SCREEN_WIDTH
from game.view.cover import Cover
from game.view.frame import Renderer
from game.view.scenery import load_scenery
from game.view.window import BARS, present

SCREEN = pygame.Rect(0, 0, SCREEN_WIDTH, SCREEN_HEIGHT)


def _pixels(surface):
    return pygame.image.tobytes(surface, "RGB")


def alike(one, other):
    """Whether no light of a pixel differs by more than what rounding may do."""
    for first, second in ((one, other), (other, one)):
        more = first.copy()
        more.blit(second, (0, 0), special_flags=pygame.BLEND_RGB_SUB)
        more.fill((1, 1, 1), special_flags=pygame.BLEND_RGB_SUB)
        if any(_pixels(more)):
            return False
    return True


@pytest.fixture(scope="module")
def street():
    return load_scenery(find_level("home_street"))


def test_the_city_behind_houses_is_not_missed(street, sheets):
    world, renderer = World(street.level), Renderer(street, sheets)
    for _ in range(3):
        world.step()
        renderer.tick(world)
    clipped = _pixels(renderer.draw(world))
    corner = renderer.camera.corner(1.0)
    hole = renderer._set.hole(corner, 0)
    assert 0 < hole.width * hole.height < SCREEN_WIDTH * SCREEN_HEIGHT
    renderer._set._cover = Cover([], 0, 0)  # hides nothing
    assert renderer._set.hole(corner, 0) == SCREEN
    assert _pixels(renderer.draw(world)) == clipped


def test_beyond_the_edge_of_a_level_everything_is_open(street, sheets):
    renderer = Renderer(street, sheets)
    assert renderer._set.hole((-3, 200), 0) == SCREEN


def test_quick_frames_look_like_the_plain_ones(sheets):
    props = sheets.sheet("props")
    quick = props.quick()
    for state in props.states():
        for mirrored in (False, True):
            for number, frame in enumerate(props.animation(state, mirrored=mirrored).frames):
                other = quick.animation(state, mirrored=mirrored).frames[number]
                drawn = []
                for picture in (frame.surface, other.surface):
                    canvas = pygame.Surface(picture.get_size()).convert()
                    canvas.fill((90, 120, 30))
                    canvas.blit(picture, (0, 0))
                    drawn.append(canvas)
                assert alike(*drawn), (state, number)
                assert other[1:] == frame[1:]


def test_bars_come_back_when_the_window_was_cleared():
    window = pygame.Surface((1280, 720)).convert()
    picture = pygame.Surface((SCREEN_WIDTH, SCREEN_HEIGHT)).convert()
    present(picture, window)
    before = _pixels(window)
    window.fill((0, 0, 0))
    present(picture, window)
    assert _pixels(window) == before
    assert window.get_at((640, 20)) == BARS


@pytest.mark.parametrize("spent", [0, 1000, 3000])
def test_the_gauges_follow_the_legs(scene, spent):
    world, renderer = scene()
    renderer.tick(world)
    full = _pixels(renderer.draw(world))
    world.izuku.strain_units += spent
    assert (_pixels(renderer.draw(world)) == full) == (spent == 0)
