"""Routes of a level that was changed a little: the same as if it were baked from nothing."""

import random
import struct
import zlib

import pytest

from game.levels import load_level
from game.levels.data import find_level
from game.sim.level import AIR, BLOCK, LADDER, PLATFORM, SLOPE_DOWN, SLOPE_UP, Level, Thing
from game.sim.routes import (
    BOYS,
    EDGE,
    HEADER,
    bake,
    carry_over,
    fits,
    graph_for,
    rehearse,
    unpack,
)
from game.sim.trials import trials_of
from game.sim.world import World

YARD = """
................................
................................
................................
...........====.................
......................###.......
..K.I.........a.......###.....E.
########...###########...#######
########...###########...#######
"""
SHAPES = (AIR, AIR, BLOCK, BLOCK, PLATFORM, SLOPE_UP, SLOPE_DOWN, LADDER)


def edited(level: Level, dice: random.Random) -> Level:
    """The level with a few tiles painted over; now and then with a hazard, or another size."""
    if not dice.randrange(3):
        level = resized(level, dice.randint(-6, 6), dice.randint(-1, 1))
    elif not dice.randrange(3):
        level = grown(level, dice.randint(-3, 6), dice.randint(-2, 3))
    shapes, materials = bytearray(level.shapes), bytearray(level.materials)
    for _ in range(dice.randint(1, 3)):
        column, row = dice.randrange(level.width), dice.randrange(level.height)
        shape, material = dice.choice(SHAPES), dice.randrange(8)
        for place in range(column, min(column + dice.randint(1, 5), level.width)):
            shapes[row * level.width + place] = shape
            materials[row * level.width + place] = material
    things = list(level.things)
    if not dice.randrange(3):
        x, y = dice.randrange(level.width * 16), dice.randrange(level.height * 16)
        things.append(Thing("hazard", x, y, 16, 24))
    elif not dice.randrange(3):
        things = [thing for thing in things if thing.kind != "hazard"]
    return Level(
        level.name, level.width, level.height, bytes(shapes), bytes(materials), level.roofed, things
    )


def resized(level: Level, columns: int, rows: int) -> Level:
    """The level with some columns more or fewer at its right, and rows at its bottom."""
    width, height = level.width + columns, level.height + rows

    def grid(cells: bytes) -> bytes:
        lines = [cells[r * level.width : (r + 1) * level.width] for r in range(level.height)]
        lines = [line[:width].ljust(width, b"\1") for line in lines[:height]]
        return b"".join(lines).ljust(width * height, b"\0")

    return Level(
        level.name, width, height, grid(level.shapes), grid(level.materials), bytes(width * height),
        level.things,
    )  # fmt: skip


def grown(level: Level, columns: int, rows: int) -> Level:
    """The level with some columns more or fewer at its left, and rows at its top."""
    width, height = level.width + columns, level.height + rows

    def grid(cells: bytes) -> bytes:
        lines = [cells[r * level.width : (r + 1) * level.width] for r in range(level.height)]
        lines = [line[max(0, -columns) :].rjust(width, b"\1") for line in lines[max(0, -rows) :]]
        return b"".join(lines).rjust(width * height, b"\0")

    things = [
        thing._replace(x=thing.x + columns * 16, y=thing.y + rows * 16) for thing in level.things
    ]
    return Level(
        level.name, width, height, grid(level.shapes), grid(level.materials), bytes(width * height),
        things,
    )  # fmt: skip


def carried(before: Level, level: Level, who: str):
    carry_over(before, level)
    return graph_for(level, who).edges


def from_nothing(level: Level, who: str):
    return graph_for(
        Level(
            level.name, level.width, level.height, level.shapes, level.materials, level.roofed,
            level.things,
        ), who,
    ).edges  # fmt: skip


@pytest.mark.parametrize("seed", range(8))
@pytest.mark.parametrize("who", [who for who, _ in BOYS])
def test_after_any_edits_the_routes_are_those_of_a_full_bake(seed, who):
    dice = random.Random(seed)
    level = Level.from_text(YARD)
    rehearse(level, who)
    for _ in range(3):
        before, level = level, edited(level, dice)
        assert carried(before, level, who) == from_nothing(level, who)


