"""Katsuki's head: skills that differ in reaction and foresight, searches, and what he foresees."""

from __future__ import annotations

from functools import cache

import pytest
from chasing import STREET, away, put
from crowding import with_things
from playing import LEFT, RIGHT, drawn

from game.levels import load_level
from game.levels.data import DATA_MAPS
from game.sim import Level, Thing, World
from game.sim.fugitive import Fugitive
from game.sim.imagination import imagination_for
from game.sim.person import HIDDEN, RUN
from game.sim.routes import graph_for
from game.sim.skill import FIERCE, GENTLE, MIDDLE, SKILL_NAMES, Skill
from game.sim.units import SUBPIXELS, TILE

# ---- skills


def test_skills_differ_in_reaction_and_foresight_only() -> None:
    assert set(Skill._fields) == {
        "name", "look", "delay", "hesitates", "pause", "foresight", "searches", "doors",
    }  # fmt: skip
    assert GENTLE.look > MIDDLE.look > FIERCE.look
    assert GENTLE.hesitates > MIDDLE.hesitates > FIERCE.hesitates
    assert GENTLE.foresight < MIDDLE.foresight < FIERCE.foresight
    assert all(skill.delay < skill.look for skill in (GENTLE, MIDDLE, FIERCE))


def test_a_skill_that_nobody_knows_is_told() -> None:
    with pytest.raises(ValueError, match="gentle, middle or fierce"):
        World(Level.from_text(STREET), skill="brutal")


def test_skills_are_part_of_the_world() -> None:
    level = Level.from_text(STREET)
    worlds = [World(level, 1, skill) for skill in SKILL_NAMES]
    assert len({world.digest() for world in worlds}) == 3
    assert [World.restore(level, world.snapshot()).skill for world in worlds] == list(SKILL_NAMES)


@pytest.mark.parametrize("skill", SKILL_NAMES)
def test_how_soon_he_reacts(skill: str) -> None:
    """Izuku steps out of hiding before his eyes: so soon he knows."""
    world = World(Level.from_text(STREET), 3, skill)
    world.izuku.state_code = HIDDEN
    for _ in range(61):
        world.step()
    put(world, 45)
    world.izuku.state_code = RUN
    assert world.pursuer is not None
    ticks = 0
    while not world.pursuer.perception.sees:
        world.step()
        ticks += 1
    assert ticks <= {"gentle": 36, "middle": 15, "fierce": 6}[skill]
    assert ticks >= {"gentle": 16, "middle": 5, "fierce": 1}[skill]


HIGH = "##...##.....##.....##......##.....##....##...##.....##......##......##"
HURDLES = "\n".join(
    [
        *["." * 130] * 5,
        "." * 40 + "##" + "." * 14 + "##" + "." * 72,
        "." * 24
        + "##...##.....##.....##......##.....##....##...##.....##......##......##"
        + "." * 35,
        "..K"
        + "." * 15
        + "I"
        + "." * 5
        + "##...##.....##.....##......##.....##....##...##.....##......##......##"
        + "." * 34
        + "E",
        *["#" * 130] * 2,
    ]
)


def test_more_skill_is_more_to_fear() -> None:
    """The same hesitant runners: the better his head, the less lead they have left."""
    from game.lab.clumsy import Clumsy  # noqa: PLC0415

    level = Level.from_text(HURDLES)
    leads = []
    for skill in SKILL_NAMES:
        left = caught = 0
        for seed in range(8):
            world, player = World(level, seed, skill), Clumsy(level, seed, 25, 0)
            while world.outcome == "running" and world.tick < 1800:
                world.step(player.press(world))
            caught += world.outcome == "caught"
            left += away(world)
        leads.append((caught, -left))
    assert leads[0] < leads[2]
    assert leads[0][0] <= leads[1][0] <= leads[2][0]


# ---- never stuck, never faster


@cache
def shipped(name: str) -> Level:
    return load_level(DATA_MAPS / f"{name}.tmx")


