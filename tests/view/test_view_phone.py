"""The phone in the picture: its corner tells charge and messages, the street tells of a buzz."""

import pytest

from game.sim import Buttons, Level, Thing, World
from game.view.frame import Renderer
from game.view.phone import REACH, RIGHT, TOP
from game.view.scenery import scenery_of

STREET = "\n".join(["." * 60] * 15 + ["..........I" + "." * 49] + ["#" * 60] * 2)
GREEN, RED = (47, 224, 127), (234, 78, 71)


@pytest.fixture
def phoning(sheets):
    """Makes a world with one message that comes after half a second, and its renderer."""

    def make(battery=900, phone="on", **message):
        level = Level.from_text(STREET)
        given = {"id": "hello", "who": "uraraka", "buzzes": 1, "delay": 30} | message
        start = {"battery": battery, "phone": phone}
        things = [thing._replace(properties=tuple(sorted(start.items()))) for thing in level.things]
        things.append(Thing("message", 168, 256, 0, 0, tuple(sorted(given.items()))))
        level = Level(
            "t", level.width, level.height, level.shapes, level.materials, level.roofed, things
        )
        return World(level), Renderer(scenery_of(level), sheets)

    return make


def after(world, renderer, ticks, buttons=0):
    for _ in range(ticks):
        world.step(int(buttons), 0)
        renderer.tick(world)
    return renderer.draw(world).copy()


def corner(picture):
    """The colours in the HUD's corner of the phone."""
    return {
        tuple(picture.get_at((x, y))[:3])
        for x in range(RIGHT - 40, RIGHT)
        for y in range(TOP, TOP + 17)
    }


@pytest.mark.parametrize(("battery", "colour"), [(900, GREEN), (60, RED)])
def test_the_corner_tells_how_full_it_is(phoning, battery, colour):
    assert colour in corner(after(*phoning(battery), 5))


def test_a_level_without_a_phone_has_no_corner(sheets):
    level = Level.from_text(STREET)
    picture = after(World(level), Renderer(scenery_of(level), sheets), 5)
    assert GREEN not in corner(picture)


def test_a_red_spot_counts_what_is_unread(phoning):
    world, renderer = phoning()
    assert RED not in corner(after(world, renderer, 20))
    assert RED in corner(after(world, renderer, 120))


def test_a_buzz_shows_how_far_it_carries(phoning):
    loud, seen = phoning()
    silent, also_seen = phoning(phone="off")
    with_ring, without = after(loud, seen, 45), after(silent, also_seen, 45)
    x = loud.izuku.x - seen.camera.corner(1.0)[0]
    changed = [
        place
        for place in range(x - REACH, x + REACH)
        if with_ring.get_at((place, 225))[:3] != without.get_at((place, 225))[:3]
    ]
    assert changed
    assert changed[-1] - changed[0] <= 2 * REACH


def test_a_hold_is_seen_over_his_head_and_in_his_hand(phoning):
    world, renderer = phoning(phone="off")
    x, y = world.izuku.x, world.izuku.y
    idle = after(world, renderer, 30)
    held = after(world, renderer, 70, Buttons.ACT)
    left, top = renderer.camera.corner(1.0)
    place = (x - left, y - top - 47)
    assert idle.get_at(place)[:3] != held.get_at(place)[:3]
