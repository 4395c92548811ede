"""The phone: a buzz gives away, silence costs a second, a battery is a purse, calls are choices."""

from __future__ import annotations

from random import Random
from typing import TYPE_CHECKING

import pytest
from gadgetry import thing
from playing import ACT, DOWN, LEFT, RIGHT, events_of, flat, hold, play, script, with_things

from game.sim import Level, Thing, World
from game.sim.person import HIDDEN, RUN, SEATED

if TYPE_CHECKING:
    from collections.abc import Iterable

    from game.sim import Event
    from game.sim.phone import Phone

STREET = "\n".join(("." * 60, "." * 60, "..I" + "." * 57, "#" * 60))
WALLED = "\n".join(
    (
        "............####............................................",
        "............####............................................",
        "............####............................................",
        "............####............................................",
        "............####............................................",
        "............####............................................",
        "............####............................................",
        "..I.........####.................K..........................",
        "############################################################",
    )
)
START = 40  # pixels: where Izuku stands
SECOND = 60


def message(key: str = "hello", x: int = START, /, **properties: int | str) -> Thing:
    """A text that he gets where he passes `x`, or for another cause."""
    given = {"id": key, "who": "uraraka", "buzzes": 1} | properties
    return Thing("message", x, 48, 0, 0, tuple(sorted(given.items())))


def street(*things: Thing, **start: int | str) -> World:
    """A street with an open phone, which is as `start` says."""
    level = with_things(Level.from_text(STREET), *things)
    changed = [
        t._replace(properties=tuple(sorted(start.items()))) if t.kind == "izuku" else t
        for t in level.things
    ]
    return World(
        Level(
            level.name, level.width, level.height, level.shapes, level.materials, level.roofed,
            changed,
        )
    )  # fmt: skip


def phone(world: World) -> Phone:
    assert world.phone is not None
    return world.phone


def keys(happened: Iterable[Event], name: str) -> list[str]:
    return [event.text for event in events_of(happened, name)]


def tap(world: World) -> list[Event]:
    return play(world, script((ACT, 3), (0, 3)))


def test_a_level_with_nothing_for_it_has_no_phone() -> None:
    assert flat(20).phone is None
    assert street().phone is None
    assert street(battery=200).phone is not None
    assert street(thing("thing", 300, 48, 16, 16, kind="phone")).phone is not None


# ---- the buzz


def test_a_message_buzzes_a_second_apart_and_frightens_once() -> None:
    world = street(message(buzzes=3))
    ticks: list[int] = []
    most = 0
    for _ in range(5 * SECOND):
        world.step(0, 0)
        ticks += [world.tick for _ in events_of(world.events, "buzz")]
        most = max(most, world.izuku.panic)
    assert [later - ticks[0] for later in ticks] == [0, SECOND, 2 * SECOND]
    assert phone(world).unread == 1
    assert most == 4


def test_it_comes_where_he_passes_and_only_once() -> None:
    world = street(message("far", 400))
    assert not events_of(play(world, hold(0, 60)), "buzz")
    happened = play(world, script((RIGHT, 200), (LEFT, 200), (RIGHT, 200)))
    assert len(events_of(happened, "buzz")) == 1


def test_a_beat_sets_it_off_and_it_may_take_its_time() -> None:
    beat = thing("beat", 192, 48, 16, 48, id=12)
    world = street(beat, message("at once", 900, beat=12), message("later", 900, beat=12, delay=90))
    came: dict[int, int] = {}
    for _ in range(400):
        world.step(RIGHT, 0)
        for event in world.events:
            if event.name in ("beat", "buzz"):
                came.setdefault(phone(world).unread, world.tick)
    assert set(came) == {0, 1, 2}
    assert came[1] - came[0] == 1
    assert came[2] - came[1] == pytest.approx(90, abs=1)


def a_search(distance: int) -> tuple[World, list[int]]:
    """Izuku hidden behind a wall, Katsuki so many tiles from him, and a message comes in.

    Returns the world, and where Katsuki believed Izuku to be before and after.
    """
    level = Level.from_text(WALLED)
    world = World(with_things(level, message(delay=90)))
    world.izuku.enter(HIDDEN)
    head, chaser = world.pursuer, world.katsuki
    assert head is not None
    assert chaser is not None
    world.step()
    head.perception.x = 900 * 256
    believed = [int(head.perception.x)]
    while not events_of(world.events, "buzz"):
        chaser.sx, chaser.sy = world.izuku.sx + distance * 4096, world.izuku.sy
        chaser.hold_still()
        world.step()
    chaser.sx = world.izuku.sx + distance * 4096
    world.step()
    return world, [*believed, int(head.perception.x)]


