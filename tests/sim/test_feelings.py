"""Panic, breath, cold and tired legs: what a player notices of them."""

from __future__ import annotations

from itertools import pairwise
from random import Random
from typing import TYPE_CHECKING

import pytest
from playing import DOWN, JUMP, LEFT, RIGHT, TILE, events_of, fastest, flat, hold, play, script

from game.sim import Level, Thing, World
from game.sim.breath import TOLERANCE
from game.sim.buttons import BREATHE
from game.sim.feelings import raise_cold, raise_panic
from game.sim.person import FULL, HIDDEN, RUN, SEATED

if TYPE_CHECKING:
    from game.sim import Event

MOVING, RESTING, QUIET = 15, 30, 60  # ticks of a beat


def anxious(world: World, panic: int = 80) -> World:
    raise_panic(world.izuku, panic)
    return world


def cycle(
    beat: int, held: int = 0, *, breaths: int = 1, early: int = 0, late: int = 0
) -> list[int]:
    """The buttons of whole breaths, each phase `early` or `late` by some ticks; `held` besides."""
    off = late - early
    one = script((BREATHE | held, 9 * beat + off), (held, 6 * beat - off))
    return one * breaths


def breaths(happened: list[Event]) -> list[tuple[str, int]]:
    return [(event.text, event.value) for event in events_of(happened, "breath")]


def two(gap: int = 3, panic: int = 60) -> World:
    """The two boys some tiles apart, both frightened; he has arrived and does not grab."""
    text = "." * 40 + "\n" + "..I" + "." * (gap - 1) + "K" + "." * (36 - gap) + "\n" + "#" * 40
    world = World(Level.from_text(text))
    world.step(0, 0)
    assert world.katsuki is not None
    assert world.katsuki.state_code == RUN
    for boy in (world.izuku, world.katsuki):
        raise_panic(boy, panic)
    return world


def at_night(
    text: str = "..I.......................\n##########################",
    weather: str = "0s rain 80 wind 0",
    *things: Thing,
) -> World:
    level = Level.from_text(text)
    return World(
        Level(
            level.name, level.width, level.height, level.shapes, level.materials, level.roofed,
            (*level.things, *things), Level.from_text(text, weather).weather, time="night",
        )
    )  # fmt: skip


# ---- breath


@pytest.mark.parametrize(
    ("beat", "held", "calmed"),
    [(RESTING, 0, 3 * 12), (MOVING, RIGHT, 3 * 5)],
    ids=["at rest", "on the move"],
)
def test_a_breath_on_the_beat_calms(beat: int, held: int, calmed: int) -> None:
    inputs = cycle(beat, held)
    breathing, merely_waiting = anxious(flat(90)), anxious(flat(90))
    happened = play(breathing, inputs)
    play(merely_waiting, [held] * len(inputs))
    assert breaths(happened) == [("in", 1), ("hold", 1), ("out", 1)]
    assert merely_waiting.izuku.panic - breathing.izuku.panic == calmed


def test_breath_in_a_quiet_room_is_counted_slowly() -> None:
    world = anxious(World(Level.from_text("##########\n#........#\n#..I.....#\n##########")), 100)
    happened = play(world, cycle(QUIET, breaths=2))
    assert breaths(happened) == [("in", 1), ("hold", 1), ("out", 1)] * 2
    assert world.izuku.panic <= 100 - 6 * 12


@pytest.mark.parametrize(
    "inputs",
    [
        hold(BREATHE, 900),
        script((BREATHE, 10), (0, 10)) * 45,
        script((BREATHE, 130), (0, 5)) * 7,
        cycle(MOVING, breaths=4),  # hurried: the beat at rest is twice as long
        cycle(QUIET),
        cycle(RESTING, breaths=2, early=2 * TOLERANCE),
    ],
    ids=["held for ever", "mashed", "only ever in", "too fast", "too slow", "always early"],
)
def test_off_the_beat_calms_nothing(inputs: list[int]) -> None:
    world, idle = anxious(flat(40)), anxious(flat(40))
    happened = play(world, inputs)
    play(idle, [0] * len(inputs))
    assert world.izuku.panic == idle.izuku.panic
    assert 0 in [value for _, value in breaths(happened)]


@pytest.mark.parametrize("beat_and_keys", [(RESTING, 0), (MOVING, RIGHT)], ids=["rest", "move"])
@pytest.mark.parametrize("off", [-TOLERANCE, -3, 0, 3, TOLERANCE])
def test_six_ticks_to_either_side_are_on_the_beat(beat_and_keys: tuple[int, int], off: int) -> None:
    beat, held = beat_and_keys
    inputs = script((BREATHE | held, 9 * beat + off), (held, 6 * beat - off), (BREATHE | held, 1))
    assert breaths(play(anxious(flat(90)), inputs)) == [("in", 1), ("hold", 1), ("out", 1)]
    early_out = script((BREATHE | held, 9 * beat), (held, 6 * beat + off), (BREATHE | held, 1))
    assert breaths(play(anxious(flat(90)), early_out)) == [("in", 1), ("hold", 1), ("out", 1)]


