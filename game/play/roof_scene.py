"""The endings on the last roof: a call across the gap, and a way back over it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from game.play import music
from game.play.garden_wall import FADES, GardenWall
from game.play.line import IZUKU, KATSUKI
from game.play.roof_talk import CALLED, TURNED_BACK
from game.play.scene import Pop
from game.play.shade import darken
from game.sim.level import parse_weather
from game.sim.roof_end import frame_of
from game.sim.units import SUBPIXELS
from game.view.camera import SCREEN_WIDTH
from game.view.roof_end import AT_EAR, dusk, shine

if TYPE_CHECKING:
    from collections.abc import Sequence

    from pygame import Surface

    from game.play.kit import Kit
    from game.play.scene import Move
    from game.sim.level import Level, Thing
    from game.view.scenery import Scenery

TALKS: Final = {"called": CALLED, "turned_back": TURNED_BACK}
"""What is said in each of them."""

GROUND: Final = 150  # pixels from the screen's top to the roof, above the talk's box
APART: Final = 11  # pixels from the middle to each boy, side by side
GLIMPSE_TICKS: Final = 90  # an end that has been seen before is only one picture
RAIN: Final = "0s rain 90 wind 20"


class RoofScene(GardenWall):
    """One of the two; with `brief` only a picture of it."""

    def __init__(self, kit: Kit, scenery: Scenery, outcome: str, *, brief: bool = False) -> None:
        """On a level that stages the end of the roofs; `outcome` is a key of `TALKS`."""
        super().__init__(kit, scenery)
        self.said = TALKS[outcome]
        self.piece = music.TALKS[outcome]
        self._faces = {IZUKU: "wet_tired", KATSUKI: "wet_tired"}
        self._brief = brief
        self._across = outcome == "called"
        level = scenery.level
        stop = next(hint for hint in level.of_kind("hint") if hint.text("text") == "stop")
        here = _phone_of(level)
        middle = (stop.x + here.x) // 2
        self.corner = (middle - SCREEN_WIDTH // 2, here.y - GROUND)
        self._places = {IZUKU: (here.x, here.y), KATSUKI: (stop.x, stop.y)}
        self._world.weather.restart(parse_weather(RAIN), 0, middle * SUBPIXELS)
        frame = frame_of(self._world.gadgets)
        if not self._across and frame is not None:
            frame.lies = True
            middle = (int(frame.edge) + int(frame.way * frame.long) // 3) // SUBPIXELS
            self._places = {IZUKU: (middle + APART, here.y), KATSUKI: (middle - APART, here.y)}

    def tick(self, pressed: Sequence[int]) -> Move | None:
        """The talk goes on; a picture alone is over soon."""
        if self._brief and self._tick >= GLIMPSE_TICKS:
            return Pop("over")
        return super().tick(pressed)

    def draw(self, surface: Surface, alpha: float) -> None:
        """The last roof in the rain; words below it unless it is only a picture."""
        surface.blit(self._renderer.draw_place(self._world, self.corner, sky=True), (0, 0))
        self._draw_boys(surface)
        self._renderer.draw_rain(surface, self._world, self.corner)
        if not self._brief:
            self._draw_talk(surface)
        over = self._number == len(self.said)
        dark = self._since / FADES if over else 1 - self._tick / FADES
        darken(surface, dark)

    def _draw_boys(self, surface: Surface) -> None:
        dusk(surface)
        for who, other in ((IZUKU, KATSUKI), (KATSUKI, IZUKU)):
            x, y = self._places[who]
            mirrored = self._places[other][0] < x
            pose = "phone_call" if self._across else "sit_floor"
            sheet = self._kit.sheets.sheet(f"{who}_wet")
            frame = sheet.animation(pose, mirrored=mirrored).looped(self._tick)
            x, y = x - self.corner[0], y - self.corner[1]
            surface.blit(frame.surface, frame.corner(x, y))
            if self._across:
                across, up = AT_EAR
                shine(
                    surface,
                    self._renderer.lights,
                    (x + (-across if mirrored else across), y + up),
                    0.6,
                )


def _phone_of(level: Level) -> Thing:
    """Where the phone is taken out beyond the gap."""
    phones = [thing for thing in level.of_kind("thing") if thing.text("kind") == "phone"]
    return max(phones, key=lambda phone: phone.x)