@pytest.mark.parametrize("skill", SKILL_NAMES)
@pytest.mark.parametrize("name", ["home_street", "shopping", "roofs"])
def test_he_is_never_stuck_and_keeps_to_the_limits(name: str, skill: str) -> None:
    """In 5 s he always gets somewhere, unless he has Izuku or his quirk has failed him."""
    level = shipped(name)
    world, bot = World(level, 2, skill), Fugitive(level, "middle", seed=2)
    chaser = world.katsuki
    assert chaser is not None
    places: list[tuple[int, int]] = []
    fastest = 400 * SUBPIXELS // 60 + 1
    while world.outcome == "running" and world.tick < 3600:
        world.step(bot.press(world))
        assert abs(int(chaser.svx)) <= fastest
        out = chaser.state_code >= HIDDEN or chaser.palm_wetness > 60 or away(world) < 160
        if out:
            places.clear()
            continue
        places.append((chaser.x, chaser.y))
        if len(places) > 300:
            del places[0]
            xs, ys = [x for x, _ in places], [y for _, y in places]
            assert max(xs) - min(xs) > 32 or max(ys) - min(ys) > 32, (world.tick, places[-1])


# ---- imagining

GAP = """
................................................................
................................................................
..I...........................................................E.
####################......######################################
####################......######################################
####################......######################################
####################......######################################
####################......######################################
####################......######################################
####################......######################################
####################......######################################
"""
"""A gap of six tiles, and no ladder out of it."""


@pytest.mark.parametrize("wind", [0, 60, -60, -100])
def test_the_bot_does_not_fall_whatever_the_wind(wind: int) -> None:
    world = drawn(GAP, f"0s rain 0 wind {wind}")
    bot = Fugitive(world.level)
    fallen = 0
    while world.outcome == "running" and world.tick < 1500:
        world.step(bot.press(world, boosts=False))
        fallen += sum(event.name == "fallen" for event in world.events)
    assert fallen == 0
    if wind == 0:
        assert world.outcome == "escaped"


def test_against_the_wind_he_waits_for_a_lull() -> None:
    """A storm from ahead: where a jump would fall short he stands until it abates."""
    world = drawn(GAP, "0s rain 0 wind -90")
    bot = Fugitive(world.level)
    waited = fallen = 0
    while world.outcome == "running" and world.tick < 3000:
        world.step(bot.press(world, boosts=False))
        waited += bot.runner.waits > 0
        fallen += sum(event.name == "fallen" for event in world.events)
    assert world.outcome == "escaped"
    assert fallen == 0
    assert waited > 30


def test_imagining_changes_nothing() -> None:
    level = shipped("roofs")
    world = World(level, 5)
    bot = Fugitive(level)
    for _ in range(1500):
        world.step(bot.press(world))
    boy = world.izuku
    graph = graph_for(level, "izuku")
    mind = imagination_for(level, graph.surfaces, "izuku")
    before, weather = world.digest(), world.weather.tick
    for edge in graph.edges[::7]:
        mind.landing(world.stage, boy, edge.inputs, edge.source)
        mind.from_start(world.stage, boy, edge, 40)
        mind.found(world.stage, boy, edge.recipe, edge.direction, edge.source, edge.target)
    assert (world.digest(), world.weather.tick) == (before, weather)


def test_what_he_imagines_comes_true() -> None:
    """A leap that he thinks will land does land, in the storm too."""
    level = shipped("roofs")
    world, bot = World(level, 1), Fugitive(level)
    under_way, target, sure = False, -1, 0
    while world.izuku.x < 550 * 16 and world.tick < 6000:
        world.step(bot.press(world))
        runner = bot.runner
        if runner.under_way and not under_way:
            target = runner.graph.edges[runner.edge].target
        if under_way and not runner.under_way and world.izuku.state == "run":
            sure += runner.graph.surfaces.under(world.izuku) == target
        under_way = runner.under_way
    assert sure > 25


# ---- roads and cut-offs


def test_he_runs_to_where_somebody_will_be() -> None:
    """With foresight he is at the crossing of two roads before the one who is followed."""
    text = """
..............................................................
..............................................................
..............................................................
.....................................................E........
........................I................#####################
.......................###########......######################
.............................................................#
.............................................................#
.............................................................#
..................K..........................................#
##############################################################
"""
    level = Level.from_text(text)
    for skill, waits in (("gentle", False), ("fierce", True)):
        world = World(level, 1, skill)
        world.step(0)
        for _ in range(40):
            world.step(0)
        assert world.pursuer is not None
        ahead = world.pursuer.aim_sx - world.izuku.sx
        assert (ahead > 3 * TILE) == waits