def test_a_buzz_gives_away_who_hides_within_eight_tiles() -> None:
    world, (before, after) = a_search(8)
    assert before != after == world.izuku.sx


def test_a_buzz_nine_tiles_away_is_not_heard() -> None:
    world, (before, after) = a_search(9)
    assert before == after != world.izuku.sx


def test_a_silent_phone_gives_nobody_away() -> None:
    world = street(message(buzzes=3), phone="off")
    assert not events_of(play(world, hold(0, 300)), "buzz")
    assert phone(world).unread == 0


# ---- off and on


def test_switching_off_costs_a_second_of_standing_still() -> None:
    world = street(message(delay=100, buzzes=3))
    assert keys(play(world, hold(ACT, SECOND - 1)), "phone") == []
    assert phone(world).switching > 90
    assert keys(play(world, hold(ACT, 1)), "phone") == ["off"]
    happened = play(world, hold(0, 300))
    assert not events_of(happened, "buzz")


def test_it_cannot_be_switched_on_the_run() -> None:
    world = street(message(delay=999))
    happened = play(world, hold(RIGHT | ACT, 200))
    assert not events_of(happened, "phone")
    assert phone(world).switching == 0
    happened = play(world, hold(ACT, SECOND + 30))  # he stops, and the second begins
    assert keys(happened, "phone") == ["off"]


def test_a_step_begins_the_second_anew() -> None:
    world = street(message(delay=999))
    happened = play(world, script((ACT, 50), (RIGHT | ACT, 3), (ACT, 50)))
    assert not events_of(happened, "phone")


def test_one_hold_switches_once() -> None:
    world = street(message(delay=999))
    assert keys(play(world, hold(ACT, 400)), "phone") == ["off"]


def test_switching_on_takes_two_seconds_and_lets_in_what_was_sent() -> None:
    texts = [message(name, START, delay=n) for n, name in enumerate(("one", "two", "three"))]
    world = street(*texts, battery=40, phone="off")
    happened = play(world, hold(ACT, 2 * SECOND))
    assert keys(happened, "phone") == ["on"]
    assert events_of(happened, "phone")[0].value == 4  # 3.5 %, rounded up
    play(world, hold(0, 3 * SECOND))
    assert phone(world).unread == 3
    assert [keys(tap(world) + tap(world), "message") for _ in texts] == [
        ["one"],
        ["two"],
        ["three"],
    ]


# ---- the battery


def test_the_battery_runs_down_by_itself_and_with_every_buzz_and_message() -> None:
    quiet, noisy = street(battery=100), street(message(buzzes=9, cost=20), battery=100)
    play(quiet, hold(0, 20 * SECOND))
    play(noisy, hold(0, 20 * SECOND))
    assert 9_900 < phone(quiet).charge < 10_000
    assert phone(quiet).charge - phone(noisy).charge == 9 * 30
    tap(noisy)
    assert phone(noisy).battery == 8


def test_switched_off_it_lasts() -> None:
    world = street(battery=100, phone="off")
    play(world, hold(0, 60 * SECOND))
    assert phone(world).charge == 10_000


def test_a_dead_phone_neither_buzzes_nor_comes_on() -> None:
    world = street(message(buzzes=9), message("next", delay=600), battery=1)
    happened = play(world, hold(0, 20 * SECOND))
    assert len(events_of(happened, "phone_dead")) == 1
    assert len(events_of(happened, "buzz")) == 4  # 0.1 % is worth so many
    assert (phone(world).battery, phone(world).on) == (0, False)
    assert not events_of(play(world, hold(ACT, 300)), "phone")


def test_the_last_charge_still_lights_what_is_read() -> None:
    world = street(message(cost=1000), battery=30)
    play(world, hold(0, SECOND))
    tap(world)
    assert phone(world).battery == 0
    assert phone(world).opened is not None
    happened = play(world, hold(0, 5 * SECOND))
    assert events_of(happened, "phone_dead")
    assert phone(world).opened is None


# ---- reading


def opened(world: World) -> str:
    message = phone(world).opened
    return message.key if message is not None else ""


def test_a_tap_opens_the_oldest_and_the_next_one_puts_it_away() -> None:
    world = street(message("second", 40, delay=120), message("first", 40))
    play(world, hold(0, 4 * SECOND))
    assert keys(tap(world), "message") == ["first"]
    assert opened(world) == "first"
    assert not keys(tap(world), "message")
    assert opened(world) == ""
    assert keys(tap(world), "message") == ["second"]
    tap(world)
    assert not keys(tap(world), "message")


def test_who_walks_on_puts_it_away() -> None:
    world = street(message())
    play(world, hold(0, SECOND))
    tap(world)
    play(world, hold(RIGHT, 2))
    assert opened(world) == ""


