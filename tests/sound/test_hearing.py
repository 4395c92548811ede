"""What happens is heard from where it happens, once, and not after a jump in time."""

from __future__ import annotations

from listening import Listener, ears_of, street

from game.sim import Level, World
from game.sim.buttons import BOOST, DOWN, JUMP, LEFT, RIGHT, UP
from game.sim.events import Event
from game.sound.cue import Ears
from game.sound.hearing import TOLD, Hearing
from game.sound.moment import Moment
from game.sound.places import PAN_MOST

BOTH = "\n".join([*["." * 120] * 8, "." * 60 + "I" + "." * 3 + "K" + "." * 55, "#" * 120])


def both(apart: int) -> World:
    """A long street with Katsuki so many tiles to the right of Izuku."""
    row = ["."] * 140
    row[30], row[30 + apart] = "I", "K"
    world = World(Level.from_text("\n".join([*["." * 140] * 8, "".join(row), "#" * 140])))
    world.step(0, 0)
    return world


def heard(world: World, event: Event, who: str = "izuku") -> list[str]:
    """The names of what one event sounds like."""
    moment = Moment(world, ears_of(world, who), {})
    TOLD[event.name](moment, event)
    return [cue.name for cue in moment.cues]


def blasts(apart: int, who: str = "izuku") -> list[tuple[str, float, float]]:
    """What a dash of Katsuki's to the right, so far away, sounds like: name, gain, pan."""
    listener = Listener(both(apart), who)
    listener.step(0, 0)
    listener.step(0, BOOST | RIGHT)
    return [(cue.name, cue.gain, cue.pan) for _, cue in listener.heard("blast")]


def test_a_blast_is_louder_the_nearer_it_is_and_comes_from_its_side() -> None:
    (near,), (far,) = blasts(6), blasts(12)
    assert near[0] == far[0] == "blast_small"
    assert near[1] > far[1]
    assert 0 < near[2] < far[2] <= PAN_MOST


def test_a_blast_far_away_is_a_rumble() -> None:
    assert [name for name, _, _ in blasts(40)] == ["blast_distant"]


def test_a_blast_straight_up_is_another() -> None:
    listener = Listener(both(8))
    listener.step(0, 0)
    listener.step(0, BOOST | UP)
    assert "blast_jump" in listener.names()


def test_after_a_blast_beside_them_ears_ring_and_are_dull_for_a_while() -> None:
    listener = Listener(both(4))
    listener.step(0, 0)
    listener.step(0, BOOST | RIGHT)
    assert "ears_ringing" in listener.names()
    assert listener.hearing.deafness() > 0.9
    listener.play([0] * 300)
    assert listener.hearing.deafness() == 0
    assert "ears_ringing" not in [name for name, _, _ in blasts(4, "katsuki")]


def test_a_boost_is_heard_where_he_is_himself() -> None:
    listener = Listener(street()).play([RIGHT] * 10 + [RIGHT | BOOST])
    ((_, cue),) = listener.heard("ofa_boost")
    assert (cue.gain, cue.pan) == (0, 0)


def test_both_are_heard_from_either_side() -> None:
    near, far = Listener(both(10)), Listener(both(10), "katsuki")
    for listener in (near, far):
        for _ in range(60):
            listener.step(RIGHT, LEFT)
    assert {cue.pan for _, cue in near.heard("step_")} > {0.0}
    assert {cue.pan for _, cue in far.heard("step_")} > {0.0}


def test_a_retry_is_no_burst_of_sound() -> None:
    listener = Listener(street()).play([RIGHT] * 60 + [RIGHT | JUMP] * 10)
    saved = listener.world.snapshot()
    listener.play([RIGHT | BOOST] * 30)
    back = World.restore(listener.world.level, saved)
    cues = listener.hearing.tick(back, ears_of(back))
    assert cues == []
    assert listener.hearing.deafness() == 0


def test_what_comes_again_and_again_does_not_nag() -> None:
    world = street()
    moment_names: list[str] = []
    hearing = Hearing()
    for _ in range(60):
        world.step(0)
        world.stage.tell("lost_moment", "izuku", world.izuku.sx, world.izuku.sy)
        world.stage.tell("bump", "izuku", world.izuku.sx, world.izuku.sy)
        moment_names += [cue.name for cue in hearing.tick(world, ears_of(world))]
    assert moment_names.count("panic") + moment_names.count("lost_moment") == 1
    assert moment_names.count("bump") == 2
    assert moment_names.count("complaint") == 1


def test_stingers_never_play_over_each_other() -> None:
    world = both(60)
    hearing = Hearing()
    names: list[str] = []
    for tick in range(700):
        world.step(0, 0)
        if tick > 500:
            for name in ("checkpoint", "page"):
                world.stage.tell(name, "izuku", world.izuku.sx, world.izuku.sy)
            for name in ("found", "lost_sight"):
                world.stage.tell(name, "katsuki", world.izuku.sx, world.izuku.sy)
        names += [cue.name for cue in hearing.tick(world, ears_of(world))]
    assert len([name for name in names if name.startswith("sting_")]) == 1


def test_the_end_is_told_for_who_listens() -> None:
    world = both(20)
    escaped = Event("outcome", "world", 0, 0, 0, "escaped")
    caught = Event("outcome", "world", 0, 0, 0, "caught_street")
    assert heard(world, escaped) == heard(world, caught, "katsuki") == ["sting_escaped"]
    assert heard(world, caught) == heard(world, escaped, "katsuki") == ["sting_caught"]


def test_thunder_is_near_or_far_by_its_value() -> None:
    world = street()
    assert heard(world, Event("thunder", "world", 0, 0, 100))[0] == "thunder_near"
    assert heard(world, Event("thunder", "world", 0, 0, 12)) == ["thunder_far"]


def test_a_wall_between_is_heard() -> None:
    room = """
####################..........
#..................#..........
#..................#..........
#I.................#..........
##############################
"""
    world = World(Level.from_text(room))
    world.step(0)
    event = Event("vending", "izuku", 22 * 16, 4 * 16)
    moment = Moment(world, ears_of(world), {})
    TOLD["vending"](moment, event)
    outside = Moment(world, Ears("izuku", 25 * 16, 4 * 16), {})
    TOLD["vending"](outside, event)
    assert moment.cues[0].gain < outside.cues[0].gain - 6


def test_crawling_under_something_is_cloth() -> None:
    tunnel = "\n".join(["." * 30] * 3 + ["...." + "#" * 20 + "." * 6, "..I" + "." * 27, "#" * 30])
    listener = Listener(World(Level.from_text(tunnel))).play([RIGHT | DOWN] * 200)
    assert len(listener.heard("cloth")) > 5
