"""Poses on the ground that both boys share: standing, walking, running, braking, pushing."""

from dataclasses import replace

from sprites.figures.boys import Boy
from sprites.figures.key_bodies import weight_shifted
from sprites.figures.poses import Beat, GridPose, JoinedPose, PoseStates
from sprites.figures.skid_bodies import HIP_COLUMN as SKID_HIP_COLUMN
from sprites.figures.stage import Grid
from sprites.figures.walk_bodies import HIP_COLUMN

IDLE_CUT = 10  # rows of the standing body that sway over the planted feet
CYCLE = 8  # steps of a walk or a run; near and far legs are half of it apart
SLUMP = 3  # px from the hip to the neck of a tired walk
CREEP_SINK = 2  # px by which the head of who creeps hangs
CRAWL_SINK = 4  # px by which a crawling head hangs, so that it fits into 16 px
CRAWL_BACK = -4  # px that keep a crawling body over its place
RUN_TICKS = 4
SPRINT_TICKS = 3


def ground_states(boy: Boy) -> PoseStates:
    """Return the shared states on the ground for one boy."""
    moods = boy.moods
    return {
        "idle": _idle(boy),
        "idle_glance": _idle_glance(boy),
        "walk": [Beat(_walk_step(boy, i), 7) for i in range(CYCLE)],
        "march": [Beat(_marching_step(boy, i), 7) for i in range(CYCLE)],
        "led": [Beat(_led_step(boy, i), 7) for i in range(CYCLE)],
        "walk_tired": [Beat(_tired_step(boy, i), 9) for i in range(CYCLE)],
        "run": run(boy, "normal"),
        "run_panic": run(boy, moods.alarm),
        "run_look": [
            Beat(run_step(boy, i, moods.glance_back, facing=-1, head_x=0, tilt=0), RUN_TICKS)
            for i in range(CYCLE)
        ],
        "sprint": sprint(boy, moods.sprint),
        "turn": _turn(boy),
        "skid": _skid(boy),
        "crouch": _crouch(boy),
        "creep": _creep(boy),
        "crawl": _crawl(boy),
        "push": _push(boy),
        "knock": _knock(boy),
    }


def _idle(boy: Boy) -> list[Beat]:
    watchful = boy.moods.watchful
    swayed = weight_shifted(boy.standing, IDLE_CUT)
    return [
        Beat(_standing(boy, boy.standing, watchful), 26),
        Beat(_standing(boy, boy.breathing, watchful, hair="sway"), 20),
        Beat(_standing(boy, boy.standing, watchful), 20),
        Beat(_standing(boy, swayed, watchful, hair="sway"), 26),
        Beat(_standing(boy, swayed, "closed"), 5),
        Beat(_standing(boy, swayed, watchful), 20),
    ]


def _idle_glance(boy: Boy) -> list[Beat]:
    """A look over the shoulder: the head goes first, the chest rises with a held breath."""
    back = boy.moods.glance_back
    return [
        Beat(_standing(boy, boy.standing, boy.moods.watchful, hair="sway"), 4),
        Beat(_standing(boy, boy.standing, back, facing=-1, hair="sway"), 6),
        Beat(_standing(boy, boy.breathing, back, facing=-1), 14),
        Beat(_standing(boy, boy.standing, back, facing=-1), 10),
        Beat(_standing(boy, boy.standing, boy.moods.watchful), 6),
    ]


def _standing(
    boy: Boy, rows: Grid, face: str, *, facing: int = 1, hair: str = "normal"
) -> GridPose:
    return GridPose(rows=rows, face=face, facing=facing, hair=hair, hand=boy.standing_hand)


