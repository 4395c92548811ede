"""A soft word about a key at the moment it is of use, gone as soon as it was used."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, NamedTuple

import pygame

from game.play.attempt import KATSUKI
from game.sim.buttons import BOOST, JUMP, LEFT, RIGHT
from game.sim.grip import HELD
from game.sim.level import SOLID
from game.sim.one_for_all import CROWD_RADIUS, CROWD_STOPS
from game.sim.roof_end import LIE_TICKS, PASSED, frame_of
from game.sim.shops import INSIDE
from game.sim.units import TILE_PIXELS
from game.view.camera import SCREEN_WIDTH
from game.view.gauges import CREAM, INK, PALE, panel

if TYPE_CHECKING:
    from pygame import Surface

    from game.sim.athlete import Athlete
    from game.sim.world import World
    from game.view.text import Font

LASTS: Final = 8 * 60  # ticks that a word is shown; who does not need it by then never will
FADES: Final = 20  # ticks
LINGERS: Final = 90  # ticks that a word stays when its moment has passed
LINGERS_ON_A_SPOT: Final = 30  # the same, for a key that does this only where he stands
STUCK_TICKS: Final = 20  # of running into something
SLOW: Final = 20  # px/s
BROWSED_TICKS: Final = 60  # in a shop, and one knows how
HIGH_JUMP_TICKS: Final = 12  # a jump that was held for so long was meant to be high
BOTTOM: Final = 256  # row of the screen at which the words end
ASIDE: Final = 3  # pixels between them and what is said there
BELOW_HUD: Final = 30  # pixels
CAP_PADDING: Final = 4
PLATE: Final = 3  # pixels of the plate around the words

SHAFT: Final = 6  # tiles: walls that are farther apart are no shaft
HOPPED: Final = 2  # tiles over the hips: what ends below is hopped onto, not kicked off

DUCK, CALM, BROWSE, OUT, DOOR, HEAD, CALL, PUSH, KICK, HIGHER, RUN, HOP, BURST, WAIT = range(14)
"""The lessons; of two that are due the first one is shown."""


class Lesson(NamedTuple):
    """What to press, on keys and on a pad, and what for."""

    keys: tuple[str, ...]
    pad: tuple[str, ...]
    word: str


LESSONS: Final = {
    DUCK: Lesson(("↓",), ("stick ↓",), "duck out"),
    CALM: Lesson(("V",), ("Y",), "don't tug: breathe"),
    BROWSE: Lesson(("←", "→"), ("stick",), "hold: browse till he has passed"),
    OUT: Lesson(("C",), ("B",), "leave"),
    DOOR: Lesson(("C",), ("B",), "into the shop"),
    HEAD: Lesson(("↑",), ("stick",), "lift your head"),
    CALL: Lesson(("C",), ("B",), "hold: call him"),
    PUSH: Lesson(("C", "←"), ("B", "stick"), "hold: push"),
    KICK: Lesson(("Space",), ("A",), "kick off the wall"),
    HIGHER: Lesson(("Space",), ("A",), "hold: higher"),
    RUN: Lesson(("←", "→"), ("stick",), "run"),
    HOP: Lesson(("Space",), ("A",), "jump"),
    BURST: Lesson(("X",), ("X",), "boost"),
    WAIT: Lesson((), (), "Katsuki comes in a moment"),
}
STAY: Final = (RUN, WAIT)
"""What is told for as long as it is due."""
RESTS: Final = ("seated", "hidden", "fallen")
"""States of a boy whose legs have nothing to learn just now."""
HANDS_OFF: Final = (DUCK, CALM)
"""What is told to a boy who is held, and to nobody else."""
BLAST: Final = Lesson(("X",), ("X",), "blast, far from people")


class Prompt:
    """Key caps at the screen's lower edge, one thing at a time."""

    def __init__(self, font: Font, side: str, *, pad: bool, known: bool) -> None:
        """Nothing was pressed yet; with `pad` names are a pad's, with `known` nothing is said."""
        self._font = font
        self._pad = pad
        self._lessons = LESSONS | ({BURST: BLAST} if side == KATSUKI else {})
        self._rows: dict[tuple[int, bool], Surface] = {}
        self._learnt = set(LESSONS) - {WAIT} if known else set()
        self._shown = dict.fromkeys(LESSONS, 0)
        self._strength = dict.fromkeys(LESSONS, 0)
        self._due_until = dict.fromkeys(LESSONS, -1)
        self._tick = 0
        self._stuck = 0
        self._held = 0
        self._browsed = 0

    def tick(self, pressed: int, world: World, boy: Athlete) -> None:
        """Takes in a tick: the buttons, and how it goes for the boy who is played."""
        self._tick += 1
        blocked = pressed & (LEFT | RIGHT) and boy.on_ground and abs(boy.vx) < SLOW
        self._stuck = self._stuck + 1 if blocked else 0
        self._held = self._held + 1 if pressed & JUMP else 0
        if not _is_off_stage(boy):
            self._learn(pressed, world, boy)
        free = True
        held = boy.state == "grabbed"
        for lesson in LESSONS:
            if held != (lesson in HANDS_OFF):
                self._due_until[lesson] = -1
            elif lesson not in self._learnt and self._is_due(lesson, world, boy):
                lingers = LINGERS if PUSH < lesson < WAIT else LINGERS_ON_A_SPOT
                self._due_until[lesson] = self._tick + lingers
            wanted = free and lesson not in self._learnt and self._tick <= self._due_until[lesson]
            free = free and not wanted
            self._shown[lesson] += wanted
            if self._shown[lesson] >= LASTS and lesson not in STAY:
                self._learnt.add(lesson)
            change = 1 if wanted else -1
            self._strength[lesson] = min(FADES, max(0, self._strength[lesson] + change))

    def draw(self, surface: Surface, taken: pygame.Rect | None = None) -> pygame.Rect | None:
        """Draws what is worth knowing now, clear of what is `taken` of the lower edge.

        Returns what it covers, if anything.
        """
        lesson = max(self._strength, key=self._strength.__getitem__)
        if not self._strength[lesson]:
            return None
        row = self.row(lesson)
        row.set_alpha(255 * self._strength[lesson] // FADES)
        place = _place(row, taken)
        surface.blit(row, place)
        return place

    def row(self, lesson: int) -> Surface:
        """The key caps and the word of a lesson, a key of `LESSONS`."""
        key = (lesson, self._font.big)
        if key not in self._rows:
            it = self._lessons[lesson]
            self._rows[key] = key_row(self._font, it.pad if self._pad else it.keys, it.word)
        return self._rows[key]

    def _learn(self, pressed: int, world: World, boy: Athlete) -> None:
        """Ticks off what was just done."""
        done = {RUN: pressed & (LEFT | RIGHT), HOP: pressed & JUMP, BURST: pressed & BOOST}
        if world.roof_end is not None:
            done[HEAD] = world.roof_end.waits == len(PASSED)
        self._learnt.update(lesson for lesson, bits in done.items() if bits)
        scene = world.scene
        if scene is not None and boy.who != KATSUKI:
            inside = scene.shops.phase == INSIDE
            self._browsed += inside and bool(pressed & (LEFT | RIGHT))
            if inside:
                self._learnt.add(DOOR)
            if self._browsed >= BROWSED_TICKS:
                self._learnt.add(BROWSE)
        if self._held >= HIGH_JUMP_TICKS and not self._stuck:
            self._learnt.add(HIGHER)
        if any(event.name == "wall_kick" and event.who == boy.who for event in world.events):
            self._learnt.add(KICK)

    def _is_due(self, lesson: int, world: World, boy: Athlete) -> bool:
        """Whether now is the moment for it; first legs, then jumps, then powers."""
        if _is_off_stage(boy) or lesson == WAIT:
            return _is_off_stage(boy) and lesson == WAIT
        if lesson <= DOOR:
            return boy.who != KATSUKI and _in_scene(lesson, world, boy)
        if lesson in (HEAD, CALL, PUSH):
            return _is_due_on_the_last_roof(lesson, world, boy)
        if boy.state in RESTS:
            return False
        if lesson == RUN:
            return True
        if lesson == HOP:
            return RUN in self._learnt
        if HOP not in self._learnt:
            return False
        if lesson == HIGHER:
            return self._stuck >= STUCK_TICKS
        if lesson == KICK:
            return not boy.on_ground and _in_shaft(world, boy)
        if boy.who == KATSUKI:
            return True
        return world.crowd.count_within(boy.sx, boy.sy, CROWD_RADIUS) < CROWD_STOPS


def _place(row: Surface, taken: pygame.Rect | None) -> pygame.Rect:
    """In the middle of the lower edge, or of what is left of it beside what is said.

    Where that is too little it is below the HUD: above what is said are people.
    """
    screen = pygame.Rect(0, 0, SCREEN_WIDTH, BOTTOM)
    if taken is None:
        return row.get_rect(midbottom=screen.midbottom)
    left, right = taken.left, SCREEN_WIDTH - taken.right
    if row.get_width() + ASIDE > max(left, right):
        return row.get_rect(midtop=(SCREEN_WIDTH // 2, BELOW_HUD))
    middle = left // 2 if left > right else SCREEN_WIDTH - right // 2
    return row.get_rect(midbottom=(middle, BOTTOM))


def _is_off_stage(boy: Athlete) -> bool:
    """Whether a person who plays Katsuki has to wait for his entrance."""
    return boy.who == KATSUKI and boy.state == "hidden"


def _in_scene(lesson: int, world: World, boy: Athlete) -> bool:
    """Whether a door, a shop or a grip makes a key worth knowing."""
    scene = world.scene
    if scene is None:
        return False
    shops, grip = scene.shops, scene.grip
    if lesson == DOOR:
        return shops.may_enter(boy, world.tick) >= 0
    if lesson in (BROWSE, OUT):
        return shops.phase == INSIDE
    if grip is None or not grip.holds:
        return False
    return grip.units == 0 if lesson == DUCK else grip.phase == HELD


def _is_due_on_the_last_roof(lesson: int, world: World, boy: Athlete) -> bool:
    """Whether there is a head to lift, a phone to take out, or something to push over."""
    end = world.roof_end
    if end is None:
        return False
    if lesson == HEAD:
        return end.phase == "lies" and world.tick - end.since > LIE_TICKS
    if end.phase != "stands" or boy.who == KATSUKI:
        return False
    frame = frame_of(world.gadgets)
    if lesson == CALL:
        return end.near_phone(boy) and (frame is None or not frame.loose)
    return frame is not None and not frame.loose and frame.has_behind(boy)


def _in_shaft(world: World, boy: Athlete) -> bool:
    """Whether there are walls to both sides, near enough to be kicked in turn."""
    y = boy.y - boy.height // 2 - HOPPED * TILE_PIXELS
    for side in (-1, 1):
        places = (boy.x + side * tiles * TILE_PIXELS for tiles in range(1, SHAFT))
        if not any(world.level.flag_at(x, y) & SOLID == SOLID for x in places):
            return False
    return True


def key_row(font: Font, caps: tuple[str, ...], word: str) -> Surface:
    """Key caps and a word on a plate, as a picture."""
    widths = [font.width(cap) + 2 * CAP_PADDING for cap in caps]
    width = sum(widths) + 2 * len(caps) + 4 + font.width(word) + 2
    high = font.capital + 7
    row = panel(width + 2 * PLATE, high + 2 + 2 * PLATE)
    x = PLATE
    for cap, cap_width in zip(caps, widths, strict=True):
        pygame.draw.rect(row, PALE, (x, PLATE + 1, cap_width, high + 1), border_radius=3)
        pygame.draw.rect(row, CREAM, (x, PLATE, cap_width, high), border_radius=3)
        font.draw(row, cap, x + CAP_PADDING, PLATE + 3, INK)
        x += cap_width + 2
    font.draw(row, word, x + 3, PLATE + 3, CREAM, INK)
    return row
