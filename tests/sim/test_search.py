"""Katsuki looks for whom he has lost: where, for how long, and who is not seen."""

from __future__ import annotations

from chasing import STREET, put
from crowding import thing_at, with_things, zone

from game.sim import Level, Thing, World
from game.sim.legs import WALK_SPEED
from game.sim.perception import LOST_TICKS, SEARCH_SIGHT
from game.sim.person import HIDDEN, SEATED
from game.sim.story import SEARCH
from game.sim.units import TILE

# ---- looking for him

SHOPS = "\n".join(["." * 90] * 8 + ["." * 8 + "I" + "." * 81, "#" * 90, "#" * 90])


def searching(*things: Thing) -> World:
    """Katsuki is to search a street; Izuku sits far away, where he does not look at first."""
    level = with_things(SHOPS, [thing_at("katsuki", 40, 8), *things])
    world = World(level, 1)
    world.izuku.state_code = HIDDEN
    for _ in range(5):
        world.step(0, 0)
    assert world.pursuer is not None
    world.pursuer.perception.told(world.stage, world.izuku)
    return world


def hunt(world: World, ticks: int, izuku: int = 0) -> list[str]:
    """Has his head search, as the story will ask it to; what it tells."""
    chaser, head = world.katsuki, world.pursuer
    assert chaser is not None
    assert head is not None
    told: list[str] = []
    for _ in range(ticks):
        pressed = head.press(
            world.stage, chaser, world.izuku, keen=False, gentle=False, hunt=SEARCH
        )
        names = [event.name for event in world.events if event.who == "katsuki"]
        told += names[len(names) - 1 :] if names and names[-1] in ("found", "lost_sight") else []
        world.step(izuku, pressed)
    return told


def test_who_searches_walks_and_looks_both_ways() -> None:
    world = searching()
    chaser = world.katsuki
    assert chaser is not None
    faces, paces = set(), set()
    for _ in range(900):
        hunt(world, 1)
        faces.add(chaser.facing)
        paces.add(abs(int(chaser.svx)))
    assert faces == {-1, 1}
    assert max(paces) <= 2 * WALK_SPEED  # a step when he turns
    assert WALK_SPEED in paces


def test_a_search_goes_from_place_to_place_and_stands_before_doors() -> None:
    world = searching(thing_at("shop", 25, 8), thing_at("shop", 55, 8))
    chaser = world.katsuki
    assert chaser is not None
    stood: dict[int, int] = {}
    columns = set()
    for _ in range(3600):
        hunt(world, 1)
        column = chaser.x // 16
        columns.add(column)
        if chaser.svx == 0:
            stood[column] = stood.get(column, 0) + 1
    assert len(columns) > 25
    assert any(stood.get(column, 0) >= 60 for column in (24, 25, 26, 54, 55, 56))
    assert max(stood.values()) < 1200


def test_a_searcher_sees_twelve_tiles_far() -> None:
    for columns, sees in ((10, True), (16, False)):
        world = searching()
        put(world, 40)
        assert world.pursuer is not None
        world.izuku.sx = (40 + columns) * TILE
        world.izuku.state_code = SEATED
        world.izuku.facing = 1
        for _ in range(30):
            put(world, 40)
            hunt(world, 1)
        assert world.pursuer.perception.sees == sees
    assert SEARCH_SIGHT == 12 * TILE


def test_found_he_runs_and_lost_again_he_searches() -> None:
    world = searching()
    chaser, head = world.katsuki, world.pursuer
    assert chaser is not None
    assert head is not None
    world.izuku.state_code = SEATED
    world.izuku.sx = 48 * TILE
    put(world, 40)
    head.perception.told(world.stage, world.izuku)
    fast = 0
    for _ in range(150):
        hunt(world, 1)
        fast = max(fast, abs(int(chaser.svx)))
    assert fast > WALK_SPEED
    assert not head.perception.lost
    world.izuku.state_code = HIDDEN
    lost_at = -1
    for tick in range(400):
        hunt(world, 1)
        if head.perception.lost and lost_at < 0:
            lost_at = tick
    assert 180 <= lost_at <= LOST_TICKS + 30
    assert head.search is not None
    assert head.search.runs


def test_in_a_chase_he_looks_round_where_somebody_vanished_and_goes_on() -> None:
    world = World(Level.from_text(STREET), 1)
    chaser, head = world.katsuki, world.pursuer
    assert chaser is not None
    assert head is not None
    for _ in range(60):
        world.step(0)
    put(world, 48)
    for _ in range(30):
        world.step(0)
    assert head.perception.sees
    world.izuku.state_code = HIDDEN
    searched, columns = 0, set()
    for _ in range(1500):
        world.step(0)
        assert head.search is not None
        searched += head.search.runs
        columns.add(chaser.x // 16)
    assert searched > 100
    assert max(columns) - min(columns) > 20


# ---- blending and umbrellas


def blended(count: int, columns_off: int) -> bool:
    """Whether he sees somebody who has walked among people for a while."""
    text = "\n".join(["." * 70] * 8 + ["." * 60 + "I" + "." * 9, "#" * 70, "#" * 70])
    things = [thing_at("katsuki", 2, 8), zone(57, 7, 8, count, "browse")]
    world = World(with_things(text, things), 4)
    chaser, head = world.katsuki, world.pursuer
    assert chaser is not None
    assert head is not None
    for _ in range(150):
        world.step(0, 0)
    assert world.crowd.covers(world.izuku) == (count > 0)
    chaser.sx = world.izuku.sx - columns_off * TILE
    chaser.facing = 1
    for _ in range(12):
        head.perception.look(world.stage, chaser, world.izuku)
        world.stage.tick += 1
    return head.perception.sees


def test_who_has_blended_in_is_not_seen() -> None:
    assert blended(0, 10)
    assert not blended(14, 10)


def test_nobody_blends_in_right_before_him() -> None:
    assert blended(14, 2)


def test_umbrellas_hide_who_walks_behind_them() -> None:
    text = "\n".join(["." * 70] * 8 + ["." * 20 + "K" + "." * 15 + "I" + "." * 33, "#" * 70])
    level = with_things(text, [zone(24, 8, 8, 6)], "0s rain 30 wind 0")
    world = World(level, 2)
    head, chaser = world.pursuer, world.katsuki
    assert head is not None
    assert chaser is not None
    for _ in range(3):
        world.step(0, 0)
    seen = []
    for opened in (False, True):
        for person in world.crowd.civilians:
            person.umbrella = opened
        for _ in range(20):
            head.perception.look(world.stage, chaser, world.izuku)
            world.stage.tick += 1
        seen.append(head.perception.sees)
    assert seen == [True, False]
