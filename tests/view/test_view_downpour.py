"""What a downpour shows on roofs: water that leaves them, images in them, fire and breath in it."""

from __future__ import annotations

import pygame
import pytest

from game.levels.data import DATA_MAPS
from game.sim import Level, World
from game.sim.events import Event
from game.view.blast_light import LASTS, BlastLight
from game.view.cold_breath import RUN, STEAMS, STEAMS_FROM, breathe
from game.view.decks import BELOW, Deck, Decks
from game.view.decorations import FLICKER_PERIOD, Decorations, neon_is_out
from game.view.edge_light import light_lip, light_walls
from game.view.effects import Effects
from game.view.gutters import Gutters
from game.view.light import Lights
from game.view.mood import MOODS
from game.view.neon_mirror import NeonMirror
from game.view.pictures import Pictures
from game.view.room_light import RoomLight
from game.view.scenery import load_scenery
from game.view.wet_figures import WetFigures, drip

LINE = 96  # pixels: where feet stand on the roof below
ROOF = Decks(range(12), [LINE] * 12 + [400] * 8)  # columns 0 to 11, then a gap
EDGE = 12 * 16  # pixels: where it ends
STORMY = "0s rain 100 wind 0"


@pytest.fixture
def surface():
    return pygame.Surface((480, 270))


def brightness(surface, box):
    return sum(pygame.transform.average_color(surface, pygame.Rect(box))[:3])


def storm(weather=STORMY, time="storm"):
    level = Level.from_text("........\nK.....I.\n########", weather=weather)
    level.time = time
    return World(level)


def frame_of(sheets):
    return sheets.sheet("izuku").animation("idle").frames[0]


def test_decks_are_runs_of_one_height_with_free_ends():
    high = [64] * 3 + [96] * 4 + [64] * 2 + [400] * 3
    assert Decks([0, 1, 2, 3, 4, 5, 7], high).all == (
        Deck(0, 48, 64),
        Deck(48, 96, 96),
        Deck(112, 128, 64, free_right=True),  # the ladder beside it is no roof
    )
    assert ROOF.all == (Deck(0, EDGE, LINE, free_right=True),)
    assert ROOF.at(EDGE - 1) == ROOF.all[0]
    assert ROOF.at(EDGE) is None
    assert ROOF.seen(EDGE, EDGE + 480) == ()


def test_pipes_run_over_into_gaps_in_heavy_rain_only(sheets, surface):
    gutters = Gutters(ROOF, sheets)
    gap = (EDGE + 2, LINE, 24, 80)
    gutters.draw(surface, storm("0s rain 20 wind 0"), (0, 0), 100)
    assert brightness(surface, gap) == 0
    gutters.draw(surface, storm(), (0, 0), 100)
    assert brightness(surface, gap) > 0


def test_lips_drip_when_roofs_are_wet(sheets, surface):
    gutters = Gutters(ROOF, sheets)
    below = (0, LINE + BELOW, EDGE, 30)
    gutters.draw(surface, storm(), (0, 0), 0)
    assert brightness(surface, below) == 0
    gutters.draw(surface, storm(), (0, 0), 100)
    assert pygame.mask.from_threshold(surface, (60, 110, 170), (90, 90, 90, 255)).count() > 5


def test_a_figure_lies_in_the_wet_ground_at_its_feet(sheets):
    def image(feet, wetness):
        surface = pygame.Surface((480, 270))
        figures = WetFigures(ROOF, sheets)
        figures.wetness = wetness
        figures.mirror(surface, frame_of(sheets), feet, (0, 0))
        x = feet[0] - 15
        assert brightness(surface, (x, LINE + BELOW, 30, 12)) == 0  # the wall below is no mirror
        return brightness(surface, (x, LINE, 30, BELOW))

    standing = image((100, LINE), 100)
    assert standing > image((100, LINE), 40) > 0
    assert image((100, LINE), 0) == 0
    assert image((100, LINE - 60), 100) == 0  # too high above it
    assert image((EDGE + 20, LINE), 100) == 0  # over the gap


def test_drops_burst_on_heads_in_the_rain(sheets):
    def drops(weather):
        surface = pygame.Surface((480, 270))
        world = storm(weather)
        WetFigures(ROOF, sheets).splash(surface, world, world.izuku, frame_of(sheets), (100, 90))
        return brightness(surface, (85, 40, 30, 30))

    assert drops(STORMY) > 0 == drops("0s rain 20 wind 0")


def test_wet_hair_drips(sheets):
    def drops(*, soaked):
        world, surface = storm(), pygame.Surface((480, 270))
        effects = Effects(sheets, Lights(sheets))
        for _ in range(12):
            world.step(0)
            effects.tick(world)
            drip(effects, world, world.izuku, soaked=soaked)
        effects.draw(surface, (0, 0), front=True)
        boy = world.izuku
        return brightness(surface, (boy.x - 12, max(0, boy.y - 30), 24, 30))

    assert drops(soaked=True) > 0 == drops(soaked=False)