@pytest.mark.parametrize(("who", "change"), [("uraraka", -8), ("inko", -4), ("katsuki", 6)])
def test_words_calm_or_frighten_by_whose_they_are(who: str, change: int) -> None:
    world = street(message(who=who))
    play(world, hold(0, 20))
    world.izuku.panic_units = 30 * 60
    before = world.izuku.panic
    play(world, script((ACT, 1), (0, 1)))
    assert world.izuku.panic - before == pytest.approx(change, abs=1)


def test_nobody_reads_with_katsuki_beside_him_but_in_hiding_he_does() -> None:
    level = Level.from_text(STREET.replace("..I...", "..I..K"))
    world = World(with_things(level, message()))
    play(world, hold(0, SECOND))
    assert not keys(tap(world), "message")
    world.izuku.enter(HIDDEN)
    play(world, hold(0, 10))
    assert keys(tap(world), "message") == ["hello"]


def test_a_vending_machine_comes_first() -> None:
    machine = thing("thing", 32, 48, 18, 34, kind="vending")
    world = street(machine, message())
    play(world, hold(0, SECOND))
    happened = tap(world)
    assert events_of(happened, "vending")
    assert not events_of(happened, "message")
    assert events_of(tap(world), "message")  # it is sold out
    world = street(machine, message())
    assert not events_of(play(world, hold(ACT, 200)), "phone")


def test_a_press_that_changes_his_state_is_not_the_phones() -> None:
    """A door that lets him in while `act` is held."""
    world = street(message())
    play(world, hold(0, SECOND))
    play(world, hold(ACT, 1))
    world.step(ACT, 0)
    world.izuku.enter(HIDDEN)
    happened = play(world, hold(ACT, 200)) + play(world, hold(0, 5))
    assert not events_of(happened, "phone")
    assert not events_of(happened, "message")


# ---- what is passed over


def seated(*things: Thing) -> World:
    world = street(*things)
    world.izuku.enter(SEATED)
    play(world, hold(0, 10 * SECOND))
    return world


def skip(world: World) -> list[str]:
    return keys(play(world, script((DOWN, 2), (0, 2))), "passed_over")


def test_seated_he_may_pass_over_what_he_would_not_read() -> None:
    world = seated(message("one", delay=0), message("two", delay=60))
    assert skip(world) == ["one"]
    assert keys(tap(world), "message") == ["two"]


def test_his_mother_comes_first_and_is_passed_over_only_once() -> None:
    world = seated(
        message("one"), message("two", delay=100),
        message("mother", delay=200, who="inko", urgent=1),
    )  # fmt: skip
    assert phone(world).sender == "inko"
    assert skip(world) == ["mother"]
    assert keys(tap(world) + tap(world), "message") == ["one"]
    assert phone(world).sender == "inko"
    assert skip(world) == []
    assert keys(tap(world) + tap(world), "message") == ["mother"]
    assert skip(world) == ["two"]


# ---- calls


def a_call(**properties: int | str) -> World:
    world = street(message("call", rings=5 * SECOND, who="katsuki", **properties), battery=100)
    play(world, hold(0, SECOND))
    assert phone(world).ringing is not None
    return world


def test_a_call_rings_and_is_missed() -> None:
    world = street(message("call", rings=5 * SECOND), battery=100)
    happened = play(world, hold(0, 8 * SECOND))
    assert keys(happened, "ring") == ["call"]
    assert len(events_of(happened, "buzz")) == 5
    assert keys(happened, "missed") == ["call"]
    assert phone(world).unread == 0


def test_left_refuses() -> None:
    world = a_call(outcome="answered")
    happened = play(world, hold(LEFT, 2)) + play(world, hold(0, 300))
    assert keys(happened, "refused") == ["call"]
    assert world.outcome == "running"
    assert not events_of(happened, "buzz")


def test_right_answers_and_may_end_the_level() -> None:
    world = a_call(outcome="answered")
    happened = play(world, hold(RIGHT, 2))
    assert keys(happened, "answered") == ["call"]
    assert world.outcome == "answered"


def test_a_call_goes_on_while_he_walks_and_ends_by_itself() -> None:
    world = a_call()
    play(world, hold(RIGHT, 60))
    assert opened(world) == "call"
    play(world, hold(RIGHT, 400))
    assert opened(world) == ""


@pytest.mark.parametrize("pressed", [hold(RIGHT, 2), hold(LEFT, 300), hold(LEFT | RIGHT, 60)])
def test_no_step_on_the_way_is_taken_for_a_choice(pressed: list[int]) -> None:
    world = street(message("call", rings=5 * SECOND, delay=20), battery=100)
    happened = play(world, hold(0, 25)) + play(world, pressed)
    assert not keys(happened, "answered") + keys(happened, "refused")


