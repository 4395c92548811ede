"""Where the other boy is when he is off the screen: a mark at its edge, and fire in the sky."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING, Final, NamedTuple

import pygame

from game.sim.units import TILE_PIXELS
from game.view.camera import SCREEN_HEIGHT, SCREEN_WIDTH
from game.view.danger import USUAL_DANGER
from game.view.gauges import CREAM, INK, WHITE, YELLOW, pixels
from game.view.watched import Watch, Watched

if TYPE_CHECKING:
    from pygame import Surface

    from game.sim.athlete import Athlete
    from game.sim.world import World
    from game.view.light import Lights
    from game.view.sheets import Colour, Sheets

HALF_WIDTH: Final = 8  # pixels of a figure; he is off the screen when none of it is on it
HEIGHT: Final = 34
MIDDLE: Final = 13  # pixels above the feet

SIDE, SIDE_PLATE = 15, 20  # pixels from the screen's edge to the mark, and to one on a plate
HIGHEST, LOWEST = 56, SCREEN_HEIGHT - 22  # the HUD is above
# columns at the left above which gauges hang lower: breath, and why not to boost
GAUGES: Final = 128
BELOW_GAUGES: Final = 103
BOX: Final = (28, 40)  # pixels around a mark with its eye and pips that no words may cover
BOX_UP: Final = 24  # pixels of it above the mark's middle
ROOT: Final = 6  # pixels from a mark's middle down to the flame's root
ROOT_OF_SPARK: Final = 1  # the same on a plate, so that the smallest flame is in its middle
ARROW: Final = 4  # pixels
TIP: Final = 2  # pixels from the screen's edge to an arrow's tip, at the sides
TIP_UP, TIP_DOWN = 28, 19  # pixels from a mark's middle to it: beyond the eye, and the pips


class _Stage(NamedTuple):
    """How fire looks up to a distance in tiles: state of the sheet, glow, its strength."""

    tiles: int
    state: str
    glow: str
    strength: float


STAGES: Final = (
    _Stage(6, "omen_blaze", "glow_48", 0.9),
    _Stage(12, "omen_fire", "glow_24", 0.8),
    _Stage(20, "omen_flame", "glow_24", 0.4),
)
FARTHEST: Final = _Stage(0, "omen_spark", "glow_12", 0.4)
PULSE_TICKS: Final = 14  # of the light of a blaze

SEEN_TILES: Final = 40  # as far as a blast lights the sky
FLASH_TICKS: Final = 26
SKY_Y: Final = 70  # pixels: above the eaves
SKY_SHARE: Final = 0.9
EDGE_SHARE: Final = 1.0
REDUCED: Final = 0.25  # the reduce-flashing option; half of it is still a flash in a dark sky

PLATE: Final = 12  # pixels, radius of what lies under a mark in safe colours
PLATE_UP: Final = 2  # pixels that its middle is above the mark's
EYE_UP: Final = 21  # pixels from the mark's middle to the eye above it
EYE_BACK: Final = (
    "..#######..", ".#########.", "###########", "###########", ".#########.", "..#######..",
)  # fmt: skip
EYE_OPEN: Final = (
    "...........", "...#####...", ".###...###.", ".###...###.", "...#####...", "...........",
)  # fmt: skip
EYE_SHUT: Final = (
    "...........", "...........", ".#.......#.", "..##...##..", "....###....", "...........",
)  # fmt: skip
EAR: Final = (
    "...........", "...####....", "..##..##...", "...##.##...", "....###....", "...........",
)  # fmt: skip
ASKS: Final = (
    ".....##....", "....#..#...", "......#....", ".....#.....", "...........", ".....#.....",
)  # fmt: skip
EYES: Final = {
    Watch.SEES: (EYE_OPEN, WHITE),
    Watch.HEARS: (EAR, WHITE),
    Watch.FOLLOWS: (EYE_SHUT, CREAM),
    Watch.LOST: (ASKS, YELLOW),
}
PIPS_DOWN: Final = 10  # pixels from the mark's middle to the pips below it: more of them, nearer
PIPS_OF_PLATE: Final = 14


class Omens:
    """Draws what tells of the boy who is not on screen."""

    def __init__(self, sheets: Sheets, lights: Lights) -> None:
        """Nothing has happened yet."""
        self._effects = sheets.sheet("effects")
        self._lights = lights
        self._watched = Watched()
        self._flashed_at = -FLASH_TICKS
        self.danger = USUAL_DANGER
        """The colours of danger, by the person's options."""

    def tick(self, world: World) -> None:
        """Takes in what he sees, and whether a blast is near enough to be seen in the sky."""
        self._watched.tick(world)
        chaser = world.katsuki
        if chaser is None or _tiles(world.izuku, chaser) > SEEN_TILES:
            return
        if any(event.name == "blast" for event in world.events):
            self._flashed_at = world.tick

    def _draw_eye(self, surface: Surface, x: int, y: int) -> None:
        """Whether he sees whom he is after: an open eye, a shut one, a question."""
        rows, colour = EYES[self._watched.state]
        left, top = x - len(rows[0]) // 2, y - EYE_UP
        surface.blit(pixels(EYE_BACK, INK), (left, top))
        surface.blit(pixels(rows, colour), (left, top))

    def draw_sky(
        self, surface: Surface, feet: tuple[int, int], tick: int, *, reduced: bool
    ) -> None:
        """Lights the sky behind the roofs after a blast of a boy whose `feet` are off screen."""
        share = self._flash(feet, tick, reduced=reduced)
        if share > 0:
            x = min(max(feet[0], 0), SCREEN_WIDTH)
            self._lights.haze(surface, "flash_field", x, SKY_Y, self.danger.glow, SKY_SHARE * share)

    def draw(
        self,
        surface: Surface,
        world: World,
        other: Athlete,
        feet: tuple[int, int],
        *,
        reduced: bool,
    ) -> None:
        """Marks the edge beyond which the `other` boy's `feet` are, in pixels of the screen."""
        place = self._place(other, feet)
        if place is None:
            return
        x, y = place
        fiery = other.who == "katsuki"
        if fiery:
            share = self._flash(feet, world.tick, reduced=reduced)
            edge = min(max(feet[0], 0), SCREEN_WIDTH)
            self._lights.haze(surface, "glow_96", edge, y, self.danger.glow, EDGE_SHARE * share)
            self._burn(surface, x, y, _tiles(world.izuku, other), world.tick)
            self._draw_eye(surface, x, y)
        _arrow(surface, (x, y), feet, self._side(other) - TIP, self.danger.mark if fiery else CREAM)

    def box(self, other: Athlete, feet: tuple[int, int]) -> pygame.Rect | None:
        """What the mark of the `other` boy covers of the screen; None without one."""
        place = self._place(other, feet)
        if place is None:
            return None
        return pygame.Rect(place[0] - BOX[0] // 2, place[1] - BOX_UP, *BOX)

    def _place(self, other: Athlete, feet: tuple[int, int]) -> tuple[int, int] | None:
        if not off_screen(*feet) or other.state in ("hidden", "respawn"):
            return None
        side = self._side(other)
        x = min(max(feet[0], side), SCREEN_WIDTH - side)
        highest = BELOW_GAUGES if x < GAUGES else HIGHEST
        return x, min(max(feet[1] - MIDDLE, highest), LOWEST)

    def _side(self, other: Athlete) -> int:
        """Pixels from the screen's edge to the mark."""
        return SIDE if self.danger.plate is None or other.who != "katsuki" else SIDE_PLATE

    def _flash(self, feet: tuple[int, int], tick: int, *, reduced: bool) -> float:
        since = tick - self._flashed_at
        if not 0 <= since < FLASH_TICKS or not off_screen(*feet):
            return 0.0
        return (1 - since / FLASH_TICKS) * (REDUCED if reduced else 1.0)

    def _burn(self, surface: Surface, x: int, y: int, tiles: int, tick: int) -> None:
        stage = next((stage for stage in STAGES if tiles <= stage.tiles), FARTHEST)
        beat = 1.0
        if stage is STAGES[0]:
            beat -= 0.4 * abs(tick % PULSE_TICKS / PULSE_TICKS * 2 - 1)
        if self.danger.plate is not None:
            middle = (x, y - PLATE_UP)
            pygame.draw.circle(surface, self.danger.mark, middle, PLATE)
            pygame.draw.circle(surface, self.danger.plate, middle, PLATE - 1)
        else:
            self._lights.glow(surface, stage.glow, x, y, self.danger.glow, stage.strength * beat)
        bare = self.danger.plate is None
        root = ROOT if bare or stage is not FARTHEST else ROOT_OF_SPARK
        frame = self._effects.animation(stage.state).looped(tick)
        surface.blit(frame.surface, frame.corner(x, y + root))
        down = PIPS_DOWN if bare else PIPS_OF_PLATE
        _pips(surface, x, y + down, stage, self.danger.mark)


def off_screen(x: int, y: int) -> bool:
    """Whether nothing of a figure with its feet at a pixel of the screen is seen."""
    across = -HALF_WIDTH < x < SCREEN_WIDTH + HALF_WIDTH
    return not (across and 0 < y < SCREEN_HEIGHT + HEIGHT)


def _tiles(runner: Athlete, chaser: Athlete) -> int:
    return round(math.hypot(runner.x - chaser.x, runner.y - chaser.y)) // TILE_PIXELS


def _pips(surface: Surface, x: int, y: int, stage: _Stage, colour: Colour) -> None:
    """One to four pips below a mark, more of them the nearer he is: told without a colour."""
    count = 1 + (len(STAGES) - STAGES.index(stage) if stage in STAGES else 0)
    left = x - (4 * count - 1) // 2
    surface.fill(INK, (left - 1, y - 1, 4 * count + 1, 5))
    for pip in range(count):
        surface.fill(colour, (left + 4 * pip, y, 3, 3))


def _arrow(
    surface: Surface, at: tuple[int, int], feet: tuple[int, int], aside: int, colour: Colour
) -> None:
    """A wedge between a mark and the edge that it stands at, `aside` pixels off at the sides."""
    if 0 < feet[0] < SCREEN_WIDTH:
        way = (0, 1 if feet[1] > at[1] else -1)
    else:
        way = (1 if feet[0] > at[0] else -1, 0)
    away = aside if way[0] else TIP_DOWN if way[1] > 0 else TIP_UP
    tip = (at[0] + way[0] * away, at[1] + way[1] * away)
    for reach, shade in ((ARROW + 1, INK), (ARROW - 1, colour)):
        base = (tip[0] - way[0] * reach, tip[1] - way[1] * reach)
        wide = (way[1] * reach, way[0] * reach)
        end = (tip[0] + way[0] * (shade == INK), tip[1] + way[1] * (shade == INK))
        left = (base[0] + wide[0], base[1] + wide[1])
        right = (base[0] - wide[0], base[1] - wide[1])
        pygame.draw.polygon(surface, shade, (end, left, right))
