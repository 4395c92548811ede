"""Which pictures of the crowd's sheet show a civilian, an umbrella in the rain, the couple."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

import pygame

from game.sim.people import ADULT, BROAD, CHILD, ELDER, KINDS, TALL
from game.view.sheets import OPAQUE, wash

if TYPE_CHECKING:
    from collections.abc import Sequence

    from pygame import Surface

    from game.sim.civilian import Civilian
    from game.view.mood import Wash
    from game.view.sheets import Animation, Frame, Sheet

    Placed = tuple[Surface, tuple[int, int]]
    Whole = tuple[Surface, int, int]
    """A person's picture, and where its corner lies when the feet are at 0, 0."""

FIGURES: Final = {
    ADULT: range(36), CHILD: range(36, 44), ELDER: range(44, 52), BROAD: range(52, 58),
    TALL: range(58, 64),
}  # fmt: skip
"""The figures of the sheet that show each kind of person."""
PERSONS: Final = tuple(f"p{number:02d}" for figures in FIGURES.values() for number in figures)
STEP: Final = 7  # shares no factor with those counts, so that all come up, no two alike in a row
UMBRELLAS: Final = 8
STRIDE: Final = 3  # pixels a frame of walking
BROWSE_SHARE: Final = 4  # one of so many who stand looks at a window
SPREAD: Final = 7  # ticks, so that neighbours do not move in step

STATES: Final = {
    "walk": "walk", "stand": "stand", "wait": "stand", "stagger": "stagger",
    "complain": "complain", "startled": "startle", "flee": "flee", "hush": "stand",
    "cheer": "cheer", "enter": "stand", "come": "stand",
}  # fmt: skip
UNDER_UMBRELLA: Final = ("walk", "stand", "wait", "hush")
COUPLE: Final = {
    "gather": "proposal_ask", "hush": "proposal_ask", "cheer": "proposal_yes",
    "disperse": "proposal_hug", "over": "proposal_hug",
}  # fmt: skip


def figure_of(look: int, number: int) -> str:
    """The figure of one who has a look, by the number in the crowd.

    The simulation tells kinds apart, not faces. Neighbours have numbers that follow each other,
    so going round by number is what keeps twins apart.
    """
    figures = FIGURES[KINDS[look]]
    return PERSONS[figures[number * STEP % len(figures)]]


class Air:
    """What is between a lane and the eye: pictures are washed in it when they are first shown."""

    def __init__(self, washes: Sequence[Wash]) -> None:
        """Takes what a picture is washed with, one after the other."""
        self._washes = washes
        self._seen: dict[int, Surface] = {}  # by the plain picture's id

    def seen(self, picture: Surface) -> Surface:
        """A picture of a sheet as it is seen through this air."""
        key = id(picture)
        if key not in self._seen:
            air = picture.copy()
            for each in self._washes:
                wash(air, *each)
            self._seen[key] = air
        return self._seen[key]


class Look:
    """How one person looks in one state: whole pictures, shadow and all.

    `pictures` goes round, by the pixels walked if the person `walks`, else by ticks; each is None
    until `picture` made it.
    """

    __slots__ = ("_air", "_faint", "_frames", "_order", "_shadow", "_umbrella", "pictures", "walks")

    def __init__(
        self,
        animation: Animation,
        air: Air,
        shadow: Surface,
        *,
        stride: int | None = None,
        umbrella: Frame | None = None,
    ) -> None:
        """Takes frames that are shown by time, or `stride` of them onwards for each step walked."""
        self._frames = animation.frames
        self._air = air
        self._shadow = shadow
        self._umbrella = umbrella
        self._order = _by_time(animation) if stride is None else _by_steps(animation, stride)
        self.walks = stride is not None
        self.pictures: list[Whole | None] = [None] * len(self._order)
        self._faint: dict[tuple[int, int], Whole] = {}

    def picture(self, number: int) -> Whole:
        """Makes the picture with a number among all of them, for this time and the next ones."""
        shown = self._order[number]
        whole = _whole(self.parts(number, (0, 0)), self._shadow, OPAQUE)
        for other, frame in enumerate(self._order):
            if frame == shown:
                self.pictures[other] = whole
        return whole

    def faint(self, number: int, seen: int) -> Whole:
        """The same of somebody of whom only so much of 255 is seen; the shadow stays."""
        key = (self._order[number], seen)
        if key not in self._faint:
            self._faint[key] = _whole(self.parts(number, (0, 0)), self._shadow, seen)
        return self._faint[key]

    def parts(self, number: int, feet: tuple[int, int]) -> list[Placed]:
        """What it is put together from but for the shadow, first drawn first, feet at a pixel."""
        frame = self._frames[self._order[number]]
        figure = (self._air.seen(frame.surface), frame.corner(*feet))
        if self._umbrella is None:
            return [figure]
        hand = frame.point("hand", *feet)
        umbrella = self._air.seen(self._umbrella.surface), self._umbrella.corner(*hand)
        return [umbrella, figure]


