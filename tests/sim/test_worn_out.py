"""How worn out a level lets somebody begin, and what a stretch of it takes from him."""

from __future__ import annotations

from playing import BOOST, RIGHT, hold, play

from game.levels import load_level
from game.levels.classes import properties_of
from game.levels.data import DATA_MAPS
from game.sim import Level, Thing, World
from game.sim.fugitive import Fugitive

STREET = """
........................................
.I......................................
########################################
"""


def begun(**start: str) -> Level:
    """A street whose start has some properties, as Tiled writes them, and a beat on the way."""
    bare = Level.from_text(STREET)
    things = [
        Thing("izuku", 24, 32, 0, 0, properties_of("izuku", start)),
        Thing("beat", 200, 32, 16, 32, properties_of("beat", {"ceiling": "45"})),
    ]
    return Level(
        "street", bare.width, bare.height, bare.shapes, bare.materials, bare.roofed, things
    )


def test_a_start_says_how_he_feels() -> None:
    boy = World(begun(stamina="65", cold="20", panic="30", strain="40")).izuku
    assert (boy.stamina, boy.cold, boy.panic, boy.strain) == (65, 20, 30, 40)
    boy = World(begun()).izuku
    assert (boy.stamina, boy.cold, boy.panic, boy.strain) == (100, 0, 0, 0)


def test_stamina_never_comes_back_above_the_ceiling_of_the_start() -> None:
    world = World(begun(stamina="65"))
    play(world, hold(RIGHT, 60) + hold(0, 600))
    assert world.izuku.stamina == 65


def test_from_a_beat_on_the_ceiling_is_lower_and_strain_goes_more_slowly() -> None:
    world = World(begun(strain="90"))
    play(world, hold(0, 60))
    fresh = 90 - world.izuku.strain
    told = play(world, hold(RIGHT, 120) + hold(0, 600))
    assert world.izuku.stamina == 45
    assert not [event for event in told if event.name == "beat"]  # it is no moment of the story
    play(world, hold(BOOST, 1) + hold(0, 60))
    before = world.izuku.strain
    play(world, hold(0, 60))
    assert before - world.izuku.strain == fresh // 2


def test_pride_then_a_blast_behind_and_somebody_glides_in() -> None:
    level = load_level(DATA_MAPS / "roofs.tmx")
    world, bot = World(level), Fugitive(level)
    katsuki = world.katsuki
    assert katsuki is not None
    told: dict[str, int] = {}
    for _ in range(900):
        world.step(bot.press(world) if world.izuku.x < 34 * 16 else 0)
        for event in world.events:
            told.setdefault(
                event.name if event.name != "beat" else f"beat {event.value}", world.tick
            )
        if katsuki.on_ground and katsuki.state == "run":
            break
    pride = told["beat 20"]
    assert told["blast"] == pride + 4 * 60
    assert told["arrived"] == told["blast"] + 90
    assert "glide" in told
    assert abs(katsuki.x - 30 * 16) < 8 * 16  # from the left, in sight of who stands there