@pytest.mark.parametrize("off", [-TOLERANCE - 2, TOLERANCE + 2])
def test_more_than_six_ticks_off_is_missed(off: int) -> None:
    happened = play(anxious(flat(40)), script((BREATHE, 9 * RESTING + off), (0, 6 * RESTING)))
    assert breaths(happened) == [("in", 1), ("hold", 0)]


def test_a_missed_breath_begins_anew_with_the_next_press() -> None:
    world = anxious(flat(40))
    happened = play(world, script((BREATHE, 50), (0, 20)) + cycle(RESTING))
    assert breaths(happened) == [("in", 0), ("in", 1), ("hold", 1), ("out", 1)]


def test_breaths_follow_each_other_without_drifting() -> None:
    """Each press a little early: the next breath is counted from the beat, not from the press."""
    world = anxious(flat(40), 100)
    inputs = script((BREATHE, 9 * RESTING))
    for _ in range(3):
        inputs += script((0, 6 * RESTING - 4), (BREATHE, 9 * RESTING + 4))
    assert [value for _, value in breaths(play(world, [*inputs, 0]))] == [1] * 11


def test_the_count_can_be_read() -> None:
    world = anxious(flat(40))
    breath = world.feelings.of("izuku").breath
    assert (breath.phase, breath.beat, breath.progress) == ("", 0, 0)
    seen: list[tuple[str, int]] = []
    for buttons in cycle(RESTING):
        world.step(buttons)
        assert 0 <= breath.progress <= 100
        if breath.phase and (breath.phase, breath.beat) not in seen:
            seen.append((breath.phase, breath.beat))
    wanted = [
        (phase, beat + 1) for phase, n in (("in", 4), ("hold", 5), ("out", 6)) for beat in range(n)
    ]
    assert seen == wanted


def test_breathing_costs_speed_and_running_on_gives_it_back() -> None:
    assert fastest(flat(90), hold(RIGHT, 60)) == 150
    world = flat(90)
    assert fastest(world, hold(RIGHT | BREATHE, 60)) in range(133, 137)
    assert fastest(world, hold(RIGHT, 60)) == 150


# ---- breath for two


def lead(world: World, inputs: list[int], izuku: int = 0) -> list[Event]:
    """Katsuki breathes, Izuku listens."""
    happened: list[Event] = []
    for buttons in inputs:
        world.step(izuku, buttons)
        happened += world.events
    return happened


def test_one_leads_and_both_grow_calm() -> None:
    world = two(gap=2)
    katsuki = world.katsuki
    assert katsuki is not None
    heart = world.feelings.of("izuku")
    for buttons in cycle(RESTING):
        world.step(0, buttons)
        leads = world.feelings.of("katsuki").breath
        assert heart.breath.led == (leads.phase != "")
        assert (heart.breath.phase, heart.breath.clock) == (leads.phase, leads.clock)
    assert katsuki.panic <= 60 - 36
    assert world.izuku.panic < 60 - 16


def test_who_breathes_along_gets_all_of_it() -> None:
    listening, along = two(gap=2), two(gap=2)
    lead(listening, cycle(RESTING))
    happened: list[Event] = []
    for buttons in cycle(RESTING):
        along.step(buttons, buttons)
        happened += along.events
    assert along.izuku.panic < listening.izuku.panic
    assert [e.text for e in events_of(happened, "breath") if e.who == "izuku"] == [
        "in",
        "hold",
        "out",
    ]


def test_the_leaders_count_holds_whenever_the_other_joins() -> None:
    world = two(gap=2)
    lead(world, hold(BREATHE, 50))
    happened = []
    for tick, buttons in enumerate(cycle(RESTING)[50:]):
        world.step(buttons if tick > 5 else 0, buttons)
        happened += world.events
    assert [(e.who, e.text) for e in events_of(happened, "breath")][-2:] == [
        ("katsuki", "out"), ("izuku", "out"),
    ]  # fmt: skip


def test_three_tiles_are_too_far_for_one_breath() -> None:
    world = two(gap=4)
    lead(world, cycle(RESTING))
    assert not world.feelings.of("izuku").breath.led
    assert world.izuku.panic >= 60