def test_surfaces_that_are_joined_far_away_count_as_one():
    """What lands on another surface may land on its own when an edit elsewhere joins the two."""
    apart = Level.from_text("""
....................................
.I..................................
########...#########................
""")
    joined = Level.from_text("""
....................................
.I..................................
####################................
""")
    rehearse(apart, "izuku")
    assert carried(apart, joined, "izuku") == from_nothing(joined, "izuku")


def test_a_street_that_grows_at_its_end_is_not_tried_out_again():
    level = Level.from_text(YARD)
    rehearse(level, "katsuki")
    before = len(trials_of(level, "katsuki").known)
    wider = resized(level, 5, 0)
    carry_over(level, wider)
    assert len(trials_of(wider, "katsuki").known) > before // 2
    assert graph_for(wider, "katsuki").edges == from_nothing(wider, "katsuki")


@pytest.mark.parametrize("who", [who for who, _ in BOYS])
@pytest.mark.parametrize(("columns", "rows"), [(5, 0), (0, 4), (3, 2), (-2, 0)])
def test_a_street_that_grows_at_its_beginning_or_its_top_is_not_tried_out_again(
    who: str, columns: int, rows: int
) -> None:
    level = Level.from_text(YARD)
    rehearse(level, who)
    before = len(trials_of(level, who).known)
    larger = grown(level, columns, rows)
    carry_over(level, larger)
    assert len(trials_of(larger, who).known) > before // 2
    assert graph_for(larger, who).edges == from_nothing(larger, who)


def test_what_was_cut_off_and_drawn_anew_is_tried_out_anew() -> None:
    level = Level.from_text(YARD)
    rehearse(level, "katsuki")
    shorter = resized(level, -9, 0)
    carried(level, shorter, "katsuki")
    longer = resized(shorter, 9, 0)  # all blocks where there was a street
    assert carried(shorter, longer, "katsuki") == from_nothing(longer, "katsuki")


def test_a_tile_at_one_end_of_a_street_leaves_the_other_end_known():
    level = load_level(find_level("home_street"))
    rehearse(level, "katsuki")
    tried = dict(trials_of(level, "katsuki").known)
    shapes = bytearray(level.shapes)
    shapes[(level.height - 8) * level.width + level.width - 20] = BLOCK
    changed = Level(
        level.name, level.width, level.height, bytes(shapes), level.materials, level.roofed,
        level.things,
    )  # fmt: skip
    carried(level, changed, "katsuki")
    kept = trials_of(changed, "katsuki").known
    known = [key for key, trial in tried.items() if kept.get(key) is trial]
    assert len(known) > len(tried) * 3 // 4


def test_kept_routes_are_for_this_ground_and_these_hazards_only() -> None:
    yard = Level.from_text(YARD)
    kept = bake(yard)
    assert fits(Level.from_text(YARD), kept)
    assert not fits(Level.from_text(YARD.replace("#", "g")), kept)
    spiked = Level(
        yard.name, yard.width, yard.height, yard.shapes, yard.materials, yard.roofed,
        (*yard.things, Thing("hazard", 200, 112, 16, 24)),
    )  # fmt: skip
    assert not fits(spiked, kept)


@pytest.mark.parametrize("seed", range(12))
def test_damaged_routes_never_stop_a_chase(seed: int) -> None:
    """Whatever bytes a stranger puts beside a map: they are taken or baked anew."""
    dice = random.Random(seed)
    kept = bake(Level.from_text(YARD))
    edges = bytearray(zlib.decompress(kept[HEADER.size :]))
    for _ in range(dice.randint(1, 6)):
        edges[dice.randrange(len(edges))] = dice.randrange(256)
    yard = Level.from_text(YARD)
    yard.baked = kept[: HEADER.size] + zlib.compress(bytes(edges[: dice.choice((-9, None))]))
    world = World(yard, seed=seed)
    for _ in range(240):
        world.step(0)
    assert world.tick == 240 or world.outcome != "running"


def test_a_route_from_no_floor_is_refused() -> None:
    nowhere = EDGE.pack(-1, 0, 0, 0, 1, 1, 0, 0, 1) + b"\1"
    packed = zlib.compress(struct.pack("<I", 1) + nowhere + struct.pack("<I", 0))
    with pytest.raises(ValueError, match="bake them anew"):
        unpack(Level.from_text(YARD), bytes(HEADER.size) + packed)