class People:
    """The civilians of a sheet; how one looks in a state is found once."""

    def __init__(self, sheet: Sheet, air: Air, shadow: Surface) -> None:
        """Takes a sheet with the states of all persons and umbrellas, and everybody's shadow."""
        self._sheet = sheet
        self._air = air
        self._shadow = shadow
        self._looks: dict[tuple[str, str, bool, int], Look] = {}

    def look(self, civilian: Civilian, *, rained_on: bool) -> Look:
        """How a civilian looks just now; those who look alike share it."""
        state, left = civilian.state, civilian.heading < 0
        shelters = rained_on and state in UNDER_UMBRELLA
        # only what the pictures show, so that as few as can be are made
        shown = f"umbrella {state == 'walk'}" if shelters else _state_of(civilian)
        umbrella = civilian.number % UMBRELLAS if shelters else 0
        key = (figure_of(civilian.look, civilian.number), shown, left, umbrella)
        if key not in self._looks:
            make = self._under_umbrella if shelters else self._plain
            self._looks[key] = make(key[0], civilian)
        return self._looks[key]

    def couple(self, phase: str, tick: int, feet: tuple[int, int]) -> Placed:
        """The two whom everybody looks at, in a phase of the proposal that is not empty."""
        frame = self._sheet.animation(COUPLE[phase]).looped(tick)
        return self._air.seen(frame.surface), frame.corner(*feet)

    def _plain(self, person: str, civilian: Civilian) -> Look:
        mirrored, shown = civilian.heading < 0, _state_of(civilian)
        animation = self._sheet.animation(f"{person}_{shown}", mirrored=mirrored)
        if shown == "walk":
            stride = -1 if mirrored else 1
            return Look(animation, self._air, self._shadow, stride=stride)
        return Look(animation, self._air, self._shadow)

    def _under_umbrella(self, person: str, civilian: Civilian) -> Look:
        animation = self._sheet.animation(f"{person}_umbrella", mirrored=civilian.heading < 0)
        umbrella = self._sheet.animation(f"umbrella{civilian.number % UMBRELLAS}_open").frames[0]
        stride = int(civilian.state == "walk")
        return Look(animation, self._air, self._shadow, stride=stride, umbrella=umbrella)


def _state_of(civilian: Civilian) -> str:
    """The state of the sheet that shows what a civilian does."""
    shown = STATES.get(civilian.state, "stand")
    return "browse" if shown == "stand" and civilian.look % BROWSE_SHARE == 0 else shown


def _by_time(animation: Animation) -> list[int]:
    """Which frame is shown in each tick of an animation, by its number."""
    shown = [number for number, frame in enumerate(animation.frames) for _ in range(frame.ticks)]
    return shown or [0]


def _by_steps(animation: Animation, stride: int) -> list[int]:
    """Which frame is shown at each pixel of a walk."""
    count = len(animation.frames)
    return [pixel // STRIDE * stride % count for pixel in range(STRIDE * count)]


def _whole(parts: Sequence[Placed], shadow: Surface, seen: int) -> Whole:
    """A shadow under feet at 0, 0 and pictures over it as one, which is quick to draw."""
    under = shadow.get_rect(midtop=(0, -1))
    box = under.unionall([picture.get_rect(topleft=corner) for picture, corner in parts])
    whole = pygame.Surface(box.size, pygame.SRCALPHA)
    whole.blit(shadow, (under.x - box.x, under.y - box.y))
    for picture, (x, y) in parts:
        picture.set_alpha(seen)
        whole.blit(picture, (x - box.x, y - box.y))
        picture.set_alpha(OPAQUE)
    whole = whole.convert_alpha()
    whole.set_alpha(OPAQUE, pygame.RLEACCEL)  # skips what is empty, copies what is solid
    return whole, box.x, box.y
