"""A chapter while its map is being drawn: it stands still, steps, slows down, and goes back."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from game.play.actions import Action
from game.play.reload import Reload
from game.sim.buttons import ALL
from game.sim.units import TICKS_PER_SECOND
from game.view.camera import SCREEN_WIDTH
from game.view.gauges import CREAM, INK, YELLOW, panel
from game.view.trails import Trails

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from pygame import Surface

    from game.play.again import Again
    from game.play.attempt import Attempt
    from game.play.kit import Kit
    from game.view.scenery import Scenery

SLOWER: Final = (1, 2, 4, 8)
BACK_EACH: Final = 2  # ticks that the world goes back in a tick
SHOWN: Final = 4 * TICKS_PER_SECOND  # of both trails, once play goes on
FADES: Final = 2 * TICKS_PER_SECOND  # of it
TOP: Final = 30  # pixels: below the HUD
HELP_TOP: Final = 58

WATCHING: Final = "Every save of the map is followed. F3: keys, and what the simulation sees"
HELP: Final = (
    "F3  next view",
    "F6  slower: 1/2 1/4 1/8",
    "F7  hold: back in time",
    "F8  stand still, go on",
    "F9  one tick",
    "R  last checkpoint",
)


class Editing:
    """What a person who edits the map does with time, and the trails of the last change."""

    def __init__(self, kit: Kit, path: Path, scenery: Scenery) -> None:
        """Time goes on as usual."""
        self._kit = kit
        self.reload = Reload(kit, path, scenery)
        self._still = False
        self._waits = False  # until the person presses something
        self._held = 0  # buttons held since before that, which do not count
        self._slow = 0
        self._phase = 0
        self._due = 0
        self._gathered = 0, 0
        self._trails: Trails | None = None
        self._trail_ticks = 0
        self.went_back = False
        """Whether the world has gone back since time last went on."""

    # ---- what is asked for

    def act(self, action: Action) -> None:
        """Stands still or goes on, steps, gets slower."""
        if action is Action.STILL:
            self._still, self._waits = not (self._still or self._waits), False
        elif action is Action.STEP:
            self._still, self._waits = True, False
            self._due += 1
        elif action is Action.SLOW:
            self._slow = (self._slow + 1) % len(SLOWER)
            self._phase = 0

    def wait(self) -> None:
        """Time stands still until the person presses something: he is elsewhere, in his editor."""
        self._waits = not self._still
        self._held = ALL

    def show(self, again: Again) -> None:
        """Draws where a run led before and now, for a while."""
        if again.now:
            before = [(place.x, place.y) for place in again.before]
            now = [(place.x, place.y) for place in again.now]
            self._trails = Trails(before, now, again.lost_at)
            self._trail_ticks = SHOWN
        if again.lost_at is not None:
            self.wait()

    # ---- time

    @property
    def slower(self) -> int:
        """How many times slower than usual time goes."""
        return SLOWER[self._slow]

    @property
    def stands(self) -> bool:
        """Whether time does not go on by itself."""
        return self._still or self._waits or self._kit.controls.rewinds

    def goes_back(self, attempt: Attempt) -> bool:
        """Takes an attempt back by a little while the key is held; whether it did."""
        if not self._kit.controls.rewinds:
            return False
        attempt.rewind(attempt.recorded - BACK_EACH)
        self._still, self._waits, self._held = False, True, 0
        self.went_back = True
        return True

    def pressed(self, pressed: Sequence[int]) -> tuple[int, ...] | None:
        """What counts as pressed in this tick, or None while the world stands.

        While time is slow a short press waits for the tick in which it counts.
        """
        down = pressed[0] | pressed[-1]
        if self._waits and down & ~self._held and not self._kit.controls.rewinds:
            self._waits = False
        self._held &= down
        gathered = tuple(a | b for a, b in zip(self._gathered, pressed, strict=False))
        if self.stands:
            self._gathered = 0, 0
            if not self._due or self._kit.controls.rewinds:
                return None
            self._due -= 1
            return tuple(pressed)
        self._trail_ticks = max(0, self._trail_ticks - 1)
        self._phase = (self._phase + 1) % self.slower
        if self._phase:
            self._gathered = gathered[0], gathered[-1]
            return None
        self._gathered = 0, 0
        return gathered

    def alpha(self, alpha: float) -> float:
        """How far, 0-1, the picture is between two ticks of a world that may be slow."""
        return 1.0 if self.stands else (self._phase + alpha) / self.slower

    # ---- what is seen

    def draw_trails(self, surface: Surface, corner: tuple[int, int]) -> None:
        """Both trails, in a picture whose corner lies at a pixel of the level."""
        if self._trails is not None:
            self._trails.draw(surface, corner, min(1.0, self._trail_ticks / FADES))

    def draw(self, surface: Surface, attempt: Attempt, *, helps: bool) -> None:
        """How time goes, and with `helps` which keys there are."""
        font = self._kit.font
        word = self._word(attempt)
        if word:
            width = font.width(word) + 10
            left = (SCREEN_WIDTH - width) // 2
            surface.blit(panel(width, font.line_height + 4), (left, TOP))
            font.draw(surface, word, left + 5, TOP + 3, YELLOW, INK)
        if helps:
            step = font.line_height - 1
            width = max(map(font.width, HELP)) + 8
            left = SCREEN_WIDTH - width
            surface.blit(panel(width, len(HELP) * step + 6), (left, HELP_TOP - 3))
            for number, line in enumerate(HELP):
                font.draw(surface, line, left + 4, HELP_TOP + number * step, CREAM, INK)

    def _word(self, attempt: Attempt) -> str:
        outcome = attempt.world.outcome
        if self._kit.controls.rewinds:
            seconds = attempt.recorded / TICKS_PER_SECOND
            return f"back to {seconds:.1f} s"
        if outcome != "running":
            return f"The end: {outcome.replace('_', ' ')}.  Hold F7: back in time.  R: again"
        if self.reload.waits:
            return "Katsuki learns the new ways ..."
        if self._waits:
            return "Still. Press anything to go on"
        if self._still:
            return "Still.  F8: go on.  F9: one tick"
        return f"1/{self.slower} of the speed.  F6: slower" if self._slow else ""
