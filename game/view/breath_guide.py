"""What feelings look like: the count of a breath, a heart that beats, hands that shiver."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

import pygame

from game.sim.breath import BEATS, HOLD, IN, OUT, PHASE_NAMES
from game.sim.buttons import BREATHE
from game.sim.heart import LOST_TICKS
from game.sim.units import TILE_PIXELS
from game.view.gauges import (
    CREAM,
    GREEN,
    GREY,
    INK,
    ORANGE,
    PALE,
    PALE_SKY,
    RED,
    SKY,
    WHITE,
    panel,
    pixels,
)
from game.view.text import USUAL_HEIGHT
from game.view.tint import shade

if TYPE_CHECKING:
    from pygame import Surface

    from game.sim.athlete import Athlete
    from game.sim.breath import Breath
    from game.sim.world import World
    from game.view.sheets import Colour
    from game.view.text import Font

# the plate, in pixels of the screen
LEFT, TOP = 6, 50
PLATE: Final = (104, 28)  # as large as letters of the usual size need it
START_X, LOW_Y, HIGH_Y = LEFT + 7, TOP + 13, TOP + 5
BEAT_WIDTH: Final = 6
WORDS_Y: Final = TOP + 16
BEAT_GAP: Final = 18  # between the longest word and the number of the beat
KEY_X: Final = LEFT + 96
OTHERS: Final = 2  # below the own line runs that of the other boy

VERDICT_TICKS: Final = 24  # how long a phase that has been done or missed is told
INVITES_ABOVE: Final = 40  # panic from which a bench invites to breathe
BENCH: Final = 3 * TILE_PIXELS
INVITATION: Final = "breathe"
AGAIN: Final = "again"
BLINK_TICKS: Final = 30

HEART: Final = (".##.##.", "#######", "#######", ".#####.", "..###..", "...#...")
HEART_SMALL: Final = (".......", "..#.#..", ".#####.", "..###..", "...#...", ".......")
HEART_PLACE: Final = (113, 19)
HEART_ABOVE: Final = 60  # panic
CALM_BEAT, WILD_BEAT = 48, 26  # ticks from one heartbeat to the next
HEART_OPEN_TICKS: Final = 9

SHIVERS_FROM: Final = 20  # cold from which the hands are late
SHIVER_FULL: Final = 60  # cold from which he shivers without a pause
SHIVER_CYCLE: Final = 80  # ticks; with less cold he shivers during a part of each
SHIVER: Final = (0, 1, 0, -1)  # pixels

DULL: Final = (150, 150, 172)  # what is left of the colours when a moment is lost


class BreathGuide:
    """The wave of in, hold and out in the HUD, shown while somebody counts or should."""

    def __init__(self, font: Font) -> None:
        """Makes the plate once for each size of letters."""
        self._font = font
        self._plates: dict[bool, Surface] = {}
        self._verdicts: dict[str, tuple[str, int, int]] = {}
        self._benches: list[tuple[int, int]] | None = None

    def tick(self, world: World) -> None:
        """Takes in which phases were done or missed in a tick."""
        for event in world.events:
            if event.name == "breath":
                self._verdicts[event.who] = (event.text, event.value, world.tick)

    def draw(self, surface: Surface, world: World, boy: Athlete) -> None:
        """Draws the count of a boy's breath, and his heart when it pounds."""
        if boy.panic > HEART_ABOVE:
            self._heart(surface, boy.panic, world.tick)
        breath = world.feelings.of(boy.who).breath
        phase, value, since = self._verdict(boy.who, world.tick)
        counted = breath.phase_code or since < VERDICT_TICKS or boy.buttons & BREATHE
        if not counted and not self._invited(world, boy):
            return
        surface.blit(self._plate(), (LEFT, TOP))
        if breath.led or world.feelings.breathes_together():
            _wave(surface, OTHERS, breath, ORANGE, GREY)
        _wave(surface, 0, breath, SKY, PALE)
        if phase and since < VERDICT_TICKS:
            _mark(surface, phase, GREEN if value else RED)
        self._words(surface, world.tick, boy, breath, counted=bool(counted))

    # ---- parts

    def _plate(self) -> Surface:
        font = self._font
        if font.big not in self._plates:
            self._plates[font.big] = panel(PLATE[0], PLATE[1] + font.height - USUAL_HEIGHT)
        return self._plates[font.big]

    def _verdict(self, who: str, tick: int) -> tuple[str, int, int]:
        """The last phase that ended, whether it was good, and how many ticks ago."""
        phase, value, at = self._verdicts.get(who, ("", 0, -VERDICT_TICKS))
        return phase, value, tick - at

    def _invited(self, world: World, boy: Athlete) -> bool:
        """Whether a frightened boy stands near a bench."""
        if boy.panic <= INVITES_ABOVE:
            return False
        if self._benches is None:
            things = world.level.of_kind("thing")
            self._benches = [(t.x, t.y) for t in things if t.text("kind") == "bench"]
        return any(abs(boy.x - x) < BENCH and abs(boy.y - y) < BENCH for x, y in self._benches)

    def _words(
        self, surface: Surface, tick: int, boy: Athlete, breath: Breath, *, counted: bool
    ) -> None:
        held = boy.buttons & BREATHE != 0
        if breath.phase_code:
            self._font.draw(surface, breath.phase, START_X, WORDS_Y, CREAM)
            beat = str(breath.beat)
            x = START_X + self._font.width(PHASE_NAMES[HOLD]) + BEAT_GAP
            self._font.draw(surface, beat, x, WORDS_Y, PALE_SKY)
            wanted = breath.phase_code != OUT
        else:
            wanted = not held and tick // BLINK_TICKS % 2 == 0
            self._font.draw(surface, AGAIN if counted else INVITATION, START_X, WORDS_Y, CREAM)
        _key(surface, wanted=wanted, held=held)

    def _heart(self, surface: Surface, panic: int, tick: int) -> None:
        share = (panic - HEART_ABOVE) / (100 - HEART_ABOVE)
        period = round(CALM_BEAT + (WILD_BEAT - CALM_BEAT) * share)
        rows = HEART if tick % period < HEART_OPEN_TICKS else HEART_SMALL
        surface.blit(pixels(rows, RED), HEART_PLACE)