def test_a_sign_has_an_image_in_the_wet_and_both_go_out_together(sheets):
    scenery = load_scenery(DATA_MAPS / "roofs.tmx")
    sign = next(
        d for d in scenery.loaded.decorations if d.name == "neon_hoteru" and 800 < d.x < 900
    )
    box = pygame.Rect(sign.x, sign.y, sign.width, sign.height)
    tops = [26 * 16] * scenery.level.width
    mirror = NeonMirror(scenery.loaded, Decks(range(scenery.level.width), tops), Lights(sheets))
    corner = (box.x - 100, 26 * 16 - 100)
    lit = next(t for t in range(FLICKER_PERIOD) if not neon_is_out(box.x, t))
    out = next(t for t in range(FLICKER_PERIOD) if neon_is_out(box.x, t))

    def image(tick, wetness):
        surface = pygame.Surface((480, 270))
        mirror.draw(surface, corner, tick, wetness)
        return brightness(surface, (100, 86, box.width, 22))

    assert image(lit, 100) > image(lit, 30) > 0
    assert image(lit, 0) == image(out, 100) == 0

    signs = Decorations(sheets, Lights(sheets), MOODS["storm"], RoomLight(Lights(sheets)))
    signs.place(sign, Pictures())
    shown = []
    for tick in (lit, out):
        surface = pygame.Surface((480, 270))
        signs.draw(surface, corner, tick)
        shown.append(brightness(surface, (100, box.y - corner[1], *box.size)))
    assert shown[0] > 1.5 * shown[1]


def test_a_blast_lights_what_is_around_it_and_fades_in_steps(sheets):
    world = storm()
    for _ in range(3):
        world.step(0)
    blasts = BlastLight(Lights(sheets), ROOF, dark=True)
    by_day = BlastLight(Lights(sheets), ROOF, dark=False)
    world.events.append(Event("blast", "katsuki", 100, LINE, 100))
    blasts.tick(world)
    by_day.tick(world)
    seen = []
    for age in range(LASTS + 1):
        surface = pygame.Surface((480, 270))
        blasts.draw(surface, (0, 0), world.tick + age)
        seen.append(brightness(surface, (40, 40, 120, 100)))
        by_day.draw(surface, (0, 0), world.tick + age)
        assert brightness(surface, (40, 40, 120, 100)) == seen[-1]
    assert seen == sorted(seen, reverse=True)
    assert 4 < len(set(seen)) < 10  # steps, no slope
    assert seen[-1] == 0


def test_fire_rims_who_is_near_from_its_side(sheets):
    world = storm()
    world.step(0)
    blasts = BlastLight(Lights(sheets), ROOF, dark=True)
    world.events.append(Event("blast", "katsuki", 100, LINE, 100))
    blasts.tick(world)
    near, side = blasts.on(140, LINE, world.tick)
    far, _ = blasts.on(200, LINE, world.tick)
    assert near > far > 0
    assert side == -1
    assert blasts.on(60, LINE, world.tick)[1] == 1
    assert blasts.on(400, LINE, world.tick)[0] == 0
    assert blasts.on(140, LINE, world.tick + LASTS)[0] == 0


def test_fire_shines_along_the_lip_and_a_stroke_down_the_wall(surface):
    stone, lip = (140, 150, 176), LINE + BELOW
    surface.fill(stone)
    light_lip(surface, ROOF, (0, 0), 150, 1.0)

    def warmth(x):
        red, _, blue, _ = surface.get_at((x, lip))
        return red - blue

    assert warmth(150) > warmth(100) > warmth(60) > stone[0] - stone[2]
    assert surface.get_at((EDGE, lip))[:3] == stone
    surface.fill((0, 0, 0))
    light_walls(surface, ROOF, (0, 0), 1.0)
    assert surface.get_at((EDGE - 1, lip + 4))[2] > surface.get_at((EDGE - 1, lip + 40))[2] > 0
    assert brightness(surface, (0, 0, EDGE - 1, 270)) == 0


def puffs(sheets, state, ticks, *, soaked=True, time="storm", blast=False, weather=STORMY):
    """How many pictures of a state a boy leaves in some ticks."""
    world = storm(weather, time)
    effects = Effects(sheets, Lights(sheets))
    wanted = sheets.sheet("effects").animation(state)
    seen = set()
    for tick in range(ticks):
        world.step(0)
        if blast and tick == 0:
            world.events.append(Event("blast", "katsuki", world.katsuki.x, world.katsuki.y, 50))
        effects.tick(world)
        world.katsuki.state_code = 0
        for boy in (world.izuku, world.katsuki):
            breathe(effects, world, boy, soaked=soaked)
        seen |= {(p.born, p.x) for p in effects._particles if p.animation is wanted}
    return len(seen)


def test_breath_shows_from_who_is_soaked_in_a_storm(sheets):
    ticks = 4 * RUN
    assert puffs(sheets, "breath_cloud", ticks) >= 2
    assert puffs(sheets, "breath_cloud", ticks, soaked=False) == 0
    assert puffs(sheets, "breath_cloud", ticks, time="afternoon") == 0


def test_palms_steam_for_a_while_after_a_blast_in_the_rain(sheets):
    long = 3 * STEAMS
    first = puffs(sheets, "palm_smoke", STEAMS, blast=True)
    assert first > 5  # not while the fire itself is seen
    assert puffs(sheets, "palm_smoke", STEAMS_FROM, blast=True) == 0
    assert puffs(sheets, "palm_smoke", long, blast=True) == first
    assert puffs(sheets, "palm_smoke", long) == 0
    assert puffs(sheets, "palm_smoke", long, blast=True, weather="0s rain 0 wind 0") == 0


def test_light_on_the_ground_ends_where_the_roof_does(sheets, surface):
    figures = WetFigures(ROOF, sheets)
    assert figures.keep_to_ground(surface, 100, 0)
    assert surface.get_clip().right == EDGE
    surface.set_clip(None)
    assert not figures.keep_to_ground(surface, EDGE + 20, 0)
    street = WetFigures(Decks([], [LINE] * 30), sheets)
    assert street.keep_to_ground(surface, 100, 0)
    assert surface.get_clip() == surface.get_rect()
