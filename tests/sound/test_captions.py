"""What is told of sounds: only what matters, from where it comes, and long enough to be read."""

import pytest

from game.sim import Level, World
from game.sim.events import Event
from game.sound.captions import MOST_LINES, SEEN_LEAST, SHORTEST, Captions, Screen
from game.sound.cue import Ears

SCREEN = Screen(0, 0, 480, 270)
EARS = Ears("izuku", 240, 172)
KATSUKIS = Ears("katsuki", 240, 172)


def world_of(row: str = "....I......") -> World:
    return World(Level.from_text("\n".join((*["." * len(row)] * 4, row, "#" * len(row)))))


def told(*events: Event, ears: Ears = EARS, screen: Screen = SCREEN) -> tuple[str, ...]:
    """The lines after one tick with some events."""
    captions, world = Captions(), world_of()
    hear(captions, world, *events, ears=ears, screen=screen)
    return captions.lines


def hear(captions, world, *events, ears=EARS, screen=SCREEN, ticks=1):
    for number in range(ticks):
        world.events[:] = () if number else events
        captions.tick(world, ears, screen)


@pytest.mark.parametrize(
    ("event", "line"),
    [
        (Event("shout", "katsuki", 500, 172), "[Katsuki shouts →]"),
        (Event("shout", "katsuki", -40, 172), "[← Katsuki shouts]"),
        (Event("shout", "katsuki", 250, 172), "[Katsuki shouts]"),
        (Event("blast", "katsuki", -9, 172, 100), "[← explosion]"),
        (Event("blast", "katsuki", 260, -60, 100), "[↑ explosion]"),
        (Event("blast", "katsuki", 740, 172, 100), "[distant explosion →]"),
        (Event("doors", "world", 40, 172, 1, "arriving"), "[← train arrives]"),
        (Event("doors", "world", 240, 172, 1, "closing"), "[door chime]"),
        (Event("horn", "world", 400, 172, 1, "bus"), "[bus horn →]"),
        (Event("horn", "world", 400, 172, 1, "taxi"), "[car horn →]"),
        (Event("signal", "world", 240, 172, 1, "flash"), "[signal: hurry]"),
        (Event("thunder", "world", 9000, 0, 90), "[thunder]"),
        (Event("thunder", "world", 9000, 0, 12), "[distant thunder]"),
        (Event("buzz", "izuku", 240, 172, 40), "[phone buzzes]"),
        (Event("whistle", "izuku", 240, 172), "[whistle]"),
        (Event("proposal", "crowd", 300, 172, 3, "cheer"), "[crowd cheers]"),
        (Event("arrived", "katsuki", -4000, 172), "[← Katsuki shouts]"),
    ],
)
def test_a_sound_that_matters_is_told_with_its_direction(event, line):
    assert told(event) == (line,)


@pytest.mark.parametrize(
    "event",
    [
        Event("blast", "katsuki", 300, 172, 100),  # in view
        Event("blast", "katsuki", 240 + 61 * 16, 172, 100),  # nobody hears it
        Event("horn", "world", 240 + 26 * 16, 172, 1, "bus"),
        Event("jump", "izuku", 240, 172),
        Event("land", "katsuki", -90, 172, 3, "concrete"),
        Event("lightning", "world", 240, 0, 300),
        Event("boost", "izuku", 240, 172),  # his own
    ],
)
def test_what_is_seen_or_does_not_matter_or_is_out_of_earshot_is_not_told(event):
    assert told(event) == ()


def test_who_plays_katsuki_is_told_of_izuku_and_not_of_himself():
    assert told(Event("shout", "katsuki", 240, 172), ears=KATSUKIS) == ()
    assert told(Event("blast", "katsuki", 2400, 172, 90), ears=KATSUKIS) == ()
    assert told(Event("boost", "izuku", 500, 172), ears=KATSUKIS) == ("[sparks crackle →]",)
    assert told(Event("buzz", "izuku", 60, 172), ears=KATSUKIS) == ("[← phone buzzes]",)


def test_a_line_stays_long_enough_to_be_read_and_then_goes():
    captions, world = Captions(), world_of()
    hear(captions, world, Event("whistle", "crowd", 240, 172), ticks=SHORTEST)
    assert captions.lines == ("[whistle]",)
    hear(captions, world, ticks=2)
    assert captions.lines == ()


def test_a_sound_that_is_heard_again_is_renewed_and_not_repeated():
    captions, world = Captions(), world_of()
    hear(captions, world, Event("shout", "katsuki", 500, 172), ticks=SHORTEST - 5)
    hear(captions, world, Event("shout", "katsuki", -30, 172), ticks=SHORTEST - 5)
    assert captions.lines == ("[← Katsuki shouts]",)


def test_there_is_no_flood_and_what_matters_comes_through_it():
    captions, world = Captions(), world_of()
    small = [
        Event("doors", "world", 240, 172, 1, "open"),
        Event("signal", "world", 240, 172, 1, "walk"),
        Event("umbrella_blown", "crowd", 240, 172),
        Event("shattered", "izuku", 240, 172, 0, "skylight"),
    ]
    hear(captions, world, *small)
    assert len(captions.lines) == MOST_LINES
    hear(captions, world, Event("horn", "world", 240, 172, 1, "bus"))
    assert "[bus horn]" not in captions.lines  # the others have not been read yet
    hear(captions, world, ticks=SEEN_LEAST)
    assert len(captions.lines) == MOST_LINES
    assert "[bus horn]" in captions.lines


def test_what_has_been_read_makes_way_and_what_was_not_stays():
    captions, world = Captions(), world_of()
    first = [
        Event("doors", "world", 240, 172, 1, "open"),
        Event("signal", "world", 240, 172, 1, "walk"),
        Event("umbrella_blown", "crowd", 240, 172),
    ]
    hear(captions, world, *first, ticks=SEEN_LEAST - 2)
    before = captions.lines
    hear(captions, world, Event("thunder", "world", 0, 0, 90))
    assert captions.lines == before
    hear(captions, world, ticks=3)
    hear(captions, world, Event("thunder", "world", 0, 0, 90))
    assert captions.lines == (*before[1:], "[thunder]")


def test_feet_are_told_of_while_he_runs_near_and_unseen():
    world, captions = world_of("K...I......"), Captions()
    beyond = Screen(world.izuku.x - 10, 0, 480, 270)
    ears = Ears("izuku", world.izuku.x, world.izuku.y)
    for _ in range(400):
        world.step(0, 0)
    world.katsuki.sx = 20 * 256
    seen = []
    for buttons in [0] * 5 + [2] * 20:
        world.step(0, buttons)
        captions.tick(world, ears, beyond)
        seen.append(captions.lines)
    assert seen[0] == ()
    assert seen[-1] == ("[← Katsuki's steps]",)
    in_view = Captions()
    in_view.tick(world, ears, SCREEN)
    assert in_view.lines == ()


def test_a_heart_is_told_of_when_it_begins_to_pound():
    captions, world = Captions(), world_of()
    world.izuku.panic_units = 0
    hear(captions, world)
    assert captions.lines == ()
    while world.izuku.panic <= 60:
        world.izuku.panic_units += 60
    hear(captions, world)
    assert captions.lines == ("[heartbeat]",)
    hear(captions, world, ticks=400)
    assert captions.lines == ()  # the HUD shows it from then on


def test_a_retry_silences_what_was_heard():
    captions, world = Captions(), world_of()
    hear(captions, world, Event("whistle", "crowd", 240, 172))
    captions.restart()
    assert captions.lines == ()
