"""Poses of trouble that both boys share: rolling, tripping, lying, being held, hiding."""

from dataclasses import replace

from sprites.figures.boys import Boy, Moods
from sprites.figures.poses import Beat, JoinedPose, LimbPose, PoseStates

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
ON_FRONT = LimbPose(
    lean=-18,
    legs=((44, 44, -60), (30, 24, -60)),
    arms=((96, 66), (150, 20)),
    face="closed",
    head_x=-2,
    quarter_turns=3,
)
ON_BACK = LimbPose(
    lean=18,
    legs=((-36, -36, 0), (-10, 40, 0)),
    arms=((-64, 50), (60, 20)),
    face="closed",
    head_x=2,
    quarter_turns=1,
)
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
        "grab": _grab(boy),
        "grabbed": _grabbed(moods),
        "struggle": _struggle(moods),
        "duck_out": _duck_out(moods),
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
                hair="up0",
                head_y=3,
            ),
            5,
        ),
    ]


def _lie() -> list[Beat]:
    return [
        Beat(ON_FRONT, 30),
        Beat(replace(ON_FRONT, squash=-0.6, face="tired", hair="sway"), 24),
    ]


def _lie_back() -> list[Beat]:
    return [
        Beat(replace(ON_BACK, face="tired"), 30),
        Beat(replace(ON_BACK, squash=-0.6, hair="sway"), 24),
    ]


def _get_up() -> list[Beat]:
    """Onto the hands, onto a knee, a hand on the knee, up."""
    return [
        Beat(
            LimbPose(
                lean=78,
                seat=4,
                legs=((40, 120, -60), (-60, 40, -60)),
                arms=((10, 10), (30, 6)),
                face="wince",
                hair="sway",
                head_y=1,
            ),
            6,
        ),
        Beat(
            LimbPose(
                lean=60,
                seat=5,
                legs=((70, 130, 0), (-30, 70, -60)),
                arms=((14, -6), (40, -6)),
                face="tired",
            ),
            6,
        ),
        Beat(
            LimbPose(
                lean=42,
                legs=((86, 104, 0), (-10, 96, -60)),
                arms=((40, 40), (30, 10)),
                face="tired",
            ),
            6,
        ),
        Beat(
            LimbPose(
                lean=24,
                legs=((44, 66, 0), (-4, 44, -10)),
                arms=((34, 40), (20, 30)),
                face="tired",
                hair="sway",
            ),
            6,
        ),
    ]


def _grab(boy: Boy) -> list[Beat]:
    """A lunge with an open hand, then a hold that pulls in and stays."""
    reaching, contact = boy.reaching, boy.run_steps[0]
    lunge = JoinedPose(
        body=reaching.lunge,
        legs=contact.legs,
        legs_column=contact.hip_column,
        forward=1,
        face=boy.moods.seizing,
        hair="run0",
        head_x=1,
        tilt=1,
        hand=(12, 2),
    )
    return [Beat(lunge, 6), Beat(_holding(boy, 1), 8), Beat(_holding(boy, 0), 20)]


def _holding(boy: Boy, forward: int) -> JoinedPose:
    reaching = boy.reaching
    return JoinedPose(
        body=reaching.hold,
        legs=reaching.braced_legs,
        legs_column=reaching.braced_column,
        forward=forward,
        face=boy.moods.holding,
        hair="sway" if forward else "normal",
        hand=(9, 2),
    )


def _grabbed(moods: Moods) -> list[Beat]:
    return [
        Beat(
            LimbPose(
                lean=-12,
                legs=((36, 30, 10), (-10, 30, 0)),
                arms=((50, 80), (-40, 50)),
                face="shock",
                hair="up0",
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


def _struggle(moods: Moods) -> list[Beat]:
    """Held by the shoulder: he throws himself away, is pulled back, twists, and is pulled back."""
    pulls = (
        (-26, (52, 40, 10), (-6, 50, 0), -70, 120, "up0", -1, -1),
        (-12, (36, 30, 0), (-10, 30, 0), -30, 90, "sway", 0, 0),
        (20, (46, 60, 0), (-20, 30, -20), -60, 60, "run0", 1, 1),
        (2, (30, 36, 0), (-16, 24, 0), -40, 90, "sway", 0, 0),
    )
    return [
        Beat(
            LimbPose(
                lean=lean,
                legs=(near, far),
                arms=((back, 60), (front, 40)),
                face=moods.straining if number % 2 else moods.seized,
                hair=hair,
                head_x=head_x,
                tilt=tilt,
                squash=0.6 * (number % 2),
            ),
            6,
        )
        for number, (lean, near, far, back, front, hair, head_x, tilt) in enumerate(pulls)
    ]


def _duck_out(moods: Moods) -> list[Beat]:
    """Down under the arm, low and long past it, up into a run."""
    return [
        Beat(
            LimbPose(
                lean=30,
                legs=((76, 128, 0), (44, 116, -20)),
                arms=((40, 80), (60, 70)),
                face=moods.effort,
                hair="up0",
                squash=1.8,
                head_y=2,
            ),
            5,
        ),
        Beat(
            LimbPose(
                lean=64,
                legs=((74, 96, 0), (-46, 20, -50)),
                arms=((-50, 20), (70, 30)),
                face=moods.effort,
                hair="run0",
                tilt=2,
                head_y=1,
                squash=-0.6,
            ),
            6,
        ),
        Beat(
            LimbPose(
                lean=38,
                legs=((-34, 30, -50), (62, 80, 0)),
                arms=((60, 50), (-50, 50)),
                face=moods.glance_back,
                facing=-1,
                hair="run1",
            ),
            6,
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
