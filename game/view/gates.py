"""Ticket gates with their lamps, and the station man who minds them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from game.sim.units import SUBPIXELS
from game.view.camera import SCREEN_HEIGHT, SCREEN_WIDTH
from game.view.sheets import washed

if TYPE_CHECKING:
    from pygame import Surface

    from game.sim.gates import Gate
    from game.sim.world import World
    from game.view.mood import Mood
    from game.view.sheets import Sheets

SHUT, OPEN, REFUSED = 0, 1, 2  # frames of the cabinet, and of the bar
BESIDE: Final = 14  # pixels from the cabinet's middle to the bar's
RAISED: Final = 4  # pixels that the cabinet stands behind the way of the boys
POST: Final = 40  # pixels from the bar to the station man
MAN_RAISED: Final = 5
STRIDE: Final = 2  # pixels a tick that he hurries
ARM_LENGTH: Final = 13
WHISTLE_TICKS: Final = 80
HEAD: Final = 42  # pixels above the floor that his whistle is seen
MARGIN: Final = 80


class GatePainter:
    """Draws the gates of a world; decides nothing."""

    def __init__(self, sheets: Sheets, mood: Mood) -> None:
        """Pictures are made when something is first seen."""
        self._sheets = sheets
        self._mood = mood
        self._washed: dict[tuple[str, int, bool], Surface] = {}

    def draw(self, surface: Surface, world: World, corner: tuple[int, int]) -> None:
        """Draws those that a camera corner sees."""
        if world.gadgets is None:
            return
        for gate in world.gadgets.gates:
            x = int(gate.middle) // SUBPIXELS - corner[0]
            y = int(gate.bottom) // SUBPIXELS - corner[1]
            if -MARGIN < x < SCREEN_WIDTH + MARGIN and 0 < y < SCREEN_HEIGHT + MARGIN:
                self._man(surface, gate, world, x, y, corner[0])
                self._gate(surface, gate, world.tick, x, y)

    def _gate(self, surface: Surface, gate: Gate, tick: int, x: int, y: int) -> None:
        state = SHUT
        if gate.shows_open(tick):
            state = OPEN
        elif tick - gate.whistled_at < WHISTLE_TICKS and tick // 8 % 2:
            state = REFUSED
        self._blit(surface, "props", "gate", state, x - BESIDE, y - RAISED)
        if state != OPEN:
            self._blit(surface, "trains", "gate_bar", state // REFUSED, x, y)

    def _man(self, surface: Surface, gate: Gate, world: World, x: int, y: int, left: int) -> None:
        """At his post, whistling after somebody, or with Katsuki's sleeve in his hand."""
        tick, at, action = world.tick, x + POST, "stand"
        who = world.katsuki if gate.vaulter == 2 and world.katsuki is not None else world.izuku
        faces = (who.x - left) - at
        if gate.held_until and world.katsuki is not None:
            held = world.katsuki.x - left
            since = tick - int(world.katsuki.state_since)
            side = 1 if at > held else -1
            goal = held + side * ARM_LENGTH
            step = min(abs(goal - at), since * STRIDE)
            action = "walk" if step < abs(goal - at) else "wave"
            at += step if goal > at else -step
            faces = held - at
        elif tick - gate.whistled_at < WHISTLE_TICKS:
            action = "whistle"
            self._blit(surface, "effects", "icon_note", 0, at, y - HEAD - tick // 6 % 3)
        elif gate.shows_open(tick):
            action = "wave"
        animation = self._sheets.sheet("crowd").animation(f"stationman_{action}")
        number = tick // max(1, animation.frames[0].ticks)
        name = f"stationman_{action}"
        self._blit(surface, "crowd", name, number, at, y - MAN_RAISED, mirrored=faces < 0)

    def _blit(
        self, surface: Surface, sheet: str, state: str, number: int, x: int, y: int,
        *, mirrored: bool = False,
    ) -> None:  # fmt: skip
        animation = self._sheets.sheet(sheet).animation(state, mirrored=mirrored)
        number %= len(animation.frames)
        frame = animation.frames[number]
        key = (state, number, mirrored)
        if key not in self._washed:
            self._washed[key] = washed(frame.surface, *self._mood.play)
        surface.blit(self._washed[key], frame.corner(x, y))
