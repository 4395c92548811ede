"""Quiet poses that both boys share: breathing, telephoning, sitting, holding each other."""

from sprites.figures.boys import Boy
from sprites.figures.key_bodies import weight_shifted
from sprites.figures.limbs import Leg
from sprites.figures.poses import Beat, JoinedPose, PoseStates
from sprites.figures.stage import Grid

RELAXED: tuple[Leg, Leg] = ((12, 10, 0), (-14, 4, 0))
SHIVERING_ROWS = 10  # of the body, from the neck down to the knees


def quiet_states(boy: Boy) -> PoseStates:
    """Return the shared quiet states for one boy."""
    return {
        "breathe": _breathe(boy),
        "shiver": _shiver(boy),
        "phone": _phone(boy),
        "phone_call": _phone_call(boy),
        "sit": _sit(boy),
        "sit_sad": _sit_sad(boy),
        "sit_floor": _sit_floor(boy),
        "hug": _hug(boy),
        "hold_hand": hold_hand(boy),
    }


def _breathe(boy: Boy) -> list[Beat]:
    """A hand on the chest: at rest, risen, sunk."""
    rest, risen = boy.resting.breathing
    return [
        Beat(rest.pose("closed"), 20),
        Beat(risen.pose("closed", "sway"), 20),
        Beat(rest.pose("closed", head_y=1), 20),
    ]


def _shiver(boy: Boy) -> list[Beat]:
    """Arms around himself; only what is above the knees trembles."""
    cold = boy.resting.cold
    trembling = cold._replace(rows=weight_shifted(cold.rows, SHIVERING_ROWS))
    return [Beat(cold.pose("tired", head_y=1), 4), Beat(trembling.pose("wince", head_y=1), 4)]


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


def _sit(boy: Boy) -> list[Beat]:
    seated, watchful = boy.resting.seated, boy.moods.watchful
    return [
        Beat(seated.pose(watchful), 34),
        Beat(seated.pose(watchful, "sway", head_y=1), 26),
        Beat(seated.pose("closed", "sway", head_y=1), 6),
    ]


def _sit_sad(boy: Boy) -> list[Beat]:
    """Elbows on his knees, the head low."""
    seated = boy.resting.seated_sadly
    return [
        Beat(seated.pose(boy.moods.grief, head_y=1), 40),
        Beat(seated.pose(boy.moods.weeping, "sway", head_y=2), 40),
    ]


def _sit_floor(boy: Boy) -> list[Beat]:
    """On the floor with a cup, now and then a sip."""
    floor = boy.resting.on_the_floor
    return [
        Beat(floor.pose("soft", held="cup"), 60),
        Beat(floor.pose(boy.moods.sipping, "sway", held="cup", head_y=1), 30),
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
        Beat(_upright(boy, hand, "soft", hand=(7, 7), hair="sway", head_y=1), 24),
        Beat(_upright(boy, hand, "closed", hand=(7, 7), hair="sway", head_y=1), 6),
    ]
