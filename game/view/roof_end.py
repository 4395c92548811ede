"""The last scene of the roofs as it is seen: the slide, the wait, lights, and who stands across."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from game.sim.across import CALLS_AFTER, TRIES_EACH
from game.sim.roof_end import BUCKLES, LIES, RISE_TICKS, RISES, SLIDES, STANDS, frame_of
from game.view.figures import WHISPER_TICKS, Pose
from game.view.light import CYAN, PAPER, WARM
from game.view.past import STANDING_BELOW, STRIDE
from game.view.tint import shade

if TYPE_CHECKING:
    from pygame import Surface

    from game.sim.athlete import Athlete
    from game.sim.roof_end import RoofEnd
    from game.sim.world import World
    from game.view.effects import Effects
    from game.view.light import Lights

LAST_RISE: Final = 3  # frame of getting up
PRONE: Final = 1  # the frame of falling in which he lies on his front with his head up
FALL_TICKS: Final = 5
DIALLED: Final = 70  # % from which the phone is at the ear
IN_HAND, AT_EAR = (8, -16), (-6, -22)  # pixels from the feet of who looks right
SPRAY_TICKS: Final = 3
SPRAY_SPEED: Final = 60  # px/s
WAVES_FROM: Final = CALLS_AFTER + 50  # of the cycle in which he tries, shouts and waves
WAVE_TICKS: Final = 12  # a frame of waving
WAVED: Final = ((10, -26), (12, -24))  # pixels from the feet to the phone in each of both

DUSK: Final = (30, 27, 15)  # taken from the light for each part of the minute that has passed
NIGHT: Final = (40, 44, 66)  # what is left of the light while time passes unseen
LANTERN: Final = (16, 22)  # pixels from a fire escape's head to the lamps beside its ladder
GLANCE_ROOM: Final = 90  # pixels from the screen's left edge to who stands across
LOOKS_TO: Final = 320  # pixels from the same edge to who looks left, without a glance
WALKS_AT: Final = 440  # and at most while he walks
GLANCE_REACH: Final = 680  # pixels to the other within which one can look over


def staged_pose(boy: Athlete, world: World) -> Pose | None:
    """What a boy does in the scene, or None for what he would do anyway."""
    end = world.roof_end
    if end is None or not end.under_way:
        return None
    if world.outcome == "turned_back":
        return Pose("hold_hand", world.tick)
    if boy.who == "katsuki":
        return _across(boy, end, world.tick)
    code, since = end.phase_code, world.tick - int(end.since)
    if code == BUCKLES:
        return Pose("knee_buckle", since)
    if code == SLIDES:
        return Pose("fall_down", number=0 if since < FALL_TICKS else PRONE)
    if code == LIES:
        return Pose("fall_down", number=PRONE) if end.looks_up else Pose("lie", since)
    if code == RISES:
        return Pose("get_up", number=min(LAST_RISE, since * 4 // RISE_TICKS))
    return _weak(boy, end, world)


def _weak(boy: Athlete, end: RoofEnd, world: World) -> Pose | None:
    frame = None if world.gadgets is None else frame_of(world.gadgets)
    if end.calling:
        return Pose("phone" if end.dialled < DIALLED else "phone_call", world.tick)
    if frame is not None and frame.pushes(boy):
        return Pose("push", number=world.tick // 12 if boy.vx else 0)
    if abs(boy.vx) >= STANDING_BELOW:
        return Pose("walk_tired", number=boy.x // STRIDE * boy.facing)
    return None


def _across(boy: Athlete, end: RoofEnd, tick: int) -> Pose | None:
    """He tries his palms, he shouts, he waves his phone."""
    if end.phase_code < RISES or abs(boy.vx) >= STANDING_BELOW or boy.state != "run":
        return None
    if boy.x * 256 > end.across.edge_sx:
        return None
    moment = tick % TRIES_EACH
    if WHISPER_TICKS < moment < CALLS_AFTER or moment >= WAVES_FROM:
        return Pose("wave_phone", number=tick // WAVE_TICKS)
    return None


def glance(world: World) -> int:
    """How many pixels the camera is to look aside: over the gap, when he looks left."""
    end, other, boy = world.roof_end, world.katsuki, world.izuku
    if end is None or other is None or end.phase_code != STANDS or boy.facing > 0:
        return 0
    farthest = LOOKS_TO - WALKS_AT
    away = boy.x - other.x
    if abs(boy.vx) < STANDING_BELOW and away < GLANCE_REACH:
        farthest = -GLANCE_REACH
    return min(0, max(farthest, LOOKS_TO - GLANCE_ROOM - away))


def spray(effects: Effects, world: World) -> None:
    """The water that a sliding body throws up."""
    end, boy = world.roof_end, world.izuku
    if end is None or end.phase_code not in (BUCKLES, SLIDES) or boy.vx < SPRAY_SPEED:
        return
    if world.tick % SPRAY_TICKS == 0:
        effects.add("skid_spray", boy.x + 14, boy.y + 1)
        effects.add("splash_step", boy.x - 12, boy.y + 1, front=False)
    if world.tick % (4 * SPRAY_TICKS) == 0:
        effects.add("splash_big", boy.x + 6, boy.y + 1)


def dim(surface: Surface, world: World) -> None:
    """The day goes while he lies there; what passes unseen passes in the dark."""
    end = world.roof_end
    if end is None or not end.waits:
        return
    passing = end.passing(world.tick)
    parts = end.waits - (1 if passing and world.tick - end.passing_since < 60 else 0)
    left = [255 - part * parts for part in DUSK]
    light = [
        (day * (100 - passing) + night * passing) // 100
        for day, night in zip(left, NIGHT, strict=True)
    ]
    shade(surface, light)


def draw_lights(surface: Surface, lights: Lights, world: World, corner: tuple[int, int]) -> None:
    """The phones in the dark, and the lamp at the fire escape."""
    end, other, boy = world.roof_end, world.katsuki, world.izuku
    if end is None or not end.under_way:
        return
    if other is not None:
        pose = _across(other, end, world.tick)
        if pose is not None and pose.number is not None:
            across, up = WAVED[pose.number % len(WAVED)]
            place = (other.x - corner[0] + across * other.facing, other.y - corner[1] + up)
            shine(surface, lights, place, 0.9)
    if end.calling:
        across, up = IN_HAND if end.dialled < DIALLED else AT_EAR
        place = (boy.x - corner[0] + across * boy.facing, boy.y - corner[1] + up)
        shine(surface, lights, place, end.dialled / 100)
    if end.lamp:
        for stairs in end.level.of_kind("ledge-fire-escape"):
            x, y = stairs.x - corner[0], stairs.y - corner[1]
            lights.glow(surface, "glow_96", x, y - 8, WARM, 0.5)
            for side in (-LANTERN[0], LANTERN[0]):
                lights.glow(surface, "glow_48", x + side, y + LANTERN[1], WARM, 0.8)
                lights.glow(surface, "glow_12", x + side, y + LANTERN[1], PAPER, 0.7)


def dusk(surface: Surface) -> None:
    """The light that is left when the minute is over."""
    shade(surface, [255 - 3 * part for part in DUSK])


def shine(surface: Surface, lights: Lights, place: tuple[int, int], strength: float = 1.0) -> None:
    """The light of a phone, `strength` 0-1, at a pixel of the screen."""
    if strength <= 0:
        return
    lights.glow(surface, "glow_48", *place, CYAN, 0.25 * strength)
    lights.glow(surface, "glow_12", *place, CYAN, 0.4 * strength)
    surface.fill(PAPER, (place[0] - 1, place[1] - 2, 2, 3))
