"""Drawing of civilians, lane by lane: one half is found in one tick, the other in the next.

So everybody is seen where they were a tick ago, and moves evenly over both ticks.
"""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, Final

from game.view.blitting import blit_all
from game.view.camera import SCREEN_WIDTH
from game.view.mood import Wash
from game.view.parting import FRONT, SURROUNDS, Parting
from game.view.passers import (
    CAMERA_PACE,
    HALVES,
    LANE_OFFSET,
    LONGEST_WAY,
    SEARCHES,
    WHOLLY,
    Found,
    Passers,
)
from game.view.people import Air, People

if TYPE_CHECKING:
    from collections.abc import Sequence

    from pygame import Surface

    from game.sim.civilian import Civilian
    from game.sim.level import Level
    from game.sim.world import World
    from game.view.blitting import Placed
    from game.view.crowd_light import CrowdLight
    from game.view.mood import Mood
    from game.view.passers import Beside, Columns, Faint
    from game.view.shadows import Shadows
    from game.view.sheets import Colour, Sheets

BACK, MIDDLE = 0, 1  # lanes, before which is FRONT
BLACK: Colour = (0, 0, 0)
BACK_SHADE: Colour = (167, 168, 204)  # art bible: the back lane lies in the facades' shade
BACK_VEIL: Colour = (170, 176, 200)
BACK_VEIL_SHARE: Final = 0.14
MIDDLE_SHADE: Colour = (232, 232, 242)  # who walks where the boys run is a step quieter than they
MIDDLE_VEIL_SHARE: Final = 0.07  # of the hour's haze: it lifts their outlines off black

SHADOW_WIDTH: Final = 15  # pixels
STEPS: Final = 32  # between two turns of a half
NOWHERE: Final = ((0, 0), (0, 0))
NEVER: Final = -10_000  # pixels


class CrowdPainter:
    """Draws one lane of a crowd at a time, so that others can be drawn between them."""

    def __init__(self, sheets: Sheets, level: Level, shadows: Shadows, mood: Mood) -> None:
        """Loads the crowd's sheet in the light of the hour, paler for each lane farther back."""
        self.parting = Parting()
        """Who fades because a boy is behind, and which boy is among people."""
        self.light: CrowdLight | None = None
        """What wet ground and lamps make of those who pass."""
        self._shadow = shadows.picture(SHADOW_WIDTH)
        sheet, lit = sheets.sheet("crowd"), Wash(mood.people, BLACK, 0.0)
        back = Wash(BACK_SHADE, BACK_VEIL if mood.sun else mood.haze, BACK_VEIL_SHARE)
        middle = Wash(MIDDLE_SHADE, mood.haze, MIDDLE_VEIL_SHARE)
        lanes = ((lit, back), (lit, middle), (lit,))
        self._people = tuple(People(sheet, Air(washes), self._shadow) for washes in lanes)
        self._passers = Passers(level, self._people)
        self._found = [Found() for _ in range(HALVES)]
        self._turn = 0  # of a half and of a part of the search
        self._left = NEVER  # edge of the screen a tick ago

    def tick(self, world: World, left: int) -> None:
        """Takes in one tick, seen from a screen whose left edge is at a pixel column."""
        civilians = world.crowd.civilians
        if not civilians:
            return
        boys = [boy for boy in (world.izuku, world.katsuki) if boy and boy.state != "hidden"]
        beside = _around([boy.x for boy in boys], left)
        view = left, left + SCREEN_WIDTH
        if abs(left - self._left) > CAMERA_PACE:
            self._find_all(civilians, view, beside)
        else:
            self._turn = (self._turn + 1) % SEARCHES
            self._passers.search(civilians, self._turn, view)
            self._find(self._turn % HALVES, view, beside)
        self._left = left
        first, second = self._found
        self.parting.tick(boys, first.beside + second.beside, {*first.fading, *second.fading})

    def remember(self, civilians: Sequence[Civilian], left: int, right: int) -> None:
        """Takes in where people are between two pixel columns, for a picture of that place."""
        self._find_all(civilians, (left, right), NOWHERE)
        self._left = NEVER

    def draw(
        self, surface: Surface, world: World, lane: int, corner: tuple[int, int], alpha: float
    ) -> None:
        """Draws everybody of a lane (0 back, 2 front) seen from a camera corner."""
        left, top = corner
        proposal = world.crowd.proposal
        if lane == MIDDLE and proposal.phase:
            feet = proposal.x - left, proposal.y + LANE_OFFSET[MIDDLE] - top
            surface.blit(*self._people[lane].couple(proposal.phase, world.tick, feet))
        if not self._passers.anybody:
            return
        pictures: list[Placed] = []
        faints: list[tuple[Faint, tuple[int, int]]] = []
        for half, found in enumerate(self._found):
            since = (self._turn - half) % HALVES + alpha
            back = _back(round(STEPS * (HALVES - since) / HALVES))
            pictures += [
                (shown.picture, (shown.left - left - back[shown.way], shown.top - top))
                for shown in found.lanes[lane]
            ]
            for faint in found.faint:
                shown = faint.shown
                if shown.lane == lane:
                    faints.append((faint, (shown.x - left - back[shown.way], shown.y - top)))
        if self.light is not None:
            pictures = self.light.pass_by(surface, pictures, LANE_OFFSET[lane], corner)
        blit_all(surface, pictures)
        for faint, feet in faints:
            self._draw_faint(surface, faint, feet)

    def _find_all(self, civilians: Sequence[Civilian], view: Columns, beside: Beside) -> None:
        """Finds both halves at once, where nobody was known before."""
        for part in range(SEARCHES):
            self._passers.search(civilians, part, view)
        for half in range(HALVES):
            self._find(half, view, beside)

    def _find(self, half: int, view: Columns, beside: Beside) -> None:
        self._found[half] = self._passers.find(half, view, beside, self.parting)

    def _draw_faint(self, surface: Surface, faint: Faint, feet: tuple[int, int]) -> None:
        """Draws somebody seen through; the pictures are whole again afterwards."""
        shown, seen = faint.shown, faint.seen
        if shown.lane == FRONT:
            seen = seen * self.parting.alpha(shown.index) // WHOLLY
        surface.blit(self._shadow, (feet[0] - SHADOW_WIDTH // 2, feet[1] - 1))
        for picture, corner in shown.look.parts(shown.number(), feet):
            picture.set_alpha(seen)
            surface.blit(picture, corner)
            picture.set_alpha(WHOLLY)


def _around(columns: list[int], left: int) -> Beside:
    """The columns at which people begin to hide a boy who is near the screen's left edge."""
    near = [x for x in columns if -SURROUNDS < x - left < SCREEN_WIDTH + SURROUNDS]
    if not near:
        return NOWHERE
    first, last = min(near), max(near)
    return (first - SURROUNDS, last + SURROUNDS), (first + SURROUNDS, last - SURROUNDS)


@cache
def _back(share: int) -> tuple[int, ...]:
    """By each way in pixels, which may be negative, a share of STEPS of it."""
    ways = (*range(LONGEST_WAY + 1), *range(-LONGEST_WAY, 0))
    return tuple(round(way * share / STEPS) for way in ways)