def test_what_comes_after_a_refusal_waits_for_it() -> None:
    """The train home: his texts, then he rings, then the last text."""
    world = street(
        message("text", who="katsuki"),
        message("call", after="text", rings=300, who="katsuki", delay=30),
        message("last", after="call", who="katsuki", cost=1000),
        battery=40,
    )
    assert not keys(play(world, hold(0, 10 * SECOND)), "ring")
    happened = tap(world) + tap(world) + play(world, hold(0, 2 * SECOND))
    assert keys(happened, "ring") == ["call"]
    assert phone(world).unread == 0
    play(world, script((LEFT, 1), (0, SECOND)))
    assert keys(tap(world), "message") == ["last"]
    assert events_of(play(world, hold(0, 5 * SECOND)), "phone_dead")


def the_ride_home() -> World:
    """Levels, train_home: 4.0 % and more messages than that is worth."""
    his = [message(f"his {n}", 40 + n, who="katsuki") for n in range(1, 9)]
    friends = [message(f"friend {n}", 50 + n, cost=3) for n in range(3)]
    world = street(
        message("mother", 45, who="inko", cost=10, urgent=1),
        *his, *friends,
        message("call", after="his 8", rings=600, who="katsuki", cost=10, outcome="answered"),
        message("last", after="call", who="katsuki", cost=1000),
        battery=40, phone="off",
    )  # fmt: skip
    world.izuku.enter(SEATED)
    play(world, hold(ACT, 2 * SECOND))
    play(world, hold(0, 20 * SECOND))
    assert phone(world).unread == 12
    return world


def test_there_is_not_charge_for_everything() -> None:
    world = the_ride_home()
    happened: list[Event] = []
    for _ in range(12):
        happened += tap(world) + play(world, hold(0, SECOND)) + tap(world)
    happened += play(world, hold(0, 2 * SECOND)) + play(world, hold(RIGHT, 2))
    assert keys(happened, "message")[:2] == ["mother", "his 1"]
    assert events_of(happened, "phone_dead")  # it dies in his hand as he answers
    assert (world.outcome, phone(world).on) == ("running", False)


def test_who_lets_friends_wait_can_hear_him_out() -> None:
    world = the_ride_home()
    happened: list[Event] = []
    while phone(world).ringing is None:
        if phone(world).sender == "uraraka":
            skip(world)
        else:
            happened += tap(world) + tap(world)
        happened += play(world, hold(0, SECOND))
    assert len(events_of(happened, "message")) == 9
    assert phone(world).charge > 1000
    play(world, script((0, SECOND), (RIGHT, 1)))
    assert world.outcome == "answered"


# ---- state


def busy(battery: int = 20) -> World:
    machine = thing("thing", 200, 48, 18, 34, kind="vending")
    texts = [message(str(n), 40 + 60 * n, buzzes=n % 4, delay=20 * n) for n in range(6)]
    call = message("call", 160, rings=200, who="katsuki")
    return street(machine, *texts, call, message("last", after="call", urgent=1), battery=battery)


def test_a_snapshot_in_the_middle_of_a_hold_goes_on_equally() -> None:
    world = busy()
    play(world, hold(0, 30))
    play(world, hold(ACT, 40))
    again = World.restore(world.level, world.snapshot())
    assert phone(again).switching == phone(world).switching > 0
    for buttons in script((ACT, 40), (0, 30), (ACT, 200), (0, 60)):
        world.step(buttons, 0)
        again.step(buttons, 0)
        assert world.digest() == again.digest()
        assert world.events == again.events


def test_random_buttons_and_worlds_that_were_restored_on_the_way() -> None:
    happened: set[str] = set()
    for seed in range(6):
        dice, world, held = Random(seed), busy(4 + seed * 20), 0
        again = world
        for tick in range(900):
            if dice.random() < 0.04:
                held = dice.choice((0, 0, ACT, ACT, RIGHT, LEFT, DOWN, dice.randrange(256)))
            if tick % 200 == 0:
                world.izuku.enter(dice.choice((RUN, RUN, SEATED, HIDDEN)))
            if tick % 200 == 0 or dice.random() < 0.03:
                again = World.restore(world.level, world.snapshot())
            world.step(held, 0)
            again.step(held, 0)
            assert world.digest() == again.digest()
            assert world.events == again.events
            happened |= {event.name for event in world.events}
            assert 0 <= phone(world).battery <= 100
    assert {"buzz", "message", "phone", "ring", "phone_dead"} <= happened
