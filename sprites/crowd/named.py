"""People of the story: Inko, the station man, three who keep shop, a grandma with her bag."""

from dataclasses import replace

from sprites.crowd.casting import person, slim
from sprites.crowd.civilian import BUILDS, Civilian
from sprites.crowd.drawing import animated
from sprites.crowd.outfit import apron, coat, jumper, skirt, stand_collar
from sprites.crowd.poses import BROWSE, CHEER, COMPLAIN, STAND, WALK_FRAMES, Pose, walk
from sprites.crowd.wardrobe import (
    BLACK_HAIR,
    BROWN,
    CAMEL,
    CHARCOAL,
    CHESTNUT_HAIR,
    CORAL,
    CREAM,
    DEEP,
    FAIR,
    FOREST,
    JEANS,
    MOSS_HAIR,
    NAVY,
    PLUM,
    SILVER_HAIR,
    TAN,
    WHITE,
    WHITE_HAIR,
    WINE,
)
from sprites.figures.limbs import Arm
from sprites.toolkit import Frame, States, snap

INKO = Civilian(
    build=replace(BUILDS["broad"], leg_bone=3.8, torso=5.6, width=8, slim_waist=True),
    skin=FAIR,
    hair="side_bun",
    hair_colours=MOSS_HAIR,
    outfit=skirt(CORAL, JEANS),
    face="frown",
)
STATION_MAN = person(
    "adult",
    TAN,
    "uniform_cap",
    SILVER_HAIR,
    replace(stand_collar(), top=NAVY, trousers=NAVY, buttons="warm3"),
    "moustache",
)
BAKER = person(
    "broad", FAIR, "baker_hat", CHESTNUT_HAIR, apron(WHITE, CREAM, CHARCOAL), "smile",
    belonging="tray",
)  # fmt: skip
BOOKSELLER = person(
    "tall", DEEP, "parted", BLACK_HAIR, jumper(WINE, CHARCOAL, "conc5"), "glasses",
    belonging="book",
)  # fmt: skip
FLORIST = slim(
    "adult", FAIR, "kerchief", CHESTNUT_HAIR, apron(CREAM, FOREST, BROWN), "smile", quirk="sprout",
    hat=("skin1", "skin0"), belonging="flowers",
)  # fmt: skip
GRANDMA = slim(
    "elder", FAIR, "grandma", WHITE_HAIR, coat(PLUM, CAMEL, scarf="skin1"), "wrinkles",
    belonging="shopping_bag", belonging_colour="leaf1",
)  # fmt: skip
INDOORS = "conc4"  # the light behind the glass of a shop's door
GLASS, GLASS_SHARE = "glass1", 0.15
OFFER: Arm = (34, 62)  # what is on sale, held before the chest
OTHER_HAND: Arm = (30, 50)


def named_states() -> States:
    """Return inko_*, stationman_*, baker and bookseller indoors, florist and grandma."""
    return (
        {f"inko_{action}": frames for action, frames in _inko().items()}
        | {f"stationman_{action}": frames for action, frames in _station_man().items()}
        | {
            "baker_inside": _indoors(_friendly(BAKER, OFFER)),
            "bookseller_inside": _indoors(_friendly(BOOKSELLER, OFFER)),
            "florist_stand": _friendly(FLORIST, OFFER),
            "grandma_stand": _friendly(GRANDMA, STAND[0].arms[0]),
        }
    )


def _friendly(who: Civilian, near_arm: Arm) -> list[Frame]:
    """Draw somebody who laughs now and then, and whose frames are all of one size."""
    faces = (who.face, who.face, who.face, "cheer")
    return animated(who, (_posed(STAND[0], face, near_arm, OTHER_HAND) for face in faces), 40)


def _indoors(frames: list[Frame]) -> list[Frame]:
    """Darken people as if seen through glass."""
    for frame in frames:
        snap(frame.canvas.multiply(INDOORS).tint(GLASS, GLASS_SHARE))
    return frames


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
