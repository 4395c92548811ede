"""Quiet poses that both boys share: breathing, telephoning, sitting, holding each other."""

from sprites.figures.boys import Boy
from sprites.figures.key_bodies import weight_shifted
from sprites.figures.poses import Beat, Front, JoinedPose, PoseStates
from sprites.figures.stage import Grid

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
        "hold_hand": _hold_hand(boy),
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
        Beat(upright(boy, boy.reaching.phone, face, held="phone", hand=(6, 4), head_y=down), ticks)
        for face, down, ticks in (
            ("normal", 0, 24),
            (boy.moods.reading, 1, 30),
            ("closed", 1, 4),
            (boy.moods.reading, 1, 14),
        )
    ]


def upright(
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
    tilt: int = 0,
    front: Front | None = None,
) -> JoinedPose:
    """Return an upper body on the legs he stands on, as in Pose."""
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
        tilt=tilt,
        hand=hand,
        front=front,
    )


def _phone_call(boy: Boy) -> list[Beat]:
    """The phone at the ear that is nearer to us; the face stays free."""
    moods, call = boy.moods, boy.reaching.call
    return [
        Beat(upright(boy, call, face, held="phone_ear", hand=(-5, -2), hair=hair), ticks)
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
    """Arms around somebody who stands 9 px ahead, brows that touch; slowly in and out."""
    hug = boy.reaching.hug
    return [
        Beat(
            upright(
                boy,
                hug,
                face,
                hand=(10, 4),
                forward=forward,
                hair=hair,
                head_x=-2 - forward,
                head_y=down,
                tilt=2,
            ),
            ticks,
        )
        for face, hair, forward, down, ticks in (
            (boy.moods.embraced, "normal", -1, 0, 30),
            ("closed", "sway", -1, 1, 24),
            ("closed", "normal", 0, 1, 40),
            ("closed", "sway", -1, 1, 24),
        )
    ]


def _hold_hand(boy: Boy) -> list[Beat]:
    """An arm that hangs down to a hand that holds another, of somebody 15 px ahead."""
    reaching = boy.reaching
    return [
        Beat(
            upright(
                boy,
                reaching.upright,
                face,
                hand=(6, 9),
                hair=hair,
                head_y=down,
                front=reaching.held_hand,
            ),
            ticks,
        )
        for face, hair, down, ticks in (
            ("soft", "normal", 0, 36),
            ("soft", "sway", 1, 24),
            ("closed", "sway", 1, 6),
        )
    ]
