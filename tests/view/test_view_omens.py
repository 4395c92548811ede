"""What is off the screen is told of: marks at the edge, fire in the sky, the reason on the HUD."""

from __future__ import annotations

import pygame
import pytest

from game.sim import Level, World
from game.sim.events import Event
from game.view.camera import SCREEN_HEIGHT, SCREEN_WIDTH
from game.view.danger import USUAL_DANGER
from game.view.gauges import GREEN, ORANGE
from game.view.hud import Hud
from game.view.light import Lights
from game.view.omens import FLASH_TICKS, Omens, off_screen
from game.view.picture import as_png
from game.view.strength import (
    DENIED_RAMP,
    FLASH_RAMP,
    boost_ramp,
    draw_strain,
)
from game.view.text import Font

ROAD = Level.from_text(f"K{'.' * 98}I\n{'#' * 100}")


def marked(sheets, tiles, feet, event=None, ticks=0):
    world = World(ROAD)
    world.katsuki.state_code = 0
    world.katsuki.sx = world.izuku.sx - tiles * 16 * 256
    omens = Omens(sheets, Lights(sheets))
    if event is not None:
        world.events.append(event)
    omens.tick(world)
    world._stage.tick += ticks
    surface = pygame.Surface((SCREEN_WIDTH, SCREEN_HEIGHT))
    omens.draw_sky(surface, feet, world.tick, reduced=False)
    omens.draw(surface, world, world.katsuki, feet, reduced=False)
    return surface


def lit(surface):
    return pygame.mask.from_threshold(surface, (255, 160, 60), (90, 90, 90, 255)).count()


def test_the_fire_at_the_edge_grows_as_he_comes_near(sheets):
    sizes = [lit(marked(sheets, tiles, (-40, 200))) for tiles in (30, 18, 10, 5)]
    assert sizes == sorted(sizes)
    assert len(set(sizes)) == 4


@pytest.mark.parametrize(
    ("feet", "side"),
    [((-40, 200), (0, None)), ((600, 200), (1, None)), ((200, -30), (None, 0)),
     ((200, 500), (None, 1))],
)  # fmt: skip
def test_the_mark_is_at_the_edge_that_he_is_beyond(sheets, feet, side):
    box = pygame.mask.from_surface(_keyed(marked(sheets, 18, feet))).get_bounding_rects()
    seen = box[0].unionall(box[1:])
    if side[0] is not None:
        assert (seen.centerx > SCREEN_WIDTH // 2) == bool(side[0])
    if side[1] is not None:
        assert (seen.centery > SCREEN_HEIGHT // 2) == bool(side[1])


def _keyed(surface):
    surface.set_colorkey((0, 0, 0))
    return surface


def test_nothing_marks_a_boy_who_is_on_the_screen(sheets):
    assert not off_screen(240, 200)
    assert pygame.transform.average_color(marked(sheets, 5, (240, 200)))[:3] == (0, 0, 0)


def test_a_blast_off_screen_lights_the_sky_for_a_moment_and_not_from_afar(sheets):
    blast = Event("blast", "katsuki", 0, 0, 100)
    plain = lit(marked(sheets, 30, (-100, 200)))
    flashed = lit(marked(sheets, 30, (-100, 200), blast))
    assert flashed > plain + 200
    assert lit(marked(sheets, 30, (-100, 200), blast, FLASH_TICKS)) == plain
    far = lit(marked(sheets, 60, (-100, 200), blast))
    assert far == lit(marked(sheets, 60, (-100, 200)))


@pytest.mark.parametrize(
    ("strain", "ramp"),
    [
        (0, USUAL_DANGER.well),
        (64, USUAL_DANGER.well),
        (65, USUAL_DANGER.hurts),
        (80, USUAL_DANGER.hurts),
        (84, USUAL_DANGER.breaks),
    ],
)
def test_the_gauge_warns_before_a_boost_that_hurts(strain, ramp):
    boy = World(ROAD).izuku
    boy.strain_units = strain * 60
    assert boost_ramp(boy, tick=8) == ramp


def test_a_refused_boost_flashes_and_then_is_grey():
    boy = World(ROAD).izuku
    seen = [boost_ramp(boy, 0, since) for since in range(40)]
    assert FLASH_RAMP in seen[:10]
    assert DENIED_RAMP in seen[:10]
    assert set(seen[20:]) == {DENIED_RAMP}


def test_the_gauge_is_green_then_orange():
    boy = World(ROAD).izuku
    for strain, colour in ((0, GREEN), (70, ORANGE)):
        boy.strain_units = strain * 60
        surface = pygame.Surface((100, 10))
        draw_strain(surface, 2, 2, boy, boost_ramp(boy, 0))
        assert surface.get_at((6, 4))[:3] == colour


def test_a_blast_held_back_is_told_beside_his_head(sheets):
    world = World(ROAD)
    world.katsuki.state_code = 0
    hud = Hud(sheets, Font(sheets))
    pictures = []
    for events in ([], [Event("blast_vetoed", "katsuki", 0, 0)]):
        world.events[:] = events
        hud.tick(world)
        surface = pygame.Surface((SCREEN_WIDTH, 60))
        hud.draw(surface, world, world.izuku)
        pictures.append(as_png(surface))
    assert pictures[0] != pictures[1]
