"""How civilians stand and move: swings in degrees, 0 hangs down, positive is forward."""

from dataclasses import dataclass, replace

from sprites.crowd.civilian import BUILDS, Build
from sprites.figures.gaits import WALK_CYCLE
from sprites.figures.limbs import Arm, Leg

ARM_SWINGS = (-26, -20, -4, 12, 24, 18, 2, -16)  # degrees, of the near arm at each step
WALK_FRAMES = len(WALK_CYCLE)
PUSHING_OFF = 3  # of four steps: the moment before the other foot is planted
UMBRELLA_ARM: Arm = (62, 40)  # its shaft passes just ahead of the face
STANDING: tuple[Leg, Leg] = ((9, 6, 0), (-9, 3, 0))


@dataclass(frozen=True, kw_only=True)
class Pose:
    """Legs and arms, near one first; `relaxed` leaves the near arm to what it carries."""

    legs: tuple[Leg, Leg]
    arms: tuple[Arm, Arm]
    lean: float
    face: str | None = None
    relaxed: bool = False
    holds_umbrella: bool = False
    lift: int = 0  # px between the soles and the ground


STARTLE = Pose(
    legs=((28, 20, 8), (-28, 30, -20)), arms=((-108, -20), (126, 20)), lean=-10, face="startled"
)
STAGGER = Pose(
    legs=((30, 40, 10), (-10, 30, 0)), arms=((-70, 20), (60, 30)), lean=-20, face="startled"
)
FLEE = (
    Pose(legs=((46, 20, 12), (-44, 30, -50)), arms=((-50, 70), (44, 70)), lean=18, face="startled"),
    Pose(legs=((-30, 60, -40), (40, 80, 0)), arms=((44, 70), (-50, 70)), lean=18, face="startled"),
)
CHEER = (
    Pose(legs=STANDING, arms=((-128, -16), (126, 18)), lean=-2, face="cheer"),
    Pose(legs=STANDING, arms=((-114, -30), (112, 34)), lean=-2, face="cheer"),
)
BROWSE = Pose(legs=STANDING, arms=((44, 40), (30, 60)), lean=6)
COMPLAIN = Pose(legs=STANDING, arms=((70, 60), (-10, 20)), lean=4, face="frown")
STAND = tuple(
    Pose(legs=STANDING, arms=((-6, 12), (8, 18)), lean=lean, relaxed=True) for lean in (0, 1)
)


def walk(step: int, build: Build = BUILDS["adult"]) -> Pose:
    """Return step 0-7 (counted on beyond 7) of a build's walk."""
    here, ahead = step % WALK_FRAMES, (step + 4) % WALK_FRAMES
    stride, arms = build.stride, build.arm_swing
    return Pose(
        legs=(_shortened(WALK_CYCLE[here], stride), _shortened(WALK_CYCLE[ahead], stride)),
        arms=((ARM_SWINGS[here] * arms, 14), (ARM_SWINGS[ahead] * arms, 16)),
        lean=3,
        relaxed=True,
        lift=build.hop if here % 4 == PUSHING_OFF else 0,
    )


def _shortened(leg: Leg, stride: float) -> Leg:
    thigh, knee, pitch = leg
    return thigh * stride, knee * stride, pitch


def under_umbrella(pose: Pose) -> Pose:
    """Return the pose with the near hand before the face, around an umbrella's handle."""
    arms = (UMBRELLA_ARM, pose.arms[1])
    return replace(pose, arms=arms, relaxed=False, holds_umbrella=True)
