"""Poses of trouble that both boys share: rolling, tripping, lying, being held, hiding."""

from dataclasses import replace

from sprites.figures.boys import Boy, Moods
from sprites.figures.poses import Beat, LimbPose, PoseStates

BALL = LimbPose(
    lean=52,
    legs=((112, 148, -20), (104, 140, -20)),
    arms=((80, 60), (90, 50)),
    face="wince",
    head_y=1,
    head_x=-1,
    squash=2,
    near_arm_behind=False,
)
FLAT = LimbPose(lean=0, legs=((6, 4, 0), (-8, 16, -20)), arms=((14, 20), (150, 20)), face="closed")
CLOCKWISE = (0, 3, 2, 1)  # quarter turns of a roll; LimbPose counts them anticlockwise


def trouble_states(boy: Boy) -> PoseStates:
    """Return the shared states of trouble for one boy."""
    moods = boy.moods
    return {
        "roll": _roll(moods),
        "stumble": _stumble(moods),
        "fall_down": _fall_down(moods),
        "lie": _lie(),
        "lie_back": _lie_back(),
        "get_up": _get_up(),
        "grab": _grab(moods),
        "grabbed": _grabbed(moods),
        "breath": _breath(),
        "hide": _hide(moods),
    }


def _roll(moods: Moods) -> list[Beat]:
    dive = LimbPose(
        lean=60, legs=((60, 70, -10), (-30, 40, -50)), arms=((80, 10), (100, 0)), face=moods.effort
    )
    rise = LimbPose(
        lean=34,
        legs=((66, 112, 0), (30, 100, -20)),
        arms=((40, 20), (30, 20)),
        face=moods.effort,
        squash=1,
    )
    turning = [replace(BALL, quarter_turns=turns) for turns in CLOCKWISE]
    return [Beat(pose, 3) for pose in (dive, *turning, rise)]


def _stumble(moods: Moods) -> list[Beat]:
    return [
        Beat(
            LimbPose(
                lean=34,
                legs=((-40, 30, -40), (50, 50, 0)),
                arms=((70, 30), (100, 20)),
                face=moods.alarm,
                hair="run0",
                tilt=2,
            ),
            4,
        ),
        Beat(
            LimbPose(
                lean=46,
                legs=((-56, 40, -60), (44, 72, 0)),
                arms=((84, 10), (104, 10)),
                face=moods.alarm,
                hair="run1",
                tilt=3,
                head_y=1,
            ),
            6,
        ),
        Beat(
            LimbPose(
                lean=28,
                legs=((54, 60, 0), (-34, 40, -40)),
                arms=((40, 50), (-50, 40)),
                face="wince",
                hair="run0",
                tilt=1,
            ),
            5,
        ),
    ]


def _fall_down(moods: Moods) -> list[Beat]:
    return [
        Beat(
            LimbPose(
                lean=62,
                lift=3,
                legs=((-50, 30, -60), (-10, 70, -60)),
                arms=((110, 0), (124, 0)),
                face=moods.alarm,
                hair="run1",
            ),
            4,
        ),
        Beat(
            LimbPose(
                lean=84,
                seat=4,
                legs=((-76, 10, -60), (-60, 50, -60)),
                arms=((96, 0), (104, 6)),
                face="wince",
                hair="up",
                head_y=3,
            ),
            5,
        ),
    ]


def _lie() -> list[Beat]:
    return [
        Beat(replace(FLAT, quarter_turns=3, face="closed"), 30),
        Beat(replace(FLAT, quarter_turns=3, face="tired", squash=0.6), 30),
    ]


def _lie_back() -> list[Beat]:
    return [
        Beat(replace(FLAT, quarter_turns=1, face="tired", arms=((-30, 10), (60, 20))), 30),
        Beat(
            replace(FLAT, quarter_turns=1, face="closed", arms=((-30, 10), (60, 20)), squash=0.6),
            30,
        ),
    ]


def _get_up() -> list[Beat]:
    return [
        Beat(
            LimbPose(
                lean=70,
                seat=4.2,
                legs=((60, 120, 0), (-50, 60, -60)),
                arms=((20, -10), (40, -6)),
                face="wince",
            ),
            8,
        ),
        Beat(
            LimbPose(
                lean=46,
                legs=((86, 104, 0), (-10, 96, -60)),
                arms=((30, 30), (44, 20)),
                face="tired",
            ),
            8,
        ),
        Beat(
            LimbPose(
                lean=26, legs=((50, 80, 0), (-4, 50, -10)), arms=((34, 40), (20, 30)), face="tired"
            ),
            8,
        ),
    ]


def _grab(moods: Moods) -> list[Beat]:
    return [
        Beat(
            LimbPose(
                lean=20,
                legs=((40, 30, 0), (-34, 14, -20)),
                arms=((70, 10), (-30, 60)),
                face=moods.seizing,
                hair="run0",
                near_arm_behind=False,
            ),
            6,
        ),
        Beat(
            LimbPose(
                lean=14,
                legs=((30, 30, 0), (-24, 14, -10)),
                arms=((82, 0), (-20, 70)),
                face="normal",
                near_arm_behind=False,
            ),
            20,
        ),
    ]


def _grabbed(moods: Moods) -> list[Beat]:
    return [
        Beat(
            LimbPose(
                lean=-12,
                legs=((36, 30, 10), (-10, 30, 0)),
                arms=((50, 80), (-40, 50)),
                face="shock",
                hair="up",
            ),
            8,
        ),
        Beat(
            LimbPose(
                lean=-8,
                legs=((30, 30, 0), (-6, 24, 0)),
                arms=((40, 90), (-30, 60)),
                face=moods.seized,
            ),
            12,
        ),
    ]


def _breath() -> list[Beat]:
    return [
        Beat(
            LimbPose(
                lean=44,
                legs=((22, 34, 0), (-6, 30, 0)),
                arms=((36, -16), (48, -16)),
                face="tired",
                squash=squash,
                head_y=2 if squash > 0.5 else 1,
            ),
            12,
        )
        for squash in (0, 0.6, 1.0, 0.6)
    ]


def _hide(moods: Moods) -> list[Beat]:
    return [
        Beat(
            LimbPose(
                lean=30,
                seat=6,
                legs=((110, 146, 0), (104, 140, 0)),
                arms=((70, 70), (76, 60)),
                face=moods.hiding,
                squash=1,
            ),
            12,
        ),
        Beat(
            LimbPose(
                lean=32,
                seat=6,
                legs=((110, 146, 0), (104, 140, 0)),
                arms=((70, 70), (76, 60)),
                face="wince",
                squash=1.4,
            ),
            12,
        ),
    ]
