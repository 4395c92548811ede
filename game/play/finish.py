"""What comes after the end of a level: its scene, if it has one, and what the result says."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from game.play.attempt import IZUKU
from game.play.chapters import FIRST, medals_of, shipped
from game.play.endings import is_won
from game.play.garden_wall import GardenWall
from game.play.result import Outcome
from game.play.roof_scene import TALKS, RoofScene

if TYPE_CHECKING:
    from game.play.attempt import Attempt
    from game.play.course import Course
    from game.play.kit import Kit
    from game.play.scene import Scene
    from game.sim.world import World
    from game.view.scenery import Scenery

CAUGHT_ON_THE_STREET: Final = "caught_street"


def ends_on_the_roof(course: Course, world: World) -> bool:
    """Whether the two talk on a roof: any exit may have such an outcome, few maps the roof."""
    return course.staged and world.roof_end is not None and world.outcome in TALKS


def is_staged(course: Course, world: World) -> bool:
    """Whether the end that a world has come to has a scene of its own."""
    street = course.staged and world.outcome == CAUGHT_ON_THE_STREET
    return street or ends_on_the_roof(course, world)


def scene_of_end(kit: Kit, scenery: Scenery, world: World, *, brief: bool) -> Scene | None:
    """The scene of the end, if it has one; with `brief` what is left of it the next time."""
    if ends_on_the_roof(kit.course, world):
        return RoofScene(kit, scenery, world.outcome, brief=brief)
    wall = shipped(FIRST)
    if brief or wall is None or not is_staged(kit.course, world):
        return None
    return GardenWall(kit, kit.scenery(wall))


def outcome_of(
    kit: Kit, scenery: Scenery, attempt: Attempt, name: str, *, is_best: bool
) -> Outcome:
    """What the result shows of an attempt that is over, on a level opened by a name."""
    progress, course, level = kit.store.progress, kit.course, scenery.level
    world, side = attempt.world, attempt.side
    headline, word = course.words_for(level, world.outcome, side)
    pages = [page.number("number") for page in level.of_kind("page")]
    owned = sum(page in progress.pages for page in pages)
    return Outcome(
        headline, word, is_won(world.outcome, side), attempt.ticks,
        progress.best_time(name, side), is_best,
        medals_of(course.chapter(level)) if side == IZUKU else (),
        f"{owned} of {len(pages)}" if pages else "", _percent(scenery, world),
        attempt.falls, attempt.retries,
        course.following(level) is not None and not ends_on_the_roof(course, world),
        is_staged(course, world), attempt.midway,
    )  # fmt: skip


def _percent(scenery: Scenery, world: World) -> int:
    """How much of the way to the exit Izuku has made, 0-100."""
    level = scenery.level
    start, boy = level.of_kind("izuku")[0], world.izuku
    ends = [way.x for kind in ("exit", "train") for way in level.of_kind(kind)]
    if not ends:
        return 0
    end = max(ends, key=lambda x: abs(x - start.x))
    return min(100, max(0, 100 * (boy.x - start.x) // ((end - start.x) or 1)))