def test_walking_away_ends_it() -> None:
    world = two(gap=2)
    lead(world, hold(BREATHE, 60))
    assert world.feelings.breathes_together()
    lead(world, hold(BREATHE, 30), izuku=LEFT)
    assert not world.feelings.breathes_together()


# ---- state


def test_every_feeling_is_part_of_the_state() -> None:
    """At every tick of a cold and frightening night: snapshot, restore, step both, compare."""
    street = "..I..............." + "." * 30 + "K.....\n" + "#" * 54
    spot = Thing("warmth", 60, 16, 160, 48)
    world, dice = at_night(street, "0s rain 90 wind 0", spot), Random(3)
    happened: set[str] = set()
    for tick in range(900):
        if tick % 150 == 20:
            raise_panic(world.izuku, 70)
            raise_cold(world.izuku, 45)
        if tick % 10 == 0:
            held = [dice.choice((0, RIGHT, LEFT, JUMP)) for _ in range(2)]
        breath = BREATHE if tick % 230 < 140 else 0
        twin = World.restore(world.level, world.snapshot())
        for each in (world, twin):
            each.step(held[0] | breath, held[1] | breath)
        assert twin.digest() == world.digest(), world.tick
        assert twin.events == world.events
        happened |= {event.name for event in world.events}
    assert {"breath", "lost_moment", "collapse", "warmth"} <= happened


# ---- panic


def test_his_nearness_frightens_and_distance_calms() -> None:
    world = two(gap=4, panic=0)
    lead(world, hold(0, 300))
    near = world.izuku.panic
    assert near > 25
    far = World(Level.from_text("." * 90 + "\n..I" + "." * 60 + "K" + "." * 26 + "\n" + "#" * 90))
    far.step(0, 0)
    raise_panic(far.izuku, 50)
    lead(far, hold(0, 300))
    assert 40 <= far.izuku.panic < 50


def test_a_wall_between_them_helps() -> None:
    open_street = two(gap=6, panic=0)
    wall = "." * 5 + "#" + "." * 34
    street = "..I..#..K" + "." * 31
    behind = World(Level.from_text("\n".join([wall, wall, street, "#" * 40])))
    for world in (open_street, behind):
        lead(world, hold(0, 240))
    assert behind.izuku.panic < open_street.izuku.panic // 2


def test_a_blast_and_a_shout_frighten() -> None:
    calm_world, loud = two(gap=5, panic=0), two(gap=5, panic=0)
    lead(calm_world, hold(0, 3))
    lead(loud, [32 | RIGHT, 0, 0])
    assert loud.izuku.panic > calm_world.izuku.panic
    assert loud.katsuki is not None
    before = loud.izuku.panic
    loud.feelings.hears(loud.katsuki, 10)
    assert loud.izuku.panic == before + 10


def test_a_lost_moment_dulls_and_ends() -> None:
    world = flat(200)
    play(world, hold(RIGHT, 10))
    happened = play(anxious(world, 100), hold(RIGHT, 5))
    assert len(events_of(happened, "lost_moment")) == 1
    happened = play(world, hold(RIGHT | JUMP, 20))
    assert not events_of(happened, "jump")
    assert world.izuku.vx == 150  # what he held goes on
    play(world, hold(RIGHT, 10))
    assert events_of(play(world, hold(RIGHT | JUMP, 3)), "jump")


def test_lost_moments_come_once_in_four_seconds_and_only_in_panic() -> None:
    world = flat(200)
    happened: list[Event] = []
    ticks = []
    for _ in range(12 * 60):
        world.izuku.panic_units = FULL
        world.step(0)
        if events_of(world.events, "lost_moment"):
            ticks.append(world.tick)
    assert len(ticks) == 3
    assert all(later - sooner >= 240 for sooner, later in pairwise(ticks))
    happened = play(anxious(flat(40), 89), hold(RIGHT, 200))
    assert not events_of(happened, "lost_moment")


def test_letting_go_works_in_a_lost_moment() -> None:
    world = flat(200)
    play(world, hold(RIGHT, 10))
    play(anxious(world, 100), hold(RIGHT, 5))
    play(world, hold(0, 15))
    assert world.izuku.vx == 0


def test_nobody_loses_himself_before_an_abyss() -> None:
    text = "\n".join(["." * 60, "..I" + "." * 57, "#" * 30 + "." * 30, *["." * 60] * 8])
    world = World(Level.from_text(text))
    for _ in range(400):
        world.izuku.panic_units = FULL
        jumps = world.izuku.x > 28 * TILE
        world.step(LEFT if jumps else RIGHT)
        for event in world.events:
            assert event.name != "fallen"
            if event.name == "lost_moment":
                assert world.izuku.x + 30 * 150 // 60 < 30 * TILE or world.izuku.vx < 0


