"""The breath's guide, the pounding heart, shivering, and a lost moment, as pictures."""

from __future__ import annotations

import pygame
import pytest

from game.sim import Buttons, Level, Thing, World
from game.sim.feelings import raise_cold, raise_panic
from game.view.breath_guide import LEFT, PLATE, TOP, dull, shiver
from game.view.camera import SCREEN_HEIGHT, SCREEN_WIDTH
from game.view.frame import Renderer
from game.view.picture import as_png
from game.view.scenery import scenery_of

BREATHE = int(Buttons.BREATHE)
GUIDE = pygame.Rect((LEFT, TOP), PLATE)


def shown(renderer, world) -> bytes:
    """What stands where the guide would."""
    return as_png(renderer.draw(world).subsurface(GUIDE).copy())


def test_the_guide_shows_only_while_somebody_counts(scene):
    """Where nothing moves behind it: the sky of an empty street."""
    world, renderer = scene("\n".join(["." * 40] * 16 + ["..I" + "." * 37, "#" * 40]))
    pictures = {}
    for buttons, name, ticks in ((0, "idle", 5), (BREATHE, "in", 40), (0, "missed", 1)):
        for _ in range(ticks):
            world.step(buttons)
            renderer.tick(world)
        pictures[name] = shown(renderer, world)
    assert len(set(pictures.values())) == 3


def test_the_guide_follows_the_count(scene):
    world, renderer = scene()
    seen = set()
    for tick in range(15 * 30):
        world.step(BREATHE if tick < 9 * 30 else 0, 0)
        renderer.tick(world)
        if tick % 30 == 15:
            seen.add(shown(renderer, world))
    assert len(seen) == 15


def test_a_bench_invites_a_frightened_boy(sheets):
    text = Level.from_text("\n".join(["." * 40] * 16 + ["..I" + "." * 37, "#" * 40]))
    bench = Thing("thing", 60, 272, 44, 20, (("kind", "bench"),))
    level = Level(
        "t", text.width, text.height, text.shapes, text.materials, text.roofed,
        (*text.things, bench),
    )  # fmt: skip
    pictures = []
    for panic in (0, 41):
        world, renderer = World(level), Renderer(scenery_of(level), sheets)
        raise_panic(world.izuku, panic)
        pictures.append(shown(renderer, world))
    assert pictures[0] != pictures[1]


@pytest.mark.parametrize(("cold", "share"), [(0, 0), (19, 0), (40, 50), (70, 75)])
def test_cold_makes_him_tremble_the_more_the_colder(cold, share):
    world = World(Level.from_text("I..\n###"))
    raise_cold(world.izuku, cold)
    offsets = [shiver(world.izuku, tick) for tick in range(800)]
    assert set(offsets) <= {-1, 0, 1}
    trembling = sum(1 for offset in offsets if offset) * 2
    assert (trembling == 0) == (share == 0)
    if share:
        assert trembling * 100 // 800 >= share - 20


def test_a_lost_moment_takes_the_colours_and_gives_them_back(scene):
    world, _ = scene()
    surface = pygame.Surface((SCREEN_WIDTH, SCREEN_HEIGHT))
    brightness = []
    raise_panic(world.izuku, 100)
    for tick in range(40):
        world.step(0, 0)
        surface.fill((200, 200, 200))
        dull(surface, world, world.izuku)
        brightness.append(surface.get_at((9, 9))[0])
        if tick == 0:
            assert brightness[0] < 150
    assert brightness == sorted(brightness)
    assert brightness[-1] == 200
