"""What each boy wears and is made of: colours and typed heads."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Literal, TypeAlias

from sprites.figures.faces import IZUKU_FACES, KATSUKI_FACES
from sprites.figures.hair import IZUKU_HAIR, KATSUKI_HAIR
from sprites.figures.hair_wet import IZUKU_WET_HAIR, KATSUKI_WET_HAIR
from sprites.figures.stage import Grid

Ramp: TypeAlias = tuple[str, str, str, str]  # dark to light

SKIN: Ramp = ("skin0", "skin1", "skin2", "skin3")
WHITE_SHIRT: Ramp = ("conc2", "conc3", "conc5", "white")
BLACK_TANK_TOP: Ramp = ("ink0", "ink1", "conc0", "conc1")
JEANS: Ramp = ("ink1", "denim0", "denim1", "denim2")
GREY_TROUSERS: Ramp = ("conc0", "conc1", "conc2", "conc3")
GREEN_HAIR: Ramp = ("leaf0", "leaf1", "leaf2", "leaf3")
WET_GREEN_HAIR: Ramp = ("ink1", "leaf0", "leaf1", "leaf2")
BLOND_HAIR: Ramp = ("blond0", "blond1", "blond2", "blond3")
WET_BLOND_HAIR: Ramp = ("brick0", "blond0", "blond1", "blond2")
ORANGE_HOODIE: Ramp = ("red0", "brick1", "ex1", "ex2")


@dataclass(frozen=True, kw_only=True)
class Look:
    """One boy in one set of clothes; ramps run dark to light."""

    name: str
    faces: Mapping[str, Grid]
    hairs: Mapping[str, Grid]
    hair: Ramp
    iris: str
    brow: str
    skin: Ramp = SKIN
    top: Ramp
    trousers: Ramp
    shoes: Ramp
    sole: str
    sleeve: Literal["none", "short", "long"]
    baggy_trousers: bool = False
    shirt_print: bool = False
    hoodie: bool = False
    wet: bool = False


IZUKU = Look(
    name="izuku",
    faces=IZUKU_FACES,
    hairs=IZUKU_HAIR,
    hair=GREEN_HAIR,
    iris="leaf2",
    brow="leaf0",
    top=WHITE_SHIRT,
    trousers=JEANS,
    shoes=("red0", "red1", "red2", "red3"),
    sole="conc5",
    sleeve="short",
    shirt_print=True,
)
KATSUKI = Look(
    name="katsuki",
    faces=KATSUKI_FACES,
    hairs=KATSUKI_HAIR,
    hair=BLOND_HAIR,
    iris="red1",
    brow="warm0",
    top=BLACK_TANK_TOP,
    trousers=GREY_TROUSERS,
    shoes=("ink0", "ink1", "conc1", "conc2"),
    sole="ex2",
    sleeve="none",
    baggy_trousers=True,
)
IZUKU_WET = replace(
    IZUKU,
    name="izuku_wet",
    hairs=IZUKU_WET_HAIR,
    hair=WET_GREEN_HAIR,
    top=("conc1", "conc2", "conc3", "conc4"),
    trousers=("ink0", "ink1", "denim0", "denim1"),
    wet=True,
)
KATSUKI_WET = replace(
    KATSUKI,
    name="katsuki_wet",
    hairs=KATSUKI_WET_HAIR,
    hair=WET_BLOND_HAIR,
    trousers=("ink1", "conc0", "conc1", "conc2"),
    wet=True,
)
IZUKU_HOODIE = replace(
    IZUKU,
    name="izuku_hoodie",
    top=ORANGE_HOODIE,
    trousers=GREY_TROUSERS,
    sleeve="long",
    shirt_print=False,
    hoodie=True,
)
LOOKS = (IZUKU, KATSUKI, IZUKU_WET, KATSUKI_WET, IZUKU_HOODIE)
