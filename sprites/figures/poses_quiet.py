"""Quiet poses that both boys share: breathing, telephoning, sitting, holding each other."""

from sprites.figures.boys import Boy, Moods
from sprites.figures.limbs import Leg
from sprites.figures.poses import Beat, LimbPose, PoseStates

RELAXED: tuple[Leg, Leg] = ((12, 10, 0), (-14, 4, 0))
SITTING: tuple[Leg, Leg] = ((84, 88, 0), (78, 84, 0))
ON_FLOOR: tuple[Leg, Leg] = ((96, 150, -20), (88, 140, -20))


def quiet_states(boy: Boy) -> PoseStates:
    """Return the shared quiet states for one boy."""
    moods = boy.moods
    return {
        "breathe": _breathe(),
        "shiver": _shiver(),
        "phone": _phone(moods),
        "phone_call": _phone_call(moods),
        "sit": _sit(moods),
        "sit_sad": _sit_sad(moods),
        "sit_floor": _sit_floor(moods),
        "hug": _hug(moods),
        "hold_hand": _hold_hand(),
    }


def _breathe() -> list[Beat]:
    return [
        Beat(
            LimbPose(
                lean=2, legs=RELAXED, arms=((16, 110), (14, 24)), face="closed", squash=squash
            ),
            20,
        )
        for squash in (0, -0.6, 0.6)
    ]


def _shiver() -> list[Beat]:
    return [
        Beat(
            LimbPose(
                lean=12,
                shift_x=shift,
                legs=((14, 20, 0), (2, 16, 0)),
                arms=((24, 104), (34, 96)),
                face=face,
                head_y=1,
                squash=0.6,
            ),
            3,
        )
        for shift, face in ((0, "tired"), (1, "wince"))
    ]


def _phone(moods: Moods) -> list[Beat]:
    return [
        Beat(
            LimbPose(
                lean=4,
                legs=RELAXED,
                arms=((20, 100), (8, 20)),
                face="normal",
                held="phone",
                tilt=-1,
            ),
            24,
        ),
        Beat(
            LimbPose(
                lean=6,
                legs=RELAXED,
                arms=((22, 100), (8, 20)),
                face=moods.reading,
                held="phone",
                head_y=1,
            ),
            24,
        ),
    ]


def _phone_call(moods: Moods) -> list[Beat]:
    return [
        Beat(
            LimbPose(
                lean=2,
                legs=RELAXED,
                arms=((52, 112), (8, 20)),
                face=moods.listening,
                held="phone_up",
                near_arm_behind=False,
            ),
            24,
        ),
        Beat(
            LimbPose(
                lean=2,
                legs=RELAXED,
                arms=((52, 112), (8, 20)),
                face=moods.answering,
                held="phone_up",
                near_arm_behind=False,
                squash=0.5,
            ),
            24,
        ),
    ]


def _sit(moods: Moods) -> list[Beat]:
    return [
        Beat(
            LimbPose(lean=4, seat=8, legs=SITTING, arms=((24, 50), (30, 50)), face=moods.watchful),
            24,
        ),
        Beat(
            LimbPose(
                lean=6, seat=8, legs=SITTING, arms=((24, 50), (30, 50)), face="closed", squash=0.5
            ),
            10,
        ),
    ]


def _sit_sad(moods: Moods) -> list[Beat]:
    return [
        Beat(
            LimbPose(
                lean=24, seat=8, legs=SITTING, arms=((40, 60), (46, 56)), face=moods.grief, head_y=1
            ),
            30,
        ),
        Beat(
            LimbPose(
                lean=26,
                seat=8,
                legs=SITTING,
                arms=((40, 60), (46, 56)),
                face=moods.weeping,
                head_y=1,
            ),
            30,
        ),
    ]


def _sit_floor(moods: Moods) -> list[Beat]:
    return [
        Beat(LimbPose(lean=8, seat=3, legs=ON_FLOOR, arms=((30, 60), (40, 56)), face="soft"), 30),
        Beat(
            LimbPose(
                lean=8,
                seat=3,
                legs=ON_FLOOR,
                arms=((34, 84), (40, 56)),
                face=moods.sipping,
                held="cup",
            ),
            30,
        ),
    ]


def _hug(moods: Moods) -> list[Beat]:
    return [
        Beat(
            LimbPose(
                lean=10,
                legs=RELAXED,
                arms=((76, 24), (88, 10)),
                face=moods.embraced,
                near_arm_behind=False,
                shift_x=1,
            ),
            24,
        ),
        Beat(
            LimbPose(
                lean=12,
                legs=RELAXED,
                arms=((72, 30), (86, 14)),
                face="closed",
                near_arm_behind=False,
                shift_x=1,
                squash=0.5,
            ),
            24,
        ),
    ]


def _hold_hand() -> list[Beat]:
    return [
        Beat(LimbPose(lean=2, legs=RELAXED, arms=((-6, 14), (40, 10)), face="soft"), 30),
        Beat(
            LimbPose(lean=2, legs=RELAXED, arms=((-6, 14), (40, 10)), face="closed", squash=0.5), 8
        ),
    ]
