"""Quiet poses that both boys share: breathing, telephoning, sitting, holding each other."""

from sprites.figures.boys import Boy, Moods
from sprites.figures.limbs import Leg
from sprites.figures.poses import Beat, JoinedPose, LimbPose, PoseStates
from sprites.figures.stage import Grid

RELAXED: tuple[Leg, Leg] = ((12, 10, 0), (-14, 4, 0))
SITTING: tuple[Leg, Leg] = ((84, 88, 0), (78, 84, 0))
ON_FLOOR: tuple[Leg, Leg] = ((96, 150, -20), (88, 140, -20))


def quiet_states(boy: Boy) -> PoseStates:
    """Return the shared quiet states for one boy."""
    moods = boy.moods
    return {
        "breathe": _breathe(),
        "shiver": _shiver(),
        "phone": _phone(boy),
        "phone_call": _phone_call(boy),
        "sit": _sit(moods),
        "sit_sad": _sit_sad(moods),
        "sit_floor": _sit_floor(moods),
        "hug": _hug(boy),
        "hold_hand": hold_hand(boy),
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


def _phone(boy: Boy) -> list[Beat]:
    """The phone before the chest, the head bent over it, a thumb that types."""
    return [
        Beat(_upright(boy, boy.reaching.phone, face, held="phone", hand=(6, 4), head_y=down), ticks)
        for face, down, ticks in (
            ("normal", 0, 24),
            (boy.moods.reading, 1, 30),
            ("closed", 1, 4),
            (boy.moods.reading, 1, 14),
        )
    ]


def _upright(
    boy: Boy,
    body: Grid,
    face: str,
    *,
    hand: tuple[int, int],
    forward: int = -1,
    held: str | None = None,
    hair: str = "normal",
    head_x: int = 0,
    head_y: int = 0,
) -> JoinedPose:
    reaching = boy.reaching
    return JoinedPose(
        body=body,
        legs=reaching.standing_legs,
        legs_column=reaching.standing_column,
        forward=forward,
        face=face,
        hair=hair,
        held=held,
        head_x=head_x,
        head_y=head_y,
        hand=hand,
    )


def _phone_call(boy: Boy) -> list[Beat]:
    """The phone at the ear that is nearer to us; the face stays free."""
    moods, call = boy.moods, boy.reaching.call
    return [
        Beat(_upright(boy, call, face, held="phone_ear", hand=(-5, -2), hair=hair), ticks)
        for face, hair, ticks in (
            (moods.listening, "normal", 24),
            (moods.answering, "normal", 12),
            (moods.listening, "sway", 12),
            (moods.answering, "sway", 18),
        )
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


def _hug(boy: Boy) -> list[Beat]:
    """Arms around somebody who stands 9 px ahead; slowly in and out."""
    hug = boy.reaching.hug
    return [
        Beat(_upright(boy, hug, face, hand=(8, 3), forward=forward, head_x=1, head_y=down), ticks)
        for face, forward, down, ticks in (
            (boy.moods.embraced, 0, 0, 30),
            ("closed", 0, 1, 24),
            ("closed", 1, 1, 40),
            ("closed", 0, 1, 24),
        )
    ]


def hold_hand(boy: Boy) -> list[Beat]:
    """An open hand held out, or one that holds another."""
    hand = boy.reaching.hand
    return [
        Beat(_upright(boy, hand, "soft", hand=(7, 7)), 36),
        Beat(_upright(boy, hand, "soft", hand=(7, 7), hair="sway"), 24),
        Beat(_upright(boy, hand, "closed", hand=(7, 7), hair="sway"), 6),
    ]
