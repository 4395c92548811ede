"""People of the story: Izuku's mother Inko, the station man, and two with presents."""

from dataclasses import replace

from sprites.crowd.casting import cast
from sprites.crowd.civilian import BUILDS, Civilian
from sprites.crowd.drawing import animated
from sprites.crowd.poses import BROWSE, CHEER, COMPLAIN, STAND, WALK_FRAMES, Pose, walk
from sprites.crowd.wardrobe import (
    BLACK_SHOES,
    BROWN_SHOES,
    FAIR,
    GREEN_HAIR,
    GREY_HAIR,
    JEANS,
    TAN,
)
from sprites.figures.limbs import Arm
from sprites.toolkit import States

INKO = Civilian(
    build=replace(BUILDS["broad"], leg_bone=3.8, torso=5.6, width=8, slim_waist=True),
    skin=FAIR,
    hair="side_bun",
    hair_colours=GREEN_HAIR,
    cap=("red1", "red0"),
    face="frown",
    top=("red0", "brick1", "red3", "red3"),
    sleeve="long",
    trousers=JEANS,
    skirt=JEANS,
    shoes=BROWN_SHOES,
    sole="ink1",
    belonging=None,
    belonging_colour="red1",
)
STATION_MAN = Civilian(
    build=replace(BUILDS["adult"], leg_bone=4.4),
    skin=TAN,
    hair="uniform_cap",
    hair_colours=GREY_HAIR,
    cap=("denim1", "denim0"),
    face="moustache",
    top=("ink1", "denim0", "denim1", "denim2"),
    sleeve="long",
    trousers=("ink0", "ink1", "denim0", "denim1"),
    skirt=None,
    shoes=BLACK_SHOES,
    sole="ink1",
    belonging=None,
    belonging_colour="red1",
)
WITH_ROSES = replace(cast(402, "adult", hair="short"), skirt=None, belonging="roses")
WITH_PLUSH = replace(cast(415, "adult", hair="bob"), belonging="plush")


def named_states() -> States:
    """Return inko_*, stationman_*, roses and plush, each anchored under the hip."""
    return (
        {f"inko_{action}": frames for action, frames in _inko().items()}
        | {f"stationman_{action}": frames for action, frames in _station_man().items()}
        | {
            "roses": animated(WITH_ROSES, [_posed(BROWSE, "smile", (12, 48), (20, 60))], 40),
            "plush": animated(WITH_PLUSH, [_posed(BROWSE, "smile", (30, 80), (40, 60))], 40),
        }
    )


def _inko() -> States:
    worry = [_posed(pose, "worried", (34, 110), (40, 100)) for pose in STAND]
    hug = replace(_posed(STAND[0], "worried", (72, 14), (86, 0)), lean=8)
    stirring = [_posed(BROWSE, "smile", (54 + 8 * i, 30), (40, 50)) for i in range(2)]
    return {
        "stand": animated(INKO, (replace(pose, face="smile") for pose in STAND), 30),
        "walk": animated(INKO, (replace(walk(i), face="worried") for i in range(WALK_FRAMES)), 8),
        "worry": animated(INKO, worry, 20),
        "hug": animated(INKO, [hug], 40),
        "cook": animated(INKO, stirring, 12),
    }


def _station_man() -> States:
    whistling = replace(STATION_MAN, belonging="whistle")
    blow = _posed(COMPLAIN, "startled", (60, 96), (70, 20))
    wave = [_posed(CHEER[0], "startled", (-10, 10), arm) for arm in ((104, 0), (132, 0))]
    return {
        "stand": animated(STATION_MAN, STAND, 30),
        "whistle": animated(whistling, [blow], 30),
        "wave": animated(STATION_MAN, wave, 10),
        "walk": animated(STATION_MAN, map(walk, range(WALK_FRAMES)), 7),
    }


def _posed(pose: Pose, face: str, near_arm: Arm, far_arm: Arm) -> Pose:
    return replace(pose, face=face, arms=(near_arm, far_arm))
