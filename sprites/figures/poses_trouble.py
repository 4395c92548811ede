"""Poses of trouble that both boys share: rolling, tripping, lying, being held, hiding."""

from sprites.figures.boys import Boy
from sprites.figures.poses import Beat, JoinedPose, PoseStates, WholePose
from sprites.figures.poses_ground import run_step

LYING_AT = -5  # px that keep a long body over its place


def trouble_states(boy: Boy) -> PoseStates:
    """Return the shared states of trouble for one boy."""
    return {
        "roll": _roll(boy),
        "stumble": _stumble(boy),
        "fall_down": _fall_down(boy),
        "lie": _lie(boy),
        "lie_back": _lie_back(boy),
        "get_up": _get_up(boy),
        "grab": _grab(boy),
        "grabbed": _grabbed(boy),
        "struggle": _struggle(boy),
        "duck_out": _duck_out(boy),
        "breath": _breath(boy),
        "hide": _hide(boy),
    }


def _roll(boy: Boy) -> list[Beat]:
    """Head first over the shoulder, once around, and up on the feet."""
    effort = boy.moods.effort
    dive = boy.tripping.flying.pose(effort, "run1", tilt=1)
    squat = boy.low.absorbing.pose("wince", "run0", head_y=2, tilt=2)
    rise = boy.low.coiled.pose(effort, "run0")
    around = [Beat(WholePose(rows=rows), 3) for rows in boy.rolled]
    return [Beat(dive, 3), *around, Beat(squat, 3), Beat(rise, 3)]


def _stumble(boy: Boy) -> list[Beat]:
    """A foot that stays behind, two arms too far ahead, a step that catches him, and up."""
    caught, deeper, braced = boy.tripping.stumbling
    alarm = boy.moods.alarm
    return [
        Beat(caught.pose(alarm, "run0", tilt=1), 4),
        Beat(deeper.pose(alarm, "run1", tilt=2, head_y=1), 6),
        Beat(braced.pose("wince", "sway"), 8),
        Beat(boy.low.easing.pose("wince"), 20),
    ]


def _fall_down(boy: Boy) -> list[Beat]:
    return [
        Beat(boy.tripping.flying.pose(boy.moods.alarm, "run1", lift=2, tilt=1), 4, forward=-2),
        Beat(boy.tripping.on_belly.pose("wince", "up0"), 5, forward=-2),
    ]


def _lie(boy: Boy) -> list[Beat]:
    """Chin on his arms; a back that rises with each breath."""
    sunk, risen = boy.lying.on_front
    return [
        Beat(sunk.pose("closed", head_y=2), 30, forward=LYING_AT),
        Beat(risen.pose("tired", "sway", head_y=2), 24, forward=LYING_AT),
    ]


def _lie_back(boy: Boy) -> list[Beat]:
    sunk, risen = boy.lying.on_back
    return [
        Beat(WholePose(rows=sunk), 30, forward=LYING_AT),
        Beat(WholePose(rows=risen), 24, forward=LYING_AT),
    ]


def _get_up(boy: Boy) -> list[Beat]:
    """Onto the hands, onto a knee, a hand on the knee, up."""
    on_a_hand, on_the_knee = boy.tripping.on_a_knee
    return [
        Beat(boy.tripping.on_all_fours.pose("wince", "sway", head_y=1), 6, forward=-3),
        Beat(on_a_hand.pose("tired", "normal", head_y=1), 6, forward=-2),
        Beat(on_the_knee.pose("tired", "sway"), 6, forward=-1),
        Beat(boy.low.slumped.pose("tired", "normal"), 6),
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


def _grabbed(boy: Boy) -> list[Beat]:
    """Pulled back by the shoulder, heels in the ground."""
    held = boy.tense.held
    return [
        Beat(held.pose("shock", "up0", head_x=-1), 8),
        Beat(held.pose(boy.moods.seized, "sway", head_y=1), 12),
    ]


def _struggle(boy: Boy) -> list[Beat]:
    """Held by the shoulder: he throws himself away and is pulled back, again and again."""
    moods, (_, held, tugging) = boy.moods, boy.tense
    return [
        Beat(tugging.pose(moods.straining, "run0", tilt=1), 7),
        Beat(held.pose(moods.seized, "up0", head_x=-1), 5),
        Beat(tugging.pose(moods.straining, "run1", tilt=1, head_y=1), 7),
        Beat(held.pose(moods.seized, "up1", facing=-1), 5),
    ]


def _duck_out(boy: Boy) -> list[Beat]:
    """Down under the arm, low and long past it, up into a run."""
    moods = boy.moods
    looking = run_step(boy, 0, moods.glance_back, facing=-1, head_x=0, tilt=0)
    return [
        Beat(boy.low.crouched.pose(moods.effort, "up0", head_y=3), 5),
        Beat(boy.low.ducking.pose(moods.effort, "run0", tilt=2, head_y=1), 6),
        Beat(looking, 6),
    ]


def _breath(boy: Boy) -> list[Beat]:
    """Hands on his knees, and shoulders that heave."""
    high, low = boy.resting.panting
    return [
        Beat(high.pose("tired", "normal"), 14),
        Beat(high.pose("tired", "sway", head_y=1), 8),
        Beat(low.pose("tired", "sway", head_y=1), 14),
        Beat(high.pose("tired", "normal", head_y=1), 8),
    ]


def _hide(boy: Boy) -> list[Beat]:
    """Arms around his knees, as small as can be."""
    hiding = boy.resting.hiding
    return [
        Beat(hiding.pose(boy.moods.hiding, "normal", head_y=1), 26),
        Beat(hiding.pose("wince", "sway", head_y=2), 14),
    ]
