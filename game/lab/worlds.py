"""The worlds whose pace is measured, each with a way to step it that costs next to nothing."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from game.lab.heads import izuku_head
from game.sim.buttons import ALL, BOOST, JUMP, LEFT, RIGHT
from game.sim.ground import LANE_TILES
from game.sim.level import Level, Thing
from game.sim.random import Random
from game.sim.units import TILE_PIXELS
from game.sim.world import World

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    Step = Callable[[], None]

CIVILIANS: Final = 100
TERRACE: Final = 26  # columns; nobody on it is far enough from Izuku to be put to sleep
STORM: Final = "0s rain 100 wind 40"
LANES: Final = 2
FIRST_ROAD: Final = 8  # column of the middle of the uppermost terrace's road
ROAD_STEP: Final = 3  # columns from one terrace's to the next one's
SIGNALS: Final = (("flash", 60), ("lanes", LANES), ("stop", 300), ("walk", 240))  # ticks

BOOST_EVERY: Final = 32  # changes of buttons
ROOM: Final = 40  # columns
ROOMS: Final = "\n".join(
    (
        "#" * (2 * ROOM + 3),
        *(f"#{'.' * ROOM}#{'.' * ROOM}#" for _ in range(8)),
        f"#{'...I'.ljust(ROOM, '.')}#{'...K'.ljust(ROOM, '.')}#",
        "#" * (2 * ROOM + 3),
    )
)
"""Two rooms with a wall between them, so that two athletes never meet."""


def athletes_world() -> World:
    """Both boys, each in a room of his own, without an end."""
    return World(Level.from_text(ROOMS), seed=1)


def street_world() -> World:
    """A hundred walkers on four terraces, all awake around Izuku."""
    return World(Level.from_text("\n".join(_terraces())), seed=1)


def storm_world() -> World:
    """The same in a storm, with everything that a city has on every terrace.

    The pursuer and an exit are behind a wall that nobody gets past, so it never ends.
    """
    rows = [f"{row.ljust(TERRACE, '.')}#...#" for row in _terraces()]
    rows[-2] = rows[-2][:-4] + "KE.#"
    rows[-1] = lid = "#" * len(rows[-1])
    rows = [lid, *[f"{'.' * TERRACE}#...#"] * 3, *rows]
    drawn = Level.from_text("\n".join(rows), STORM)
    level = Level(
        "storm", drawn.width, drawn.height, drawn.shapes, drawn.materials, drawn.roofed,
        (*drawn.things, *_crosswalks(rows)), drawn.weather,
    )  # fmt: skip
    return World(level, seed=1)


def athletes() -> Step:
    """Both boys running and jumping by chance, with a boost now and then."""
    world = athletes_world()
    random = Random(1)
    presses = [(_chance(random), _chance(random)) for _ in range(512)]
    step = world.step

    def advance() -> None:
        izuku, katsuki = presses[world.tick >> 3 & 511]
        step(izuku, katsuki)

    return advance


def street() -> Step:
    """Izuku running to and fro among the walkers."""
    world = street_world()
    step = world.step

    def advance() -> None:
        step(RIGHT if world.tick & 128 else LEFT)

    return advance


def storm() -> Step:
    """Both boys' own heads at work in the storm among walkers and cars."""
    world = storm_world()
    head = izuku_head("bot", world.level)
    step = world.step

    def advance() -> None:
        step(head(world))

    return advance


WORLDS: Final[dict[str, Callable[[], Step]]] = {
    "athletes": athletes,
    "crowd": street,
    "storm": storm,
}
"""By the names that the bench's figures have."""


def _terraces() -> list[str]:
    people = "o" * (CIVILIANS // 4)
    floors = [f".{people}", "=" * TERRACE, "." * TERRACE, "." * TERRACE] * 4
    floors[-4:] = [f"I{people}", "#" * TERRACE]
    return floors


def _crosswalks(rows: list[str]) -> Iterator[Thing]:
    """A road of two lanes across every terrace, each a little further along."""
    floors = [number for number, row in enumerate(rows) if "o" in row]
    for number, row in enumerate(floors):
        x = (FIRST_ROAD + number * ROAD_STEP) * TILE_PIXELS
        width = LANES * LANE_TILES * TILE_PIXELS
        yield Thing("crosswalk", x, (row + 1) * TILE_PIXELS, width, 3 * TILE_PIXELS, SIGNALS)


def _chance(random: Random) -> int:
    boost = BOOST if random.below(BOOST_EVERY) == 0 else 0
    return random.below(ALL + 1) & (LEFT | RIGHT | JUMP) | boost