def shiver(boy: Athlete, tick: int) -> int:
    """Pixels by which a cold boy's picture trembles to the side: -1, 0 or 1."""
    if boy.cold < SHIVERS_FROM:
        return 0
    if tick % SHIVER_CYCLE * SHIVER_FULL > boy.cold * SHIVER_CYCLE:
        return 0
    return SHIVER[tick // 2 % len(SHIVER)]


def dull(surface: Surface, world: World, boy: Athlete) -> None:
    """Takes the colours out of the picture while a moment is lost, and gives them back."""
    since = world.tick - int(world.feelings.of(boy.who).lost_at)
    if since >= LOST_TICKS:
        return
    share = since / LOST_TICKS
    shade(surface, [round(part + (255 - part) * share) for part in DULL])


# ---- the wave: up for four beats, level for five, down for six

_RISEN = BEATS[IN]
_KEPT = BEATS[IN] + BEATS[HOLD]
_DONE = BEATS[IN] + BEATS[HOLD] + BEATS[OUT]
_FIRST = {"in": 0, "hold": _RISEN, "out": _KEPT}


def _place(beats: float) -> tuple[int, int]:
    """Where on the screen the line is after some beats of a breath, 0-15."""
    if beats < _RISEN:
        high = beats / _RISEN
    else:
        high = 1.0 if beats < _KEPT else 1.0 - (beats - _KEPT) / BEATS[OUT]
    return START_X + round(beats * BEAT_WIDTH), LOW_Y - round(high * (LOW_Y - HIGH_Y))


def _along(breath: Breath) -> float:
    """How many beats of the breath have passed, 0-15."""
    if not breath.phase_code:
        return 0.0
    beats = BEATS[breath.phase_code] * breath.progress / 100
    return _FIRST[breath.phase] + beats


def _wave(surface: Surface, below: int, breath: Breath, done: Colour, ahead: Colour) -> None:
    """The line, a mark for each beat, and the dot that runs along it."""
    along = _along(breath)
    for column in range(_DONE * BEAT_WIDTH + 1):
        x, y = _place(column / BEAT_WIDTH)
        passed = column / BEAT_WIDTH <= along and breath.phase_code
        surface.fill(done if passed else ahead, (x, y + below, 1, 2 if passed else 1))
        if column % BEAT_WIDTH == 0 and not below:
            surface.fill(PALE, (x, LOW_Y + 2, 1, 1))
    x, y = _place(along)
    surface.fill(INK, (x - 2, y - 2 + below, 5, 5))
    surface.fill(WHITE if not below else done, (x - 1, y - 1 + below, 3, 3))


def _mark(surface: Surface, phase: str, colour: Colour) -> None:
    """Underlines a phase that has just been done, or missed."""
    first = _FIRST[phase]
    width = BEATS[PHASE_NAMES.index(phase)] * BEAT_WIDTH
    surface.fill(colour, (START_X + first * BEAT_WIDTH, LOW_Y + 2, width, 1))


def _key(surface: Surface, *, wanted: bool, held: bool) -> None:
    """A round button: filled where it should be held down, ringed white while it is."""
    middle = (KEY_X, WORDS_Y + 5)
    pygame.draw.circle(surface, WHITE if held else PALE, middle, 4, 1)
    if wanted:
        pygame.draw.circle(surface, SKY, middle, 2)