def crossing_road() -> Level:
    """A closed crossing, with awnings over it."""
    rows = ["." * 100 for _ in range(12)]
    rows[5] = rows[5][:40] + "=" * 6 + ".." + "=" * 6 + ".." + "=" * 6 + rows[5][62:]
    rows[8] = rows[8][:34] + "=" * 4 + rows[8][38:62] + "=" * 4 + rows[8][66:]
    rows[11] = ".." + "K" + "." * 60 + "." * 20 + "I" + "." * 16
    text = "\n".join([*rows, "#" * 44 + "a" * 12 + "#" * 44, "#" * 100])
    signal = (("flash", 1), ("lanes", 4), ("stop", 1800), ("walk", 1))
    crossing = Thing("crosswalk", 50 * 16, 12 * 16, 12 * 16, 48, signal)
    return with_things(text, [crossing])


def test_a_closed_crossing_sends_him_over_the_awnings() -> None:
    world = World(crossing_road(), 1)
    chaser = world.katsuki
    assert chaser is not None
    over, waited = False, 0
    while world.outcome == "running" and world.tick < 900:
        world.step(0)
        over |= 44 * 16 < chaser.x < 56 * 16 and chaser.y <= 9 * 16
        waited += 36 * 16 < chaser.x < 44 * 16 and chaser.svx == 0 and chaser.y > 9 * 16
    assert over
    assert waited < 300
    assert world.outcome == "caught"


def test_a_plan_survives_a_snapshot() -> None:
    """In the middle of anything that he has in mind: the same again."""
    level = shipped("roofs")
    world, bot = World(level, 4, "fierce"), Fugitive(level)
    for _ in range(900):
        world.step(bot.press(world))
    twin = World.restore(level, world.snapshot())
    for tick in range(600):
        pressed = RIGHT if tick % 90 < 60 else LEFT
        world.step(pressed)
        twin.step(pressed)
        assert twin.digest() == world.digest(), tick
        if tick % 60 == 0:
            twin = World.restore(level, world.snapshot())


# ---- the bot


def test_the_bot_turns_from_somebody_who_waits_ahead() -> None:
    text = "\n".join(
        ["." * 80] * 8 + ["." * 20 + "I" + "." * 18 + "K" + "." * 38 + "E."] + ["#" * 80]
    )
    world = drawn(text)
    bot = Fugitive(world.level)
    least = away(world)
    for _ in range(150):
        world.step(bot.press(world), 0)
        least = min(least, away(world))
    assert least > 4 * 16


def test_the_bot_gets_its_breath_back_where_it_is_safe() -> None:
    world = drawn("\n".join(["." * 200] * 8 + ["..I" + "." * 190 + "E" + "." * 6] + ["#" * 200]))
    bot = Fugitive(world.level)
    world.izuku.stamina_units = 20 * 60
    lowest = 100
    while world.outcome == "running" and world.tick < 3000:
        world.step(bot.press(world))
        lowest = min(lowest, world.izuku.stamina)
    assert world.outcome == "escaped"
    assert lowest >= 15
    assert world.izuku.stamina >= 15


def test_the_bot_keeps_its_legs_from_hurting() -> None:
    level = shipped("roofs")
    world, bot = World(level, 3), Fugitive(level)
    worst = falls = 0
    while world.izuku.x < 550 * 16 and world.tick < 6000:  # later his knee gives way, he must
        world.step(bot.press(world))
        worst = max(worst, world.izuku.strain)
        falls += sum(e.name == "fallen" and e.who == "izuku" for e in world.events)
    assert world.izuku.x >= 550 * 16
    assert worst <= 80
    assert falls <= 4


def test_a_bot_with_a_skill_hesitates_the_same_way_each_time() -> None:
    level = shipped("home_street")

    def ticks(skill: str | None, seed: int) -> int:
        world, bot = World(level, 1), Fugitive(level, skill, seed)
        while world.outcome == "running" and world.tick < 6000:
            world.step(bot.press(world), 0)
        return world.tick

    assert ticks("gentle", 1) == ticks("gentle", 1)
    assert ticks("gentle", 1) > ticks(None, 1)
