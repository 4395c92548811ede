"""Routes baked by rolling out the simulation: which recipe leads from where to where."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from game.sim.hazard import Hazard
from game.sim.legs import RUN_SPEED
from game.sim.level import IS_LADDER, IS_PLATFORM, Level
from game.sim.navigation import RUN_UP, SLACK, STANDING_COST, Edge, Graph
from game.sim.person import LYING, RUN, STUMBLE
from game.sim.recipes import (
    BOOST_ACROSS,
    BOOST_UP,
    DROP,
    EDGE_BOOST,
    EDGE_JUMP,
    FALL_THROUGH,
    GLIDE,
    HOP,
    JUMP_HERE,
    KICKS,
    LADDER_DOWN,
    LADDER_UP,
    LAUNCH,
    QUIRK_SET,
    STEP_OFF,
    Reflex,
)
from game.sim.stage import Stage
from game.sim.surfaces import SurfaceMap, column_middle
from game.sim.trials import NOTHING, Trial, Way, trials_of
from game.sim.units import TILE

if TYPE_CHECKING:
    from collections.abc import Callable

    from game.sim.athlete import Athlete

    MakeBoy = Callable[[Level, int, int], Athlete]

LONGEST_TICKS: Final = 260  # a rollout that has not landed by then leads nowhere
QUIRK_RANGE: Final = 12  # columns that any boosted jump can cross
QUIRK_RISE: Final = 10  # rows that any boosted jump can rise
PLAIN_RANGE: Final = 9
PAST: Final = 2  # columns past a surface's near end from which one may still jump back to it
PLAIN_RISE: Final = 6  # a full jump and a ledge
SHAFT_RISE: Final = 18  # rows that a chain of kicks may rise


class Baker:
    """Tries recipes between surfaces, without people or weather and round hazards."""

    def __init__(self, level: Level, make_boy: MakeBoy) -> None:
        """A baker for one kind of boy."""
        self.peopled_level = level
        self.level = bare(level)
        self.hazards = [
            Hazard(number, thing, level) for number, thing in enumerate(level.of_kind("hazard"))
        ]
        self.make_boy = make_boy
        self.surfaces = SurfaceMap(self.level)
        self.stage = Stage(self.level, 0)
        self.found: dict[tuple[int, int, int, bool], Edge] = {}
        self._plain: set[tuple[int, int]] = set()  # pairs that need no quirk
        self._highest = [min(chain.rows) for chain in self.surfaces.surfaces]
        self._lowest = [max(chain.rows) for chain in self.surfaces.surfaces]
        who = make_boy(level, 0, 0).who
        self.trials = trials_of(level, who)
        glides = who == "katsuki"
        self.gliding: tuple[int, ...] = (GLIDE,) if glides else ()

    def bake(self) -> Graph:
        """All edges that the recipes find."""
        for number in range(len(self.surfaces.surfaces)):
            self._leave(number)
        return Graph(
            self.peopled_level, self.surfaces, self.found.values(), blasts=bool(self.gliding)
        )

    def _leave(self, number: int) -> None:
        """Tries every way off one surface."""
        chain = self.surfaces.surfaces[number]
        left, right = chain.left, chain.right
        self._through_and_ladders(number)
        for direction in (-1, 1):
            self._off_the_end(number, direction)
        for other, target in enumerate(self.surfaces.surfaces):
            if other == number:
                continue
            rise = self._highest[number] - self._lowest[other]
            if rise > SHAFT_RISE or rise < -PLAIN_RISE:
                continue
            # most are out of reach, from every column
            if left - QUIRK_RANGE <= target.right <= right + PAST:
                self._towards(number, other, -1)
            if left - PAST <= target.left <= right + QUIRK_RANGE:
                self._towards(number, other, 1)

    def _off_the_end(self, number: int, direction: int) -> None:
        left, right = self.surfaces.ends(number)
        end = right if direction > 0 else left
        start = end - direction * RUN_UP
        running = True
        if not left <= start - direction * RUN_UP <= right:
            running = False
            start = min(max(start, left), right)
        for recipe in (DROP, STEP_OFF, EDGE_JUMP, EDGE_BOOST, *self.gliding):
            self._try(number, start, direction, recipe, running=running)

    def _through_and_ladders(self, number: int) -> None:
        chain = self.surfaces.surfaces[number]
        run = 0
        for offset, row in enumerate(chain.rows):
            column = chain.left + offset
            here = self._flag(column, row)
            middle = column_middle(column)
            if here & IS_LADDER:
                self._try(number, middle, 0, LADDER_DOWN, running=False)
            if self._flag(column, row - 1) & IS_LADDER:
                self._try(number, middle, 0, LADDER_UP, running=False)
            run = run + 1 if here & IS_PLATFORM else 0
            if run % 3 == 2:  # where the feet touch no block beside the platform
                self._try(number, middle, 0, FALL_THROUGH, running=False)

    def _towards(self, number: int, other: int, direction: int) -> None:
        """Tries jumps that head for another surface's near end, nearest take-offs first."""
        chain = self.surfaces.surfaces[number]
        target = self.surfaces.surfaces[other]
        near = target.left if direction > 0 else target.right
        rise = self._highest[number] - self._lowest[other]
        plain = self._columns(chain.left, chain.right, near, direction, PLAIN_RANGE)
        if rise <= PLAIN_RISE:
            self._try_all(number, plain, direction, (HOP, JUMP_HERE))
        if (number, other) in self._plain or rise < 1:
            return
        self._try_all(number, plain[:4], direction, (KICKS,))
        self._try_all(number, plain[:4], -direction, (KICKS,))
        if rise <= QUIRK_RISE:
            quirk = self._columns(chain.left, chain.right, near, direction, QUIRK_RANGE)
            self._try_all(number, quirk, direction, (BOOST_ACROSS, BOOST_UP, LAUNCH))

    @staticmethod
    def _columns(left: int, right: int, near: int, direction: int, reach: int) -> list[int]:
        """Take-off columns within reach before a surface's near end, the nearest first."""
        if direction > 0:
            return list(range(min(near + PAST, right), max(near - reach, left) - 1, -1))
        return list(range(max(near - PAST, left), min(near + reach, right) + 1))

    def _try_all(
        self, number: int, columns: list[int], direction: int, recipes: tuple[int, ...]
    ) -> None:
        left, right = self.surfaces.ends(number)
        for column in columns:
            start = column_middle(column)
            room = left <= start - direction * RUN_UP <= right
            for recipe in recipes:
                self._try(number, start, direction, recipe, running=False)
                if room and recipe != LAUNCH:
                    self._try(number, start, direction, recipe, running=True)

    def _try(self, number: int, start: int, direction: int, recipe: int, *, running: bool) -> None:
        """Rolls a recipe out, and keeps it when it is the quickest of its kind and robust."""
        trial = self._try_out(number, start, direction, running=running, recipe=recipe, inputs=b"")
        if trial.landing == NOTHING:
            return
        target = self.surfaces.of_cell(self.trials.now(trial.landing))
        quirk = recipe in QUIRK_SET
        key = (number, target, direction, quirk)
        edge = Edge(
            number,
            target,
            start,
            self.trials.end(trial),
            direction,
            running,
            quirk,
            trial.inputs,
            recipe,
        )
        known = self.found.get(key)
        if known is not None and _effort(known) <= _effort(edge):
            return
        for shift in (-SLACK, SLACK):
            again = self._try_out(
                number, start + shift, direction, running=running, recipe=-1, inputs=trial.inputs
            )
            if again.landing == NOTHING:
                return
            if self.surfaces.of_cell(self.trials.now(again.landing)) != target:
                return
        self.found[key] = edge
        if not quirk:
            self._plain.add((number, target))

    def _try_out(
        self, number: int, start: int, direction: int, *, running: bool, recipe: int, inputs: bytes
    ) -> Trial:
        """What a recipe leads to from a place on a surface, or given inputs where it is -1."""
        sy = self.surfaces.height(number, start)
        key = self.trials.key(start, sy, direction, running=running, recipe=recipe, inputs=inputs)
        trial = self.trials.find(key, self.surfaces, number)
        if trial is None:
            boy = self._start(start, sy, direction, running=running)
            way = Way(self.surfaces, number, boy)
            if recipe >= 0:
                trial = self._roll(number, boy, way, Reflex(recipe, direction))
            else:
                trial = self._replay(number, boy, way, inputs)
            self.trials.known[key] = trial
        return trial

    def _start(self, sx: int, sy: int, direction: int, *, running: bool) -> Athlete:
        boy = self.make_boy(self.level, 0, 0)
        boy.sx = sx
        boy.sy = sy
        boy.svx = direction * RUN_SPEED if running else 0
        boy.facing = direction or 1
        boy.highest = boy.sy
        boy.follow_ground()
        boy.on_ground = True
        return boy

    def _roll(self, number: int, boy: Athlete, way: Way, reflex: Reflex) -> Trial:
        """Where a recipe leads."""
        inputs = bytearray()
        for _ in range(LONGEST_TICKS):
            inputs.append(reflex.press(boy))
            landed = self._tick(boy, inputs[-1], number, way)
            if landed >= 0:
                return way.ends(self.trials, landed, int(boy.sx), bytes(inputs))
            if landed == LOST or (reflex.left_ground and self._back(boy, number, way)):
                break
        return way.ends(self.trials, NOTHING, 0, b"")

    def _replay(self, number: int, boy: Athlete, way: Way, inputs: bytes) -> Trial:
        """Where an edge's inputs lead."""
        for buttons in inputs + bytes([inputs[-1]] * 4):
            landed = self._tick(boy, buttons, number, way)
            if landed >= 0:
                return way.ends(self.trials, landed, int(boy.sx), b"")
            if landed == LOST:
                break
        return way.ends(self.trials, NOTHING, 0, b"")

    def _tick(self, boy: Athlete, buttons: int, source: int, way: Way) -> int:
        """One tick; the floor tile landed on, -1 while under way, `LOST` when all is lost."""
        self.stage.tick += 1
        boy.update(buttons, self.stage)
        way.go(boy)
        if boy.sy > (self.level.height + 2) * TILE or boy.state_code in (STUMBLE, LYING):
            return LOST
        for hazard in self.hazards:
            if hazard.touches(boy):
                return LOST
        if not boy.on_ground or boy.state_code != RUN:
            return -1
        cell = way.stands_on(boy)
        return cell if cell >= 0 and self.surfaces.of_cell(cell) != source else -1

    def _back(self, boy: Athlete, number: int, way: Way) -> bool:
        if not boy.on_ground:
            return False
        cell = way.stands_on(boy)
        return cell >= 0 and self.surfaces.of_cell(cell) == number

    def _flag(self, column: int, row: int) -> int:
        return self.level.flags[self.level.origin + row * self.level.stride + column]


LOST: Final = -2


def _effort(edge: Edge) -> int:
    return edge.ticks + (0 if edge.running else STANDING_COST)


def bare(level: Level) -> Level:
    """The level without people, weather or story, kept with it: what geometry alone allows."""
    kept = level.routes.get("bare")
    if not isinstance(kept, Level):
        kept = level.routes["bare"] = Level(
            level.name, level.width, level.height, level.shapes, level.materials, level.roofed,
            level.of_kind("izuku"),
        )  # fmt: skip
    return kept
