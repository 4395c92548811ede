"""A fine afternoon: its grey edge, the shadow of a cloud, and ground painted before it is seen."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pygame
import pytest

from game.sim import Level, Thing
from game.view.chunks import CHUNK, STRIPS, ChunkLayer, wet_step
from game.view.cloud_shadow import ALPHA, DRIFT, SPACING, CloudShadow
from game.view.dither import mixed
from game.view.layers import TURN_BEAT, Backdrop
from game.view.picture import as_png
from game.view.sheets import alphas, fast

if TYPE_CHECKING:
    from pygame import Surface

WIDTH = 200  # tiles
STREET = "\n".join(["." * WIDTH] * 15 + ["..I" + "." * (WIDTH - 3)] + ["#" * WIDTH] * 4)
UPPER_RIGHT = pygame.Rect(360, 0, 120, 40)


def street(*things: Thing) -> Level:
    drawn = Level.from_text(STREET)
    return Level(
        drawn.name, drawn.width, drawn.height, drawn.shapes, drawn.materials, drawn.roofed,
        (*drawn.things, *things), time="afternoon",
    )  # fmt: skip


def blueness(surface: Surface, box: pygame.Rect) -> int:
    red, _, blue, _ = pygame.transform.average_color(surface, box)
    return blue - red


def test_from_the_beat_on_a_grey_edge_comes_into_the_sky(sheets):
    beat = Thing("beat", 1000, 256, 16, 256, (("id", TURN_BEAT),))
    fine, turning = Backdrop(sheets, street()), Backdrop(sheets, street(beat))
    shown = {}
    for camera_x in (0, 400, 2720):
        pictures = [pygame.Surface((480, 270)), pygame.Surface((480, 270))]
        for backdrop, picture in zip((fine, turning), pictures, strict=True):
            backdrop.draw_sky(picture, camera_x, 50, 0)
        shown[camera_x] = pictures
    assert as_png(shown[0][0]) == as_png(shown[0][1])
    assert as_png(shown[400][0]) == as_png(shown[400][1])
    blue, grey = (blueness(picture, UPPER_RIGHT) for picture in shown[2720])
    assert grey < blue // 2


def test_the_shadow_of_a_cloud_passes_over_the_street_now_and_then(sheets):
    shadow = CloudShadow(sheets, street())
    seen = []
    for tick in range(0, SPACING * DRIFT, 60 * DRIFT):
        surface = pygame.Surface((480, 270))
        surface.fill((200, 200, 200))
        shadow.draw(surface, (0, 50), tick)
        assert surface.get_at((240, 100))[:3] == (
            200,
            200,
            200,
        )  # never on what is above the street
        seen.append(min(surface.get_at((x, 250))[0] for x in range(0, 480, 8)))
    assert seen.count(200) > len(seen) // 2
    assert min(seen) < 200 - 200 * ALPHA // 255 + 20


class Counting:
    """Paints a slope of colours, and remembers how many pixels it was asked for."""

    def __init__(self) -> None:
        self.pixels = 0

    def paint(self, surface: Surface, left: int, top: int, *, wet: bool) -> None:
        width, height = surface.get_size()
        self.pixels += width * height
        for y in range(height):
            surface.fill(((left + y) % 256, (top + y) % 256, 255 if wet else 0), (0, y, width, 1))


def test_a_chunk_painted_in_strips_is_the_one_painted_at_once_and_no_work_is_done_twice():
    painters = Counting(), Counting()
    ahead, late = (ChunkLayer(painter, 2 * CHUNK, 2 * CHUNK) for painter in painters)
    asked = 0
    while ahead.prepare((0, 0), 0):
        asked += 1
    assert asked == 4 * (STRIPS + 2)
    pictures = [pygame.Surface((480, 270)), pygame.Surface((480, 270))]
    for layer, picture in zip((ahead, late), pictures, strict=True):
        layer.draw(picture, (0, 0), 0)
    assert as_png(pictures[0]) == as_png(pictures[1])
    assert painters[0].pixels == painters[1].pixels == 4 * CHUNK * CHUNK


def test_a_chunk_that_is_seen_before_all_its_strips_are_painted_is_whole():
    painters = Counting(), Counting()
    begun, late = (ChunkLayer(painter, 2 * CHUNK, 2 * CHUNK) for painter in painters)
    assert begun.prepare((0, 0), 0)
    pictures = [pygame.Surface((480, 270)), pygame.Surface((480, 270))]
    for layer, picture in zip((begun, late), pictures, strict=True):
        layer.draw(picture, (0, 0), 0)
    assert as_png(pictures[0]) == as_png(pictures[1])
    assert painters[0].pixels == painters[1].pixels


def wet_share(layer, wetness):
    """How much of a picture of a layer of `Counting` looks wet, 0 to 1."""
    picture = pygame.Surface((480, 270))
    layer.draw(picture, (0, 0), wetness)
    return pygame.transform.average_color(picture)[2] / 255


def test_a_layer_gets_wet_in_steps():
    layer = ChunkLayer(Counting(), 2 * CHUNK, 2 * CHUNK)
    shares = []
    for wetness in (0, 30, 55, 80, 100):
        while layer.prepare((0, 0), wet_step(wetness)):
            pass
        shares.append(wet_share(layer, wetness))
    assert shares == pytest.approx([0, 0.25, 0.5, 0.75, 1], abs=0.02)


def test_a_step_that_is_not_ready_is_not_waited_for():
    painter = Counting()
    layer = ChunkLayer(painter, 2 * CHUNK, 2 * CHUNK)
    wet_share(layer, 0)
    painted = painter.pixels
    assert wet_share(layer, 60) == 0
    assert painter.pixels == painted


@pytest.mark.parametrize("see_through", [False, True])
def test_what_is_half_wet_has_the_shape_of_what_is_dry(see_through):
    dry, wet = (pygame.Surface((64, 64), pygame.SRCALPHA) for _ in range(2))
    alpha = 120 if see_through else 255
    for picture, colour in ((dry, (200, 0, 0)), (wet, (0, 0, 200))):
        picture.fill((*colour, alpha), (8, 8, 40, 32))
    half = mixed(fast(dry), fast(wet), 0.5)
    assert alphas(half) == alphas(dry)
    assert {half.get_at((x, y))[:3] for x in range(8, 48) for y in range(8, 40)} == {
        (200, 0, 0),
        (0, 0, 200),
    }
