"""Chapter 3 as it is played: beats 11 to 17 in order, on both sides."""

import pytest
from staged import names, run

from game.levels import load_level
from game.levels.data import DATA_MAPS
from game.sim import Level, World
from game.sim.buttons import DOWN, JUMP, LEFT, RIGHT
from game.sim.fugitive import Fugitive
from game.sim.story import AWAY, CHASE, SEARCH

TILE = 16
VIEW = 20 * TILE  # pixels that a camera shows to either side at the most
MINUTES = 3 * 60 * 60


@pytest.fixture(scope="module")
def shopping() -> Level:
    return load_level(DATA_MAPS / "shopping.tmx")


def hopping(world: World) -> int:
    """To the right, over every rim."""
    return RIGHT | (JUMP if world.tick % 40 < 20 else 0)


class Told:
    """One run of the bot, and what could be seen of Katsuki."""

    def __init__(self, level: Level, seed: int) -> None:
        self.world = World(level, seed)
        self.bot = Fugitive(level)
        self.events = []
        self.jumps = []  # changes of place that a player could have seen
        self.hunts = {}

    def step(self) -> None:
        world = self.world
        katsuki = world.katsuki
        assert katsuki is not None
        before, was_about = katsuki.x, katsuki.state != "hidden"
        world.step(self.bot.press(world))
        self.events += world.events
        near = abs(katsuki.x - world.izuku.x) < VIEW
        appeared = not was_about and katsuki.state != "hidden"
        marched = any(event.name == "marched" for event in world.events)
        if near and not marched and (appeared or (was_about and abs(katsuki.x - before) > 12)):
            self.jumps.append((world.tick, before, katsuki.x))
        for event in world.events:
            if event.name == "beat":
                self.hunts[event.value] = world.hunt

    def play(self, until_x: int = 10**6) -> None:
        while self.world.outcome == "running" and self.world.tick < MINUTES:
            self.step()
            if self.world.izuku.x >= until_x:
                return

    def beats(self) -> list[int]:
        return [event.value for event in self.events if event.name == "beat"]


@pytest.mark.parametrize("seed", range(8))
def test_the_bot_plays_it_from_the_start_to_the_alley(shopping: Level, seed: int) -> None:
    told = Told(shopping, seed)
    told.play()
    assert told.world.outcome == "escaped"
    assert told.jumps == []
    beats = told.beats()
    assert beats == sorted(beats)
    assert {14, 15, 16, 17} <= set(beats)
    if "marched" not in names(told.events):
        assert beats == [11, 12, 13, 13, 13, 14, 15, 16, 17]
        hunts = {11: SEARCH, 12: AWAY, 13: AWAY, 14: CHASE, 15: CHASE, 16: CHASE, 17: CHASE}
        assert told.hunts == hunts
    assert names(told.events).count("broke_free") == 1


def test_the_stitch_comes_just_before_the_kerb(shopping: Level) -> None:
    for seed in range(3):
        told = Told(shopping, seed)
        told.play()
        stitches = [event.x // TILE for event in told.events if event.name == "stitch"]
        assert len(stitches) >= 1
        assert 362 <= stitches[0] <= 372


def test_he_only_comes_once_the_story_says_so(shopping: Level) -> None:
    world = World(shopping)
    run(world, 0, 20 * 60, None)
    assert world.katsuki is not None
    assert world.katsuki.state == "hidden"
    assert world.outcome == "running"


def test_he_goes_off_before_the_couples_and_comes_up_from_behind(shopping: Level) -> None:
    told = Told(shopping, 3)
    told.play(until_x=130 * TILE)
    katsuki = told.world.katsuki
    assert katsuki is not None
    assert katsuki.state == "hidden"
    told.play(until_x=214 * TILE)
    for _ in range(240):
        told.step()
        if katsuki.state != "hidden":
            break
    assert told.world.izuku.x - katsuki.x >= 14 * TILE


def test_the_hand_comes_whatever_he_does(shopping: Level) -> None:
    for held in (0, RIGHT, LEFT, RIGHT | JUMP):
        told = Told(shopping, 1)
        told.play(until_x=215 * TILE)
        events = run(told.world, held, 20 * 60, None, until="grab")
        assert "grab" in names(events), held
        assert told.world.outcome == "running"
        assert 190 * TILE < told.world.izuku.x < 240 * TILE


def test_a_look_back_earns_about_a_second(shopping: Level) -> None:
    def until_held(looks: bool) -> int:
        told = Told(shopping, 1)
        told.play(until_x=208 * TILE)
        run(told.world, hopping, 200, None, until="beat")
        start = told.world.tick
        run(told.world, 0, 30, None)
        run(told.world, LEFT if looks else 0, 2, None)
        run(told.world, 0, 20 * 60, None, until="grab")
        return told.world.tick - start

    assert 15 <= until_held(looks=True) - until_held(looks=False) <= 120


def test_lost_in_thought_he_walks_and_nothing_boosts(shopping: Level) -> None:
    told = Told(shopping, 1)
    told.play(until_x=215 * TILE)
    events = run(told.world, RIGHT | 32, 60, None)
    assert "boost" not in names(events)
    assert abs(told.world.izuku.vx) <= 62


def test_nobody_ducks_and_the_day_ends_at_the_fountain(shopping: Level) -> None:
    told = Told(shopping, 1)
    told.play(until_x=215 * TILE)
    run(told.world, RIGHT, 40 * 60, None, until="outcome")
    assert told.world.outcome == "caught_fountain"


def test_a_person_can_play_katsuki(shopping: Level) -> None:
    """He is nobody's puppet: he runs where he likes, holds on, and may let go."""
    world, bot = World(shopping, 4), Fugitive(shopping)
    katsuki = world.katsuki
    assert katsuki is not None
    told = []
    while world.outcome == "running" and world.tick < MINUTES:
        towards = LEFT if world.izuku.x < katsuki.x else RIGHT
        jump = JUMP if world.tick % 40 < 20 else 0
        world.step(bot.press(world), towards | jump)
        told += world.events
        if any(event.name == "arrived" for event in world.events):
            arrived = world.tick
        if katsuki.state == "hidden":
            assert "arrived" not in names(told)  # never taken off again
    assert world.outcome in ("escaped", "caught_fountain")
    assert arrived > 100
    assert "grab" in names(told)


@pytest.mark.parametrize("column", [30, 60, 115, 170, 216, 222, 245, 300, 372])
def test_a_snapshot_in_each_stage_goes_on_the_same(shopping: Level, column: int) -> None:
    told = Told(shopping, 6)
    told.play(until_x=column * TILE)
    world = told.world
    rolled = World.restore(shopping, world.snapshot())
    for tick in range(240):
        pressed = (RIGHT, DOWN, RIGHT | JUMP, 64)[tick // 30 % 4]
        world.step(pressed)
        rolled.step(pressed)
        if tick % 40 == 0:
            assert rolled.digest() == world.digest()
            rolled = World.restore(shopping, rolled.snapshot())
    assert rolled.digest() == world.digest()
