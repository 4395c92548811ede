"""The options as lines of two pages, and what a press does to the value of one."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Any, Final, TypeVar

from game.play.actions import Action
from game.sound.volumes import Volumes
from game.view.looks import Looks

STEP: Final = 10  # %, of an option in percent

Options = TypeVar("Options", Looks, Volumes)


@dataclass(frozen=True)
class Row:
    """An option: its name in the file, its label, and one sentence about it."""

    name: str
    label: str
    says: str


PICTURE: Final = (
    Row("reduced_flashing", "Less flashing", "Lightning and blasts light up less."),
    Row("shake", "Shake", "How the picture trembles and stops at a blow."),
    Row("rain_density", "Rain", "How much of it is drawn. It is as wet as ever."),
    Row("safe_colours", "Clear colours", "Danger in colours that all eyes tell apart."),
    Row("big_text", "Big text", "Larger words."),
)
SOUND: Final = (
    Row("overall", "Overall", "All of the sound together."),
    Row("music", "Music", "The score, and its short calls."),
    Row("effects", "Effects", "Steps, blasts, doors: what the street does."),
    Row("ambience", "Surroundings", "Rain, wind, traffic, the murmur of people."),
    Row("voices", "Voices", "Shouts, breath, and the sounds of talk."),
    Row("menus", "Menus", "Clicks of menus like this one."),
    Row("captions", "Captions", "Sounds that matter are written, with their side."),
)
PAGES: Final = (("Picture", PICTURE), ("Sound", SOUND))
"""Names and lines, from left to right."""


def changed(options: Options, name: str, action: Action) -> Options:
    """Options after LEFT (less, off), RIGHT (more, on) or CONFIRM (the other; more, then none)."""
    value = getattr(options, name)
    new: bool | int
    if isinstance(value, bool):
        new = not value if action is Action.CONFIRM else action is Action.RIGHT
    elif action is Action.CONFIRM:
        new = 0 if value >= 100 else min(100, value + STEP)
    else:
        new = min(100, max(0, value + (STEP if action is Action.RIGHT else -STEP)))
    values: dict[str, Any] = {name: new}
    return replace(options, **values)
