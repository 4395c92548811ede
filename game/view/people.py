"""Which pictures of the crowd's sheet show a civilian, an umbrella in the rain, the couple."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from game.sim.people import ADULT, BROAD, CHILD, ELDER, KINDS, TALL

if TYPE_CHECKING:
    from pygame import Surface

    from game.sim.civilian import Civilian
    from game.view.sheets import Animation, Frame, Sheet

    Placed = tuple[Surface, tuple[int, int]]

FIGURES = {
    ADULT: range(36), CHILD: range(36, 44), ELDER: range(44, 52), BROAD: range(52, 58),
    TALL: range(58, 64),
}  # fmt: skip
"""The figures of the sheet that show each kind of person."""
PERSONS = tuple(f"p{number:02d}" for figures in FIGURES.values() for number in figures)
STEP = 7  # shares no factor with those counts, so that all come up, no two alike in a row
UMBRELLAS = 8
STRIDE = 3  # pixels a frame of walking
BROWSE_SHARE = 4  # one of so many who stand looks at a window
SPREAD = 7  # ticks, so that neighbours do not move in step

STATES = {
    "walk": "walk", "stand": "stand", "wait": "stand", "stagger": "stagger",
    "complain": "complain", "startled": "startle", "flee": "flee", "hush": "stand",
    "cheer": "cheer", "enter": "stand", "come": "stand",
}  # fmt: skip
UNDER_UMBRELLA = ("walk", "stand", "wait", "hush")
COUPLE = {
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


class _Look(NamedTuple):
    """How somebody in one state is drawn: by time, or by `stride` frames for each step walked."""

    animation: Animation
    timed: bool
    stride: int = 0
    umbrella: Frame | None = None


class People:
    """The civilians of a sheet; how one looks in a state is found once."""

    def __init__(self, sheet: Sheet) -> None:
        """Takes a sheet with the states of all persons and umbrellas."""
        self._sheet = sheet
        self._looks: dict[tuple[int, int, str, int, bool], _Look] = {}

    def pictures(
        self, civilian: Civilian, place: int, feet: tuple[int, int], *, rained_on: bool
    ) -> list[Placed]:
        """The pictures, first drawn first, and their corners when the `feet` are at a pixel.

        `place` is the pixel column of the level, by which steps are counted.
        """
        number = civilian.number
        key = (number, civilian.look, civilian.state, civilian.heading, rained_on)
        look = self._looks.get(key)
        if look is None:
            look = self._looks[key] = self._look(civilian, rained_on=rained_on)
        if look.timed:
            frame = look.animation.looped(civilian.state_ticks + number * SPREAD)
        else:
            frame = look.animation.numbered(place // STRIDE * look.stride)
        x, y = feet
        figure = (frame.surface, (x - frame.anchor_x, y - frame.anchor_y))
        if look.umbrella is None:
            return [figure]
        return [(look.umbrella.surface, look.umbrella.corner(*frame.point("hand", x, y))), figure]

    def couple(self, phase: str, tick: int, feet: tuple[int, int]) -> Placed:
        """The two whom everybody looks at, in a phase of the proposal that is not empty."""
        frame = self._sheet.animation(COUPLE[phase]).looped(tick)
        return frame.surface, frame.corner(*feet)

    def _look(self, civilian: Civilian, *, rained_on: bool) -> _Look:
        look, state, mirrored = civilian.look, civilian.state, civilian.heading < 0
        person = figure_of(look, civilian.number)
        if rained_on and state in UNDER_UMBRELLA:
            animation = self._sheet.animation(f"{person}_umbrella", mirrored=mirrored)
            umbrella = self._sheet.animation(f"umbrella{civilian.number % UMBRELLAS}_open").frames[
                0
            ]
            return _Look(animation, timed=False, stride=int(state == "walk"), umbrella=umbrella)
        shown = STATES.get(state, "stand")
        if shown == "stand" and look % BROWSE_SHARE == 0:
            shown = "browse"
        animation = self._sheet.animation(f"{person}_{shown}", mirrored=mirrored)
        if shown == "walk":
            return _Look(animation, timed=False, stride=-1 if mirrored else 1)
        return _Look(animation, timed=True)
