"""What lamps do to a wet street and to the boys on it: streaks, mirror images, lit figures."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from game.view.figure_mirror import FigureMirror
from game.view.lamplight import Lamplight
from game.view.long_shadow import LongShadows
from game.view.wet_light import WetLight

if TYPE_CHECKING:
    from pygame import Surface

    from game.view.mood import Mood
    from game.view.scenery import Scenery
    from game.view.sheets import Frame, Sheets
    from game.view.stage_set import StageSet

SOAKED: Final = 100  # wetness of the scenery that the street throws back


class StreetLight:
    """The three of them, for maps with lamps under an open sky; elsewhere it does nothing."""

    def __init__(self, scenery: Scenery, stage_set: StageSet, sheets: Sheets, mood: Mood) -> None:
        """Finds the lamps and the wet ground of a map."""
        self._set = stage_set
        self._wetness = 0
        self.lamps: Lamplight | None = None
        """What lights whoever passes, or None."""
        self._mirror: FigureMirror | None = None
        self._shadows: LongShadows | None = None
        self._wet: WetLight | None = None
        loaded, tiles = scenery.loaded, stage_set.tiles
        if loaded is not None and mood.lamps and not stage_set.indoors:
            self.lamps = Lamplight(loaded, tiles)
            self._mirror = FigureMirror(loaded, tiles)
            self._shadows = LongShadows(loaded)
            self._wet = WetLight(loaded, tiles, sheets, self._scene, mood.haze)

    def prepare(self, corner: tuple[int, int], wetness: int) -> None:
        """Takes in one tick: where the camera is, and how wet (0-100) the ground looks."""
        self._wetness = wetness
        if self._wet is not None:
            self._wet.prepare(corner, wetness)

    def draw(self, surface: Surface, corner: tuple[int, int], tick: int) -> None:
        """Draws what the ground throws back, over the ground and below the figures."""
        if self._wet is not None:
            self._wet.draw(surface, corner, tick, self._wetness)

    def lit(
        self, surface: Surface, frame: Frame, feet: tuple[int, int], corner: tuple[int, int]
    ) -> Surface:
        """A figure's picture as lamps light it, after its mirror image has been drawn.

        `feet` is a pixel of the level.
        """
        if self._mirror is not None:
            self._mirror.draw(surface, frame, feet, corner, self._wetness)
        if self._shadows is not None:
            self._shadows.draw(surface, frame, feet, corner)
        return frame.surface if self.lamps is None else self.lamps.lit(frame.surface, *feet)

    def _scene(self, surface: Surface, corner: tuple[int, int]) -> None:
        self._set.draw_back(surface, corner, 0, SOAKED)
        self._set.draw_play(surface, corner, 0, SOAKED)
