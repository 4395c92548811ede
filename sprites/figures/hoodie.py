"""The states Izuku has in the hoodie, which he only wears indoors."""

from dataclasses import replace

from sprites.figures.poses import Beat, PoseStates

INDOOR_STATES = (
    "idle",
    "walk",
    "walk_tired",
    "phone",
    "phone_call",
    "sit",
    "sit_sad",
    "sit_floor",
    "hug",
    "hold_hand",
    "hide",
    "breathe",
    "shiver",
    "cry",
    "turn",
    "crouch",
    "wrist",
)
HOOD_UP_STATES = ("idle", "sit", "sit_sad", "sit_floor", "hug", "hold_hand", "walk")


def hoodie_states(states: PoseStates) -> PoseStates:
    """Return the indoor states, and some again with the hood up under the name `*_hood`."""
    hood_down = {name: beats for name, beats in states.items() if name in INDOOR_STATES}
    hood_up = {f"{name}_hood": _hood_up(states[name]) for name in HOOD_UP_STATES}
    return hood_down | hood_up


def _hood_up(beats: list[Beat]) -> list[Beat]:
    return [Beat(replace(beat.pose, hair="hood"), beat.ticks) for beat in beats]