def _walk_step(boy: Boy, step: int) -> JoinedPose:
    walking, phase = boy.walking, step % 4
    arms = (walking.behind, walking.hanging, walking.ahead, walking.hanging)
    return JoinedPose(
        body=arms[step // 2],
        legs=walking.legs[phase],
        legs_column=HIP_COLUMN,
        forward=boy.walk_forward,
        swapped=step >= CYCLE // 2,
        step=step,
        face="normal",
        hair="sway" if phase < 2 else "normal",
        head_y=1 if phase == 1 else 0,
        hand=((-5, 6), (-3, 7), (4, 7), (-3, 7))[step // 2],
    )


def _marching_step(boy: Boy, step: int) -> JoinedPose:
    """A hand on somebody's shoulder, who has to come along."""
    walking = _walk_step(boy, step)
    return replace(walking, body=boy.reaching.hold, hand=(9, 2), face=boy.moods.holding, forward=1)


def _led_step(boy: Boy, step: int) -> JoinedPose:
    """Stiff arms, heels that would rather stay, a look back at the hand."""
    return replace(
        _walk_step(boy, step),
        body=boy.walking.hanging,
        hand=(-3, 7),
        face=boy.moods.seized if step < 2 else boy.moods.grief,
        facing=-1 if step < 2 else 1,
        forward=-1,
    )


def _tired_step(boy: Boy, step: int) -> JoinedPose:
    """The walk with a bent back, arms that only dangle, and the chin on the chest."""
    phase = step % 4
    return replace(
        _walk_step(boy, step),
        body=boy.walking.slumped[step // 2 % 2],
        hand=(-2, 7),
        forward=SLUMP,
        face="tired",
        head_y=2 if phase == 1 else 1,
    )


def run_step(
    boy: Boy, step: int, face: str, *, facing: int = 1, head_x: float = 1, tilt: float = 1
) -> JoinedPose:
    """Return one step (0-7) of the run."""
    phase, quarter = step % 4, step // 2
    stride = boy.run_steps[phase]
    return JoinedPose(
        body=boy.run_bodies[quarter],
        forward=boy.run_forward,
        legs=stride.legs,
        legs_column=stride.hip_column,
        lift=stride.lift,
        swapped=step >= 4,
        step=step,
        hand=boy.run_hands[quarter],
        face=face,
        hair=f"run{quarter % 2}",
        facing=facing,
        tilt=tilt,
        head_x=head_x,
        head_y=1 if phase == 1 else 0,
    )


def run(boy: Boy, face: str) -> list[Beat]:
    """Return the whole cycle at running speed."""
    return [Beat(run_step(boy, i, face), RUN_TICKS) for i in range(CYCLE)]


def sprint(boy: Boy, face: str) -> list[Beat]:
    """Return the whole cycle at sprinting speed, head thrown forward."""
    return [Beat(run_step(boy, i, face, head_x=2, tilt=2), SPRINT_TICKS) for i in range(CYCLE)]


def _turn(boy: Boy) -> list[Beat]:
    """A heel planted where he was going, the head already round; then off the toes."""
    effort = boy.moods.effort
    return [
        Beat(boy.tripping.braking.pose(effort, "run0", head_x=-1), 3),
        Beat(boy.tripping.pushing_off.pose(effort, "sway", tilt=1), 3),
    ]


def _skid(boy: Boy) -> list[Beat]:
    body, legs = boy.skidding
    return [
        Beat(
            JoinedPose(
                body=body,
                legs=legs,
                legs_column=SKID_HIP_COLUMN,
                forward=forward,
                face=boy.moods.alarm,
                hair=hair,
                tilt=-1,
                head_x=-1,
                hand=(-7, -1),
            ),
            5,
        )
        for forward, hair in ((-2, "up0"), (-3, "up1"))
    ]


def _crouch(boy: Boy) -> list[Beat]:
    return [
        Beat(boy.low.crouched.pose("normal", "sway", head_y=1), 26),
        Beat(boy.low.crouched.pose("normal", head_y=2), 30),
    ]


def _creep(boy: Boy) -> list[Beat]:
    """On hands and knees in the open, his head up."""
    return _on_all_fours(boy, ("normal", "sway"), head_x=0, sink=CREEP_SINK)


def _crawl(boy: Boy) -> list[Beat]:
    """On hands and knees under what is one tile high: his hair brushes along it."""
    return _on_all_fours(boy, ("pressed0", "pressed1"), head_x=1, sink=CRAWL_SINK)


def _on_all_fours(boy: Boy, hair: tuple[str, str], *, head_x: int, sink: int) -> list[Beat]:
    reaching, gathered, pulling = boy.low.crawling
    return [
        Beat(
            body.pose(boy.moods.watchful, hair[number % 2], head_x=head_x, head_y=sink),
            8,
            forward=CRAWL_BACK,
        )
        for number, body in enumerate((reaching, gathered, pulling, gathered))
    ]


def _push(boy: Boy) -> list[Beat]:
    """All his weight against something: he gives a little, then leans in again."""
    reaching = boy.reaching
    return [
        Beat(
            JoinedPose(
                body=reaching.push,
                legs=reaching.braced_legs,
                legs_column=reaching.braced_column,
                forward=forward,
                swapped=swapped,
                face=boy.moods.straining,
                hair=hair,
                tilt=1,
                head_x=1,
                head_y=down,
                hand=(10, 4),
            ),
            8,
        )
        for forward, swapped, down, hair in (
            (1, False, 0, "normal"),
            (2, False, 1, "sway"),
            (1, True, 0, "normal"),
            (2, True, 1, "sway"),
        )
    ]


def _knock(boy: Boy) -> list[Beat]:
    """A fist drawn back, then on the door, with his shoulder behind it."""
    moods, reaching, (drawn_back, striking, hands) = boy.moods, boy.reaching, boy.knocking
    return [
        Beat(
            JoinedPose(
                body=body,
                legs=reaching.standing_legs,
                legs_column=reaching.standing_column,
                forward=forward,
                face=face,
                hair=hair,
                head_x=forward,
                hand=hand,
            ),
            5,
        )
        for body, hand, face, hair, forward in (
            (drawn_back, hands[0], moods.alarm, "sway", -1),
            (striking, hands[1], moods.outcry, "normal", 0),
        )
    ]
