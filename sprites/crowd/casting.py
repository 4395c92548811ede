"""Draws civilians by lot: the same seed and build always give the same person."""

from dataclasses import replace
from random import Random
from typing import Literal, TypeVar

from sprites.crowd.civilian import BUILDS, Build, Civilian
from sprites.crowd.wardrobe import (
    ALL_HAIR,
    BAG_COLOURS,
    BLOND_HAIR,
    CAPS,
    GREY_HAIR,
    NATURAL_HAIR,
    SCHOOLBAG_COLOURS,
    SHOES,
    SKIN_WEIGHTS,
    SKINS,
    TOPS,
    TROUSERS,
)
from sprites.figures.looks import Ramp

Choice = TypeVar("Choice")
BuildName = Literal["adult", "child", "elder", "broad", "tall"]

STYLE_WEIGHTS = {
    "short": 5,
    "bob": 4,
    "long": 4,
    "bun": 2,
    "pony": 3,
    "cap": 3,
    "bald": 1,
    "spike": 3,
    "curly": 2,
    "horn": 1,
}
FEMININE_STYLES = ("bob", "long", "bun", "pony")
FACE_WEIGHTS = {"calm": 5, "frown": 4, "glasses": 2, "mask": 2, "smile": 3}
BELONGING_WEIGHTS: dict[str | None, int] = {
    None: 9,
    "tote": 2,
    "backpack": 3,
    "briefcase": 1,
    "shopping_bag": 3,
    "phone": 2,
}
CHILD_BELONGINGS = (None, "backpack", "backpack", "balloon")
CHILD_FACES = ("calm", "smile")
SLEEVES: tuple[Literal["short", "long"], ...] = ("short", "long", "long")


def cast(seed: int, build: BuildName, hair: str | None = None) -> Civilian:
    """Return the civilian of a seed; `hair` names a style instead of drawing one.

    Everything is drawn in a fixed order: a draw that is added, dropped or moved changes
    every person.
    """
    rng = Random(seed)
    style = hair or _style(rng, build)
    feminine = style in FEMININE_STYLES and rng.random() < 0.85
    skin = rng.choices(SKINS, SKIN_WEIGHTS)[0]
    hair_colours = _hair_colours(rng, build, style)
    body = _body(rng, build, feminine=feminine)
    top, trousers, shoes = rng.choice(TOPS), rng.choice(TROUSERS), rng.choice(SHOES)
    sole = "conc4" if rng.random() < 0.3 else "ink1"
    sleeve = rng.choice(SLEEVES)
    in_skirt = feminine and (rng.random() < 0.6 or build == "child")
    face = _weighted(rng, FACE_WEIGHTS)
    cap = rng.choice(CAPS)
    belonging = _weighted(rng, BELONGING_WEIGHTS)
    belonging_colour = rng.choice(BAG_COLOURS)
    # the skirt is of the trousers' cloth, or a dress of the top's
    skirt = (trousers if seed % 2 else top) if in_skirt else None
    civilian = Civilian(
        build=body,
        skin=skin,
        hair=style,
        hair_colours=hair_colours,
        cap=cap,
        face=face,
        top=top,
        sleeve=sleeve,
        trousers=trousers,
        skirt=skirt,
        shoes=shoes,
        sole=sole,
        belonging=belonging,
        belonging_colour=belonging_colour,
    )
    return _aged(rng, civilian, build, feminine=feminine)


def _weighted(rng: Random, weights: dict[Choice, int]) -> Choice:
    return rng.choices(list(weights), list(weights.values()))[0]


def _style(rng: Random, build: BuildName) -> str:
    if build == "elder" and rng.random() < 0.5:
        return "thin"
    return _weighted(rng, STYLE_WEIGHTS)


def _hair_colours(rng: Random, build: BuildName, style: str) -> Ramp:
    """Draw natural or any colours; blond spikes and curls are left to Katsuki."""
    any_colour = rng.random() < 0.7
    colours = rng.choice(ALL_HAIR if any_colour else NATURAL_HAIR)
    if build == "elder":
        return GREY_HAIR
    if style in {"spike", "curly"} and colours == BLOND_HAIR:
        return rng.choice(NATURAL_HAIR)
    return colours


def _body(rng: Random, build: BuildName, *, feminine: bool) -> Build:
    body = BUILDS[build]
    if build == "adult":
        body = replace(body, leg_bone=body.leg_bone + rng.uniform(-0.2, 0.3))
    return replace(body, width=body.width - 1, slim_waist=True) if feminine else body


def _aged(rng: Random, civilian: Civilian, build: BuildName, *, feminine: bool) -> Civilian:
    """Return a child with a schoolbag or balloon, an elder with a cane, others unchanged."""
    if build == "child":
        return replace(
            civilian,
            belonging=rng.choice(CHILD_BELONGINGS),
            belonging_colour=rng.choice(SCHOOLBAG_COLOURS),
            face=rng.choice(CHILD_FACES),
        )
    if build == "elder":
        return replace(civilian, belonging="cane", face="frown" if feminine else "moustache")
    return civilian
