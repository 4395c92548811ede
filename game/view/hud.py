"""The head-up display: strength, breath, how near the pursuer is, phone and pages."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING, Final

import pygame

from game.sim.units import TILE_PIXELS
from game.view.breath_guide import BreathGuide
from game.view.camera import SCREEN_WIDTH
from game.view.danger import USUAL_DANGER
from game.view.faces import Faces
from game.view.gauges import (
    BOLT,
    BREATH,
    CREAM,
    CROWD,
    DROP,
    GREY,
    ORANGE,
    PAGE,
    PALE,
    PALE_SKY,
    RED_ORANGE,
    SKY,
    WHITE,
    YELLOW,
    bar,
    panel,
    pixels,
    squeezed,
    wave,
)
from game.view.hideout import sees_out
from game.view.phone import PhoneCorner
from game.view.strength import FLASH_RAMP, boost_ramp, draw_stamina, draw_strain, strength_seen

if TYPE_CHECKING:
    from pygame import Surface

    from game.sim.athlete import Athlete
    from game.sim.world import World
    from game.view.gauges import Ramp
    from game.view.sheets import Colour, Sheets
    from game.view.text import Font

TOP: Final = 6  # pixels from the screen's upper edge
PLATE_HEIGHT: Final = 17
LEFT: Final = (6, TOP)  # corner of the panel at the left, pixels
WAVE: Final = (76, 22, 28)  # left end, middle row and width, pixels
SWEAT_RAMP: Ramp = (YELLOW, ORANGE, RED_ORANGE)
WET_RAMP: Ramp = (WHITE, PALE_SKY, SKY)
SWEAT_SEGMENT: Final = 12  # pixels

TRACK: Final = 150  # pixels
ROAD_X: Final = (SCREEN_WIDTH - TRACK) // 2 - 8  # pixels, of the plate around the track
DISTANCE: Final = 16  # pixels from the track's end to the distance in words
AHEAD: Final = TRACK  # pixels from the plate's left end to the runner; to a pursuer who is ahead
TRACK_LEFT: Final = 16  # pixels to whoever is at the other end
TRACK_METRES: Final = 40  # a pursuer farther away stands at the track's end
# by which the pursuer must be on the other side for the road to turn round
TURNS_PIXELS: Final = 32
SIDE_BY_SIDE: Final = 16  # pixels between two heads at the least, so that both faces are seen
NEAR_METRES: Final = 10
HEAD_ROWS: Final = 17  # of a head's picture that fit the panel

APART: Final = 4  # pixels between two plates
PAGES_WORD: Final = 14  # pixels from their plate's left end to the count
TOO_CLOSE: Final = "too close to people"

DENIED_TICKS: Final = 50  # how long the reason for a refused boost is shown
PAGE_TICKS: Final = 150
VETO_TICKS: Final = 60  # how long a blast that was held back is told beside his head
SHAKES_TICKS: Final = 14
VETO_PLATE: Final = (32, 15)  # pixels
PAGES_IN_ALL: Final = 24


class Hud:
    """Draws over the finished picture; reads the boy it is for and his surroundings."""

    def __init__(self, sheets: Sheets, font: Font) -> None:
        """Makes the plates once."""
        self._heads = sheets.sheet("heads")
        self._effects = sheets.sheet("effects")
        self._font = font
        self._left = panel(104, 25)
        self._left_tall = panel(104, 36)
        self._phone = PhoneCorner(font)
        self._veto_plate = panel(*VETO_PLATE)
        self._guide = BreathGuide(font)
        # pictures that stay until what is seen on them changes
        self._strength = self._left
        self._strength_seen: tuple[Ramp, Ramp, int, int, int] | None = None
        self._pursuit_picture = self._left
        self._pursuit_seen: tuple[int, str, str, bool, Colour] | None = None
        self._from_the_right = False
        self._denied_at = -DENIED_TICKS
        self._vetoed_at = -VETO_TICKS
        self._page_at = -PAGE_TICKS
        self._faces = Faces()
        self.looks = {"izuku": "izuku", "katsuki": "katsuki"}
        """What each boy looks like: the name of the sheet that he is drawn from."""
        self.danger = USUAL_DANGER
        """The colours of danger, by the person's options."""
        self.pages_kept = 0
        """Pages found in earlier levels, added to this level's."""
        self._lay_out()

    def _lay_out(self) -> None:
        """Makes the plates that are as large as their words."""
        font = self._font
        self._big = font.big
        self._track = _track_plate(font.width("888m"))
        self._pages_width = PAGES_WORD + font.width(f"{PAGES_IN_ALL}/{PAGES_IN_ALL}") + 4
        self._pages_plate = panel(self._pages_width, PLATE_HEIGHT)
        pages = self._phone.left - 2 * APART - self._pages_width
        self._road_x = min(ROAD_X, pages - self._track.get_width())
        self._reason = panel(font.width(TOO_CLOSE) + 20, font.height + 4)
        self._pursuit_seen = None

    def tick(self, world: World) -> None:
        """Takes in what happened in a tick."""
        self._guide.tick(world)
        self._faces.tick(world)
        for event in world.events:
            if event.name == "boost_denied":
                self._denied_at = world.tick
            elif event.name == "blast_vetoed":
                self._vetoed_at = world.tick
            elif event.name == "page":
                self._page_at = world.tick

    def draw(self, surface: Surface, world: World, boy: Athlete) -> None:
        """Draws everything for the boy whose side is played."""
        tick = world.tick
        if self._big != self._font.big:
            self._lay_out()
        if boy.who == "izuku":
            self._izuku(surface, boy, tick)
        else:
            self._katsuki(surface, boy, tick)
        self._guide.draw(surface, world, boy)
        other = world.izuku if boy.who == "katsuki" else world.katsuki
        chaser = world.katsuki
        seen = chaser is not None and chaser.state != "hidden"
        if boy.who == "izuku" and not sees_out(world):
            seen = False
        over = world.roof_end is not None and world.roof_end.under_way
        if seen and other is not None and chaser is not None and not over:
            self._pursuit(surface, world, chaser)
        if world.phone is not None and boy.who == "izuku":
            self._phone.draw(surface, world.phone, tick)
        if tick - self._page_at < PAGE_TICKS:
            self._pages(surface, world)

    def _izuku(self, surface: Surface, boy: Athlete, tick: int) -> None:
        since = tick - self._denied_at
        denied = since if since < DENIED_TICKS else None
        ramp = boost_ramp(boy, tick, denied, self.danger)
        seen = strength_seen(boy, tick, ramp, self.danger)
        if seen != self._strength_seen:
            self._strength_seen, self._strength = seen, self._izukus_strength(boy, tick, ramp)
        surface.blit(self._strength, LEFT)
        wave(surface, *WAVE, boy.panic / 100, tick)
        if denied is not None:
            surface.blit(self._reason, (6, TOP + 27))
            surface.blit(pixels(CROWD, ramp[0] if ramp == FLASH_RAMP else CREAM), (10, TOP + 31))
            self._font.draw(surface, TOO_CLOSE, 21, TOP + 30, CREAM)

    def _izukus_strength(self, boy: Athlete, tick: int, ramp: Ramp) -> Surface:
        """The panel at the left but for the wave, which never rests."""
        picture = self._left.copy()
        picture.blit(pixels(BOLT, ramp[1]), (10 - LEFT[0], 8 - TOP))
        draw_strain(picture, 20 - LEFT[0], 9 - TOP, boy, ramp, self.danger)
        picture.blit(pixels(BREATH, PALE_SKY), (10 - LEFT[0], 20 - TOP))
        draw_stamina(picture, 20 - LEFT[0], 20 - TOP, boy, tick, self.danger)
        return squeezed(picture)

    def _katsuki(self, surface: Surface, boy: Athlete, tick: int) -> None:
        surface.blit(self._left_tall, LEFT)
        wet = int(getattr(boy, "palm_wetness", 0))
        surface.blit(pixels(BOLT, ORANGE), (10, 8))
        bar(surface, 20, 9, 84, int(getattr(boy, "sweat", 0)) / 100, SWEAT_RAMP, SWEAT_SEGMENT)
        self._breath(surface, boy, tick)
        surface.blit(pixels(DROP, PALE_SKY), (10, 30))
        bar(surface, 20, 31, 52, wet / 100, WET_RAMP)

    def _breath(self, surface: Surface, boy: Athlete, tick: int) -> None:
        surface.blit(pixels(BREATH, PALE_SKY), (10, 20))
        draw_stamina(surface, 20, 20, boy, tick, self.danger)
        wave(surface, *WAVE, boy.panic / 100, tick)

    def _pursuit(self, surface: Surface, world: World, chaser: Athlete) -> None:
        runner = world.izuku
        metres, since = _metres(runner, chaser), world.tick - self._vetoed_at
        held_back = since < VETO_TICKS
        chasers = "" if held_back else self._face(chaser, self._faces.chaser(world, chaser, metres))
        self._turn(runner, chaser)
        right = self._from_the_right
        runners = self._face(runner, self._faces.runner(world))
        seen = (metres, runners, chasers, right, self.danger.mark)
        if seen != self._pursuit_seen:
            self._pursuit_seen, self._pursuit_picture = seen, self._road(*seen[:3], right=right)
        surface.blit(self._pursuit_picture, (self._road_x, TOP))
        if held_back:
            face = self._face(chaser, "snarl")
            self._veto(surface, face, self._road_x + _chasers_place(metres, right=right), since)

    def _face(self, boy: Athlete, mood: str) -> str:
        """The picture of a mood, as wet as he is and in what he wears."""
        return f"{self.looks[boy.who]}_{mood}"

    def _turn(self, runner: Athlete, chaser: Athlete) -> None:
        """The pursuer's head is on the side from which he comes."""
        across = chaser.x - runner.x
        if abs(across) > TURNS_PIXELS:
            self._from_the_right = across > 0

    def _road(self, metres: int, runners: str, chasers: str, *, right: bool) -> Surface:
        """The way between the two, in metres, and their faces; the chaser's only with a name."""
        picture = pygame.Surface(self._track.get_size(), pygame.SRCALPHA)
        picture.blit(self._track, (0, 0))
        chaser, runner = _chasers_place(metres, right=right), TRACK_LEFT if right else AHEAD
        picture.fill(self.danger.mark, (min(chaser, runner), 15 - TOP, abs(chaser - runner), 1))
        self._head(picture, runners, runner, 0)
        if chasers:
            self._head(picture, chasers, chaser, 0)
        near = metres <= NEAR_METRES
        colour, y = YELLOW if near else WHITE, (PLATE_HEIGHT - self._font.capital) // 2
        self._font.draw(picture, f"{metres}m", TRACK + DISTANCE, y, colour)
        return squeezed(picture.convert_alpha())

    def _veto(self, surface: Surface, face: str, x: int, since: int) -> None:
        """His head shakes, his palms smoke, and below it stands why: people."""
        shake = (0, 1, 0, -1)[since // 2 % 4] if since < SHAKES_TICKS else 0
        self._head(surface, face, x + shake, TOP)
        smoke = self._effects.animation("palm_smoke").looped(since)
        surface.blit(smoke.surface, smoke.corner(x - 12, TOP + 17))
        surface.blit(smoke.surface, smoke.corner(x + 12, TOP + 17))
        left = x - VETO_PLATE[0] // 2
        surface.blit(self._veto_plate, (left, TOP + 18))
        sign = self._effects.animation("icon_veto").frames[0].surface
        surface.blit(sign, (left + 3, TOP + 19))
        surface.blit(pixels(CROWD, CREAM), (left + 20, TOP + 23))

    def _head(self, surface: Surface, face: str, x: int, y: int) -> None:
        frame = self._heads.animation(face).frames[0]
        width = frame.surface.get_width()
        surface.blit(frame.surface, (x - 9, y), (0, 0, width, HEAD_ROWS))

    def _pages(self, surface: Surface, world: World) -> None:
        corner = SCREEN_WIDTH - 6 if world.phone is None else self._phone.left - APART
        x, y = corner - self._pages_width, TOP
        surface.blit(self._pages_plate, (x, y))
        surface.blit(pixels(PAGE, CREAM), (x + 4, y + 5))
        count = f"{self.pages_kept + world.pages}/{PAGES_IN_ALL}"
        down = (PLATE_HEIGHT - self._font.capital) // 2
        self._font.draw(surface, count, x + PAGES_WORD, y + down, CREAM)


def _track_plate(word: int) -> Surface:
    """The road between the two, with a mark every four metres, and so many pixels for a word."""
    plate = panel(TRACK + DISTANCE + word + 4, PLATE_HEIGHT)
    plate.fill(GREY, (8, 15 - TOP, TRACK, 1))
    for mark in range(0, TRACK + 1, 15):
        plate.fill(PALE, (8 + mark, 14 - TOP, 1, 1))
    return plate


def _metres(runner: Athlete, chaser: Athlete) -> int:
    """A tile is a metre."""
    across, down = runner.x - chaser.x, runner.y - chaser.y
    return round(math.hypot(across, down)) // TILE_PIXELS


def _chasers_place(metres: int, *, right: bool) -> int:
    """Pixels from the plate's left end to the chaser, who comes from the left, or the right."""
    far = min(1.0, metres / TRACK_METRES)
    gap = SIDE_BY_SIDE + round(far * (AHEAD - TRACK_LEFT - SIDE_BY_SIDE))
    return TRACK_LEFT + gap if right else AHEAD - gap
