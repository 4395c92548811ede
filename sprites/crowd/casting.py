"""Makes a person of a build, and narrows those who are drawn slim at the waist."""

from dataclasses import replace
from typing import TypedDict, Unpack

from sprites.crowd.civilian import BUILDS, BuildName, Civilian
from sprites.crowd.outfit import Outfit
from sprites.figures.looks import Ramp

SLIM_BY = 1  # px


class Extras(TypedDict, total=False):
    """What not everybody has; as in Civilian."""

    quirk: str
    hat: tuple[str, str]
    belonging: str
    belonging_colour: str


def person(
    build: BuildName,
    skin: Ramp,
    hair: str,
    hair_colours: Ramp,
    outfit: Outfit,
    face: str,
    **extras: Unpack[Extras],
) -> Civilian:
    """Return somebody of a build."""
    return Civilian(
        build=BUILDS[build],
        skin=skin,
        hair=hair,
        hair_colours=hair_colours,
        outfit=outfit,
        face=face,
        **extras,
    )


def slim(
    build: BuildName,
    skin: Ramp,
    hair: str,
    hair_colours: Ramp,
    outfit: Outfit,
    face: str,
    **extras: Unpack[Extras],
) -> Civilian:
    """Return somebody of a build, a pixel narrower and with a waist."""
    who = person(build, skin, hair, hair_colours, outfit, face, **extras)
    width = who.build.width - SLIM_BY
    return replace(who, build=replace(who.build, width=width, slim_waist=True))
