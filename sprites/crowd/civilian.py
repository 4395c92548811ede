"""Who a civilian is: build, colours, clothes, hair, face, quirk and what is carried."""

from dataclasses import dataclass
from typing import Literal

from sprites.crowd.outfit import Outfit
from sprites.figures.looks import Ramp

BuildName = Literal["adult", "child", "elder", "broad", "tall"]


@dataclass(frozen=True, kw_only=True)
class Build:
    """Proportions of a body in px; stride and arm_swing are shares of what is usual.

    `stoop` is in degrees, `hop` how many px both feet leave the ground with each step.
    """

    leg_bone: float
    torso: float
    width: float
    leg_width: int = 3
    arm_length: float = 1.0
    upper_arm_width: int = 3
    stride: float = 1.0
    arm_swing: float = 1.0
    hop: int = 0
    stoop: float = 0.0
    slim_waist: bool = False
    stout: bool = False


BUILDS: dict[BuildName, Build] = {
    "adult": Build(leg_bone=4.5, torso=6.0, width=6),
    "child": Build(
        leg_bone=2.9, torso=4.0, width=5, arm_length=0.8, upper_arm_width=2, arm_swing=1.6, hop=1
    ),
    "elder": Build(leg_bone=3.9, torso=5.4, width=6, stride=0.62, arm_swing=0.5, stoop=16),
    "broad": Build(leg_bone=4.3, torso=6.6, width=9, leg_width=4, stout=True),
    "tall": Build(leg_bone=5.4, torso=7.0, width=6),
}


@dataclass(frozen=True, kw_only=True)
class Civilian:
    """One person; ramps run dark to light, hair, face and quirk name typed grids."""

    build: Build
    skin: Ramp
    hair: str
    hair_colours: Ramp
    outfit: Outfit
    face: str = "calm"
    quirk: str | None = None
    hat: tuple[str, str] = ("denim1", "denim0")
    belonging: str | None = None
    belonging_colour: str = "red1"