def test_breath_works_in_a_lost_moment() -> None:
    world = anxious(flat(60), 100)
    happened = play(world, cycle(RESTING))
    assert events_of(happened, "lost_moment")
    assert breaths(happened) == [("in", 1), ("hold", 1), ("out", 1)]


# ---- cold


def test_rain_at_night_chills_by_day_it_does_not() -> None:
    night, day = at_night(), flat(26, weather="0s rain 80 wind 0")
    play(night, hold(0, 600))
    play(day, hold(0, 600))
    assert night.izuku.cold in range(25, 29)
    assert day.izuku.cold == 0


def test_a_roof_slows_it_and_a_room_ends_it() -> None:
    eaves = at_night("RRRRRR" + "." * 20 + "\n..I" + "." * 23 + "\n" + "#" * 26)
    room = at_night("##########\n#........#\n#..I.....#\n##########")
    for world in (eaves, room):
        play(world, hold(0, 600))
    assert eaves.izuku.cold in range(7, 10)
    assert room.izuku.cold == 0


@pytest.mark.parametrize(("cold", "delay"), [(0, 0), (25, 1), (45, 2), (65, 3), (85, 4), (99, 4)])
def test_shivering_delays_a_jump_by_at_most_four_ticks(cold: int, delay: int) -> None:
    world = flat(40)
    raise_cold(world.izuku, cold)
    play(world, hold(0, 20))
    for tick in range(12):
        world.step(JUMP)
        if events_of(world.events, "jump"):
            assert tick == delay
            return
    pytest.fail("no jump")


def test_hands_that_get_warmer_lose_no_press() -> None:
    for pressed_at in range(12):
        world = flat(40)
        raise_cold(world.izuku, 90)
        play(world, hold(0, 20))
        happened: list[Event] = []
        for tick in range(20):
            if tick == 6:
                raise_cold(world.izuku, -85)
            happened += play(world, [JUMP if tick == pressed_at else 0])
        assert len(events_of(happened, "jump")) == 1, pressed_at


def test_numb_legs_run_slower() -> None:
    world = flat(60)
    raise_cold(world.izuku, 80)
    play(world, hold(0, 10))
    assert fastest(world, hold(RIGHT, 60)) in range(95, 105)


def test_a_warm_spot_warms_for_four_seconds_once() -> None:
    spot = Thing("warmth", 40, 16, 64, 48)
    world = at_night(
        "..I.......................\n##########################", "0s rain 80 wind 0", spot
    )
    raise_cold(world.izuku, 90)
    happened = play(world, hold(0, 240))
    assert world.izuku.cold in range(40, 45)
    assert len(events_of(happened, "warmth")) == 1
    assert world.feelings.warmth_left(0) == 0
    play(world, hold(0, 120))
    assert world.izuku.cold > 45


def test_collapse_of_cold_leads_back_to_the_checkpoint() -> None:
    world = at_night("..I.....C.................................\n" + "#" * 42)
    play(world, hold(RIGHT, 200))
    assert world.checkpoints_done
    here = world.izuku.x
    raise_cold(world.izuku, 100)
    happened = play(world, hold(0, 90))
    assert [e.name for e in happened if e.name in ("collapse", "respawn")] == [
        "collapse",
        "respawn",
    ]
    assert world.outcome == "running"
    assert world.izuku.x < here
    assert world.izuku.cold in range(60, 65)
    assert world.izuku.state_code == RUN


# ---- legs


def test_a_day_of_running_lowers_the_ceiling() -> None:
    world = flat(600)
    play(world, hold(RIGHT, 1200) + hold(LEFT, 1200))
    assert world.izuku.ceiling_units in (FULL - 60, FULL - 120)
    resting = flat(40)
    play(resting, hold(0, 2400) + hold(RIGHT | DOWN, 120))
    assert resting.izuku.ceiling_units == FULL


def test_a_stitch_is_told_once_and_again_after_a_rest() -> None:
    world = flat(600)
    world.izuku.stamina_units = 16 * 60
    assert len(events_of(play(world, hold(RIGHT, 240)), "stitch")) == 1
    play(world, hold(0, 180))
    assert world.izuku.stamina > 20
    world.izuku.stamina_units = 16 * 60
    assert len(events_of(play(world, hold(RIGHT, 240)), "stitch")) == 1


@pytest.mark.parametrize("state", [HIDDEN, SEATED])
def test_sitting_and_hiding_rest_best(state: int) -> None:
    world = flat(40)
    world.izuku.stamina_units = 10 * 60
    world.izuku.enter(state)
    play(world, hold(0, 120))
    assert world.izuku.stamina == 40
